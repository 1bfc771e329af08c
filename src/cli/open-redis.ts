/**
 * Redis for the operator's commands: the one of the configuration, with as many shards as it was set up with.
 * In: the environment (and `.env`). Out: a store, and how to close it; exit 78 with a sentence when a variable or Redis is not there.
 */
import { variables } from "../config-variables.ts";
import { openBells } from "../edge/redis/bells.ts";
import { type Connection, connect, disconnect } from "../edge/redis/connect.ts";
import { type Keys, openKeys } from "../edge/redis/keys.ts";
import { openStore, type Store } from "../edge/redis/store.ts";
import { readRedisTime } from "../edge/redis/time.ts";
import { steadyNow, systemClock } from "../edge/system/clock.ts";
import { openSeal } from "../edge/system/seal.ts";

export interface Opened {
  readonly redis: Connection;
  readonly keys: Keys;
  readonly store: Store;
  readonly now: () => number;
  close(): Promise<void>;
}

/** `sealed`: what is read needs DATA_KEY; a switch does not. */
export async function openRedis(reads: "sealed" | "plain"): Promise<Opened> {
  try {
    process.loadEnvFile();
  } catch {
    // No .env file: the environment itself is the configuration.
  }
  const url = variables.REDIS_URL.schema.safeParse(process.env.REDIS_URL || undefined);
  if (!url.success) return refuse(`REDIS_URL: ${variables.REDIS_URL.about.fix}`);
  const dataKeys = variables.DATA_KEY.schema.safeParse(process.env.DATA_KEY);
  if (reads === "sealed" && !dataKeys.success) return refuse("DATA_KEY: put the program's own, to read what it has sealed");

  const redis = connect({ url: url.data, name: "accueil-cli", commandTimeoutMs: 5_000, maxRetriesPerRequest: 1, onError: () => undefined });
  const first = openKeys();
  const [count, skew] = await Promise.all([redis.get(first.shardCount), readRedisTime(redis, steadyNow)]).catch(() => {
    redis.disconnect();
    return refuse(`Redis cannot be reached at ${addressOf(url.data)}. Start it, or put the address of the program's own into REDIS_URL.`);
  });
  const keys = openKeys("desk", Number(count ?? 1));
  const clock = systemClock(() => skew.skewMs);
  const store = openStore({
    redis,
    keys,
    clock,
    sealer: openSeal(dataKeys.success ? dataKeys.data : [{ id: "none", key: new Uint8Array(32) }]),
    heldBy: () => [],
    bells: openBells(redis, keys, () => undefined),
  });
  return { redis, keys, store, now: () => clock.now(), close: () => disconnect(redis) };
}

/** What was tried, without its password, and whether anybody had asked for it. */
function addressOf(url: string): string {
  const shown = url.replaceAll(/\/\/[^@/,]*@/g, "//…@");
  return process.env.REDIS_URL ? `${shown} (REDIS_URL)` : `${shown} (REDIS_URL is not set)`;
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** `2026-11-25 10:12 UTC`. */
export const sayInstant = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** `3 min`, `5 h`, `2 days`. */
export function sayAge(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

export function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(78);
}
