/**
 * Two neighbouring letters exchanged, put back where that gives a word of the rules: `annluer` → `annuler`.
 * In: plain text and the words that some rules know. Out: plain text. The one slip that is safe to mend before reading: a real word hardly ever
 * becomes another one so. Words under six letters, and words that the rules know, are left alone. Linear in the text.
 */
import type { Concepts } from "./pattern.ts";

export interface Known {
  readonly words: ReadonlySet<string>;
  /** Beginnings of words, from `annul*`: five letters or more. */
  readonly stems: ReadonlySet<string>;
}

/** Every word that patterns name. */
export function knownFrom(written: readonly string[], concepts: readonly Concepts[] = []): Known {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const each of [...written, ...concepts.flatMap((lists) => Object.values(lists))])
    for (const [, word = "", star] of each.matchAll(/(?<![a-z])([a-z]{5,})(?![a-z])(\*)?/g)) (star === undefined ? words : stems).add(word);
  return { words, stems };
}

export const untangled = (said: string, known: Known): string =>
  said
    .split(" ")
    .map((word) => (word.length < 6 || word.length > 20 || isKnown(word, known) ? word : (swapped(word, known) ?? word)))
    .join(" ");

function swapped(word: string, known: Known): string | undefined {
  for (let at = 0; at < word.length - 1; at += 1) {
    const tried = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (tried !== word && isKnown(tried, known)) return tried;
  }
  return undefined;
}

export function isKnown(word: string, { words, stems }: Known): boolean {
  if (words.has(word)) return true;
  for (let end = 5; end <= word.length; end += 1) if (stems.has(word.slice(0, end))) return true;
  return false;
}
