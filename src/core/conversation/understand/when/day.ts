/**
 * Days as people name them: demain, jeudi 26, le 12, le 3 déc., 12/12/2026, "jeudi en huit", "dans 3 jours", "December 3rd", Noël.
 * In: a reader and a place. Out: what was said of the day, not yet a date (the month may come with the next alternative), and the place after.
 * A bare number is a day only behind "le", "the" or a weekday.
 */
import { type Placed, readClock } from "./clock.ts";
import { isPlain } from "./noise.ts";
import type { Reader } from "./reader.ts";
import type { Unit } from "./terms.ts";

export interface DaySaid {
  /** Days from today; `week`: said in weeks, so that a weekday may choose within it. */
  readonly offset?: number;
  readonly months?: number;
  readonly week?: true;
  readonly weekday?: number;
  /** "en huit": so many days after the next occurrence. */
  readonly plus?: number;
  /** A habit: les lundis, chaque mardi. */
  readonly habit?: true;
  /** "le lendemain": the day after the one said before. */
  readonly dayAfter?: true;
  /** "le mercredi". */
  readonly article?: true;
  readonly dayOfMonth?: number;
  readonly month?: number;
  readonly year?: number;
}

export function readDay(r: Reader, at: number): Placed<DaySaid> | undefined {
  return (
    relative(r, at) ??
    ahead(r, at) ??
    numeric(r, r.skip(at, "the")) ??
    weekday(r, at) ??
    dated(r, at) ??
    holiday(r, at) ??
    ordinalOnly(r, at)
  );
}

function relative(r: Reader, at: number): Placed<DaySaid> | undefined {
  const after = r.past(r.skip(at, "the"), "dayAfter");
  if (after !== undefined && r.find(r.skip(at, "the"), "offset") === undefined)
    return { value: { offset: 1, dayAfter: true }, next: after };
  const offset = r.find(at, "offset") ?? r.find(r.skip(at, "the"), "offset");
  if (offset === undefined || offset.term.part !== undefined) return undefined;
  const later = r.find(offset.next, "later");
  return { value: { offset: offset.term.days + (later?.term.days ?? 0) }, next: later?.next ?? offset.next };
}

/** dans 3 jours, d'ici deux semaines is a period (see period.ts), in a week's time, 3 days from now. Hours and minutes: see `readDelay`. */
function ahead(r: Reader, at: number): Placed<DaySaid> | undefined {
  const inside = r.past(at, "in");
  const length = readLength(r, inside === undefined ? at : r.skip(inside, "approx", "approxAfter"));
  if (length === undefined) return undefined;
  const { n, unit, spelt } = length.value;
  const counted = unit === "week" ? r.find(r.skip(length.next, "on"), "weekday") : undefined;
  if (inside === undefined && counted !== undefined && r.text(length.next) === "on")
    return { value: { weekday: counted.term.n, plus: n * 7 }, next: counted.next };
  const after = r.past(length.next, "ahead");
  if (inside === undefined && after === undefined) return undefined;
  const next = after ?? length.next;
  switch (unit) {
    case "day":
      return { value: { offset: idiomaticDays(n, spelt), ...(idiomaticDays(n, spelt) % 7 === 0 ? { week: true as const } : {}) }, next };
    case "week":
      return { value: { offset: n * 7, week: true }, next };
    case "fortnight":
      return { value: { offset: n * 14, week: true }, next };
    case "month":
      return { value: { offset: 0, months: n }, next };
    case "year":
      return { value: { offset: 0, months: n * 12 }, next };
    case "hour":
      return n >= 24 ? { value: { offset: Math.round(n / 24) }, next } : undefined;
    default:
      return undefined;
  }
}

/** "quinze jours" are two weeks, and "huit jours" one, when said in words. */
export const idiomaticDays = (n: number, spelt: boolean): number => (n === 15 ? 14 : n === 8 && spelt ? 7 : n);

