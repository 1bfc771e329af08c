/**
 * How a calendar of hers stands here: its last good copy, and how the readings since have gone.
 * In: what was read or why not, now. Out: the next standing; what all of them say together; who should hear that one cannot be read.
 * A copy holds times alone: what she is busy with is never kept.
 */
import { z } from "zod";
import type { Practice } from "../words/practice.ts";
import { dayMs, type EpochMs, Zone } from "../words/time.ts";
import { type Busy, copyLifeMs, Interval, merged, unknownBusy } from "./busy.ts";

/** By what the next reading can be told that nothing has changed. */
export const Seen = z.object({
  /** Where it was read from: another URL under the same name is another calendar. */
  mark: z.string(),
  etag: z.string().optional(),
  modified: z.string().optional(),
});
export type Seen = z.infer<typeof Seen>;

export const Copy = z.object({
  seen: Seen,
  /** When what it says was last true: read, or told unchanged. */
  at: z.number(),
  intervals: z.array(Interval),
  /** Between which instants it says anything, and in whose clock its days are. */
  from: z.number(),
  to: z.number(),
  zone: Zone,
});
export type Copy = z.infer<typeof Copy>;

export const Standing = z.object({
  triedAt: z.number(),
  /** Readings in a row that failed. */
  failures: z.number().int().nonnegative(),
  /** The operator knows. */
  reported: z.boolean(),
  /** She knows that nothing is called free any more. */
  told: z.boolean(),
  copy: Copy.optional(),
});
export type Standing = z.infer<typeof Standing>;

/** One failure is the weather; three in a row, half an hour apart at most, are for a human of the trade. */
const failuresToReport = 3;

/** Farther than anybody may ask for, so that « unchanged » goes on saying enough for weeks. */
const aheadMs = 30 * dayMs;
const behindMs = dayMs;

export const windowAt = (practice: Practice, now: EpochMs): { readonly from: EpochMs; readonly to: EpochMs } => ({
  from: now - behindMs,
  to: now + practice.horizonDays * dayMs + aheadMs,
});

/** By what a reading may be answered « unchanged »: undefined where the copy does not reach as far as one may ask. */
export function seenBefore(standing: Standing | undefined, mark: string | undefined, practice: Practice, now: EpochMs): Seen | undefined {
  const copy = standing?.copy;
  if (copy === undefined || copy.seen.mark !== mark || copy.zone !== practice.zone) return undefined;
  return copy.to >= now + (practice.horizonDays + 2) * dayMs ? copy.seen : undefined;
}

export const isDue = (standing: Standing | undefined, now: EpochMs, everyMs: number): boolean =>
  standing === undefined || now - standing.triedAt >= everyMs || standing.triedAt > now;

export const whenRead = (copy: Copy, now: EpochMs): Standing => ({ triedAt: now, failures: 0, reported: false, told: false, copy });

export function whenFailed(standing: Standing | undefined, now: EpochMs): Standing {
  const { failures = 0, reported = false, told = false, copy } = standing ?? {};
  return { triedAt: now, failures: failures + 1, reported, told, ...(copy === undefined ? {} : { copy }) };
}

export const deservesReport = ({ failures, reported }: Standing): boolean => failures >= failuresToReport && !reported;

/** What one calendar says now; undefined: nothing that could still be true. */
function speaks(standing: Standing | undefined, mark: string | undefined, practice: Practice, now: EpochMs): Copy | undefined {
  const copy = standing?.copy;
  if (copy === undefined || copy.seen.mark !== mark || copy.zone !== practice.zone) return undefined;
  return now - copy.at <= copyLifeMs ? copy : undefined;
}

/** All of them together: one that says nothing leaves the whole diary unknown, for what stands in it could be anywhere. */
export function busyOf(
  practice: Practice,
  standings: ReadonlyMap<string, Standing>,
  markOf: (name: Practice["calendars"][number]) => string | undefined,
  now: EpochMs,
): Busy {
  if (practice.calendars.length === 0) return practice.diary === "known" ? { kind: "known", intervals: [] } : unknownBusy;
  const copies = practice.calendars.map((name) => speaks(standings.get(name), markOf(name), practice, now));
  if (copies.some((copy) => copy === undefined)) return unknownBusy;
  return { kind: "known", intervals: merged(copies.flatMap((copy) => copy?.intervals ?? [])) };
}
