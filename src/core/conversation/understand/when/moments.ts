/**
 * Atoms gathered into moments: "jeudi … vers 17h" is one, "samedi 10h ou 11h" two. What is excluded ("pas jeudi", "sauf"), replaced
 * ("au lieu de mercredi"), corrected ("plutôt") or already booked ("mon rdv de mardi") is told apart from what is wanted.
 * In: the pieces of a message. Out: moments in the order said, with what a neighbour in the same choice lends them. No dates yet.
 */
import type { DayPart } from "../../../words/when.ts";
import type { Atom, Piece, Sign } from "./atoms.ts";
import type { Clock } from "./clock.ts";
import type { DaySaid } from "./day.ts";
import type { Period } from "./period.ts";
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
  delay?: number;
  /** The hour was said before the day: it holds for the days that follow. */
  timeFirst: boolean;
  approx: boolean;
  asap: boolean;
  past: boolean;
  impossible: boolean;
  /** Words between the last atom of the moment before and this one; -1 when they are no alternatives of each other. */
  gap: number;
  /** Excluded by "sauf" or with an article: that weekday for good, not only the next one. */
  byWeekday: boolean;
  /** Offered beside the one before: "ou". */
  choice: boolean;
}

interface Walk {
  readonly moments: Moment[];
  current: Moment | undefined;
  join: "or" | "and" | "comma" | "but" | undefined;
  negate: "not" | "except" | undefined;
  /** Nothing was named since the refusal. */
  refused: boolean;
  instead: boolean;
  rather: boolean;
  cancelling: boolean;
  moving: boolean;
  booked: "none" | "have" | "mine" | "of";
  /** "à" stands right before. */
  towards: boolean;
  /** "vous" since the last mark: "vous n'avez pas jeudi ?" asks for Thursday. */
  you: boolean;
  words: number;
}

export function momentsOf(pieces: readonly Piece[]): Moment[] {
  const walk: Walk = {
    moments: [],
    current: undefined,
    join: undefined,
    negate: undefined,
    refused: false,
    instead: false,
    rather: false,
    cancelling: false,
    moving: false,
    booked: "none",
    towards: false,
    you: false,
    words: 0,
  };
  for (const [at, piece] of pieces.entries()) step(walk, piece, pieces, at);
  lend(walk.moments);
  return walk.moments;
}

function step(walk: Walk, piece: Piece, pieces: readonly Piece[], at: number): void {
  switch (piece.kind) {
    case "atoms":
      for (const atom of piece.atoms) place(walk, atom);
      return;
    case "sign":
      return obey(walk, piece.sign, pieces, at);
    case "mark":
      return pause(walk, piece.text);
    case "filler":
      walk.towards = towards.has(piece.text);
      if (walk.booked === "mine") walk.booked = links.has(piece.text) ? "of" : "none";
      return;
    default:
      walk.words += 1;
      if (walk.words > 2) walk.booked = "none";
  }
}

/** "décaler à", "move to". */
const towards: ReadonlySet<string> = new Set(["a", "au", "aux", "to", "pour", "sur"]);
/** "mon rdv de", "my appointment on". */
const links: ReadonlySet<string> = new Set(["de", "du", "d", "des", "of", "on", "for", "prevu", "prevue"]);

function place(walk: Walk, said: Atom): void {
  if (walk.moving && (said.kind === "clocks" || said.kind === "days")) return split(walk, said);
  const flips = walk.negate === "not" && "bound" in said && said.bound !== undefined;
  const atom = flips ? flipped(said) : said;
  if (flips) walk.negate = undefined;
  const current = walk.current;
  if (walk.booked !== "none" && current?.stance === "booked" && walk.join === undefined && !walk.cancelling && !fits(current, atom))
    walk.booked = "none";
  const stance = stanceOf(walk);
  const joins = walk.join === "or" || (walk.join === "and" && !isBound(atom));
  if (current !== undefined && current.stance === stance && !joins && fits(current, atom)) {
    fill(current, atom);
  } else {
    if (walk.moving && stance === "wanted" && !joins && walk.towards) {
      for (const before of walk.moments) if (before.stance === "wanted") before.stance = "booked";
      walk.moving = false;
    }
    if (walk.rather && stance === "wanted") for (const before of walk.moments) if (before.stance === "wanted") before.stance = "dropped";
    const moment: Moment = {
      stance,
      timeFirst: false,
      approx: false,
      asap: false,
      past: false,
      impossible: false,
      gap: current === undefined ? -1 : walk.words,
      choice: joins,
      byWeekday: walk.negate === "except" || (atom.kind === "day" && atom.day.article === true),
    };
    fill(moment, atom);
    walk.moments.push(moment);
    walk.current = moment;
  }
  walk.join = undefined;
  walk.rather = false;
  walk.towards = false;
  walk.refused = false;
  walk.words = 0;
  if (walk.booked !== "none" && stance === "booked") walk.booked = "of";
}

