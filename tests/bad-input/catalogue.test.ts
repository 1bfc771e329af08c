/** The catalogue is whole: each of its 87 rows stands in the name of a test of this folder. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { differs, notHere } from "./catalogue.ts";

const here = new URL(".", import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith(".test.ts") && !name.endsWith(".long.test.ts"));
const rows = Array.from({ length: 87 }, (_, at) => at + 1);

/** `"23. From twice…"`, in a title or in a row of a table: which rows are tested. */
const tested = new Set(
  files.flatMap((name) =>
    [...readFileSync(new URL(name, here), "utf8").matchAll(/["'`](?:5\. and )?(\d{1,2})\. (?=\S)/g)].map(([, row]) => Number(row)),
  ),
);

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
