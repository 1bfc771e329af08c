/**
 * One pass over a message: every place becomes an atom of time (a day, a clock, a range…), a sign that relates atoms (ou, mais, sauf…),
 * a filler, a mark or a word. In: a reader and today. Out: the pieces in order. What belongs together is decided in `moments.ts`.
 */
import { idiomaticDays, readDelay, readLength } from "./ahead.ts";
import type { DayNumber } from "./calendar.ts";
import { type Clock, type Placed, readClock, readHour, unmarked } from "./clock.ts";
import { readDay } from "./day.ts";
import { readNth } from "./nth.ts";
import { edgedPart, gone, partAt, thisPart } from "./parts.ts";
import { readPeriod } from "./period.ts";
import { type Atom, fillers, type Piece, signs } from "./piece.ts";
import { readRange } from "./range.ts";
import type { Reader } from "./reader.ts";

export function piecesOf(r: Reader, today: DayNumber): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < r.tokens.length; ) {
    const last = pieces.at(-1);
    const found = atomsAt(r, at, today, last?.kind === "atoms" ? last.atoms : [], isDayBefore(pieces));
    const piece: Piece = found !== undefined ? { kind: "atoms", atoms: found.value, at, next: found.next } : other(r, at);
    pieces.push(piece);
    at = Math.max(piece.next, at + 1);
  }
  return pieces;
}

/** "lundi sauf 12-14": hours, as right behind the day. */
function isDayBefore(pieces: readonly Piece[]): boolean {
  const [named, but] = pieces.slice(-2);
  const kind = named?.kind === "atoms" ? named.atoms.at(-1)?.kind : undefined;
  return but?.kind === "sign" && but.sign === "except" && (kind === "day" || kind === "part");
}

/** The words between an auxiliary and its participle: "ai pas encore vu", "m'a enfin rappelé". */
const mostBetween = 3;

/** "je vous ai vu", "il est parti", "I came": something happened. */
function happened(r: Reader, at: number): number | undefined {
  const by = r.past(at, "happened");
  if (by !== undefined) return by;
  return behindAux(r, at, "participle");
}

function behindAux(r: Reader, at: number, kind: "participle" | "engagement"): number | undefined {
  const next = r.past(at, kind);
  if (next === undefined) return undefined;
  for (let back = at; back > 0 && back >= at - mostBetween && r.tokens[back - 1]?.kind === "word"; back -= 1)
    if (r.endsAt(back, "aux")) return next;
  return undefined;
}

/** What needs no auxiliary before it. */
const plainSigns = signs.filter((sign) => sign !== "happened");

function other(r: Reader, at: number): Piece {
  const over = happened(r, at);
  if (over !== undefined) return { kind: "sign", sign: "happened", text: r.text(at), at, next: over };
  const kept = behindAux(r, at, "engagement");
  if (kept !== undefined) return { kind: "sign", sign: "unable", text: r.text(at), at, next: kept };
  const longest = r.longest(at, plainSigns);
  if (longest !== undefined) return { kind: "sign", sign: longest.kind, text: r.text(at), at, next: longest.next };
  const text = r.text(at);
  if (r.tokens[at]?.kind === "mark") return { kind: "mark", text, at, next: at + 1 };
  return { kind: r.past(at, ...fillers) === undefined ? "word" : "filler", text, at, next: at + 1 };
}

type Atoms = Placed<readonly Atom[]>;

function atomsAt(r: Reader, at: number, today: DayNumber, before: readonly Atom[], exceptOfDay: boolean): Atoms | undefined {
  if (!r.promising(at)) return halfDay(r, at, before);
  return (
    afterwards(r, at, before) ??
    sooner(r, at, before) ??
    simple(r.past(r.skip(at, "at", "the"), "sameTime"), { kind: "sameTime" }) ??
    atTheEarliest(r, at, today) ??
    simple(r.past(at, "asap"), { kind: "asap" }) ??
    readNth(r, at, today) ??
    gone(r, at, today) ??
    delay(r, at) ??
    dayList(r, at) ??
    readRange(r, at, before.length > 0 || exceptOfDay) ??
    dayAt(r, at) ??
    partAt(r, at) ??
    thisPart(r, at) ??
    free(r, at) ??
    bounded(r, at, today) ??
    clockAt(r, at, before) ??
    periodAt(r, at, today)
  );
}

/** "Thursday pm". */
function halfDay(r: Reader, at: number, before: readonly Atom[]): Atoms | undefined {
  const word = r.text(at);
  if ((word !== "am" && word !== "pm") || before.at(-1)?.kind !== "day") return undefined;
  return { value: [{ kind: "part", part: word === "am" ? "matin" : "apres_midi" }], next: at + 1 };
}

/** "au plus tôt 17h" bounds; "au plus tôt" alone is as soon as possible. */
function atTheEarliest(r: Reader, at: number, today: DayNumber): Atoms | undefined {
  const bound = r.past(at, "asap") === undefined ? undefined : bounded(r, at, today);
  const atom = bound?.value[0];
  return atom?.kind === "clock" || (r.text(at) === "au" && (atom?.kind === "day" || atom?.kind === "period")) ? bound : undefined;
}

