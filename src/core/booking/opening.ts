/**
 * When the practice is open, when it answers, and where a session may start.
 * In: the practice file and a wall date, or an instant. Out: wall-clock ranges and starts, or instants; right across both nights of the
 * change of clocks. Never who holds an hour (cells do), nor whether there is still time to ask for it (`wish.ts`).
 */
import type { Practice, Range, Week } from "../words/practice.ts";
import type { EpochMs, WallClock, WallDate } from "../words/time.ts";
import {
  addDays,
  clockAt,
  dateOf,
  hourMs,
  instantOf,
  minuteMs,
  minutesOf,
  someInstantOf,
  wallAt,
  wallOf,
  weekdayOf,
} from "../words/time.ts";
import { isHoliday } from "./holidays.ts";
import { awayOn, rangesAfter, touches } from "./overrides.ts";
import type { Slot } from "./request.ts";

export type WhyClosed = "weekday" | "holiday" | "absence";

/** Days looked at before a search gives up: longer than the longest horizon. */
const searchDays = 750;

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Ranges of one weekday, soonest first; 1 = Monday. */
export function weekRanges(week: Week, weekday: number): readonly Range[] {
  const day = weekdays[weekday - 1];
  return [...((day === undefined ? undefined : week[day]) ?? [])].sort((a, b) => minutesOf(a.from) - minutesOf(b.from));
}

/** Undefined: open at some time of that day. A weekday without hours is the reason even when it is also a holiday. */
export function whyClosed(practice: Practice, date: WallDate): WhyClosed | undefined {
  if (openRanges(practice, date).length > 0) return undefined;
  if (weekRanges(practice.hours, weekdayOf(date)).length === 0) return "weekday";
  return whyAway(practice, date) ?? "absence";
}

/** None on holidays and during absences, unless she has opened since; less what she has closed. */
export const openRanges = (practice: Practice, date: WallDate): readonly Range[] =>
  practice.overrides === undefined ? fileRanges(practice, date) : rangesAfter(fileRanges(practice, date), practice.overrides, date);

/** As the file says. */
const fileRanges = (practice: Practice, date: WallDate): readonly Range[] =>
  whyAway(practice, date) === undefined ? weekRanges(practice.hours, weekdayOf(date)) : [];

/** When she answers: the opening hours, unless the practice says otherwise. None on holidays and during absences. */
export const answeringRanges = (practice: Practice, date: WallDate): readonly Range[] =>
  whyAway(practice, date) === undefined && !awayOn(practice.overrides ?? [], date)
    ? weekRanges(practice.answering ?? practice.hours, weekdayOf(date))
    : [];

/** She has declared herself away that day, and has not opened any of it since. A holiday is no absence: she may answer. */
export const isAway = (practice: Practice, date: WallDate): boolean =>
  openRanges(practice, date).length === 0 && (whyAway(practice, date) === "absence" || awayOn(practice.overrides ?? [], date));

/** Whether an absence stands between this day and the next one that is open. */
export function isAbsence(practice: Practice, date: WallDate): boolean {
  const back = nextOpeningDay(practice, date);
  for (let day = date; day < back; day = addDays(day, 1))
    if (isAway(practice, day) && weekRanges(practice.hours, weekdayOf(day)).length > 0) return true;
  return false;
}

/** A day on which nobody answers: no hours of hers, a holiday, an absence. A practice that names no hours at all answers on any day. */
export const isDead = (practice: Practice, date: WallDate): boolean =>
  answeringRanges(practice, date).length === 0 && openRanges(practice, date).length === 0 && everAnswers(practice);

const everAnswers = ({ answering, hours }: Practice): boolean =>
  Object.values(answering ?? hours).some((ranges) => ranges !== undefined && ranges.length > 0);

/** The opening of the first open day after this one. */
export function nextOpening(practice: Practice, after: WallDate): EpochMs {
  const back = nextOpeningDay(practice, after);
  return someInstantOf(wallAt(back, openRanges(practice, back)[0]?.from ?? "00:00"), practice.zone);
}

/**
 * The instant at which so much time has gone by, days left out on which nobody answers; `mostMs` after `from` at the latest. After an absence, and
 * for what begins on such a day, it counts from the next opening on.
 */
