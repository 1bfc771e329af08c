/**
 * Actions on the client's request: the wish against the practice's rules, the request itself, its withdrawal, her times.
 * A held hour is known only from the cells: without them the action asks and is called again. Nothing here says « free ».
 */
import { giveBack } from "../../../booking/client-moves.ts";
import { acceptSlot, amend, counter, makeRequest, withdraw } from "../../../booking/moves.ts";
import { isAbsence } from "../../../booking/opening.ts";
import { refusedByHer, shouldTalk } from "../../../booking/refusals.ts";
import { type Request, Wish } from "../../../booking/request.ts";
import { firstPossible, lastPossibleStart, type WishRefusal, wishOf } from "../../../booking/wish.ts";
import { fold } from "../../../words/fold.ts";
import { RequestId } from "../../../words/ids.ts";
import { ok, unreachable } from "../../../words/result.ts";
import { dateOf, wallOf } from "../../../words/time.ts";
import { askBusy } from "../../ask-busy.ts";
import { heldByOthers } from "../../ask-cells.ts";
import type { OutcomeOf } from "../../catalog.ts";
import { type Desk, forget, move, tellHer } from "../desk.ts";
import { asideIn, withAside } from "../dialogue.ts";
import { takenAmong } from "../moment.ts";
import { confirmIt } from "../moving.ts";
import { roundsOf } from "../rounds.ts";
import { bookingsToCome, openRequest } from "../standing.ts";

export function beginRequest(desk: Desk): OutcomeOf<"begin-request"> {
  if (openRequest(desk) !== undefined && desk.state.memory["replace"] === undefined) return "pending";
  return desk.state.memory["wish"] === undefined ? "empty" : "wish";
}

/** A wish beside an open request takes its place; beside her times it answers them. Nothing is let go before a yes. */
export function startRequest(desk: Desk): OutcomeOf<"start-request"> {
  const begun = beginRequest(desk);
  const request = openRequest(desk);
  if (begun !== "pending" && request === undefined && hasEnough(desk)) return "full";
  if (begun !== "pending" || request === undefined) return begun;
  const said = desk.state.memory["wish"];
  if (request.state !== "proposed") {
    if (said === undefined) return "pending";
    desk.state = { ...desk.state, memory: { ...desk.state.memory, replace: "yes" } };
    return "wish";
  }
  const named = typeof said === "object" && said.kind === "when" && takenAmong(said.when, request.slots, fold(desk.words)) !== undefined;
  if (said !== undefined && !named) return "counter";
  forget(desk, "wish");
  return "proposed";
}

/** Whether what is about to be sent takes the place of a request that the practice has, or would move a booking. */
export function replaces(desk: Desk): OutcomeOf<"replaces"> {
  const request = openRequest(desk);
  if (request !== undefined && "wish" in request && request.state !== "proposed" && isSameWish(request.wish, desk.state.memory["wish"])) {
    forget(desk, "wish");
    return "same";
  }
  // What is asked next names both hours: a wish said in passing needs no other question first.
  if (request !== undefined && request.state !== "proposed")
    desk.state = { ...desk.state, memory: { ...desk.state.memory, replace: "yes" } };
  if (request !== undefined) return desk.state.memory["replace"] === undefined ? "no" : "yes";
  if (leaving(desk) !== undefined) return "move";
  return hasEnough(desk) ? "full" : "no";
}

/** The very wish that the practice has already: nothing would change. */
const isSameWish = (one: Wish, other: unknown): boolean => JSON.stringify(Wish.safeParse(other).data) === JSON.stringify(one);

/** As many sessions to come as the practice gives to one person at a time; one that is to be moved makes no more of them. */
const hasEnough = (desk: Desk): boolean => leaving(desk) === undefined && bookingsToCome(desk).length >= desk.facts.practice.bookings.most;

/** The booking that is to be moved, while it stands. */
const leaving = (desk: Desk) =>
  bookingsToCome(desk).find(
    ({ id, state }) => state === "confirmed" && id === (openRequest(desk)?.moves?.booking ?? desk.state.memory["moves"]),
  );

