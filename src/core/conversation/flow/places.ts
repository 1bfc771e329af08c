/**
 * Where a question of a conversation stands once the flows have changed. A place lives on the structure that it was asked on, in today's words;
 * it moves to today's only when that structure is gone or its flow is recalled, and then by its name or by `was:`.
 * In: a place and today's model, with the earlier structures of this conversation. Out: what becomes of the place. Changes nothing.
 */
import type { Model, Node } from "./model.ts";

export interface Place {
  readonly flow: string;
  readonly step: string;
  readonly structure?: string | undefined;
}

/** `gone`: nobody has the structure any more. */
export type Reason = "recalled" | "gone";

export type Fate =
  | { readonly kind: "stays"; readonly on: Model }
  | { readonly kind: "moves"; readonly to: { readonly flow: string; readonly step: string }; readonly why: Reason }
  /** Nothing goes on from here: the dialogue begins again. */
  | { readonly kind: "starts-over"; readonly why: Reason };

/** The model of a structure: today's, or one of the earlier ones that were gathered for this conversation. */
export function modelOf(model: Model, structure: string | undefined): Model | undefined {
  return structure === undefined || structure === model.structureHash ? model : model.earlier?.get(structure)?.model;
}

export function fateOf(place: Place, model: Model): Fate {
  const on = modelOf(model, place.structure);
  const heir = heirOf(place, model);
  const recalled = on !== undefined && on !== model && isRecalled(place, heir, model);
  if (on !== undefined && !recalled && questionAt(on, place) !== undefined) return { kind: "stays", on };
  const why = recalled ? "recalled" : "gone";
  return heir === undefined ? { kind: "starts-over", why } : { kind: "moves", to: heir, why };
}

function isRecalled(place: Place, heir: Place | undefined, model: Model): boolean {
  const older = place.structure !== undefined && model.earlier?.get(place.structure)?.older === true;
  const calls = (flow: string | undefined): boolean => flow !== undefined && model.flows.get(flow)?.recall === true;
  return older && (calls(place.flow) || calls(heir?.flow));
}

/** Today's question of that name, or the one that names it in `was:`. */
export function heirOf({ flow, step }: Place, model: Model): { readonly flow: string; readonly step: string } | undefined {
  if (questionAt(model, { flow, step }) !== undefined) return { flow, step };
  for (const there of model.flows.values()) {
    for (const node of there.steps.values()) {
      if ((node.kind === "ask" || node.kind === "choose") && node.was?.includes(`${flow}.${step}`))
        return { flow: there.name, step: node.id };
    }
  }
  return undefined;
}

export function questionAt(model: Model, { flow, step }: Place): Extract<Node, { kind: "ask" | "choose" }> | undefined {
  const node = model.flows.get(flow)?.steps.get(step);
  return node?.kind === "ask" || node?.kind === "choose" ? node : undefined;
}

/** The question that a place means now, wherever it stands. */
export function questionNow(model: Model, place: Place): Extract<Node, { kind: "ask" | "choose" }> | undefined {
  const fate = fateOf(place, model);
  switch (fate.kind) {
    case "stays":
      return questionAt(fate.on, place);
    case "moves":
      return questionAt(model, fate.to);
    case "starts-over":
      return undefined;
  }
}
