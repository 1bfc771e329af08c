/**
 * `annule`, of an answer of hers that the client has heard: a refusal or hours of hers become the open request again, a moved booking goes back to its
 * hour. In: the request as it is by now. Out: the move where the hour is still nobody else's, word to the client; else why not. What is not in the past
 * yet and has gone on meanwhile stays as it is.
 */
import { saySlot } from "../../booking/describe.ts";
import { isOpen, type Moves, type Request, type Slot } from "../../booking/request.ts";
import { moveBack, reopen } from "../../booking/way-back.ts";
import { dateOf, minuteMs, wallOf } from "../../words/time.ts";
import { heldByOthers } from "../ask-cells.ts";
import { bookingsKnown } from "./agenda.ts";
import { askHer } from "./asking.ts";
import { freshCode } from "./booking.ts";
import { yesNo } from "./calling-off.ts";
import { type HerDesk, moveHers, phrase, postAbout, putIt, saySlots, tellIt, tellOtherPhone, valuesOf, whoOf } from "./her-desk.ts";
import { over } from "./telling.ts";

const atOnceMs = 10 * minuteMs;

/** `answeredAt`: undefined for one that is not her last. True where there is something to go back on, done or asked about. */
export function goBackOn(desk: HerDesk, request: Request, answeredAt: number | undefined, now: (act: Answered) => void): boolean {
  const act = { kind: "answered", at: answeredAt ?? 0, request: request.id } as const;
  if (request.state === "declined" || (request.state === "proposed" && request.booked !== true && request.recalled !== true)) {
    if (desk.now - act.at <= atOnceMs) now(act);
    else ask(desk, act, request);
    return true;
  }
  // Whoever was told that their booking is at another hour counts on it: that is always asked first.
  if (request.state !== "moved" || request.moves === undefined) return false;
  ask(desk, act, request);
  return true;
}

type Answered = { readonly kind: "answered"; readonly at: number; readonly request: Request["id"] };

const ask = (desk: HerDesk, act: Answered, request: Request): void =>
  askHer(desk, { kind: "undo", act }, phrase(desk, "undo-ask", { what: nameOfAnswer(desk, request) }), yesNo(desk));

export function nameOfAnswer(desk: HerDesk, request: Request | undefined): string {
  if (request === undefined) return "?";
  const { who = "", when = "" } = valuesOf(desk, request);
  if (request.state === "proposed") return phrase(desk, "act-proposed", { who, slots: saySlots(desk, request.slots, "short") });
  return phrase(desk, request.state === "moved" ? "act-moved" : "act-declined", { who, when });
}

export function undoAnswered(desk: HerDesk, request: Request | undefined): void {
  if (request === undefined) return tellIt(desk, "undo-nothing");
  if (!bookingsKnown(desk, dateOf(wallOf(desk.now, desk.facts.practice.zone)))) return;
  if (request.state === "moved") return undoMoved(desk, request);
  if (request.state !== "declined" && request.state !== "proposed") return tellIt(desk, "undo-late", valuesOf(desk, request));
  const other = [...desk.requests.values()].find((each) => each.id !== request.id && each.client === request.client && isOpen(each));
  if (other !== undefined) return tellIt(desk, "has-a-request", { who: whoOf(desk, request), code: other.code });
  const moves = movesNow(desk, request);
  const slots = request.wish.kind === "exact" ? [request.wish.slot] : [];
  if (!areNobodys(desk, request, slots, moves?.kept === true ? moves.booking : undefined)) return;
  const code = desk.facts.codes.get(request.code) === request.id ? request.code : freshCode(desk);
  if (code === undefined) return;
  const back = reopen({ ...request, code }, moves, desk.now, desk.facts.practice);
  if (!back.ok) return over(desk, request, "state-past");
  moveHers(desk, back.value);
  forgetAnswer(desk);
  tellOtherPhone(desk, request.hand?.by, back.value);
  const { id, rev } = back.value;
  postAbout(desk, back.value, "reopened", { kind: "reopened", request: id, rev, from: request.state });
  putIt(desk, "undone-told", back.value);
}

function undoMoved(desk: HerDesk, request: Request): void {
  const booking = request.moves === undefined ? undefined : desk.requests.get(request.moves.booking);
  const back = moveBack(booking, request, desk.now);
  if (!back.ok)
    return back.why.kind === "too-late" ? over(desk, request, "state-past") : tellIt(desk, "undo-late", valuesOf(desk, request));
  if (!areNobodys(desk, back.value, [back.value.slot], undefined)) return;
  moveHers(desk, back.value);
  forgetAnswer(desk);
  const { id, rev } = back.value;
  postAbout(desk, back.value, "moved-back", { kind: "booking", request: id, rev, what: "moved-back" });
  tellIt(desk, "moved-back-done", { who: whoOf(desk, back.value), when: saySlot(back.value.slot, desk.state.locale, "short") });
}

/** The booking that it asked to leave: kept where that stands, or stands again, at the same hour. */
function movesNow(desk: HerDesk, { moves }: Request): Moves | undefined {
  if (moves === undefined) return undefined;
  const booking = desk.requests.get(moves.booking);
  return { ...moves, kept: booking?.state === "confirmed" && booking.slot.at === moves.slot.at };
}

/** False too where the cells are only asked for now; she is told what is taken. */
function areNobodys(desk: HerDesk, request: Request, slots: readonly Slot[], booking: Request["id"] | undefined): boolean {
  const taken = heldByOthers(desk, slots, [request.id, booking]);
  if (taken === undefined) return false;
  if (taken.length > 0) tellIt(desk, "undo-taken", { who: whoOf(desk, request), slots: saySlots(desk, taken, "short") });
  return taken.length === 0;
}

/** A further `annule` finds nothing of it. */
function forgetAnswer(desk: HerDesk): void {
  const { lastDecision: _undone, ...rest } = desk.state;
  desk.state = rest;
}
