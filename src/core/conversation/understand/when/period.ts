/**
 * Stretches of days: la semaine prochaine, ce week-end, fin du mois, début décembre, "la semaine du 7", d'ici une semaine, next month.
 * In: a reader, a place, today. Out: first and last day (both included), or the weekdays of a habit, and the place after.
 */

import { civil, type DayNumber, dayNumber, mondayOf, monthOf, weekdayOf } from "./calendar.ts";
import type { Placed } from "./clock.ts";
import { coming, within } from "./coming.ts";
import { type DaySaid, readDay } from "./day.ts";
import { dated } from "./month-day.ts";
import { readRange } from "./range.ts";
import type { Reader } from "./reader.ts";
import type { Edge } from "./terms.ts";

export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Only these days of it; a habit when there is no end. */
  readonly weekdays?: readonly number[];
  /** Named by another that it takes the place of: "celle d'après". */
  readonly instead?: true;
  /** No particular dates: "en semaine", "le week-end". */
  readonly always?: true;
  /** Only its end was said ("d'ici vendredi"). */
  readonly within?: true;
  readonly past?: true;
}

type Turn = "this" | "next" | "last" | "following" | undefined;

export function readPeriod(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  return (
    within(r, at, today) ??
    nthWeek(r, at, today) ??
    weekOf(r, at, today) ??
    oneAfter(r, at, today) ??
    weekNumbered(r, at, today) ??
    nextOne(r, at, today) ??
    season(r, at, today) ??
    workdays(r, at) ??
    coming(r, at, today) ??
    stretch(r, at, today)
  );
}

/** "la semaine du 7 décembre", "the week of the 7th": from Monday to Sunday. */
function weekOf(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const start = r.skip(at, "on", "the");
  const weekend = r.past(start, "weekend");
  const unit = r.find(start, "unit");
  const end = weekend ?? (unit?.term.unit === "week" ? unit.next : undefined);
  const of = end === undefined ? undefined : r.past(end, "of");
  if (of === undefined || readRange(r, of - 1, false) !== undefined) return undefined;
  const place = r.skip(of, "the");
  const bare = r.digits(place);
  const said: Placed<DaySaid> | undefined =
    readDay(r, place) ?? (bare === undefined ? undefined : { value: { dayOfMonth: bare.n }, next: bare.next });
  const day = said?.value.dayOfMonth === undefined ? undefined : nextDate(today, said.value.dayOfMonth, said.value.month);
  if (day === undefined || said === undefined) return undefined;
  const monday = mondayOf(day);
  return {
    value: weekend !== undefined ? { from: monday + 5, to: monday + 6 } : { from: Math.max(monday, today), to: monday + 6 },
    next: said.next,
  };
}

/** "la première semaine de décembre", "the last week of the month". */
function nthWeek(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const nth = r.find(r.skip(at, "on", "the"), "nthWeek");
  const of = nth === undefined ? undefined : r.past(nth.next, "of", "into");
  const month =
    of === undefined
      ? undefined
      : (readPeriod(r, of, today) ?? readPeriod(r, r.skip(of, "the"), today) ?? thisMonth(r, r.skip(of, "the"), today));
  if (nth === undefined || month === undefined || month.value.to - month.value.from > 31) return undefined;
  const { from, to } = monthOf(month.value.to);
  const week = nth.term.n === 0 ? { from: to - 6, to } : { from: from + (nth.term.n - 1) * 7, to: Math.min(from + nth.term.n * 7 - 1, to) };
  return { value: week, next: month.next };
}

function thisMonth(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const unit = r.find(at, "unit");
  return unit?.term.unit === "month" ? { value: monthOf(today), next: unit.next } : undefined;
}

