/**
 * Many patterns over plain text, tried only where one of them can begin.
 * In: patterns (`core/words/pattern.ts`). Out: the leftmost match, or the text without all of them, as one expression of alternatives
 * would answer, which would try every pattern at every word.
 */

import { fileOf } from "./file.ts";
import { type Pattern, stepOf } from "./grammar.ts";
import type { Concepts } from "./pattern.ts";

export interface Finder {
  /** The words of the leftmost match; of two that begin together, the pattern that was written first. */
  readonly find: (said: string) => string | undefined;
  /** Every match replaced by `_`. */
  readonly without: (said: string) => string;
  /** Every match of every pattern: by where it begins, then by the pattern's place. `may` is asked before one is tried. */
  readonly each: (said: string, may: (place: number) => boolean) => Iterable<Match>;
}

export interface Match {
  /** The pattern's place in what was written. */
  readonly place: number;
  readonly words: string;
}

export function finderOf(written: readonly string[], concepts: Concepts): Finder {
  const patterns = written.map((each) => stepOf(each, concepts));
  const worth = worthTrying(patterns);
  const steps = patterns.map(({ step }) => step);
  const endAt = (words: readonly string[], at: number, under: (word: string) => readonly number[]): number => {
    for (const index of under(words[at] ?? "")) {
      const end = steps[index]?.(words, at) ?? -1;
      if (end > at) return end;
    }
    return -1;
  };
  return {
    find: (said) => {
      const words = said.split(" ");
      const under = worth(words);
      for (let at = 0; at < words.length; at += 1) {
        const end = endAt(words, at, under);
        if (end >= 0) return words.slice(at, end).join(" ");
      }
      return undefined;
    },
    without: (said) => {
      const words = said.split(" ");
      const under = worth(words);
      const left: string[] = [];
      for (let at = 0; at < words.length; ) {
        const end = endAt(words, at, under);
        left.push(end < 0 ? (words[at] ?? "") : "_");
        at = end < 0 ? at + 1 : end;
      }
      return left.join(" ");
    },
    *each(said, may) {
      const words = said.split(" ");
      const under = worth(words);
      for (let at = 0; at < words.length; at += 1) {
        for (const place of under(words[at] ?? "")) {
          if (!may(place)) continue;
          const end = steps[place]?.(words, at) ?? -1;
          if (end > at) yield { place, words: words.slice(at, end).join(" ") };
        }
      }
    },
  };
}

/** Of many patterns, for one text, those that are worth trying at a word: it may begin them, and the text holds a word that they need. */
export function worthTrying(patterns: readonly Pattern[]): (words: readonly string[]) => (word: string) => readonly number[] {
  const beginning = fileOf(patterns.map(({ heads }) => ({ heads, empty: false })));
  const needing = fileOf(patterns.map(({ needs }) => ({ heads: new Set(needs ?? []), empty: needs === undefined })));
  const { length } = patterns;
  return (words) => {
    const different = new Set(words);
    const held = new Uint8Array(length);
    for (const word of different) for (const place of needing(word)) held[place] = 1;
    // A word that is said a hundred times is looked up once.
    const known = new Map<string, readonly number[]>();
    return (word) => {
      let found = known.get(word);
      if (found === undefined) {
        found = beginning(word).filter((place) => held[place] === 1);
        known.set(word, found);
      }
      return found;
    };
  };
}
