/**
 * What this process has learnt of its line to Twilio: whether our account is refused there, whether answers come quickly, and whether the list
 * of what was sent can be read. In: how each send and each look ended. Out: whether to send now, and what somebody should know. Never marks a message: what waits, waits.
 */
import { type EpochMs, minuteMs } from "../core/words/time.ts";
import type { Clock } from "./ports.ts";
import type { SendOutcome } from "./ports-sending.ts";

export interface Line {
  /** "go", and `leave` afterwards; while sending rests, until when. After the rest one alone goes. */
  enter(): "go" | { readonly until: EpochMs };
  leave(): void;
  /** True when a rest begins with this: somebody should know. */
  heard(outcome: SendOutcome, tookMs: number): boolean;
  /** False for a minute after Twilio was slow or left a send unanswered: what it has done may not be in its list yet. */
  quick(): boolean;
  /** Whether a look at Twilio's list, for a send that may have left, could be had. True once, when none could be for five minutes: somebody should know. */
  looked(read: boolean): boolean;
}

/** One refusal may be a slip of theirs; three in a row, with nothing accepted between, is a turned token. */
const refusalsInARow = 3;
/** How long the one that asks again may take. */
const triedForMs = 10_000;
const slowMs = 2_000;
const slowForMs = 60_000;
const listAwayMs = 5 * minuteMs;

export function openLine(clock: Clock, restMs: number): Line {
  let refusals = 0;
  let restUntil: EpochMs = 0;
  let slowUntil: EpochMs = 0;
  let trying = false;
  let away: { readonly since: EpochMs; readonly lastAt: EpochMs; readonly told: boolean } | undefined;
  const resting = (): boolean => refusals >= refusalsInARow;
  return {
    enter() {
      if (!resting()) return "go";
      if (clock.now() < restUntil) return { until: restUntil };
      if (trying) return { until: clock.now() + triedForMs };
      trying = true;
      return "go";
    },
    leave() {
      trying = false;
    },
    heard(outcome, tookMs) {
      const now = clock.now();
      if (outcome.kind === "unknown" || tookMs > slowMs) slowUntil = now + slowForMs;
      if (outcome.kind === "later" && outcome.account === true) {
        refusals += 1;
        if (!resting()) return false;
        restUntil = now + restMs;
        return true;
      }
      // Said no to a message, or took it: either way the account is known. An answer that never came says nothing.
      if (outcome.kind === "sent" || outcome.kind === "never") refusals = 0;
      return false;
    },
    quick: () => clock.now() >= slowUntil,
    looked(read) {
      const now = clock.now();
      // Nobody asked for so long: what was then says nothing of now.
      const before = away !== undefined && now - away.lastAt < listAwayMs ? away : { since: now, told: false };
      const news = !read && !before.told && now - before.since >= listAwayMs;
      away = read ? undefined : { since: before.since, lastAt: now, told: before.told || news };
      return news;
    },
  };
}