const simple = (next: number | undefined, atom: Atom): Atoms | undefined => (next === undefined ? undefined : { value: [atom], next });

/** "17h max", "14h environ", "3 ish". */
function afterwards(r: Reader, at: number, before: readonly Atom[]): Atoms | undefined {
  const last = before.at(-1);
  if (last?.kind !== "clock") return undefined;
  const bound = r.find(at, "boundAfter");
  if (bound !== undefined && readClock(r, bound.next) === undefined && r.digits(bound.next) === undefined)
    return { value: [{ kind: "boundAfter", bound: bound.term.bound }], next: bound.next };
  const approx = r.past(at, "approxAfter");
  if (approx === undefined || readClock(r, approx) !== undefined || r.number(approx) !== undefined || readDay(r, approx) !== undefined)
    return undefined;
  return { value: [{ kind: "approxAfter" }], next: approx };
}

/** "le 15, 16 ou 17", "les 15 et 16 avril": days of which only the first has its article. */
function dayList(r: Reader, at: number): Atoms | undefined {
  if (!["le", "les", "the", "du"].includes(r.text(at))) return undefined;
  const days: number[] = [];
  let place = at + 1;
  for (let joined = false; days.length < 5; ) {
    const day = r.digits(place);
    if (day === undefined || day.n < 1 || day.n > 31 || day.digits > 2 || !r.isPlain(day.next)) return undefined;
    if (r.past(day.next, "unit", "money", "age", "count") !== undefined || r.tight(day.next, ":") || r.tight(day.next, "."))
      return undefined;
    days.push(day.n);
    place = day.next;
    if (joined) break;
    const or = r.past(place, "or", "and");
    joined = or !== undefined;
    const next = or ?? (r.mark(place, ",") ? place + 1 : undefined);
    if (next === undefined) return undefined;
    place = next;
  }
  const month = r.find(r.skip(place, "of"), "month");
  return {
    value: days.map(
      (dayOfMonth) => ({ kind: "day", day: { dayOfMonth, ...(month === undefined ? {} : { month: month.term.n }) } }) as const,
    ),
    next: month?.next ?? place,
  };
}

/** "vendredi tôt", "Friday morning early", "jeudi tard": not "plus tôt", "trop tard". */
function sooner(r: Reader, at: number, before: readonly Atom[]): Atoms | undefined {
  const last = before.at(-1);
  const said = r.find(at, "sooner");
  if (said === undefined || (last?.kind !== "day" && last?.kind !== "part")) return undefined;
  if (r.find(at, "part") !== undefined || r.past(said.next, "approx", "the", "on", "into", "bound") !== undefined) return undefined;
  const part = last.kind === "part" ? last.part : "fin_journee";
  return {
    value: [{ kind: "part", part: edgedPart(last.kind === "day" && said.term.edge === "start" ? "matin" : part, said.term.edge) }],
    next: said.next,
  };
}

function delay(r: Reader, at: number): Atoms | undefined {
  const read = readDelay(r, at);
  return read === undefined ? undefined : { value: [{ kind: "delay", minutes: read.value }], next: read.next };
}

function dayAt(r: Reader, at: number): Atoms | undefined {
  const approx = r.past(at, "approx");
  const day = readDay(r, approx ?? at);
  return day === undefined ? undefined : { value: [{ kind: "day", day: day.value }], next: day.next };
}

/** "je finis à 17h", "I start work at 9". */
function free(r: Reader, at: number): Atoms | undefined {
  const from = r.find(at, "freeFrom");
  const said = from ?? r.find(at, "freeUntil");
  if (said === undefined) return undefined;
  // « mon train arrive mercredi à 16h10 »
  const day = said.term.travel === true ? readDay(r, said.next) : undefined;
  const place = r.skip(day?.next ?? said.next, "shift", "at", "approx", "the");
  // « je commence le 14 » names a day.
  const clock = readClock(r, place) ?? (r.endsAt(place, "the") ? undefined : readHour(r, place));
  if (clock === undefined || clock.value === "impossible") return undefined;
  const travel = said.term.travel === true ? { travel: true as const } : {};
  const hour: Atom = {
    kind: "clock",
    clock: clock.value,
    approx: false,
    bound: from === undefined ? "before" : "after",
    own: true,
    ...travel,
  };
  return { value: day === undefined ? [hour] : [{ kind: "day", day: day.value }, hour], next: clock.next };
}

