/** Every row of the matrix has a test or a reason, and the page that says so is fresh. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { rows } from "./matrix.ts";
import { faultsPage, findProofs, gaps, proofsIn } from "./table.ts";

const root = resolve(import.meta.dirname, "..", "..");
const proofs = findProofs(root);

test.each([
  ['test("fault 7: a worker dies", async () => {', [[7]]],
  ['  test.each<[string, number]>([["a", 1]])("fault 31, 32: %s", () => {', [[31, 32]]],
  ['test.each([401, 403])("fault 57: %i", () => {', [[57]]],
  ['  ["b", 2],\n])("fault 30: %s", () => {', [[30]]],
  ['describe("fault 9: five at once", () => {', [[9]]],
  ['test.skip.each(all)("fault 9: %s", () => {', []],
  ['say("fault 9: in a text")', []],
  ['test("a fault 9: inside", () => {', []],
] as const)("%j proves %j", (text, expected) => expect(proofsIn("tests/x.test.ts", text).map((proof) => proof.rows)).toEqual(expected));

test("there are 62 rows, numbered for good", () => {
  expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 62 }, (_, at) => at + 1));
});

test("every row has a test or a line that says why not, never both; no test names a row that is not there", () => {
  expect(gaps(proofs, rows)).toEqual({ missing: [], both: [] });
  expect(proofs.flatMap((proof) => proof.rows).filter((number) => !rows.some((row) => row.number === number))).toEqual([]);
});

test("docs/faults.md is what the tests say (stale: npm run generate)", () => {
  expect(readFileSync(join(root, "docs", "faults.md"), "utf8")).toBe(faultsPage(proofs));
});