export function readLength(
  r: Reader,
  at: number,
): Placed<{ readonly n: number; readonly unit: Unit; readonly spelt: boolean }> | undefined {
  const half = r.past(at, "number") ?? (r.text(at) === "a" ? at + 1 : at);
  if (r.text(half) === "demi" || (r.text(half) === "half" && r.past(half + 1, "number") !== undefined)) {
    const unit = r.find(r.text(half) === "half" ? half + 2 : half + 1, "unit");
    if (unit?.term.unit === "hour") return { value: { n: 30, unit: "minute", spelt: true }, next: unit.next };
  }
  const typed = r.number(at);
  const article = r.text(at) === "a" || r.text(at) === "an" ? { n: 1, typed: false, next: at + 1 } : undefined;
  const number = typed ?? article;
  if (number === undefined || number.n < 1) return undefined;
  const unit = r.find(number.next, "unit");
  return unit === undefined ? undefined : { value: { n: number.n, unit: unit.term.unit, spelt: !number.typed }, next: unit.next };
}

/** dans 2h, dans 1h30, dans une demi-heure, in 20 minutes: minutes from now. */
export function readDelay(r: Reader, at: number): Placed<number> | undefined {
  const inside = r.past(at, "in") ?? r.past(at, "within");
  if (inside === undefined) return undefined;
  const length = readLength(r, r.skip(inside, "approx"));
  if (length === undefined || length.value.n >= 24 * (length.value.unit === "minute" ? 60 : 1)) return undefined;
  if (length.value.unit === "minute") return { value: length.value.n, next: length.next };
  if (length.value.unit !== "hour") return undefined;
  const minutes = r.digits(length.next);
  const exact = minutes?.digits === 2 && r.tokens[length.next]?.glued === true;
  return { value: length.value.n * 60 + (exact ? minutes.n : 0), next: exact ? minutes.next : length.next };
}

function weekday(r: Reader, at: number): Placed<DaySaid> | undefined {
  const before = r.past(at, "every");
  const every = before ?? (r.text(at) === "les" ? at + 1 : undefined);
  const leading = r.past(at, "next") ?? r.past(at, "this");
  const start = every ?? leading ?? r.skip(at, "the");
  const named = r.find(start, "weekday");
  if (named === undefined) return undefined;
  let next = r.mark(named.next, ".") && r.tokens[named.next]?.glued === true ? named.next + 1 : named.next;
  if (named.term.weak === true && !inCompany(r, start, named.next, next, leading !== undefined)) return undefined;
  const following = r.past(next, "next");
  if (following !== undefined) next = following;
  const later = r.find(next, "later");
  if (later !== undefined) next = later.next;
  const said: DaySaid = {
    weekday: named.term.n,
    ...(r.text(at) === "le" ? { article: true as const } : {}),
    ...(later === undefined ? {} : { plus: later.term.days }),
  };
  if (every !== undefined || named.term.plural === true) return { value: { ...said, habit: true }, next };
  const date = dateBehind(r, next);
  return date === undefined ? { value: said, next } : { value: { ...said, ...date.value }, next: date.next };
}

/** A short weekday that is also a word counts beside a number, a part of the day, another day, "prochain", its own dot, or alone. */
function inCompany(r: Reader, at: number, end: number, next: number, led: boolean): boolean {
  if (
    led ||
    (next > end && next === r.tokens.length && (at === 0 || r.tokens[at - 1]?.kind !== "word")) ||
    (at === 0 && next === r.tokens.length)
  )
    return true;
  const word = r.text(at);
  if (word === "mon" && r.text(next) !== "at" && meridiemNear(r, next) === false)
    return r.endsAt(at, "on") && r.text(at - 1) === "on" && next === r.tokens.length;
  if (readClock(r, r.skip(next, "at", "approx", "bound")) !== undefined) return true;
  if (r.past(next, "next", "part", "later", "noon") !== undefined || r.digits(next) !== undefined) return true;
  if (next > end && (r.past(r.skip(next, "on"), "part", "or", "and") !== undefined || r.tokens[next]?.kind === "mark")) return true;
  const joined = r.past(next, "or", "to");
  if (joined !== undefined && r.past(r.skip(joined, "the"), "weekday") !== undefined) return true;
  return r.endsAt(at, "or", "and") && (next === r.tokens.length || r.past(next, "bound", "between") !== undefined);
}

const meridiemNear = (r: Reader, at: number): boolean => {
  const clock = readClock(r, at);
  const english = (place: number): boolean => ["morning", "afternoon", "evening", "night"].includes(r.text(place));
  return english(at) || (clock !== undefined && (r.text(clock.next - 1).endsWith("m") || english(clock.next)));
};