function stanceOf(walk: Walk): Stance {
  if (walk.instead) return "dropped";
  if (walk.negate !== undefined) return "excluded";
  if (walk.cancelling || walk.booked === "of" || walk.booked === "have") return "booked";
  return "wanted";
}

/** "décaler de mardi à jeudi": the first end is the old one. */
function split(walk: Walk, said: Extract<Atom, { kind: "clocks" | "days" }>): void {
  walk.moving = false;
  const [from, to]: [Atom, Atom] =
    said.kind === "clocks"
      ? [
          { kind: "clock", clock: said.from, approx: false },
          { kind: "clock", clock: said.to, approx: false },
        ]
      : [
          { kind: "day", day: said.from },
          { kind: "day", day: said.to },
        ];
  walk.booked = "of";
  place(walk, from);
  walk.booked = "none";
  walk.current = undefined;
  place(walk, to);
  const last = walk.moments.at(-1);
  if (last !== undefined) last.gap = 0;
}

const opposite: Readonly<Record<Bound, Bound>> = { before: "from", until: "after", after: "until", from: "before" };

function flipped(atom: Atom): Atom {
  return (atom.kind === "day" || atom.kind === "clock" || atom.kind === "period") && atom.bound !== undefined
    ? { ...atom, bound: opposite[atom.bound] }
    : atom;
}

const isBound = (atom: Atom): boolean => "bound" in atom && atom.bound !== undefined;

