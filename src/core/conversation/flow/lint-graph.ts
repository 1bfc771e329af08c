/**
 * Roads: steps that nothing reaches (F030), walks that never stop (F031), places that one cannot leave (F032), questions without an answer (F033).
 * In: the compiled flows. Out: problems. Never looks at a word.
 */
import type { Catalog } from "./catalog.ts";
import type { Compiled } from "./compile.ts";
import { type Edge, entriesOf, type Stop, stopsOf, targetOf } from "./edges.ts";
import { type Problem, problem } from "./problem.ts";

type Stops = ReadonlyMap<string, Stop>;

export function lintGraph({ model, where }: Compiled, catalog: Catalog): Problem[] {
  const stops = stopsOf(model, catalog);
  const reached = reachable(stops, entriesOf(model, catalog));
  const turning = [...stops.values()].filter((stop) => walksBackTo(stop, stops));
  const leaving = leavable(stops);

  const unreached = [...model.flows.values()].flatMap((flow) => {
    const lost = [...flow.steps.keys()].filter((step) => !reached.has(`${flow.name}.${step}`));
    if (lost.length < flow.steps.size)
      return lost.map((step) =>
        problem(where(flow.name, step, "step"), "F030", "error", `nothing leads to the step "${step}"`, "Lead a go: to it, or remove it."),
      );
    return [
      problem(
        where(flow.name),
        "F030",
        "error",
        `nothing leads to the flow "${flow.name}"`,
        "Give it on: [an intent], or lead a go: to it.",
      ),
    ];
  });
  const firstTurns = turning.filter(
    (stop, at) =>
      !turning.slice(0, at).some((other) => walk(other, stops, automatic).has(stop.id) && walk(stop, stops, automatic).has(other.id)),
  );
  const endless = firstTurns.map((stop) =>
    problem(
      where(stop.flow.name, stop.node.id, "step"),
      "F031",
      "error",
      `the walk comes back to "${stop.node.id}" without a question or an end`,
      "Put a question in between, or go: end.",
    ),
  );
  const seen = new Set<string>();
  const stuck = [...stops.values()].flatMap((stop) => {
    if (leaving.has(stop.id) || turning.includes(stop) || seen.has(stop.flow.name)) return [];
    seen.add(stop.flow.name);
    return [
      problem(
        where(stop.flow.name, stop.node.id, "step"),
        "F032",
        "error",
        `no road leads out of "${stop.node.id}" to an end`,
        "Give one of its options a way out: go: end.",
      ),
    ];
  });
  const dependent = [...stops.values()].flatMap(({ flow, node }) => {
    if (node.kind !== "choose" || node.from === undefined || node.options.length > 0 || node.otherwise !== undefined) return [];
    return [
      problem(
        where(flow.name, node.id, "options-from"),
        "F033",
        "error",
        `"${node.id}" has no answer when the facts name no option`,
        "Add otherwise:, or an option of its own.",
      ),
    ];
  });
  return [...unreached, ...endless, ...stuck, ...dependent];
}

function reachable(stops: Stops, entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const todo = [...entries];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const stop = stops.get(id);
    if (stop === undefined || seen.has(id)) continue;
    seen.add(id);
    for (const edge of stop.edges) todo.push(...(targetOf(edge) === undefined ? [] : [targetOf(edge) ?? ""]));
  }
  return seen;
}

/** Says and acts follow one another without waiting for anybody. */
const automatic = ({ node }: Stop): boolean => node.kind === "say" || node.kind === "do";

const walksBackTo = (stop: Stop, stops: Stops): boolean => automatic(stop) && walk(stop, stops, automatic).has(stop.id);

/** What can be reached from a stop in one hop or more, passing only through stops that `through` allows. */
function walk(from: Stop, stops: Stops, through: (stop: Stop) => boolean): ReadonlySet<string> {
  const seen = new Set<string>();
  const todo: Edge[] = through(from) ? [...from.edges] : [];
  for (let edge = todo.pop(); edge !== undefined; edge = todo.pop()) {
    const id = targetOf(edge);
    const stop = id === undefined ? undefined : stops.get(id);
    if (stop === undefined || seen.has(stop.id) || !through(stop)) continue;
    seen.add(stop.id);
    todo.push(...stop.edges);
  }
  return seen;
}

/** The stops from which an `end` or a `return` can be reached. */
function leavable(stops: Stops): ReadonlySet<string> {
  const leaving = new Set(
    [...stops.values()].filter((stop) => stop.edges.some((edge) => targetOf(edge) === undefined)).map((stop) => stop.id),
  );
  for (let before = -1; before !== leaving.size; ) {
    before = leaving.size;
    for (const stop of stops.values()) {
      if (stop.edges.some((edge) => leaving.has(targetOf(edge) ?? ""))) leaving.add(stop.id);
    }
  }
  return leaving;
}