export function checkWish(desk: Desk): OutcomeOf<"check-wish"> | undefined {
  const said = desk.state.memory["wish"];
  if (said === undefined || typeof said !== "object") return "never";
  const read = said.kind === "when" ? wishOf(said.when, desk.facts.practice, desk.now) : stillFits(desk, said);
  if (!read.ok) {
    desk.refusal = read.why;
    forget(desk, "wish");
    switch (read.why.kind) {
      case "none":
      case "never":
      case "twice":
        return "never";
      case "conflict":
      case "past":
      case "too-soon":
      case "too-far":
      case "outside":
      case "off-grid":
        return read.why.kind;
      case "closed":
        return read.why.why === "absence" ? "away" : "closed";
      default:
        return unreachable(read.why);
    }
  }
  const held = takenByOthers(desk, read.value);
  if (held === undefined) return undefined;
  if (held) {
    forget(desk, "wish");
    return "taken";
  }
  if (read.value.kind === "exact" && refusedByHer(roundsOf(desk).refused, read.value.slot, desk.facts.practice)) {
    desk.around = read.value;
    forget(desk, "wish");
    return "refused";
  }
  desk.state = { ...desk.state, memory: { ...desk.state.memory, wish: read.value } };
  return "fine";
}

/** One hour of a whole stretch of days (« la semaine prochaine, 16h30 »): on which of them is still open. */
export function whichDay(desk: Desk): OutcomeOf<"which-day"> {
  const { wish } = desk.state.memory;
  const stretches = typeof wish === "object" && wish.kind === "loose" ? wish.stretches : [];
  const open = stretches.some(
    ({ at, from, to, weekdays }) => at !== undefined && from !== undefined && from !== to && weekdays === undefined,
  );
  return open ? "open" : "said";
}

export const knowName = (desk: Desk): OutcomeOf<"know-name"> => (typeof desk.state.memory["name"] === "string" ? "known" : "unknown");

export function sendRequest(desk: Desk): OutcomeOf<"send-request"> | undefined {
  const before = openRequest(desk);
  if (before !== undefined && desk.state.memory["replace"] === undefined) return "already";
  const { wish, name } = desk.state.memory;
  if (wish === undefined || typeof wish !== "object" || wish.kind === "when" || typeof name !== "string") return "error";
  if (desk.facts.contended) return contended(desk);
  const still = stillFits(desk, wish);
  if (!still.ok) {
    desk.refusal = still.why;
    forget(desk, "wish");
    return noLonger(still.why);
  }
  if (firstPossible(wish, desk.facts.practice, desk.now) === undefined) {
    const last = lastPossibleStart(wish, desk.facts.practice);
    forget(desk, "wish");
    return last === undefined || last > desk.now ? "closed" : "past";
  }
  const held = takenByOthers(desk, wish);
  if (held === undefined) return undefined;
  if (held) {
    forget(desk, "wish");
    return "taken";
  }
  if (before !== undefined) return changeRequest(desk, before, wish);
  if (hasEnough(desk)) return "full";
  if (!desk.facts.codeKnown) {
    desk.queries.push({ kind: "code" });
    return undefined;
  }
  const booking = leaving(desk);
  if (desk.state.memory["moves"] !== undefined && booking === undefined) return "changed";
  const code = desk.facts.freshCode;
  if (code === undefined) {
    desk.effects.push({ kind: "alert", code: "codes-exhausted" });
    return "error";
  }
  const request = makeRequest({
    id: RequestId.parse(
      `r${desk.cause
        .replaceAll(/[^0-9a-zA-Z]/g, "")
        .slice(2, 17)
        .toLowerCase()
        .padEnd(15, "0")}`,
    ),
    practice: desk.facts.practice,
    code,
    wish,
    name,
    client: desk.facts.self.conversation,
    address: desk.facts.self.address,
    locale: desk.state.locale,
    firstContact: desk.state.hadBooking !== true && desk.state.known !== true && booking === undefined,
    ...(booking === undefined ? {} : { moves: { booking: booking.id, slot: booking.slot, kept: desk.state.memory["free"] !== "yes" } }),
    before: roundsOf(desk),
    now: desk.now,
  });
  const freed = request.moves?.kept === false && booking !== undefined ? giveBack(booking, desk.now) : undefined;
  if (freed?.ok === false) return "changed";
  if (freed !== undefined) {
    move(desk, freed.value);
    desk.state = { ...desk.state, hadBooking: true, bookings: desk.state.bookings.filter((id) => id !== freed.value.id) };
  }
  desk.state = { ...desk.state, request: request.id };
  move(desk, request);
  tellHer(desk, `ev-${request.id}-${request.rev}-new`, { kind: "request", request: request.id, rev: request.rev, what: "new" });
  forget(desk, "wish");
  return request.moves?.kept === true ? "sent-move" : sent(desk);
}

/** While the practice is away they read when it is back. */
const sent = ({ facts: { practice }, now }: Desk): "sent" | "sent-away" =>
  isAbsence(practice, dateOf(wallOf(now, practice.zone))) ? "sent-away" : "sent";

/** A recap may wait for days: the rules are asked again before anything is sent. */
const stillFits = ({ facts, now }: Desk, wish: Wish) =>
  wish.kind === "exact"
    ? wishOf({ kind: "instant", at: wish.slot.wall, dateInferred: false, approx: false }, facts.practice, now)
    : ok(wish);

