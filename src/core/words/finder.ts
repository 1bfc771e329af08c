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
  const under = fileOf(patterns.map(({ heads }) => ({ heads, empty: false })));
  const needing = neededIn(patterns);
  const endAt = (words: readonly string[], at: number, held: Held): number => {
    for (const index of under(words[at] ?? "")) {
      if (held[index] !== 1) continue;
      const end = patterns[index]?.step(words, at) ?? -1;
      if (end > at) return end;
    }
    return -1;
  };
  return {
    find: (said) => {
      const words = said.split(" ");
      const held = needing(words);
      for (let at = 0; at < words.length; at += 1) {
        const end = endAt(words, at, held);
        if (end >= 0) return words.slice(at, end).join(" ");
      }
      return undefined;
    },
    without: (said) => {
      const words = said.split(" ");
      const held = needing(words);
      const left: string[] = [];
      for (let at = 0; at < words.length; ) {
        const end = endAt(words, at, held);
        left.push(end < 0 ? (words[at] ?? "") : "_");
        at = end < 0 ? at + 1 : end;
      }
      return left.join(" ");
    },
    *each(said, may) {
      const words = said.split(" ");
      const held = needing(words);
      for (let at = 0; at < words.length; at += 1) {
        for (const place of under(words[at] ?? "")) {
          if (held[place] !== 1 || !may(place)) continue;
          const end = patterns[place]?.step(words, at) ?? -1;
          if (end > at) yield { place, words: words.slice(at, end).join(" ") };
        }
      }
    },
  };
}

/** For each pattern 1 where the text holds a word that it needs. */
export type Held = Uint8Array;

/** Of many patterns, those that a text with these words can hold: most fall out here, before any is tried. */
export function neededIn(patterns: readonly Pick<Pattern, "needs">[]): (words: readonly string[]) => Held {
  const needing = fileOf(patterns.map(({ needs }) => ({ heads: new Set(needs ?? []), empty: needs === undefined })));
  return (words) => {
    const held = new Uint8Array(patterns.length);
    for (const word of words) for (const place of needing(word)) held[place] = 1;
    return held;
  };
}
