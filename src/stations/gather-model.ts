/**
 * The flows that a conversation is answered with: today's, and beside them the structures that its questions still stand on, in today's words.
 * In: the state and what waits. Out: the model to decide with, or "newer": left alone for a newer worker.
 * What nobody has any more is left out; the core then moves those questions to their heirs.
 */
import { catalog } from "../core/conversation/catalog.ts";
import { structuresOf } from "../core/conversation/client/dialogue.ts";
import type { Earlier, Model } from "../core/conversation/flow/model.ts";
import { pinned } from "../core/conversation/flow/pinned.ts";
import { type EpochMs, minuteMs } from "../core/words/time.ts";
import type { House, Talk } from "./ports.ts";
import type { Models } from "./ports-models.ts";

/** A person waits so long for a newer worker, then goes on with what there is: after a rollback none will come. */
export const newerWaitMs = 5 * minuteMs;

export async function gatherModel(
  talk: Pick<Talk, "state" | "waiting">,
  now: EpochMs,
  parts: { readonly house: House; readonly models: Models },
): Promise<Model | "newer"> {
  const today = parts.house.model();
  // Before anything is asked on it.
  const since = await parts.models.keep(today);
  if (talk.state?.role !== "client") return today;
  const earlier = new Map<string, Earlier>();
  for (const hash of structuresOf(talk.state)) {
    if (hash === today.structureHash) continue;
    const found = await parts.models.get(hash);
    if (found === "newer" && isYoung(talk, now)) return "newer";
    if (found === undefined || found === "newer") continue;
    earlier.set(hash, { model: inTodaysWords(found.model, today), older: found.since < since });
  }
  return earlier.size === 0 ? today : { ...today, earlier };
}

export const isYoung = ({ waiting }: Pick<Talk, "waiting">, now: EpochMs): boolean => now - (waiting[0]?.acceptedAt ?? now) < newerWaitMs;

/** Many conversations stand on the same two structures: each pair is put together once. */
const merged = new WeakMap<Model, WeakMap<Model, Model>>();
function inTodaysWords(old: Model, today: Model): Model {
  const there = merged.get(today) ?? new WeakMap<Model, Model>();
  merged.set(today, there);
  const made = there.get(old) ?? pinned(old, today, catalog);
  there.set(old, made);
  return made;
}
