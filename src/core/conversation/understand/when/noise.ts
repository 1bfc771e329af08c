/**
 * Numbers that are no moments: phone numbers, prices, ages, counts, house numbers, door codes, 24/7, lengths in minutes.
 * In: a reader. Out: nothing; the places are marked and answer no more. What could still be a time is left to the clock and day rules.
 */
import { readClock } from "./clock.ts";
import { hoursLong } from "./length.ts";
import type { Reader } from "./reader.ts";

export function markNoise(r: Reader): void {
  for (let at = 0; at < r.tokens.length; at += 1) {
    if (!r.promising(at) && r.tokens[at]?.kind === "word") continue;
    const end =
      phone(r, at) ??
      courtesy(r, at) ??
      streetDate(r, at) ??
      always(r, at) ??
      clockNow(r, at) ??
      money(r, at) ??
      counted(r, at) ??
      minutesLong(r, at) ??
      hoursLong(r, at) ??
      called(r, at);
    if (end === undefined) continue;
    for (let place = at; place < end; place += 1) r.noise[place] = true;
    at = end - 1;
  }
}

/** Nine digits or more, in groups: 06 12 34 56 78, +33 6 12 34 56 78, a card. */
function phone(r: Reader, at: number): number | undefined {
  const from = r.mark(at, "+") ? at + 1 : at;
  if (isDate(r, from)) return undefined;
  let place = from;
  let digits = 0;
  while (
    r.tokens[place]?.kind === "number" ||
    (place > from && (r.mark(place, ".") || r.mark(place, "-")) && r.tokens[place + 1]?.kind === "number")
  ) {
    if (r.tokens[place]?.kind === "number") digits += r.text(place).length;
    place += 1;
  }
  return digits >= 9 ? place : undefined;
}

/** 12-12-2026 and 2026-12-12 are no phone numbers, whatever follows. */
function isDate(r: Reader, at: number): boolean {
  const lengths = [at, at + 2, at + 4].map((place) => (r.tokens[place]?.kind === "number" ? r.text(place).length : 0)).join("");
  return (
    (r.tight(at + 1, "-") || r.tight(at + 1, ".")) &&
    r.text(at + 3) === r.text(at + 1) &&
    ["224", "422", "124", "214", "114"].includes(lengths) &&
    r.tokens[at + 5]?.text !== r.text(at + 1)
  );
}

const courtesy = (r: Reader, at: number): number | undefined => r.past(at, "courtesy");

/** 24/7, 24h/24, 7j/7. */
function always(r: Reader, at: number): number | undefined {
  const first = r.text(at);
  if (first !== "24" && first !== "7") return undefined;
  const slash = r.mark(at + 1, "/") ? at + 1 : r.mark(at + 2, "/") ? at + 2 : undefined;
  const last = slash === undefined ? "" : r.text(slash + 1);
  if (slash === undefined || (last !== "7" && last !== "24") || (first === "7" && slash === at + 1)) return undefined;
  return slash + 2;
}

/** "avenue du 8 mai 1945", "place du 11 novembre". */
function streetDate(r: Reader, at: number): number | undefined {
  const house = r.digits(at);
  const street = r.past(house?.next ?? at, "street");
  const number = street === undefined || r.text(street) !== "du" ? undefined : r.number(street + 1);
  const month = number === undefined ? undefined : r.past(number.next, "month");
  return month === undefined ? undefined : (r.digits(month)?.next ?? month);
}

/** "il est 14h": now. */
function clockNow(r: Reader, at: number): number | undefined {
  if (r.text(at - 1) !== "est" || (r.text(at - 2) !== "il" && r.text(at - 2) !== "y")) return undefined;
  const clock = readClock(r, at);
  return clock === undefined || clock.value === "impossible" ? undefined : clock.next;
}

function money(r: Reader, at: number): number | undefined {
  const before = r.mark(at, "€") || r.mark(at, "$") || r.mark(at, "£") ? at + 1 : at;
  const whole = r.number(before);
  if (whole === undefined) return undefined;
  const cents =
    (r.tight(whole.next, ",") || r.tight(whole.next, ".")) && r.tokens[whole.next + 1]?.kind === "number" ? whole.next + 2 : whole.next;
  if (before > at) return cents;
  if (r.mark(cents, "€") || r.mark(cents, "$") || r.mark(cents, "£")) return cents + 1;
  return r.past(cents, "money");
}

/** Ages, counts, shares, house numbers. */
function counted(r: Reader, at: number): number | undefined {
  const number = r.number(at);
  if (number === undefined) return undefined;
  const rank = r.find(at, "rank");
  if (rank !== undefined && r.past(rank.next, "weekday", "weekend", "unit") !== undefined) return undefined;
  if (r.mark(number.next, "%") || r.mark(number.next, "°")) return number.next + 1;
  if (r.tight(number.next, "\u2044")) return r.past(number.next + 2, "unit") ?? number.next + 2;
  if (r.tight(number.next, "/") && r.digits(number.next + 1) !== undefined && fraction(r, number.next + 2)) return number.next + 2;
  const street = r.past(number.next, "street") ?? (r.mark(number.next, ",") ? r.past(number.next + 1, "street") : undefined);
  if (street !== undefined && (number.typed || number.n > 3)) return street;
  const age = r.endsAt(at, "in", "within") ? undefined : r.past(number.next, "age");
  if (age !== undefined) return age;
  const count = r.past(number.next, "count");
  if (count === undefined || isTime(r, at, number)) return undefined;
  if (r.text(number.next).length === 1 && r.tokens[number.next]?.glued !== true) return undefined;
  return count;
}

/** "le 12 rdv possible ?", "14h30 rdv": the number before a thing that is counted may be a date or minutes all the same. */
function isTime(r: Reader, at: number, number: { readonly n: number; readonly next: number }): boolean {
  const suffix = r.tokens[number.next]?.glued === true || r.text(number.next).length <= 1;
  return !suffix && (r.text(at - 1) === "le" || r.text(at - 1) === "h" || r.text(at - 1) === ":" || r.text(at - 1) === "/");
}

const fraction = (r: Reader, at: number): boolean =>
  r.past(at, "count") !== undefined || (r.past(r.skip(at, "of"), "unit") !== undefined && r.text(at) !== "h");

/** "45 min", "1h30 min" stays a time; "dans 20 min" is read as one, too. */
function minutesLong(r: Reader, at: number): number | undefined {
  const number = r.number(at);
  const unit = number === undefined ? undefined : r.find(number.next, "unit");
  if (number === undefined || unit?.term.unit !== "minute" || r.endsAt(at, "in", "within", "unit", "approx") || afterHour(r, at))
    return undefined;
  return r.past(unit.next, "ahead") !== undefined && r.text(unit.next) === "from" ? undefined : unit.next;
}

/** "quinze heures et quinze minutes". */
const afterHour = (r: Reader, at: number): boolean => r.text(at - 1) === "et" && r.find(at - 2, "unit")?.term.unit === "hour";

/** "code 12", "appeler le 15", "bus 7". */
function called(r: Reader, at: number): number | undefined {
  const named = r.past(at, "calling");
  if (named === undefined) return undefined;
  const number = r.digits(r.skip(named, "the", "of"));
  return number === undefined ||
    r.past(number.next, "unit", "month") !== undefined ||
    r.tight(number.next, ":") ||
    r.tight(number.next, "/")
    ? undefined
    : number.next;
}
