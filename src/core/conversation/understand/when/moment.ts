/**
 * A moment in the making: which atoms of time belong to one, and what each adds to it.
 * In: a moment and an atom. Out: whether it fits, or the moment with it. Nothing is a date yet; who wants the moment is not decided here.
 */
import type { DayPart } from "../../../words/when.ts";
import type { Clock } from "./clock.ts";
import type { DaySaid } from "./day.ts";
import type { Period } from "./period.ts";
import type { Atom } from "./piece.ts";
import type { Bound } from "./terms.ts";

export type Stance = "wanted" | "excluded" | "booked" | "dropped";

export interface Moment {
  stance: Stance;
  day?: DaySaid;
  dayBound?: Bound;
  days?: { readonly from: DaySaid; readonly to: DaySaid };
  period?: Period;
  periodBound?: Bound;
  clock?: Clock;
  clocks?: { readonly from: Clock; readonly to: Clock };
  after?: Clock;
  before?: Clock;
  part?: DayPart;
  /** "à la même heure": as its neighbour. */
  sameTime?: true;
  delay?: number;
  /** The hour was said before the day: it holds for the days that follow. */
  timeFirst: boolean;
  approx: boolean;
  asap: boolean;
  past: boolean;
  impossible: boolean;
  /** Over because of what was told before it in the clause ("je vous ai vu"). */
  told: boolean;
  /** Words between the last atom of the moment before and this one; -1 when they are no alternatives of each other. */
  gap: number;
  /** Excluded by "sauf" or with an article: that weekday for good, not only the next one. */
  byWeekday: boolean;
  /** Whose day, or whose hour, this one borrowed. */
  dayFrom?: Moment;
  timeFrom?: Moment;
  /** Offered beside the one before: "ou". */
  choice: boolean;
  /** Its hours were named apart from its day ("lundi, entre midi et deux …"): a refusal behind them is of those hours. */
  apart?: true;
  /** Bounded by an hour of their day (« je finis à 17h »): why, where an hour is wished for. */
  own?: true;
  /** Bounded by a train of theirs: alone it says nothing of when they would come. */
  travel?: true;
  /** Taken up by work or leave: an hour named next may be on that very day. */
  taken?: true;
  /** "vous m'avez dit jeudi": not what they wish, where they name another. */
  quoted?: true;
}

export function fits(moment: Moment, atom: Atom): boolean {
  const timed = moment.clock !== undefined || moment.clocks !== undefined;
  switch (atom.kind) {
    case "clock":
      if (moment.delay !== undefined || moment.asap || moment.past) return moment.past;
      if (atom.bound === "after" || atom.bound === "from") return !timed && moment.after === undefined;
      if (atom.bound === "before" || atom.bound === "until") return !timed && moment.before === undefined;
      if (moment.clock?.noon === true && moment.clock.minute === 0 && [12, 13].includes(atom.clock.hour) && atom.clock.noon !== true)
        return true;
      return !timed && moment.after === undefined && moment.before === undefined;
    case "clocks":
      return !timed && moment.after === undefined && moment.before === undefined && !moment.asap;
    case "part":
      return (moment.part === undefined || finer(moment.part, atom.part) !== undefined) && moment.delay === undefined && !moment.asap;
    case "sameTime":
      return !timed && moment.after === undefined && moment.before === undefined && moment.delay === undefined && !moment.asap;
    case "day":
      if (moment.days !== undefined || moment.delay !== undefined || moment.past || moment.asap) return false;
      if (moment.day !== undefined) return atom.bound === undefined && completes(moment.day, atom.day);
      return (
        moment.period === undefined || atom.day.weekday !== undefined || (atom.day.dayOfMonth !== undefined && atom.day.month === undefined)
      );
    case "days":
      return moment.day === undefined && moment.days === undefined && moment.period === undefined && !moment.past && !moment.asap;
    case "period":
      if (moment.period !== undefined || moment.days !== undefined || moment.past || moment.asap || moment.delay !== undefined)
        return false;
      return moment.day === undefined || (atom.bound === undefined && moment.day.month === undefined && moment.day.offset === undefined);
    case "boundAfter":
    case "approxAfter":
    case "impossible":
      return true;
    case "past":
      return moment.past;
    default:
      return false;
  }
}

/** What lies in each part of the day. "soir après le travail" stays the evening. */
const inside: Readonly<Partial<Record<DayPart, readonly DayPart[]>>> = {
  matin: ["debut_matin", "fin_matin"],
  apres_midi: ["debut_apres_midi", "fin_apres_midi", "fin_journee"],
  fin_journee: ["fin_apres_midi", "soir"],
};

/** "tomorrow morning first thing": the narrower of two names of one part; undefined when they are two parts. */
function finer(one: DayPart, other: DayPart): DayPart | undefined {
  if (one === other || inside[one]?.includes(other) === true) return other;
  return inside[other]?.includes(one) === true ? one : undefined;
}

/** "lundi, le 7 décembre", "demain mercredi", "mardi dans deux semaines": two names of one day. */
function completes(one: DaySaid, other: DaySaid): boolean {
  const single = (a: DaySaid, b: DaySaid): boolean =>
    a.weekday !== undefined &&
    a.dayOfMonth === undefined &&
    a.offset === undefined &&
    b.weekday === undefined &&
    (b.dayOfMonth !== undefined || b.offset !== undefined);
  return one.habit !== true && other.habit !== true && (single(one, other) || single(other, one));
}

export function fill(moment: Moment, atom: Atom): void {
  switch (atom.kind) {
    case "clock":
      moment.approx ||= atom.approx;
      if (atom.own === true) moment.own = true;
      if (atom.travel === true) moment.travel = true;
      if (atom.bound === "after" || atom.bound === "from") moment.after = atom.clock;
      else if (atom.bound === "before" || atom.bound === "until") moment.before = atom.clock;
      else moment.clock = atom.clock;
      return;
    case "clocks":
      moment.clocks = atom;
      return;
    case "part":
      moment.part = moment.part === undefined ? atom.part : (finer(moment.part, atom.part) ?? atom.part);
      return;
    case "sameTime":
      moment.sameTime = true;
      return;
    case "day":
      moment.timeFirst ||= isDayless(moment) && !isTimeless(moment);
      moment.day = { ...moment.day, ...atom.day };
      if (atom.bound !== undefined) moment.dayBound = atom.bound;
      return;
    case "days":
      moment.days = atom;
      return;
    case "period":
      moment.period = atom.period;
      if (atom.bound !== undefined) moment.periodBound = atom.bound;
      return;
    case "delay":
      moment.delay = atom.minutes;
      return;
    case "boundAfter":
      if (moment.clock === undefined) return;
      if (atom.bound === "from") moment.after = moment.clock;
      else moment.before = moment.clock;
      delete moment.clock;
      return;
    case "approxAfter":
      moment.approx = true;
      return;
    case "asap":
      moment.asap = true;
      return;
    case "past":
      moment.past = true;
      return;
    case "impossible":
      moment.impossible = true;
  }
}

export const isDayless = (moment: Moment): boolean => moment.day === undefined && moment.days === undefined && moment.period === undefined;

export const isTimeless = (moment: Moment): boolean =>
  moment.clock === undefined &&
  moment.clocks === undefined &&
  moment.after === undefined &&
  moment.before === undefined &&
  moment.part === undefined;
