/**
 * Lengths of time counted from now: dans 3 jours, une demi-heure, 1h30, a couple of weeks.
 * In: a reader and a place. Out: the count and its unit, or the minutes, and the place after.
 */
import type { Placed } from "./clock.ts";
import type { Reader } from "./reader.ts";
import type { Unit } from "./terms.ts";

/** "quinze jours" are two weeks, and "huit jours" one, when said in words. */
export const idiomaticDays = (n: number, spelt: boolean): number => (n === 15 ? 14 : n === 8 && spelt ? 7 : n);

export function readLength(
  r: Reader,
  at: number,
): Placed<{ readonly n: number; readonly unit: Unit; readonly spelt: boolean }> | undefined {
  const quarters =
    r.past(at, "threeQuarters") ?? (r.text(at) === "3" && r.tight(at + 1, "/") && r.text(at + 2) === "4" ? at + 3 : undefined);
  const hour = quarters === undefined ? undefined : r.find(r.skip(quarters, "of", "the"), "unit");
  if (hour?.term.unit === "hour") return { value: { n: 45, unit: "minute", spelt: true }, next: hour.next };
  if (r.text(at) === "half" && (r.text(at + 1) === "an" || r.text(at + 1) === "a")) {
    const whole = r.find(at + 2, "unit");
    if (whole?.term.unit === "hour") return { value: { n: 30, unit: "minute", spelt: true }, next: whole.next };
  }
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
