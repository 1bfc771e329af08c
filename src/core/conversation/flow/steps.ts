/**
 * One step of a file → one node of the model. Every `go`, `yes`, `no`, action and case is checked against what exists (F010, F011, F015, F016, F019).
 * In: the step, its translation, where both stand. Out: the node; what is wrong goes into `problems`, and a node that cannot be trusted with it.
 */
import type { Locale } from "../../words/locale.ts";
import type { Catalog } from "./catalog.ts";
import type { Goto, Node, Option, Text } from "./model.ts";
import { type Locate, type Problem, problem, suggest } from "./problem.ts";
import type { FlowFile, StepFile, StepTranslation, TextFile } from "./schema.ts";
import type { Files, TranslationSource } from "./source.ts";
import { type Found, type Role, textOf, type Written } from "./texts.ts";

type AskFile = Extract<StepFile, { ask: TextFile }>;
type ChooseFile = Extract<StepFile, { choose: TextFile }>;
type DoFile = Extract<StepFile, { do: string }>;

/** A label as it was written, for the linter. */
export interface Label {
  readonly flow: string;
  readonly step: string;
  readonly option: string;
  readonly kind: "label" | "description" | "list-button";
  readonly locale: Locale;
  readonly text: string;
  readonly at: ReturnType<Locate>;
}

/** Everything that the steps of one flow share while they are compiled. */
export interface Bench {
  readonly files: Files;
  readonly catalog: Catalog;
  readonly file: FlowFile;
  readonly locate: Locate;
  readonly english: TranslationSource | undefined;
  readonly defaultUnclear: Text | undefined;
  readonly written: Written[];
  readonly labels: Label[];
  readonly problems: Problem[];
}

export function nodeOf(bench: Bench, step: StepFile, at: number): Node {
  const path = ["steps", at];
  const go = (target: string, ...to: PropertyKey[]): Goto => gotoOf(bench, target, [...path, ...to]);
  if ("say" in step) return { kind: "say", id: step.step, text: said(bench, step.step, at, "say", step.say), next: go(step.go, "go") };
  if ("ask" in step) {
    declared(bench, step.as, [...path, "as"]);
    const text = said(bench, step.step, at, "ask", step.ask);
    return { kind: "ask", id: step.step, text, take: step.take, as: step.as, ...around(bench, step, at), next: go(step.go, "go") };
  }
  return "choose" in step ? chooseOf(bench, step, at) : doOf(bench, step, at);
}

