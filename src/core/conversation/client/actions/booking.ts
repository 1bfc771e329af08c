/**
 * Actions on a confirmed booking: which one is meant, whether giving it back has the consequence that the practice has settled, giving it back.
 * In: the desk. Out: an outcome. What is no longer there is said to have changed; nobody is told that they have no appointment.
 */
import { giveBack } from "../../../booking/client-moves.ts";
import { wishOf } from "../../../booking/wish.ts";
import { dateOf, hourMs, type WallDate } from "../../../words/time.ts";
import type { OutcomeOf } from "../../catalog.ts";
import { type Desk, forget, move, tellHer } from "../desk.ts";
import { remember } from "../go-on.ts";
import { inHand } from "../moment.ts";
import { letGo } from "../moving.ts";
import { reminded } from "../reminding.ts";
import { bookingMeant, bookingsToCome, openRequest } from "../standing.ts";
import { contended } from "./request.ts";

/** The only one is it; of several, the one that they have named or chosen. */
export function whichBooking(desk: Desk): OutcomeOf<"which-booking"> {
  const coming = bookingsToCome(desk);
  const spoken = reminded(desk);
  // « je ne peux pas » after a reminder is of that session.
  const likely = coming.length === 1 ? coming[0] : spoken.length === 1 ? spoken[0] : undefined;
  const chosen = coming.find(({ id }) => id === desk.state.memory["booking"]) ?? likely;
  if (chosen === undefined) {
    forget(desk, "booking");
    return coming.length === 0 ? "none" : "several";
  }
  remember(desk, "booking", chosen.id);
  desk.focus = chosen;
  return "one";
}

/** Whether the practice has something to say of an hour given back as late as now. */
export function lateCancel(desk: Desk): OutcomeOf<"late-cancel"> {
  const rule = desk.facts.practice.bookings.lateCancel;
  const booking = bookingMeant(desk);
  return rule !== undefined && booking !== undefined && booking.slot.at - desk.now < rule.hours * hourMs ? "late" : "fine";
}

export function cancelBookingAction(desk: Desk): OutcomeOf<"cancel-booking"> {
  const booking = bookingsToCome(desk).find(({ id }) => id === desk.state.memory["booking"]);
  if (booking === undefined) return "gone";
  if (desk.facts.contended) return contended(desk);
  return cancelThis(desk, booking) ? "cancelled" : "gone";
}

/** Free at once; she hears of it. */
export function cancelThis(desk: Desk, booking: ReturnType<typeof bookingsToCome>[number]): boolean {
  const moved = giveBack(booking, desk.now);
  if (!moved.ok) return false;
  move(desk, moved.value);
  letGo(desk, booking.id);
  desk.focus = moved.value;
  forget(desk, "booking");
  desk.state = { ...desk.state, hadBooking: true, bookings: desk.state.bookings.filter((id) => id !== booking.id) };
  const { id, rev } = moved.value;
  tellHer(desk, `ev-${id}-${rev}-cancelled`, { kind: "request", request: id, rev, what: "cancelled" });
  return true;
}

/** Another hour for the booking that is meant. One request at a time: what waits for another hour is decided first. */
export function beginMove(desk: Desk): OutcomeOf<"begin-move"> {
  const booking = bookingMeant(desk);
  const request = openRequest(desk);
  if (booking === undefined) return "none";
  if (request !== undefined) {
    if (request.moves?.booking !== booking.id) return "busy";
    // What is spoken of from here on is what it asks.
    desk.focus = undefined;
    return "asked";
  }
  if (laterThatDay(desk, dateOf(booking.slot.wall))) return "busy";
  remember(desk, "moves", booking.id);
  return desk.state.memory["wish"] === undefined ? "empty" : "wish";
}

/** Another hour of the very day, too near to be asked for by the rules: she knows whether it can be, so their words go to her. */
function laterThatDay(desk: Desk, day: WallDate): boolean {
  const { wish } = desk.state.memory;
  if (typeof wish !== "object" || wish.kind !== "when" || inHand(wish.when).day !== day) return false;
  const read = wishOf(wish.when, desk.facts.practice, desk.now);
  return !read.ok && read.why.kind === "too-soon";
}
