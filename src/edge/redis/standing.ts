/**
 * How the house stands: how much waits, and since when. For alarms, readiness and the operator's commands.
 */
import { ConversationId } from "../../core/words/ids.ts";
import type { EpochMs } from "../../core/words/time.ts";
import type { Silence } from "../../stations/ports-watch.ts";
import { earliest } from "./due.ts";
import type { Parts } from "./store.ts";

export interface Standing extends Silence {
  /** Entries of each index over all shards; nothing is left to do when `dueIn` and `dueOut` are 0. */
  depths(): Promise<{ readonly dueIn: number; readonly dueOut: number; readonly timers: number; readonly parkedEvents: number }>;
  /** When the oldest entry of each index is or was due. */
  oldest(): Promise<{ readonly dueIn: EpochMs | undefined; readonly dueOut: EpochMs | undefined; readonly timers: EpochMs | undefined }>;
  /** Reminders still to come. */
  reminders(): Promise<number>;
}

export function openStanding(parts: Parts): Standing {
  const { redis, keys, clock } = parts;
  const total = async (count: (shard: Parts["keys"]["shards"][number]) => Promise<number>): Promise<number> =>
    (await Promise.all(keys.shards.map(count))).reduce((sum, n) => sum + n, 0);
  return {
    async depths() {
      const [dueIn, dueOut, timers, parkedEvents] = await Promise.all([
        total((shard) => redis.zcard(shard.dueIn)),
        total((shard) => redis.zcard(shard.dueOut)),
        total((shard) => redis.zcard(shard.timers)),
        total((shard) => redis.llen(shard.parkedEvents)),
      ]);
      return { dueIn, dueOut, timers, parkedEvents };
    },
    async oldest() {
      const [dueIn, dueOut, timers] = await Promise.all([earliest(parts, "dueIn"), earliest(parts, "dueOut"), earliest(parts, "timers")]);
      return { dueIn, dueOut, timers };
    },
    async unanswered(olderThanMs) {
      const till = String(clock.now() - olderThanMs);
      const rows = await Promise.all(
        keys.shards.map((shard) => redis.zrange(shard.awaiting, "-inf", till, "BYSCORE", "LIMIT", "0", "1000", "WITHSCORES")),
      );
      return rows
        .flatMap((flat) =>
          flat.flatMap((member, n) => (n % 2 === 0 ? [{ conversation: ConversationId.parse(member), since: Number(flat[n + 1]) }] : [])),
        )
        .sort((one, other) => one.since - other.since);
    },
    reminders: () =>
      total(async (shard) => {
        let found = 0;
        let cursor = "0";
        do {
          const [next, rows] = await redis.zscan(shard.timers, cursor, "MATCH", "*|remind:*", "COUNT", 500);
          found += rows.length / 2;
          cursor = next;
        } while (cursor !== "0");
        return found;
      }),
  };
}
