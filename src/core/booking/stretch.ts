/**
 * A stretch of time in which somebody would come, against the practice's grid of starts.
 * In: a stretch, the practice, bounds. Out: the sessions that lie in it. Never whether there is time enough to ask (`wish.ts`).
 */
import type { Practice } from "../words/practice.ts";
import type { EpochMs, WallClock, WallDate } from "../words/time.ts";
import { addDays, clockOf, dateOf, minutesOf, someInstantOf, wallAt, wallOf, weekdayOf } from "../words/time.ts";
import type { DayPart } from "../words/when.ts";
import { slotOf } from "./cells.ts";
import { startsOn } from "./opening.ts";
import type { Slot, Stretch } from "./request.ts";

const partClocks: Readonly<Record<DayPart, { readonly after: WallClock; readonly before: WallClock }>> = {
  debut_matin: { after: "06:00", before: "10:00" },
  matin: { after: "06:00", before: "12:00" },
  fin_matin: { after: "10:30", before: "12:30" },
  midi: { after: "11:30", before: "14:00" },
  debut_apres_midi: { after: "13:00", before: "15:00" },
  apres_midi: { after: "13:00", before: "18:00" },
  fin_apres_midi: { after: "16:00", before: "18:30" },
  fin_journee: { after: "17:00", before: "20:00" },
  soir: { after: "18:00", before: "22:00" },
};

/** When a session starts in that part of the day: from `after`, and earlier than `before`. */
export const dayPartClocks = (part: DayPart): { readonly after: WallClock; readonly before: WallClock } => partClocks[part];

/** The longest way that a search looks, in days. */
const searchDays = 750;

/** Whether the date itself suits: its ends included, its weekday named, none of the exceptions. */
export function dateSuits(stretch: Stretch, date: WallDate): boolean {
  if (stretch.from !== undefined && date < stretch.from) return false;
  if (stretch.to !== undefined && date > stretch.to) return false;
  const weekday = weekdayOf(date);
  if (stretch.weekdays !== undefined && stretch.weekdays.length > 0 && !stretch.weekdays.includes(weekday)) return false;
  return !(stretch.except ?? []).some((not) => not === date || not === weekday);
}

/** Whether a session may start then, the day apart. « entre 14h et 16h » includes 16h; the afternoon does not include 18h. */
export function clockSuits(stretch: Stretch, clock: WallClock, slackMinutes: number): boolean {
  if (stretch.at !== undefined) {
    const apart = Math.abs(minutesOf(clock) - minutesOf(stretch.at));
    return stretch.approx === true ? apart < Math.max(1, slackMinutes) : apart === 0;
  }
  if (stretch.after !== undefined && clock < stretch.after) return false;
  if (stretch.before !== undefined && clock > stretch.before) return false;
  if (stretch.part === undefined) return true;
  const { after, before } = dayPartClocks(stretch.part);
  return after <= clock && clock < before;
}

export const holds = (stretch: Stretch, slot: Slot, slackMinutes: number): boolean =>
  dateSuits(stretch, dateOf(slot.wall)) && clockSuits(stretch, clockOf(slot.wall), slackMinutes);

/** Every clock of that day at which a session may start in the stretch, soonest first. */
export function clocksIn(stretch: Stretch, practice: Practice, date: WallDate): readonly WallClock[] {
  if (!dateSuits(stretch, date)) return [];
  return startsOn(practice, date).filter((clock) => clockSuits(stretch, clock, practice.starts.everyMinutes));
}

/** The first session in it that starts at `notBefore` or later, up to a last day. */
export function firstSession(stretch: Stretch, practice: Practice, notBefore: EpochMs, lastDay: WallDate): Slot | undefined {
  const today = dateOf(wallOf(notBefore, practice.zone));
  const end = stretch.to !== undefined && stretch.to < lastDay ? stretch.to : lastDay;
  let date = stretch.from !== undefined && stretch.from > today ? stretch.from : today;
  for (; date <= end; date = addDays(date, 1)) {
    for (const clock of clocksIn(stretch, practice, date)) {
      const slot = slotOf(wallAt(date, clock), practice);
      if (slot.ok && slot.value.at >= notBefore) return slot.value;
    }
  }
  return undefined;
}

/** The instant of the last session in it; undefined when it has no last day. Closed throughout: the end of its last day. */
export function lastStartOf(stretch: Stretch, practice: Practice): EpochMs | undefined {
  const { from, to } = stretch;
  if (to === undefined) return undefined;
  for (let days = 0; days <= searchDays; days += 1) {
    const date = addDays(to, -days);
    if (from !== undefined && date < from) break;
    for (const clock of clocksIn(stretch, practice, date).toReversed()) {
      const slot = slotOf(wallAt(date, clock), practice);
      if (slot.ok) return slot.value.at;
    }
  }
  return someInstantOf(wallAt(to, "23:59"), practice.zone);
}
