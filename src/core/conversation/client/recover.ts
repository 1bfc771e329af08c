/**
 * A client's state made anew from the practice's records, when the stored one cannot be read any more.
 * In: the requests that are theirs, now. Out: who they are and what stands; where the talk was is lost, and whether they had written STOP.
 */
import { isOpen, type Request } from "../../booking/request.ts";
import type { EpochMs } from "../../words/time.ts";
import { minuteMs } from "../../words/time.ts";
import type { ClientState } from "../state.ts";
import { freshClient } from "./client.ts";

/** Nonces begin far above any that buttons on a phone still carry. */
export function recovered(requests: readonly Request[], now: EpochMs): ClientState {
  const open = requests.find(isOpen);
  const bookings = requests.filter(({ state }) => state === "confirmed").map(({ id }) => id);
  const newest = [...requests].sort((a, b) => b.createdAt - a.createdAt)[0];
  return {
    ...freshClient(now),
    known: true,
    nextNonce: Math.floor(now / minuteMs),
    bookings,
    ...(newest === undefined ? {} : { greeted: true, locale: newest.locale, memory: { name: newest.name } }),
    ...(open === undefined ? {} : { request: open.id }),
    ...(bookings.length === 0 ? {} : { hadBooking: true }),
  };
}