function chooseOf(bench: Bench, step: ChooseFile, at: number): Node {
  const { problems, locate, file } = bench;
  const path = ["steps", at];
  const seen = new Set<string>();
  const options = (step.options ?? []).map((option, n): Option => {
    const where = [...path, "options", n];
    if (seen.has(option.option))
      problems.push(
        problem(locate([...where, "option"]), "F004", "error", `a second option "${option.option}"`, "Give one of them another name."),
      );
    seen.add(option.option);
    for (const name of Object.keys(option.set ?? {})) declared(bench, name, [...where, "set", name]);
    const translated = bench.english?.file.steps[step.step]?.options?.[option.option];
    const english = typeof translated === "string" ? { label: translated } : translated;
    const spoken = (kind: "label" | "description", french: string, other: string | undefined): Readonly<Record<Locale, string>> => {
      const inEnglish = ["steps", step.step, "options", option.option, ...(typeof translated === "string" ? [] : [kind])];
      return label(bench, { step, option: option.option, kind, french, other, inFrench: [...where, kind], inEnglish });
    };
    return {
      id: option.option,
      label: spoken("label", option.label, english?.label),
      ...(option.description === undefined ? {} : { description: spoken("description", option.description, english?.description) }),
      set: option.set ?? {},
      next: gotoOf(bench, option.go, [...where, "go"]),
    };
  });
  for (const option of Object.keys(bench.english?.file.steps[step.step]?.options ?? {})) {
    if (seen.has(option) || bench.english === undefined) continue;
    problems.push(
      problem(
        bench.english.locate(["steps", step.step, "options", option], "key"),
        "F021",
        "error",
        `option "${option}" is not in the French step`,
        suggest(option, seen, "option"),
      ),
    );
  }
  const from = step["options-from"];
  if (from === undefined && options.length === 0)
    problems.push(
      problem(locate(path), "F003", "error", `step "${step.step}" has nothing to choose from`, "Add options: or options-from:."),
    );
  if (from === undefined && (step.as ?? step.go) !== undefined)
    problems.push(
      problem(
        locate([...path, step.as === undefined ? "go" : "as"], "key"),
        "F003",
        "error",
        "as: and go: go with options-from: here",
        "Put go: on each option.",
      ),
    );
  if (from !== undefined && (step.as === undefined || step.go === undefined))
    problems.push(
      problem(
        locate([...path, "options-from"], "key"),
        "F003",
        "error",
        "options-from: needs as: and go:",
        "Say where the chosen value is remembered and where it leads.",
      ),
    );
  if (from !== undefined && step.as !== undefined) declared(bench, step.as, [...path, "as"]);
  if (step.otherwise !== undefined) declared(bench, step.otherwise.as, [...path, "otherwise", "as"]);
  for (const bare of ["yes", "no"] as const) {
    const meant = step[bare];
    const steps = file.steps.map((other) => other.step);
    if (meant === undefined || seen.has(meant) || steps.includes(meant) || (meant === "first" && from !== undefined)) continue;
    problems.push(
      problem(
        locate([...path, bare]),
        "F010",
        "error",
        `${bare}: names no option and no step "${meant}"`,
        suggest(meant, [...seen, ...steps], "option"),
      ),
    );
  }
  const button = step["list-button"];
  const other = bench.english?.file.steps[step.step]?.["list-button"];
  return {
    kind: "choose",
    id: step.step,
    text: said(bench, step.step, at, "choose", step.choose),
    options,
    layout: step.layout ?? "lines",
    ...(button === undefined
      ? {}
      : {
          listButton: label(bench, {
            step,
            option: "",
            kind: "list-button",
            french: button,
            other,
            inFrench: [...path, "list-button"],
            inEnglish: ["steps", step.step, "list-button"],
          }),
        }),
    ...around(bench, step, at),
    ...(from === undefined || step.as === undefined || step.go === undefined
      ? {}
      : { from: { source: from, as: step.as, next: gotoOf(bench, step.go, [...path, "go"]) } }),
    ...(step.otherwise === undefined
      ? {}
      : {
          otherwise: {
            take: step.otherwise.take,
            as: step.otherwise.as,
            next: gotoOf(bench, step.otherwise.go, [...path, "otherwise", "go"]),
          },
        }),
    ...(step.yes === undefined ? {} : { yes: step.yes }),
    ...(step.no === undefined ? {} : { no: step.no }),
  };
}

function doOf(bench: Bench, step: DoFile, at: number): Node {
  const { catalog, problems, locate } = bench;
  const path = ["steps", at];
  const action = catalog.actions[step.do];
  if (action === undefined)
    problems.push(
      problem(locate([...path, "do"]), "F011", "error", `no action "${step.do}"`, suggest(step.do, Object.keys(catalog.actions), "action")),
    );
  const missing = action?.outcomes.filter((outcome) => step.cases[outcome] === undefined) ?? [];
  if (missing.length > 0)
    problems.push(
      problem(
        locate([...path, "cases"], "key"),
        "F015",
        "error",
        `"${step.do}" may also end in ${missing.map((outcome) => `"${outcome}"`).join(", ")}`,
        "Add a case for each.",
      ),
    );
  for (const outcome of Object.keys(step.cases)) {
    if (action === undefined || action.outcomes.includes(outcome)) continue;
    problems.push(
      problem(
        locate([...path, "cases", outcome], "key"),
        "F015",
        "error",
        `"${step.do}" never ends in "${outcome}"`,
        suggest(outcome, action.outcomes, "outcome"),
      ),
    );
  }
  for (const name of Object.keys(step.with ?? {})) {
    if (action === undefined || (action.with ?? []).includes(name)) continue;
    problems.push(
      problem(
        locate([...path, "with", name], "key"),
        "F019",
        "error",
        `"${step.do}" takes no "${name}"`,
        suggest(name, action.with ?? [], "value"),
      ),
    );
  }
  const cases = Object.fromEntries(
    Object.entries(step.cases).map(([outcome, target]) => [outcome, gotoOf(bench, target, [...path, "cases", outcome])]),
  );
  return { kind: "do", id: step.step, action: step.do, with: step.with ?? {}, cases };
}