/** The date behind a weekday: 26, le 26, 26 novembre, 26/11, the 26th of November, November 26. */
function dateBehind(r: Reader, at: number): Placed<DaySaid> | undefined {
  const comma = r.mark(at, ",") ? at + 1 : at;
  const start = r.skip(comma, "the");
  const full = numeric(r, start) ?? dated(r, start);
  if (full !== undefined) return full;
  if (comma !== at && start === comma) return undefined;
  return bareDay(r, start);
}

/** A number that may be a day of the month: nothing behind it makes it an hour, minutes, a length or a range of hours. */
function bareDay(r: Reader, at: number): Placed<DaySaid> | undefined {
  const nth = r.find(at, "nth");
  if (nth !== undefined) return { value: { dayOfMonth: nth.term.n }, next: nth.next };
  const number = r.digits(at) ?? r.number(at);
  if (number === undefined || number.n < 1 || !isPlain(r, number.next)) return undefined;
  const suffix = r.past(number.next, "ordinal");
  const joined = r.tokens[number.next]?.glued === true && r.tokens[number.next]?.kind === "word";
  if (suffix !== undefined && joined) return { value: { dayOfMonth: number.n }, next: suffix };
  if (joined) return undefined;
  if (r.past(number.next, "unit", "money", "age", "street") !== undefined || meridiem(r, number.next)) return undefined;
  if (r.tight(number.next, ":") || r.tight(number.next, ".") || (r.mark(number.next, "-") && r.digits(number.next + 1) !== undefined))
    return undefined;
  const list = r.past(number.next, "or");
  if (list !== undefined && r.digits(list) !== undefined && isHour(r, list)) return undefined;
  return { value: { dayOfMonth: number.n }, next: number.next };
}

const meridiem = (r: Reader, at: number): boolean =>
  r.text(at) === "am" || r.text(at) === "pm" || ((r.text(at) === "a" || r.text(at) === "p") && r.tight(at + 1, "."));

const isHour = (r: Reader, at: number): boolean => {
  const clock = readClock(r, at);
  return clock !== undefined && clock.value !== "impossible";
};

/** 3 décembre, 1er déc. 2026, premier janvier, 3rd of December, December 3, and a number whose month comes with the next of a list. */
function dated(r: Reader, at: number): Placed<DaySaid> | undefined {
  const start = r.skip(at, "the");
  const monthFirst = r.find(start, "month");
  if (monthFirst !== undefined) {
    const place = r.skip(r.mark(monthFirst.next, ".") ? monthFirst.next + 1 : monthFirst.next, "the");
    const number = r.find(place, "nth") ?? undefined;
    const typed = number === undefined ? r.digits(place) : { n: number.term.n, digits: 2, next: number.next };
    if (typed === undefined || typed.n < 1 || typed.digits > 2) return undefined;
    const suffix = r.past(typed.next, "ordinal");
    if (monthFirst.term.dayAfter !== true && suffix === undefined) return undefined;
    if (r.past(typed.next, "unit", "month", "count") !== undefined || r.tight(typed.next, ":") || meridiem(r, typed.next)) return undefined;
    return withYear(r, { dayOfMonth: typed.n, month: monthFirst.term.n }, suffix ?? typed.next);
  }
  const day = monthDay(r, start);
  if (day === undefined) return undefined;
  const month = r.find(r.skip(day.next, "of"), "month");
  if (month !== undefined) {
    const end = r.mark(month.next, ".") && r.tokens[month.next]?.glued === true ? month.next + 1 : month.next;
    return withYear(r, { dayOfMonth: day.value, month: month.term.n }, end);
  }
  if (!listWithMonth(r, day.next)) return undefined;
  return { value: { dayOfMonth: day.value }, next: day.next };
}

function monthDay(r: Reader, at: number): Placed<number> | undefined {
  const nth = r.find(at, "nth");
  if (nth !== undefined) return { value: nth.term.n, next: nth.next };
  const first = r.past(at, "first");
  if (first !== undefined) return { value: 1, next: first };
  const number = r.number(at);
  if (number === undefined || number.n < 1 || number.n > 99) return undefined;
  const suffix = r.past(number.next, "ordinal");
  return { value: number.n, next: suffix !== undefined && r.tokens[number.next]?.glued === true ? suffix : number.next };
}

