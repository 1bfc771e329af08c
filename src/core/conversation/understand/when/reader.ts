/**
 * A message laid out for the grammar: tokens, and questions about what stands at a place. All places are token numbers.
 * Every answer gives the place after what was found, or undefined. Places that are noise (phones, prices, counts) answer nothing.
 */
import { isWordWithDigit, type Match, matchesAt, mend } from "./lexicon.ts";
import type { Term, TermKind } from "./terms.ts";
import { type Token, tokenise } from "./tokens.ts";

const nothing: readonly Match[] = [];

export class Reader {
  readonly tokens: readonly Token[];
  /** Places that are noise: written by noise.ts before the grammar reads. */
  readonly noise: boolean[];
  private readonly matches: readonly (readonly Match[])[];
  private readonly ending: readonly TermKind[][];

  constructor(folded: string) {
    this.tokens = tokenise(folded, isWordWithDigit).map((token) => (token.kind === "word" ? { ...token, text: mend(token.text) } : token));
    this.matches = this.tokens.map((_, at) => matchesAt(this.tokens, at));
    this.noise = this.tokens.map(() => false);
    const ending: TermKind[][] = Array.from({ length: this.tokens.length + 1 }, () => []);
    for (const list of this.matches) for (const { term, next } of list) ending[next]?.push(term.kind);
    this.ending = ending;
  }

  private here(at: number): readonly Match[] {
    return this.noise[at] === true ? nothing : (this.matches[at] ?? nothing);
  }

  /** The longest phrase of this kind at a place. */
  find<K extends TermKind>(at: number, kind: K): { readonly term: Extract<Term, { kind: K }>; readonly next: number } | undefined {
    for (const { term, next } of this.here(at)) if (isOf(term, kind)) return { term, next };
    return undefined;
  }

  /** The place after a phrase of one of these kinds, longest first. */
  past(at: number, ...kinds: readonly TermKind[]): number | undefined {
    for (const { term, next } of this.here(at)) if (kinds.includes(term.kind)) return next;
    return undefined;
  }

  /** The longest phrase of any of these kinds; of two as long, the kind that stands first. */
  longest<K extends TermKind>(at: number, kinds: readonly K[]): { readonly kind: K; readonly next: number } | undefined {
    const order: readonly TermKind[] = kinds;
    let best: { readonly kind: K; readonly next: number; readonly rank: number } | undefined;
    for (const { term, next } of this.here(at)) {
      const rank = order.indexOf(term.kind);
      const kind = kinds[rank];
      if (kind !== undefined && (best === undefined || next > best.next || (next === best.next && rank < best.rank)))
        best = { kind, next, rank };
    }
    return best;
  }

  /** The place after any run of phrases of these kinds (at most four). */
  skip(at: number, ...kinds: readonly TermKind[]): number {
    let place = at;
    for (let count = 0; count < 4; count += 1) {
      const next = this.past(place, ...kinds);
      if (next === undefined) break;
      place = next;
    }
    return place;
  }

  /** True when a phrase of one of these kinds ends right before a place. */
  endsAt(at: number, ...kinds: readonly TermKind[]): boolean {
    return this.ending[at]?.some((kind) => kinds.includes(kind)) ?? false;
  }

  /** Digits only, four at most. `digits`: how many were typed. */
  digits(at: number): { readonly n: number; readonly digits: number; readonly next: number } | undefined {
    const token = this.tokens[at];
    if (token?.kind !== "number" || this.noise[at] === true || token.text.length > 4) return undefined;
    return { n: Number(token.text), digits: token.text.length, next: at + 1 };
  }

  /** Digits, or a number in words. */
  number(at: number): { readonly n: number; readonly typed: boolean; readonly next: number } | undefined {
    const typed = this.digits(at);
    if (typed !== undefined) return { n: typed.n, typed: true, next: typed.next };
    const spelt = this.find(at, "number");
    return spelt === undefined ? undefined : { n: spelt.term.n, typed: false, next: spelt.next };
  }

  mark(at: number, mark: string): boolean {
    return this.tokens[at]?.text === mark;
  }

  /** The mark stands without spaces around it. */
  tight(at: number, mark: string): boolean {
    const token = this.tokens[at];
    return token?.text === mark && token.glued && this.tokens[at + 1]?.glued === true;
  }

  /** Nothing glued behind a number makes it part of something longer (12%, 3,5, 2/3). */
  isPlain(next: number): boolean {
    const mark = this.text(next);
    if (mark === "%" || mark === "€" || mark === "$" || mark === "°") return false;
    return !this.tight(next, "/") && !(this.tight(next, ",") && this.tokens[next + 1]?.kind === "number");
  }

  text(at: number): string {
    return this.tokens[at]?.text ?? "";
  }

  /** False for marks, unknown words, and small words that lead to nothing ("a.", "le la"): no moment begins there. */
  promising(at: number): boolean {
    if (this.noise[at] === true) return false;
    if (this.tokens[at]?.kind === "number") return true;
    return (this.matches[at]?.length ?? 0) > 0 && (!this.onlyLeads(at) || this.leadsOn(at));
  }

  private onlyLeads(at: number): boolean {
    return this.tokens[at]?.kind === "word" && this.here(at).every(({ term }) => leading.has(term.kind));
  }

  /** Whether something that counts follows within a few small words. */
  private leadsOn(at: number): boolean {
    for (let next = at + 1; next <= at + mostLeading; next += 1) {
      const token = this.tokens[next];
      if (token === undefined || token.kind === "mark") return false;
      if (token.kind === "number") return true;
      if ((this.matches[next]?.length ?? 0) === 0) return false;
      if (!this.onlyLeads(next)) return true;
    }
    return false;
  }
}

/** So many small words in a row lead to a moment at most. */
const mostLeading = 5;

const leading: ReadonlySet<TermKind> = new Set<TermKind>(["at", "of", "the", "on", "to", "into", "aux", "bridge", "you", "and", "or"]);

function isOf<K extends TermKind>(term: Term, kind: K): term is Extract<Term, { kind: K }> {
  return term.kind === kind;
}
