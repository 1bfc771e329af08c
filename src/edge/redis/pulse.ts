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
  if (worker === undefined)
    return { beat: () => Promise.resolve(), watch: () => ({ holds: () => Promise.resolve(true), sure: () => true }) };
  const { id, aliveMs } = worker;
  /** By shard, on this process' own steady clock: until when the others surely hear of us, and since when without a gap. */
  const surely = new Map<string, number>();
  const unbroken = new Map<string, number>();
  /** Counted from the asking, with a quarter left for clocks that run differently; it may have been carried out as late as its answer came. */
  const heard = (stem: string, askedAt: number): void => {
    const answeredAt = performance.now();
    if (answeredAt >= (surely.get(stem) ?? 0)) unbroken.set(stem, answeredAt);
    surely.set(stem, Math.max(surely.get(stem) ?? 0, askedAt + aliveMs * 0.75));
  };

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
    watch(conversation) {
      const shard = keys.of(conversation);
      let from = performance.now();
      const sure = (): boolean =>
        (unbroken.get(shard.stem) ?? Number.POSITIVE_INFINITY) <= from && performance.now() < (surely.get(shard.stem) ?? 0);
      return {
        sure,
        async holds({ lane, token }, leaseMs) {
          // A held-up process asks again after its answer came late: what it learnt then is old.
          for (let tries = 0; tries < 3; tries += 1) {
            if (sure()) return true;
            const askedAt = performance.now();
            const names = [shard.current(conversation, lane), shard.alive(id)];
            if ((await scripts.run("still", names, [clock.now(), leaseMs, token, aliveMs])) !== 1) return false;
            heard(shard.stem, askedAt);
            from = performance.now();
          }
          return sure();
        },
      };
    },
  };
}
