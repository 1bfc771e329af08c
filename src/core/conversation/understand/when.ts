/**
 * The date grammar's door: when a person says they would come.
 * In: a message as typed, the practice's wall clock. Out: the meaning, the reasons, and the folded text with the moments blanked, for the
 * rules of intents. Pure; never throws; linear in the length. French and English are read together (people mix them).
 * A moment that is only to be cancelled or moved is given when nothing else was said.
 */

import { fold } from "../../words/fold.ts";
import type { Locale } from "../../words/locale.ts";
import type { WallTime } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import { piecesOf } from "./when/atoms.ts";
import { gathered, without } from "./when/exclude.ts";
import { isDayless, type Moment } from "./when/moment.ts";
import { momentsOf } from "./when/moments.ts";
import { markNoise } from "./when/noise.ts";
import type { Piece } from "./when/piece.ts";
import { Reader } from "./when/reader.ts";
import { type Now, nowOf, resolve } from "./when/resolve.ts";

export interface ReadWhen {
  readonly when: When;
  /** One line a decision. Never logged: it may hold their words. */
  readonly why: readonly string[];
  readonly rest: string;
}

/** More alternatives than this are a list that nobody can be asked about. */
const mostAlternatives = 6;
/** A wish holds no more stretches than these (core/booking/request.ts): what would be cut off silently is asked for again. */
const mostStretches = 4;

/** « lundi avant-midi » in Belgium and Québec is the morning; « lundi avant midi » bounds it. As long as it was: places stay theirs. */
const forenoon = /(?<![a-z])avant-midis?(?![a-z])/g;

export function readWhen(text: string, at: { readonly now: WallTime; readonly locale: Locale }): ReadWhen {
  const folded = fold(text).replace(forenoon, (word) => (word.endsWith("s") ? "matins" : "matin").padEnd(word.length));
  const reader = new Reader(folded);
  markNoise(reader);
  const now = nowOf(at.now);
  const pieces = piecesOf(reader, now.today);
  const why = pieces.flatMap((piece) =>
    piece.kind === "atoms"
      ? [
          `${folded.slice(reader.tokens[piece.at]?.start, reader.tokens[piece.next - 1]?.end)}: ${piece.atoms.map(({ kind }) => kind).join(" ")}`,
        ]
      : [],
  );
  const moments = momentsOf(pieces);
  const when =
    moments.length === 0 || isFarewell(reader, pieces) ? { kind: "none" as const } : meant(moments, now, anyDay.test(folded), why);
  return { when, why, rest: blanked(folded, reader, pieces) };
}

const anyDay =
  /(?<![a-z])(?:tou(?:s|tes) les (?:jours|jrs)|ts les jours|n.importe (?:quand|quel jour|quel moment|quelle heure)|toute la (?:semaine|journee)|quand (?:vous|tu) vou?(?:lez|s|x)|peu importe|(?:any|every) ?(?:day|time)|whenever|all (?:day|week))(?![a-z])/;

/** `whole`: all days were named (« tous les jours »), so that hours taken out leave the others. */
function meant(moments: readonly Moment[], now: Now, whole: boolean, why: string[]): When {
  const wanted = moments.filter(({ stance }) => stance === "wanted");
  const chosen = wanted.length > 0 ? wanted : moments.filter(({ stance }) => stance === "booked");
  const reads = chosen.map((moment) => resolve(moment, now));
  for (const read of reads) if ("none" in read) why.push(`none: ${read.none}`);
  const whens = specific(distinct(reads.flatMap((read) => ("when" in read ? [read.when] : []))));
  if (whens.some((when) => when.kind === "several")) why.push("conflict: weekday and date disagree");
  if (whens.some((when) => when.kind === "instant" && when.dateInferred)) why.push("date inferred: next occurrence");
  const out = moments.filter(({ stance }) => stance === "excluded");
  const impossible = reads.some((read) => "none" in read && read.none !== "nothing");
  if (whens.length === 0) {
    if (reads.some((read) => "none" in read && read.none === "impossible")) return { kind: "none", never: true };
    return impossible ? { kind: "none" } : oneOf(without({ kind: "interval" }, whole ? out : out.filter(takesDayOrHalf), now), why);
  }
  if (whens.length > mostAlternatives) {
    why.push("too many alternatives");
    return { kind: "none" };
  }
  const [only, second] = whens;
  if (only === undefined) return { kind: "none" };
  // « pas à 14h, vendredi »: an hour refused before a day is named was another day's.
  const after = out.filter((moment) => moment.clock === undefined || moments.indexOf(moment) > moments.findIndex(isWanted));
  if (second === undefined) return oneOf(without(only, after, now), why);
  const each = whens.flatMap((when) => (when.kind === "several" ? when.of : [when]));
  if (after.length === 0) return { kind: "several", why: "or", of: each };
  const left = each.flatMap((when) => (when.kind === "day" || when.kind === "daypart" ? without(when, after, now) : [when]));
  const together = left.length > mostStretches ? gathered(each) : undefined;
  return oneOf(together === undefined ? left : without(together, after, now), why);
}

