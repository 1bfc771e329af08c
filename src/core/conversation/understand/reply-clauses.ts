/**
 * Her reply read clause by clause, where the whole of it says nothing by itself, and where one clause takes back what another seems to say:
 * « peux pas vendredi. samedi 10h » offers, « à 14h j'ai quelqu'un » refuses, « oui, enfin je te dis ce soir » decides nothing.
 * In: the words that belong to one request, as typed, and the clock. Out: what the clauses say together; undefined where that is nothing.
 */
import { fold } from "../../words/fold.ts";
import { allFields, listeningFor } from "../../words/meeting.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import { clockOf, dateOf, wallAt } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import { withoutCourtesy } from "./answer.ts";
import * as enMeetings from "./en/reply-meetings.ts";
import * as enWords from "./en/reply-words.ts";
import * as en from "./en/therapist.ts";
import * as frMeetings from "./fr/reply-meetings.ts";
import * as frWords from "./fr/reply-words.ts";
import * as fr from "./fr/therapist.ts";
import { piecesOf } from "./reply-split.ts";
import { type Stance, stanceOf, waits } from "./reply-stance.ts";
import { mended } from "./spelling.ts";
import type { ReplyAt } from "./therapist-reply.ts";
import { readWhen } from "./when.ts";

/** `on`: the words of the clauses that refuse; `note`: what stands beside a yes. */
export type Together =
  | { readonly kind: "yes"; readonly note?: string }
  | { readonly kind: "no" }
  /** `apart`: from a moment that she refuses. */
  | { readonly kind: "propose"; readonly when: When; readonly apart: boolean }
  | { readonly kind: "ask" | "list" | "undo" }
  /** She will decide another time. */
  | { readonly kind: "later" }
  /** Says two things at once. */
  | { readonly kind: "undecided" };

const fields = allFields([frMeetings.fields, enMeetings.fields]);
type Meant = "asks" | "lists" | "undoes" | "slips" | "backs";
const meant: readonly Meant[] = ["asks", "lists", "undoes", "slips", "backs"];
const meetings: readonly Readonly<Record<Meant, readonly string[]>>[] = [frMeetings, enMeetings];
const listening = listeningFor(
  fields,
  Object.fromEntries(meant.map((name) => [name, meetings.flatMap((each) => each[name])])) as Record<Meant, string[]>,
  {},
);
const tells = anyOf([...fr.tells, ...fr.notes, ...en.tells, ...en.notes].map((each) => `^ ${each}`));
/** « son nom complet svp ». */
const nouns = anyOf([...frMeetings.nouns, ...enMeetings.nouns].map((each) => `^ ${each}`));
const precise = anyOf([...frWords.precisions, ...enWords.precisions]);
/** « je récupère mon fils »: what is hers is no question about the client. */
const hers = /(?:^|(?<= ))(?:mon|ma|mes|notre|nos|my|our) [a-z]+(?= |$)/g;
/** Where she has to be herself. */
const errand =
  /(?:^|(?<= ))(?:je|j|i|i m) (?:dois |vais |ai |pars |have to |m )?(?:aller )?(?:deja )?(?:recuper|amen|emmen|ramen|accompagn|depos|conduis|conduire|chercher|rejoin|dejeun|mang|opere|demenag|voyag|rentre|pars|garde mes|m occupe|pick|driv|taking)[a-z]*(?= |$)[^.,?]*/;
/** « elle doit d'abord voir son médecin » says what they have to do. */
const mustDo =
  /(?:^|(?<= ))(?:qu )?(?:elle|il|elles|ils|on|le patient|la patiente|le client|la cliente|cette dame|ce monsieur|cette personne|she|he|they) (?:doit|doivent|devra|devront|devrait|devraient|a besoin|ferait mieux|releve|relevent|must|should|needs?|has to|have to) [^.,?]*/;
/** « son tel avant que je dise oui »: the yes is only spoken of. */
const before = /(?:^|(?<= ))(?:avant (?:que (?:je|j|on)|de|d) |pour que je (?:puisse|sache) |before i |so (?:that )?i can )[^.,?]*/g;
const notBefore =
  /(?:^| )(?:pas|rien|not|nothing|jamais)(?: (?:de libre|dispo|possible|libre|free))? (?:avant|before|until|plus tot)(?= |$)/;

