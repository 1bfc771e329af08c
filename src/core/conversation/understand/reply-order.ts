/**
 * Requests named by their place: « la première », « le 2 », « les deux », « tout ».
 * In: her text as typed, and the requests that wait for her in the order in which she sees them. Out: the places with their requests, or all
 * of them with the words that are left. A number that may be a date or an hour names nothing; a place that does not exist neither.
 */
import { fold } from "../../words/fold.ts";
import type { Code } from "../../words/ids.ts";
import { isKnown } from "../../words/slips.ts";
import { capitalNames, firstNames, wordNames } from "./first-names.ts";
import { slipped } from "./her-parts.ts";
import { notNames, ordinary } from "./not-names.ts";
import type { CodeSeen } from "./reply-codes.ts";
import { vocabulary } from "./vocabulary.ts";

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:premi[eè]re?|1(?:[eè]?re|er)|first)$/iu, 1],
  [/^(?:deuxi[eè]me|secon[dn]e?|secondes?|2(?:e|[eè]me|nde?)|second|2nd)$/iu, 2],
  [/^(?:troisi[eè]me|3(?:e|[eè]me)|third|3rd)$/iu, 3],
  [/^(?:quatri[eè]me|4(?:e|[eè]me)|fourth)$/iu, 4],
];
const word =
  "premi[eè]re?|deuxi[eè]me|seconde?|troisi[eè]me|quatri[eè]me|derni[eè]re?|first|second|third|fourth|last|\\d(?:[eè]?re|er|e|[eè]me|nde?|rd)?";
/** What makes it a date, an hour or another thing that is counted. */
const counted =
  "(?! ?(?:fois|s[eé]ances?|consultations?|semaines?|jours?|mois|heures?|h\\b|min|ans?|janv|f[eé]v|mars|avril|mai\\b|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c|time|week|of|jan|feb|apr|may\\b|jun|jul|aug|à|at\\b|vers|/|[.:]\\d))";
const place = new RegExp(
  `(?<![\\p{L}\\d'’/:])(?:(?:la|le|au|l['’ ]|celui|celle|the|n[°o] ?|num[eé]ro|demande) ?(${word})|(premi[eè]re|deuxi[eè]me|troisi[eè]me|derni[eè]re))(?![\\p{L}\\d])${counted}(?: (?:demande|personne|cliente?|patiente?|one|request))?`,
  "giu",
);

