/**
 * Two ends said together: entre 14h et 16h, de 9h à 11h, 14h-15h30, 14-16h, du 7 au 11 décembre, de lundi à mercredi, between 2 and 4pm.
 * In: a reader and a place; whether a day was said right before (then bare numbers are hours). Out: two clocks or two days.
 */

import { type Placed, readClock, readHour } from "./clock.ts";
import { type DaySaid, readDay } from "./day.ts";
import type { Atom } from "./piece.ts";
import type { Reader } from "./reader.ts";

export function readRange(r: Reader, at: number, besideDay: boolean): Placed<readonly Atom[]> | undefined {
  const approx = r.past(at, "approx");
  if (approx !== undefined)
    return readClock(r, approx) === undefined ? undefined : clocks(r, approx, { between: false, opened: true, besideDay });
  const between = r.past(at, "between");
  const opener = between ?? fromWord(r, at);
  const start = opener ?? at;
  if (r.text(at) === "du" && readClock(r, start) === undefined)
    return days(r, start, false, true) ?? clocks(r, start, { between: false, opened: true, besideDay });
  if (between !== undefined && r.text(start) === "le" && r.digits(start + 1) !== undefined) {
    const both = days(r, start, true, true);
    if (both !== undefined) return both;
  }
  const hours = fiveToSeven(r, at);
  return (
    clocks(r, r.skip(start, "at", "the"), { between: between !== undefined || hours, opened: opener !== undefined, besideDay }) ??
    days(r, start, between !== undefined, opener !== undefined)
  );
}

/** "de 5 à 7": two bare numbers behind "de" are hours; behind "du" they are days. */
function fiveToSeven(r: Reader, at: number): boolean {
  const first = r.text(at) === "de" ? r.digits(at + 1) : undefined;
  const joint = first === undefined ? undefined : r.past(first.next, "to");
  const last = joint === undefined ? undefined : r.digits(joint);
  return (
    first !== undefined && last !== undefined && last.n <= 23 && first.n < last.n && r.past(r.skip(last.next, "of"), "month") === undefined
  );
}

function fromWord(r: Reader, at: number): number | undefined {
  const text = r.text(at);
  return text === "de" || text === "du" || text === "from" || text === "d" ? at + 1 : undefined;
}

interface How {
  readonly between: boolean;
  readonly opened: boolean;
  readonly besideDay: boolean;
}

function clocks(r: Reader, at: number, how: How): Placed<readonly Atom[]> | undefined {
  const exact = readClock(r, at);
  const first = exact ?? readHour(r, at);
  if (first === undefined || first.value === "impossible") return undefined;
  const joint = jointAt(r, first.next, how.between, exact !== undefined);
  if (joint === undefined) return undefined;
  const place = r.skip(joint, "the", "at", "approx");
  const exactEnd = readClock(r, place);
  const second = exactEnd ?? readHour(r, place);
  if (second === undefined || second.value === "impossible") return undefined;
  if (
    exact === undefined &&
    !areHours(r, first.next, how, {
      ended: exactEnd !== undefined,
      hour: first.value.hour,
      half: second.value.half !== undefined || r.past(r.skip(second.next, "on"), "weekday", "offset") !== undefined,
    })
  )
    return undefined;
  return { value: [{ kind: "clocks", from: first.value, to: second.value }], next: second.next };
}

/** A bare first number is an hour when something says so: "entre", a day right before, the mark of the second. */
function areHours(
  r: Reader,
  joint: number,
  how: How,
  second: { readonly ended: boolean; readonly hour: number; readonly half: boolean },
): boolean {
  if (how.between) return true;
  if (how.opened) return second.ended || how.besideDay || second.hour >= 7 || (second.half && r.text(joint) === "to");
  if (r.mark(joint, "-")) return second.ended || how.besideDay;
  if (r.mark(joint, "/")) return second.ended;
  return (second.ended && how.besideDay) || (r.text(joint) === "to" && (second.half || how.besideDay));
}

/** et, à, au, jusqu'à, to, a hyphen or (between hours) a slash. */
function jointAt(r: Reader, at: number, between: boolean, afterClock: boolean): number | undefined {
  if (between) return r.past(at, "and", "to") ?? (r.mark(at, "-") ? at + 1 : undefined);
  if (r.mark(at, "-") || (r.mark(at, "/") && r.tokens[at]?.glued === true) || (afterClock && r.mark(at, "/"))) return at + 1;
  const until = r.find(at, "bound");
  return r.past(at, "to") ?? (until?.term.bound === "until" && afterClock ? until.next : undefined);
}

function days(r: Reader, at: number, between: boolean, opened: boolean): Placed<readonly Atom[]> | undefined {
  const first = readDay(r, at) ?? (opened ? (readDay(r, at - 1) ?? bareDay(r, at)) : bareDay(r, at));
  if (first === undefined) return undefined;
  const joint = between
    ? r.past(first.next, "and", "to")
    : (r.past(first.next, "to") ?? (r.mark(first.next, "-") ? first.next + 1 : undefined));
  if (joint === undefined || first.value.habit === true) return undefined;
  const second = readDay(r, joint) ?? readDay(r, joint - 1) ?? bareDay(r, joint);
  if (second === undefined || second.next <= joint) return undefined;
  if (isBare(second.value) && !opened && (isBare(first.value) || r.text(first.next) === "a")) return undefined;
  return { value: [{ kind: "days", from: first.value, to: second.value }], next: second.next };
}

const isBare = (day: DaySaid): boolean => day.dayOfMonth !== undefined && day.month === undefined && day.weekday === undefined;

function bareDay(r: Reader, at: number): Placed<DaySaid> | undefined {
  const number = r.digits(at);
  if (
    number === undefined ||
    number.n < 1 ||
    number.n > 31 ||
    r.past(number.next, "unit", "money", "age", "count") !== undefined ||
    r.tight(number.next, ":") ||
    r.tight(number.next, ".")
  )
    return undefined;
  return { value: { dayOfMonth: number.n }, next: number.next };
}
