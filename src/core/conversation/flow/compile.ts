/**
 * From parsed files to the checked model, or to the list of what does not hold together. Pure: parsing and positions come from `edge/files`.
 * In: the files, and the catalog of what exists in code. Out: a model in which every name leads somewhere and every text stands in every language.
 * What a complete model still says badly is `lint.ts`.
 */

import type { Bench, Label } from "./bench.ts";
import type { Catalog } from "./catalog.ts";
import { canonical, hashOf } from "./hash.ts";
import type { Flow, Model, Node, Text } from "./model.ts";
import { inOrder, type Position, type Problem, problem, suggest } from "./problem.ts";
import { checkReferences } from "./references.ts";
import { type Files, type FlowSource, mainLocale, readFiles, type Sources } from "./source.ts";
import { nodeOf, rolesOf } from "./steps.ts";
import { textOf, type Written } from "./texts.ts";

export interface Compiled {
  readonly model: Model;
  /** Every sentence and label as it was written, with its place, for the linter and the preview. */
  readonly written: readonly Written[];
  readonly labels: readonly Label[];
  /** Lifetimes by flow and name. */
  readonly memory: ReadonlyMap<string, Readonly<Record<string, "dialogue" | "person">>>;
  /** Where a step (or something in it) stands in the French file. */
  readonly where: (flow: string, step?: string, ...inside: readonly PropertyKey[]) => Position;
}

export function compile(sources: Sources, catalog: Catalog): Compiled | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const files = readFiles(sources, problems);
  if (problems.length > 0) return { problems: inOrder(problems) };

  const written: Written[] = [];
  const labels: Label[] = [];
  const notices = noticesOf(files, catalog, written, problems);
  const flows = new Map(
    [...files.flows.values()].map((source) => [
      source.file.flow,
      flowOf(source, { files, catalog, defaultUnclear: notices.get("unclear"), written, labels, problems }),
    ]),
  );
  checkReferences(files, catalog, written, problems);
  if (problems.length > 0) return { problems: inOrder(problems) };

  return {
    model: { structureHash: hashOf(canonical(structureOf(flows))), hash: hashOf(canonical({ flows, notices })), flows, notices },
    written,
    labels,
    memory: new Map([...files.flows].map(([name, { file }]) => [name, file.memory ?? {}])),
    where: (flow, step, ...inside) => {
      const source = files.flows.get(flow);
      if (source === undefined) return { file: `${flow}.yaml`, line: 1, column: 1 };
      const at = source.file.steps.findIndex((one) => one.step === step);
      return step === undefined ? source.locate(["flow"]) : source.locate(["steps", at, ...inside]);
    },
  };
}

function flowOf({ file, locate }: FlowSource, shared: Omit<Bench, "file" | "locate" | "english">): Flow {
  const { problems, files } = shared;
  const english = files.translations.get("en")?.get(file.flow);
  if (english === undefined && file.steps.some((step) => rolesOf(step).length > 0)) {
    problems.push(
      problem(locate(["flow"]), "F020", "error", `flow "${file.flow}" has no English`, `Write en/${file.flow}.yaml with the same steps.`),
    );
  }
  const steps = new Map<string, Node>();
  file.steps.forEach((step, at) => {
    const where = locate(["steps", at, "step"]);
    if (steps.has(step.step))
      problems.push(problem(where, "F004", "error", `a second step "${step.step}"`, "Give one of them another name."));
    if (step.step === "end" || step.step === "return" || step.step === "first")
      problems.push(problem(where, "F004", "error", `"${step.step}" means something else in go: or yes:`, "Give the step another name."));
    steps.set(step.step, nodeOf({ ...shared, file, locate, english }, step, at));
  });
  return {
    name: file.flow,
    intents: file.on ?? [],
    side: file.side ?? false,
    ...(file.recall === undefined ? {} : { recall: file.recall }),
    start: file.steps[0]?.step ?? "",
    steps,
  };
}

function noticesOf(files: Files, catalog: Catalog, written: Written[], problems: Problem[]): Map<string, Text> {
  const notices = new Map<string, Text>();
  const french = files.notices.get(mainLocale) ?? new Map();
  const english = files.notices.get("en") ?? new Map();
  const anyFile: Position = [...french.values()][0]?.locate([]) ?? { file: "notices", line: 1, column: 1 };
  for (const key of Object.keys(catalog.notices)) {
    if (!french.has(key))
      problems.push(problem(anyFile, "F013", "error", `the notice "${key}" is missing`, `Add ${key}: to a file of notices.`));
  }
  for (const [key, source] of french) {
    if (catalog.notices[key] === undefined)
      problems.push(
        problem(
          source.locate(source.path, "key"),
          "F013",
          "error",
          `nobody says the notice "${key}"`,
          suggest(key, Object.keys(catalog.notices), "notice"),
        ),
      );
    const other = english.get(key);
    if (other === undefined)
      problems.push(
        problem(
          source.locate(source.path, "key"),
          "F020",
          "error",
          `the notice "${key}" has no English`,
          `Add ${key}: to the same file under en/notices.`,
        ),
      );
    const lines: Written[] = [];
    notices.set(key, textOf({ key: `notices.${key}`, role: "notice" }, { fr: source, en: other ?? source }, lines, problems));
    written.push(...(other === undefined ? lines.filter((line) => line.locale === mainLocale) : lines));
  }
  for (const [key, source] of english) {
    if (!french.has(key))
      problems.push(
        problem(
          source.locate(source.path, "key"),
          "F021",
          "error",
          `the notice "${key}" is not in French`,
          suggest(key, french.keys(), "notice"),
        ),
      );
  }
  return notices;
}

/** What decides where a conversation stands: no word of any text, no label, nothing of how one comes from another structure. */
function structureOf(flows: ReadonlyMap<string, Flow>): unknown {
  return new Map(
    [...flows].map(([name, { recall: _how, ...flow }]) => [
      name,
      { ...flow, steps: new Map([...flow.steps].map(([id, node]) => [id, bare(node)])) },
    ]),
  );
}

/** One step without its words. */
export function bare(node: Node): unknown {
  if (node.kind === "do") return node;
  if (node.kind === "say") return { kind: node.kind, next: node.next };
  if (node.kind === "ask") return { kind: node.kind, take: node.take, as: node.as, next: node.next };
  const { from, otherwise, yes, no } = node;
  return { kind: node.kind, options: node.options.map(({ id, set, next }) => ({ id, set, next })), from, otherwise, yes, no };
}