function bounded(r: Reader, at: number, today: DayNumber): Atoms | undefined {
  const found = r.find(at, "bound");
  if (found === undefined) return undefined;
  const bound = found.term.bound;
  const length = bound === "before" && r.text(at - 1) !== "rien" ? readLength(r, found.next) : undefined;
  if (length !== undefined && (length.value.unit === "day" || length.value.unit === "week" || length.value.unit === "month")) {
    const { n, unit, spelt } = length.value;
    const day = unit === "month" ? { offset: 0, months: n } : { offset: unit === "week" ? n * 7 : idiomaticDays(n, spelt) };
    return { value: [{ kind: "day", day, bound }], next: length.next };
  }
  const closing = r.text(found.next - 1);
  const day =
    readDay(r, closing === "du" || closing === "au" ? found.next - 1 : found.next) ?? readDay(r, r.skip(found.next, "on", "approx"));
  if (day !== undefined) return { value: [{ kind: "day", day: day.value, bound }], next: day.next };
  const place = r.skip(found.next, "at", "approx", "on");
  const clock = readClock(r, place) ?? readHour(r, place);
  if (clock?.value === "impossible") return { value: [{ kind: "impossible" }], next: clock.next };
  if (clock !== undefined) return { value: [{ kind: "clock", clock: clock.value, approx: false, bound }], next: clock.next };
  const period = readPeriod(r, r.skip(found.next, "of"), today) ?? readPeriod(r, found.next, today);
  if (period === undefined || period.value.always === true) return undefined;
  const end = bound === "before" && r.find(r.skip(found.next, "the", "of"), "edge")?.term.edge === "end";
  return { value: [{ kind: "period", period: period.value, bound: end ? "until" : bound }], next: period.next };
}

function clockAt(r: Reader, at: number, before: readonly Atom[]): Atoms | undefined {
  const approx = r.past(at, "approx");
  const place = r.skip(approx ?? at, "at", "on", "the");
  const direct = readClock(r, at) ?? readClock(r, place);
  if (direct?.value === "impossible") return { value: [{ kind: "impossible" }], next: direct.next };
  const beside = before.some(({ kind }) => kind === "day" || kind === "part");
  const english = r.text(at) === "at";
  const hourly =
    approx !== undefined
      ? readHour(r, place)
      : r.past(at, "at") !== undefined
        ? readHour(r, r.skip(at, "at", "approx"), english || beside ? 1 : 7)
        : undefined;
  const alone = before.some(({ kind }) => kind === "part") && r.digits(at) !== undefined ? hourAlone(r, at) : undefined;
  const listed = direct === undefined && hourly === undefined && r.digits(at) !== undefined ? hourOfList(r, at) : undefined;
  const ish = beside && r.text(at + 1) === "ish" && r.tokens[at + 1]?.glued === true ? r.digits(at) : undefined;
  if (ish !== undefined && ish.n >= 1 && ish.n <= 12)
    return { value: [{ kind: "clock", clock: { hour: ish.n, minute: 0 }, approx: true }], next: at + 2 };
  const plain = direct === undefined && (beside || r.past(at, "at") !== undefined) ? unmarked(r, place) : undefined;
  const clock = direct ?? plain ?? hourly ?? listed ?? alone;
  if (clock === undefined || clock.value === "impossible") return undefined;
  return { value: [{ kind: "clock", clock: clock.value, approx: approx !== undefined }], next: clock.next };
}

/** "tonight 8", "demain matin 9": nothing follows the number. */
function hourAlone(r: Reader, at: number): Placed<Clock> | undefined {
  const hour = readHour(r, at, 5);
  return hour !== undefined && (r.tokens[hour.next]?.kind ?? "mark") === "mark" ? hour : undefined;
}

/** The 14 of "14 ou 15h", the 9 of "9, 10 or 11am". */
function hourOfList(r: Reader, at: number): Placed<Clock> | undefined {
  const hour = readHour(r, at);
  let place = hour?.next ?? at;
  for (let count = 0; hour !== undefined && count < 4; count += 1) {
    const joint = r.past(place, "or", "and") ?? (r.mark(place, ",") ? place + 1 : undefined);
    if (joint === undefined) return undefined;
    const clock = readClock(r, r.skip(joint, "at"));
    if (clock !== undefined)
      return clock.value === "impossible"
        ? undefined
        : { value: clock.value.half === undefined ? hour.value : { ...hour.value, half: clock.value.half }, next: hour.next };
    const other = readHour(r, joint);
    if (other === undefined) return undefined;
    place = other.next;
  }
  return undefined;
}

function periodAt(r: Reader, at: number, today: DayNumber): Atoms | undefined {
  const approx = r.past(at, "approx");
  const inside = r.past(at, "within");
  const place = approx ?? at;
  const period = readPeriod(r, place, today);
  if (period !== undefined)
    return { value: [period.value.past === true ? { kind: "past" } : { kind: "period", period: period.value }], next: period.next };
  if (inside === undefined) return undefined;
  const day = readDay(r, inside) ?? readDay(r, inside - 1);
  if (day !== undefined) return { value: [{ kind: "day", day: day.value, bound: "until" }], next: day.next };
  const end = readPeriod(r, r.skip(inside, "at"), today) ?? readPeriod(r, inside, today);
  return end === undefined || end.value.always === true
    ? undefined
    : { value: [{ kind: "period", period: end.value, bound: "until" }], next: end.next };
}
