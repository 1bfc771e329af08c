/**
 * What the files name beyond their own steps: intents (F012, F017), what the code enters (F018), former questions (F023, F024), lifetimes (F016),
 * values in texts (F014), and what a translation says that French does not (F021).
 * In: the files as read, the catalog, every sentence. Out: problems. Roads and actions are checked where a step is compiled (`steps.ts`).
 */

import { formerId } from "./bench.ts";
import type { Catalog } from "./catalog.ts";
import { type Problem, problem, suggest } from "./problem.ts";
import { type Files, otherLocales } from "./source.ts";
import { rolesOf } from "./steps.ts";
import { namesOf, type Written } from "./texts.ts";

export function checkReferences(files: Files, catalog: Catalog, written: readonly Written[], problems: Problem[]): void {
  checkIntents(files, catalog, problems);
  checkEntries(files, catalog, problems);
  checkFormer(files, problems);
  checkMemory(files, problems);
  checkNames(files, catalog, written, problems);
  checkTranslations(files, problems);
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
  for (const entry of [...(catalog.entries ?? []), ...(catalog.named ?? [])]) {
    const [flow = "", step] = entry.split(".");
    const source = files.flows.get(flow);
    if (source === undefined) {
      problems.push(
        problem(
          { file: `${flow}.yaml`, line: 1, column: 1 },
          "F018",
          "error",
          `the code names the flow "${flow}", which does not exist`,
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
          `the code names the step "${entry}", which does not exist`,
          suggest(step, names, "step"),
        ),
      );
    }
  }
}

/** A former question is gone, and has one heir. */
function checkFormer(files: Files, problems: Problem[]): void {
  const asks = (step: object): boolean => "ask" in step || "choose" in step;
  const living = new Set(
    [...files.flows.values()].flatMap(({ file }) => file.steps.filter(asks).map((step) => formerId(file.flow, step.step))),
  );
  const heirs = new Map<string, string>();
  for (const { file, locate } of files.flows.values()) {
    file.steps.forEach((step, n) => {
      if (!("was" in step)) return;
      (step.was ?? []).forEach((written, k) => {
        const former = formerId(file.flow, written);
        const where = locate(["steps", n, "was", k]);
        const other = heirs.get(former);
        if (living.has(former))
          problems.push(
            problem(
              where,
              "F023",
              "error",
              `the question "${former}" still exists: nobody who stands there would come here`,
              "Remove it from was:, or remove that step.",
            ),
          );
        else if (other !== undefined)
          problems.push(problem(where, "F024", "error", `"${former}" already goes on in ${other}`, "Keep one heir."));
        else heirs.set(former, formerId(file.flow, step.step));
      });
    });
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
