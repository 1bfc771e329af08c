/**
 * Codes in her reply: `K7`, `k 7`, `a-7`. An hour is no code (« à 7h »), and neither is a letter that merely stands before a digit.
 * In: the text as typed and the codes in use. Out: the codes with their places, and the words that belong to each.
 */
import { fold } from "../../words/fold.ts";
import { Code } from "../../words/ids.ts";
import { piecesOf } from "./reply-split.ts";

export interface CodeSeen {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
}

const shape =
  /(?<![\p{L}\d'’])(?:#)?([A-Za-z]?)([ ._-]?)(\d)(?![\d\p{L}]|[.,:/]\d| ?h(?:\d|eure|\b)| ?(?:heures?|min|am|pm|jours?|fois|mois|semaines?|personnes?|€|euros?)\b| (?:d['’ ]entre|sur \d|parmi|of them|janv|f[eé]vr|mars\b|avril|mai\b|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c))/giu;

/** No hour, date or price. */
const number =
  /(?<![\p{L}\d'’/:.,-]|le )#?(\d{2,3})(?![\d\p{L}/]|[.,:-]\d| ?h(?:\d|eure|\b)| ?(?:heures?|min|am|pm|jours?|fois|mois|semaines?|personnes?|€|euros?|janv|f[eé]v|mars|avril|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c)\b)/giu;

const digits: Readonly<Record<string, string>> = {
  deux: "2",
  trois: "3",
  quatre: "4",
  cinq: "5",
  six: "6",
  sept: "7",
  huit: "8",
  neuf: "9",
};

/** Letters of codes by their names, where a telephone writes down what it hears. */
const letterNames: Readonly<Record<string, string>> = {
  bé: "B",
  cé: "C",
  dé: "D",
  effe: "F",
  gé: "G",
  hache: "H",
  ka: "K",
  elle: "L",
  emme: "M",
  pé: "P",
  erre: "R",
  té: "T",
  vé: "V",
};
const dictatedCode = new RegExp(
  `(?<![\\p{L}\\d'’])([a-z]|${Object.keys(letterNames).join("|")}) (${Object.keys(digits).join("|")}|[2-9])(?![\\p{L}\\d])`,
  "giu",
);

/** « H huit », « bé deux », as dictated, where such a code is in use; « virgule » and « point » between words. */
export const undictated = (typed: string, inUse: readonly Code[]): string =>
  typed.replaceAll(/ virgule (?!\d+ (?:€|euro))/giu, ", ").replaceAll(dictatedCode, (all, letter: string, digit: string) => {
    const code = `${letterNames[letter.toLowerCase()] ?? letter.toUpperCase()}${digits[digit.toLowerCase()] ?? digit}`;
    return inUse.some((each) => each === code) ? code : all;
  });

/** « l'autre », where one of two is named; « les autres », all that are not. */
export function withOther(typed: string, codes: readonly CodeSeen[], waiting: readonly Code[]): readonly CodeSeen[] {
  const rest =
    /(?<![\p{L}\d])(?:(?:pour |à |for |tous |toutes )?(?:les (?:deux |trois |quatre |[2-4] )?autres|le reste|the (?:other (?:two|three|ones)|others|rest)))(?![\p{L}\d])/iu.exec(
      typed,
    );
  const left = waiting.filter((code) => codes.every((seen) => seen.code !== code));
  if (rest !== null && codes.length > 0 && left.length > 0) {
    const to = rest.index + rest[0].length;
    const others = left.map((code, at): CodeSeen => ({ code, from: at === 0 ? rest.index : to, to, known: true }));
    return [...codes, ...others].sort((one, two) => one.from - two.from);
  }
  const [only] = codes;
  const other = waiting.find((code) => code !== only?.code);
  const found =
    /(?<![\p{L}\d])(?:l['’ ]autre|the other(?: one)?)(?= *(?:[,;:.!?]|c['’]?est|je|j['’]|oui|non|ok|pas|plut|aussi|pareil|propose|mets|dis|donne|demande|what|ask|offer|tell|$))/iu.exec(
      typed,
    );
  if (only === undefined || found === null || waiting.length !== 2 || other === undefined || codes.some(({ code }) => code !== only.code))
    return codes;
  return [...codes, { code: other, from: found.index, to: found.index + found[0].length, known: true }].sort(
    (one, two) => one.from - two.from,
  );
}

export function codesIn(typed: string, inUse: readonly Code[]): readonly CodeSeen[] {
  const seen: CodeSeen[] = numbered(typed, inUse);
  for (const found of typed.matchAll(shape)) {
    const [all, letter = "", gap = "", digit = ""] = found;
    const written = `${letter.toUpperCase()}${digit}`;
    const known = inUse.find((code) => code === written);
    // « ok pour les 3 » counts them.
    if (letter === "" && /(?:^|[^\p{L}])(?:les|aux|des|the|all)\s$/iu.test(typed.slice(0, found.index + gap.length))) continue;
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

export interface Part {
  readonly words: string;
  readonly code: Code;
}

/** Each code with its words: what follows it, where the text begins with a code; else what precedes it. « et » shares them, « aussi » repeats. */
export function parts(typed: string, codes: readonly CodeSeen[]): readonly Part[] {
  const pieces = codes.map((seen, at) => ({
    code: seen.code,
    before: typed.slice(codes[at - 1]?.to ?? 0, seen.from),
    after: typed.slice(seen.to, codes[at + 1]?.from ?? typed.length),
  }));
  const leads = opens.test(fold(pieces[0]?.before ?? "").trim());
  const said = pieces.map(({ code, before, after }) => ({ code, words: leads ? after : before }));
  const filled: Part[] = [];
  const walk = leads ? [...said].reverse() : said;
  let last = "";
  for (const { code, words } of walk) {
    if (!joins.test(fold(words).trim())) last = words;
    filled.push({ code, words: last });
  }
  const trailing = leads ? "" : (pieces.at(-1)?.after ?? "");
  const inOrder = leads ? filled.reverse() : filled;
  // « les autres, je te dis demain » is said of each of them.
  const lastGroup = codes.findLastIndex((seen, at) => at === 0 || seen.from > (codes[at - 1]?.to ?? 0));
  return repeated(
    inOrder.map(({ code, words }, at) => ({
      code,
      words: `${trimmed(words)}${at >= lastGroup ? trailing : ""}`,
    })),
  );
}

/** The same by clauses: « c'est non pour m2, et pour k7 je veux bien ». Undefined where one clause decides two of them. */
export function clauseParts(typed: string, codes: readonly CodeSeen[]): readonly Part[] | undefined {
  const groups: { from: number; codes: CodeSeen[] }[] = [];
  const starts = piecesOf(typed).map(({ from }) => from);
  for (const [at, from] of starts.entries()) {
    const inside = codes.filter((seen) => seen.from >= from && seen.from < (starts[at + 1] ?? typed.length));
    if (inside.length > 0) groups.push({ from: groups.length === 0 ? 0 : from, codes: inside });
  }
  if (groups.length < 2) return undefined;
  const all: Part[] = [];
  for (const [at, group] of groups.entries()) {
    const to = groups[at + 1]?.from ?? typed.length;
    const between = group.codes.slice(1).map((seen, index) => typed.slice(group.codes[index]?.to ?? 0, seen.from));
    if (!between.every((words) => joins.test(fold(words).trim()))) return undefined;
    const words = group.codes.reduceRight(
      (rest, seen) => `${rest.slice(0, seen.from - group.from)} ${rest.slice(seen.to - group.from)}`,
      typed.slice(group.from, to),
    );
    all.push(...group.codes.map(({ code }) => ({ code, words: trimmed(words) })));
  }
  return repeated(all);
}

function repeated(all: readonly Part[]): readonly Part[] {
  let last = "";
  return all.map(({ code, words }) => {
    if (
      !same.test(
        fold(words)
          .replaceAll(/[.,;!]/g, " ")
          .trim(),
      )
    )
      last = words;
    return { code, words: last };
  });
}

const trimmed = (words: string): string =>
  words.replace(/^[\s,;.&+]+|[\s,;.&+]*(?:(?<![\p{L}])(?:et|and))?[\s,;.&+]*$/giu, "").replace(leading, "");

const small = "et|and|&|\\+|/|,|;|la|le|les|l|pour|a|au|aux|celle|celui|de|du|demande|code|the|for|plus";
const joins = new RegExp(`^(?:(?:${small})[ ,;]*)*$`);
const opens =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|alors|bon|donc|pour|a|au|la|le|celle|celui|de|du|demande|code|concernant|quant|ok alors|for|the|re|,)[ ,;!.]*)*$/;
const leading = /^(?:pour|quant [àa]|et|puis)[\s,]+(?=[\s,])/iu;
const same =
  /^(?:(?:et|pour|c'?est|ca|la|le|celle|de) )*(?:aussi|pareil|idem|egalement|de meme|itou|meme chose|la meme|kif kif|same|too|likewise|as well)(?: (?:pour|for|a|la|le|thing|here))*$/;
