/**
 * Learns what messages resemble: multinomial logistic regression by stochastic gradient descent with AdaGrad (Duchi et al.,
 * 2011). In: plain texts with their labels. Out: weights, rounded as they are kept. The same sentences give the same weights.
 */
import { furthest, type Learnt, likely, shares } from "../core/conversation/understand/likeness/likeness.ts";
import { signsOf } from "../core/conversation/understand/likeness/signs.ts";

export interface Labelled {
  readonly said: string;
  readonly labels: readonly string[];
}

const epochs = 20;
const rate = 0.3;
const decay = 2e-3;
/** A sign that fewer sentences hold says more of their writers than of their wishes. */
const leastSentences = 3;

export function learn(sentences: readonly Labelled[]): Learnt {
  const read = sentences.map(({ said }) => [...signsOf(said)]);
  const places = placesOf(read);
  const rows = read.map((signs) => signs.flatMap((sign) => places.get(sign) ?? []));
  const wanted = sentences.map(({ labels }) => likely.map((label) => (labels.includes(label) ? 1 / labels.length : 0)));
  const width = likely.length;
  const weights = new Float64Array(places.size * width);
  const steps = new Float64Array(places.size * width).fill(1e-6);
  const bias = new Float64Array(width);
  const biasSteps = new Float64Array(width).fill(1e-6);
  const dice = mulberry(1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const row of shuffled(rows.length, dice)) {
      const signs = rows[row] ?? [];
      const share = 1 / Math.sqrt(Math.max(1, signs.length));
      const odds = Float64Array.from(bias);
      for (const sign of signs)
        for (let label = 0; label < width; label += 1) odds[label] = (odds[label] ?? 0) + (weights[sign * width + label] ?? 0) * share;
      const likelihood = shares(odds);
      for (let label = 0; label < width; label += 1) {
        const off = (likelihood[label] ?? 0) - (wanted[row]?.[label] ?? 0);
        for (const sign of signs) {
          const at = sign * width + label;
          step(weights, steps, at, off * share + decay * (weights[at] ?? 0));
        }
        step(bias, biasSteps, label, off);
      }
    }
  }
  return rounded(places, weights, bias);
}

/** Where each sign that enough sentences hold stands among the weights. */
function placesOf(read: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const sign of read.flat()) held.set(sign, (held.get(sign) ?? 0) + 1);
  return new Map([...held].flatMap(([sign, times]) => (times < leastSentences ? [] : [sign])).map((sign, at) => [sign, at]));
}

function step(values: Float64Array, steps: Float64Array, at: number, gradient: number): void {
  steps[at] = (steps[at] ?? 0) + gradient * gradient;
  values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(steps[at] ?? 1);
}

function rounded(places: ReadonlyMap<string, number>, weights: Float64Array, bias: Float64Array): Learnt {
  const width = likely.length;
  // A few signs are heavier than all others: those are cut, so that the small ones keep their difference.
  const heavy = Float64Array.from(weights, Math.abs).sort();
  const unit = (heavy[Math.floor(heavy.length * 0.9995)] ?? 1) / furthest;
  const kept = new Map<string, Int8Array>();
  for (const [sign, at] of places) {
    const each = Int8Array.from(weights.subarray(at * width, (at + 1) * width), (weight) =>
      Math.max(-furthest, Math.min(furthest, Math.round(weight / unit))),
    );
    if (each.some((weight) => weight !== 0)) kept.set(sign, each);
  }
  return { bias: [...bias].map((each) => Number(each.toFixed(3))), step: Number(unit.toPrecision(4)), weights: kept };
}

function shuffled(size: number, dice: () => number): readonly number[] {
  const order = Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at -= 1) {
    const other = Math.floor(dice() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** A small generator with a seed (mulberry32): the same order every time. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
