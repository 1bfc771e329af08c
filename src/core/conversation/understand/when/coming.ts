/**
 * Stretches counted from today: d'ici 2 semaines, sous huitaine, within a week, les 3 prochains jours, the next two weeks.
 * In: a reader, a place, today. Out: first and last day (both included), and the place after.
 */
import { idiomaticDays, readLength } from "./ahead.ts";
import { addMonths, type DayNumber } from "./calendar.ts";
import type { Placed } from "./clock.ts";
import type { Period } from "./period.ts";
import type { Reader } from "./reader.ts";

/** d'ici 2 semaines, sous huitaine, dans les 3 jours, within a week. */
export function within(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const inside = r.past(at, "within");
  if (inside === undefined) return undefined;
  const length = readLength(r, r.skip(inside, "next"));
  const bare = r.find(inside, "unit");
  const said =
    length?.value ??
    (bare?.term.unit === "week" || bare?.term.unit === "fortnight" ? { n: 1, unit: bare.term.unit, spelt: true } : undefined);
  const next = length?.next ?? bare?.next ?? inside;
  if (said === undefined) return undefined;
  const days = { day: idiomaticDays(said.n, said.spelt), week: said.n * 7, fortnight: said.n * 14, hour: Math.ceil(said.n / 24) }[
    said.unit as string
  ];
  if (said.unit === "hour" && said.n < 24) return undefined;
  const to =
    days === undefined ? addMonths(today, said.unit === "year" ? Math.min(said.n, 100) * 12 : Math.min(said.n, 1_200)) : today + days;
  return said.unit === "minute" ? undefined : { value: { from: today, to, within: true }, next: r.past(next, "next") ?? next };
}

/** "les prochains jours", "les 3 prochains jours", "the next two weeks". */
export function coming(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const counted = comingCount(r, at, today);
  if (counted !== undefined) return counted;
  const next = r.past(r.skip(at, "in", "within", "on", "the", "this"), "coming");
  return next === undefined ? undefined : { value: { from: today, to: today + 7 }, next };
}

function comingCount(r: Reader, at: number, today: DayNumber): Placed<Period> | undefined {
  const start = r.skip(at, "in", "within", "on", "the", "this");
  // « the next two weeks » says it first.
  const first = r.past(start, "next");
  const number = r.number(first ?? start);
  const turn = number === undefined ? undefined : first === undefined ? r.past(number.next, "next") : number.next;
  const unit = turn === undefined ? undefined : r.find(turn, "unit");
  if (number === undefined || unit === undefined || number.n < 2 || number.n > 60) return undefined;
  const to = { day: today + number.n, week: today + number.n * 7, month: addMonths(today, number.n) }[unit.term.unit as string];
  return to === undefined ? undefined : { value: { from: today, to }, next: unit.next };
}
