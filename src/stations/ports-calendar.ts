/**
 * The therapist's own calendars, as the stations see them: where they are read, and where their last copies stand. Another page of `ports.ts`.
 */
import type { Busy, Interval } from "../core/booking/busy.ts";
import type { PracticeId } from "../core/words/ids.ts";
import type { CalendarName, Practice } from "../core/words/practice.ts";
import type { EpochMs, Zone } from "../core/words/time.ts";

/** By what the next reading can be told that nothing has changed. Opaque to everybody but `Feeds`. */
export interface Seen {
  /** Where it was read from, so that another URL under the same name is read whole. */
  readonly mark: string;
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}

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

/** How one calendar stands: its last good copy, and how the readings since have gone. */
export interface Copy {
  readonly seen: Seen;
  /** When what it says was last true: read, or told unchanged. */
  readonly at: EpochMs;
  readonly intervals: readonly Interval[];
  /** Between which instants it says anything, and in which zone its days are. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly zone: Zone;
}
export interface Standing {
  readonly triedAt: EpochMs;
  /** Readings in a row that failed. */
  readonly failures: number;
  /** The operator knows. */
  readonly reported: boolean;
  /** She knows that nothing is called free any more. */
  readonly told: boolean;
  readonly copy?: Copy | undefined;
}

/** Where the copies stand: sealed, times alone. */
export interface Copies {
  /** Undefined for one that was never read, or that this version cannot read. */
  all(practice: PracticeId, names: readonly CalendarName[]): Promise<ReadonlyMap<CalendarName, Standing>>;
  put(practice: PracticeId, name: CalendarName, standing: Standing): Promise<void>;
  /** True for one caller at a time, for `ms` at most. */
  lease(practice: PracticeId, ms: number): Promise<boolean>;
  release(practice: PracticeId): Promise<void>;
}

/** What deciding asks. */
export interface Diary {
  /** `anew`: read again first, two seconds at most; what cannot be read stands as it was last read. */
  busy(practice: Practice, anew: boolean): Promise<Busy>;
}
