/**
 * Hours that may be named to a client, where the diary is known. « Free » is said of what stands in her calendars here; who else holds an hour,
 * the caller looks up in the cells before any of these is spoken.
 * In: a wish, the practice, now, what her calendars say. Out: whether anything of the wish is left; sessions near it, the nearest first.
 */
import type { Practice } from "../words/practice.ts";
import { addDays, dateOf, type EpochMs, minuteMs, minutesOf, type WallDate, wallAt, wallOf } from "../words/time.ts";
import { type Busy, isBusy } from "./busy.ts";
import { slotOf } from "./cells.ts";
import { startsOn } from "./opening.ts";
import type { Slot, Wish } from "./request.ts";
import { clockSuits, dateSuits } from "./stretch.ts";
import { firstPossible, insideWish, noticeEnd } from "./wish.ts";

/** As many days as a near hour may lie before and after the one that was wished for. */
const daysBefore = 3;
const daysAfter = 14;
/** A day apart weighs as much as so many hours; so does another part of the day than the one that was named. */
const dayWeighsHours = 6;
const partWeighsHours = 9;
const eachDay = 2;

/** Whether she is taken at every hour of the wish that the practice could give. */
export function allBusy(wish: Wish, practice: Practice, now: EpochMs, busy: Busy): boolean {
  if (busy.kind === "unknown") return false;
  if (wish.kind === "exact") return isBusy(wish.slot, practice.bufferMinutes, busy);
  const today = dateOf(wallOf(now, practice.zone));
  for (let days = 0; days <= practice.horizonDays; days += 1)
    for (const slot of sessionsIn(wish, addDays(today, days), practice, now)) if (!isBusy(slot, practice.bufferMinutes, busy)) return false;
  return firstPossible(wish, practice, now) !== undefined;
}

/** At most `max` sessions inside the wish at which she is not busy, soonest first; none for an exact one. */
export function within(wish: Wish, practice: Practice, now: EpochMs, busy: Busy, max: number): readonly Slot[] {
  const found: Slot[] = [];
  if (busy.kind === "unknown" || wish.kind === "exact") return found;
  const today = dateOf(wallOf(now, practice.zone));
  for (let days = 0; days <= practice.horizonDays && found.length < max; days += 1)
    for (const slot of sessionsIn(wish, addDays(today, days), practice, now))
      if (found.length < max && !isBusy(slot, practice.bufferMinutes, busy)) found.push(slot);
  return found;
}

/** At most `max` sessions near the wish at which she is not busy, nearest first, two a day. */
export function nearest(wish: Wish, practice: Practice, now: EpochMs, busy: Busy, max: number): readonly Slot[] {
  if (busy.kind === "unknown") return [];
  const around = firstPossible(wish, practice, now) ?? noticeEnd(practice, now);
  const day = dateOf(wallOf(around, practice.zone));
  const lastDay = addDays(dateOf(wallOf(now, practice.zone)), practice.horizonDays);
  const found: { readonly slot: Slot; readonly cost: number }[] = [];
  for (let days = -daysBefore; days <= daysAfter; days += 1) {
    const date = addDays(day, days);
    if (date > lastDay) break;
    for (const slot of sessionsOn(date, practice, now)) {
      if (isBusy(slot, practice.bufferMinutes, busy)) continue;
      const apart = Math.abs(minutesOf(slot.wall.slice(11)) - minutesOf(wallOf(around, practice.zone).slice(11))) / 60;
      const elsewhere = wish.kind === "loose" && !wish.stretches.some((stretch) => clockSuits(stretch, slot.wall.slice(11), 30));
      found.push({ slot, cost: Math.abs(days) * dayWeighsHours + apart + (elsewhere ? partWeighsHours : 0) });
    }
  }
  return found
    .toSorted((a, b) => a.cost - b.cost || a.slot.at - b.slot.at)
    .map(({ slot }) => slot)
    .slice(0, max);
}

/** The three that are offered of those that nobody holds: not all of one day, and in the order in which they come. */
export function three(slots: readonly Slot[]): readonly Slot[] {
  const chosen: Slot[] = [];
  for (const slot of slots) {
    if (chosen.length === 3) break;
    const sameDay = chosen.filter((other) => dateOf(other.wall) === dateOf(slot.wall));
    // Hours that overlap are one choice, not two.
    if (sameDay.length < eachDay && sameDay.every((other) => Math.abs(other.at - slot.at) >= slot.minutes * minuteMs)) chosen.push(slot);
  }
  return chosen.toSorted((a, b) => a.at - b.at);
}

const sessionsIn = (wish: Wish, date: WallDate, practice: Practice, now: EpochMs): readonly Slot[] =>
  wish.kind === "loose" && !wish.stretches.some((stretch) => dateSuits(stretch, date))
    ? []
    : sessionsOn(date, practice, now).filter((slot) => insideWish(wish, slot));

/** That there is time enough to ask for. */
function sessionsOn(date: WallDate, practice: Practice, now: EpochMs): readonly Slot[] {
  return startsOn(practice, date).flatMap((clock) => {
    const slot = slotOf(wallAt(date, clock), practice);
    return slot.ok && slot.value.at >= noticeEnd(practice, now) ? [slot.value] : [];
  });
}
