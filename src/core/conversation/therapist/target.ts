/**
 * Which request her answer is about: the message that she swiped or touched, the code that she typed, or, for a bare answer, the one thing
 * that was put to her since her last decision. Where that is not exactly one, she is asked; nothing is ever guessed.
 */
import type { Request } from "../../booking/request.ts";
import type { Code, RequestId } from "../../words/ids.ts";
import { RequestId as RequestIdSchema } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import type { EpochMs } from "../../words/time.ts";
import type { Relay } from "../state.ts";
import { isOverAsk } from "./asking.ts";
import type { HerDesk } from "./her-desk.ts";

export type Target =
  /** `seenRev`: the revision that stood in the words she is answering. */
  | { readonly kind: "request"; readonly request: Request; readonly seenRev: number }
  | { readonly kind: "relay"; readonly relay: Relay }
  | { readonly kind: "wrong-code"; readonly code: Code }
  /** Several things, or something that is still on its way to her: she is asked which. */
  | { readonly kind: "which" }
  | { readonly kind: "none" };

export function targetOf(desk: HerDesk, message: Message, code: Code | undefined): Target {
  const touched = fromPayload(desk, message.payload) ?? (message.quoted === undefined ? undefined : desk.facts.quoted.get(message.quoted));
  if (touched !== undefined) {
    const named = byWhat(desk, touched.what, touched.rev);
    // A code typed under a swipe must name the same request; two different ones are asked about.
    if (named.kind === "request" && code !== undefined && named.request.code !== code) return { kind: "which" };
    if (named.kind !== "none") return named;
  }
  // A button of a request that is no longer known, or that this house never made, is no bare answer to another one.
  if (message.payload !== undefined) return { kind: "which" };
  // She is answering words that carried nothing to decide (an echo, the help): which request she means is asked.
  if (message.quoted !== undefined && code === undefined) return { kind: "which" };
  return code === undefined ? bare(desk, message) : byCode(desk, code, message.at);
}

/** Who holds this code now: codes come back into use, and only the present holder is meant. */
export function byCode(desk: HerDesk, code: Code, at: EpochMs): Target {
  const holder = RequestIdSchema.safeParse(desk.facts.codes.get(code));
  const request = holder.success ? desk.requests.get(holder.data) : undefined;
  if (request !== undefined) return { kind: "request", request, seenRev: lastPut(desk, request.id, at) };
  const relay = desk.facts.codes.get(code) === code ? desk.facts.relays.get(code) : undefined;
  return relay === undefined ? { kind: "wrong-code", code } : { kind: "relay", relay };
}

function bare(desk: HerDesk, message: Message): Target {
  const put = desk.facts.puts.filter(({ what }) => !isOverAsk(desk, what));
  const since = put.filter(({ at }) => at > desk.facts.lastDecisionAt && at <= message.at);
  // A relayed message takes no yes, no or hour; one that came after what does may be what she answers all the same.
  const relays = new Set<string>(desk.facts.relays.keys());
  const decidable = since.filter(({ what }) => !relays.has(what));
  const things = [...new Set(decidable.map((put) => put.what))];
  const only = things[0];
  const asked = decidable.findLast(({ what }) => what === only)?.at ?? 0;
  if (only !== undefined && since.some(({ what, at }) => relays.has(what) && at > asked)) return { kind: "which" };
  // Something is still on its way to her, here or at her other address, or hers is an old message found late.
  if ((message.waiting ?? 0) > 0 || desk.facts.waitingElsewhere > 0 || message.late === true || things.length > 1) return { kind: "which" };
  if (only === undefined) return waitingForHer(desk).length > 0 ? { kind: "which" } : { kind: "none" };
  return byWhat(desk, only, since.findLast((each) => each.what === only)?.rev ?? -1);
}

function byWhat(desk: HerDesk, what: string, rev: number): Target {
  const id = RequestIdSchema.safeParse(what);
  const request = id.success ? desk.requests.get(id.data) : undefined;
  if (request !== undefined) return { kind: "request", request, seenRev: rev };
  // A code may have passed on since: the revision of a relayed message is when it was relayed.
  const relay = [...desk.facts.relays.values()].find((each) => each.code === what && each.at === rev);
  return relay === undefined ? { kind: "none" } : { kind: "relay", relay };
}

/** The newest revision of a request whose words have left for her; -1: none ever did. */
function lastPut(desk: HerDesk, what: RequestId, before: EpochMs): number {
  return Math.max(-1, ...desk.facts.puts.filter((put) => put.what === what && put.at <= before).map((put) => put.rev));
}

export const verbs = ["yes", "no", "undo"] as const;

function fromPayload(desk: HerDesk, payload: string | undefined): { what: string; rev: number } | undefined {
  const parts = payload === undefined ? null : /^rq\.(r[a-z0-9]{15})\.(\d{1,9})\.(yes|no|undo)$/.exec(payload);
  const [, what, rev] = parts ?? [];
  return what === undefined || !desk.requests.has(what as RequestId) ? undefined : { what, rev: Number(rev) };
}

/** Requests that only she can move on, oldest first. */
export const waitingForHer = (desk: HerDesk): readonly Request[] =>
  [...desk.requests.values()]
    .filter((request) => request.state === "requested" || request.state === "countered")
    .sort((a, b) => a.createdAt - b.createdAt);
