/**
 * What the therapist's conversation remembers of her own words: the one question that she was asked about them, and what she has done lately, for
 * `annule`. Stored sealed in her state. Requests are named by id; what is true of them is read when it is used.
 */
import { z } from "zod";
import { Slot } from "../booking/request.ts";
import type { Word } from "../words/event.ts";
import { RequestId } from "../words/ids.ts";
import { Override } from "../words/override.ts";
import { WallDate, WallTime } from "../words/time.ts";

/** An order about one person that waits until she has said which person. */
export const HerOrderKept = z.discriminatedUnion("kind", [
  /** `walls`: hours that she offers instead. */
  z.object({ kind: z.literal("cancel"), walls: z.array(WallTime) }),
  /** `to`: a wall time, or a clock on the day of the booking. */
  z.object({ kind: z.literal("shift"), to: z.string() }),
  /** A booking for whom is asked; `new` among the people: somebody else. */
  z.object({ kind: z.literal("enter"), wall: WallTime, name: z.string() }),
  z.object({ kind: z.literal("write"), text: z.string() }),
]);
export type HerOrderKept = z.infer<typeof HerOrderKept>;

const Taken = z.object({ override: Override, place: z.number().int().nonnegative() });
/** `expiresAt`: until when her offer stood; `slots`: its hours, where only some were taken back. `unheard`: the client knew nothing of it, and was about to, or was not to. */
const Moved = z.object({
  request: RequestId,
  expiresAt: z.number().optional(),
  slots: z.array(Slot).optional(),
  unheard: z.enum(["soon", "never"]).optional(),
});

/** What she did, and what it takes to go back: newest last. */
export const HerAct = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("opened"), at: z.number(), added: z.array(z.string()), removed: z.array(Taken) }),
  /** Bookings called off, requests refused with them; `entered`: where one of them was put instead. */
  z.object({ kind: z.literal("called-off"), at: z.number(), moved: z.array(Moved), entered: RequestId.optional() }),
  z.object({ kind: z.literal("entered"), at: z.number(), request: RequestId }),
  /** Her answer to a request, which the client has heard. */
  z.object({ kind: z.literal("answered"), at: z.number(), request: RequestId }),
  z.object({ kind: z.literal("wrote"), at: z.number(), who: z.string() }),
  z.object({ kind: z.enum(["paused", "resumed"]), at: z.number(), before: z.number().optional(), until: z.number().optional() }),
]);
export type HerAct = z.infer<typeof HerAct>;

const Hours = z.array(z.number());

export const HerAsk = z.object({
  /** Unique in her conversation; stands in button payloads (`her.<nonce>.<answer>`) and in what was put to her (`ask-<nonce>`). */
  nonce: z.string(),
  at: z.number(),
  /** She was reminded of it, once. */
  reminded: z.literal(true).optional(),
  about: z.discriminatedUnion("kind", [
    /** An absence hits these: tell all of them, one by one, or nobody. `hours`: when what it hits begins. */
    z.object({ kind: z.literal("tell"), requests: z.array(RequestId), hours: Hours.optional() }),
    z.object({ kind: z.literal("tell-one"), request: RequestId, rest: z.array(RequestId), hours: Hours.optional() }),
    /** `among`: request ids or codes of relayed words, in the order in which she sees them. */
    z.object({ kind: z.literal("which"), order: HerOrderKept, among: z.array(z.string()) }),
    z.object({ kind: z.literal("day-off"), date: WallDate, requests: z.array(RequestId) }),
    /** May somebody who has never written be texted? */
    z.object({ kind: z.literal("number"), request: RequestId }),
    z.object({ kind: z.literal("undo"), act: HerAct }),
    /** The first booking of several that she wanted at once. */
    z.object({ kind: z.literal("first"), name: z.string(), wall: WallTime, phone: z.string().optional() }),
    /** Words behind a name or a code: an answer to this request, or for the person? */
    z.object({ kind: z.literal("either"), request: RequestId, text: z.string() }),
    /** Hours of which the client has refused one: offer them all the same? */
    z.object({ kind: z.literal("offer"), request: RequestId, rev: z.number(), slots: z.array(Slot).min(1).max(3) }),
  ]),
});
export type HerAsk = z.infer<typeof HerAsk>;

/**
 * What an echo carries, so that a swipe on it tells which of her answers it spoke of. It puts nothing to her: written as a question that is over, it
 * counts for no bare answer.
 */
export const echoPut = (request: RequestId): string => `${echoes}${request}`;
export const echoedIn = (what: string): RequestId | undefined =>
  what.startsWith(echoes) ? RequestId.safeParse(what.slice(echoes.length)).data : undefined;
const echoes = "ask-echo.";

/** More are not gone back on. */
export const mostActs = 10;

/** Requests that her next word may be about by what is remembered here alone: a booking of weeks ago has no code any more. */
export function requestsIn({
  ask,
  left = [],
  acts = [],
  lastDecision,
  held,
}: {
  readonly ask?: HerAsk | undefined;
  readonly left?: readonly HerAsk[] | undefined;
  readonly acts?: readonly HerAct[] | undefined;
  readonly lastDecision?: { readonly request: RequestId } | undefined;
  readonly held?: { readonly words: readonly Word[] } | undefined;
}): readonly RequestId[] {
  const decided = lastDecision === undefined ? [] : [lastDecision.request];
  const asked = [...(ask === undefined ? [] : [ask]), ...left].flatMap(({ about }) => askedAbout(about));
  const waiting = (held?.words ?? []).flatMap(({ about }) => ("request" in about && about.request !== undefined ? [about.request] : []));
  const last = acts.at(-1);
  return [...decided, ...asked, ...waiting, ...(last === undefined ? [] : movedBy(last))];
}

export function askedAbout(about: HerAsk["about"]): readonly RequestId[] {
  switch (about.kind) {
    case "tell":
    case "day-off":
      return about.requests;
    case "tell-one":
      return [about.request, ...about.rest];
    case "number":
    case "offer":
    case "either":
      return [about.request];
    case "undo":
      return movedBy(about.act);
    // Whom she means is looked up among everybody, who is then known.
    case "which":
    case "first":
      return [];
  }
}

function movedBy(act: HerAct): readonly RequestId[] {
  if (act.kind === "entered" || act.kind === "answered") return [act.request];
  if (act.kind !== "called-off") return [];
  return [...act.moved.map(({ request }) => request), ...(act.entered === undefined ? [] : [act.entered])];
}
