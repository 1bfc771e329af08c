/**
 * Hours that say how long, not when: "séance de 1h", "1h30 de route", "4h par nuit", "24h/24", "2h avant", "1h ou 45 min".
 * In: a reader and a place. Out: the place after the length, or nothing. Runs with the noise, before any clock is read.
 */
import { readClock } from "./clock.ts";
import type { Reader } from "./reader.ts";

interface Hours {
  readonly n: number;
  readonly typed: boolean;
}

/** "séance 1h combien": how long it is. */
const sittings: ReadonlySet<string> = new Set(["seance", "seances", "consultation", "consult", "massage", "soin", "session"]);

export function hoursLong(r: Reader, at: number): number | undefined {
  const hours = r.number(at);
  const unit = hours === undefined ? undefined : r.find(hours.next, "unit");
  if (hours === undefined || unit?.term.unit !== "hour" || r.endsAt(at, "in", "within")) return undefined;
  const minutes = r.digits(unit.next);
  const next = minutes?.digits === 2 && r.tokens[unit.next]?.glued === true ? minutes.next : unit.next;
  if (hours.n > 23)
    return hours.n % 12 === 0 && (hours.n > 24 || r.mark(next, "/") || r.past(next, "bound") !== undefined || r.endsAt(at, "ago"))
      ? next
      : undefined;
  return isLength(r, at, hours, next) ? next : undefined;
}

function isLength(r: Reader, at: number, hours: Hours, next: number): boolean {
  if (r.past(next, "lengthAfter") !== undefined) return true;
  const introduced = r.endsAt(at, "at", "approx", "bound", "between", "freeFrom", "freeUntil", "to");
  if (r.endsAt(at, "lasting", "ago") && hours.n <= 6 && !r.endsAt(at, "at")) return true;
  if (hours.n <= 2 && (r.text(at - 1) === "pour" || sittings.has(r.text(at - 1)) || r.mark(next, "="))) return true;
  if (hours.n <= 3 && besideLength(r, at, next)) return true;
  if (introduced) return false;
  if (r.past(r.skip(next, "of", "the"), "part") !== undefined && r.past(next, "of") !== undefined) return false;
  if (hours.n <= 3 && asksLength(r, at)) return true;
  if (hours.n <= 4 && (ofSomething(r, next) || countsOn(r, next))) return true;
  return (
    !hours.typed &&
    hours.n <= 6 &&
    !r.endsAt(at, "weekday", "offset", "and", "part", "month") &&
    r.past(next, "minus", "quarter", "weekday", "offset") === undefined
  );
}

/** "ça dure combien, 1h ou 1h30 ?", "60 € les 1h30": a length was spoken of, and no day since. */
function asksLength(r: Reader, at: number): boolean {
  if (r.text(at - 1) === "les" && !r.endsAt(at, "at", "approx")) return true;
  for (let back = at; back > 0 && back > at - 8; back -= 1) {
    if (r.endsAt(back, "lasting")) return true;
    if (r.endsAt(back, "weekday", "offset", "month", "part")) return false;
  }
  return false;
}

/** The other one of "1h ou 45 min", "1h ou 1h30" is a length. */
function besideLength(r: Reader, at: number, next: number): boolean {
  const other = r.past(next, "or");
  const minutes = other === undefined ? undefined : r.number(other);
  if (minutes !== undefined && r.find(minutes.next, "unit")?.term.unit === "minute") return true;
  return r.endsAt(at, "or") && r.noise[at - 2] === true;
}

/** "2h de route", but not "2h de l'après-midi", "9h de lundi". */
function ofSomething(r: Reader, next: number): boolean {
  return r.past(next, "of") !== undefined && r.past(r.skip(next, "of", "the"), "part", "weekday", "month", "offset") === undefined;
}

/** "1h avant", "2h après": nothing is bounded by it. */
function countsOn(r: Reader, next: number): boolean {
  const bound = r.past(next, "bound");
  if (bound === undefined || readClock(r, bound) !== undefined || r.digits(bound) !== undefined) return false;
  return r.past(r.skip(bound, "the"), "weekday", "offset", "month", "number", "noon") === undefined;
}
