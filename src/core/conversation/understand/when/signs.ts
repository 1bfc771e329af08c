/**
 * The small words that relate moments: ou, mais, pas, sauf, au lieu de, plutôt, "mon rdv de", and the marks between them.
 * In: the walk so far and a sign with its neighbours. Out: the walk, changed. Atoms themselves are placed in `moments.ts`.
 */
import { isTimeless, type Moment } from "./moment.ts";
import { becauseBefore, offersBehind } from "./offers.ts";
import type { Atom, Piece, Sign } from "./piece.ts";

export interface Walk {
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
  /** Something happened ("je vous ai vu", "a commencé"): what is named next in the clause is over. */
  happened: boolean;
  /** "je préfère mardi", "mieux": a "que" behind what was named brings what it is preferred to. */
  preferring: boolean;
  /** "donc": what is named next is what follows from the hour before it. */
  hence: boolean;
  /** "vous" since the last mark: "vous n'avez pas jeudi ?" asks for Thursday. */
  you: boolean;
  /** The refusal is only that they work, or are away. */
  taken: boolean;
  /** What is named next was said by the practice. */
  quoted: boolean;
  words: number;
}

export function obey(walk: Walk, sign: Sign, pieces: readonly Piece[], at: number): void {
  switch (sign) {
    case "or":
    case "and":
      walk.join = sign;
      if (sign === "or" && walk.negate === "except") return;
      return;
    case "but":
      walk.join = "but";
      walk.quoted = false;
      walk.happened = false;
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
      walk.happened = false;
      if (!atomsNear(pieces, at)) replaceBefore(walk);
      walk.rather = true;
      walk.preferring = true;
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
    case "happened":
    case "document":
      walk.happened = sign === "happened" || isOf(pieces[at + 1]);
      walk.words += 1;
      return;
    case "off":
      return freeAhead(pieces, at) ? undefined : refuse(walk, "off", pieces, at);
    case "engaged":
      return works(walk, pieces, at);
    case "quoted":
      walk.quoted = true;
      walk.happened = false;
      walk.you = false;
      return;
    case "you":
      walk.happened = false;
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
  // « pas 9h trop tôt 11h plutôt »
  if (last?.stance === "excluded" && !last.choice && walk.moments.at(-2)?.stance === "excluded" && walk.moments.at(-1) === last) {
    last.stance = "wanted";
    walk.negate = undefined;
  }
  if (last === undefined || last.stance !== "wanted" || last.choice) return;
  for (const moment of walk.moments) if (moment !== last && moment.stance === "wanted") moment.stance = "dropped";
}

const atomsNear = (pieces: readonly Piece[], at: number): boolean => pieces.slice(at + 1, at + 6).some(({ kind }) => kind === "atoms");

const signAt = (pieces: readonly Piece[], at: number): Sign | undefined => {
  const piece = pieces[at];
  return piece?.kind === "sign" ? piece.sign : undefined;
};

const isOf = (piece: Piece | undefined): boolean =>
  piece?.kind === "atoms" || (piece?.kind === "filler" && ["de", "du", "d", "of", "from", "le", "on", "the"].includes(piece.text));

const isArticle = (piece: Piece | undefined): boolean => piece?.kind === "filler" && ["le", "la", "the"].includes(piece.text);

/** "pas jeudi" and "je ne suis pas libre jeudi" look ahead; "jeudi je ne peux pas" looks back. A question put to the practice refuses nothing. */
function refuse(walk: Walk, sign: "not" | "unable" | "off" | "engaged", pieces: readonly Piece[], at: number): void {
  if (
    !walk.you &&
    refusesAhead(pieces, at) &&
    !(walk.current?.stance === "wanted" && walk.words <= 2 && offersBehind(pieces, at, sign !== "not"))
  ) {
    walk.negate = "not";
    walk.refused = true;
    walk.taken = sign === "off" || sign === "engaged";
    walk.join = undefined;
    return;
  }
  if (sign === "not" && !refusesBack(pieces, at)) {
    walk.words += 1;
    return;
  }
  const asked = pieces.slice(at + 1, at + 8).find((piece) => piece.kind === "mark");
  const question = asked?.kind === "mark" && asked.text === "?";
  if (walk.you || question || walk.current === undefined || walk.words > 5 || walk.join !== undefined) {
    if (sign === "not") walk.words += 1;
    return;
  }
  if (sign === "off" && pieces.slice(at + 1, at + 6).some((piece) => "text" in piece && free.has(piece.text))) return;
  for (let back = walk.moments.length - 1; back >= 0; back -= 1) {
    const moment = walk.moments[back];
    if (moment?.stance !== "wanted") break;
    // « le 2 à 14h, je suis en vacances »: free, then.
    if (sign === "off" && moment.clock !== undefined) return;
    if (moment.apart === true) walk.moments.splice(back, 1, dayOf(moment));
    moment.stance = "excluded";
    if (moment.apart === true) {
      walk.moments.splice(back + 1, 0, hoursOf(moment));
      break;
    }
    if (moment.gap < 0) break;
  }
  walk.current = undefined;
}

/** "lundi mais entre 12h et 14h je peux pas": Monday is wanted, those hours are not. */
function dayOf(moment: Moment): Moment {
  const { clock: _clock, clocks: _clocks, after: _after, before: _before, part: _part, apart: _apart, ...day } = moment;
  return { ...day, stance: "wanted" };
}

function hoursOf(moment: Moment): Moment {
  const { day: _day, days: _days, period: _period, apart: _apart, dayBound: _dayBound, periodBound: _periodBound, ...hours } = moment;
  return { ...hours, stance: "excluded", gap: 0 };
}

/** "jeudi je bosse, par contre vendredi": work takes the day up only where it is named with it, and another is offered instead. */
function works(walk: Walk, pieces: readonly Piece[], at: number): void {
  walk.words += 1;
  const [next, second] = [pieces[at + 1], pieces[at + 2]];
  if (next?.kind === "atoms" || (next?.kind === "filler" && second?.kind === "atoms")) {
    const hours = (next.kind === "atoms" ? next : second)?.kind === "atoms" ? (next.kind === "atoms" ? next : second) : undefined;
    const current = walk.current;
    if (hours?.kind === "atoms" && hours.atoms.every(isHours) && current?.stance === "wanted" && isTimeless(current)) walk.join = undefined;
    return refuse(walk, "engaged", pieces, at);
  }
  const ends =
    next === undefined ||
    next.kind === "mark" ||
    (next.kind === "sign" && next.sign === "but") ||
    ("text" in next && coming.has(next.text));
  const apart = walk.current?.apart === true;
  // « le matin, car l'après-midi je fais la sieste »
  if (pieces[at - 1]?.kind === "atoms" && walk.current?.stance === "wanted" && becauseBefore(pieces, at)) {
    walk.current.stance = "excluded";
    walk.current = undefined;
    return;
  }
  const instead = pieces.slice(at + 1).some(({ kind }) => kind === "atoms");
  if (ends && pieces[at - 1]?.kind === "atoms" && (instead || apart)) refuse(walk, "engaged", pieces, at);
}

const isHours = ({ kind }: Atom): boolean => kind === "clock" || kind === "clocks" || kind === "part";

/** "je suis en vacances du 12 au 20, quand vous voulez dans ces dates": away from work, and so free. */
function freeAhead(pieces: readonly Piece[], at: number): boolean {
  let moments = 0;
  let isFree = false;
  for (const [ahead, piece] of pieces.slice(at + 1).entries()) {
    if (piece.kind === "atoms") {
      moments += 1;
      if (moments > 1) return false;
      continue;
    }
    // « casez-moi où vous voulez »
    if (piece.kind === "sign" && piece.sign === "or" && ["vous", "tu"].includes(wordAt(pieces, at + ahead + 2))) {
      isFree ||= /^(?:voul|veu|veux|pouv|peux|prefer|souhait)/.test(wordAt(pieces, at + ahead + 3));
      continue;
    }
    if (piece.kind === "sign" && ["not", "nor", "except", "or", "unable", "instead", "rather", "cancel", "move"].includes(piece.sign))
      return false;
    if (elsewhere.has(piece.text)) return false;
    const [next, second] = [wordAt(pieces, at + ahead + 2), wordAt(pieces, at + ahead + 3)];
    if (freely.has(piece.text)) isFree = true;
    if ((piece.text === "quand" || piece.text === "when") && ["vous", "tu", "vs", "ca", "you"].includes(next)) isFree = true;
    if ((piece.text === "peux" || piece.text === "pourrais" || piece.text === "can") && ["venir", "passer", "come"].includes(next))
      isFree = true;
    if (piece.text === "ces" && ["dates", "jours"].includes(next) && ["la", ""].includes(second)) isFree = true;
  }
  return isFree && moments === 1;
}

const wordAt = (pieces: readonly Piece[], at: number): string => {
  const piece = pieces[at];
  return piece === undefined || piece.kind === "atoms" ? "" : piece.text;
};

const freely: ReadonlySet<string> = new Set(
  "dispo dispos disponible disponibles libre libres importe casez case whenever any anytime free available periode".split(" "),
);
const elsewhere: ReadonlySet<string> = new Set(
  "apres avant retour reviens rentre rentrerai reviendrai autre autres ailleurs dehors hors after before back return other otherwise until jusqu jusque des partir".split(
    " ",
  ),
);

/** "du 4 au 8 je suis en congés donc quand vous voulez": off, and so free. */
const free: ReadonlySet<string> = new Set("donc dc du coup dispo disponible libre quand so free available whenever".split(" "));

/** "vendredi 13, je suis pas superstitieux" refuses no Friday: what is denied must be about coming. */
function refusesBack(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  const verb = pieces[at - 1];
  const ahead = next?.kind === "filler" ? pieces[at + 2] : next;
  // « lundi 14h pas en visio »
  if (verb?.kind === "atoms" || verb?.kind === "mark" || (verb?.kind === "sign" && verb.sign === "but"))
    if (ahead?.kind === "word" && manners.has(ahead.text)) return false;
  return next?.kind !== "word" || coming.has(next.text);
}

const manners: ReadonlySet<string> = new Set(
  "visio video visioconference teleconsultation presentiel distanciel distance telephone tel cabinet domicile ligne zoom skype teams whatsapp online phone person lui elle eux him her them".split(
    " ",
  ),
);

const coming: ReadonlySet<string> = new Set(
  (
    "chez present presente joignable venir pouvoir ok bon bonne faisable jouable evident simple pratique commode top ideal facile genial terrible convenable envisageable realisable accessible motorise motorisee " +
    "merci mrc desole desolee dsl svp stp malheureusement helas donc dc alors finalement car parce puisque pcq vu madame monsieur docteur sorry thanks thank unfortunately because please " +
    "good great ideal convenient suitable suit going fine okay home around here there"
  ).split(" "),
);

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

export function pause(walk: Walk, mark: string): void {
  walk.happened = false;
  walk.preferring = false;
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
    walk.quoted = false;
  }
}