/** « ok, à jeudi » */
const seeYou = /^(?:(?:alors|donc) )?(?:a|see you|see you on|until) [a-z]+(?: prochain)?$/;
/** « je finis à 18h »: the hour is of her day, not of theirs. */
const atWork =
  /(?:^| )(?:je|j|j ai|i) (?:deja |ai )?(?:finis?|termine|commence|demarre|pars|ferme|rentre|debauche|quitte|arrete|finish|leave|close|start)(?= )/;

interface Read {
  readonly raw: string;
  readonly from: number;
  readonly text: string;
  readonly when: When | undefined;
  readonly asks: boolean;
  readonly means: (name: Meant) => boolean;
  /** Ends with a question mark. */
  readonly questioned: boolean;
  readonly tells: boolean;
  readonly precise: boolean;
  readonly stance: Stance;
}

/** Characters: what is longer is a letter, and says nothing clause by clause. */
const longest = 600;

export function together(words: string, at: ReplyAt): Together | undefined {
  if (words.length > longest) return undefined;
  const clauses = piecesOf(words).map((piece) => readClause(piece, at));
  const said = clauses.filter(({ stance, when, precise: named, asks }) => stance.does !== "nothing" || when !== undefined || named || asks);
  const timed = said.filter(({ when }) => when !== undefined);
  const command = commandIn(clauses);
  if (command === "undo" || (command === "list" && timed.length === 0)) return { kind: command };
  if (timed.length > 0) return dated(said, timed, at);
  // « ok ? »
  if (said.some((clause) => clause.questioned && !clause.asks && (clause.stance.does === "yes" || clause.stance.does === "no")))
    return { kind: "undecided" };
  const first = said[0];
  const told = (clause: Read): boolean => clause.tells && clause !== first && first?.stance.does === "yes";
  const asking = said.filter((clause) => clause.asks && !told(clause));
  const of = (does: Stance["does"]): readonly Read[] => said.filter((clause) => !clause.asks && clause.stance.does === does);
  if (asking.length > 0) return of("yes").length + of("no").length === 0 ? { kind: "ask" } : { kind: "undecided" };
  if (of("later").some((clause) => !told(clause))) return { kind: "later" };
  const [agreed] = of("yes");
  const [refused] = of("no").filter((clause) => !clause.tells || agreed === undefined);
  if (agreed === undefined) return refused === undefined ? undefined : { kind: "no" };
  const rest = said.filter((clause) => clause.from > agreed.from && clause.stance.does !== "yes");
  if (refused !== undefined && !rest.some(({ tells }) => tells)) return { kind: "undecided" };
  if (refused !== undefined && said.indexOf(refused) < said.findIndex((clause) => clause.tells)) return { kind: "undecided" };
  // « qu'il apporte son ordonnance, c'est d'accord »
  if (
    rest.length === 0 &&
    refused === undefined &&
    said.every((clause) => clause === agreed || (clause.tells && clause.stance.does !== "offer"))
  )
    return said.length === 1 ? { kind: "yes" } : { kind: "yes", note: words.slice(0, agreed.from).replace(/[\s,;.]+$/u, "") };
  if (rest.length === 0) return first === agreed || said.every(({ stance }) => stance.does === "yes") ? { kind: "yes" } : undefined;
  const [note] = rest;
  if (first !== agreed || note === undefined || rest.some(({ stance }) => stance.does === "offer")) return undefined;
  return note.tells ? { kind: "yes", note: words.slice(note.from).trim() } : undefined;
}

