/**
 * Patterns (`core/words/pattern.ts`) read into a tree, and a tree into steps over words. What thousands of expressions would have to be
 * compiled for at a first message, a lookup in sets answers at once. In: a pattern. Out: a step, and the words that it may begin with.
 * The same language and the same answers, `#h` reads one word (14h30); a misspelt pattern throws when the program starts.
 */

import { fileOf } from "./file.ts";
import type { Concepts } from "./pattern.ts";

/** Where the match that begins at a word ends, or -1. Greedy, the first of several branches first, with a way back. */
export type Step = (words: readonly string[], at: number) => number;

type Node =
  | { readonly kind: "word"; readonly word: string; readonly open: boolean }
  /** Single words side by side in a choice: of them at most one way on, whichever it is. */
  | { readonly kind: "oneOf"; readonly exact: ReadonlySet<string>; readonly stems: readonly string[] }
  | { readonly kind: "any" | "number" | "clock" | "start" | "end" }
  | { readonly kind: "run"; readonly nodes: readonly Node[] }
  | { readonly kind: "choice"; readonly branches: readonly Node[] }
  | { readonly kind: "list"; readonly list: List }
  | { readonly kind: "upTo"; readonly times: number; readonly node: Node };

/** What a pattern may begin with: `word`, `stem*`, `#` for a number, `*` for anything. */
export interface Heads {
  readonly heads: ReadonlySet<string>;
  /** It may be no word at all. */
  readonly empty: boolean;
}

export interface Pattern {
  readonly step: Step;
  readonly heads: ReadonlySet<string>;
  /** Words (`stem*` for a beginning) of which a text must hold one if the pattern is to be found in it; undefined: none is needed. */
  readonly needs: readonly string[] | undefined;
}

export function stepOf(written: string, concepts: Concepts): Pattern {
  const reader: Reader = { written, concepts, at: 0 };
  const node = run(reader);
  if (reader.at < written.length) throw new Error(`unexpected "${written.slice(reader.at)}" in the pattern: ${written}`);
  const { heads, empty } = headsOf(node);
  return { step: follow(node, (_, at) => at), heads: empty ? new Set(["*"]) : heads, needs: needsOf(node) };
}

