/**
 * Days of a month: le 12, le 3 déc., 12/12/2026, premier janvier, the 3rd of December, Noël, and lists whose month comes last.
 * In: a reader and a place. Out: what was said of the day, and the place after. The day comes first in 03/04, in both languages.
 */
import { type Placed, readClock } from "./clock.ts";
import type { DaySaid } from "./day.ts";
import type { Reader } from "./reader.ts";

/** A number that may be a day of the month: nothing behind it makes it an hour, minutes, a length or a range of hours. */
export function bareDay(r: Reader, at: number): Placed<DaySaid> | undefined {
  const nth = r.find(at, "nth");
  if (nth !== undefined) return { value: { dayOfMonth: nth.term.n }, next: nth.next };
  // « l'un à 14h, l'autre à 15h »
  const number = r.digits(at) ?? (r.text(at - 1) === "l" ? undefined : r.number(at));
  if (number === undefined || number.n < 1 || !r.isPlain(number.next)) return undefined;
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
export function dated(r: Reader, at: number): Placed<DaySaid> | undefined {
  const start = r.skip(at, "the");
  const monthFirst = r.find(start, "month");
  // "sept" is a month only where no other month follows: "le sept mai".
  if (monthFirst !== undefined && (r.past(start, "number") === undefined || r.past(monthFirst.next, "month") === undefined)) {
    const place = r.skip(r.mark(monthFirst.next, ".") ? monthFirst.next + 1 : monthFirst.next, "the");
    const number = r.find(place, "nth") ?? undefined;
    const typed = number === undefined ? r.digits(place) : { n: number.term.n, digits: 2, next: number.next };
    if (typed === undefined || typed.n < 1 || typed.digits > 2) return undefined;
    const suffix = r.past(typed.next, "ordinal");
    // « Dec 14 » as Americans write it, whatever language the short month is of.
    if (monthFirst.term.dayAfter !== true && suffix === undefined && !shortMonths.has(r.text(start))) return undefined;
    if (readClock(r, place) !== undefined && suffix === undefined && number === undefined) return undefined;
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

const shortMonths: ReadonlySet<string> = new Set("jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));

function monthDay(r: Reader, at: number): Placed<number> | undefined {
  const nth = r.find(at, "nth");
  if (nth !== undefined) return { value: nth.term.n, next: nth.next };
  const first = r.past(at, "first");
  if (first !== undefined) return { value: 1, next: first };
  const number = r.number(at);
  if (number === undefined || number.n < 1 || number.n > 99) return undefined;
  const suffix = r.past(number.next, "ordinal");
  return {
    value: number.n,
    next: suffix !== undefined && (r.tokens[number.next]?.glued === true || r.past(suffix, "month") !== undefined) ? suffix : number.next,
  };
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
export function numeric(r: Reader, at: number): Placed<DaySaid> | undefined {
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

/** "le 31 10", "20 02 2027": spaces instead of slashes, behind the article or with a year of four digits. */
export function spaced(r: Reader, at: number): Placed<DaySaid> | undefined {
  const start = r.text(at) === "le" || r.text(at) === "du" || r.text(at) === "au" ? at + 1 : at;
  const day = r.digits(start);
  const month = day === undefined ? undefined : r.digits(day.next);
  if (day === undefined || month === undefined || day.digits > 2 || month.digits > 2) return undefined;
  if (day.n < 1 || day.n > 31 || month.n < 1 || month.n > 12 || r.tokens[day.next]?.glued === true || !r.isPlain(month.next))
    return undefined;
  if (r.past(month.next, "unit", "month", "money", "age", "count", "street") !== undefined || meridiem(r, month.next)) return undefined;
  if (r.tight(month.next, ":") || r.tight(month.next, ".") || r.mark(month.next, "-")) return undefined;
  const year = r.digits(month.next);
  if (year?.digits === 4 && year.n >= 1900 && r.past(year.next, "unit") === undefined)
    return { value: { dayOfMonth: day.n, month: month.n, year: year.n }, next: year.next };
  return start === at || month.digits < 2 || year !== undefined
    ? undefined
    : { value: { dayOfMonth: day.n, month: month.n }, next: month.next };
}

export function holiday(r: Reader, at: number): Placed<DaySaid> | undefined {
  const start = r.skip(at, "the", "of", "at");
  const easter = r.find(at, "easter") ?? r.find(start, "easter");
  if (easter !== undefined) return { value: { easter: easter.term.days }, next: easter.next };
  const named = r.find(at, "holiday") ?? r.find(start, "holiday");
  return named === undefined ? undefined : { value: { dayOfMonth: named.term.day, month: named.term.month }, next: named.next };
}

/** "15th at 10am". */
const isEnglishOrdinal = (r: Reader, at: number): boolean =>
  r.tokens[at]?.kind === "number" && r.tokens[at + 1]?.glued === true && /^(?:st|nd|rd|th)$/.test(r.text(at + 1));

/** What is said of a day, never the thing that is counted: "the 15th is fine", "le 1er ce serait bien". */
const predicates: ReadonlySet<string> = new Set(
  (
    "is s was would d will ll should could suits suit sounds seems looks please if then thanks ok okay fine perfect great only i we can does in " +
    "c est serait sera irait ira convient conviendrait va si svp merci je j on il y m nous ca qui sinon apres avant vers des mais car"
  ).split(" "),
);

/** "le 12", "the 3rd", "le 1er": only behind the article, and not before a thing ("le 1er rdv"). */
export function ordinalOnly(r: Reader, at: number): Placed<DaySaid> | undefined {
  const article =
    r.text(at) === "la"
      ? undefined
      : (r.past(at, "the") ??
        (r.text(at) === "au" || r.text(at) === "du" || isEnglishOrdinal(r, at) ? at + (isEnglishOrdinal(r, at) ? 0 : 1) : undefined));
  if (article === undefined || r.endsAt(at, "calling")) return undefined;
  const day = bareDay(r, article);
  if (day === undefined) return undefined;
  // « les 3 prochains jours »
  const turn = r.past(day.next, "next");
  if (turn !== undefined && r.past(turn, "unit", "coming") !== undefined) return undefined;
  if (r.past(day.next, "coming") !== undefined) return undefined;
  const ordinal = r.past(day.next - 1, "ordinal") !== undefined || r.past(article, "nth") !== undefined;
  // "le douze", "le vingt-deux à dix heures"; "le deux" may be a choice, "le huit personnes" a count.
  const spelt = r.find(article, "number");
  if (spelt !== undefined && spelt.term.n < 6 && r.past(day.next, "at", "part") === undefined) return undefined;
  if (
    (ordinal || spelt !== undefined) &&
    r.past(day.next, "appointment", "count", "part") !== undefined &&
    r.past(day.next, "part") === undefined
  )
    return undefined;
  if (
    (ordinal || spelt !== undefined) &&
    (r.tokens[day.next]?.kind ?? "mark") === "word" &&
    !predicates.has(r.text(day.next)) &&
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
