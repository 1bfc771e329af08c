/**
 * The reminder of the evening before, the way in on the day itself, and whose reminder an answer is to.
 * In: a due timer and the bookings as they are now. Out: one text for all the sessions of a day; dropped at the claim if one of them has changed.
 */
import { markAccessTold, markUntold } from "../../booking/client-moves.ts";
import { markReminded } from "../../booking/moves.ts";
import type { Request } from "../../booking/request.ts";
import type { RequestId } from "../../words/ids.ts";
import { dateOf, hourMs, someInstantOf, wallAt, wallOf } from "../../words/time.ts";
import { setAside } from "./aside.ts";
import { type Desk, move, notice } from "./desk.ts";
import { nodeAt } from "./dialogue.ts";
import { bookingsToCome } from "./standing.ts";

type Booking = Extract<Request, { state: "confirmed" }>;

export function remind(desk: Desk, request: Request, speaks: boolean): void {
  const moved = markReminded(request, desk.now);
  if (!moved.ok) return;
  move(desk, moved.value);
  const day = dateOf(moved.value.slot.wall);
  const others = bookingsToCome(desk).flatMap((booking): readonly Booking[] => {
    if (booking.state !== "confirmed" || booking.id === request.id || dateOf(booking.slot.wall) !== day) return [];
    const also = markReminded(booking, desk.now);
    if (also.ok) move(desk, also.value);
    return [also.ok ? also.value : booking];
  });
  if (speaks) sayReminder(desk, moved.value, others);
}

function sayReminder(desk: Desk, first: Booking, others: readonly Booking[]): void {
  const day = dateOf(first.slot.wall);
  desk.focus = first;
  desk.policy = "reminder";
  desk.template = "reminder";
  desk.matter = { what: "reminder", request: first.id };
  desk.onlyIf = { request: first.id, rev: first.rev };
  desk.alsoIf = others.map(({ id, rev }) => ({ request: id, rev }));
  // « demain » is true until midnight.
  desk.notAfter = someInstantOf(wallAt(day, "00:00"), first.slot.zone) - 1;
  makeWay(desk);
  desk.state = { ...desk.state, reminded: { of: [first, ...others].map(({ id }) => id), at: desk.now } };
  notice(desk, others.length === 0 ? "reminder" : "reminder-several");
}

/** A reminder of these did not leave, as one of them had changed: what holds of it is said now, be it the evening before or the day itself. */
export function remindAgain(desk: Desk, of: readonly RequestId[], speaks: boolean): void {
  for (const booking of bookingsToCome(desk)) {
    const untold = of.includes(booking.id) ? markUntold(booking, desk.now) : undefined;
    if (untold?.ok === true) move(desk, untold.value);
  }
  const stand = bookingsToCome(desk).flatMap((booking) => (booking.state === "confirmed" && of.includes(booking.id) ? [booking] : []));
  const today = (booking: Booking): boolean => dateOf(wallOf(desk.now, booking.slot.zone)) === dateOf(booking.slot.wall);
  const [first, ...others] = stand.filter((booking) => booking.reminded && !today(booking));
  if (!speaks) return;
  if (first !== undefined) return sayReminder(desk, first, others);
  const [coming] = stand.filter((booking) => booking.accessTold === true && today(booking));
  if (coming !== undefined) sayAccess(desk, coming);
}

/** How to get in: on the day, to whoever comes. */
export function tellAccess(desk: Desk, request: Request, speaks: boolean): void {
  if (desk.facts.practice.access === undefined) return;
  const moved = markAccessTold(request, desk.now);
  if (!moved.ok) return;
  move(desk, moved.value);
  if (speaks) sayAccess(desk, moved.value);
}

function sayAccess(desk: Desk, booking: Booking): void {
  desk.focus = booking;
  desk.policy = "reminder";
  desk.template = "reminder";
  desk.matter = { what: "access", request: booking.id };
  desk.notAfter = booking.slot.at;
  desk.onlyIf = { request: booking.id, rev: booking.rev };
  notice(desk, "access");
}

/** The sessions of the last reminder that are still to come, while an answer may be to it. */
export function reminded(desk: Desk): readonly Booking[] {
  const last = desk.state.reminded;
  if (last === undefined || desk.now - last.at > answerMs) return [];
  return bookingsToCome(desk).flatMap((booking) => (booking.state === "confirmed" && last.of.includes(booking.id) ? [booking] : []));
}

const answerMs = 36 * hourMs;

/**
 * The « ok » that a reminder asks for, or the template that it waits behind, must not be the yes to a question of before: that makes way, and
 * is asked again with the next answer.
 */
export function makeWay(desk: Desk): void {
  const { open } = desk.state;
  const node = open === undefined ? undefined : nodeAt(desk, open);
  if (open === undefined || node?.kind !== "choose" || node.yes === undefined) return;
  setAside(desk);
  const { open: _made, ...rest } = desk.state;
  desk.state = { ...rest, past: [...rest.past, open].slice(-5) };
}
