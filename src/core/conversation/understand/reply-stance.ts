/**
 * What one clause of hers does: agrees, refuses, offers, waits, or something that these words do not tell.
 * In: plain text, its moment taken out. Out: a stance. A clause agrees only where all of its words are known; a refusal may say why in words
 * of its own, and so may an offer in a few. Nothing is decided here: clauses are put together in `reply-clauses.ts`.
 */
import { anyOf, type Concepts } from "../../words/pattern.ts";
import * as enWords from "./en/reply-words.ts";
import * as en from "./en/therapist.ts";
import * as frWords from "./fr/reply-words.ts";
import * as fr from "./fr/therapist.ts";

export interface Stance {
  /** `later`: not decided yet; `nothing`: only courtesy and small words; `other`: words that are not known here. */
  readonly does: "yes" | "no" | "offer" | "later" | "nothing" | "other";
  /** She offers, beside whatever else it does. */
  readonly offers: boolean;
  /** Nothing but a « non » at its beginning: beside a moment, which of the two it means is not told. */
  readonly bareNay: boolean;
  /** A word of consent, not only that she can. */
  readonly consents: boolean;
  readonly unknown: number;
}

type Class = "nay" | "yes" | "act" | "suits" | "free" | "can" | "not" | "no" | "offer" | "beside";
/** Of a word that stands in two lists, the first is meant. */
const classes: readonly Class[] = ["nay", "no", "not", "yes", "act", "suits", "free", "can", "offer", "beside"];

const idioms = (["act", "later", "offer", "yes", "no", "not", "beside"] as const).map(
  (name) => [name, anyOf([...frWords.idioms[name], ...enWords.idioms[name]], {}, "g")] as const,
);
const marks = { later: "LATER", offer: "OFFER", yes: "YES", no: "NO", not: "NOT", act: "ACT", beside: " " } as const;
const busy = anyOf([...fr.reasons, ...fr.cannot, ...fr.absences, ...en.reasons, ...en.cannot, ...en.absences], {}, "g");

const exact = new Map<string, Class>();
const begun: [string, Class][] = [];
for (const lexicon of [frWords.words, enWords.words] as readonly Concepts[])
  for (const kind of [...classes].reverse())
    for (const word of (lexicon[kind] ?? "").split(" "))
      if (word.endsWith("*")) begun.push([word.slice(0, -1), kind]);
      else if (word !== "" && !(exact.has(word) && lexicon === enWords.words)) exact.set(word, kind);
begun.sort(([one], [other]) => other.length - one.length);

const classOf = (word: string): Class | undefined => exact.get(word) ?? begun.find(([stem]) => word.startsWith(stem))?.[1];

/** Folded: a word of hers, and nobody's name. */
export const isReplyWord = (word: string): boolean => classOf(word) !== undefined;

/** They, not she: « elle a confirmé » decides nothing. */
const theirs = /(?:^| )(?:elle|il|elles|ils|she|he|they) (?:l |la |le |les |y )?(?:a |ont |avait |has |have |had |m a |me |m )?(?=act)/;

const later = anyOf([...frWords.idioms.later, ...enWords.idioms.later]);
const acts = anyOf([...frWords.idioms.act, ...enWords.idioms.act], {}, "g");
/** « je confirme demain »: in what she wrote, its moment not taken out. */
export const waits = (text: string): boolean => later.test(text.replace(acts, "ACT"));

export function stanceOf(text: string): Stance {
  let left = ` ${text.replaceAll(/[.,?]/g, " ").replaceAll(/ {2,}/g, " ").trim()} `.trim();
  for (const [name, pattern] of idioms) left = left.replace(pattern, marks[name]);
  left = left.replace(busy, "BUSY");
  const said: string[] = [];
  let unknown = 0;
  for (const word of left.split(" ")) {
    if (word === "") continue;
    if (/^[A-Z]+$/.test(word)) said.push(word.toLowerCase());
    else if (/^\d+$/.test(word)) continue;
    else {
      const kind = classOf(word);
      if (kind === undefined) unknown += 1;
      else if (kind !== "beside") said.push(kind);
      else if (/^(?:elle|il|elles|ils|she|he|they)$/.test(word)) said.push(word);
    }
  }
  const heard = new Set(said);
  const of = (does: Stance["does"]): Stance => ({
    does,
    offers: heard.has("offer"),
    consents: heard.has("yes"),
    bareNay: said.length === 1 && said[0] === "nay",
    unknown,
  });
  if (heard.has("later")) return of("later");
  const agrees = heard.has("yes");
  const not = said.indexOf("not");
  const accepted = said.indexOf("yes");
  if (heard.has("nay") || heard.has("no") || heard.has("busy") || not >= 0) {
    // « pas refuser », « oui … pas … »: which of the two is meant?
    if (agrees && accepted < firstOf(said, ["nay", "no", "busy", "not"])) return of("other");
    if (not >= 0 && (said[not + 1] === "no" || said[not + 1] === "nay")) return of("other");
    if (agrees && !heard.has("not")) return of("other");
    if (heard.has("no")) return of("no");
    // « non confirme »: « non » denies what was said before, or what comes.
    if (heard.has("nay") && !heard.has("not") && !heard.has("busy"))
      return of(["act", "suits", "free", "can"].some((each) => heard.has(each)) ? "other" : "no");
    if (heard.has("busy")) return of(unknown <= 4 ? "no" : "other");
    const denies = ["yes", "act", "suits", "free", "can", "offer"].some((each) => heard.has(each));
    return of(denies || unknown === 0 ? "no" : "other");
  }
  if (heard.has("offer")) return of("offer");
  const decides = agrees || ["act", "suits", "free", "can"].some((each) => heard.has(each));
  if (unknown > 0) return of("other");
  if (!decides) return of("nothing");
  return of(theirs.test(said.join(" ")) ? "other" : "yes");
}

const firstOf = (said: readonly string[], any: readonly string[]): number => said.findIndex((each) => any.includes(each));
