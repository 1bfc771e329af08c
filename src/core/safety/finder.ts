/**
 * Many patterns over plain text, tried only where one of them can begin: each is filed under the words that it may start with.
 * In: patterns (`core/words/pattern.ts`). Out: the leftmost match, or the text without all of them. The same as one expression of
 * alternatives, which would try every pattern at every word. A misspelt pattern throws when the program starts.
 */
import { type Concepts, pattern } from "../words/pattern.ts";

export interface Finder {
  /** The words of the leftmost match; of two that begin together, the pattern that was written first. */
  readonly find: (said: string) => string | undefined;
  /** Every match replaced by `_`. */
  readonly without: (said: string) => string;
}

export function finderOf(written: readonly string[], concepts: Concepts): Finder {
  const files = new Map<string, number[]>();
  for (const [at, each] of written.entries()) for (const head of headsOf(each, concepts)) files.set(head, [...(files.get(head) ?? []), at]);
  const expressions = written.map((each) => new RegExp(pattern(each, concepts).source, "y"));
  const filed = new Map<string, readonly number[]>();
  const under = (word: string): readonly number[] => {
    const known = filed.get(word);
    if (known !== undefined) return known;
    const found = new Set([...(files.get(word) ?? []), ...(files.get("*") ?? []), ...(/^\d/.test(word) ? (files.get("#") ?? []) : [])]);
    for (let end = 1; end <= word.length; end += 1) for (const at of files.get(`${word.slice(0, end)}*`) ?? []) found.add(at);
    const inOrder = [...found].sort((a, b) => a - b);
    if (filed.size < mostWords) filed.set(word, inOrder);
    return inOrder;
  };

  const matchAt = (said: string, start: number, word: string): number | undefined => {
    for (const at of under(word)) {
      const tried = expressions[at];
      if (tried === undefined) continue;
      tried.lastIndex = start;
      if (tried.test(said)) return tried.lastIndex;
    }
    return undefined;
  };

  return {
    find: (said) => {
      for (const [start, word] of wordsOf(said)) {
        const end = matchAt(said, start, word);
        if (end !== undefined) return said.slice(start, end);
      }
      return undefined;
    },
    without: (said) => {
      let left = "";
      let from = 0;
      for (const [start, word] of wordsOf(said)) {
        if (start < from) continue;
        const end = matchAt(said, start, word);
        if (end === undefined || end === start) continue;
        left += `${said.slice(from, start)}_`;
        from = end;
      }
      return left + said.slice(from);
    },
  };
}

/** How many words are remembered with what begins by them. */
const mostWords = 4_000;

function* wordsOf(said: string): Generator<readonly [number, string]> {
  for (let start = 0; start < said.length; ) {
    const space = said.indexOf(" ", start);
    const end = space < 0 ? said.length : space;
    yield [start, said.slice(start, end)];
    start = end + 1;
  }
}

interface Reader {
  readonly written: string;
  readonly concepts: Concepts;
  at: number;
}

/** `word`, `stem*`, `#` for a number, `*` for anything. */
function headsOf(written: string, concepts: Concepts): ReadonlySet<string> {
  const { heads, empty } = sequence({ written, concepts, at: 0 });
  return empty ? new Set(["*"]) : heads;
}

/** What a run of words may begin with, and whether it may be no word at all. */
function sequence(reader: Reader): { readonly heads: Set<string>; readonly empty: boolean } {
  const heads = new Set<string>();
  let empty = true;
  while (reader.at < reader.written.length && !"|)".includes(reader.written.charAt(reader.at))) {
    const next = reader.written.charAt(reader.at);
    if (next === " " || next === "^" || next === "$") {
      reader.at += 1;
      continue;
    }
    const found = next === "~" ? anything(reader) : next === "(" ? group(reader) : token(reader);
    const optional = /[?~]/.test(reader.written.charAt(reader.at));
    if (optional) reader.at += 1;
    if (empty) for (const head of found.heads) heads.add(head);
    if (!optional && !found.empty) empty = false;
  }
  return { heads, empty };
}

function anything(reader: Reader): { readonly heads: Set<string>; readonly empty: boolean } {
  reader.at += 1;
  return { heads: new Set(["*"]), empty: true };
}

function group(reader: Reader): { readonly heads: Set<string>; readonly empty: boolean } {
  const heads = new Set<string>();
  let empty = false;
  do {
    reader.at += 1;
    const branch = sequence(reader);
    for (const head of branch.heads) heads.add(head);
    empty ||= branch.empty;
  } while (reader.written.charAt(reader.at) === "|");
  reader.at += 1;
  return { heads, empty };
}

function token(reader: Reader): { readonly heads: Set<string>; readonly empty: boolean } {
  const [all = "", concept, word = ""] = /^(?:<([a-z_]+)>|([^ |()?~<>]+|\?))/.exec(reader.written.slice(reader.at)) ?? [];
  reader.at += Math.max(1, all.length);
  if (concept !== undefined) return { heads: new Set((reader.concepts[concept] ?? "").trim().split(/\s+/).map(firstOf)), empty: false };
  return { heads: new Set([word === "§" ? "?" : word.startsWith("#") ? "#" : word]), empty: false };
}

const firstOf = (entry: string): string => entry.split("_")[0] ?? entry;