function nextDate(today: DayNumber, dayOfMonth: number, month: number | undefined): DayNumber | undefined {
  const now = civil(today);
  for (let ahead = 0; ahead <= 12; ahead += 1) {
    const there = civil(monthOf(today, ahead).from);
    const day =
      month === undefined || month === there.month ? dayNumber({ year: there.year, month: there.month, day: dayOfMonth }) : undefined;
    if (day !== undefined && (day >= today || (month === now.month && ahead === 0 && day >= today - 6))) return day;
  }
  return undefined;
}

/** "pas la semaine prochaine, celle d'après", "not next week, the one after". */
function oneAfter(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const one = r.text(at) === "celle" ? at + 1 : r.text(at) === "the" && r.text(at + 1) === "one" ? at + 2 : undefined;
  const turn = one === undefined ? undefined : (r.past(one, "following") ?? (r.text(one) === "after" ? one + 1 : undefined));
  if (turn === undefined) return undefined;
  for (let back = at - 1; back >= 0 && back > at - 8; back -= 1) {
    const unit = r.find(back, "unit");
    if (unit?.term.unit !== "week") continue;
    const weeks = r.endsAt(back, "next") || r.past(unit.next, "next") !== undefined ? 14 : 7;
    return { value: { from: mondayOf(today) + weeks, to: mondayOf(today) + weeks + 6, instead: true }, next: turn };
  }
  return undefined;
}

/** "pas cette semaine, la suivante", "not this week but the next": the week is not said again. */
function nextOne(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const turn = r.past(r.skip(at, "the"), "next");
  if (
    turn === undefined ||
    r.past(at, "the") === undefined ||
    (r.tokens[turn] !== undefined && r.tokens[turn]?.kind === "word" && r.past(turn, "or", "and", "but", "on", "at") === undefined)
  )
    return undefined;
  for (let back = at - 1; back >= 0 && back > at - 8; back -= 1)
    if (r.find(back, "unit")?.term.unit === "week") return { value: { from: mondayOf(today) + 7, to: mondayOf(today) + 13 }, next: turn };
  return undefined;
}

/** "semaine 50", as calendars number them: the first one holds 4 January. */
function weekNumbered(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const start = r.skip(at, "on", "the");
  const unit = r.find(start, "unit");
  const number = unit?.term.unit === "week" ? r.digits(r.past(unit.next, "calling") ?? unit.next) : undefined;
  if (
    number === undefined ||
    number.n < 1 ||
    number.n > 53 ||
    !r.isPlain(number.next) ||
    r.past(number.next, "unit", "month") !== undefined
  )
    return undefined;
  const { year } = civil(today);
  for (const there of [year, year + 1]) {
    const january = dayNumber({ year: there, month: 1, day: 4 });
    const monday = january === undefined ? today : mondayOf(january) + 7 * (number.n - 1);
    if (monday + 6 >= today) return { value: { from: Math.max(monday, today), to: monday + 6 }, next: number.next };
  }
  return undefined;
}

/** "cet été", "après les fêtes": the one that has not ended yet. */
function season(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const place = r.skip(at, "on", "into", "at", "the", "this");
  const named = r.find(place, "season");
  // « joyeuses fêtes », « j'ai été » name none.
  const led = r.past(at, "on", "into", "this") !== undefined || r.text(at) === "au" || r.endsAt(at, "bound");
  if (named === undefined || !led) return undefined;
  const { from, to } = named.term;
  const { year } = civil(today);
  for (const there of [year - 1, year, year + 1]) {
    const first = dayNumber({ year: there, month: from[0], day: from[1] });
    const last = dayNumber({ year: from[0] > to[0] ? there + 1 : there, month: to[0], day: to[1] });
    if (first !== undefined && last !== undefined && last >= today)
      return { value: { from: Math.max(first, today), to: last }, next: named.next };
  }
  return undefined;
}

function workdays(r: Reader, at: number): Placed<Period> | undefined {
  const next = r.past(r.skip(at, "the", "every"), "workdays");
  return next === undefined ? undefined : { value: { from: 0, to: 0, always: true, weekdays: [1, 2, 3, 4, 5] }, next };
}

