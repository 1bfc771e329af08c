/**
 * How a request moves, one function per move; the table is in `design.md` §7 of the house, the README's *Requests and bookings*.
 * In: the request as it stands, who or what moves it, now. Out: the request after the move, one revision older, or why it cannot be.
 * Nothing is written, told or timed here: the cells it then holds are in `cells.ts`, its due rows in `due.ts`.
 */
import type { Address } from "../words/address.ts";
import type { Code, ConversationId, RequestId } from "../words/ids.ts";
import type { Locale } from "../words/locale.ts";
import type { Practice } from "../words/practice.ts";
import { fail, ok, type Result, unreachable } from "../words/result.ts";
import { dateOf, type EpochMs, wallOf } from "../words/time.ts";
import { endOf, endsAt, expiresAt, lastHourOf, newsAt } from "./due.ts";
import { afterHerAnswer, refusalsBy } from "./refusals.ts";
import { type Decision, isOpen, type Moves, next, type Request, type Rounds, type Slot, type Wish } from "./request.ts";

export type MoveRefusal =
  | { readonly kind: "wrong-state"; readonly state: Request["state"] }
  /** A yes to a wish that is not an hour: « à quelle heure ? ». */
  | { readonly kind: "not-exact" }
  /** The hour it speaks of has come. */
  | { readonly kind: "too-late" }
  | { readonly kind: "too-early" }
  /** An hour that was not asked for, or not offered. */
  | { readonly kind: "unknown-slot" };

export type In<S extends Request["state"]> = Extract<Request, { state: S }>;
export type Moved<S extends Request["state"]> = Result<In<S>, MoveRefusal>;
type Waits = In<"requested"> | In<"countered">;
export type Ended = In<"done" | "missed" | "moved" | "cancelled">;

/** What a client asks for, once they have agreed to send it. */
export interface Asking {
  readonly id: RequestId;
  readonly practice: Practice;
  readonly code: Code;
  readonly client: ConversationId;
  readonly address: Address;
  readonly name: string;
  readonly locale: Locale;
  readonly firstContact: boolean;
  readonly wish: Wish;
  /** The booking that it would move. */
  readonly moves?: Moves | undefined;
  /** What was said of the wishes before this one. */
  readonly before?: Rounds | undefined;
  readonly now: EpochMs;
}

export function makeRequest(asking: Asking): In<"requested"> {
  const { practice, wish, now, before, ...who } = asking;
  const rounds = before?.rounds ?? 0;
  return {
    ...who,
    practice: practice.id,
    createdAt: now,
    rev: 0,
    askedRev: 0,
    askedAt: now,
    newsAt: newsAt(practice, now, wish, who.moves),
    newsTold: false,
    nudged: false,
    refused: [...(before?.refused ?? [])],
    ...(rounds === 0 ? {} : { rounds }),
    state: "requested",
    wish,
    expiresAt: endsAt(practice, now, wish, who.moves),
  };
}

/** Her answer. The client hears of it at `until`; till then `undo` takes it back. To offer the very hour asked for is a yes. */
export function decide(request: Request, decision: Decision, by: ConversationId, now: EpochMs, practice: Practice): Moved<"decided"> {
  if (request.state !== "requested" && request.state !== "countered") return wrongState(request);
  const meant = meantBy(decision, request.wish);
  if (meant.kind === "yes") {
    if (request.wish.kind !== "exact") return fail({ kind: "not-exact" });
    if (meant.slot.at !== request.wish.slot.at) return fail({ kind: "unknown-slot" });
  }
  const hours = meant.kind === "yes" ? [meant.slot] : meant.kind === "propose" ? meant.slots : [];
  if (hours.some(({ at }) => at <= now)) return fail({ kind: "too-late" });
  const { state: before, wish, expiresAt } = request;
  return ok({ ...next(request), state: "decided", wish, before, decision: meant, by, until: now + practice.undoSeconds * 1000, expiresAt });
}

/** Gives back what stood before her answer, and puts it to her again. Possible until the client is told. */
export function undo(request: Request, now: EpochMs): Result<Waits, MoveRefusal> {
  if (request.state !== "decided") return wrongState(request);
  return ok({ ...next(request), askedAt: now, state: request.before, wish: request.wish, expiresAt: request.expiresAt });
}

/** Her answer becomes true for the client. Too late when every hour it speaks of has come meanwhile: then it expires. */
export function announce(request: Request, now: EpochMs, practice: Practice): Moved<"confirmed" | "declined" | "proposed"> {
  if (request.state !== "decided") return wrongState(request);
  if (now < request.until) return fail({ kind: "too-early" });
  const { wish, decision } = request;
  const after = next(request);
  switch (decision.kind) {
    case "yes":
      if (decision.slot.at <= now) return fail({ kind: "too-late" });
      return ok(confirmed(after, decision.slot, now));
    case "no":
      return ok({
        ...after,
        ...afterHerAnswer(request, [], now, practice),
        state: "declined",
        wish,
        ...(decision.reason === undefined ? {} : { reason: decision.reason }),
      });
    case "propose": {
      const slots = decision.slots.filter(({ at }) => at > now);
      if (slots.length === 0) return fail({ kind: "too-late" });
      const rounds = afterHerAnswer(request, slots, now, practice);
      return ok({ ...after, ...rounds, state: "proposed", wish, slots, expiresAt: endsAt(practice, now, slots, request.moves) });
    }
    default:
      return unreachable(decision);
  }
}

