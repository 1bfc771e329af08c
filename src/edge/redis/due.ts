/**
 * The two indexes of what is due, over all shards. In: how many, how long a lease. Out: members, each leased; none is lost when its taker dies.
 */
import { z } from "zod";
import type { EpochMs } from "../../core/words/time.ts";
import type { ShardKeys } from "./keys.ts";
import type { Parts } from "./store.ts";

const Members = z.array(z.string());

/** Oldest due first within a shard; the first shard asked changes with time, so that none starves. */
export async function takeFrom(
  { keys, scripts, clock }: Parts,
  which: "in" | "out",
  max: number,
  leaseMs: number,
): Promise<readonly string[]> {
  const now = clock.now();
  const taken: string[] = [];
  const { shards } = keys;
  for (let n = 0; n < shards.length && taken.length < max; n += 1) {
    const shard = shards[(n + now) % shards.length];
    if (shard === undefined) continue;
    const due = which === "in" ? shard.dueIn : shard.dueOut;
    taken.push(...Members.parse(await scripts.run("take", [due], [now, max - taken.length, leaseMs, shard.stem, which])));
  }
  return taken;
}

/** The lowest due instant of all shards; undefined when nothing waits. */
export async function earliest({ redis, keys }: Parts, index: "dueIn" | "dueOut" | "timers"): Promise<EpochMs | undefined> {
  const first = await Promise.all(keys.shards.map((shard: ShardKeys) => redis.zrange(shard[index], "0", "0", "WITHSCORES")));
  const instants = first.flatMap(([, score]) => (score === undefined ? [] : [Number(score)]));
  return instants.length === 0 ? undefined : Math.min(...instants);
}
