/**
 * Twilio as it fails: how often each thing goes wrong, drawn from a seed. In: rates, chances. Out: the double's fault plan and its outcomes.
 * « After »: carried out all the same, and the caller is not told so: the case in which a message may be sent twice.
 */
import type { Outcome } from "../../../src/try/double/callbacks.ts";
import type { Fault, FaultPlan } from "../../../src/try/double/faults.ts";
import type { Chance } from "./chance.ts";

/** Shares of all requests, in percent. */
export interface TwilioRates {
  readonly resetAfter: number;
  readonly resetBefore: number;
  readonly errorAfter: number;
  readonly errorBefore: number;
  readonly tooMany: number;
  readonly hangAfter: number;
  readonly hangBefore: number;
  readonly slow: number;
}

/** As in the trial of the design: a fifth of everything goes wrong. */
export const usualRates: TwilioRates = {
  resetAfter: 5,
  resetBefore: 2,
  errorAfter: 4,
  errorBefore: 3,
  tooMany: 5,
  hangAfter: 2,
  hangBefore: 2,
  slow: 5,
};

export function faultPlan(rates: TwilioRates, chance: Chance): FaultPlan {
  const kinds: readonly (readonly [number, Fault])[] = [
    [rates.resetAfter, { kind: "reset", processed: true }],
    [rates.resetBefore, { kind: "reset", processed: false }],
    [rates.errorAfter, { kind: "answer", status: 500, processed: true }],
    [rates.errorBefore, { kind: "answer", status: 503, as: "html" }],
    [rates.tooMany, { kind: "answer", status: 429 }],
    [rates.hangAfter, { kind: "hang", processed: true }],
    [rates.hangBefore, { kind: "hang", processed: false }],
    [rates.slow, { kind: "slow", ms: 200 }],
  ];
  return () => {
    let drawn = chance.upTo(100);
    for (const [share, fault] of kinds) {
      if (drawn < share) return fault;
      drawn -= share;
    }
    return undefined;
  };
}

/** Delivery reports: a tenth lost, a tenth doubled, some reversed, late, or before the answer to the POST itself. */
export function reportFaults(chance: Chance): () => Outcome | undefined {
  return () => {
    const drawn = chance.upTo(100);
    if (drawn < 10) return { never: true };
    if (drawn < 20) return { duplicate: true };
    if (drawn < 25) return { reversed: true };
    if (drawn < 35) return { beforeAnswer: true };
    if (drawn < 45) return { delayMs: 50 + chance.upTo(1_500) };
    return undefined;
  };
}