/** "5, 6 ou 7 décembre": looks at most six numbers ahead for the month. */
function listWithMonth(r: Reader, at: number): boolean {
  let place = at;
  for (let count = 0; count < 6; count += 1) {
    const joint =
      r.past(place, "or", "and", "to") ?? (r.mark(place, ",") || r.mark(place, "/") || r.mark(place, "-") ? place + 1 : undefined);
    if (joint === undefined) return false;
    const day = monthDay(r, r.skip(joint, "the", "weekday"));
    if (day === undefined) return false;
    if (r.past(r.skip(day.next, "of"), "month") !== undefined) return true;
    place = day.next;
  }
  return false;
}

function withYear(r: Reader, said: DaySaid, next: number): Placed<DaySaid> {
  const comma = r.mark(next, ",") ? next + 1 : next;
  const year = r.digits(comma);
  if (year?.digits === 4 && year.n >= 1900 && r.past(year.next, "unit") === undefined)
    return { value: { ...said, year: year.n }, next: year.next };
  return { value: said, next };
}

/** 12/12, 12-12, 12.12, with a year or without, the day first; 2026-12-12. */
function numeric(r: Reader, at: number): Placed<DaySaid> | undefined {
  const first = r.digits(at);
  if (first === undefined) return undefined;
  const mark = ["/", "-", "."].find((each) => r.tight(first.next, each));
  const second = mark === undefined ? undefined : r.digits(first.next + 1);
  if (mark === undefined || second === undefined || second.digits > 2) return undefined;
  const third = r.tight(second.next, mark) ? r.digits(second.next + 1) : undefined;
  if (first.digits === 4)
    return third === undefined ? undefined : { value: { year: first.n, month: second.n, dayOfMonth: third.n }, next: third.next };
  if (first.digits > 2 || first.n < 1 || second.n < 1) return undefined;
  if (third !== undefined) {
    if (third.digits !== 2 && third.digits !== 4) return undefined;
    return { value: { dayOfMonth: first.n, month: second.n, year: third.digits === 2 ? 2000 + third.n : third.n }, next: third.next };
  }
  if (r.past(second.next, "unit", "count", "money") !== undefined || meridiem(r, second.next) || r.mark(second.next, "€")) return undefined;
  if (mark !== "/" && (second.n > 12 || (mark === "." && (first.digits < 2 || second.digits < 2)) || r.endsAt(at, "between")))
    return undefined;
  return { value: { dayOfMonth: first.n, month: second.n }, next: second.next };
}

function holiday(r: Reader, at: number): Placed<DaySaid> | undefined {
  const named = r.find(at, "holiday");
  return named === undefined ? undefined : { value: { dayOfMonth: named.term.day, month: named.term.month }, next: named.next };
}

/** "le 12", "the 3rd", "le 1er": only behind the article, and not before a thing ("le 1er rdv"). */
function ordinalOnly(r: Reader, at: number): Placed<DaySaid> | undefined {
  const article =
    r.text(at) === "la" ? undefined : (r.past(at, "the") ?? (r.text(at) === "au" || r.text(at) === "du" ? at + 1 : undefined));
  if (article === undefined || r.endsAt(at, "calling")) return undefined;
  const day = bareDay(r, article);
  if (day === undefined) return undefined;
  const ordinal = r.past(day.next - 1, "ordinal") !== undefined || r.past(article, "nth") !== undefined;
  if (r.past(article, "number") !== undefined) return undefined;
  if (ordinal && r.past(day.next, "appointment", "count", "part") !== undefined && r.past(day.next, "part") === undefined) return undefined;
  if (
    ordinal &&
    (r.tokens[day.next]?.kind ?? "mark") === "word" &&
    r.past(
      day.next,
      "at",
      "on",
      "or",
      "and",
      "but",
      "part",
      "bridge",
      "this",
      "bound",
      "approx",
      "to",
      "next",
      "you",
      "of",
      "between",
      "in",
      "into",
      "noon",
    ) === undefined
  )
    return undefined;
  return day;
}
