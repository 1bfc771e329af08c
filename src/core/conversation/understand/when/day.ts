/**
 * Days as people name them: demain, jeudi 26, le 12, le 3 déc., 12/12/2026, "jeudi en huit", "dans 3 jours", "December 3rd", Noël.
 * In: a reader and a place. Out: what was said of the day, not yet a date (the month may come with the next alternative), and the place after.
 * A bare number is a day only behind "le", "the" or a weekday.
 */
import { idiomaticDays, readLength } from "./ahead.ts";
import type { DayNumber } from "./calendar.ts";
import { type Placed, readClock, unmarked } from "./clock.ts";
import { bareDay, dated, holiday, numeric, ordinalOnly, spaced } from "./month-day.ts";
import type { Reader } from "./reader.ts";

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
  /** "celui d'après": a week after the weekday said before. */
  readonly weekAfter?: true;
  /** "la veille de", "le lendemain de": so many days from the day said. */
  readonly shift?: number;
  /** "le mercredi". */
  readonly article?: true;
  readonly dayOfMonth?: number;
  readonly month?: number;
  readonly year?: number;
  /** Days after Easter Sunday. */
  readonly easter?: number;
  /** A date that was worked out already ("le premier lundi de décembre"). */
  readonly on?: DayNumber;
}

export function readDay(r: Reader, at: number): Placed<DaySaid> | undefined {
  return (
    relative(r, at) ??
    ahead(r, at) ??
    numeric(r, r.skip(at, "the")) ??
    spaced(r, at) ??
    holiday(r, at) ??
    weekday(r, at) ??
    dated(r, at) ??
    ordinalOnly(r, at)
  );
}

/** Without counting from another day. */
const byName = (r: Reader, at: number): Placed<DaySaid> | undefined =>
  offsetAt(r, at) ?? numeric(r, r.skip(at, "the")) ?? holiday(r, at) ?? weekday(r, at) ?? dated(r, at) ?? ordinalOnly(r, at);

function offsetAt(r: Reader, at: number): Placed<DaySaid> | undefined {
  const offset = r.find(at, "offset");
  return offset === undefined || offset.term.part !== undefined ? undefined : { value: { offset: offset.term.days }, next: offset.next };
}

function relative(r: Reader, at: number): Placed<DaySaid> | undefined {
  const start = r.skip(at, "the", "at");
  // « la veille de Noël » is a day of its own, also behind its weekday.
  const feast = holiday(r, start);
  if (feast !== undefined) return feast;
  const beside = r.find(start, "beside");
  if (beside !== undefined) {
    const named = byName(r, beside.next) ?? byName(r, r.skip(beside.next, "the"));
    if (named !== undefined && named.value.habit !== true) return { value: { ...named.value, shift: beside.term.days }, next: named.next };
  }
  const after = r.past(r.skip(at, "the"), "dayAfter");
  if (after !== undefined && r.find(r.skip(at, "the"), "offset") === undefined)
    return { value: { offset: 1, dayAfter: true }, next: after };
  const next = r.past(at, "weekAfter");
  if (next !== undefined) return { value: { offset: 7, weekAfter: true }, next };
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
  const from = unit === "week" || unit === "fortnight" ? r.text(length.next) === "from" : false;
  const base = inside === undefined && (from || unit === "week") ? byName(r, from ? length.next + 1 : length.next) : undefined;
  if (base !== undefined && (base.value.offset === 1 || (from && (base.value.offset !== undefined || base.value.weekday !== undefined))))
    return { value: { ...base.value, shift: n * (unit === "week" ? 7 : 14) }, next: base.next };
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
  const later = r.find(next, "later") ?? afterNext(r, next);
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

/** "Thursday after next". */
const afterNext = (r: Reader, at: number): { readonly term: { readonly days: number }; readonly next: number } | undefined =>
  r.text(at) === "after" && r.text(at + 1) === "next" ? { term: { days: 7 }, next: at + 2 } : undefined;

/** A short weekday that is also a word counts beside a number, a part of the day, another day, "prochain", its own dot, or alone. */
function inCompany(r: Reader, at: number, end: number, next: number, led: boolean): boolean {
  if (
    led ||
    (next > end && next === r.tokens.length && (at === 0 || r.tokens[at - 1]?.kind !== "word")) ||
    (at === 0 && next === r.tokens.length)
  )
    return true;
  const word = r.text(at);
  // « wed between 2 and 4pm »
  const range = r.past(next, "between") ?? (r.text(next) === "from" ? next + 1 : undefined);
  if (range !== undefined && (readClock(r, range) ?? r.digits(range)) !== undefined) return true;
  const other = r.past(next, "or", "to", "and");
  const second = other === undefined ? undefined : r.find(other, "weekday");
  if (second !== undefined && (word !== "mon" || !["mar", "mer", "jeu"].includes(r.text(second.next - 1)))) return true;
  if (word === "mon" && r.text(next) !== "at" && meridiemNear(r, next) === false)
    return r.endsAt(at, "on") && r.text(at - 1) === "on" && next === r.tokens.length;
  if (readClock(r, r.skip(next, "at", "approx", "bound")) !== undefined) return true;
  if (r.past(next, "next", "part", "later", "noon") !== undefined || r.digits(next) !== undefined) return true;
  if (next > end && (r.past(r.skip(next, "on"), "part", "or", "and") !== undefined || r.tokens[next]?.kind === "mark")) return true;
  const joined = r.past(next, "or", "to");
  if (joined !== undefined && r.past(r.skip(joined, "the"), "weekday") !== undefined) return true;
  if (word !== "mon" && r.endsAt(at, "or") && r.endsAt(at - 1, "weekday")) return true;
  return r.endsAt(at, "or", "and", "to") && (next === r.tokens.length || r.past(next, "bound", "between") !== undefined);
}

const meridiemNear = (r: Reader, at: number): boolean => {
  const clock = readClock(r, at);
  const english = (place: number): boolean => ["morning", "afternoon", "evening", "night"].includes(r.text(place));
  return english(at) || (clock !== undefined && (r.text(clock.next - 1).endsWith("m") || english(clock.next)));
};

/** "mardi quatorze trente": no 14th. */
const clockInWords = (r: Reader, at: number): boolean => r.find(at, "number") !== undefined && readClock(r, at) !== undefined;

/** The date behind a weekday: 26, le 26, 26 novembre, 26/11, the 26th of November, November 26. */
function dateBehind(r: Reader, at: number): Placed<DaySaid> | undefined {
  const comma = r.mark(at, ",") ? at + 1 : at;
  const start = r.skip(comma, "the");
  const full = numeric(r, start) ?? dated(r, start);
  if (full !== undefined) return full;
  if (comma !== at && start === comma) return undefined;
  if (start === at && (unmarked(r, at) !== undefined || clockInWords(r, at))) return undefined;
  return bareDay(r, start);
}
