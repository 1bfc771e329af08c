/**
 * All languages' words of time in one table: people mix them, and a message of two words has no language.
 * In: a token's place in the message. Out: the longest phrase of a wanted kind that begins there. Which kind is wanted, the grammar says.
 * A long word with one letter wrong is mended, never into a word that exists (`sound`).
 */
import { englishDates } from "../en/dates.ts";
import { frenchDates } from "../fr/dates.ts";
import type { Term } from "./terms.ts";
import type { Token } from "./tokens.ts";

interface Phrase {
  readonly words: readonly string[];
  readonly term: Term;
}

export interface Match {
  readonly term: Term;
  /** The token after the phrase. */
  readonly next: number;
}

const languages = [frenchDates, englishDates];
const phrases: ReadonlyMap<string, readonly Phrase[]> = compile();
const known: ReadonlySet<string> = new Set([...phrases.values()].flat().flatMap(({ words }) => words));
const mendable: readonly string[] = languages.flatMap((language) => language.mendable);
const sound: ReadonlySet<string> = new Set(languages.flatMap((language) => language.sound));

/** True for words that the tokeniser must leave whole although a digit is in them. */
export const isWordWithDigit = (text: string): boolean => text.length > 1 && known.has(text) && /[a-z]/.test(text);

/** All phrases that begin at a token, longest first. */
export function matchesAt(tokens: readonly Token[], at: number): readonly Match[] {
  const first = tokens[at];
  const found: Match[] = [];
  for (const { words, term } of first === undefined ? [] : (phrases.get(first.text) ?? [])) {
    if (words.every((word, ahead) => tokens[at + ahead]?.text === word)) found.push({ term, next: at + words.length });
  }
  return found;
}

/** The known word meant by a long unknown one: stretched ("demaiiin") or one letter off ("jedui"). */
export function mend(word: string): string {
  if (known.has(word) || sound.has(word) || word.length < 4 || word.length > 16) return word;
  const calm = word.replace(/(.)\1{2,}/g, "$1");
  if (known.has(calm)) return calm;
  if (calm.length < 5) return word;
  return mendable.find((meant) => meant[0] === calm[0] && oneOff(calm, meant)) ?? word;
}

/** One letter changed, missing, too many, or two neighbours swapped. */
function oneOff(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  if (typed.length > meant.length) return typed.slice(at + 1) === meant.slice(at);
  if (typed.length < meant.length) return typed.slice(at) === meant.slice(at + 1);
  const swapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
  return typed.slice(at + 1) === meant.slice(at + 1) || (swapped && typed.slice(at + 2) === meant.slice(at + 2));
}

function compile(): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const [spellings, term] of languages.flatMap((language) => language.phrases)) {
    for (const spelling of spellings.split("|")) {
      const words = spelling.split(" ");
      const first = words[0] ?? "";
      table.set(first, [...(table.get(first) ?? []), { words, term }]);
    }
  }
  for (const list of table.values()) list.sort((one, other) => other.words.length - one.words.length);
  return table;
}