/** « les deux premières », « the last two ». */
const group =
  /(?<![\p{L}\d'’])(?:les|aux|des|the) (?:(deux|trois|2|3) )?(premi[eè]re?s|derni[eè]re?s|first|last)(?: (two|three|2|3))?(?![\p{L}\d])/giu;

/** « celle du milieu » of three. */
const middle =
  /(?<![\p{L}\d])(?:(?:celle|celui|la|le|l['’]|la demande) (?:du|au) milieu|the (?:one in the middle|middle one))(?![\p{L}\d])/iu;

export function placesIn(typed: string, waiting: readonly Code[]): readonly CodeSeen[] {
  if (waiting.length < 2) return [];
  const between = waiting.length === 3 ? middle.exec(typed) : null;
  const [, second] = waiting;
  if (between !== null && second !== undefined)
    return [{ code: second, from: between.index, to: between.index + between[0].length, known: true }];
  const numbers = numbersIn(typed, waiting);
  if (numbers.length > 0) return numbers;
  const seen: CodeSeen[] = [];
  for (const found of typed.matchAll(group)) {
    const count = many[(found[1] ?? found[3] ?? "").toLowerCase()] ?? Number(found[1] ?? found[3] ?? 0);
    if (count < 2 || count >= waiting.length) continue;
    const some = /^(?:derni|last)/i.test(found[2] ?? "") ? waiting.slice(-count) : waiting.slice(0, count);
    const to = found.index + found[0].length;
    seen.push(...some.map((code, at) => ({ code, from: at === 0 ? found.index : to, to, known: true })));
  }
  for (const found of typed.matchAll(place)) {
    const said = found[1] ?? found[2] ?? "";
    const at = /^(?:derni|last)/i.test(said) ? waiting.length : (ordinals.find(([shape]) => shape.test(said))?.[1] ?? Number(said));
    const code = waiting[at - 1];
    if (code !== undefined) seen.push({ code, from: found.index, to: found.index + found[0].length, known: true });
  }
  return seen.sort((one, other) => one.from - other.from);
}

const numeral =
  "[1-6](?:[eè]?re|er|e|[eè]me|nde?|st|nd|rd|th)?|premi[eè]re?|deuxi[eè]me|seconde?|troisi[eè]me|quatri[eè]me|first|second|third|fourth";
const decidesOnly = new RegExp(
  `^(?:(?:bonjour|salut|hello|hi|oui|non|ok|yes|no|nn|ouais|nan|pour|pr|for|et|and|merci|svp|la|le|à|a|the|one|c['’]?est|(?:${numeral})(?![\\p{L}\\d])|[\\s,;.:&+=>/)\\n-])+)$`,
  "iu",
);
const numerals = new RegExp(`(?<![\\d\\p{L}])(?:la |le |the )?(${numeral})(?![\\d\\p{L}])(?: one)?[.)]?`, "giu");

/** « 1 oui 2 non », « oui 1 et 3 »: two numbers and more, with nothing beside them but yes and no. One number alone may count anything. */
function numbersIn(typed: string, waiting: readonly Code[]): CodeSeen[] {
  if (!decidesOnly.test(typed) || !/oui|non|ok|yes|no|nn|nan/i.test(typed)) return [];
  const found = [...typed.matchAll(numerals)];
  const codes = found.flatMap(({ 1: said = "", index, 0: all }): CodeSeen[] => {
    const code = waiting[rankOf(said) - 1];
    return code === undefined ? [] : [{ code, from: index, to: index + all.length, known: true }];
  });
  const different = new Set(codes.map(({ code }) => code)).size;
  return different > 1 && different === found.length ? codes : [];
}

const rankOf = (said: string): number => ordinals.find(([shape]) => shape.test(said))?.[1] ?? Number.parseInt(said, 10);

/** « le 2 », « la dernière », and nothing else: which one she means, not what she decides. */
export function choiceIn(typed: string, waiting: readonly Code[]): Code | undefined {
  const bare = typed
    .replaceAll(
      /(?<![\p{L}])(?:bonjour|hello|hi|oh|euh|pardon|d[ée]sol[ée]e?|sorry|merci|svp|stp|please|thanks|c['’]?est|donc|alors|pour|celle|celui)(?![\p{L}])|[.!,:]/giu,
      " ",
    )
    .trim();
  const [only, second] = placesIn(bare, waiting);
  if (only !== undefined) return second === undefined && only.from === 0 && only.to === bare.length ? only.code : undefined;
  const number = /^(?:n[°o] ?|num[ée]ro |code )?([1-6])$/iu.exec(bare)?.[1];
  return waiting.length > 1 && number !== undefined ? waiting[Number(number) - 1] : undefined;
}

/** Names that are words, or none that is known: they count only with their capital. A client may call themselves anything. */
const wordToo = (word: string): boolean =>
  wordNames.has(word) || capitalNames.has(word) || ordinary.has(word) || !firstNames.has(word.split("-")[0] ?? "");

/** A first name in her words that none of those who wait has: what she says is about somebody else. Names that are also words count with a capital. */
export function namesAnother(typed: string, waiting: readonly Code[], names: ReadonlyMap<Code, string>): boolean {
  const theirs = new Set(waiting.flatMap((code) => fold(names.get(code) ?? "").split(/[ -]/)));
  return [...typed.matchAll(/(?<![\p{L}\d])\p{L}[\p{L}\p{M}'’-]+(?![\p{L}\d])/gu)].some(({ 0: word, index }) => {
    const first = fold(word);
    // « qu'elle sonne chez Martin »
    if (/(?<![\p{L}])chez $/iu.test(typed.slice(0, index))) return false;
    if (!firstNames.has(first) || notNames.has(first) || theirs.has(first)) return false;
    return !wordToo(first) || /^\p{Lu}\p{Ll}/u.test(word);
  });
}

/**
 * Those who wait whom her words name: by the name, by a part of it, by a slip of the thumb in it. A bare answer for anybody else, or for one of
 * several, is none.
 */
export function alluded(typed: string, waiting: readonly Code[], names: ReadonlyMap<Code, string>): readonly Code[] {
  const words = [...typed.matchAll(/(?<![\p{L}\d])\p{L}[\p{L}\p{M}'’-]+(?![\p{L}\d])/gu)].map(([word]) => word);
  return waiting.filter((code) => {
    const name = fold(names.get(code) ?? "");
    const parts = [name, ...name.split(/[ -]/)].filter((part) => part.length > 2 && !notNames.has(part));
    return words.some((word) => {
      const said = fold(word);
      if (parts.includes(said)) return !wordToo(said) || /^\p{Lu}\p{Ll}/u.test(word);
      const strange = !firstNames.has(said) && !notNames.has(said) && !ordinary.has(said) && !isKnown(said, vocabulary);
      return strange && said.length > 3 && parts.some((part) => slipped(said, part, 4));
    });
  });
}

/** Clients named by a name of theirs that no other of those who wait has. */
export function namesIn(typed: string, waiting: readonly Code[], names: ReadonlyMap<Code, string>): readonly CodeSeen[] {
  if (waiting.length === 0) return [];
  const called = new Map<string, Code | undefined>();
  for (const code of waiting) {
    const parts = new Set(fold(names.get(code) ?? "").split(" "));
    for (const part of parts)
      if (part.length > 2 && !notNames.has(part) && (firstNames.has(part) || !ordinary.has(part)))
        called.set(part, called.has(part) ? undefined : code);
  }
  return [...typed.matchAll(/(?<![\p{L}\d])\p{L}[\p{L}\p{M}'’-]+(?![\p{L}\d])/gu)].flatMap(({ 0: word, index }): CodeSeen[] => {
    // « rose » is a colour, « Rose » waits.
    const code = wordToo(fold(word)) && !/^\p{Lu}\p{Ll}/u.test(word) ? undefined : called.get(fold(word));
    const titled = /(?:mme|mlle|mr|m\.|monsieur|madame|mademoiselle|mrs|ms|miss)\.?\s+$/iu.exec(typed.slice(0, index))?.[0] ?? "";
    return code === undefined ? [] : [{ code, from: index - titled.length, to: index + word.length, known: true }];
  });
}

/** All that wait. */
export const everyone =
  /(?<![\p{L}\d])(?:(?:pour|à|a|for|to) )?(?:(?:tou(?:te)?s )?(?:les|aux|des|the) (deux|trois|quatre|two|three|[2-4])(?! ?(?:jours?|h\b|heures?|semaines?|s[eé]ances?|premi|derni))(?: demandes| requests)?|tou(?:te)?s(?: les demandes)?|(?:tout|tt) le monde|tout|ts|both|all(?: of them)?|everything|l['’]une? (?:comme|et) l['’]autre|les unes et les autres)(?![\p{L}\d])/iu;
const none =
  /^[\s]*(?:(?:non|ben|bah|d[ée]sol[ée]e?|dsl|sorry)[\s,]+)?(?:aucune?(?! (?:souci|pro?b|id[ée]e|chance|nouvelle|objection|inconv|contre|diff|contrainte|raison|r[ée]ponse))|pas une? seule?|none(?: of (?:them|those))?|no one|nobody)(?![\p{L}])/iu;
const neither =
  /(?<![\p{L}\d])(?:ni (?:pour |à |a )?l['’ ]?une? ni (?:pour |à |a )?l['’ ]?autre|neither(?: of (?:them|the two))?)(?![\p{L}\d])/iu;
const many: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, two: 2, three: 3 };

/** « ok pour les 2 » where one waits, or three: the second of a month it is not. */
export function miscounts(typed: string, waiting: readonly Code[]): boolean {
  const found =
    /(?<![\p{L}\d])(?:les|aux|the) (deux|trois|quatre|two|three|[2-6])(?! ?(?:[-/,.:à]|et |ou |jours?|h\b|heures?|premi|derni|janv|f[eé]v|mars|avril|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c))(?![\p{L}\d])(?=\s*(?:$|[,.;!:?)]|c['’]|ok|oui|non|sont|me |ça |ca |demandes|rdv|requests|possible|pas|yes|no|are))/iu.exec(
      typed,
    );
  const number = found?.[1] === undefined ? undefined : (many[found[1].toLowerCase()] ?? Number(found[1]));
  return number !== undefined && number !== waiting.length;
}

/** `bare`: its words are not hers any more. All that waits, and what is said of it; undefined when she names no whole, or another number of them than there are. */
export function allIn(
  typed: string,
  waiting: readonly Code[],
): { readonly words: string; readonly of: readonly Code[]; readonly bare?: true } | undefined {
  if (waiting.length === 2 && neither.test(typed)) return { words: typed.replace(neither, " pas "), of: waiting };
  if (waiting.length > 1 && none.test(typed) && !/(?<![\p{L}\d])(?:deux|trois|quatre|two|three|[2-4])(?![\p{L}\d])/iu.test(typed))
    return { words: typed.replace(none, " pas "), of: waiting, bare: true };
  const found = everyone.exec(typed);
  // « tous les jours », « pas du tout » : no whole of hers.
  if (
    found === null ||
    waiting.length === 0 ||
    /(?:^|[^a-z])(?:l['’])?une? (?:seule? )?(?:des|de|sur|d['’]entre|parmi) |(?:^| )(?:one|either) of |pas du tout|tou(?:te)?s les (?!deux|trois|quatre|\d|demandes)|tout (?:de suite|à |a |ce (?:qui|qu)|juste|simplement|petit|seul)|all (?:i |that )/iu.test(
      fold(typed),
    )
  )
    return undefined;
  const number = found[1] === undefined ? undefined : (many[found[1].toLowerCase()] ?? Number(found[1]));
  if (number !== undefined && number !== waiting.length) return undefined;
  if (number === undefined && /both/i.test(found[0]) && waiting.length !== 2) return undefined;
  return { words: `${typed.slice(0, found.index)} ${typed.slice(found.index + found[0].length)}`.trim(), of: waiting };
}
