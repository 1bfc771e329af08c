/**
 * What the steps of one flow share while they are compiled, and the four things each of them needs: a text, a label, a road, a lifetime.
 * In: a piece of a step and its path in the file. Out: its part of the model; what is wrong goes into `problems`.
 */
import type { Locale } from "../../words/locale.ts";
import type { Catalog } from "./catalog.ts";
import type { Goto, Text } from "./model.ts";
import { type Locate, type Problem, problem, suggest } from "./problem.ts";
import type { FlowFile, StepFile, TextFile } from "./schema.ts";
import type { Files, TranslationSource } from "./source.ts";
import { type Found, type Role, textOf, type Written } from "./texts.ts";

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

/** A text of a step in both languages; F020 where the translation lacks it. */
export function said(bench: Bench, step: string, at: number, role: Exclude<Role, "notice">, text: TextFile): Text {
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

export interface Named {
  readonly step: string;
  readonly option: string;
  readonly kind: Label["kind"];
  readonly french: string;
  readonly other: string | undefined;
  readonly inFrench: readonly PropertyKey[];
  readonly inEnglish: readonly PropertyKey[];
}

/** A label, description or list button in both languages. */
export function label(bench: Bench, named: Named): Readonly<Record<Locale, string>> {
  const { english, problems } = bench;
  const common = { flow: bench.file.flow, step: named.step, option: named.option, kind: named.kind };
  bench.labels.push({ ...common, locale: "fr", text: named.french, at: bench.locate(named.inFrench) });
  if (english !== undefined && named.other === undefined) {
    const what = [named.step, ...(named.option === "" ? [] : [named.option]), named.kind].join(".");
    problems.push(
      problem(english.locate(named.inEnglish), "F020", "error", `${what} is missing in English`, `Add it under ${named.step}:.`),
    );
  }
  if (english !== undefined && named.other !== undefined)
    bench.labels.push({ ...common, locale: "en", text: named.other, at: english.locate(named.inEnglish) });
  return { fr: named.french, en: named.other ?? named.french };
}

/** Where a `go:` leads; F010 when it leads nowhere. */
export function gotoOf(bench: Bench, target: string, path: readonly PropertyKey[]): Goto {
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

/** `flow.step` of a former step, which may be written without its flow. */
export const formerId = (flow: string, former: string): string => (former.includes(".") ? former : `${flow}.${former}`);

/** A name that is written needs a lifetime (F016). */
export function declared(bench: Bench, name: string, path: readonly PropertyKey[]): void {
  if (bench.file.memory?.[name] !== undefined) return;
  bench.problems.push(
    problem(bench.locate(path), "F016", "error", `"${name}" has no lifetime`, `Add memory: { ${name}: dialogue } (or person) to the flow.`),
  );
}

type Questioning = Pick<Extract<StepFile, { ask: TextFile }>, "step" | "unclear" | "silence" | "was">;

interface Around {
  readonly unclear: Text;
  readonly silence?: Text;
  readonly was?: readonly string[];
}

/** What stands around a question: when it was not understood, when they come back to it, and what it was called before. */
export function around(bench: Bench, step: Questioning, at: number): Around {
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
  return {
    unclear,
    ...(step.silence === undefined ? {} : { silence: said(bench, step.step, at, "silence", step.silence) }),
    ...(step.was === undefined ? {} : { was: step.was.map((former) => formerId(bench.file.flow, former)) }),
  };
}