/** [fin] [de] [la] semaine [prochaine], [next] week, [début] décembre, en mai, ce week-end. */
function stretch(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const lead = r.past(at, "on", "in", "into") ?? at;
  const edge = r.find(r.skip(lead, "the"), "edge");
  const open = edge === undefined ? lead : r.skip(edge.next, "of", "on", "into");
  const article = r.skip(open, "the", "following");
  const turnBefore = turnAt(r, article);
  const place = turnBefore === undefined ? article : turnBefore.next;
  const named = r.find(place, "month");
  // « on December 14 »
  if (named !== undefined && edge === undefined && turnBefore === undefined && dated(r, place) !== undefined) return undefined;
  if (named !== undefined) return monthNamed(r, { at, lead, place, edge: edge?.term.edge, turn: turnBefore?.value }, today);
  const weekend = r.past(place, "weekend");
  const unit = weekend === undefined ? r.find(place, "unit") : undefined;
  const end = weekend ?? unit?.next;
  if (end === undefined || (unit !== undefined && r.tokens[place]?.text === "j")) return undefined;
  const turnAfter = turnAt(r, end) ?? afterNext(r, end);
  const ci = turnAfter === undefined && r.text(end) === "ci" ? end + 1 : undefined;
  const turn = turnAfter?.value ?? turnBefore?.value;
  if (r.text(place) === "we" && turn === undefined && !["le", "les", "un", "du", "au", "chaque"].includes(r.text(place - 1)))
    return undefined;
  const next = turnAfter?.next ?? ci ?? end;
  // « le week-end qui vient », « la fin de semaine qui arrive »: the nearest one, not that of next week.
  const coming =
    turn === "next" && (r.text(end) === "qui" || r.text(end) === "a" || (turnBefore !== undefined && r.text(place - 1) === "coming"));
  const near = coming && (weekend !== undefined || (edge?.term.edge === "end" && unit?.term.unit === "week")) && weekdayOf(today) < 6;
  const whole =
    weekend !== undefined
      ? weekendAt(today, near ? "this" : turn)
      : unitAt(unit?.term.unit, today, near ? "this" : turn, edge?.term.edge, lead > at && r.past(at, "on") !== undefined);
  if (whole === undefined) return undefined;
  if (turn === "last") return { value: { ...whole, past: true }, next };
  return {
    value:
      edge === undefined || weekend !== undefined
        ? clip(whole, today, turn)
        : unit?.term.unit === "week"
          ? clip(edgeOf(whole, edge.term.edge), today, turn)
          : edgeOf(whole, edge.term.edge),
    next,
  };
}

function turnAt(r: Reader, at: number): Placed<"this" | "next" | "last"> | undefined {
  for (const turn of ["this", "next", "last"] as const) {
    const next = r.past(at, turn);
    if (next !== undefined) return { value: turn, next: turn === "next" ? (r.past(next, "next") ?? next) : next };
  }
  return undefined;
}

/** "la semaine d'après", "the week after (next)". */
function afterNext(r: Reader, at: number): Placed<"following"> | undefined {
  const next = r.past(at, "following");
  if (
    next === undefined ||
    (r.text(at) === "after" && r.tokens[next] !== undefined && r.past(next, "next") === undefined && r.tokens[next]?.kind !== "mark")
  )
    return undefined;
  return { value: "following", next };
}

