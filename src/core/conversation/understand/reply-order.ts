/**
 * Requests named by their place: « la première », « le 2 », « les deux », « tout ».
 * In: her text as typed, and the requests that wait for her in the order in which she sees them. Out: the places with their requests, or all
 * of them with the words that are left. A number that may be a date or an hour names nothing; a place that does not exist neither.
 */
import { fold } from "../../words/fold.ts";
import type { Code } from "../../words/ids.ts";
import type { CodeSeen } from "./reply-codes.ts";

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

export function placesIn(typed: string, waiting: readonly Code[]): readonly CodeSeen[] {
  if (waiting.length < 2) return [];
  const seen: CodeSeen[] = [];
  for (const found of typed.matchAll(place)) {
    const said = found[1] ?? found[2] ?? "";
    const at = /^(?:derni|last)/i.test(said) ? waiting.length : (ordinals.find(([shape]) => shape.test(said))?.[1] ?? Number(said));
    const code = waiting[at - 1];
    if (code !== undefined) seen.push({ code, from: found.index, to: found.index + found[0].length, known: true });
  }
  return seen;
}

const everyone =
  /(?<![\p{L}\d])(?:(?:pour|à|a|for|to) )?(?:(?:tou(?:te)?s )?(?:les|aux|des|the) (deux|trois|quatre|two|three|[2-4])(?! ?(?:jours?|h\b|heures?|semaines?|s[eé]ances?|premi|derni))(?: demandes| requests)?|tou(?:te)?s(?: les demandes)?|tout(?: le monde)?|both|all(?: of them)?|everything|l['’]une? (?:comme|et|ou) l['’]autre|les unes et les autres)(?![\p{L}\d])/iu;
/** « tous ok sauf H2 »: a yes to all that wait but those. Undefined where nothing is left, or a code is not one of them. */
export function exceptIn(
  typed: string,
  codes: readonly CodeSeen[],
  waiting: readonly Code[],
): { readonly words: string; readonly of: readonly Code[]; readonly except: readonly Code[] } | undefined {
  const found = butFor.exec(typed);
  const except = codes.map(({ code }) => code);
  const of = waiting.filter((code) => !except.includes(code));
  if (found === null || except.length === 0 || of.length === 0 || !except.every((code) => waiting.includes(code))) return undefined;
  if (codes.some(({ from }) => from < found.index + found[0].length)) return undefined;
  const behind = typed.slice(found.index + found[0].length).replaceAll(/[a-z][ .-]?\d|\b(?:et|and)\b|[\s,.!]/giu, "");
  const before = typed.slice(0, found.index);
  if (behind !== "" || !everyone.test(before)) return undefined;
  return { words: before.replace(everyone, " ").trim(), of, except };
}

const butFor = /(?<![\p{L}])(?:sauf|hormis|à part|a part|excepté|mais pas|except(?: for)?|but not|apart from)(?![\p{L}])/iu;

const neither =
  /(?<![\p{L}\d])(?:ni (?:pour |à |a )?l['’ ]?une? ni (?:pour |à |a )?l['’ ]?autre|neither(?: of (?:them|the two))?)(?![\p{L}\d])/iu;
const many: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, two: 2, three: 3 };

/** All that waits, and what is said of it; undefined when she names no whole, or another number of them than there are. */
export function allIn(typed: string, waiting: readonly Code[]): { readonly words: string; readonly of: readonly Code[] } | undefined {
  if (waiting.length === 2 && neither.test(typed)) return { words: typed.replace(neither, " pas "), of: waiting };
  const found = everyone.exec(typed);
  // « tous les jours », « pas du tout » : no whole of hers.
  if (
    found === null ||
    waiting.length === 0 ||
    /pas du tout|tou(?:te)?s les (?!deux|trois|quatre|\d|demandes)|tout (?:de suite|à |a )/iu.test(fold(typed))
  )
    return undefined;
  const number = found[1] === undefined ? undefined : (many[found[1].toLowerCase()] ?? Number(found[1]));
  if (number !== undefined && number !== waiting.length) return undefined;
  if (number === undefined && /both/i.test(found[0]) && waiting.length !== 2) return undefined;
  return { words: `${typed.slice(0, found.index)} ${typed.slice(found.index + found[0].length)}`.trim(), of: waiting };
}
