/**
 * Where one can go from a step, and what is remembered on the way. The linter walks it and the picture draws it.
 * In: a node of the model. Out: its edges, in the order of the file. Never looks at a text.
 */
import { unreachable } from "../../words/result.ts";
import type { Catalog } from "./catalog.ts";
import type { Flow, Goto, Model, Node } from "./model.ts";

export interface Edge {
  /** Why one goes there: an option, an outcome, `(free)` for a free answer; empty where there is only one way. */
  readonly why: string;
  readonly to: Goto;
  readonly writes: readonly string[];
}

export function edgesOf(flow: string, node: Node, catalog: Catalog): readonly Edge[] {
  switch (node.kind) {
    case "say":
      return [{ why: "", to: node.next, writes: [] }];
    case "ask":
      return [{ why: "", to: node.next, writes: [node.as] }];
    case "choose": {
      const options = node.options.map((option) => ({ why: option.id, to: option.next, writes: Object.keys(option.set) }));
      const from = node.from === undefined ? [] : [{ why: `(${node.from.source})`, to: node.from.next, writes: [node.from.as] }];
      const free = node.otherwise === undefined ? [] : [{ why: "(free)", to: node.otherwise.next, writes: [node.otherwise.as] }];
      const bare = (["yes", "no"] as const).flatMap((answer) => {
        const meant = node[answer];
        if (meant === undefined || meant === "first" || node.options.some((option) => option.id === meant)) return [];
        return [{ why: answer, to: { kind: "step" as const, flow, step: meant }, writes: [] }];
      });
      return [...from, ...options, ...bare, ...free];
    }
    case "do":
      return Object.entries(node.cases).map(([outcome, to]) => ({
        why: outcome,
        to,
        writes: catalog.actions[node.action]?.writes?.[outcome] ?? [],
      }));
    default:
      return unreachable(node);
  }
}

/** `flow.step` of every place where a walk can begin: flows with intents, and where the code enters by itself. */
export function entriesOf(model: Model, catalog: Catalog): readonly string[] {
  const wanted = [...model.flows.values()].filter((flow) => flow.intents.length > 0).map((flow) => idOf(flow.name, flow.start));
  const entered = (catalog.entries ?? []).map((entry) => (entry.includes(".") ? entry : idOf(entry, model.flows.get(entry)?.start ?? "")));
  return [...new Set([...wanted, ...entered])];
}

export const idOf = (flow: string, step: string): string => `${flow}.${step}`;

export interface Stop {
  readonly id: string;
  readonly flow: Flow;
  readonly node: Node;
  readonly edges: readonly Edge[];
}

/** Every step of the model, in the order of the files. */
export const stopsOf = (model: Model, catalog: Catalog): ReadonlyMap<string, Stop> =>
  new Map(
    [...model.flows.values()].flatMap((flow) =>
      [...flow.steps.values()].map((node): [string, Stop] => [
        idOf(flow.name, node.id),
        { id: idOf(flow.name, node.id), flow, node, edges: edgesOf(flow.name, node, catalog) },
      ]),
    ),
  );

/** The step that an edge leads to; undefined for `end` and `return`. */
export const targetOf = (edge: Edge): string | undefined => (edge.to.kind === "step" ? idOf(edge.to.flow, edge.to.step) : undefined);
