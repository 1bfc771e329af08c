/**
 * Times of the day: 14h, 14 h 30, 14:30, quatorze heures trente, midi et demi, 2pm, half past two, "à 14" where only an hour can follow.
 * In: a reader and a place. Out: the clock and the place after it, `"impossible"` for an hour that no clock shows, or nothing.
 * Lengths ("séance de 1h") are noise by then, see length.ts; which half of the day a bare "3h" means is decided in `halfOfDay`.
 */
import type { DayPart } from "../../../words/when.ts";
import type { Reader } from "./reader.ts";

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half?: "am" | "pm";
  readonly noon?: true;
}

export interface Placed<T> {
  readonly value: T;
  readonly next: number;
}

export function readClock(r: Reader, at: number): Placed<Clock | "impossible"> | undefined {
  const noon = r.past(at, "noon");
  if (noon !== undefined)
    return { value: { hour: 12, minute: 0, noon: true }, next: noon, ...minutesInWords(r, noon, { hour: 12, minute: 0, noon: true }) };
  const midnight = r.past(at, "midnight");
  if (midnight !== undefined) return { value: { hour: 0, minute: 0 }, next: midnight };
  return halfPast(r, at) ?? hourMark(r, at) ?? colon(r, at) ?? inWords(r, at) ?? meridiemOnly(r, at);
}

/** "ten thirty", "two fifteen pm", "quatorze trente": hours and minutes in words, where something says that an hour comes. */
function inWords(r: Reader, at: number): Placed<Clock> | undefined {
  const hour = r.find(at, "number");
  const minutes = hour === undefined ? undefined : r.find(hour.next, "number");
  if (
    hour === undefined ||
    minutes === undefined ||
    hour.term.n < 1 ||
    hour.term.n > 21 ||
    ![15, 20, 30, 40, 45, 50].includes(minutes.term.n)
  )
    return undefined;
  if (r.past(minutes.next, "unit", "month", "money", "age", "count", "street") !== undefined) return undefined;
  const read = withHalf(r, { hour: hour.term.n, minute: minutes.term.n }, minutes.next);
  const alone = at === 0 && (read.next === r.tokens.length || r.past(r.skip(read.next, "on"), "weekday", "offset") !== undefined);
  const led = r.endsAt(at, "at", "approx", "bound", "weekday", "offset", "part", "month", "ordinal", "between");
  return alone || led || read.value.half !== undefined ? read : undefined;
}

/** "demain 1430", "mardi 14 30": no mark between hour and minutes; only behind a day or "at". A year or a day of the month is no hour. */
export function unmarked(r: Reader, at: number): Placed<Clock> | undefined {
  const first = r.digits(at);
  if (first === undefined) return undefined;
  const second = first.digits === 4 ? undefined : r.digits(first.next);
  const [hour, minute] = first.digits === 4 ? [Math.floor(first.n / 100), first.n % 100] : [first.n, second?.n ?? 60];
  const next = second?.next ?? first.next;
  if (hour < 7 || hour > 21 || (first.digits === 4 && hour === 20) || ![0, 15, 30, 45].includes(minute)) return undefined;
  if (first.digits !== 4 && (first.digits !== 2 || second?.digits !== 2 || r.tokens[first.next]?.glued === true)) return undefined;
  if (!r.isPlain(next) || r.past(next, "unit", "month", "money", "age", "count", "street") !== undefined) return undefined;
  return withHalf(r, { hour, minute }, next);
}

/** A bare number that can only be an hour, because of the word before it ("vers 10", "entre 14"). */
export function readHour(r: Reader, at: number, least = 0): Placed<Clock> | undefined {
  const hour = r.number(at);
  if (hour === undefined || hour.n > 23 || hour.n < least || (!hour.typed && hour.n === 1)) return undefined;
  if (!r.isPlain(hour.next) && !(r.tight(hour.next, "/") && hourMark(r, hour.next + 1) !== undefined)) return undefined;
  if (r.past(hour.next, "unit", "month", "money", "age", "count", "street") !== undefined || r.mark(hour.next, "%")) return undefined;
  return withHalf(r, { hour: hour.n, minute: 0 }, hour.next);
}

function hourMark(r: Reader, at: number): Placed<Clock | "impossible"> | undefined {
  const hour = r.number(at);
  if (hour === undefined) return undefined;
  const unit = r.find(hour.next, "unit");
  if (unit?.term.unit !== "hour") return undefined;
  const written = r.text(hour.next);
  if (written === "hour" || written === "hours") return undefined;
  if (hour.n > 23) return hour.n >= 100 ? undefined : { value: "impossible", next: unit.next };
  const dotted = r.mark(unit.next, ":") || (r.mark(unit.next, ".") && written === "h" && r.digits(unit.next + 1)?.digits === 2);
  const minutes = minutesAfter(r, dotted ? unit.next + 1 : unit.next);
  if (minutes !== undefined && minutes.n > 59) return { value: "impossible", next: minutes.next };
  if (minutes !== undefined) return withHalf(r, { hour: hour.n, minute: minutes.n }, minutes.next);
  const plain: Clock = { hour: hour.n, minute: 0 };
  const said = minutesInWords(r, unit.next, plain) ?? { value: plain, next: unit.next };
  return withHalf(r, said.value, said.next);
}