const isWanted = ({ stance }: Moment): boolean => stance === "wanted";

/** « pas à 14h » alone refuses that hour, and wishes for no other; « pas le matin » tells when. */
const takesDayOrHalf = (moment: Moment): boolean => !isDayless(moment) || (moment.part !== undefined && moment.clock === undefined);

function oneOf(whens: readonly When[], why: string[]): When {
  const [only, second] = whens;
  if (second === undefined) return only ?? { kind: "none" };
  if (whens.length <= mostStretches) return { kind: "several", why: "or", of: whens };
  why.push("too many alternatives");
  return { kind: "none" };
}

function distinct(whens: readonly When[]): When[] {
  const seen = new Map(whens.map((when) => [JSON.stringify(when), when]));
  return [...seen.values()];
}

/** "demain matin ? demain c'est bien": the day alone adds nothing; "au plus vite" gives way to a moment. */
function specific(whens: readonly When[]): When[] {
  const timed = new Set(
    whens.flatMap((when) =>
      when.kind === "daypart"
        ? [when.date]
        : when.kind === "instant"
          ? [when.at.slice(0, 10)]
          : when.kind === "interval" && when.from === when.to && when.from !== undefined
            ? [when.from]
            : [],
    ),
  );
  const kept = whens.filter((when) => when.kind !== "asap" && !(when.kind === "day" && timed.has(when.date)));
  return kept.length > 0 ? kept : [...whens];
}

/** "merci, à demain": a goodbye. With an hour, or a verb before it, it is a moment. */
function isFarewell(r: Reader, pieces: readonly Piece[]): boolean {
  const timed = pieces.filter((piece) => piece.kind === "atoms");
  const [only, second] = timed;
  if (only === undefined || second !== undefined || only.atoms.length > 1) return false;
  const kind = only.atoms[0]?.kind;
  if (kind !== "day" && kind !== "part" && kind !== "period") return false;
  const place = pieces.indexOf(only);
  const lead = pieces[place - 1];
  const bye = lead?.kind === "filler" && (lead.text === "a" || lead.text === "au");
  const seen = lead?.kind === "filler" ? lead.at - 1 : only.at - 1;
  const see = r.text(seen) === "you" && r.text(seen - 1) === "see" && r.text(seen - 2) !== "to";
  if (!bye && !see) return false;
  const around = pieces.filter((_, index) => index !== place && index !== place - 1);
  if (see) return !around.some((piece) => "text" in piece && (piece.text === "if" || piece.text === "?"));
  return around.every((piece) => piece.kind === "mark" || r.noise[piece.at] === true || farewells.has(r.text(piece.at)));
}

const farewells: ReadonlySet<string> = new Set(
  "merci bcp mercii ok alors bye ciao super parfait beaucoup bien oui d accord dac salut bonne journee soiree donc a au revoir tres entendu".split(
    " ",
  ),
);

/** The folded text without what was read as a moment, and without the small words that led to it. */
function blanked(folded: string, r: Reader, pieces: readonly Piece[]): string {
  let rest = "";
  let kept = 0;
  pieces.forEach((piece, at) => {
    const led = piece.kind === "filler" && leadsToAtom(pieces, at);
    const joint = piece.kind === "sign" && ["or", "and", "not", "nor", "except"].includes(piece.sign) && leadsToAtom(pieces, at);
    if (piece.kind !== "atoms" && !led && !joint) return;
    rest += `${folded.slice(kept, r.tokens[piece.at]?.start)} `;
    kept = r.tokens[piece.next - 1]?.end ?? kept;
  });
  return (rest + folded.slice(kept)).replace(/ {2,}/g, " ").trim();
}

function leadsToAtom(pieces: readonly Piece[], at: number): boolean {
  for (let place = at + 1; place <= at + 3; place += 1) {
    const piece = pieces[place];
    if (piece?.kind === "atoms") return true;
    if (piece?.kind !== "filler") return false;
  }
  return false;
}
