/**
 * Instants and wall clocks. The only file that touches luxon, always with an explicit zone.
 * An instant is epoch milliseconds UTC (`…At`); a wall time is what the practice's clock shows (`2026-11-26T14:00`) and is
 * stored beside its zone, so that a change of the law on summer time moves neither the promise nor the instant silently.
 */
import { DateTime, IANAZone } from "luxon";
import { z } from "zod";

/** Epoch milliseconds, UTC. */
export type EpochMs = number;

/** Names that have been found good: to ask is dear, and every stored hour names its zone. Never a bad one, of which there is no end. */
const zonesKnown = new Set<string>();
function isZone(name: string): boolean {
  if (zonesKnown.has(name)) return true;
  if (!IANAZone.isValidZone(name)) return false;
  zonesKnown.add(name);
  return true;
}

export const Zone = z.string().refine(isZone, "expected an IANA time zone, like Europe/Paris");
export type Zone = z.infer<typeof Zone>;

/** `2026-11-26` */
export const WallDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expected a date, like 2026-11-26");
export type WallDate = z.infer<typeof WallDate>;
/** `14:00`; `24:00` is allowed as the end of a range only. */
export const WallClock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "expected a time, like 09:00");
export type WallClock = z.infer<typeof WallClock>;
/** `2026-11-26T14:00` */
export const WallTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "expected a date and time, like 2026-11-26T14:00");
export type WallTime = z.infer<typeof WallTime>;

export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

/** What the clock of `zone` shows at `at`, to the minute. */
export const wallOf = (at: EpochMs, zone: Zone): WallTime => DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
export const dateOf = (wall: WallTime): WallDate => wall.slice(0, 10);
export const clockOf = (wall: WallTime): WallClock => wall.slice(11, 16);
export const wallAt = (date: WallDate, clock: WallClock): WallTime => `${date}T${clock}`;

export type Instant =
  | { readonly kind: "once"; readonly at: EpochMs }
  /** A wall time that the spring night skips: it never happens. */
  | { readonly kind: "never" }
  /** A wall time that the autumn night shows twice; `at` is the first. */
  | { readonly kind: "twice"; readonly at: EpochMs; readonly againAt: EpochMs };

/** The instant(s) at which the clock of `zone` shows `wall`. An impossible calendar date (31 February) never happens. */
export function instantOf(wall: WallTime, zone: Zone): Instant {
  const read = DateTime.fromISO(wall, { zone });
  if (!read.isValid || read.toFormat("yyyy-MM-dd'T'HH:mm") !== wall) return { kind: "never" };
  const others = read.getPossibleOffsets().map((possible) => possible.toMillis());
  const at = Math.min(read.toMillis(), ...others);
  const againAt = Math.max(read.toMillis(), ...others);
  return at === againAt ? { kind: "once", at } : { kind: "twice", at, againAt };
}

/** Like `instantOf`, for instants of the house (a nudge, a reminder): a skipped minute becomes the next one that exists. */
export const someInstantOf = (wall: WallTime, zone: Zone): EpochMs => {
  const read = DateTime.fromISO(wall, { zone });
  if (!read.isValid) throw new Error(`not a wall time: ${wall}`);
  return Math.min(read.toMillis(), ...read.getPossibleOffsets().map((possible) => possible.toMillis()));
};

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: WallDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  DateTime.fromISO(date, { zone: "utc" }).weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Calendar days, not 24 hours. */
export const addDays = (date: WallDate, days: number): WallDate =>
  DateTime.fromISO(date, { zone: "utc" }).plus({ days }).toFormat("yyyy-MM-dd");

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: WallDate, to: WallDate): number =>
  Math.round(DateTime.fromISO(to, { zone: "utc" }).diff(DateTime.fromISO(from, { zone: "utc" }), "days").days);

export const isRealDate = (date: WallDate): boolean => DateTime.fromISO(date, { zone: "utc" }).isValid;

/** Minutes after midnight of a wall clock: `09:30` → 570, `24:00` → 1440. */
export const minutesOf = (clock: WallClock): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
export const clockAt = (minutes: number): WallClock =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