/** The minutes after "14h": two digits, or a number in words; never the first number of something else ("9h 15/12", "14h 15h"). */
function minutesAfter(r: Reader, at: number): { readonly n: number; readonly next: number } | undefined {
  const typed = r.digits(at);
  if (typed !== undefined) {
    const close = r.tokens[at]?.glued === true;
    if (typed.digits !== 2 && !(close && typed.digits === 1)) return undefined;
    const follows = r.find(typed.next, "unit");
    if (follows?.term.unit === "minute") return { n: typed.n, next: follows.next };
    if (close) return { n: typed.n, next: typed.next };
    if (follows !== undefined || r.past(typed.next, "month", "money", "age", "count", "street") !== undefined) return undefined;
    return r.tight(typed.next, "/") || r.tight(typed.next, ".") || r.tight(typed.next, "-") || r.mark(typed.next, "€") || typed.n > 59
      ? undefined
      : { n: typed.n, next: typed.next };
  }
  const spelt = r.number(at);
  if (spelt === undefined || spelt.n < 5 || r.past(spelt.next, "month", "unit") !== undefined) return undefined;
  return { n: spelt.n, next: spelt.next };
}

/** "et demie", "et quart", "moins le quart", "moins dix", and for noon "midi trente". */
function minutesInWords(r: Reader, at: number, clock: Clock): Placed<Clock> | undefined {
  const minus = r.past(at, "minus");
  if (minus !== undefined) {
    const quarter = r.past(minus, "quarter");
    const count = quarter === undefined ? r.number(minus) : { n: 15, next: quarter };
    if (count === undefined || count.n < 1 || count.n > 30) return undefined;
    return { value: { ...clock, hour: (clock.hour + 23) % 24, minute: 60 - count.n }, next: count.next };
  }
  const half = r.past(at, "half");
  if (half !== undefined && r.past(half, "unit") === undefined) return { value: { ...clock, minute: 30 }, next: half };
  const three = r.past(at, "threeQuarters");
  if (three !== undefined) return { value: { ...clock, minute: 45 }, next: three };
  const quarter = r.past(at, "quarter");
  if (quarter !== undefined && r.text(at) !== "a") return { value: { ...clock, minute: 15 }, next: quarter };
  const and = r.text(at) === "et" ? r.number(at + 1) : undefined;
  const minutes = and === undefined ? undefined : r.find(and.next, "unit");
  if (and !== undefined && and.n < 60 && minutes?.term.unit === "minute") return { value: { ...clock, minute: and.n }, next: minutes.next };
  if (and !== undefined && !and.typed && and.n >= 5 && and.n < 60 && r.past(and.next, "unit", "month", "count") === undefined)
    return { value: { ...clock, minute: and.n }, next: and.next };
  if (clock.noon !== true) return undefined;
  const bare = minutesAfter(r, at);
  return bare === undefined || bare.n % 5 !== 0 || bare.n < 5 || bare.n > 59
    ? undefined
    : { value: { ...clock, minute: bare.n }, next: bare.next };
}

/** 14:30, and 14.30 or 14,30 where it can be no date and no price. */
function colon(r: Reader, at: number): Placed<Clock | "impossible"> | undefined {
  const hour = r.digits(at);
  if (hour === undefined || hour.digits > 2) return undefined;
  const dotted = r.tight(hour.next, ".");
  const minutes = r.tight(hour.next, ":") || dotted ? r.digits(hour.next + 1) : undefined;
  if (minutes === undefined || minutes.digits !== 2) return undefined;
  const meridiem = meridiemAt(r, minutes.next);
  if (dotted && meridiem === undefined) {
    if (
      minutes.n % 5 !== 0 ||
      minutes.n <= 12 ||
      hour.n > 23 ||
      minutes.n > 59 ||
      r.tight(minutes.next, ".") ||
      r.past(minutes.next, "money") !== undefined ||
      r.mark(minutes.next, "€")
    )
      return undefined;
    const alone = at === 0 && minutes.next === r.tokens.length;
    // « any chance of 9.30 on Tuesday »
    const dayAhead = r.past(r.skip(minutes.next, "on", "this", "next"), "weekday", "offset") !== undefined;
    const wished = wishing.has(r.text(at - 1)) || suiting.has(r.text(minutes.next));
    if (!alone && !dayAhead && !wished && !r.endsAt(at, "at", "weekday", "offset", "part", "approx", "bound", "month")) return undefined;
  }
  const end = r.past(minutes.next, "unit") === undefined ? minutes.next : unitHour(r, minutes.next);
  if (hour.n > 23 || minutes.n > 59) return { value: "impossible", next: end };
  return withHalf(r, { hour: hour.n, minute: minutes.n }, end);
}

/** « could we do 9.30 », « 9.30 possible ? » */
const wishing: ReadonlySet<string> = new Set("do make faire say disons mettre prefer prefere".split(" "));
const suiting: ReadonlySet<string> = new Set("possible ok instead plutot".split(" "));

