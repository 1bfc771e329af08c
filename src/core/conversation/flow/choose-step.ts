/**
 * A choice of a file → its node: the options in both languages, those that only the facts can name, what yes, no and a free answer mean.
 * In: the step and where it stands. Out: the node; what is wrong (F003, F004, F010, F016, F021) goes into the bench's problems.
 */
import type { Locale } from "../../words/locale.ts";
import { around, type Bench, declared, gotoOf, label, said } from "./bench.ts";
import type { Node, Option } from "./model.ts";
import { problem, suggest } from "./problem.ts";
import type { StepFile, TextFile } from "./schema.ts";

type ChooseFile = Extract<StepFile, { choose: TextFile }>;
type OptionFile = NonNullable<ChooseFile["options"]>[number];

export function chooseOf(bench: Bench, step: ChooseFile, at: number): Node {
  const path = ["steps", at];
  const options = (step.options ?? []).map((option, n) => optionOf(bench, step, option, [...path, "options", n]));
  checkOptions(bench, step, path);
  checkFrom(bench, step, path);
  checkBare(bench, step, path);
  if (step.otherwise !== undefined) declared(bench, step.otherwise.as, [...path, "otherwise", "as"]);
  const { "options-from": source, as, go, otherwise } = step;
  return {
    kind: "choose",
    id: step.step,
    text: said(bench, step.step, at, "choose", step.choose),
    options,
    layout: step.layout ?? "lines",
    ...listButtonOf(bench, step, path),
    ...around(bench, step, at),
    ...(source === undefined || as === undefined || go === undefined
      ? {}
      : { from: { source, as, next: gotoOf(bench, go, [...path, "go"]) } }),
    ...(otherwise === undefined
      ? {}
      : { otherwise: { take: otherwise.take, as: otherwise.as, next: gotoOf(bench, otherwise.go, [...path, "otherwise", "go"]) } }),
    ...(step.yes === undefined ? {} : { yes: step.yes }),
    ...(step.no === undefined ? {} : { no: step.no }),
  };
}

function optionOf(bench: Bench, step: ChooseFile, option: OptionFile, path: readonly PropertyKey[]): Option {
  for (const name of Object.keys(option.set ?? {})) declared(bench, name, [...path, "set", name]);
  const translated = bench.english?.file.steps[step.step]?.options?.[option.option];
  const english = typeof translated === "string" ? { label: translated, description: undefined } : translated;
  const spoken = (kind: "label" | "description", french: string): Readonly<Record<Locale, string>> => {
    const inEnglish = ["steps", step.step, "options", option.option, ...(typeof translated === "string" ? [] : [kind])];
    return label(bench, {
      step: step.step,
      option: option.option,
      kind,
      french,
      other: english?.[kind],
      inFrench: [...path, kind],
      inEnglish,
    });
  };
  return {
    id: option.option,
    label: spoken("label", option.label),
    ...(option.description === undefined ? {} : { description: spoken("description", option.description) }),
    set: option.set ?? {},
    next: gotoOf(bench, option.go, [...path, "go"]),
  };
}

function listButtonOf(
  bench: Bench,
  step: ChooseFile,
  path: readonly PropertyKey[],
): { readonly listButton?: Readonly<Record<Locale, string>> } {
  const kind = "list-button";
  const french = step[kind];
  if (french === undefined) return {};
  const other = bench.english?.file.steps[step.step]?.[kind];
  return {
    listButton: label(bench, {
      step: step.step,
      option: "",
      kind,
      french,
      other,
      inFrench: [...path, kind],
      inEnglish: ["steps", step.step, kind],
    }),
  };
}

/** Unique, and the same in every language. */
function checkOptions({ problems, locate, english }: Bench, step: ChooseFile, path: readonly PropertyKey[]): void {
  const ids = (step.options ?? []).map((option) => option.option);
  ids.forEach((id, n) => {
    if (ids.indexOf(id) === n) return;
    problems.push(
      problem(locate([...path, "options", n, "option"]), "F004", "error", `a second option "${id}"`, "Give one of them another name."),
    );
  });
  for (const id of Object.keys(english?.file.steps[step.step]?.options ?? {})) {
    if (english === undefined || ids.includes(id)) continue;
    const at = english.locate(["steps", step.step, "options", id], "key");
    problems.push(problem(at, "F021", "error", `option "${id}" is not in the French step`, suggest(id, ids, "option")));
  }
}

/** `options-from`, `as` and `go` stand together or not at all. */
function checkFrom(bench: Bench, step: ChooseFile, path: readonly PropertyKey[]): void {
  const wrong = (inside: readonly PropertyKey[], what: string, instead: string): number =>
    bench.problems.push(problem(bench.locate([...path, ...inside], "key"), "F003", "error", what, instead));
  if (step["options-from"] === undefined) {
    if (step.options === undefined) wrong([], `step "${step.step}" has nothing to choose from`, "Add options: or options-from:.");
    if (step.as !== undefined || step.go !== undefined)
      wrong([step.as === undefined ? "go" : "as"], "as: and go: go with options-from: here", "Put go: on each option.");
    return;
  }
  if (step.as === undefined || step.go === undefined)
    wrong(["options-from"], "options-from: needs as: and go:", "Say where the chosen value is remembered and where it leads.");
  if (step.as !== undefined) declared(bench, step.as, [...path, "as"]);
}

/** A bare yes or no means an option, a step of this flow, or `first`. */
function checkBare({ problems, locate, file }: Bench, step: ChooseFile, path: readonly PropertyKey[]): void {
  const names = [...(step.options ?? []).map((option) => option.option), ...file.steps.map((other) => other.step)];
  for (const bare of ["yes", "no"] as const) {
    const meant = step[bare];
    if (meant === undefined || names.includes(meant) || (meant === "first" && step["options-from"] !== undefined)) continue;
    problems.push(
      problem(locate([...path, bare]), "F010", "error", `${bare}: names no option and no step "${meant}"`, suggest(meant, names, "option")),
    );
  }
}
