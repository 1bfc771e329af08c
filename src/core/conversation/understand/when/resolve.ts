/**
 * A moment as said, made a `When`: wall times and dates of the practice.
 * In: a moment, now. Out: one reading, several in conflict, or none with its reason. Nothing lies in the past; an hour without a day is its
 * next occurrence and is flagged. Opening hours, notice and summer time are checked elsewhere (core/booking/wish.ts).
 */
import { clockAt, clockOf, dateOf, minutesOf, type WallClock, type WallTime, wallAt } from "../../../words/time.ts";
import type { DayPart, When } from "../../../words/when.ts";
import { addMonths, type DayNumber, dayOf, wallDate } from "./calendar.ts";
import { halfOfDay, rangeOf } from "./clock.ts";
import { datesOf } from "./dates.ts";
import type { DaySaid } from "./day.ts";
import type { Moment } from "./moment.ts";

export interface Now {
  readonly today: DayNumber;
  readonly minutes: number;
}

export const nowOf = (wall: WallTime): Now => ({ today: dayOf(dateOf(wall)), minutes: minutesOf(clockOf(wall)) });

export type Read = { readonly when: When } | { readonly none: "impossible" | "past" | "far" | "nothing" };

type Interval = Extract<When, { kind: "interval" }>;

/** The last minute of a part of the day, for telling what is over. */
const partEnds: Readonly<Record<DayPart, number>> = {
  debut_matin: 600,
  matin: 720,
  fin_matin: 750,
  midi: 840,
  debut_apres_midi: 960,
  apres_midi: 1_140,
  fin_apres_midi: 1_200,
  fin_journee: 1_440,
  soir: 1_440,
};

export function resolve(moment: Moment, now: Now): Read {
  if (moment.impossible) return { none: "impossible" };
  if (moment.past) return { none: "past" };
  if (moment.delay !== undefined) return delayed(moment.delay, now);
  if (moment.asap) return { when: { kind: "asap" } };
  if (moment.days !== undefined) return dayRange(moment.days.from, moment.days.to, moment, now);
  if (moment.day !== undefined && moment.dayBound !== undefined) return dayBound(moment.day, moment, now);
  if (moment.day?.habit === true) return habit([moment.day.weekday ?? 1], moment);
  if (moment.day !== undefined && !isLoose(moment)) return onDay(moment.day, moment, now);
  if (moment.period !== undefined) return inPeriod(moment, now);
  return dayless(moment, now);
}

/** "un lundi en décembre": a weekday in more than one week chooses nothing yet. */
const isLoose = (moment: Moment): boolean =>
  moment.day?.weekday !== undefined &&
  moment.day.dayOfMonth === undefined &&
  moment.day.offset === undefined &&
  moment.period !== undefined &&
  moment.period.always !== true &&
  moment.period.to - moment.period.from > 7;

function delayed(minutes: number, now: Now): Read {
  const at = now.minutes + minutes;
  const day = now.today + Math.floor(at / 1_440);
  if (minutes > 60 * 24 * 60) return { none: "far" };
  return { when: { kind: "instant", at: wallAt(wallDate(day), clockAt(at % 1_440)), dateInferred: false, approx: false } };
}

function onDay(said: DaySaid, moment: Moment, now: Now): Read {
  const dates = datesOf(said, now.today, moment.period);
  if ("none" in dates) return dates;
  const reads = dates.days.map((day) => at(day, moment, now));
  const whens = reads.flatMap((read) => ("when" in read ? [read.when] : []));
  const [first, ...others] = whens;
  if (first === undefined) return reads[0] ?? { none: "nothing" };
  return { when: others.length === 0 ? first : { kind: "several", why: "conflict", of: whens } };
}

