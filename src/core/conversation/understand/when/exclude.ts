/**
 * What is excluded, taken out of what is wanted: days (« sauf mercredi »), hours inside a day (« lundi sauf entre 12h et 14h »), and hours of
 * some days only (« la semaine prochaine mais pas mardi matin »).
 * In: a reading and the moments that are excluded. Out: what is left: one reading, or several where the hours cut a day in two. An interval
 * has no hole of its own, so two stand for one. Nothing is dropped silently: what cannot be said so is left to `when.ts`, which asks again.
 */
import { clockAt, type WallClock, type WallDate } from "../../../words/time.ts";
import type { DayPart, When } from "../../../words/when.ts";
import { dayOf, wallDate, weekdayOf } from "./calendar.ts";
import { halfOfDay, rangeOf } from "./clock.ts";
import { isDayless, isTimeless, type Moment } from "./moment.ts";
import { excluded, type Now } from "./resolve.ts";

type Interval = Extract<When, { kind: "interval" }>;
/** Minutes of a day, its ends included. */
type Span = readonly [from: number, to: number];

interface Hours {
  readonly span: Span;
  /** Absent: on every day. A number is a weekday. */
  readonly on?: readonly (WallDate | number)[];
}

const endOfDay = 1_440;
/** What is shorter than this holds no session, and neither does the night before. */
const shortest = 30;
const morning = 420;

/** What « pas le matin » takes away: mornings and evenings reach to the ends of the day. */
const taken: Readonly<Record<DayPart, Span>> = {
  debut_matin: [0, 600],
  matin: [0, 720],
  fin_matin: [630, 720],
  midi: [720, 840],
  debut_apres_midi: [720, 900],
  apres_midi: [720, endOfDay],
  fin_apres_midi: [960, endOfDay],
  fin_journee: [1_020, endOfDay],
  soir: [1_080, endOfDay],
};

/** What « lundi matin » holds when a piece is cut out of it. */
const held: Readonly<Record<DayPart, Span>> = { ...taken, midi: [690, 840], debut_apres_midi: [780, 900], apres_midi: [780, 1_080] };

export function without(when: When, out: readonly Moment[], now: Now): readonly When[] {
  const base = when.kind === "interval" ? undefined : spread(when);
  const read = when.kind === "interval" ? when : base;
  if (read === undefined) return [when];
  const all = Object.keys(read).length === 1;
  const hours = out.flatMap((moment) => hoursOf(moment, now, all));
  const days = out.filter((moment) => !hoursOf(moment, now, all).length);
  const open = when.kind === "interval" ? [withoutDays(when, days, now)] : [read];
  const left = open.flatMap((each) => withoutHours(each, hours));
  const [only, second] = left;
  if (second === undefined && only !== undefined && same(only, read)) return all && when.kind === "interval" ? [] : [when];
  return left.filter((each) => Object.keys(each).length > 1);
}

const same = (one: When, other: When): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Two days of one week and more with the same hours: one stretch, so that a few hours taken out of each do not double them all. */
export function gathered(days: readonly When[]): When | undefined {
  const dates = days.flatMap((when) => (when.kind === "day" ? [when.date] : [])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || dates.length !== days.length || dayOf(last) - dayOf(first) > 6) return undefined;
  return { kind: "interval", from: first, to: last, weekdays: dates.map((date) => weekdayOf(dayOf(date))).sort() };
}

function spread(when: When): Interval | undefined {
  if (when.kind === "day") return { kind: "interval", from: when.date, to: when.date };
  return when.kind === "daypart" ? { kind: "interval", from: when.date, to: when.date, part: when.part } : undefined;
}

/** `any`: nothing else bounds what is wanted; there the hours of one day are left to its date. */
function hoursOf(moment: Moment, now: Now, any: boolean): readonly Hours[] {
  const span = isTimeless(moment) ? undefined : spanOf(moment);
  if (span === undefined || moment.asap || moment.past || moment.delay !== undefined) return [];
  if (isDayless(moment)) return [{ span }];
  const on = any ? [] : excluded(moment, now, moment.byWeekday);
  return on.length === 0 || on.length > 2 ? [] : [{ span, on }];
}

