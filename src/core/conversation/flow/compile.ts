/**
 * From parsed files to the checked model, or to the list of what does not hold together. Pure: parsing and positions come from `edge/files`.
 * In: the files, and the catalog of what exists in code. Out: a model in which every name leads somewhere and every text stands in every language.
 * What a complete model still says badly is `lint.ts`.
 */
import type { Catalog } from "./catalog.ts";
import { canonical, hashOf } from "./hash.ts";
import type { Flow, Model, Node, Text } from "./model.ts";
import { inOrder, type Position, type Problem, problem, suggest } from "./problem.ts";
import { type Files, type FlowSource, mainLocale, otherLocales, readFiles, type Sources } from "./source.ts";
import { type Bench, type Label, nodeOf, rolesOf } from "./steps.ts";
import { namesOf, textOf, type Written } from "./texts.ts";

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
  checkIntents(files, catalog, problems);
  checkEntries(files, catalog, problems);
  checkMemory(files, problems);
  checkNames(files, catalog, written, problems);
  checkTranslations(files, problems);
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
  return { name: file.flow, intents: file.on ?? [], side: file.side ?? false, start: file.steps[0]?.step ?? "", steps };
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

function checkIntents(files: Files, catalog: Catalog, problems: Problem[]): void {
  const taken = new Map<string, string>();
  for (const { file, locate } of files.flows.values()) {
    (file.on ?? []).forEach((intent, at) => {
      const where = locate(["on", at]);
      if (!catalog.intents.includes(intent))
        problems.push(problem(where, "F012", "error", `no intent "${intent}"`, suggest(intent, catalog.intents, "intent")));
      const other = taken.get(intent);
      if (other !== undefined)
        problems.push(problem(where, "F017", "error", `the intent "${intent}" already leads to ${other}`, "Keep it in one flow."));
      else taken.set(intent, file.flow);
    });
  }
}

function checkEntries(files: Files, catalog: Catalog, problems: Problem[]): void {
  for (const entry of catalog.entries ?? []) {
    const [flow = "", step] = entry.split(".");
    const source = files.flows.get(flow);
    if (source === undefined) {
      problems.push(
        problem(
          { file: `${flow}.yaml`, line: 1, column: 1 },
          "F018",
          "error",
          `the code enters the flow "${flow}", which does not exist`,
          suggest(flow, files.flows.keys(), "flow"),
        ),
      );
    } else if (step !== undefined && !source.file.steps.some((one) => one.step === step)) {
      const names = source.file.steps.map((one) => one.step);
      problems.push(
        problem(
          source.locate(["steps"], "key"),
          "F018",
          "error",
          `the code enters the step "${entry}", which does not exist`,
          suggest(step, names, "step"),
        ),
      );
    }
  }
}

function checkMemory(files: Files, problems: Problem[]): void {
  const lives = new Map<string, { readonly life: string; readonly flow: string }>();
  for (const { file, locate } of files.flows.values()) {
    for (const [name, life] of Object.entries(file.memory ?? {})) {
      const other = lives.get(name);
      if (other !== undefined && other.life !== life)
        problems.push(
          problem(
            locate(["memory", name]),
            "F016",
            "error",
            `"${name}" lives for the ${life} here and for the ${other.life} in ${other.flow}`,
            "Give it one lifetime.",
          ),
        );
      else lives.set(name, { life, flow: file.flow });
    }
  }
}

/** `{name}` must stand for something that exists; whether it is known in time is the linter's question. */
function checkNames(files: Files, catalog: Catalog, written: readonly Written[], problems: Problem[]): void {
  const remembered = new Set([...files.flows.values()].flatMap(({ file }) => Object.keys(file.memory ?? {})));
  for (const line of written) {
    const known =
      line.role === "notice"
        ? (catalog.notices[line.key.slice("notices.".length)]?.values ?? [])
        : [...Object.keys(catalog.facts), ...remembered, ...(line.role === "choose" ? ["options"] : [])];
    for (const name of namesOf(line.template)) {
      if (known.includes(name)) continue;
      const what = name === "options" ? "{options} stands only in a choose:" : `{${name}} stands for nothing here`;
      problems.push(problem(line.at, "F014", "error", what, suggest(name, known, "value")));
    }
  }
}

function checkTranslations(files: Files, problems: Problem[]): void {
  for (const locale of otherLocales) {
    for (const [flow, { file, locate }] of files.translations.get(locale) ?? []) {
      const french = files.flows.get(flow)?.file;
      if (french === undefined) {
        problems.push(
          problem(locate(["flow"]), "F021", "error", `flow "${flow}" is not in French`, suggest(flow, files.flows.keys(), "flow")),
        );
        continue;
      }
      for (const [key, texts] of Object.entries(file.steps)) {
        const step = french.steps.find((one) => one.step === key);
        const where = ["steps", key];
        if (step === undefined)
          problems.push(
            problem(
              locate(where, "key"),
              "F021",
              "error",
              `step "${key}" is not in the French flow`,
              suggest(
                key,
                french.steps.map((one) => one.step),
                "step",
              ),
            ),
          );
        const roles = step === undefined ? [] : rolesOf(step);
        for (const role of step === undefined ? [] : Object.keys(texts)) {
          if (roles.some((one) => one === role)) continue;
          problems.push(
            problem(
              locate([...where, role], "key"),
              "F021",
              "error",
              `${key}.${role} is not in the French step`,
              "Remove it, or add it to the French step.",
            ),
          );
        }
      }
    }
  }
}

/** What decides where a conversation stands: no word of any text, no label. */
function structureOf(flows: ReadonlyMap<string, Flow>): unknown {
  return new Map(
    [...flows].map(([name, flow]) => [name, { ...flow, steps: new Map([...flow.steps].map(([id, node]) => [id, bare(node)])) }]),
  );
}

function bare(node: Node): unknown {
  if (node.kind === "do") return node;
  if (node.kind === "say") return { kind: node.kind, next: node.next };
  if (node.kind === "ask") return { kind: node.kind, take: node.take, as: node.as, next: node.next };
  const { from, otherwise, yes, no } = node;
  return { kind: node.kind, options: node.options.map(({ id, set, next }) => ({ id, set, next })), from, otherwise, yes, no };
}
