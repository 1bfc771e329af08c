/**
 * The done file of a long run of seeds: one JSON line for each, so that a run that was broken off goes on where it was, and forgets no violation.
 * In: the file, and what is run now. Out: what counts as done. A line of another program, length or server does not: its seed runs again.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { z } from "zod";

/** What a seed was run on: two runs are alike only where all of it is. */
export interface RunKind {
  /** The hash of everything that a seed depends on. */
  readonly program: string;
  readonly seconds: number;
  readonly backend: string;
}

const Line = z.object({
  seed: z.number(),
  seconds: z.number(),
  program: z.string(),
  backend: z.string(),
  violations: z.array(z.object({ invariant: z.string(), what: z.string() })),
});
type Line = z.infer<typeof Line>;

export interface Done {
  readonly seeds: ReadonlySet<number>;
  /** Of these, the ones that broke a promise. */
  readonly failed: readonly Line[];
  /** Lines of another program, length or server, or of a form before this one. */
  readonly others: number;
}

export function readDone(file: string, now: RunKind): Done {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const read = lines.filter((line) => line !== "").flatMap((line) => parsed(line));
  const mine = read.filter(
    (line) => line !== "other" && line.program === now.program && line.seconds === now.seconds && line.backend === now.backend,
  ) as readonly Line[];
  return {
    seeds: new Set(mine.map(({ seed }) => seed)),
    failed: mine.filter(({ violations }) => violations.length > 0),
    others: read.length - mine.length,
  };
}

/** On a line of its own, also behind one that was torn when a run was killed. */
export function addDone(file: string, report: { readonly seed: number }, { program, seconds, backend }: RunKind): void {
  const torn = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, "utf8"));
  appendFileSync(file, `${torn ? "\n" : ""}${JSON.stringify({ ...report, program, seconds, backend })}\n`);
}

/** A torn line says nothing: its seed runs again. */
function parsed(line: string): readonly (Line | "other")[] {
  try {
    const read = Line.safeParse(JSON.parse(line));
    return [read.success ? read.data : "other"];
  } catch {
    return [];
  }
}

/** By what stands in the files of these folders, whatever the folders themselves are called. */
export function hashOfFolders(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
      hash.update(`${relative(folder, path)}\0`).update(createHash("sha256").update(readFileSync(path)).digest());
  }
  return hash.digest("hex").slice(0, 16);
}