function spanOf(moment: Moment): Span | undefined {
  const { clock, clocks, after, before, part } = moment;
  if (clocks !== undefined) {
    const range = rangeOf(clocks.from, clocks.to, part);
    return range === undefined ? undefined : [range.from, range.to];
  }
  if (clock !== undefined) return [halfOfDay(clock, part), Math.min(halfOfDay(clock, part) + 60, endOfDay)];
  if (after !== undefined || before !== undefined)
    return [after === undefined ? 0 : halfOfDay(after, part), before === undefined ? endOfDay : halfOfDay(before, part)];
  return part === undefined ? undefined : taken[part];
}

function withoutDays(when: Interval, days: readonly Moment[], now: Now): Interval {
  const always = when.from === undefined || when.to === undefined;
  const except = new Set<WallDate | number>(days.flatMap((moment) => excluded(moment, now, !always || moment.byWeekday)));
  // A period that has begun is excluded from today on: what is over needs no excluding.
  const inside = [...except].filter((day) => typeof day === "number" || (day >= wallDate(now.today) && holds(when, day)));
  return inside.length > 0 ? { ...when, except: inside } : when;
}

const holds = (when: Interval, date: WallDate): boolean => (when.from ?? date) <= date && date <= (when.to ?? date);

function withoutHours(when: Interval, hours: readonly Hours[]): readonly Interval[] {
  const everyDay = hours.filter(({ on }) => on === undefined);
  const someDays = [...new Set(hours.flatMap(({ on = [] }) => on))].filter((day) => meets(when, day));
  const rest = someDays.length === 0 ? when : { ...when, except: [...(when.except ?? []), ...someDays] };
  const single = when.from !== undefined && when.from === when.to;
  const apart = someDays.map((day): [Interval, readonly Hours[]] => [
    single ? when : typeof day === "number" ? { ...when, weekdays: [day] } : { ...bare(when), from: day, to: day },
    hours.filter(({ on }) => on === undefined || on.includes(day)),
  ]);
  const whole: readonly Interval[] = single && someDays.length > 0 ? [] : cut(rest, everyDay);
  return [...whole, ...apart.flatMap(([stretch, its]) => cut(stretch, its))];
}

function meets(when: Interval, day: WallDate | number): boolean {
  if (typeof day !== "number")
    return holds(when, day) && (when.weekdays === undefined || when.weekdays.includes(weekdayOf(dayOf(day)))) && when.from !== undefined;
  if (when.weekdays !== undefined) return when.weekdays.includes(day);
  return when.from === undefined || when.from !== when.to || weekdayOf(dayOf(when.from)) === day;
}

function bare({ weekdays: _weekdays, except: _except, ...when }: Interval): Interval {
  return when;
}

/** The stretch in its pieces; as it was where nothing is cut, or nothing would be left. */
function cut(when: Interval, hours: readonly Hours[]): readonly Interval[] {
  if (hours.length === 0) return [when];
  const { after, before, part, ...days } = when;
  const [from, to] = part === undefined ? [0, endOfDay] : held[part];
  let spans: Span[] = [[Math.max(from, minutes(after) ?? 0), Math.min(to, minutes(before) ?? endOfDay)]];
  const [start, end] = spans[0] ?? [0, endOfDay];
  for (const { span } of hours)
    spans = spans.flatMap(([a, b]): Span[] =>
      span[0] >= b || span[1] <= a
        ? [[a, b]]
        : [
            [a, span[0]],
            [span[1], b],
          ],
    );
  const left = spans.filter(([a, b]) => b - a >= shortest && b > morning);
  const [only, second] = left;
  if (only === undefined || (second === undefined && only[0] === start && only[1] === end)) return [when];
  return left.map(([a, b]) => ({
    ...days,
    ...(a > 0 ? { after: clockAt(a) } : {}),
    ...(b < endOfDay ? { before: clockAt(b) } : {}),
  }));
}

const minutes = (clock: WallClock | undefined): number | undefined =>
  clock === undefined ? undefined : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
