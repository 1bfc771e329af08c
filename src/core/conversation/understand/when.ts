/**
 * The date grammar's door: when a person says they would come.
 * In: a message as typed, the practice's wall clock. Out: the meaning, the reasons, and the folded text with the moments blanked, for the
 * rules of intents. Pure; never throws; linear in the length. French and English are read together (people mix them).
 * A moment that is only to be cancelled or moved is given when nothing else was said.
 */

import { fold } from "../../words/fold.ts";
import type { Locale } from "../../words/locale.ts";
import type { WallDate, WallTime } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import { piecesOf } from "./when/atoms.ts";
import { wallDate } from "./when/calendar.ts";
import type { Moment } from "./when/moment.ts";
import { momentsOf } from "./when/moments.ts";
import { markNoise } from "./when/noise.ts";
import type { Piece } from "./when/piece.ts";
import { Reader } from "./when/reader.ts";
import { excluded, type Now, nowOf, resolve } from "./when/resolve.ts";

export interface ReadWhen {
  readonly when: When;
  /** One line a decision. Never logged: it may hold their words. */
  readonly why: readonly string[];
  readonly rest: string;
}

/** More alternatives than this are a list that nobody can be asked about. */
const mostAlternatives = 6;

export function readWhen(text: string, at: { readonly now: WallTime; readonly locale: Locale }): ReadWhen {
  const folded = fold(text);
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
  const when = moments.length === 0 || isFarewell(reader, pieces) ? { kind: "none" as const } : meant(moments, now, why);
  return { when, why, rest: blanked(folded, reader, pieces) };
}

function meant(moments: readonly Moment[], now: Now, why: string[]): When {
  const wanted = moments.filter(({ stance }) => stance === "wanted");
  const chosen = wanted.length > 0 ? wanted : moments.filter(({ stance }) => stance === "booked");
  const reads = chosen.map((moment) => resolve(moment, now));
  for (const read of reads) if ("none" in read) why.push(`none: ${read.none}`);
  const whens = specific(distinct(reads.flatMap((read) => ("when" in read ? [read.when] : []))));
  if (whens.some((when) => when.kind === "several")) why.push("conflict: weekday and date disagree");
  if (whens.some((when) => when.kind === "instant" && when.dateInferred)) why.push("date inferred: next occurrence");
  const out = moments.filter(({ stance }) => stance === "excluded");
  const impossible = reads.some((read) => "none" in read && read.none !== "nothing");
  if (whens.length === 0) return impossible ? { kind: "none" } : without({ kind: "interval" }, out, now);
  if (whens.length > mostAlternatives) {
    why.push("too many alternatives");
    return { kind: "none" };
  }
  const [only, second] = whens;
  if (only === undefined) return { kind: "none" };
  if (second === undefined) return only.kind === "interval" || only.kind === "day" ? without(only, out, now) : only;
  const each = whens.flatMap((when) => (when.kind === "several" ? when.of : [when]));
  return { kind: "several", why: "or", of: each.map((when) => (when.kind === "day" ? without(when, out, now) : when)) };
}

/** Takes the excluded days, and the excluded half of the day, out of what is wanted. */
function without(when: When, out: readonly Moment[], now: Now): When {
  if (out.length === 0) return when.kind === "interval" && Object.keys(when).length === 1 ? { kind: "none" } : when;
  const half = out.find(
    (moment) => moment.part !== undefined && moment.day === undefined && moment.period === undefined && moment.days === undefined,
  );
  const bounds =
    half?.part === undefined
      ? {}
      : half.part.endsWith("matin")
        ? { after: "12:00" }
        : half.part === "soir" || half.part === "fin_journee"
          ? { before: "18:00" }
          : { before: "12:00" };
  if (when.kind === "day") return half === undefined ? when : { kind: "interval", from: when.date, to: when.date, ...bounds };
  if (when.kind !== "interval") return when;
  const always = when.from === undefined || when.to === undefined;
  const except = [
    ...new Set<WallDate | number>(
      out.filter((moment) => moment !== half).flatMap((moment) => excluded(moment, now, !always || moment.byWeekday)),
    ),
  ];
  // A period that has begun is excluded from today on: what is over needs no excluding.
  const inside = except.filter(
    (day) => typeof day === "number" || (day >= wallDate(now.today) && (when.from ?? day) <= day && day <= (when.to ?? day)),
  );
  const bounded = { ...when, ...(when.after === undefined && when.before === undefined && when.part === undefined ? bounds : {}) };
  if (inside.length > 0) return { ...bounded, except: inside };
  return Object.keys(bounded).length === 1 ? { kind: "none" } : bounded;
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
  "merci ok alors bye ciao super parfait beaucoup bien oui d accord dac salut bonne journee soiree donc a au revoir tres entendu".split(
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
