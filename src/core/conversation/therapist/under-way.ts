/**
 * What she has just done and nobody has heard yet. In: her desk. Out: it, and how she is told of it where her words were for nothing.
 */
import type { Request } from "../../booking/request.ts";
import type { HerAct } from "../her-memory.ts";
import { lastAct } from "./acts.ts";
import { type HerDesk, phrase, whoOf } from "./her-desk.ts";

export type CalledOff = Extract<HerAct, { kind: "called-off" }>;
export type Leaving = Extract<Request, { state: "decided" | "revoked" }>;

const isLeaving = (desk: HerDesk, request: Request | undefined): request is Leaving =>
  (request?.state === "decided" || request?.state === "revoked") && request.until > desk.now;

/** How many of her words are on their way to somebody. */
export const leavingNow = (desk: HerDesk): number => [...desk.requests.values()].filter((each) => isLeaving(desk, each)).length;

export interface UnderWay {
  readonly requests: readonly Leaving[];
  /** Absent: answers to requests. */
  readonly act?: CalledOff;
}

/** What `annule` would stop: her last calling-off, or else her answers that have not left, the last one last. */
export function underWay(desk: HerDesk): UnderWay | undefined {
  const act = lastAct(desk);
  if (act?.kind === "called-off") {
    const requests = act.moved.map(({ request }) => desk.requests.get(request)).filter((each) => isLeaving(desk, each));
    if (requests.length > 0) return { requests, act };
  }
  const last = desk.state.lastDecision?.request;
  const decided = [...desk.requests.values()].filter((each): each is Leaving => each.state === "decided" && isLeaving(desk, each));
  const requests = [...decided.filter(({ id }) => id !== last), ...decided.filter(({ id }) => id === last)];
  return requests.length === 0 ? undefined : { requests };
}

/** Behind what she is told: what leaves, when, and how to stop it. False: nothing does, and she is told nothing. */
export function tellUnderWay(desk: HerDesk, head: "not-understood" | "nothing-waiting"): boolean {
  const now = underWay(desk);
  if (now === undefined) return false;
  const those = now.act === undefined ? now.requests.slice(-1) : now.requests;
  const left = Math.floor((Math.min(...those.map(({ until }) => until)) - desk.now) / 1000);
  const who = those.map((request) => whoOf(desk, request)).join(", ");
  // In tens, the fewer: she reads it a while later.
  const seconds = String(left < 10 ? Math.max(1, left) : left - (left % 10));
  const leaves = phrase(desk, those.length === 1 ? "under-way-one" : "under-way-several", { who, left: seconds });
  desk.messages.push({ text: `${phrase(desk, head)} ${leaves}`, choices: [] });
  return true;
}
