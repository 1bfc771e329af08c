/**
 * What the therapist's own calendars say of her hours: when she is taken, and nothing of by what.
 * In: stretches of busy time, as read; a session. Out: whether the diary is known, and whether she is taken then. Never that an hour is hers to
 * give: cells say who else holds it (`free.ts`).
 */
import { z } from "zod";
import type { Practice } from "../words/practice.ts";
import { type EpochMs, minuteMs } from "../words/time.ts";
import type { Slot } from "./request.ts";

/** Busy from the first instant to the second, which is free again. */
export const Interval = z.tuple([z.number(), z.number()]).readonly();
export type Interval = z.infer<typeof Interval>;

/** `unknown`: no calendar, or one whose last copy is too old: nothing is then called free, nor taken by her. */
export type Busy = { readonly kind: "unknown" } | { readonly kind: "known"; readonly intervals: readonly Interval[] };

export const unknownBusy: Busy = { kind: "unknown" };

/** A copy that nothing has confirmed for so long says nothing any more. */
export const copyLifeMs = 24 * 60 * minuteMs;

/** Whether this practice's diary can be known at all: by calendars, or because the file says that everything of hers is here. */
export const mayKnow = (practice: Practice): boolean => practice.calendars.length > 0 || practice.diary === "known";

/** Overlapping and adjoining stretches made one, soonest first; what is empty falls away. */
export function merged(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals.filter(([from, to]) => from < to).toSorted((a, b) => a[0] - b[0]);
  const made: [EpochMs, EpochMs][] = [];
  for (const [from, to] of sorted) {
    const last = made.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else made.push([from, to]);
  }
  return made;
}

/** Whether something of hers touches the session or the buffer after it. `unknown` is no yes. */
export function isBusy(slot: Slot, bufferMinutes: number, busy: Busy): boolean {
  if (busy.kind === "unknown") return false;
  const endsAt = slot.at + (slot.minutes + bufferMinutes) * minuteMs;
  // The first stretch that ends after the session begins: they are merged, soonest first.
  let [low, high] = [0, busy.intervals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((busy.intervals[middle]?.[1] ?? 0) > slot.at) high = middle;
    else low = middle + 1;
  }
  return (busy.intervals[low]?.[0] ?? Number.POSITIVE_INFINITY) < endsAt;
}