function at(day: DayNumber, moment: Moment, now: Now): Read {
  const date = wallDate(day);
  const over = (minutes: number): boolean => day === now.today && minutes <= now.minutes;
  if (moment.clock !== undefined) {
    const minutes = halfOfDay(moment.clock, moment.part);
    return over(minutes)
      ? { none: "past" }
      : { when: { kind: "instant", at: wallAt(date, clockAt(minutes)), dateInferred: false, approx: moment.approx } };
  }
  const window = windowOf(moment);
  if (window === "impossible") return { none: "impossible" };
  if (window !== undefined) {
    if (window.before !== undefined && over(minutesOf(window.before))) return { none: "past" };
    return { when: { kind: "interval", from: date, to: date, ...window } };
  }
  if (moment.part === undefined) return { when: { kind: "day", date } };
  return over(partEnds[moment.part]) ? { none: "past" } : { when: { kind: "daypart", date, part: moment.part } };
}

/** The clocks between which a moment lies; undefined when none were said. */
function windowOf(moment: Moment): { readonly after?: WallClock; readonly before?: WallClock } | "impossible" | undefined {
  if (moment.clocks !== undefined) {
    const range = rangeOf(moment.clocks.from, moment.clocks.to, moment.part);
    return range === undefined ? "impossible" : { after: clockAt(range.from), before: clockAt(range.to) };
  }
  if (moment.after !== undefined && moment.before !== undefined) {
    const range = rangeOf(moment.after, moment.before, moment.part);
    return range === undefined ? "impossible" : { after: clockAt(range.from), before: clockAt(range.to) };
  }
  if (moment.after !== undefined) return { after: clockAt(halfOfDay(moment.after, moment.part)) };
  if (moment.before !== undefined) return { before: clockAt(halfOfDay(moment.before, moment.part)) };
  return undefined;
}

/** Times of a stretch of days: an hour becomes the hour that it opens. */
function timesOf(moment: Moment): Pick<Interval, "at" | "after" | "before" | "part"> | "impossible" {
  if (moment.clock !== undefined) {
    const minutes = halfOfDay(moment.clock, moment.part);
    return { at: clockAt(minutes), after: clockAt(minutes), before: clockAt(Math.min(minutes + 60, 1_440)) };
  }
  return windowOf(moment) ?? (moment.part === undefined ? {} : { part: moment.part });
}

function interval(bounds: Pick<Interval, "from" | "to" | "weekdays">, moment: Moment): Read {
  const times = timesOf(moment);
  return times === "impossible" ? { none: "impossible" } : { when: { kind: "interval", ...bounds, ...times } };
}

function dayRange(from: DaySaid, to: DaySaid, moment: Moment, now: Now): Read {
  const last = datesOf(to, now.today);
  if ("none" in last) return last;
  const inherits = from.dayOfMonth !== undefined && from.month === undefined && (from.weekday === undefined || to.month !== undefined);
  const end = last.days[0] ?? now.today;
  let start: DayNumber;
  if (inherits) {
    const sameMonth = end - (Number(wallDate(end).slice(8)) - (from.dayOfMonth ?? 1));
    start = sameMonth <= end ? sameMonth : addMonths(sameMonth, -1);
  } else {
    const first = datesOf(from, now.today);
    if ("none" in first) return first;
    start = first.days[0] ?? now.today;
  }
  const shifted = to.weekday !== undefined && to.dayOfMonth === undefined && end < start ? end + 7 : end;
  if (shifted < start || shifted - start > 366) return { none: "impossible" };
  return interval({ from: wallDate(Math.max(start, now.today)), to: wallDate(shifted) }, moment);
}

