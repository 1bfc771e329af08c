/** Every row of the matrix has a test or a reason, and the page that says so is fresh. */
import { expect, test } from "vitest";
import { rows } from "./matrix.ts";
import { proofsIn } from "./table.ts";

test.each([
  ['test("fault 7: a worker dies", async () => {', [[7]]],
  ['  test.each<[string, number]>([["a", 1]])("fault 31, 32: %s", () => {', [[31, 32]]],
  ['  ["b", 2],\n])("fault 30: %s", () => {', [[30]]],
  ['describe("fault 9: five at once", () => {', [[9]]],
  ['test.skip.each(all)("fault 9: %s", () => {', []],
  ['say("fault 9: in a text")', []],
  ['test("a fault 9: inside", () => {', []],
] as const)("%j proves %j", (text, expected) => expect(proofsIn("tests/x.test.ts", text).map((proof) => proof.rows)).toEqual(expected));

test("there are 56 rows, numbered for good", () => {
  expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 56 }, (_, at) => at + 1));
});
