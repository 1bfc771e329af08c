/**
 * Nobody is left without an answer unnoticed: whoever wrote two minutes ago and was answered nothing is named (by id) in the log,
 * and each operator hears of it once an hour. Sends nothing to them: what holds their answer up is for a human to find.
 */
import { type ConversationId, practiceOf } from "../core/words/ids.ts";
import { type EpochMs, hourMs, minuteMs } from "../core/words/time.ts";
import { type AlertParts, alertOperator } from "./alert-operator.ts";
import type { Silence } from "./ports-watch.ts";

export interface SilenceParts extends AlertParts {
  readonly standing: Silence;
}

export const silenceMs = 2 * minuteMs;

/** Each look names whom the one before did not. Returns how many wait. */
export function openSilenceWatch(parts: SilenceParts): () => Promise<number> {
  let named = new Map<ConversationId, EpochMs>();
  const alertedAt = new Map<string, EpochMs>();
  return async () => {
    const now = parts.clock.now();
    const waiting = await parts.standing.unanswered(silenceMs);
    for (const { conversation, since } of waiting)
      if (named.get(conversation) !== since) parts.log.warn("nobody has answered", { conversation, ms: now - since });
    named = new Map(waiting.map(({ conversation, since }) => [conversation, since]));
    for (const id of new Set(waiting.map(({ conversation }) => practiceOf(conversation)))) {
      const practice = parts.house.practice(id);
      if (practice === undefined || now - (alertedAt.get(id) ?? 0) < hourMs) continue;
      alertedAt.set(id, now);
      await alertOperator("unanswered", practice, parts);
    }
    return waiting.length;
  };
}