/** à partir de lundi, jusqu'au 15, avant vendredi, après le 10. */
function dayBound(said: DaySaid, moment: Moment, now: Now): Read {
  const dates = datesOf(said, now.today, moment.period);
  if ("none" in dates) return dates;
  const day = dates.days[0] ?? now.today;
  const timed = moment.clock !== undefined;
  switch (moment.dayBound) {
    case "from":
      return interval({ from: wallDate(day) }, timed && moment.clock !== undefined ? open(moment, "after") : moment);
    case "after":
      return timed ? interval({ from: wallDate(day) }, open(moment, "after")) : interval({ from: wallDate(day + 1) }, moment);
    case "until":
      return interval({ from: wallDate(now.today), to: wallDate(day) }, timed ? open(moment, "before") : moment);
    default:
      if (day === now.today) return { none: "past" };
      return timed
        ? interval({ from: wallDate(now.today), to: wallDate(day) }, open(moment, "before"))
        : interval({ from: wallDate(now.today), to: wallDate(day - 1) }, moment);
  }
}

/** "pas avant lundi 14h": the hour bounds as the day does. */
function open(moment: Moment, side: "after" | "before"): Moment {
  const { clock, ...rest } = moment;
  return clock === undefined ? moment : { ...rest, [side]: clock };
}

function habit(weekdays: readonly number[], moment: Moment): Read {
  return interval({ weekdays }, moment);
}

function inPeriod(moment: Moment, now: Now): Read {
  const period = moment.period;
  if (period === undefined) return { none: "nothing" };
  if (period.always === true) return habit(period.weekdays ?? [], moment);
  if (period.to < now.today) return { none: "past" };
  if (period.from - now.today > 731 || period.to - now.today > 1_096) return { none: "far" };
  const weekdays = moment.day?.weekday === undefined ? undefined : { weekdays: [moment.day.weekday] };
  const from = wallDate(Math.max(period.from, now.today));
  switch (moment.periodBound) {
    case "from":
      return interval({ from, ...weekdays }, moment);
    case "after":
      return interval({ from: wallDate(period.to + 1), ...weekdays }, moment);
    case "until":
      return interval({ from: wallDate(now.today), to: wallDate(period.to), ...weekdays }, moment);
    case "before":
      return period.from <= now.today
        ? interval({ from: wallDate(now.today), to: wallDate(period.to) }, moment)
        : interval({ from: wallDate(now.today), to: wallDate(period.from - 1), ...weekdays }, moment);
    default:
      return interval({ from: wallDate(period.from), to: wallDate(period.to), ...weekdays }, moment);
  }
}

function dayless(moment: Moment, now: Now): Read {
  if (moment.clock !== undefined) {
    const minutes = halfOfDay(moment.clock, moment.part);
    const day = minutes > now.minutes ? now.today : now.today + 1;
    return { when: { kind: "instant", at: wallAt(wallDate(day), clockAt(minutes)), dateInferred: true, approx: moment.approx } };
  }
  const times = timesOf(moment);
  if (times === "impossible") return { none: "impossible" };
  return Object.keys(times).length === 0 ? { none: "nothing" } : { when: { kind: "interval", ...times } };
}

/** What an excluded moment takes away: dates, or a weekday for good ("sauf le mercredi"). Parts of a day and hours take nothing. */
export function excluded(moment: Moment, now: Now, byWeekday: boolean): readonly (string | number)[] {
  if (
    moment.day?.weekday !== undefined &&
    moment.day.dayOfMonth === undefined &&
    (byWeekday || moment.day.habit === true) &&
    moment.period === undefined
  )
    return [moment.day.weekday];
  if (moment.period?.always === true) return moment.period.weekdays ?? [];
  const read = resolve({ ...moment, impossible: false }, now);
  if (!("when" in read)) return [];
  const when = read.when.kind === "several" ? read.when.of[0] : read.when;
  switch (when?.kind) {
    case "day":
    case "daypart":
      return [when.date];
    case "instant":
      return when.dateInferred ? [] : [dateOf(when.at)];
    case "interval": {
      if (when.from === undefined || when.to === undefined) return [];
      const from = dayOf(when.from);
      return Array.from({ length: Math.min(dayOf(when.to) - from + 1, 31) }, (_, ahead) => wallDate(from + ahead));
    }
    default:
      return [];
  }
}