/** The client takes one of her hours: it is confirmed at once. */
export function acceptSlot(request: Request, slot: Slot, now: EpochMs): Moved<"confirmed"> {
  if (request.state !== "proposed") return wrongState(request);
  const offered = request.slots.find(({ at }) => at === slot.at);
  if (offered === undefined) return fail({ kind: "unknown-slot" });
  if (offered.at <= now) return fail({ kind: "too-late" });
  return ok(confirmed(next(request), offered, now));
}

/** The client answers her hours by another wish: she is asked anew, and her hours are let go. */
export function counter(request: Request, wish: Wish, now: EpochMs, practice: Practice): Moved<"countered"> {
  return request.state === "proposed" ? amend(request, wish, now, practice) : wrongState(request);
}

/** Another wish in the place of an open request's, whoever had the last word: a decision that the client has not heard falls with it. */
export function amend(request: Request, wish: Wish, now: EpochMs, practice: Practice): Moved<"countered"> {
  if (!isOpen(request)) return wrongState(request);
  if (wish.kind === "exact" && wish.slot.at <= now) return fail({ kind: "too-late" });
  const after = next(request);
  const wanted = wish.kind === "exact" ? wish.slot.at : undefined;
  const offered = request.state === "proposed" ? refusalsBy("client", request.slots, now, practice) : [];
  return ok({
    ...after,
    askedRev: after.rev,
    askedAt: now,
    newsAt: newsAt(practice, now, wish, request.moves),
    newsTold: false,
    nudged: false,
    refused: [...request.refused, ...offered].filter(({ at }) => at !== wanted),
    state: "countered",
    wish,
    expiresAt: endsAt(practice, now, wish, request.moves),
  });
}

/** Always the client's to do while nothing is confirmed, even when she has answered and they do not know it yet. */
export function withdraw(request: Request): Moved<"withdrawn"> {
  if (!isOpen(request)) return wrongState(request);
  return ok({ ...next(request), state: "withdrawn", wish: request.wish });
}

/** Nobody has answered in time. Her answer on its way wins over it, unless its hours have come. */
export function expire(request: Request, now: EpochMs): Moved<"expired"> {
  if (!isOpen(request)) return wrongState(request);
  const last = request.state === "decided" ? lastHourOf(request.decision) : request.expiresAt;
  if (last === undefined) return wrongState(request);
  if (now < last) return fail({ kind: "too-early" });
  return ok({ ...next(request), state: "expired", wish: request.wish });
}

/** She was reminded, once. */
export function markNudged(request: Request): Result<Waits, MoveRefusal> {
  if ((request.state !== "requested" && request.state !== "countered") || request.nudged) return wrongState(request);
  return ok({ ...request, rev: request.rev + 1, nudged: true });
}

/** The client was told, once, that she has not answered yet. */
export function markNewsTold(request: Request): Result<Waits, MoveRefusal> {
  if ((request.state !== "requested" && request.state !== "countered") || request.newsTold) return wrongState(request);
  return ok({ ...request, rev: request.rev + 1, newsTold: true });
}

/** The reminder is on its way, once; too late from the day itself on, when « demain » would be false. */
export function markReminded(request: Request, now: EpochMs): Moved<"confirmed"> {
  if (request.state !== "confirmed" || request.reminded) return wrongState(request);
  if (dateOf(wallOf(now, request.slot.zone)) >= dateOf(request.slot.wall)) return fail({ kind: "too-late" });
  return ok({ ...request, rev: request.rev + 1, reminded: true });
}

/** A confirmed hour is given back before it comes. */
export function cancelBooking(request: Request, now: EpochMs): Moved<"done" | "missed" | "moved" | "cancelled"> {
  if (request.state !== "confirmed") return wrongState(request);
  if (request.slot.at <= now) return fail({ kind: "too-late" });
  return ok({ ...next(request), state: "cancelled", slot: request.slot });
}

/** She gives a confirmed hour back. The client hears of it at `until`; till then `reinstate` takes it back. */
export function revoke(request: Request, offers: readonly Slot[], by: ConversationId, now: EpochMs, until: EpochMs): Moved<"revoked"> {
  if (request.state !== "confirmed") return wrongState(request);
  if (request.slot.at <= now || offers.some(({ at }) => at <= now)) return fail({ kind: "too-late" });
  return ok({ ...next(request), state: "revoked", ...asTold(request), offers: [...offers], by, until });
}

