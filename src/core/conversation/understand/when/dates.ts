/**
 * What was said of a day, as dates. The house's policies stand here: a bare weekday is the next one strictly after today, "le 12" the next
 * 12th after today, a date without a year the next one, weekday and number in conflict are two readings, and nothing lies in the past.
 * In: the day said, today. Out: the readings (one, or several in conflict), or why there is none.
 */
import { addMonths, civil, type DayNumber, dayNumber, mondayOf, monthOf, weekdayOf } from "./calendar.ts";
import type { DaySaid } from "./day.ts";
import { hasWeekday, type Period } from "./period.ts";

export type Readings = { readonly days: readonly DayNumber[] } | { readonly none: "impossible" | "past" | "far" };

/** Further ahead than anybody books: two years. */
const horizonDays = 731;

export function datesOf(said: DaySaid, today: DayNumber, period?: Period): Readings {
  const whole = datesSaid(said, today, period);
  if ("none" in whole) return whole;
  const read = { days: said.shift === undefined ? whole.days : whole.days.map((day) => day + (said.shift ?? 0)) };
  const ahead = read.days.filter((day) => day >= today);
  if (ahead.length === 0) return { none: "past" };
  return ahead.some((day) => day - today <= horizonDays) ? { days: ahead } : { none: "far" };
}

function datesSaid(said: DaySaid, today: DayNumber, period: Period | undefined): Readings {
  if (said.on !== undefined) return { days: [said.on] };
  if (said.easter !== undefined) return { days: [nextEaster(today, said.easter)] };
  if (said.offset !== undefined) return relative(said, said.offset, today);
  if (said.dayOfMonth !== undefined) return dated(said, said.dayOfMonth, today, period);
  if (said.weekday === undefined) return { none: "impossible" };
  if (period !== undefined && period.always !== true) {
    const inside = hasWeekday(period, said.weekday);
    if (inside !== undefined) return { days: [inside] };
    const monday = mondayOf(period.from);
    return period.to - monday < 7 ? { days: [monday + said.weekday - 1] } : { none: "past" };
  }
  return { days: [nextWeekday(today, said.weekday) + (said.plus ?? 0)] };
}

/** Strictly after `today`. */
export const nextWeekday = (today: DayNumber, weekday: number): DayNumber => today + ((weekday - weekdayOf(today) + 6) % 7) + 1;

function relative(said: DaySaid, offset: number, today: DayNumber): Readings {
  if (offset > horizonDays * 2 || (said.months ?? 0) > 48) return { none: "far" };
  const day = said.months === undefined ? today + offset : addMonths(today, said.months);
  if (said.weekday === undefined || weekdayOf(day) === said.weekday) return { days: [day] };
  if (said.week === true || said.months !== undefined) return { days: [mondayOf(day) + said.weekday - 1] };
  return { days: [day, nextWeekday(today, said.weekday)] };
}

function dated(said: DaySaid, dayOfMonth: number, today: DayNumber, period: Period | undefined): Readings {
  if (dayOfMonth > 31 || (said.month ?? 1) > 12) return { none: "impossible" };
  if (said.year !== undefined && said.month !== undefined) {
    const day = dayNumber({ year: said.year, month: said.month, day: dayOfMonth });
    return day === undefined ? { none: "impossible" } : checked(day, said, today);
  }
  if (said.month !== undefined) {
    const { year, month } = civil(today);
    const thisYear = dayNumber({ year, month: said.month, day: dayOfMonth });
    const ahead =
      thisYear !== undefined && thisYear >= today
        ? thisYear
        : said.month >= month && thisYear === undefined
          ? undefined
          : dayNumber({ year: year + 1, month: said.month, day: dayOfMonth });
    return ahead === undefined ? { none: "impossible" } : checked(ahead, said, today);
  }
  if (period !== undefined && period.always !== true && period.to - period.from > 7) {
    const { year, month } = civil(period.to);
    const day = dayNumber({ year, month, day: dayOfMonth });
    return day === undefined ? { none: "impossible" } : checked(day, said, today);
  }
  const candidates = [0, 1, 2, 3].flatMap((ahead) => {
    const there = civil(monthOf(today, ahead).from);
    return dayNumber({ year: there.year, month: there.month, day: dayOfMonth }) ?? [];
  });
  const first = candidates.find((day) => day > today || (day === today && said.weekday !== undefined && weekdayOf(day) === said.weekday));
  if (first === undefined) return { none: "impossible" };
  const fitting =
    said.weekday === undefined ? undefined : candidates.find((day) => day >= today && day - today <= 62 && weekdayOf(day) === said.weekday);
  if (fitting === undefined || fitting === first) return checked(first, said, today);
  const read = checked(first, said, today);
  return "days" in read ? { days: [...read.days, fitting] } : read;
}

/** The next day that lies so many days after an Easter Sunday (Meeus). */
function nextEaster(today: DayNumber, days: number): DayNumber {
  const sunday = (year: number): DayNumber => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
    return dayNumber({ year, month: Math.floor(f / 31), day: (f % 31) + 1 }) ?? today;
  };
  const { year } = civil(today);
  return sunday(year) + days >= today ? sunday(year) + days : sunday(year + 1) + days;
}

/** Two readings when the weekday said is not that of the date: the date, and that weekday nearest to it. */
function checked(day: DayNumber, said: DaySaid, today: DayNumber): Readings {
  if (said.weekday === undefined || weekdayOf(day) === said.weekday) return { days: [day] };
  if (day < today) return { none: "past" };
  const shift = ((said.weekday - weekdayOf(day) + 10) % 7) - 3;
  const nearest = day + shift > today ? day + shift : nextWeekday(today, said.weekday);
  return { days: [day, nearest] };
}
