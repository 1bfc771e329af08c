/**
 * Atoms gathered into moments: "jeudi … vers 17h" is one, "samedi 10h ou 11h" two. What is excluded ("pas jeudi", "sauf"), replaced
 * ("au lieu de mercredi"), corrected ("plutôt") or already booked ("mon rdv de mardi") is told apart from what is wanted.
 * In: the pieces of a message. Out: moments in the order said, with what a neighbour in the same choice lends them. No dates yet.
 */
import { dayPartClocks } from "../../../booking/stretch.ts";
import { minutesOf } from "../../../words/time.ts";
import type { DayPart } from "../../../words/when.ts";
import { halfOfDay } from "./clock.ts";
import { lend } from "./lend.ts";
import { fill, fits, isDayless, isTimeless, type Moment, type Stance } from "./moment.ts";
import { approves, offersAhead } from "./offers.ts";
import type { Atom, Piece } from "./piece.ts";
import { obey, pause, type Walk } from "./signs.ts";
import type { Bound } from "./terms.ts";

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
    happened: false,
    preferring: false,
    hence: false,
    you: false,
    taken: false,
    quoted: false,
    words: 0,
  };
  for (const [at, piece] of pieces.entries()) step(walk, piece, pieces, at);
  settle(walk.moments);
  lend(walk.moments);
  return walk.moments;
}

function step(walk: Walk, piece: Piece, pieces: readonly Piece[], at: number): void {
  switch (piece.kind) {
    case "atoms":
      for (const atom of piece.atoms) place(walk, atom);
      return;
    case "sign":
      offered(walk, pieces, at);
      return obey(walk, piece.sign, pieces, at);
    case "mark":
      return pause(walk, piece.text);
    case "filler":
      walk.towards = towards.has(piece.text);
      if (piece.text === "pour" || piece.text === "pr" || piece.text === "for") walk.happened = false;
      if (walk.booked === "mine") walk.booked = links.has(piece.text) ? "of" : "none";
      return;
    default:
      walk.words += 1;
      offered(walk, pieces, at);
      if (prefers.has(piece.text)) {
        walk.preferring = true;
        if (prefersAhead(pieces, at)) {
          walk.rather = true;
          walk.instead = false;
        }
      }
      if (hence.has(piece.text)) {
        walk.hence = true;
        walk.happened = false;
      }
      if (subjects.has(piece.text)) walk.happened = false;
      if (selves.has(piece.text)) walk.quoted = false;
      if (walk.preferring && walk.current?.stance === "wanted" && than.has(piece.text) && leadsOn(pieces, at)) walk.instead = true;
      if (walk.words > 2) walk.booked = "none";
  }
}

/** « elle finit à 15h30, on peut faire 16h ? »: the hour that is wished for, on the day that was named with either. */
function becauseOf(moments: readonly Moment[]): void {
  const isWished = (moment: Moment): boolean => moment.stance === "wanted" && moment.own !== true && !isTimeless(moment);
  for (const [at, moment] of moments.entries()) {
    if (moment.own !== true || moment.stance !== "wanted") continue;
    const wished = moments.slice(at + 1).find(isWished) ?? moments.slice(0, at).find(isWished);
    if (wished === undefined) continue;
    if (isDayless(wished) && moment.day !== undefined) wished.day = moment.day;
    if (wished.clock !== undefined || isDayless(moment) || wished.day === moment.day) moment.stance = "dropped";
  }
}

/** « mercredi, mon train arrive à 16h10 »: Wednesday. */
function withoutHours(moment: Moment): void {
  if (isDayless(moment)) moment.stance = "dropped";
  delete moment.after;
  delete moment.before;
}

/** What is offered in the same breath as a refusal is wanted. */
function offered(walk: Walk, pieces: readonly Piece[], at: number): void {
  const last = walk.current;
  if (last?.stance !== "excluded" && last?.stance !== "booked") return;
  if (!walk.refused && offersAhead(pieces, at)) {
    walk.negate = undefined;
    walk.cancelling = false;
    walk.booked = "none";
  } else if (walk.moments.at(-2)?.stance === last.stance && !last.choice && approves(pieces, at)) {
    last.stance = "wanted";
    walk.negate = undefined;
  }
}

/** What was only taken up or quoted, once all has been said. */
function settle(moments: readonly Moment[]): void {
  becauseOf(moments);
  for (const moment of moments) if (moment.travel === true && moment.stance === "wanted") withoutHours(moment);
  const last = moments.findLastIndex(({ stance, quoted }) => stance === "wanted" && quoted !== true);
  for (const [at, moment] of moments.entries()) {
    if (moment.quoted === true && moment.stance === "wanted" && at < last) moment.stance = "dropped";
    const next = moments[at + 1];
    // « je suis en congé jeudi, 14h ça irait »
    if (moment.taken !== true || moment.stance !== "excluded" || moment.day === undefined || !isTimeless(moment)) continue;
    if (
      next?.stance !== "wanted" ||
      !isDayless(next) ||
      isTimeless(next) ||
      moments.some((each) => each.stance === "wanted" && !isDayless(each))
    )
      continue;
    next.day = moment.day;
    moment.stance = "dropped";
  }
}

