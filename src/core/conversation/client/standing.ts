/**
 * Where this person stands with the practice, in this turn: the open request, the bookings to come.
 */
import { isOpen, type Request, type Slot } from "../../booking/request.ts";
import type { Desk } from "./desk.ts";

/** The one open request of this person, as it stands in this turn. */
export function openRequest(desk: Desk): Request | undefined {
  const request = desk.state.request === undefined ? undefined : desk.requests.get(desk.state.request);
  return request !== undefined && isOpen(request) ? request : undefined;
}

/** Confirmed bookings still to come, soonest first; one that she has called off too, until the client has been told. */
export function bookingsToCome(desk: Desk): readonly Extract<Request, { state: "confirmed" | "revoked" }>[] {
  return [...new Set(desk.state.bookings)]
    .flatMap((id) => {
      const request = desk.requests.get(id);
      return (request?.state === "confirmed" || request?.state === "revoked") && request.slot.at > desk.now ? [request] : [];
    })
    .sort((a, b) => a.slot.at - b.slot.at);
}

/** The one that is spoken of: that which a request would move, chosen, named, else the soonest. */
export function bookingMeant(desk: Desk): ReturnType<typeof bookingsToCome>[number] | undefined {
  const coming = bookingsToCome(desk);
  const ids = [
    desk.focus?.moves?.booking,
    desk.state.memory["booking"],
    openRequest(desk)?.moves?.booking,
    ...(desk.state.reminded?.of ?? []),
  ];
  return ids.flatMap((meant) => coming.find(({ id }) => id === meant) ?? [])[0] ?? coming[0];
}

/** The one hour that it asks for or holds, where there is one. */
export const slotOf = (request: Request): Slot | undefined =>
  request.state === "confirmed" ? request.slot : "wish" in request && request.wish.kind === "exact" ? request.wish.slot : undefined;