/** It stands as it stood: not told yet, or told and its hour still nobody else's (the cells say so). */
export function reinstate(request: Request, now: EpochMs): Moved<"confirmed"> {
  if (request.state === "revoked") {
    return ok({ ...next(request), state: "confirmed", ...asTold(request) });
  }
  const calledOff =
    request.state === "proposed" && request.booked === true && request.wish.kind === "exact" ? request.wish.slot : undefined;
  const slot = request.state === "cancelled" && request.byClient !== true ? request.slot : calledOff;
  if (slot === undefined) return wrongState(request);
  if (slot.at <= now) return fail({ kind: "too-late" });
  const { calledOff: _was, ...after } = next(request);
  return ok({ ...after, state: "confirmed", slot, confirmedAt: now, reminded: false });
}

/** Her giving back becomes true for the client. Hours that she offers instead, and that are still to come, make it a proposal. */
export function callOff(request: Request, now: EpochMs, practice: Practice): Result<In<"proposed"> | Ended, MoveRefusal> {
  if (request.state !== "revoked") return wrongState(request);
  if (now < request.until) return fail({ kind: "too-early" });
  const { slot } = request;
  const slots = request.offers.filter(({ at }) => at > now);
  const after = next(request);
  if (slots.length === 0) return ok({ ...after, state: "cancelled", slot });
  const asked = {
    askedRev: after.rev,
    newsTold: false,
    nudged: false,
    refused: [...request.refused, ...refusalsBy("her", [slot], now, practice)],
  };
  return ok({
    ...after,
    ...asked,
    state: "proposed",
    booked: true,
    calledOff: slot,
    wish: { kind: "exact", slot },
    slots,
    expiresAt: expiresAt(practice, now, slots),
  });
}

/** She takes her hours back: the row of the offer's end says it to the client at `until`; till then `offerAgain` lets it stand. */
export function recallOffer(request: Request, until: EpochMs): Moved<"proposed"> {
  if (request.state !== "proposed") return wrongState(request);
  return ok({ ...request, rev: request.rev + 1, expiresAt: until, recalled: true });
}

/** She takes back some of her hours: the offer stands for those that are left, no longer than the last of them. */
export function lessenOffer(request: Request, left: readonly Slot[]): Moved<"proposed"> {
  if (request.state !== "proposed" || left.length === 0) return wrongState(request);
  const last = Math.max(...left.map(({ at }) => at));
  return ok({ ...request, rev: request.rev + 1, slots: [...left], expiresAt: Math.min(request.expiresAt, last) });
}

/** As long as it would have stood before; with the hours that it had then, where some were taken back. */
export function offerAgain(request: Request, expiresAt: EpochMs, slots?: readonly Slot[]): Moved<"proposed"> {
  if (request.state !== "proposed") return wrongState(request);
  const { recalled: _was, ...offer } = request;
  return ok({ ...offer, rev: request.rev + 1, expiresAt, slots: [...(slots ?? offer.slots)] });
}

/** A booking that she enters herself, at an hour that nobody holds. */
export function enter(asking: Omit<Asking, "wish">, slot: Slot, tellAt: EpochMs | undefined): In<"confirmed"> {
  const { wish: _asked, expiresAt: _none, ...common } = makeRequest({ ...asking, wish: { kind: "exact", slot } });
  return { ...common, state: "confirmed", slot, confirmedAt: asking.now, reminded: false, ...(tellAt === undefined ? {} : { tellAt }) };
}

/** The client of a booking that she entered is to be told, or has been. */
export function tellBooking(request: Request, tellAt: EpochMs | undefined, now: EpochMs): Moved<"confirmed"> {
  if (request.state !== "confirmed") return wrongState(request);
  if (request.slot.at <= now) return fail({ kind: "too-late" });
  const { tellAt: _before, ...booking } = request;
  return ok({ ...booking, rev: request.rev + 1, ...(tellAt === undefined ? {} : { tellAt }) });
}

/** The session is over. */
export function close(request: Request, now: EpochMs): Moved<"done" | "missed" | "moved" | "cancelled"> {
  if (request.state !== "confirmed") return wrongState(request);
  if (now < endOf(request.slot)) return fail({ kind: "too-early" });
  return ok({ ...next(request), state: "done", slot: request.slot });
}

/** A booking's hour, and what its client has been told of it. */
function asTold({ slot, confirmedAt, reminded, accessTold }: In<"confirmed"> | In<"revoked">) {
  return { slot, confirmedAt, reminded, ...(accessTold === undefined ? {} : { accessTold }) };
}

/** A booking by itself moves nothing. */
function confirmed(
  { moves: _asked, calledOff: _was, rounds: _over, ...after }: ReturnType<typeof next>,
  slot: Slot,
  now: EpochMs,
): In<"confirmed"> {
  return { ...after, state: "confirmed", slot, confirmedAt: now, reminded: false };
}

export const wrongState = (request: Request): { readonly ok: false; readonly why: MoveRefusal } =>
  fail({ kind: "wrong-state", state: request.state });

function meantBy(decision: Decision, wish: Wish): Decision {
  if (decision.kind !== "propose") return decision;
  const slots = decision.slots.filter(({ at }, index) => decision.slots.findIndex((other) => other.at === at) === index);
  const [only, ...others] = slots;
  if (only !== undefined && others.length === 0 && wish.kind === "exact" && only.at === wish.slot.at) return { kind: "yes", slot: only };
  return { kind: "propose", slots };
}
