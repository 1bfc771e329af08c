/** The catalogue is whole: each of its 87 rows stands in the name of a test of this folder. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { differs, notHere } from "./catalogue.ts";

const here = new URL(".", import.meta.url);
// Not this one, which quotes titles that are none.
const files = readdirSync(here).filter((name) => /^(?!catalogue\.).*(?<!\.long)\.test\.ts$/.test(name));
const rows = Array.from({ length: 87 }, (_, at) => at + 1);

/** Without comments, and without what is skipped or still to do: from there to the end of its call, which is indented alike. */
const run = (text: string): string =>
  text
    .replace(/^\s*(?:\/\/|\/?\*).*$/gm, "")
    .replace(/^( *)(?:test|describe|it)\b(?=[^"'`\n]*\.(?:skip|todo|fails)\b)(?:.*\);$|[\s\S]*?\n\1\)?[\])}]*\);$|[\s\S]*?\n\1\);$)/gm, "");
/** `"23. From twice…"`, in a title or in a row of a table: which rows are tested. */
const rowsIn = (text: string): readonly number[] =>
  [...run(text).matchAll(/["'`](?:5\. and )?(\d{1,2})\. (?=\S)/g)].map(([, row]) => Number(row));
const tested = new Set(files.flatMap((name) => rowsIn(readFileSync(new URL(name, here), "utf8"))));

test.each([
  ['test("7. a title", () => {\n  x();\n});', [7]],
  ['test.each([\n  ["8. in a table", 1],\n  ["9. too", 2],\n])("%s", (a) => x(a));', [8, 9]],
  ['test.skipIf(none)("7. where it can be", () => {});', [7]],
  ['test.skip("7. skipped", () => {\n  x();\n});\ntest("8. not", () => {});', [8]],
  ['test.skip("7. skipped", () => {});\ntest("8. not", () => {});', [8]],
  ['test.todo("7. some day");', []],
  ['test.skip.each([\n  ["7. in a table", 1],\n])("%s", (a) => {\n  x(a);\n});\ntest("8. not", () => {});', [8]],
  ['describe.skip("all", () => {\n  test("7. within", () => {\n    x();\n  });\n});\ntest("8. not", () => {});', [8]],
  ['// test("7. by a comment", () => {});', []],
] as const)("%j counts for %j", (text, expected) => expect(rowsIn(text)).toEqual(expected));

test("rows 1 to 87 are all tested", () => {
  expect(files.length).toBeGreaterThan(8);
  expect(rows.filter((row) => !tested.has(row))).toEqual([]);
  expect([...tested].filter((row) => !rows.includes(row))).toEqual([]);
});

test("what is not here says why, and what happens instead", () => {
  for (const [row, { why, instead }] of Object.entries(notHere)) {
    expect(tested).toContain(Number(row));
    expect([why, instead].every((text) => text.endsWith("."))).toBe(true);
  }
  for (const row of Object.keys(differs)) expect(tested).toContain(Number(row));
});
