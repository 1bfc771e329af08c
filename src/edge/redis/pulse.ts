/**
 * That a worker is alive: a key with a short life in every shard, renewed all the while. What a worker has claimed is left to it while its
 * key is there (`claim.lua`); so a worker whose key may have gone must not send. In: its name. Out: beats, and the question before each send.
 */
import type { Pulse } from "../../stations/ports-watch.ts";
import type { Parts } from "./store.ts";

export interface Worker {
  /** Another one at each start. */
  readonly id: string;
  readonly aliveMs: number;
}

export function openPulse({ redis, keys, scripts, clock, worker }: Parts): Pulse {
  /** By shard: until when the others surely hear of us, on this process' own steady clock. */
  const surely = new Map<string, number>();
  if (worker === undefined) return { beat: () => Promise.resolve(), holds: () => Promise.resolve(true) };
  const { id, aliveMs } = worker;
  // Counted from the asking; a quarter is left for clocks that run differently.
  const heard = (stem: string, askedAt: number): void => void surely.set(stem, askedAt + aliveMs * 0.75);

  return {
    async beat() {
      await Promise.all(
        keys.shards.map(async (shard) => {
          const askedAt = performance.now();
          await redis.set(shard.alive(id), "1", "PX", aliveMs);
          heard(shard.stem, askedAt);
        }),
      );
    },
    async holds({ conversation, lane, token }, leaseMs) {
      const shard = keys.of(conversation);
      // A held-up process asks again after its answer came late: what it learnt then is old.
      for (let tries = 0; tries < 3; tries += 1) {
        if (performance.now() < (surely.get(shard.stem) ?? 0)) return true;
        const askedAt = performance.now();
        const names = [shard.current(conversation, lane), shard.alive(id)];
        if ((await scripts.run("still", names, [clock.now(), leaseMs, token, aliveMs])) !== 1) return false;
        heard(shard.stem, askedAt);
      }
      return false;
    },
  };
}
