/**
 * One step of a file → one node of the model. Roads, actions and cases are checked against what exists (F010, F011, F015, F019).
 * In: the step and where it stands. Out: the node; what is wrong goes into the bench's problems.
 */
import { around, type Bench, declared, gotoOf, said } from "./bench.ts";
import { chooseOf } from "./choose-step.ts";
import type { Goto, Node } from "./model.ts";
import { problem, suggest } from "./problem.ts";
import type { StepFile, StepTranslation } from "./schema.ts";

type DoFile = Extract<StepFile, { do: string }>;

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

/** Kinds of text that a step of the file says, for its translation to say too. */
export const rolesOf = (step: StepFile): readonly (keyof StepTranslation)[] =>
  (["say", "ask", "choose", "unclear", "silence", "list-button", "options"] as const).filter((role) => role in step);
