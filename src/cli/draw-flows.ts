/**
 * The picture of the flows, as lines of text or as Mermaid (which GitHub draws). Made from the model, never stored.
 * In: a model. Out: text. Says nothing of the words.
 */
import type { Catalog } from "../core/conversation/flow/catalog.ts";
import { type Edge, entriesOf, type Stop, stopsOf, targetOf } from "../core/conversation/flow/edges.ts";
import type { Model } from "../core/conversation/flow/model.ts";

export function drawText(model: Model, catalog: Catalog, only?: string): string {
  const entries = new Set(entriesOf(model, catalog));
  const stops = [...stopsOf(model, catalog).values()];
  return [...model.flows.values()]
    .filter((flow) => only === undefined || flow.name === only)
    .map((flow) => {
      const about = [...flow.intents, ...(flow.side ? ["side"] : [])].join(", ");
      const lines = stops
        .filter((stop) => stop.flow === flow)
        .map(
          (stop) =>
            `  ${entries.has(stop.id) ? "▸" : " "} ${stop.node.id} [${kindOf(stop)}]  ${stop.edges.map((edge) => `${edge.why === "" ? "" : `${edge.why} `}→ ${shortly(edge, flow.name)}`).join(" · ")}`,
        );
      return [`${flow.name}${about === "" ? "" : `  (${about})`}`, ...lines].join("\n");
    })
    .join("\n\n");
}

export function drawMermaid(model: Model, catalog: Catalog, only?: string): string {
  const stops = [...stopsOf(model, catalog).values()].filter((stop) => only === undefined || stop.flow.name === only);
  const inside = new Set(stops.map((stop) => stop.id));
  const boxes = [...new Set(stops.map((stop) => stop.flow))].flatMap((flow) => [
    `  subgraph ${name(flow.name)}["${flow.name}"]`,
    ...stops.filter((stop) => stop.flow === flow).map((stop) => `    ${name(stop.id)}${shape(stop)}`),
    "  end",
  ]);
  const arrows = stops.flatMap((stop) =>
    stop.edges.map((edge) => {
      const to = targetOf(edge);
      const target =
        to === undefined
          ? `${edge.to.kind === "return" ? "return_" : "end_"}((${edge.to.kind}))`
          : inside.has(to)
            ? name(to)
            : `${name(to)}["${to}"]`;
      return `  ${name(stop.id)} -->${edge.why === "" ? "" : `|"${edge.why}"|`} ${target}`;
    }),
  );
  return ["flowchart TD", ...boxes, ...arrows].join("\n");
}

const kindOf = (stop: Stop): string => (stop.node.kind === "do" ? `do ${stop.node.action}` : stop.node.kind);

function shortly(edge: Edge, flow: string): string {
  if (edge.to.kind !== "step") return edge.to.kind;
  return edge.to.flow === flow ? edge.to.step : `@${edge.to.flow}.${edge.to.step}`;
}

/** Mermaid takes neither dots nor hyphens, nor the word `end`, in a name. */
const name = (id: string): string => `s_${id.replaceAll(/[^a-z0-9]/g, "_")}`;

function shape(stop: Stop): string {
  switch (stop.node.kind) {
    case "say":
      return `["${stop.node.id}"]`;
    case "ask":
    case "choose":
      return `{{"${stop.node.id}"}}`;
    default:
      return `[["${kindOf(stop)}"]]`;
  }
}