function monthNamed(
  r: Reader,
  said: { readonly at: number; readonly lead: number; readonly place: number; readonly edge: Edge | undefined; readonly turn: Turn },
  today: DayNumber,
): Placed<Period> | undefined {
  const month = r.find(said.place, "month");
  if (month === undefined) return undefined;
  const into = r.past(said.at, "into") !== undefined;
  const listed = r.past(month.next, "or");
  const joined =
    (listed !== undefined && r.past(listed, "month") !== undefined) ||
    (r.endsAt(said.at, "or") && (month.term.weak !== true || r.endsAt(said.at - 1, "month")));
  const led = r.endsAt(said.at, "of", "bound");
  const alone = joined || (month.term.weak !== true && r.text(said.place).length > 3 && r.text(said.place) !== "sept");
  if (!into && said.edge === undefined && said.turn === undefined && !alone && !led) return undefined;
  let next = r.mark(month.next, ".") && r.tokens[month.next]?.glued === true ? month.next + 1 : month.next;
  const year = r.digits(next);
  if (year?.digits === 4) next = year.next;
  else next = r.past(next, "next") ?? next;
  const now = civil(today);
  const inYear = year?.digits === 4 ? year.n : month.term.n < now.month ? now.year + 1 : now.year;
  const from = dayNumber({ year: inYear, month: month.term.n, day: 1 });
  if (from === undefined) return undefined;
  const whole = monthOf(from);
  if (whole.to < today) return { value: { ...whole, past: true }, next };
  return { value: said.edge === undefined ? clip(whole, today, undefined) : edgeOf(whole, said.edge), next };
}

function weekendAt(today: DayNumber, turn: Turn): Period | undefined {
  const saturday = mondayOf(today) + 5;
  if (turn === undefined) return { from: 0, to: 0, always: true, weekdays: [6, 7] };
  const shift = turn === "this" ? 0 : turn === "last" ? -7 : turn === "next" ? 7 : 14;
  return { from: saturday + shift, to: saturday + 1 + shift };
}

function unitAt(unit: string | undefined, today: DayNumber, turn: Turn, edge: Edge | undefined, led: boolean): Period | undefined {
  if (turn === undefined && edge === undefined && !led) return undefined;
  const shift = turn === "next" || turn === "following" ? 1 : turn === "last" ? -1 : 0;
  switch (unit) {
    case "week": {
      const monday = mondayOf(today) + 7 * shift + (turn === "following" ? 7 : 0);
      const over = turn === undefined && edge !== undefined && edgeOf({ from: monday, to: monday + 6 }, edge).to < today;
      return over ? { from: monday + 7, to: monday + 13 } : { from: monday, to: monday + 6 };
    }
    case "fortnight":
      return { from: today, to: today + 14 };
    case "month": {
      const month = monthOf(today, shift);
      const over = turn === undefined && edge !== undefined && edgeOf(month, edge).to < today;
      return over ? monthOf(today, 1) : month;
    }
    case "year": {
      const year = civil(today).year + shift;
      const [from, to] = [dayNumber({ year, month: 1, day: 1 }), dayNumber({ year, month: 12, day: 31 })];
      return from === undefined || to === undefined ? undefined : { from, to };
    }
    default:
      return undefined;
  }
}

const clip = (period: Period, today: DayNumber, turn: Turn): Period =>
  period.always || turn === "last" ? period : { ...period, from: Math.max(period.from, today) };

/** The days that "début", "milieu" and "fin" mean. A month's end is not cut at today: the reader of it knows what is over. */
function edgeOf(whole: { readonly from: DayNumber; readonly to: DayNumber }, edge: Edge): { from: DayNumber; to: DayNumber } {
  const days = whole.to - whole.from + 1;
  const last = days - 1;
  const week = { start: [0, 2], middle: [1, 3], end: [3, 6] } as const;
  const month = { start: [0, 9], middle: [9, 19], end: [20, last] } as const;
  const year = { start: [0, 30], middle: [151, 211], end: [last - 16, last] } as const;
  const [from, to] = (days <= 7 ? week : days <= 31 ? month : year)[edge];
  return { from: whole.from + from, to: whole.from + to };
}

export const hasWeekday = (period: Period, weekday: number): DayNumber | undefined => {
  const first = period.from + ((weekday - weekdayOf(period.from) + 7) % 7);
  return first <= period.to ? first : undefined;
};
