/**
 * The house's files: flows, notices, practices. Read whole, compiled, linted; either everything is right or nothing is used.
 * In: where the files are, and what the environment adds. Out: the model and the practices, or every problem with its place.
 * Never half a house: errors stop the boot, and while running the old one stays (`watch-house.ts`).
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { catalog as houseCatalog } from "../../core/conversation/catalog.ts";
import type { Catalog } from "../../core/conversation/flow/catalog.ts";
import { type Compiled, compile } from "../../core/conversation/flow/compile.ts";
import { lint } from "../../core/conversation/flow/lint.ts";
import type { Model } from "../../core/conversation/flow/model.ts";
import { inOrder, type Problem, sayProblem } from "../../core/conversation/flow/problem.ts";
import { mainLocale, otherLocales, type SourceFile } from "../../core/conversation/flow/source.ts";
import type { Locale } from "../../core/words/locale.ts";
import type { Practice } from "../../core/words/practice.ts";
import { fail, ok, type Result } from "../../core/words/result.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type Overrides, type PracticeSource, readPractices } from "./practice-files.ts";

export interface HousePlace {
  /** French flows in place, `notices/` beside them, other languages in `en/`. */
  readonly flowsDir: string;
  readonly practicesDir: string;
  readonly overrides?: Overrides;
  /** For tests: another catalog than the house's. */
  readonly catalog?: Catalog;
}

export interface Loaded {
  readonly model: Model;
  readonly practices: readonly Practice[];
  readonly warnings: readonly Problem[];
}

/** Rejects only when a file cannot be read at all; what is wrong in one comes back as problems, errors first among them. */
export async function loadHouse(place: HousePlace): Promise<Result<Loaded, readonly Problem[]>> {
  const { compiled, practices, problems } = await readHouse(place, "needed");
  if (compiled === undefined || problems.some((one) => one.severity === "error")) return fail(problems);
  return ok({ model: compiled.model, practices, warnings: problems });
}

/** One line a problem, for a terminal or a log of the boot. */
export const sayProblems = (problems: readonly Problem[]): string => problems.map(sayProblem).join("\n");

/** Everything that can be said of the files, errors or not. `addresses: "unknown"`: without the environment of a server. */
export async function readHouse(
  place: HousePlace,
  addresses: "needed" | "unknown",
): Promise<{ readonly compiled: Compiled | undefined; readonly practices: readonly Practice[]; readonly problems: readonly Problem[] }> {
  const catalog = place.catalog ?? houseCatalog;
  const problems: Problem[] = [];
  const read = async (dir: string, locale: Locale): Promise<SourceFile[]> => {
    const files = await yamlIn(dir);
    return files.flatMap(({ path, text }): SourceFile[] => {
      const parsed = parseYaml(path, text);
      problems.push(...parsed.problems);
      return parsed.problems.some((one) => one.severity === "error")
        ? []
        : [{ name: basename(path, ".yaml"), locale, value: parsed.value, locate: parsed.locate }];
    });
  };
  const flows = [await read(place.flowsDir, mainLocale)];
  const notices = [await read(join(place.flowsDir, "notices"), mainLocale)];
  for (const locale of otherLocales) {
    flows.push(await read(join(place.flowsDir, locale), locale));
    notices.push(await read(join(place.flowsDir, locale, "notices"), locale));
  }
  const sources: PracticeSource[] = await read(place.practicesDir, mainLocale);
  const { practices, problems: wrong } = readPractices(sources, place.overrides ?? {}, addresses);
  problems.push(...wrong);
  if (sources.length === 0 && problems.length === 0) {
    problems.push({
      code: "F063",
      severity: "error",
      file: place.practicesDir,
      line: 1,
      column: 1,
      what: "no practice",
      instead: "Add <practice>.yaml.",
    });
  }
  if (problems.some((one) => one.severity === "error" && (one.code === "F001" || one.code === "F002")))
    return { compiled: undefined, practices, problems: inOrder(problems) };
  const compiled = compile({ flows: flows.flat(), notices: notices.flat() }, catalog);
  if ("problems" in compiled) return { compiled: undefined, practices, problems: inOrder([...problems, ...compiled.problems]) };
  return { compiled, practices, problems: inOrder([...problems, ...lint(compiled, catalog)]) };
}

/** The folders that hold the house's files, for whoever watches them. */
export const foldersOf = ({ flowsDir, practicesDir }: HousePlace): readonly string[] => [
  flowsDir,
  join(flowsDir, "notices"),
  ...otherLocales.flatMap((locale) => [join(flowsDir, locale), join(flowsDir, locale, "notices")]),
  practicesDir,
];

async function yamlIn(dir: string): Promise<{ readonly path: string; readonly text: string }[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new Error(`cannot read the folder ${dir}`, { cause: error });
  });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml") && !entry.name.startsWith("."))
    .map((entry) => entry.name);
  return Promise.all(names.sort().map(async (name) => ({ path: join(dir, name), text: await readFile(join(dir, name), "utf8") })));
}
