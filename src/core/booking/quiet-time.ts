/**
 * When the therapist is not to be disturbed: the practice's quiet hours, a session that is running, a stretch that her calendars show as taken.
 * In: the practice, her sessions, her calendars, now. Out: the instant at which it is over. Never what waits for it.
 */
import type { Practice } from "../words/practice.ts";
import { type EpochMs, hourMs } from "../words/time.ts";
import type { Busy } from "./busy.ts";
import { endOf, outOfQuiet } from "./due.ts";
import type { Slot } from "./request.ts";

/** A calendar makes one stretch of what adjoins, and a whole day of a note: word of it waits so long at most. */
const takenMostMs = 2 * hourMs;

/** The longest session that a practice file may have. */
export const longestMs = 8 * hourMs;

/** Undefined: she may be told now. Of two sessions back to back the first one's end is a moment to look. */
export function quietUntil(practice: Practice, sessions: readonly Slot[], busy: Busy, now: EpochMs): EpochMs | undefined {
  const taken = busy.kind === "known" ? busy.intervals.map(([from, to]) => [from, Math.min(to, now + takenMostMs)] as const) : [];
  const stretches = [...sessions.map((slot) => [slot.at, endOf(slot)] as const), ...taken];
  const lasting = (at: EpochMs): EpochMs =>
    Math.max(outOfQuiet(practice, at), ...stretches.filter(([from, to]) => from <= at && at < to).map(([, to]) => to));
  let until = lasting(now);
  if (until === now) return undefined;
  // What has begun before this is over lasts on: a session across the end of the night.
  for (let next = lasting(until - 1); next > until; next = lasting(until - 1)) until = next;
  return until;
}
