/**
 * Two neighbouring letters exchanged, put back where that gives a word of the rules: `annluer` → `annuler`.
 * In: plain text and the words that some rules know. Out: plain text. The one slip that is safe to mend before reading: a real word hardly ever
 * becomes another one so. Words under six letters, and words that the rules know, are left alone. Linear in the text.
 */
import type { Concepts } from "./pattern.ts";

export interface Known {
  readonly words: ReadonlySet<string>;
  /** Beginnings of words, from `annul*`: five letters or more. A slip is put back in six or more. */
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
    if (tried !== word && (known.words.has(tried) || begunBy(tried, at + 2, known))) return tried;
  }
  return undefined;
}

/** Both letters stand in the beginning, and it is long: « réponses » is no `repos*`, « pratique » no `parti*`. */
function begunBy(tried: string, from: number, { stems }: Known): boolean {
  for (let end = Math.max(from, 6); end <= tried.length; end += 1) if (stems.has(tried.slice(0, end))) return true;
  return false;
}

export function isKnown(word: string, { words, stems }: Known): boolean {
  if (words.has(word)) return true;
  for (let end = 5; end <= word.length; end += 1) if (stems.has(word.slice(0, end))) return true;
  return false;
}
