/**
 * What a booking is in a calendar: the client's own (an invitation), and the therapist's (her feed, with the hours that requests hold).
 * In: requests and the practice. Out: data, never the text of a file. Nothing of a client stands in an entry but the initials that she has
 * asked for, and no word in it says what the hour is for.
 */
import type { Practice } from "../words/practice.ts";
import { unreachable } from "../words/result.ts";
import { dayMs, type EpochMs } from "../words/time.ts";
import { slotsHeld } from "./cells.ts";
import { endOf } from "./due.ts";
import { isOpen, type Request, type Slot } from "./request.ts";

/** Its words are in `flows/notices`, said in the language of whoever reads. */
export type EntryTitle =
  | { readonly kind: "appointment" }
  | { readonly kind: "busy" }
  /** `Z.`, `M. D.`: of a booking, or of a request that nobody has decided. */
  | { readonly kind: "booking" | "request"; readonly initials: string };

export interface Entry {
  /** The same for as long as the booking lives, whatever moves. */
  readonly uid: string;
  /** Grows with every move; what is merely told (a nudge, a reminder) does not change it. */
  readonly sequence: number;
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly startsAt: EpochMs;
  readonly endsAt: EpochMs;
  readonly title: EntryTitle;
  readonly place: string;
}

/** By this a calendar that comes back to us is known to hold our own entries. */
const uidEnd = "@accueil";
export const isOurs = (uid: string): boolean => uid.endsWith(uidEnd);

/** How far back her feed reaches. */
export const feedBackMs = 30 * dayMs;

/** What the client's link gives; undefined for what never was a booking. An hour that was called off is shown as that, whatever is asked for instead. */
export function invitationOf(request: Request, practice: Practice): Entry | undefined {
  const title = { kind: "appointment" } as const;
  if ("slot" in request) return entry(request, request.slot, bookingStatus(request), title, practice);
  return request.calledOff === undefined ? undefined : entry(request, request.calledOff, "cancelled", title, practice);
}

/** Bookings, cancelled ones too, and the hours that open requests hold: from `since` on, soonest first. */
export function feedOf(requests: readonly Request[], practice: Practice, since: EpochMs): readonly Entry[] {
  return requests
    .flatMap((request) => entriesOf(request, practice))
    .filter(({ endsAt }) => endsAt > since)
    .sort((one, other) => one.startsAt - other.startsAt || (one.uid < other.uid ? -1 : 1));
}

function entriesOf(request: Request, practice: Practice): readonly Entry[] {
  const initials = practice.feed.titles === "initials" ? initialsOf(request.name) : "";
  const title = (kind: "booking" | "request"): EntryTitle => (initials === "" ? { kind: "busy" } : { kind, initials });
  if ("slot" in request) return [entry(request, request.slot, bookingStatus(request), title("booking"), practice)];
  if (!isOpen(request)) return [];
  // Several hours of one request are several entries; the first is the one that a booking goes on with.
  const held = slotsHeld(request).filter(({ at }, n, all) => all.findIndex((other) => other.at === at) === n);
  return held.map((slot, n) => entry(request, slot, "tentative", title("request"), practice, n));
}

type Booking = Extract<Request, { slot: Slot }>;

function bookingStatus(booking: Booking): Entry["status"] {
  switch (booking.state) {
    case "confirmed":
    case "revoked":
    case "done":
    case "missed":
      return "confirmed";
    case "moved":
    case "cancelled":
      return "cancelled";
    default:
      return unreachable(booking);
  }
}

function entry(request: Request, slot: Slot, status: Entry["status"], title: EntryTitle, practice: Practice, n = 0): Entry {
  const { street, postcode, city } = practice.address;
  return {
    uid: `${request.id}${n === 0 ? "" : `-${n}`}${uidEnd}`,
    sequence: sequenceOf(request),
    status,
    startsAt: slot.at,
    endsAt: endOf(slot),
    title,
    place: `${street}, ${postcode} ${city}`,
  };
}

/** The revision, without the ones that only wrote down that somebody was told something. */
function sequenceOf(request: Request): number {
  const told = [request.nudged, request.newsTold, request.state === "confirmed" && request.reminded, "accessTold" in request];
  return request.rev - told.filter(Boolean).length;
}

/** « Zoé » → `Z.`, « Jean-Pierre Dupont » → `J.-P. D.`, three names at most; empty where there is no letter. */
export function initialsOf(name: string): string {
  const letterOf = (part: string): string => /\p{L}/u.exec(part.normalize("NFC"))?.[0].toLocaleUpperCase("fr") ?? "";
  const short = (word: string): string =>
    word
      .split(/[-‐‑]/)
      .map(letterOf)
      .filter((letter) => letter !== "")
      .map((letter) => `${letter}.`)
      .join("-");
  return name
    .split(/\s+/)
    .map(short)
    .filter((letters) => letters !== "")
    .slice(0, 3)
    .join(" ");
}