function fits(moment: Moment, atom: Atom): boolean {
  const timed = moment.clock !== undefined || moment.clocks !== undefined;
  switch (atom.kind) {
    case "clock":
      if (moment.delay !== undefined || moment.asap || moment.past) return moment.past;
      if (atom.bound === "after" || atom.bound === "from") return !timed && moment.after === undefined;
      if (atom.bound === "before" || atom.bound === "until") return !timed && moment.before === undefined;
      return !timed && moment.after === undefined && moment.before === undefined;
    case "clocks":
      return !timed && moment.after === undefined && moment.before === undefined && !moment.asap;
    case "part":
      return (moment.part === undefined || moment.part === atom.part) && moment.delay === undefined && !moment.asap;
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

function fill(moment: Moment, atom: Atom): void {
  switch (atom.kind) {
    case "clock":
      moment.approx ||= atom.approx;
      if (atom.bound === "after" || atom.bound === "from") moment.after = atom.clock;
      else if (atom.bound === "before" || atom.bound === "until") moment.before = atom.clock;
      else moment.clock = atom.clock;
      return;
    case "clocks":
      moment.clocks = atom;
      return;
    case "part":
      moment.part = atom.part;
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

function obey(walk: Walk, sign: Sign, pieces: readonly Piece[], at: number): void {
  switch (sign) {
    case "or":
    case "and":
      walk.join = sign;
      if (sign === "or" && walk.negate === "except") return;
      return;
    case "but":
      walk.join = "but";
      walk.negate = undefined;
      walk.cancelling = false;
      walk.instead = false;
      return;
    case "not":
    case "unable":
      return refuse(walk, sign, pieces, at);
    case "nor":
    case "except":
      walk.negate = sign === "nor" ? "not" : "except";
      walk.join = "or";
      return;
    case "instead":
      walk.instead = true;
      walk.join = undefined;
      return;
    case "replace":
      replaceBefore(walk);
      return;
    case "rather":
      if (!atomsNear(pieces, at)) replaceBefore(walk);
      walk.rather = true;
      walk.booked = "none";
      if (!walk.refused) walk.negate = undefined;
      walk.instead = false;
      walk.cancelling = false;
      return;
    case "cancel":
      walk.cancelling = true;
      return;
    case "move":
      walk.moving = true;
      return;
    case "have":
    case "mine":
      walk.booked = "none";
      if (pieces[at + 1]?.kind === "atoms" && signAt(pieces, at + 2) === "appointment") walk.booked = "of";
      else if (pieces[at + 1]?.kind === "sign" && signAt(pieces, at + 1) === "appointment") walk.booked = sign === "have" ? "have" : "mine";
      return;
    case "appointment":
      if (walk.booked === "none" && isArticle(pieces[at - 1])) walk.booked = "mine";
      return;
    case "you":
      walk.you = true;
      walk.cancelling = false;
      return;
    default:
      walk.words += sign === "bridge" ? 0 : 1;
  }
}

/** "lundi… mardi plutôt", "vendredi à la place": what was named last replaces what was named before, unless it was offered beside it ("ou"). */
function replaceBefore(walk: Walk): void {
  const last = walk.current;
  if (last === undefined || last.stance !== "wanted" || last.choice) return;
  for (const moment of walk.moments) if (moment !== last && moment.stance === "wanted") moment.stance = "dropped";
}

const atomsNear = (pieces: readonly Piece[], at: number): boolean => pieces.slice(at + 1, at + 6).some(({ kind }) => kind === "atoms");

const signAt = (pieces: readonly Piece[], at: number): Sign | undefined => {
  const piece = pieces[at];
  return piece?.kind === "sign" ? piece.sign : undefined;
};
const isArticle = (piece: Piece | undefined): boolean => piece?.kind === "filler" && ["le", "la", "the"].includes(piece.text);

/** "pas jeudi" and "je ne suis pas libre jeudi" look ahead; "jeudi je ne peux pas" looks back. A question put to the practice refuses nothing. */
function refuse(walk: Walk, sign: "not" | "unable", pieces: readonly Piece[], at: number): void {
  if (!walk.you && refusesAhead(pieces, at)) {
    walk.negate = "not";
    walk.refused = true;
    walk.join = undefined;
    return;
  }
  const asked = pieces.slice(at + 1, at + 8).find((piece) => piece.kind === "mark");
  const question = asked?.kind === "mark" && asked.text === "?";
  if (walk.you || question || walk.current === undefined || walk.words > 5 || walk.join !== undefined) {
    if (sign === "not") walk.words += 1;
    return;
  }
  for (let back = walk.moments.length - 1; back >= 0; back -= 1) {
    const moment = walk.moments[back];
    if (moment?.stance !== "wanted") break;
    moment.stance = "excluded";
    if (moment.gap < 0) break;
  }
  walk.current = undefined;
}

function refusesAhead(pieces: readonly Piece[], at: number): boolean {
  for (let place = at + 1; place < Math.min(pieces.length, at + 7); place += 1) {
    const piece = pieces[place];
    if (piece?.kind === "atoms") return !piece.atoms.some(({ kind }) => kind === "asap" || kind === "past");
    if (
      piece?.kind === "filler" ||
      (piece?.kind === "sign" &&
        (piece.sign === "bridge" ||
          piece.sign === "unable" ||
          piece.sign === "mine" ||
          piece.sign === "rather" ||
          piece.sign === "appointment"))
    )
      continue;
    return false;
  }
  return false;
}

function pause(walk: Walk, mark: string): void {
  if (mark === "/" && walk.current !== undefined) {
    walk.join = "or";
    return;
  }
  walk.cancelling = false;
  walk.instead = false;
  walk.booked = "none";
  if (walk.negate === "not" || mark !== ",") walk.negate = undefined;
  if (mark === ",") {
    if (walk.join === undefined) walk.join = "comma";
    return;
  }
  if (mark === "." || mark === "?" || mark === "!" || mark === ";") {
    walk.you = false;
    walk.moving = false;
  }
}

const isDayless = (moment: Moment): boolean => moment.day === undefined && moment.days === undefined && moment.period === undefined;
const isTimeless = (moment: Moment): boolean =>
  moment.clock === undefined &&
  moment.clocks === undefined &&
  moment.after === undefined &&
  moment.before === undefined &&
  moment.part === undefined;

/** What one alternative says for all: the day of the first, the hour, the month and the week of the last. */
function lend(moments: readonly Moment[]): void {
  const plain = (moment: Moment): boolean => !moment.asap && !moment.past && moment.delay === undefined;
  moments.forEach((moment, at) => {
    const lender = moments[at - 1];
    if (lender === undefined || !plain(moment) || !plain(lender) || lender.stance === "excluded" || moment.stance === "excluded") return;
    if (isDayless(moment) && !isDayless(lender) && lender.dayBound === undefined) lendDay(lender, moment);
    if (lender.timeFirst && !isDayless(moment) && isTimeless(moment) && moment.gap >= 0 && moment.gap <= 1) {
      lendTime(lender, moment);
      moment.timeFirst = true;
    }
    if (moment.day?.dayAfter === true) moment.day = dayAfter(lender.day);
    if (
      moment.day?.weekday !== undefined &&
      moment.period === undefined &&
      lender.day?.weekday !== undefined &&
      lender.period !== undefined &&
      moment.day.dayOfMonth === undefined
    )
      moment.period = lender.period;
  });
  for (let at = moments.length - 2; at >= 0; at -= 1) {
    const [moment, lender] = [moments[at], moments[at + 1]];
    if (moment !== undefined && lender?.stance === "dropped" && plain(moment) && isDayless(moment) && !isTimeless(moment))
      lendDay(lender, moment);
    if (
      moment === undefined ||
      lender === undefined ||
      moment.stance !== lender.stance ||
      lender.gap < 0 ||
      !plain(moment) ||
      !plain(lender)
    )
      continue;
    if (isDayless(moment) && !isDayless(lender) && !isTimeless(lender)) lendDay(lender, moment);
    if (
      moment.day?.dayOfMonth !== undefined &&
      moment.day.month === undefined &&
      lender.day?.month !== undefined &&
      moment.day.dayOfMonth < (lender.day.dayOfMonth ?? 0)
    ) {
      moment.day = { ...moment.day, month: lender.day.month, ...(lender.day.year === undefined ? {} : { year: lender.day.year }) };
    }
    if (
      moment.day?.weekday !== undefined &&
      moment.period === undefined &&
      lender.day?.weekday !== undefined &&
      lender.period !== undefined &&
      moment.day.dayOfMonth === undefined
    )
      moment.period = lender.period;
    if (isTimeless(moment) && !isTimeless(lender) && !isDayless(moment) && lender.gap <= 1) lendTime(lender, moment);
  }
}

/** "demain ou le lendemain": the day after that of the neighbour. */
function dayAfter(day: DaySaid | undefined): DaySaid {
  if (day?.offset !== undefined) return { offset: day.offset + 1 };
  if (day?.dayOfMonth !== undefined) return { ...withoutWeekday(day), dayOfMonth: day.dayOfMonth + 1 };
  return day?.weekday === undefined ? { offset: 1 } : { ...day, weekday: (day.weekday % 7) + 1 };
}

function withoutWeekday(day: DaySaid): DaySaid {
  const { weekday: _weekday, ...rest } = day;
  return rest;
}

function lendDay(from: Moment, to: Moment): void {
  if (from.day !== undefined) to.day = from.day;
  if (from.days !== undefined) to.days = from.days;
  if (from.period !== undefined) to.period = from.period;
  if (from.part !== undefined && to.part === undefined && to.clock !== undefined) to.part = from.part;
}

function lendTime(from: Moment, to: Moment): void {
  if (from.clock !== undefined) to.clock = from.clock;
  if (from.clocks !== undefined) to.clocks = from.clocks;
  if (from.after !== undefined) to.after = from.after;
  if (from.before !== undefined) to.before = from.before;
  if (from.part !== undefined) to.part = from.part;
  to.approx = from.approx;
}
