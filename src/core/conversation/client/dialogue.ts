/**
 * Where a dialogue stands: its node in the model, its end, and what is left of it when the model has changed meanwhile.
 * In: the desk. Out: the desk's state. Says nothing.
 */
import type { Model, Node } from "../flow/model.ts";
import type { ClientState } from "../state.ts";
import type { Desk } from "./desk.ts";

export function nodeAt(desk: Desk, flow: string, step: string): Node {
  const node = desk.model.flows.get(flow)?.steps.get(step);
  if (node === undefined) throw new Error(`no step ${flow}.${step}`);
  return node;
}

/** A dialogue is over: its question and what it remembered go; what belongs to the person stays. */
export function endDialogue(desk: Desk): void {
  const past = desk.state.open === undefined ? desk.state.past : [...desk.state.past, desk.state.open].slice(-5);
  const memory = Object.fromEntries(Object.entries(desk.state.memory).filter(([name]) => name === "name"));
  const { open: _closed, ...rest } = desk.state;
  desk.state = { ...rest, past, trail: [], memory };
}

/** A question whose step or option a newer model no longer has is forgotten: whoever stood there starts over, politely. */
export function withoutLost(state: ClientState, model: Model): ClientState {
  const stands = ({ flow, step }: { readonly flow: string; readonly step: string }): boolean => {
    const node = model.flows.get(flow)?.steps.get(step);
    return node?.kind === "ask" || node?.kind === "choose";
  };
  const { open, resume, ...rest } = state;
  return {
    ...rest,
    past: state.past.filter(stands),
    trail: state.trail.filter(stands),
    ...(open !== undefined && stands(open) ? { open } : {}),
    ...(resume !== undefined && stands(resume) ? { resume } : {}),
  };
}

/** The open question makes way; it is offered again when the system's has been answered. One about a request that moves on is not. */
export function setAside(desk: Desk): void {
  const { open, memory } = desk.state;
  if (open !== undefined && open.about === undefined) desk.state = { ...desk.state, resume: { flow: open.flow, step: open.step, memory } };
}
