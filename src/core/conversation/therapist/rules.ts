/**
 * What the rules of the practice say against an hour that she gives. To an hour that somebody asked for she is told before her yes counts, once; an
 * hour that she names herself is hers, and marked in the echo. In: hours, whose. Out: reasons and their words; undefined while facts are missing.
 */
import { type Against, against } from "../../booking/against.ts";
import { nearest, three } from "../../booking/free.ts";
import { refusedByClient } from "../../booking/refusals.ts";
import type { Request, Slot, Waiting } from "../../booking/request.ts";
import type { ConversationId } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import { dateOf, wallOf } from "../../words/time.ts";
import { askBusy } from "../ask-busy.ts";
import { heldByOthers, holdersOf } from "../ask-cells.ts";
import { bookingsKnown } from "./agenda.ts";
import { type HerDesk, phrase, putIt, saySlots } from "./her-desk.ts";

/** Against an hour asked for, by the rules as they are now; notice and horizon count from when it was asked. */
export function againstAsked(desk: HerDesk, request: Waiting, slot: Slot): readonly Against[] | undefined {
  const busy = askBusy(desk, "anew");
  const coming = comingOf(desk, request.client, request.moves?.booking);
  if (busy === undefined || coming === undefined) return undefined;
  return against(slot, desk.facts.practice, { busy, by: "client", since: request.askedAt, coming });
}

/** Against hours that she names herself; `whom`: absent for one of her agenda alone. */
export function againstHers(
  desk: HerDesk,
  slots: readonly Slot[],
  whom: { readonly client: ConversationId; readonly but?: Request["id"] | undefined } | undefined,
): readonly Against[] | undefined {
  const busy = askBusy(desk, "anew");
  const coming = whom === undefined ? 0 : comingOf(desk, whom.client, whom.but);
  if (busy === undefined || coming === undefined) return undefined;
  const given = { busy, by: "her" as const, since: desk.now, coming };
  return [...new Set(slots.flatMap((slot) => against(slot, desk.facts.practice, given)))];
}

/** Their sessions to come, without the one that this would take the place of. */
function comingOf(desk: HerDesk, client: ConversationId, but: Request["id"] | undefined): number | undefined {
  if (!bookingsKnown(desk, dateOf(wallOf(desk.now, desk.facts.practice.zone)))) return undefined;
  return [...desk.facts.requests.values()].filter(
    (request) => request.client === client && request.id !== but && request.state === "confirmed" && request.slot.at > desk.now,
  ).length;
}

function sayAgainst(desk: HerDesk, reasons: readonly Against[]): string {
  const { horizonDays, bookings } = desk.facts.practice;
  const values = { days: String(horizonDays), count: String(bookings.most) };
  return reasons.map((reason) => phrase(desk, `against-${reason}`, values)).join(", ");
}

/** « (Hors de vos horaires.) », with the blank before it; empty where nothing speaks against it. */
export function markOf(desk: HerDesk, reasons: readonly Against[]): string {
  const said = sayAgainst(desk, reasons);
  return said === "" ? "" : ` (${said.slice(0, 1).toLocaleUpperCase(desk.state.locale)}${said.slice(1)}.)`;
}

const remembered = 5;

/** Said once for each question put to her; it is put again by this. */
export function warn(desk: HerDesk, request: Waiting, reasons: readonly Against[]): void {
  const others = (desk.state.warned ?? []).filter((each) => each.request !== request.id);
  const warning = { request: request.id, rev: request.askedRev, at: desk.now, of: [...reasons] };
  desk.state = { ...desk.state, warned: [...others, warning].slice(-remembered) };
  putIt(desk, "her-against", request, { against: sayAgainst(desk, reasons) });
}

/** All of it had been said when she answered; an answer on its way to the question before is none to the warning. */
export function wasWarned(desk: HerDesk, message: Message, request: Waiting, reasons: readonly Against[]): boolean {
  const warning = desk.state.warned?.find((each) => each.request === request.id && each.rev === request.askedRev);
  if (warning === undefined || !reasons.every((reason) => (warning.of ?? ["calendar"]).includes(reason))) return false;
  return desk.facts.puts.some((put) => put.what === request.id && put.at >= warning.at && put.at <= message.at);
}

/** Those of the hours that somebody else holds by now. */
export const takenFrom = (desk: HerDesk, request: Request, slots: readonly Slot[]): readonly Slot[] | undefined =>
  heldByOthers(desk, slots, [request.id, request.moves?.kept === true ? request.moves.booking : undefined]);

/** So many sessions around the one that is taken are looked up, for three to be left. */
const lookedUp = 24;

/** A slot that is somebody else's is nobody's to give: she is told, and which hours near it nobody holds here. */
export function sayTaken(desk: HerDesk, request: Waiting, taken: readonly Slot[]): void {
  const [first] = taken;
  const busy = askBusy(desk, "anew");
  if (first === undefined || busy === undefined) return;
  const intervals = busy.kind === "known" ? busy.intervals : [];
  const around = { kind: "exact", slot: first } as const;
  const all = nearest(around, desk.facts.practice, desk.now, { kind: "known", intervals }, lookedUp);
  const near = all.filter((slot) => refusedByClient(request.refused, [slot]).length === 0);
  const holders = holdersOf(desk, near);
  if (holders === undefined) return;
  const free = three(near.filter((_, n) => holders[n]?.length === 0));
  const words = free.length === 0 ? "" : ` ${phrase(desk, "her-near", { slots: saySlots(desk, free) })}`;
  putIt(desk, "her-taken", request, { slots: saySlots(desk, taken), near: words });
}
