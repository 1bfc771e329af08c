/**
 * The switch that keeps everything ordinary from leaving. In every shard: `<why>|<since>`, read by `claim` before anything else.
 * Accepting goes on, the urgent lane goes on, nothing is dropped; what waits leaves when the switch is off again.
 */
import { z } from "zod";
import type { Hold } from "../../stations/ports-ground.ts";
import type { Parts } from "./store.ts";

export const HoldReason = z.enum(["operator", "lost", "old", "unsure"]);

export interface Switch {
  /** One entry a shard, undefined where nothing is held. */
  read(): Promise<readonly (Hold | undefined)[]>;
  /** By hand: a shard that is held for a reason that only a person ends keeps it. */
  on(): Promise<void>;
  /** All but a hold that ends by itself: while Redis cannot be judged, each process holds of its own accord. */
  off(): Promise<void>;
}

export const openHold = ({ redis, keys, clock }: Pick<Parts, "redis" | "keys" | "clock">): Switch => ({
  read: async () => (await Promise.all(keys.shards.map(({ hold }) => redis.get(hold)))).map((text) => readHold(text ?? "")),
  async on() {
    await Promise.all(
      keys.shards.map(async ({ hold }) => {
        const standing = readHold((await redis.get(hold)) ?? "");
        if (standing === undefined || standing.reason === "unsure") await redis.set(hold, `operator|${clock.now()}`);
      }),
    );
  },
  async off() {
    await Promise.all(
      keys.shards.map(async ({ hold }) => {
        if (readHold((await redis.get(hold)) ?? "")?.reason !== "unsure") await redis.del(hold);
      }),
    );
  },
});

/** A value that somebody has written there by hand holds too. */
export function readHold(text: string): Hold | undefined {
  if (text === "") return undefined;
  const [why = "", since = ""] = text.split("|");
  const reason = HoldReason.safeParse(why);
  return { reason: reason.success ? reason.data : "operator", since: Number(since) || 0 };
}
