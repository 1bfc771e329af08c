/**
 * The house as it might have been before a deploy: every question under another name, every label and sentence in other words, the same roads.
 * In: a copy of the files. Out: the copy, changed. What the code enters by name keeps its name.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { entries, named } from "../../src/core/conversation/catalog.ts";

interface Step {
  step: string;
  [key: string]: unknown;
}
interface FlowFile {
  flow: string;
  steps: Step[];
}

const fixed = new Set<string>([...entries, ...named]);
const asks = (step: Step): boolean => "ask" in step || "choose" in step;

export function makeOlder(dir: string): number {
  const flows = new Map(yamlIn(dir).map((file) => [file, parse(readFileSync(join(dir, file), "utf8")) as FlowFile]));
  const renamed = new Map<string, string>();
  for (const { flow, steps } of flows.values())
    for (const step of steps)
      if (asks(step) && !fixed.has(`${flow}.${step.step}`)) renamed.set(`${flow}.${step.step}`, `${step.step}-before`);

  for (const [file, flow] of flows) {
    const id = (step: string): string => renamed.get(`${flow.flow}.${step}`) ?? step;
    const go = (to: unknown): unknown => {
      if (typeof to !== "string") return to;
      const [, there = "", step] = /^@([a-z-]+)(?:\.([a-z-]+))?$/.exec(to) ?? [];
      if (there === "") return id(to);
      return step === undefined ? to : `@${there}.${renamed.get(`${there}.${step}`) ?? step}`;
    };
    const walk = (value: unknown, options: readonly string[]): unknown => {
      if (Array.isArray(value)) return value.map((each) => walk(each, options));
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inside]) => {
          if (key === "go") return [key, go(inside)];
          if (key === "cases") return [key, Object.fromEntries(Object.entries(inside as object).map(([outcome, to]) => [outcome, go(to)]))];
          if ((key === "yes" || key === "no") && !options.includes(String(inside))) return [key, go(inside)];
          return [key, walk(inside, options)];
        }),
      );
    };
    const steps = flow.steps.map((step) => {
      const options = Array.isArray(step["options"]) ? step["options"].map((option: { option: string }) => option.option) : [];
      return { ...(walk(step, options) as Step), step: id(step.step) };
    });
    writeFileSync(join(dir, file), stringify({ ...flow, steps }));
    const english = parse(readFileSync(join(dir, "en", file), "utf8")) as { flow: string; steps: Record<string, unknown> };
    const texts = Object.fromEntries(Object.entries(english.steps).map(([step, words]) => [id(step), words]));
    writeFileSync(join(dir, "en", file), stringify({ ...english, steps: texts }));
  }
  return renamed.size;
}

const yamlIn = (dir: string): string[] => readdirSync(dir).filter((name) => name.endsWith(".yaml"));
