/**
 * I4: at rest, nothing waits: no index has anything due, no inbox and no outbox holds anything, nobody's event was put aside.
 * Also how rest is recognised: by those same indexes, and by the double, never by time.
 */
import { setTimeout as delay } from "node:timers/promises";
import { askRedis } from "../../../src/try/resp.mjs";
import type { Writes } from "../scenario/writes.ts";
import type { World } from "../world/world.ts";
import type { Evidence, Violation } from "./evidence.ts";

/** What still waits, in words; empty at rest. `soonMs`: rows due so soon are waited for, later ones are the future's. */
export async function whatWaits(world: World, writes: Writes, soonMs = 20_000): Promise<readonly string[]> {
  const now = Date.now();
  const [dueIn, dueOut, timers, keys] = await askRedis(
    world.redis.url(),
    [
      ["ZRANGE", "{desk-0}:due:in", "0", "-1", "WITHSCORES"],
      ["ZRANGE", "{desk-0}:due:out", "0", "-1", "WITHSCORES"],
      ["ZRANGEBYSCORE", "{desk-0}:timers", "-inf", String(now + soonMs), "WITHSCORES"],
      ["KEYS", "{desk-0}:*"],
    ],
    10_000,
  );
  const waits = [
    ...pairs(dueIn).map(([member, at]) => `due:in ${member} in ${Number(at) - now} ms`),
    ...pairs(dueOut).map(([member, at]) => `due:out ${member} in ${Number(at) - now} ms`),
    ...pairs(timers).map(([member, at]) => `timer ${member} in ${Number(at) - now} ms`),
    ...listOf(keys).filter((key) => /^\{desk-0\}:(in|out|cur):/.test(key)),
  ];
  const seen = new Set(listOf(keys).flatMap((key) => /^\{desk-0\}:seen:[^:]+:(.*)$/.exec(key)?.[1] ?? []));
  for (const { sid } of writes.sent()) if (!seen.has(sid)) waits.push(`message ${sid} was never stored`);
  return waits;
}

/** Resolves at rest; rejects with what still waits after `limitMs`. */
export async function untilRest(world: World, writes: Writes, limitMs: number): Promise<void> {
  const until = performance.now() + limitMs;
  let waits: readonly string[] = [];
  do {
    await world.double.idle();
    waits = await whatWaits(world, writes);
    if (waits.length === 0) return;
    await delay(50);
  } while (performance.now() < until);
  throw new NeverAtRest(waits);
}

/** The run never came to rest: a violation by itself. */
export class NeverAtRest extends Error {
  override readonly name = "NeverAtRest";
  readonly waits: readonly string[];
  constructor(waits: readonly string[]) {
    super(`${waits.length} things still wait`);
    this.waits = waits;
  }
}

export function nothingLeft({ history }: Evidence): readonly Violation[] {
  return history.parked.map((id) => ({ invariant: "I4", what: `event ${id} was put aside after three strikes` }));
}

const listOf = (reply: unknown): readonly string[] => (Array.isArray(reply) ? reply.map(String) : []);
const pairs = (reply: unknown): readonly (readonly [string, string])[] => {
  const flat = listOf(reply);
  return flat.flatMap((member, at) => (at % 2 === 0 ? [[member, flat[at + 1] ?? ""] as const] : []));
};