/** A node, and what comes after it. */
function follow(node: Node, next: Step): Step {
  switch (node.kind) {
    case "word": {
      const { word, open } = node;
      if (!open) return (words, at) => (words[at] === word ? next(words, at + 1) : -1);
      return (words, at) => (words[at]?.startsWith(word) && letters.test(words[at].slice(word.length)) ? next(words, at + 1) : -1);
    }
    case "oneOf": {
      const { exact, stems } = node;
      const begins = (word: string): boolean => stems.some((stem) => word.startsWith(stem) && letters.test(word.slice(stem.length)));
      return (words, at) => {
        const word = words[at];
        return word !== undefined && (exact.has(word) || begins(word)) ? next(words, at + 1) : -1;
      };
    }
    case "any":
      return (words, at) => (isWord(words[at]) ? next(words, at + 1) : -1);
    case "number":
      return (words, at) => (digits.test(words[at] ?? "") ? next(words, at + 1) : -1);
    case "clock":
      return (words, at) => (hours.test(words[at] ?? "") ? next(words, at + 1) : -1);
    case "start":
      return (words, at) => (at === 0 ? next(words, at) : -1);
    case "end":
      return (words, at) => (at === words.length ? next(words, at) : -1);
    case "run":
      return node.nodes.reduceRight((after, each) => follow(each, after), next);
    case "choice": {
      const steps = node.branches.map((branch) => follow(branch, next));
      // Most groups are never reached: one is filed when it first is.
      let under: ((word: string) => readonly number[]) | undefined;
      return (words, at) => {
        under ??= fileOf(node.branches.map(headsOf));
        for (const index of under(words[at] ?? "")) {
          const end = steps[index]?.(words, at) ?? -1;
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case "list":
      return (words, at) => {
        for (const index of node.list.under(words[at] ?? "")) {
          const after = node.list.ends[index]?.(words, at) ?? -1;
          const end = after < 0 ? -1 : next(words, after);
          if (end >= 0) return end;
        }
        return -1;
      };
    case "upTo": {
      let step = next;
      for (let time = 0; time < node.times; time += 1) {
        const once = follow(node.node, step);
        step = (words, at) => {
          const end = once(words, at);
          return end >= 0 ? end : next(words, at);
        };
      }
      return step;
    }
  }
}

const letters = /^[a-z]*$/;
const digits = /^\d{1,4}$/;
const hours = /^\d{1,2}(?:h(?:\d{2})?|:\d{2})$/;
const isWord = (word: string | undefined): boolean => word !== undefined && word !== "" && !/[.,?]/.test(word);

function headsOf(node: Node): Heads {
  switch (node.kind) {
    case "word":
      return { heads: new Set([node.open ? `${node.word}*` : node.word]), empty: false };
    case "oneOf":
      return { heads: new Set(allOf(node)), empty: false };
    case "any":
      return { heads: new Set(["*"]), empty: false };
    case "number":
    case "clock":
      return { heads: new Set(["#"]), empty: false };
    case "start":
    case "end":
      return { heads: new Set(), empty: true };
    case "upTo":
      return { heads: headsOf(node.node).heads, empty: true };
    case "choice": {
      const found = node.branches.map(headsOf);
      return { heads: new Set(found.flatMap(({ heads }) => [...heads])), empty: found.some(({ empty }) => empty) };
    }
    case "list":
      return node.list;
    case "run": {
      const heads = new Set<string>();
      for (const each of node.nodes) {
        const found = headsOf(each);
        for (const head of found.heads) heads.add(head);
        if (!found.empty) return { heads, empty: false };
      }
      return { heads, empty: true };
    }
  }
}

const allOf = ({ exact, stems }: Extract<Node, { kind: "oneOf" }>): readonly string[] => [...exact, ...stems.map((stem) => `${stem}*`)];

function needsOf(node: Node): readonly string[] | undefined {
  switch (node.kind) {
    case "word":
      return [node.open ? `${node.word}*` : node.word];
    case "oneOf":
      return allOf(node);
    case "choice":
      return together(node.branches.map(needsOf));
    case "list":
      return node.list.needs;
    case "run":
      return node.nodes.map(needsOf).reduce(rarer, undefined);
    case "any":
    case "number":
    case "clock":
    case "start":
    case "end":
    case "upTo":
      return undefined;
  }
}

type Needs = readonly string[] | undefined;

const together = (branches: readonly Needs[]): Needs =>
  branches.some((each) => each === undefined) ? undefined : [...new Set(branches.flatMap((each) => each ?? []))];

const rarer = (a: Needs, b: Needs): Needs => (a === undefined || b === undefined ? (a ?? b) : commonness(b) < commonness(a) ? b : a);

/** Words that nearly every message holds say little: a pattern is known by another one where it has one. */
const plainest: ReadonlySet<string> = new Set(
  "je j tu il elle on vous nous le la les l un une des de du d a au en y et ou que qu qui ce c ca est ai suis pas plus mon ma mes m me se s pour i you the to of it my is do can not . , ?".split(
    " ",
  ),
);

const commonness = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (plainest.has(word) ? 40 : word.length <= 3 ? 4 : 1), 0);

interface Reader {
  readonly written: string;
  readonly concepts: Concepts;
  at: number;
}

function run(reader: Reader): Node {
  const nodes: Node[] = [];
  while (reader.at < reader.written.length && !"|)".includes(reader.written.charAt(reader.at))) {
    const next = reader.written.charAt(reader.at);
    if (next === " ") reader.at += 1;
    else if (next === "~" || next === "^" || next === "$") {
      reader.at += 1;
      nodes.push(next === "~" ? { kind: "upTo", times: 4, node: { kind: "any" } } : { kind: next === "^" ? "start" : "end" });
    } else {
      const node = next === "(" ? group(reader) : token(reader);
      const times = { "?": 1, "~": 4 }[reader.written.charAt(reader.at)];
      if (times !== undefined) reader.at += 1;
      nodes.push(times === undefined ? node : { kind: "upTo", times, node });
    }
  }
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind: "run", nodes };
}

function group(reader: Reader): Node {
  const branches: Node[] = [];
  do {
    reader.at += 1;
    branches.push(run(reader));
  } while (reader.written.charAt(reader.at) === "|");
  if (reader.written.charAt(reader.at) !== ")") throw new Error(`no ")" in the pattern: ${reader.written}`);
  reader.at += 1;
  const [only, ...others] = oneOfThose(branches);
  return only !== undefined && others.length === 0 ? only : { kind: "choice", branches: oneOfThose(branches) };
}

/** Neighbours that are single words become one step: which of them it was makes no difference to what follows. */
function oneOfThose(branches: readonly Node[]): readonly Node[] {
  const together: Node[] = [];
  let side: { exact: Set<string>; stems: string[] } | undefined;
  for (const branch of branches) {
    if (branch.kind !== "word") {
      side = undefined;
      together.push(branch);
      continue;
    }
    if (side === undefined) {
      side = { exact: new Set(), stems: [] };
      together.push({ kind: "oneOf", ...side });
    }
    if (branch.open) side.stems.push(branch.word);
    else side.exact.add(branch.word);
  }
  return together;
}

const tokens = /(?:<([a-z_]+)>|([,.§]|#h?)|([a-z0-9_+%€]+)?(\*)?)/y;

function token(reader: Reader): Node {
  tokens.lastIndex = reader.at;
  const [all = "", concept, mark, word, star] = tokens.exec(reader.written) ?? [];
  if (all === "") throw new Error(`unexpected "${reader.written.slice(reader.at)}" in the pattern: ${reader.written}`);
  reader.at += all.length;
  if (concept !== undefined) return listed(reader, concept);
  if (mark === "#" || mark === "#h") return { kind: mark === "#" ? "number" : "clock" };
  if (mark !== undefined) return { kind: "word", word: mark === "§" ? "?" : mark, open: false };
  return word === undefined ? { kind: "any" } : { kind: "word", word, open: star !== undefined };
}

/** A concept's words: nothing in it leads further, so it is built once for all the patterns that name it. */
interface List extends Heads {
  readonly needs: Needs;
  readonly ends: readonly Step[];
  readonly under: (word: string) => readonly number[];
}

const lists = new Map<string, List>();

function listed(reader: Reader, concept: string): Node {
  const words = reader.concepts[concept];
  if (words === undefined) throw new Error(`no concept ${concept} in the pattern: ${reader.written}`);
  const list = lists.get(words) ?? listOf(words);
  lists.set(words, list);
  return { kind: "list", list };
}

function listOf(words: string): List {
  const entries = words
    .trim()
    .split(/\s+/)
    .map((entry): Node => ({ kind: "run", nodes: entry.split("_").map(bare) }));
  const found = entries.map(headsOf);
  return {
    heads: new Set(found.flatMap(({ heads }) => [...heads])),
    empty: false,
    needs: together(entries.map(needsOf)),
    ends: entries.map((entry) => follow(entry, (_, at) => at)),
    under: fileOf(found),
  };
}

const bare = (piece: string): Node => ({ kind: "word", word: piece.replace("*", ""), open: piece.endsWith("*") });
