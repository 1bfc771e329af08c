/**
 * A booking that asks for another hour: the request knows which one it leaves, and the old hour stays theirs until the new one is decided.
 * In: the desk and the request as it was just confirmed, or what becomes of the booking. Out: both moves in one turn. Texts are the callers'.
 */
import { rebook, standAlone } from "../../booking/client-moves.ts";
import type { Request } from "../../booking/request.ts";
import type { RequestId } from "../../words/ids.ts";
import { type Desk, move } from "./desk.ts";
import { openRequest } from "./standing.ts";

type Confirmed = Extract<Request, { state: "confirmed" }>;

/** What was just confirmed, written down: the booking at its new hour, where one gives way, else the request as a booking of its own. */
export function confirmIt(desk: Desk, asked: Request, confirmed: Confirmed): { readonly booking: Confirmed; readonly moved: boolean } {
  const old = asked.moves === undefined ? undefined : desk.requests.get(asked.moves.booking);
  const both = rebook(old, asked, confirmed, desk.now);
  if (both === undefined) move(desk, confirmed);
  else for (const each of [both.request, both.booking]) move(desk, each);
  const { request: _was, ...rest } = desk.state;
  desk.state = { ...rest, hadBooking: true };
  if (both === undefined) {
    desk.state = { ...desk.state, bookings: [...rest.bookings, confirmed.id] };
    return { booking: confirmed, moved: false };
  }
  return { booking: both.booking, moved: true };
}

/** The booking goes for good: a request that asked to move it stands for itself, and holds all of its hour. */
export function letGo(desk: Desk, booking: RequestId): void {
  const asks = openRequest(desk);
  if (asks?.moves?.booking !== booking) return;
  const alone = standAlone(asks);
  if (alone.ok) move(desk, alone.value);
}
