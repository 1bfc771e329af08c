/**
 * What a message resembles among those that were written for this desk and labelled (`sentences.jsonl`): multinomial logistic regression over
 * its signs. For what no list of phrases foresees (« g oublié mon casque ché vs »).
 * In: plain text. Out: how likely each label is, from 0 to 1, and the signs that weigh most. Pure, explainable, linear in the text.
 * It knows danger and STOP as something else than a wish; neither is ever decided by likeness.
 */
import { signsOf } from "./signs.ts";

/** The labels of `understanding.md`. */
export const likely = [
  "about",
  "address",
  "book",
  "cancel",
  "crisis",
  "delete_data",
  "duration",
  "goodbye",
  "greeting",
  "help",
  "hours",
  "human",
  "insurance",
  "language",
  "no",
  "out_of_scope",
  "payment",
  "rates",
  "reschedule",
  "status",
  "stop",
  "thanks",
  "yes",
] as const;
export type Likely = (typeof likely)[number];

/** As many weights a sign as there are labels, in their order, each a whole number of `step`. */
export interface Learnt {
  readonly bias: readonly number[];
  readonly step: number;
  readonly weights: ReadonlyMap<string, Int8Array>;
}

export interface Likeness {
  /** How many words it read, marks apart, and how many of them it has read before. */
  readonly words: number;
  readonly known: number;
  /** What it resembles most. */
  readonly most: Likely;
  /** 0 to 1; of all labels together 1. */
  of(label: Likely): number;
  /** The signs that speak for it most, for the trace. */
  why(label: Likely): string;
}

export function likenessBy({ bias, step, weights }: Learnt): (said: string) => Likeness {
  return (said) => {
    const signs: string[] = [];
    const known: Int8Array[] = [];
    let [words, knownWords] = [0, 0];
    for (const sign of signsOf(said)) {
      const each = weights.get(sign);
      if (each !== undefined) {
        signs.push(sign);
        known.push(each);
      }
      if (!isWord.test(sign)) continue;
      words += 1;
      if (each !== undefined) knownWords += 1;
    }
    const likelihood = shares(oddsOf(known, bias, step));
    let best = 0;
    for (let at = 1; at < likely.length; at += 1) if ((likelihood[at] ?? 0) > (likelihood[best] ?? 0)) best = at;
    return {
      words,
      known: knownWords,
      most: likely[best] ?? "out_of_scope",
      of: (label) => likelihood[likely.indexOf(label)] ?? 0,
      why: (label) =>
        signs
          .map((sign, at) => [sign.slice(1), known[at]?.[likely.indexOf(label)] ?? 0] as const)
          .filter(([, weight]) => weight > 0)
          .sort(([, a], [, b]) => b - a)
          .slice(0, 4)
          .map(([sign]) => sign)
          .join(" | "),
    };
  };
}

const isWord = /^w[a-z#]/;

function oddsOf(known: readonly Int8Array[], bias: readonly number[], step: number): Float64Array {
  const sums = new Float64Array(likely.length);
  for (const each of known) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (each[at] ?? 0);
  const share = step / Math.sqrt(Math.max(1, known.length));
  return sums.map((sum, at) => sum * share + (bias[at] ?? 0));
}

/** Log odds to shares of one. */
export function shares(odds: Float64Array): Float64Array {
  const highest = odds.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  const each = odds.map((one) => Math.exp(one - highest));
  const all = each.reduce((sum, one) => sum + one, 0);
  return each.map((one) => one / all);
}

/** The character of weight 0; the others stand at most `furthest` from it. None has to be escaped but the backslash. */
const middle = 80;
export const furthest = 40;

/** One line a sign: the sign, a tab, one character a label. */
export const written = (weights: Learnt["weights"]): string =>
  [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, each]) => `${sign}\t${String.fromCharCode(...[...each].map((weight) => weight + middle))}`)
    .join("\n");

export const weightsIn = (text: string): Learnt["weights"] =>
  new Map(
    text.split("\n").map((line) => {
      const [sign = "", codes = ""] = line.split("\t");
      return [sign, Int8Array.from(codes, (_, at) => codes.charCodeAt(at) - middle)] as const;
    }),
  );