function readClause({ raw, asks, from }: { raw: string; asks: boolean; from: number }, at: ReplyAt): Read {
  const text = plain(fold(raw))
    .replaceAll(/(?:^|(?<= ))(?:ne|n) (puis|saurais?|pourrais?|ose)(?= |$)/g, "$1 pas")
    .replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, "")
    .replace(before, " ")
    .trim();
  const read = readWhen(raw, at);
  const parts = read.when.kind === "day" && seeYou.test(text);
  const when = read.when.kind === "none" || read.when.kind === "asap" || parts ? undefined : read.when;
  const rest = when === undefined ? text : plain(read.rest).replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, "");
  const working = when !== undefined && atWork.test(text);
  const heard = stanceOf(parts ? "" : withoutCourtesy(rest));
  const spelt = heard.does === "other" && heard.unknown > 0 ? mended(withoutCourtesy(rest)) : undefined;
  const stance = working ? { ...stanceOf(""), does: "no" as const } : spelt === undefined ? heard : stanceOf(spelt);
  const offers = stance.offers || notBefore.test(text);
  const heardOf = listening(text.replace(errand, " ").replaceAll(hers, " ").replace(mustDo, " "));
  const means = (name: Meant): boolean => heardOf(name) !== undefined;
  const asked = means("asks") || nouns.test(text) || (asks && stance.does === "other");
  return {
    raw,
    from,
    text,
    when,
    asks: asked && when === undefined,
    means,
    questioned: asks,
    tells: (tells.test(text) || precise.test(text)) && !asks,
    precise: precise.test(text) && !asks,
    stance: waits(text) ? { ...stance, does: "later" } : notBefore.test(text) ? { ...stance, does: "offer", offers } : stance,
  };
}

/** She wants the list, or takes back what she answered. */
function commandIn(clauses: readonly Read[]): "list" | "undo" | undefined {
  const slips = (clause: Read): boolean => clause.means("slips");
  const back = clauses.filter(({ means }) => means("backs"));
  const decides = clauses.some(
    (clause) => (clause.stance.does === "yes" || clause.stance.does === "no") && !back.includes(clause) && !slips(clause),
  );
  if (decides) return undefined;
  const words = ({ text }: Read): number => text.split(" ").length;
  if (back.some((clause) => clause.means("undoes") || (words(clause) <= 8 && slips(clause)))) return "undo";
  if (back.some((clause) => clause.stance.unknown <= 2 && words(clause) <= 4) && clauses.some(slips)) return "undo";
  return clauses.some(({ means }) => means("lists")) ? "list" : undefined;
}

function dated(said: readonly Read[], timed: readonly Read[], at: ReplyAt): Together | undefined {
  if (said.some(({ stance }) => stance.does === "later")) return { kind: "later" };
  // « oui sauf jeudi »
  if (timed.some(({ stance, text, when }) => when !== undefined && takesOut(when) && (stance.consents || saysYes.test(text))))
    return { kind: "undecided" };
  if (timed.some(({ stance, text, when }) => stance.bareNay && /^(?:non|nan|nope|no) /.test(text) && when !== undefined && !takesOut(when)))
    return undefined;
  const refused = timed.filter(({ stance, when }) => stance.does === "no" || (when !== undefined && takesOut(when)));
  const left = timed.filter((clause) => !refused.includes(clause));
  if (left.length === 0)
    return said.every((clause) => refused.includes(clause) || clause.stance.does !== "yes") ? { kind: "no" } : { kind: "undecided" };
  const refuses = refused.length > 0 || said.some(({ stance }) => stance.does === "no");
  const able = said.every(({ stance }) => !stance.consents) && left.some(({ stance }) => stance.does === "yes");
  const offers = refuses || able || said.some(({ stance }) => stance.offers);
  if (!offers || left.some(({ stance }) => stance.does === "other" && stance.unknown > 2)) return undefined;
  const { when } = readWhen(left.map(({ raw }) => raw).join(", "), at);
  return when.kind === "none" || when.kind === "asap" ? undefined : onDay(when, refused);
}

/** « pas vendredi à 16h, plutôt 18h »: the hour that is offered is on the day that was named; a day that was refused has no other hour. */
function onDay(when: When, refused: readonly Read[]): Together {
  if (when.kind !== "instant" || !when.dateInferred || refused.length === 0) return { kind: "propose", when, apart: refused.length > 0 };
  const [only, other] = refused.map((clause) => clause.when);
  if (only?.kind === "instant" && other === undefined)
    return {
      kind: "propose",
      when: only.dateInferred ? when : { ...when, at: wallAt(dateOf(only.at), clockOf(when.at)), dateInferred: false },
      apart: true,
    };
  return { kind: "undecided" };
}

const saysYes = /^(?:oui|ok|ouais|yes|d accord|parfait|c est (?:bon|ok)|je (?:prends|confirme|valide|accepte)) /;
const takesOut = (when: When): boolean => when.kind === "interval" && when.except !== undefined && Object.keys(when).length === 2;
