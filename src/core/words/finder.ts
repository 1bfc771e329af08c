/**
 * Many patterns over plain text, tried only where one of them can begin.
 * In: patterns (`core/words/pattern.ts`), in groups that are asked for one by one. Out: of a group the leftmost match, or the text without
 * all of them, as one expression of alternatives would answer, which would try every pattern at every word.
 * Groups on one shelf share one look at a text: whatever their number, its words are looked up once.
 */

import { fileOf } from "./file.ts";
import { type Pattern, stepOf } from "./grammar.ts";
import type { Concepts } from "./pattern.ts";

/** A text, looked up once for every group of a shelf. */
export interface Page {
  readonly said: string;
  readonly words: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Of one group, what is worth trying: where in `words`, then the pattern's place on the shelf, two and two, in order. */
  readonly tries: (group: number) => readonly number[];
}

/** Up to a full stop or a question mark, which belong to none. */
export interface Sentence {
  /** Where it begins in the words of the page. */
  readonly from: number;
  readonly words: readonly string[];
}

/** Patterns that are asked for together, of a page. */
export interface Group {
  /** The words of the leftmost match; of two that begin together, the pattern that was written first. */
  readonly find: (page: Page) => string | undefined;
  /** Every match replaced by `_`. */
  readonly without: (page: Page) => string;
  /** What is worth trying of a page: where in its words, then the pattern's place in what was written, two and two, in order. */
  readonly worth: (page: Page) => readonly number[];
  /** Where the match of one pattern that begins at a word ends, or -1; of any words. */
  readonly step: (place: number, words: readonly string[], at: number) => number;
}

export interface Shelf {
  /** One more group. Only before the first text is opened. */
  readonly group: (written: readonly string[], concepts: Concepts) => Group;
  readonly open: (said: string) => Page;
}

export function shelf(): Shelf {
  const patterns: Pattern[] = [];
  const groupOf: number[] = [];
  let groups = 0;
  let look: ((words: readonly string[]) => (word: string) => readonly number[]) | undefined;
  const none: readonly number[] = [];
  return {
    group: (written, concepts) => {
      if (look !== undefined) throw new Error("a group came after the first text");
      const group = groups;
      const first = patterns.length;
      groups += 1;
      for (const each of written) {
        patterns.push(stepOf(each, concepts));
        groupOf.push(group);
      }
      return groupOn(group, first, patterns);
    },
    open: (said) => {
      look ??= worthTrying(patterns);
      const words = said.split(" ");
      const under = look(words);
      const tries: number[][] = [];
      for (let at = 0; at < words.length; at += 1) {
        for (const place of under(words[at] ?? "")) {
          const group = groupOf[place] ?? 0;
          const of = tries[group];
          if (of === undefined) tries[group] = [at, place];
          else of.push(at, place);
        }
      }
      let sentences: readonly Sentence[] | undefined;
      return {
        said,
        words,
        get sentences() {
          sentences ??= sentencesOf(words);
          return sentences;
        },
        tries: (group) => tries[group] ?? none,
      };
    },
  };
}

function groupOn(group: number, first: number, patterns: readonly Pattern[]): Group {
  return {
    find: ({ words, tries }) => {
      const worth = tries(group);
      for (let one = 0; one < worth.length; one += 2) {
        const at = worth[one] ?? 0;
        const end = patterns[worth[one + 1] ?? 0]?.step(words, at) ?? -1;
        if (end > at) return words.slice(at, end).join(" ");
      }
      return undefined;
    },
    without: ({ said, words, tries }) => {
      const worth = tries(group);
      let left: string[] | undefined;
      let so = 0;
      for (let one = 0; one < worth.length; one += 2) {
        const at = worth[one] ?? 0;
        if (at < so) continue;
        const end = patterns[worth[one + 1] ?? 0]?.step(words, at) ?? -1;
        if (end <= at) continue;
        left ??= [];
        left.push(...words.slice(so, at), "_");
        so = end;
      }
      return left === undefined ? said : [...left, ...words.slice(so)].join(" ");
    },
    worth: ({ tries }) => {
      const worth = tries(group);
      return first === 0 ? worth : worth.map((each, one) => (one % 2 === 0 ? each : each - first));
    },
    step: (place, words, at) => patterns[first + place]?.step(words, at) ?? -1,
  };
}

function sentencesOf(words: readonly string[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && words[at] !== "." && words[at] !== "?") continue;
    sentences.push({ from, words: from === 0 && at === words.length ? words : words.slice(from, at) });
    from = at + 1;
  }
  return sentences;
}

const lastText = 2 ** 32 - 1;

/** Of many patterns, for one text, those that are worth trying at a word: it may begin them, and the text holds a word that they need. */
function worthTrying(patterns: readonly Pattern[]): (words: readonly string[]) => (word: string) => readonly number[] {
  const beginning = fileOf(patterns.map(({ heads }) => ({ heads, empty: false })));
  const needing = fileOf(patterns.map(({ needs }) => ({ heads: new Set(needs ?? []), empty: needs === undefined })));
  // Which patterns the text that was opened last holds the words of; one table for all texts, since each is looked up as a whole.
  const heldBy = new Uint32Array(patterns.length);
  let text = 0;
  return (words) => {
    const different = new Set(words);
    if (text === lastText) heldBy.fill(0);
    text = text === lastText ? 1 : text + 1;
    for (const word of different) for (const place of needing(word)) heldBy[place] = text;
    // A word that is said a hundred times is looked up once.
    const known = new Map<string, readonly number[]>();
    return (word) => {
      let found = known.get(word);
      if (found === undefined) {
        const worth: number[] = [];
        for (const place of beginning(word)) if (heldBy[place] === text) worth.push(place);
        found = worth;
        known.set(word, found);
      }
      return found;
    };
  };
}
