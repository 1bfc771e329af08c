/**
 * Codes in her reply: `K7`, `k 7`, `a-7`. An hour is no code (« à 7h »), and neither is a letter that merely stands before a digit.
 * In: the text as typed and the codes in use. Out: the codes with their places, and the words that belong to each.
 */
import { fold } from "../../words/fold.ts";
import { Code } from "../../words/ids.ts";

export interface CodeSeen {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
}

const shape =
  /(?<![\p{L}\d'’])(?:#)?([A-Za-z]?)([ .-]?)(\d)(?![\d\p{L}]|[.,:]\d| ?h(?:\d|eure|\b)| ?(?:heures?|min|am|pm|jours?|fois|mois|semaines?|personnes?|€|euros?)\b)/giu;

/** No hour, date or price. */
const number =
  /(?<![\p{L}\d'’/:.,-]|le )#?(\d{2,3})(?![\d\p{L}/]|[.,:-]\d| ?h(?:\d|eure|\b)| ?(?:heures?|min|am|pm|jours?|fois|mois|semaines?|personnes?|€|euros?|janv|f[eé]v|mars|avril|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c)\b)/giu;

export function codesIn(typed: string, inUse: readonly Code[]): readonly CodeSeen[] {
  const seen: CodeSeen[] = numbered(typed, inUse);
  for (const found of typed.matchAll(shape)) {
    const [all, letter = "", gap = "", digit = ""] = found;
    const written = `${letter.toUpperCase()}${digit}`;
    const known = inUse.find((code) => code === written);
    // « oui a 7 » may be an hour, « j 2 » anything: with a gap only a code in use counts.
    const read = known === undefined && gap === "" ? Code.safeParse(written).data : known;
    if (read !== undefined) seen.push({ code: read, from: found.index, to: found.index + all.length, known: known !== undefined });
  }
  return seen.sort((one, other) => one.from - other.from);
}

/** A code in use that is a number of two or three digits: « 12 à 12h30 ». */
function numbered(typed: string, inUse: readonly Code[]): CodeSeen[] {
  const codes = inUse.filter((code) => /^\d{2,3}$/.test(code));
  if (codes.length === 0) return [];
  return [...typed.matchAll(number)].flatMap((found) => {
    const code = codes.find((each) => each === found[1]);
    return code === undefined ? [] : [{ code, from: found.index, to: found.index + found[0].length, known: true }];
  });
}

/** Each code with its words: what follows it, where the text begins with a code; else what precedes it. « et » shares them. */
export function parts(typed: string, codes: readonly CodeSeen[]): readonly { readonly words: string; readonly code: Code }[] {
  const pieces = codes.map((seen, at) => ({
    code: seen.code,
    before: typed.slice(codes[at - 1]?.to ?? 0, seen.from),
    after: typed.slice(seen.to, codes[at + 1]?.from ?? typed.length),
  }));
  const leads = (pieces[0]?.before ?? "").trim() === "";
  const said = pieces.map(({ code, before, after }) => ({ code, words: leads ? after : before }));
  const filled: { code: Code; words: string }[] = [];
  const walk = leads ? [...said].reverse() : said;
  let last = "";
  for (const { code, words } of walk) {
    if (!joins.test(fold(words).trim())) last = words;
    filled.push({ code, words: last });
  }
  const trailing = leads ? "" : (pieces.at(-1)?.after ?? "");
  const inOrder = leads ? filled.reverse() : filled;
  return inOrder.map(({ code, words }, at) => ({
    code,
    words: `${words.replace(/^[\s,;.&+]+|[\s,;.&+]*(?:\bet|\band)?[\s,;.&+]*$/giu, "")}${at === inOrder.length - 1 ? trailing : ""}`,
  }));
}

const joins = /^(?:et|and|,|&|\+|;|ou)?$/;
