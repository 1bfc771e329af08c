/**
 * Many patterns looked for at once: each by one of the words that it needs, so that a clause pays only for the patterns that it could hold.
 * In: patterns (`core/words/pattern.ts`) once, then the words of a text. Out: which patterns are worth trying. Nothing is decided here.
 */
import type { Concepts } from "./pattern.ts";

/** The places of the patterns that a text with these words may hold, in their order. */
export type Finder = (words: ReadonlySet<string>) => readonly number[];

/** Words that nearly every message holds say little: a pattern is looked up by another one where it has one. */
const plainest: ReadonlySet<string> = new Set(
  "je j tu il on vous nous le la les l un une des de du d a au en y et ou que qu ce c ca est ai pas mon ma me m se pour i you the to of it my is do can".split(
    " ",
  ),
);

export function finderOf(written: readonly string[], concepts: Concepts = {}): Finder {
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, each] of written.entries()) {
    const needed = neededBy(each, concepts);
    if (needed === undefined) always.push(at);
    for (const word of needed ?? []) {
      const index = word.endsWith("*") ? byStem : byWord;
      const key = word.replace("*", "");
      const places = index.get(key) ?? [];
      places.push(at);
      index.set(key, places);
    }
  }
  const lengths = [...byStem.keys()].map((stem) => stem.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  return (words) => {
    const found = new Set(always);
    for (const word of words) {
      for (const at of byWord.get(word) ?? []) found.add(at);
      for (let end = shortest; end <= Math.min(longest, word.length); end += 1)
        for (const at of byStem.get(word.slice(0, end)) ?? []) found.add(at);
    }
    return [...found].sort((a, b) => a - b);
  };
}

export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words of which a text must hold one if the pattern is to be found; `word*` for a beginning. Undefined: none is needed. */
export function neededBy(written: string, concepts: Concepts): readonly string[] | undefined {
  const reader = { at: 0 };
  return sequence(written, reader, concepts);
}

type Needed = readonly string[] | undefined;

function sequence(written: string, reader: { at: number }, concepts: Concepts): Needed {
  let best: Needed;
  while (reader.at < written.length && !"|)".includes(written.charAt(reader.at))) {
    if (" ~^$".includes(written.charAt(reader.at))) {
      reader.at += 1;
      continue;
    }
    const needed = written.charAt(reader.at) === "(" ? group(written, reader, concepts) : token(written, reader, concepts);
    if (written.charAt(reader.at) === "?") reader.at += 1;
    else best = rarer(best, needed);
  }
  return best;
}

function group(written: string, reader: { at: number }, concepts: Concepts): Needed {
  const branches: Needed[] = [];
  do {
    reader.at += 1;
    branches.push(sequence(written, reader, concepts));
  } while (written.charAt(reader.at) === "|");
  reader.at += 1;
  return together(branches);
}

function token(written: string, reader: { at: number }, concepts: Concepts): Needed {
  const [all = " ", concept, word] = /^(?:<([a-z_]+)>|[^ ()|?]+)/.exec(written.slice(reader.at)) ?? [];
  reader.at += all.length;
  if (concept !== undefined)
    return together(
      (concepts[concept] ?? "")
        .trim()
        .split(/\s+/)
        .map((each) => each.split("_").map(single).reduce(rarer, undefined)),
    );
  return single(word ?? all);
}

/** A number or a mark is looked for nowhere. */
const single = (word: string): Needed => (/^[a-z0-9+%€]+\*?$/.test(word) ? [word] : undefined);

const together = (branches: readonly Needed[]): Needed =>
  branches.some((each) => each === undefined) ? undefined : branches.flatMap((each) => each ?? []);

function rarer(a: Needed, b: Needed): Needed {
  if (a === undefined || b === undefined) return a ?? b;
  return commonness(b) < commonness(a) ? b : a;
}

const commonness = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (plainest.has(word) ? 40 : word.length <= 3 ? 4 : 1), 0);