export function addTimeThere(practice: Practice, from: EpochMs, ms: number, mostMs: number): EpochMs {
  const end = from + mostMs;
  let [left, at] = [ms, from];
  while (at < end) {
    const date = dateOf(wallOf(at, practice.zone));
    const dead = isDead(practice, date);
    if (isAway(practice, date) || (dead && at === from)) {
      at = nextOpening(practice, date);
      continue;
    }
    const midnight = someInstantOf(wallAt(addDays(date, 1), "00:00"), practice.zone);
    if (dead) {
      at = midnight;
      continue;
    }
    if (midnight - at >= left) return Math.min(at + left, end);
    left -= midnight - at;
    at = midnight;
  }
  return end;
}

/** The first open day strictly after this one. A practice that is not open for two years answers by the next calendar day. */
export function nextOpeningDay(practice: Practice, after: WallDate): WallDate {
  for (let days = 1; days <= searchDays; days += 1) {
    const date = addDays(after, days);
    if (openRanges(practice, date).length > 0) return date;
  }
  return addDays(after, 1);
}

/** Clocks at which a session may start that day: on the grid of its range, and over before the range ends. */
export function startsOn(practice: Practice, date: WallDate): readonly WallClock[] {
  const open = openRanges(practice, date);
  if (practice.overrides === undefined) return open.flatMap((range) => gridOf(practice, range));
  // What she closes or opens moves the grid of nothing else: each start stays where its range began.
  const begun = [...fileRanges(practice, date), ...practice.overrides.filter((each) => each.kind === "open" && touches(each, date))];
  const starts = begun.flatMap((range) => ("kind" in range && range.kind === "absent" ? [] : gridOf(practice, range)));
  return [...new Set(starts)].filter((start) => open.some((range) => fitsIn(practice, start, range))).sort();
}

function gridOf(practice: Practice, range: Range): WallClock[] {
  const starts: WallClock[] = [];
  for (let start = minutesOf(range.from); start < minutesOf(range.to); start += practice.starts.everyMinutes) starts.push(clockAt(start));
  return starts.filter((start) => fitsIn(practice, start, range));
}

const fitsIn = ({ session }: Practice, start: WallClock, { from, to }: Range): boolean =>
  minutesOf(from) <= minutesOf(start) && minutesOf(start) + session.minutes <= minutesOf(to);

/** Whether the whole of it lies within one opening range, by the instants at which the wall shows its ends. */
export function isOpenAt(practice: Practice, slot: Slot): boolean {
  const date = dateOf(slot.wall);
  const endsAt = slot.at + slot.minutes * minuteMs;
  return openRanges(practice, date).some((range) => {
    const { fromAt, toAt } = spanOf(practice, date, range);
    return fromAt <= slot.at && endsAt <= toAt;
  });
}

/** The instant at which so many answering hours have gone by; plain hours for a practice that never answers. */
export function addOpeningHours(practice: Practice, from: EpochMs, hours: number): EpochMs {
  const first = dateOf(wallOf(from, practice.zone));
  let leftMs = hours * hourMs;
  for (let days = 0; days <= searchDays; days += 1) {
    const date = addDays(first, days);
    for (const range of answeringRanges(practice, date)) {
      const { fromAt, toAt } = spanOf(practice, date, range);
      const startAt = Math.max(fromAt, from);
      if (toAt - startAt >= leftMs) return startAt + leftMs;
      leftMs -= Math.max(0, toAt - startAt);
    }
  }
  return from + hours * hourMs;
}

function whyAway(practice: Practice, date: WallDate): "holiday" | "absence" | undefined {
  if (practice.absences.some(({ from, to }) => from <= date && date <= to)) return "absence";
  return isHoliday(date, practice.holidays) ? "holiday" : undefined;
}

/** A range as instants. An end that the autumn night shows twice is its second showing. */
function spanOf(practice: Practice, date: WallDate, range: Range): { readonly fromAt: EpochMs; readonly toAt: EpochMs } {
  const end = range.to === "24:00" ? wallAt(addDays(date, 1), "00:00") : wallAt(date, range.to);
  const ends = instantOf(end, practice.zone);
  return {
    fromAt: someInstantOf(wallAt(date, range.from), practice.zone),
    toAt: ends.kind === "twice" ? ends.againAt : someInstantOf(end, practice.zone),
  };
}
