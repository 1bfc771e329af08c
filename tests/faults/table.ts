/**
 * `docs/faults.md`, written from the matrix, from the titles of the tests (`fault 7: …`, `fault 31, 32: …`) and from what is not tested.
 * In: the repository's root. Out: the text of the page. Nothing is written here.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { matrix, type Row } from "./matrix.ts";
import { type NotTested, notTested } from "./not-tested.ts";

export interface Proof {
  /** Of the repository, with slashes. */
  readonly file: string;
  readonly title: string;
  readonly rows: readonly number[];
  /** In `npm run test:long` alone. */
  readonly long: boolean;
}

const titled = /\b(?:test|describe)(?!\S*\.(?:skip|todo)\b)(?:\.\w+)*[^"'`\n]*\(\s*(["'`])(faults? \d+(?:, \d+)*: (?:(?!\1).)+)\1/g;
/** The title of a `test.each` stands behind its table. */
const tabled = /\]\s*(?:as const)?\s*\)\(\s*(["'`])(faults? \d+(?:, \d+)*: (?:(?!\1).)+)\1/g;

export function proofsIn(file: string, text: string): readonly Proof[] {
  const matches = [...text.matchAll(titled), ...text.matchAll(tabled)].sort((a, b) => a.index - b.index);
  // A short table on the line of its test is found both ways: by where it ends it is one.
  const titles = new Map(matches.map((match) => [match.index + match[0].length, match[2] ?? ""]));
  return [...titles.values()].map((title) => {
    const [, numbers = "", said = ""] = /^faults? ([\d, ]+): (.*)$/.exec(title) ?? [];
    return { file, title: said, rows: numbers.split(", ").map(Number), long: file.endsWith(".long.test.ts") };
  });
}

export function findProofs(root: string): readonly Proof[] {
  const tests = join(root, "tests");
  return (
    readdirSync(tests, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts"))
      // The test of this page quotes titles that are none.
      .filter((entry) => entry.name !== "table.test.ts")
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .flatMap((path) => proofsIn(relative(root, path).replaceAll("\\", "/"), readFileSync(path, "utf8")))
  );
}

/** Rows that nobody accounts for, and rows that are said to be untested and are not. */
export function gaps(
  proofs: readonly Proof[],
  all: readonly Row[],
): { readonly missing: readonly number[]; readonly both: readonly number[] } {
  const proven = new Set(proofs.flatMap((proof) => proof.rows));
  const numbers = all.map((row) => row.number);
  return {
    missing: numbers.filter((number) => !proven.has(number) && !notTested.has(number)),
    both: numbers.filter((number) => proven.has(number) && notTested.has(number)),
  };
}

export function faultsPage(proofs: readonly Proof[]): string {
  return [
    "# What breaks, and what happens then",
    "",
    "Written by `npm run generate` from the titles of the tests and from `tests/faults/matrix.ts`: do not edit it. *(long)*: run by `npm run test:long`. `npm run test:faults` draws many of these faults at random besides, several at once.",
    "",
    ...matrix.flatMap((group) => [
      `## ${group.name}`,
      "",
      "| # | fault | what must happen | proven by |",
      "|---|---|---|---|",
      ...group.rows.map((row) => `| ${[row.number, row.fault, row.expected, said(row, proofs)].join(" | ")} |`),
      "",
    ]),
  ].join("\n");
}

function said(row: Row, proofs: readonly Proof[]): string {
  const mine = proofs.filter((proof) => proof.rows.includes(row.number));
  const untested = notTested.get(row.number);
  return [...mine.map(linked), ...(untested === undefined ? [] : [excused(untested)])].join("<br>");
}

const linked = ({ file, title, long }: Proof): string =>
  `[${file.replace(/^tests\//, "").replace(/\.test\.ts$/, "")}](../${file}) › ${title.replaceAll(/%[a-z]/g, "…").replaceAll("|", "\\|")}${long ? " *(long)*" : ""}`;

const excused = ({ why, instead }: NotTested): string => `**not tested**: ${why}. Instead: ${instead}.`;
