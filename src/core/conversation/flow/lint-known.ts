/**
 * Values in time: a `{name}` that some road reaches before it was written (F034), a lifetime for a name that nothing writes (F035).
 * What is known at a step is what every road to it has written. Facts are always known, except those that the dialogue itself remembers.
 */
import type { Catalog } from "./catalog.ts";
import type { Compiled } from "./compile.ts";
import { entriesOf, type Stop, stopsOf, targetOf } from "./edges.ts";
import { type Problem, problem } from "./problem.ts";
import { namesOf, templateOf } from "./texts.ts";

export function lintKnown(compiled: Compiled, catalog: Catalog): Problem[] {
  const { model, written, where, memory } = compiled;
  const stops = stopsOf(model, catalog);
  const known = knownAt(stops, entriesOf(model, catalog));
  const always = (name: string): boolean =>
    name === "options" || (Object.hasOwn(catalog.facts, name) && catalog.facts[name]?.remembered !== true);

  const early = written.flatMap((line) => {
    const at = known.get(`${line.flow}.${line.step}`);
    return [...new Set(namesOf(line.template))]
      .filter((name) => at !== undefined && !always(name) && !at.has(name))
      .map((name) => unknownYet(line.at, name));
  });
  const handed = [...stops.values()].flatMap(({ id, flow, node }) => {
    if (node.kind !== "do") return [];
    return Object.entries(node.with).flatMap(([key, value]) =>
      namesOf(templateOf(value)).flatMap((name) => {
        const place = where(flow.name, node.id, "with", key);
        const at = known.get(id);
        if (at === undefined || always(name) || at.has(name)) return [];
        const exists = Object.hasOwn(catalog.facts, name) || [...memory.values()].some((names) => Object.hasOwn(names, name));
        return [
          exists
            ? unknownYet(place, name)
            : problem(place, "F014", "error", `{${name}} stands for nothing here`, "Name a fact, or something remembered."),
        ];
      }),
    );
  });
  const wasted = [...memory].flatMap(([flow, names]) => {
    const writes = new Set(
      [...stops.values()].filter((stop) => stop.flow.name === flow).flatMap((stop) => stop.edges.flatMap((edge) => edge.writes)),
    );
    const unused = Object.keys(names).filter((name) => !writes.has(name));
    return unused.map((name) =>
      problem(where(flow), "F035", "warning", `"${name}" has a lifetime, but nothing in "${flow}" writes it`, "Remove it from memory:."),
    );
  });
  return [...early, ...handed, ...wasted];
}

const unknownYet = (at: Parameters<typeof problem>[0], name: string): Problem =>
  problem(
    at,
    "F034",
    "error",
    `{${name}} may not be known yet: some road leads here without it`,
    "Ask for it on every road, or leave it out.",
  );

/** By step, what every road has written when one arrives. A step that nothing reaches is left out. */
export function knownAt(stops: ReadonlyMap<string, Stop>, entries: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  const todo = entries.filter((id) => stops.has(id));
  for (const id of todo) known.set(id, new Set());
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const here = known.get(id) ?? new Set<string>();
    for (const edge of stops.get(id)?.edges ?? []) {
      const to = targetOf(edge);
      if (to === undefined || !stops.has(to)) continue;
      const arriving = new Set([...here, ...edge.writes]);
      const before = known.get(to);
      const both = before === undefined ? arriving : new Set([...before].filter((name) => arriving.has(name)));
      if (before !== undefined && both.size === before.size) continue;
      known.set(to, both);
      todo.push(to);
    }
  }
  return known;
}
