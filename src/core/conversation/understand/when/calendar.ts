/**
 * Days as whole numbers, so that the grammar counts without a clock or a zone: 0 is 1 January 1970, one more is one calendar day more.
 * In and out: `DayNumber`, or a `WallDate`. No day is ever skipped or doubled by summer time here: these are calendar days.
 */
import type { WallDate } from "../../../words/time.ts";

export type DayNumber = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Undefined for a date that no calendar shows (31 November, 29 February 2027). */
export function dayNumber({ year, month, day }: Civil): DayNumber | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return undefined;
  return daysBefore(year, month) + day - 1;
}

export function civil(day: DayNumber): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

export function wallDate(day: DayNumber): WallDate {
  const { year, month, day: ofMonth } = civil(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
}

export const dayOf = (date: WallDate): DayNumber =>
  daysBefore(Number(date.slice(0, 4)), Number(date.slice(5, 7))) + Number(date.slice(8, 10)) - 1;

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: DayNumber): DayNumber => day - (weekdayOf(day) - 1);

/** The first and the last day of the month that is `ahead` months after that of `day`. */
export function monthOf(day: DayNumber, ahead = 0): { readonly from: DayNumber; readonly to: DayNumber } {
  const { year, month } = civil(day);
  const counted = year * 12 + (month - 1) + ahead;
  const [y, m] = [Math.floor(counted / 12), (counted % 12) + 1];
  return { from: daysBefore(y, m), to: daysBefore(y, m) + lengthOf(y, m) - 1 };
}

/** The same day of the month, `months` later; the last one where the month is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const there = monthOf(day, months);
  return Math.min(there.from + civil(day).day - 1, there.to);
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number of the first day of a month. */
function daysBefore(year: number, month: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + inYear - 719_468;
}
