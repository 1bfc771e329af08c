/**
 * What must stand in the books beside a request, so that nobody is forgotten and no hour is given twice; and what an audit found wanting.
 * In: a request as it stands, the practice, now. Out: its quarters still to come, the due rows that would still do something, the indexes it is in.
 * Nothing is read or mended here: the stations' audit does both.
 */
import { z } from "zod";
import type { Practice } from "../words/practice.ts";
import { unreachable } from "../words/result.ts";
import { addDays, dateOf, type EpochMs, someInstantOf, type WallDate, wallAt, wallOf, type Zone } from "../words/time.ts";
import { cellsOf, slotsHeld } from "./cells.ts";
import { markAccessTold } from "./client-moves.ts";
import { type Due, nextDue } from "./due.ts";
import { announce, close, expire, markNewsTold, markNudged, markReminded, tellBooking } from "./moves.ts";
import { type Cell, isOpen, type Request } from "./request.ts";

/** Kinds of findings; each is explained in docs/operations.md. */
export const flaws = [
  /** A request's hour that nobody holds. */
  "hour-free",
  /** A request's hour that another one holds too. */
  "hour-shared",
  /** An hour held in the name of one that does not claim it. */
  "hour-kept",
  /** An hour held in a name that nothing is known of. */
  "hour-unknown",
  /** A promised instant without its due row. */
  "row",
  /** A request missing from a list that it belongs in, or in one where it does not. */
  "list",
  /** A list names a request of which nothing is stored. */
  "lost",
  /** Something that waits in an inbox, and no worker would come by. */
  "inbox",
  /** The same of an outbox. */
  "outbox",
  /** A request that this version cannot read. */
  "unreadable",
  /** A key of another type than it must be. */
  "spoilt",
] as const;
export type Flaw = (typeof flaws)[number];

/** What is set right where it is found: nobody could mean it otherwise. The rest is for a human to decide. */
export const mendable: ReadonlySet<Flaw> = new Set(["hour-free", "hour-kept", "row", "list", "inbox", "outbox"]);

/** The last audit, as it is kept and shown: how many of each kind were found, and how many of those were left as they are. */
export const Audited = z.object({
  at: z.number(),
  looks: z.number(),
  found: z.partialRecord(z.enum(flaws), z.number()),
  left: z.partialRecord(z.enum(flaws), z.number()),
});
export type Audited = z.infer<typeof Audited>;

/** When the last night's audit was due: half past three on the wall, an hour that every night has once. */
export function lastNight(zone: Zone, now: EpochMs): EpochMs {
  const today = dateOf(wallOf(now, zone));
  const at = (date: WallDate): EpochMs => someInstantOf(wallAt(date, "03:30"), zone);
  return at(today) <= now ? at(today) : at(addDays(today, -1));
}

export interface Owed {
  /** Of the sessions alone: what a buffer adds is as the practice's file was when the hour was taken. */
  readonly cells: readonly Cell[];
  readonly rows: readonly Due[];
  readonly open: boolean;
  /** Of a session to come that is held. */
  readonly hour: EpochMs | undefined;
}

/** `alone`: a booking of the therapist's own agenda, whose client nobody writes to. */
export function owedTo(request: Request, practice: Practice, now: EpochMs, alone: boolean): Owed {
  const cells = new Set(slotsHeld(request).flatMap((slot) => cellsOf(slot, 0)));
  const from = minuteOf(now);
  const booked = request.state === "confirmed" || request.state === "revoked";
  return {
    cells: [...cells].filter((cell) => cell > from),
    rows: nextDue(request, practice, now).filter(
      ({ name, at }) => at > now || (alone ? name === "close" : does(name, request, practice, now)),
    ),
    open: isOpen(request),
    hour: booked && request.slot.at > now ? request.slot.at : undefined,
  };
}

/** `202611261307`: cells behind it in the order of letters are to come; of what has begun nobody asks who holds it. */
export const minuteOf = (now: EpochMs): string => wallOf(now, "UTC").replaceAll(/\D/g, "");

/** Whether a row that rang now would change anything: one that rang in vain is not missing. */
function does(name: Due["name"], request: Request, practice: Practice, now: EpochMs): boolean {
  switch (name) {
    case "announce":
      if (request.state === "confirmed") return tellBooking(request, undefined, now).ok;
      return request.state === "revoked" || announce(request, now, practice).ok;
    case "nudge":
      return markNudged(request).ok;
    case "news":
      return markNewsTold(request).ok;
    case "expire":
      return expire(request, now).ok;
    case "remind":
      return markReminded(request, now).ok;
    case "access":
      return markAccessTold(request, now).ok;
    case "close":
      return close(request, now).ok;
    case "held":
    case "digest":
    case "pause":
    case "knock":
    case "forget":
    case "ask":
      return false;
    default:
      return unreachable(name);
  }
}
