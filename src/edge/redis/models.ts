/**
 * Compiled models by the hash of their structure, shared by every version of the program that runs, or ran lately, on this Redis.
 * In: today's model, or a hash that a conversation names. Out: the model as it was kept, or why this version cannot play it.
 * Holds nothing about a person. Never decides which model a conversation is answered with.
 */
import { z } from "zod";
import { catalog } from "../../core/conversation/catalog.ts";
import type { Model } from "../../core/conversation/flow/model.ts";
import { fromStore, toStore } from "../../core/conversation/flow/stored.ts";
import { type EpochMs, hourMs } from "../../core/words/time.ts";
import type { Models } from "../../stations/ports-models.ts";
import type { Parts } from "./store.ts";

/** A conversation lives 30 days after its last message. */
const keepSeconds = 40 * 86_400;
/** How often what is in use is written again: an emptied Redis has it back after so long. */
const refreshMs = hourMs;
const remembered = 20;

const Kept = z.object({ since: z.coerce.number(), body: z.string() });
interface Known {
  readonly model: Model;
  readonly since: EpochMs;
  readonly freshUntil: EpochMs;
}

export function openModels({ redis, keys, clock }: Pick<Parts, "redis" | "keys" | "clock">): Models {
  const known = new Map<string, Known>();
  const remember = (model: Model, since: EpochMs): void => {
    known.delete(model.structureHash);
    known.set(model.structureHash, { model, since, freshUntil: clock.now() + refreshMs });
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  };

  /** Since when the structure is known stays as it was first written; the words are the last ones. */
  const write = async (model: Model): Promise<EpochMs> => {
    const key = keys.model(model.structureHash);
    await redis.hsetnx(key, "since", String(clock.now()));
    await redis.hset(key, "body", JSON.stringify(toStore(model)));
    await redis.expire(key, keepSeconds);
    const since = Number(await redis.hget(key, "since"));
    remember(model, since);
    return since;
  };

  return {
    async keep(model) {
      const before = known.get(model.structureHash);
      return before?.model.hash === model.hash && before.freshUntil > clock.now() ? before.since : write(model);
    },
    async get(structureHash) {
      const before = known.get(structureHash);
      if (before !== undefined) {
        if (before.freshUntil <= clock.now()) await write(before.model);
        return { model: before.model, since: before.since };
      }
      const kept = Kept.safeParse(await redis.hgetall(keys.model(structureHash)));
      if (!kept.success) return undefined;
      const read = fromStore(jsonOf(kept.data.body), catalog);
      if (read === "newer") return "newer";
      // A road that the code has left behind can be played by nobody.
      if (read === "outgrown") return undefined;
      await redis.expire(keys.model(structureHash), keepSeconds);
      remember(read.model, kept.data.since);
      return { model: read.model, since: kept.data.since };
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no model of ours.
    return undefined;
  }
}
