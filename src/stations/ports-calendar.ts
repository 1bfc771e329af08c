/**
 * The therapist's own calendars, as the stations see them: where they are read, and where their last copies stand. Another page of `ports.ts`.
 */
import type { Busy, Interval } from "../core/booking/busy.ts";
import type { Seen, Standing } from "../core/booking/calendar-copy.ts";
import type { PracticeId } from "../core/words/ids.ts";
import type { CalendarName, Practice } from "../core/words/practice.ts";
import type { EpochMs, Zone } from "../core/words/time.ts";

/** Why a calendar could not be read. Words of ours, never of the address or of what was there. */
export type FeedFailure =
  /** No URL under that name. */
  | "no-url"
  /** It names this machine, its network, or no address at all that is out in the world. */
  | "address"
  | "unreachable"
  | "slow"
  | "redirects"
  /** Another answer than 200 or 304: 401, 403, 404 and 410 say that the secret link was changed. */
  | "status"
  | "too-big"
  | "encoding"
  /** No calendar, or half of one. */
  | "not-a-calendar"
  /** More than can be worked out in time: rules made to last for ever. */
  | "too-much";

export type FeedRead =
  | { readonly kind: "read"; readonly intervals: readonly Interval[]; readonly seen: Seen }
  /** What was seen before is still all there is. */
  | { readonly kind: "same" }
  | { readonly kind: "failed"; readonly why: FeedFailure; readonly status?: number };

/** Calendars out in the world. Never rejects: what goes wrong there is an answer. */
export interface Feeds {
  /** Where that calendar is read from, told apart without saying it; undefined: nowhere. */
  mark(name: CalendarName): string | undefined;
  /** Busy stretches between `from` and `to`, within `withinMs`. `seen`: the last reading's, where it reaches as far. */
  read(
    name: CalendarName,
    asked: {
      readonly zone: Zone;
      readonly from: EpochMs;
      readonly to: EpochMs;
      readonly withinMs: number;
      readonly seen?: Seen | undefined;
    },
  ): Promise<FeedRead>;
}

/** Where the copies stand: sealed, times alone. */
export interface Copies {
  /** Undefined for one that was never read, or that this version cannot read. */
  all(practice: PracticeId, names: readonly CalendarName[]): Promise<ReadonlyMap<CalendarName, Standing>>;
  put(practice: PracticeId, name: CalendarName, standing: Standing): Promise<void>;
  /** Forgets every calendar but these. */
  drop(practice: PracticeId, kept: readonly CalendarName[]): Promise<void>;
  /** For one caller at a time, and `ms` at most: what gives it back; undefined while another has it. */
  lease(practice: PracticeId, ms: number): Promise<(() => Promise<void>) | undefined>;
}

/** What deciding asks. */
export interface Diary {
  /** `anew`: read again first, two seconds at most; what cannot be read stands as it was last read. */
  busy(practice: Practice, anew: boolean): Promise<Busy>;
}
