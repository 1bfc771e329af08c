/**
 * Where a dialogue stands: its node in the flows, its end, and what becomes of it when the flows have changed meanwhile.
 * In: the desk. Out: the desk's state. Says nothing.
 */
import type { Model, Node } from "../flow/model.ts";
import { fateOf, modelOf } from "../flow/places.ts";
import type { Aside, ClientState, Place, Question } from "../state.ts";
import type { Desk } from "./desk.ts";

export function nodeIn(model: Model, flow: string, step: string): Node {
  const node = model.flows.get(flow)?.steps.get(step);
  if (node === undefined) throw new Error(`no step ${flow}.${step}`);
  return node;
}

/** The structure that a question of this conversation was asked on. */
export function modelAt(desk: Desk, place: Place): Model {
  const model = modelOf(desk.model, place.structure);
  if (model === undefined) throw new Error(`no structure ${place.structure}`);
  return model;
}

export const nodeAt = (desk: Desk, place: Place): Node => nodeIn(modelAt(desk, place), place.flow, place.step);

export const placeOf = ({ flow, step, structure }: Place): Place => ({ flow, step, ...(structure === undefined ? {} : { structure }) });

/** A dialogue is over: its question and what it remembered go; what belongs to the person stays. */
export function endDialogue(desk: Desk): void {
  const past = desk.state.open === undefined ? desk.state.past : [...desk.state.past, desk.state.open].slice(-5);
  const memory = Object.fromEntries(Object.entries(desk.state.memory).filter(([name]) => name === "name"));
  const { open: _closed, ...rest } = desk.state;
  desk.state = { ...rest, past, trail: [], memory };
}

/** Every structure that the questions of a conversation name; most name today's and no other. */
export function structuresOf({ open, past, trail, resume }: ClientState): ReadonlySet<string> {
  return new Set([open, ...asideIn({ resume }), ...past, ...trail].flatMap((place) => place?.structure ?? []));
}

/** The questions that made way, newest first. */
export function asideIn({ resume }: Pick<ClientState, "resume">): readonly Aside[] {
  if (resume === undefined) return [];
  const { under = [], ...newest } = resume;
  return [newest, ...under];
}

export function withAside({ resume: _before, ...rest }: ClientState, [newest, ...under]: readonly Aside[]): ClientState {
  if (newest === undefined) return rest;
  return { ...rest, resume: { ...newest, ...(under.length === 0 ? {} : { under }) } };
}

export interface Settled {
  readonly state: ClientState;
  /** The open question, where nothing in the flows goes on from it: their next words begin its dialogue again. */
  readonly lost: Question | undefined;
}

/** The state with every question where today's flows have it: most stay, some move to their heirs, what has none is forgotten. */
export function settled(stored: ClientState, model: Model): Settled {
  const { open, ...rest } = stored;
  const there = <P extends Place>(place: P): P[] => moved(place, model);
  const [asked] = open === undefined ? [] : there(open);
  const state = {
    ...rest,
    past: stored.past.flatMap(there),
    trail: stored.trail.flatMap(there),
    ...(asked === undefined ? {} : { open: asked }),
  };
  return { state: withAside(state, asideIn(stored).flatMap(there)), lost: asked === undefined ? open : undefined };
}

/** None where the place is forgotten. A question keeps the list that was sent: a digit answers that one. */
function moved<P extends Place>(place: P, model: Model): P[] {
  const fate = fateOf(place, model);
  switch (fate.kind) {
    case "stays":
      return [{ ...place, structure: fate.on.structureHash }];
    case "moves":
      return [{ ...place, ...fate.to, structure: model.structureHash, ...("nonce" in place ? { sentAs: sentAs(place) } : {}) }];
    case "starts-over":
      return [];
  }
}

const sentAs = (place: Place & { readonly sentAs?: unknown }): string =>
  typeof place.sentAs === "string" ? place.sentAs : `${place.flow}.${place.step}`;
