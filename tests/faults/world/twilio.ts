/**
 * Twilio as it fails: how often each thing goes wrong, drawn from a seed. In: rates, chances, and who has another address. Out: the double's fault
 * plan and its outcomes.
 * « After »: carried out all the same, and the caller is not told so: the case in which a message may be sent twice.
 */
import type { Outcome } from "../../../src/try/double/callbacks.ts";
import type { Shown } from "../../../src/try/double/entries.ts";
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
  /** Of the posts to an address of the therapist that has another behind it: that one is tried then. */
  readonly refused: number;
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
  refused: 6,
};

export function faultPlan(rates: TwilioRates, chance: Chance, hasNext: (address: string) => boolean): FaultPlan {
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
  return ({ method, form }) => {
    let drawn = chance.upTo(100);
    for (const [share, fault] of kinds) {
      if (drawn < share) return fault;
      drawn -= share;
    }
    return drawn < rates.refused && method === "POST" && hasNext(form.To ?? "") ? { kind: "answer", status: 400 } : undefined;
  };
}

/**
 * Delivery reports: a tenth lost, a tenth doubled, some reversed, late, or before the answer to the POST itself. Some tell of a failure: the number
 * cannot be reached (30005), or WhatsApp's window is shut by Twilio's count (63016, never told of a template, which may pass it); `times` as often.
 */
export function reportFaults(
  chance: Chance,
  hasNext: (address: string) => boolean,
  times = 1,
): (message: Pick<Shown, "to" | "channel" | "template">) => Outcome | undefined {
  return ({ to, channel, template }) => {
    const drawn = chance.upTo(100);
    if (drawn < 10) return { never: true };
    if (drawn < 20) return { duplicate: true };
    if (drawn < 25) return { reversed: true };
    if (drawn < 35) return { beforeAnswer: true };
    if (drawn < 45) return { delayMs: 50 + chance.upTo(1_500) };
    const copies = chance.happens(20) ? { duplicate: true } : {};
    const unreachable = 45 + times * (hasNext(to) ? 9 : 3);
    if (drawn < unreachable) return { fail: 30005, ...copies };
    if (drawn < unreachable + times * 8 && channel === "whatsapp" && !template) return { fail: 63016, ...copies };
    return undefined;
  };
}