const selves: ReadonlySet<string> = new Set("je j moi nous i me we".split(" "));

/** A new sentence begins with its subject: what it names did not happen yet. */
const subjects: ReadonlySet<string> = new Set(
  "je j on il elle ils elles nous i we he she they que qu pour mais est to if si could can peut".split(" "),
);
const hence: ReadonlySet<string> = new Set(["donc", "dc", "so", "coup"]);
const prefers: ReadonlySet<string> = new Set("mieux prefere preferais prefererais prefererai preferable better prefer".split(" "));
/** "on avait dit 9h, je préfère 10h": what is named next replaces what was named before. */
const prefersAhead = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces.slice(at + 1, at + 5).find(({ kind }) => kind !== "filler" && kind !== "word");
  return next?.kind === "atoms";
};
const than: ReadonlySet<string> = new Set(["que", "qu", "than"]);

const leadsOn = (pieces: readonly Piece[], at: number): boolean => {
  const [next, second] = [pieces[at + 1], pieces[at + 2]];
  return next?.kind === "atoms" || (next?.kind === "filler" && second?.kind === "atoms");
};

/** "décaler à", "move to". */
const towards: ReadonlySet<string> = new Set(["a", "au", "aux", "to", "pour", "sur"]);

/** "mon rdv de", "my appointment on". */
const links: ReadonlySet<string> = new Set(["de", "du", "d", "des", "of", "on", "for", "prevu", "prevue"]);

function place(walk: Walk, said: Atom): void {
  if (walk.moving && (said.kind === "clocks" || said.kind === "days")) return split(walk, said);
  if (said.kind === "period" && said.period.instead === true) walk.negate = undefined;
  const flips = walk.negate === "not" && "bound" in said && said.bound !== undefined;
  const atom = flips ? flipped(said) : said;
  if (flips) walk.negate = undefined;
  const current = walk.current;
  if (walk.booked !== "none" && current?.stance === "booked" && walk.join === undefined && !walk.cancelling && !fits(current, atom))
    walk.booked = "none";
  const stance = stanceOf(walk);
  // « à partir de 18h, je débauche à 17h30 »: why, not when.
  const timed = current !== undefined && !isTimeless(current) && current.part === undefined;
  if (said.kind === "clock" && said.own === true && timed && current.stance === "wanted" && walk.join !== "or") return;
  // « en fin de matinée, j'ai mon car à 13h »: no narrower than what was said.
  if (said.kind === "clock" && said.own === true && current?.stance === "wanted" && within(current.part, said)) return;
  // « je dépose les enfants à 8h30 donc après 9h »
  const free = current?.clock !== undefined ? isBound(atom) : (current?.before ?? current?.after) !== undefined && atom.kind === "clock";
  if (walk.hence && free && current?.stance === "wanted") current.stance = "dropped";
  walk.hence = false;
  const joins = walk.join === "or" || (walk.join === "and" && !isBound(atom));
  // « mercredi en début d'aprem, je récupère mes enfants à 15h30 »: the second hour is of another thing.
  const aside = walk.happened && !isAhead(atom) ? current?.past === false : current?.told === true;
  if (current !== undefined && current.stance === stance && !joins && !aside && fits(current, atom)) {
    if (
      !isDayless(current) &&
      isTimeless(current) &&
      (walk.join === "but" || (walk.join === "comma" && (atom.kind === "clocks" || atom.kind === "part")))
    )
      current.apart = true;
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
      past: walk.happened && !isAhead(atom),
      told: walk.happened && !isAhead(atom),
      impossible: false,
      gap: current === undefined ? -1 : walk.words,
      choice: joins,
      byWeekday: walk.negate === "except" || (atom.kind === "day" && atom.day.article === true),
    };
    if (walk.taken && stance === "excluded") moment.taken = true;
    if (walk.quoted) moment.quoted = true;
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

/** Whether a part of the day lies wholly before, or after, an hour of theirs that bounds it. */
function within(part: DayPart | undefined, { clock, bound }: Extract<Atom, { kind: "clock" }>): boolean {
  if (part === undefined) return false;
  const clocks = dayPartClocks(part);
  const at = halfOfDay(clock);
  return bound === "before" ? minutesOf(clocks.before) <= at : bound === "after" && minutesOf(clocks.after) >= at;
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

/** "j'ai vu que demain", "came for next week": what lies ahead by its very name. */
const isAhead = (atom: Atom): boolean => atom.kind === "day" && ((atom.day.offset ?? 0) > 0 || atom.day.plus !== undefined);

const opposite: Readonly<Record<Bound, Bound>> = { before: "from", until: "after", after: "until", from: "before" };

function flipped(atom: Atom): Atom {
  return (atom.kind === "day" || atom.kind === "clock" || atom.kind === "period") && atom.bound !== undefined
    ? { ...atom, bound: opposite[atom.bound] }
    : atom;
}

const isBound = (atom: Atom): boolean => "bound" in atom && atom.bound !== undefined;
