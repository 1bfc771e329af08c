/**
 * A message laid out for the grammar: tokens, and questions about what stands at a place. All places are token numbers.
 * Every answer gives the place after what was found, or undefined. Places that are noise (phones, prices, counts) answer nothing.
 */
import { isWordWithDigit, type Match, matchesAt, mend } from "./lexicon.ts";
import type { Term, TermKind } from "./terms.ts";
import { type Token, tokenise } from "./tokens.ts";

export interface Reader {
  readonly tokens: readonly Token[];
  /** The longest phrase of this kind at a place. */
  find<K extends TermKind>(at: number, kind: K): { readonly term: Extract<Term, { kind: K }>; readonly next: number } | undefined;
  /** The place after a phrase of one of these kinds, longest first. */
  past(at: number, ...kinds: readonly TermKind[]): number | undefined;
  /** The place after any run of phrases of these kinds (at most four). */
  skip(at: number, ...kinds: readonly TermKind[]): number;
  /** True when a phrase of this kind ends right before a place. */
  endsAt(at: number, ...kinds: readonly TermKind[]): boolean;
  /** Digits only. `digits`: how many were typed. */
  digits(at: number): { readonly n: number; readonly digits: number; readonly next: number } | undefined;
  /** Digits, or a number in words. */
  number(at: number): { readonly n: number; readonly typed: boolean; readonly next: number } | undefined;
  mark(at: number, mark: string): boolean;
  /** The mark stands without spaces around it. */
  tight(at: number, mark: string): boolean;
  text(at: number): string;
  /** False for marks and unknown words: no moment begins there. */
  promising(at: number): boolean;
  readonly noise: boolean[];
}

export function readerOf(folded: string): Reader {
  const tokens = tokenise(folded, isWordWithDigit).map((token) => (token.kind === "word" ? { ...token, text: mend(token.text) } : token));
  const matches = tokens.map((_, at) => matchesAt(tokens, at));
  const noise: boolean[] = tokens.map(() => false);
  const ends = new Map<number, TermKind[]>();
  for (const { term, next } of matches.flat()) ends.set(next, [...(ends.get(next) ?? []), term.kind]);
  const none: readonly Match[] = [];
  const here = (at: number): readonly Match[] => (noise[at] === true ? none : (matches[at] ?? none));

  const reader: Reader = {
    tokens,
    noise,
    find(at, kind) {
      for (const match of here(at)) if (isOf(match.term, kind)) return { term: match.term, next: match.next };
      return undefined;
    },
    past: (at, ...kinds) => here(at).find(({ term }) => kinds.includes(term.kind))?.next,
    skip(at, ...kinds) {
      let place = at;
      for (let count = 0; count < 4; count += 1) place = reader.past(place, ...kinds) ?? place;
      return place;
    },
    endsAt: (at, ...kinds) => ends.get(at)?.some((kind) => kinds.includes(kind)) ?? false,
    digits(at) {
      const token = tokens[at];
      if (token?.kind !== "number" || noise[at] === true || token.text.length > 4) return undefined;
      return { n: Number(token.text), digits: token.text.length, next: at + 1 };
    },
    number(at) {
      const typed = reader.digits(at);
      if (typed !== undefined) return { n: typed.n, typed: true, next: typed.next };
      const spelt = reader.find(at, "number");
      return spelt === undefined ? undefined : { n: spelt.term.n, typed: false, next: spelt.next };
    },
    mark: (at, mark) => tokens[at]?.text === mark,
    tight: (at, mark) => tokens[at]?.text === mark && tokens[at]?.glued === true && tokens[at + 1]?.glued === true,
    promising: (at) => noise[at] !== true && (tokens[at]?.kind === "number" || (matches[at]?.length ?? 0) > 0),
    text: (at) => tokens[at]?.text ?? "",
  };
  return reader;
}

function isOf<K extends TermKind>(term: Term, kind: K): term is Extract<Term, { kind: K }> {
  return term.kind === kind;
}