/** What is said around a question: when it was not understood, and when they come back to it. */
function around(bench: Bench, step: AskFile | ChooseFile, at: number): { readonly unclear: Text; readonly silence?: Text } {
  const own = step.unclear === undefined ? bench.defaultUnclear : said(bench, step.step, at, "unclear", step.unclear);
  if (own === undefined) {
    bench.problems.push(
      problem(
        bench.locate(["steps", at]),
        "F033",
        "error",
        `nothing is said when "${step.step}" does not understand`,
        "Add unclear: here, or the notice `unclear`.",
      ),
    );
  }
  const unclear = own ?? { key: "", variants: { fr: [], en: [] } };
  return step.silence === undefined ? { unclear } : { unclear, silence: said(bench, step.step, at, "silence", step.silence) };
}

function said(bench: Bench, step: string, at: number, role: Exclude<Role, "notice">, text: TextFile): Text {
  const { english, file, locate, problems } = bench;
  const french: Found = { text, path: ["steps", at, role], locate };
  const translated = english?.file.steps[step]?.[role];
  if (english !== undefined && translated === undefined)
    problems.push(
      problem(english.locate(["steps", step]), "F020", "error", `${step}.${role} is missing in English`, `Add ${role}: under ${step}:.`),
    );
  const other: Found =
    english === undefined || translated === undefined ? french : { text: translated, path: ["steps", step, role], locate: english.locate };
  const lost = english === undefined || translated === undefined;
  const place = { key: `${file.flow}.${step}.${role}`, role, flow: file.flow, step };
  const lines: Written[] = [];
  const whole = textOf(place, { fr: french, en: other }, lines, problems);
  bench.written.push(...(lost ? lines.filter((line) => line.locale === "fr") : lines));
  return whole;
}

interface Named {
  readonly step: ChooseFile;
  readonly option: string;
  readonly kind: Label["kind"];
  readonly french: string;
  readonly other: string | undefined;
  readonly inFrench: readonly PropertyKey[];
  readonly inEnglish: readonly PropertyKey[];
}

function label(bench: Bench, named: Named): Readonly<Record<Locale, string>> {
  const { english, problems } = bench;
  const common = { flow: bench.file.flow, step: named.step.step, option: named.option, kind: named.kind };
  bench.labels.push({ ...common, locale: "fr", text: named.french, at: bench.locate(named.inFrench) });
  if (english !== undefined && named.other === undefined) {
    const what = [named.step.step, ...(named.option === "" ? [] : [named.option]), named.kind].join(".");
    problems.push(
      problem(english.locate(named.inEnglish), "F020", "error", `${what} is missing in English`, `Add it under ${named.step.step}:.`),
    );
  }
  if (english !== undefined && named.other !== undefined)
    bench.labels.push({ ...common, locale: "en", text: named.other, at: english.locate(named.inEnglish) });
  return { fr: named.french, en: named.other ?? named.french };
}

function gotoOf(bench: Bench, target: string, path: readonly PropertyKey[]): Goto {
  const { files, file, locate, problems } = bench;
  if (target === "end" || target === "return") return { kind: target };
  const [flow = "", step] = target.startsWith("@") ? target.slice(1).split(".") : [file.flow, target];
  const there = files.flows.get(flow)?.file;
  const refused = (what: string, name: string, names: readonly string[], kind: string): Goto => {
    problems.push(problem(locate(path), "F010", "error", what, suggest(name, names, kind)));
    return { kind: "end" };
  };
  if (there === undefined) return refused(`no flow "${flow}"`, flow, [...files.flows.keys()], "flow");
  const steps = there.steps.map((other) => other.step);
  const to = step ?? steps[0] ?? "";
  if (!steps.includes(to))
    return refused(`no step "${to}" in ${flow}`, to, flow === file.flow ? [...steps, "end", "return"] : steps, "step");
  return { kind: "step", flow, step: to };
}

function declared(bench: Bench, name: string, path: readonly PropertyKey[]): void {
  if (bench.file.memory?.[name] !== undefined) return;
  bench.problems.push(
    problem(bench.locate(path), "F016", "error", `"${name}" has no lifetime`, `Add memory: { ${name}: dialogue } (or person) to the flow.`),
  );
}

/** Kinds of text that a step of the file says, for its translation to say too. */
export const rolesOf = (step: StepFile): readonly (keyof StepTranslation)[] =>
  (["say", "ask", "choose", "unclear", "silence", "list-button", "options"] as const).filter((role) => role in step);