/** Why an hour that could be asked for can be no more: time has gone by, or she has closed since. */
function noLonger(why: WishRefusal): "past" | "too-soon" | "closed" | "away" | "outside" {
  if (why.kind === "closed") return why.why === "absence" ? "away" : "closed";
  return why.kind === "too-soon" || why.kind === "outside" ? why.kind : why.kind === "off-grid" ? "closed" : "past";
}

/** Another wish in the place of the first, under the same code: the old hour is let go only now, and she is asked anew. */
function changeRequest(desk: Desk, request: Request, wish: Wish): "sent" | "sent-move" | "sent-away" | "past" {
  const moved = amend(request, wish, desk.now, desk.facts.practice);
  if (!moved.ok) return "past";
  move(desk, moved.value);
  forget(desk, "wish");
  const rev = moved.value.rev;
  tellHer(desk, `ev-${request.id}-${rev}-countered`, { kind: "request", request: request.id, rev, what: "countered" });
  return moved.value.moves?.kept === true ? "sent-move" : sent(desk);
}

export function withdrawAction(desk: Desk): OutcomeOf<"withdraw"> {
  const request = openRequest(desk);
  if (request === undefined) return "nothing";
  if (desk.facts.contended) return contended(desk);
  const moved = withdraw(request);
  if (!moved.ok) return "nothing";
  move(desk, moved.value);
  const { request: _gone, ...rest } = desk.state;
  desk.state = rest;
  tellHer(desk, `ev-${request.id}-${moved.value.rev}-withdrawn`, {
    kind: "request",
    request: request.id,
    rev: moved.value.rev,
    what: "withdrawn",
  });
  return "withdrawn";
}

export function acceptSlotAction(desk: Desk): OutcomeOf<"accept-slot"> {
  const request = openRequest(desk);
  const wall = desk.state.memory["slot"];
  forget(desk, "slot");
  if (request?.state !== "proposed") return "gone";
  if (desk.facts.contended) return contended(desk);
  const slot = request.slots.find((each) => each.wall === wall);
  if (slot === undefined) return request.recalled !== true && request.slots.some(({ at }) => at > desk.now) ? "fewer" : "gone";
  const moved = acceptSlot(request, slot, desk.now);
  if (!moved.ok) return "gone";
  // Another moment that they were about to ask for instead is no longer wished for, here or where it made way.
  forget(desk, "wish");
  forget(desk, "said");
  desk.state = withAside(
    desk.state,
    asideIn(desk.state).filter(({ flow }) => flow !== "proposal"),
  );
  const { booking, moved: away } = confirmIt(desk, request, moved.value);
  desk.focus = booking;
  desk.matter = { what: "confirmed", request: booking.id };
  const what = away ? "moved" : "accepted";
  tellHer(desk, `ev-${booking.id}-${booking.rev}-${what}`, { kind: "request", request: booking.id, rev: booking.rev, what });
  return "confirmed";
}

export function counterAction(desk: Desk): OutcomeOf<"counter"> | undefined {
  const request = openRequest(desk);
  const { wish } = desk.state.memory;
  if (request?.state !== "proposed" || wish === undefined || typeof wish !== "object" || wish.kind === "when") return "gone";
  if (desk.facts.contended) return contended(desk);
  if (!stillFits(desk, wish).ok) return "recheck";
  const held = takenByOthers(desk, wish);
  if (held === undefined) return undefined;
  if (held) return "taken";
  const moved = counter(request, wish, desk.now, desk.facts.practice);
  if (!moved.ok) return "gone";
  move(desk, moved.value);
  forget(desk, "wish");
  tellHer(desk, `ev-${request.id}-${moved.value.rev}-countered`, {
    kind: "request",
    request: request.id,
    rev: moved.value.rev,
    what: "countered",
  });
  return shouldTalk(moved.value) ? "sent-talk" : "sent";
}

/** Whether another request or booking holds a quarter of this hour; undefined: the cells must be looked up first. */
function takenByOthers(desk: Desk, wish: Wish): boolean | undefined {
  if (wish.kind !== "exact") return false;
  // What it shares with the hour that it would leave is in nobody's way; any other hour of theirs is.
  const held = heldByOthers(desk, [wish.slot], [openRequest(desk)?.id, leaving(desk)?.id]);
  // What comes next will ask for it: one round for both.
  if (held === undefined) return void askBusy(desk, "as-read");
  if (held.length > 0) desk.around = wish;
  return held.length > 0;
}

export function contended(desk: Desk): "error" {
  desk.effects.push({ kind: "alert", code: "error-outcome" });
  return "error";
}