const unitHour = (r: Reader, at: number): number => {
  const unit = r.find(at, "unit");
  return unit?.term.unit === "hour" ? unit.next : at;
};

function meridiemOnly(r: Reader, at: number): Placed<Clock> | undefined {
  const hour = r.number(at);
  if (hour === undefined || hour.n < 1 || hour.n > 12) return undefined;
  const meridiem = meridiemAt(r, hour.next);
  return meridiem === undefined ? undefined : { value: { hour: hour.n, minute: 0, half: meridiem.half }, next: meridiem.next };
}

/** half past two, quarter to three, ten past four. */
function halfPast(r: Reader, at: number): Placed<Clock> | undefined {
  const half = r.past(at, "half");
  const quarter = r.past(at, "quarter");
  const minutes = half !== undefined ? { n: 30, next: half } : quarter !== undefined ? { n: 15, next: quarter } : r.number(at);
  if (minutes === undefined || minutes.n > 30) return undefined;
  const named = half !== undefined || quarter !== undefined;
  const before =
    r.text(minutes.next) === "to" &&
    (named || [5, 10, 20, 25].includes(minutes.n)) &&
    !r.endsAt(at, "bound", "between") &&
    r.number(at)?.typed !== true;
  const past = r.past(minutes.next, "plus") ?? (half !== undefined && r.text(half - 1) === "past" ? half : undefined);
  const direct = half !== undefined && r.text(at) === "half" ? half : undefined;
  const hourAt = before ? minutes.next + 1 : (past ?? direct);
  const hour = hourAt === undefined ? undefined : r.number(hourAt);
  if (hour === undefined || hour.n < 1 || hour.n > 23) return undefined;
  const clock: Clock = before ? { hour: hour.n === 1 ? 12 : hour.n - 1, minute: 60 - minutes.n } : { hour: hour.n, minute: minutes.n };
  const oclock = unitHour(r, hour.next);
  return withHalf(r, clock, oclock);
}

function withHalf(r: Reader, clock: Clock, next: number): Placed<Clock> {
  const half = clock.hour <= 12 ? meridiemAt(r, next) : partOfClock(r, next);
  return half === undefined ? { value: clock, next } : { value: { ...clock, half: half.half }, next: half.next };
}

/** am, p.m., "du matin", "de l'après-midi", "in the evening". */
function meridiemAt(r: Reader, at: number): { readonly half: "am" | "pm"; readonly next: number } | undefined {
  const word = r.text(at);
  if (word === "am" || word === "pm") return { half: word, next: at + 1 };
  if ((word === "a" || word === "p") && (r.mark(at + 1, ".") || r.tokens[at + 1]?.text === "m")) {
    const m = r.mark(at + 1, ".") ? at + 2 : at + 1;
    if (r.text(m) === "m" && r.tokens[m]?.glued === true)
      return { half: word === "a" ? "am" : "pm", next: r.tight(m + 1, ".") || r.mark(m + 1, ".") ? m + 2 : m + 1 };
  }
  return partOfClock(r, at);
}

function partOfClock(r: Reader, at: number): { readonly half: "am" | "pm"; readonly next: number } | undefined {
  const linked = r.text(at) === "du" || r.text(at) === "de" || r.text(at) === "d" || (r.text(at) === "in" && r.text(at + 1) === "the");
  if (!linked) return undefined;
  const part = r.find(r.skip(at, "of", "on", "the"), "part");
  return part === undefined || part.term.edgeOnly === true
    ? undefined
    : { half: part.term.part.endsWith("matin") ? "am" : "pm", next: part.next };
}

/** Minutes after midnight. A bare hour from 1 to 6 is in the afternoon, 7 stays 7:00, unless the part of the day or am/pm says otherwise. */
export function halfOfDay(clock: Clock, part?: DayPart): number {
  const { hour, minute, half } = clock;
  const base = hour * 60 + minute;
  if (clock.noon === true || hour > 12 || hour === 0) return base;
  if (half === "am") return (hour % 12) * 60 + minute;
  if (half === "pm") return ((hour % 12) + 12) * 60 + minute;
  if (hour === 12) return base;
  if (part?.endsWith("matin")) return base;
  if (part !== undefined && (part !== "midi" || hour <= 6)) return part.endsWith("apres_midi") && hour > 7 ? base : base + 720;
  return hour <= 6 ? base + 720 : base;
}

/** The two ends of a range: they share am and pm, and the second lies after the first. Undefined when they cannot. */
export function rangeOf(from: Clock, to: Clock, part?: DayPart): { readonly from: number; readonly to: number } | undefined {
  const end = halfOfDay(to, part);
  const shared = from.half === undefined && to.half !== undefined ? halfOfDay({ ...from, half: to.half }) : halfOfDay(from, part);
  const start = shared < end ? shared : halfOfDay(from, part);
  if (start < end) return { from: start, to: end };
  if (end + 720 > start && end < 720 && to.half === undefined) return { from: start, to: end + 720 };
  return end === 0 && start > 0 ? { from: start, to: 1_440 } : undefined;
}
