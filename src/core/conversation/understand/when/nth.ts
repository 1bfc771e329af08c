/**
 * Days and stretches counted in a month: le premier lundi de décembre, le dernier jour du mois, le 2e week-end de janvier, la première quinzaine.
 * In: a reader, a place, today. Out: one atom and the place after it, or nothing. Weeks are counted in `period.ts`.
 */
import { type DayNumber, monthOf, weekdayOf } from "./calendar.ts";
import type { Placed } from "./clock.ts";
import { readPeriod } from "./period.ts";
import type { Atom } from "./piece.ts";
import type { Reader } from "./reader.ts";

export function readNth(r: Reader, at: number, today: DayNumber): Placed<readonly Atom[]> | undefined {
  const rank = r.find(r.skip(at, "on", "the", "at"), "rank");
  if (rank === undefined) return undefined;
  const weekday = r.find(rank.next, "weekday");
  const weekend = r.past(rank.next, "weekend");
  const unit = r.find(rank.next, "unit");
  const counted = weekday?.next ?? weekend ?? unit?.next;
  const of = counted === undefined ? undefined : r.past(counted, "of", "into");
  const month = of === undefined ? undefined : monthAt(r, of, today);
  if (month === undefined) return undefined;
  const { from, to } = month.value;
  const { n } = rank.term;
  const one = (day: DayNumber | undefined): Placed<readonly Atom[]> | undefined => {
    if (day === undefined) return { value: [{ kind: "impossible" }], next: month.next };
    return { value: [{ kind: "day", day: { on: day } }], next: month.next };
  };
  if (weekday !== undefined) return one(nthWeekday(month.value, weekday.term.n, n));
  if (weekend !== undefined) {
    const saturday = nthWeekday(month.value, 6, n);
    return saturday === undefined ? one(undefined) : stretch(saturday, saturday + 1, month.next);
  }
  if (unit?.term.unit === "day") return one(n === 0 ? to : from + n - 1 <= to ? from + n - 1 : undefined);
  if (unit?.term.unit === "fortnight") return n === 1 ? stretch(from, from + 14, month.next) : stretch(from + 15, to, month.next);
  return undefined;
}

const stretch = (from: DayNumber, to: DayNumber, next: number): Placed<readonly Atom[]> => ({
  value: [{ kind: "period", period: { from, to } }],
  next,
});

/** Whole, whatever of it is over. */
function monthAt(r: Reader, at: number, today: DayNumber): Placed<{ readonly from: DayNumber; readonly to: DayNumber }> | undefined {
  const place = r.skip(at, "the");
  const unit = r.find(place, "unit");
  const read = readPeriod(r, at, today) ?? readPeriod(r, place, today);
  if (read !== undefined) return read.value.to - read.value.from > 31 ? undefined : { value: monthOf(read.value.to), next: read.next };
  return unit?.term.unit === "month" ? { value: monthOf(today), next: unit.next } : undefined;
}

/** Counted from the first of the month; 0: the last one. Undefined where there is no fifth. */
function nthWeekday(month: { readonly from: DayNumber; readonly to: DayNumber }, weekday: number, n: number): DayNumber | undefined {
  const first = month.from + ((weekday - weekdayOf(month.from) + 7) % 7);
  if (n === 0) return first + 7 * Math.floor((month.to - first) / 7);
  const day = first + 7 * (n - 1);
  return day <= month.to ? day : undefined;
}
