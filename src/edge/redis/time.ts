/**
 * By how much Redis' clock differs from this machine's: measured at once and every half minute, so that `Clock.now()` is Redis' time.
 * Out: milliseconds to add to the local clock. Between two measures, and while Redis is away, the last one stands.
 */
import type { Connection } from "./connect.ts";

export interface Skew {
  /** Redis' time minus the local time. 0 before the first measure. */
  skewMs(): number;
  /** Measures now; rejects when Redis cannot be reached. */
  measure(): Promise<number>;
  stop(): void;
}

export function watchSkew(redis: Connection, localNow: () => number, onError: (error: Error) => void, everyMs = 30_000): Skew {
  let skewMs = 0;
  const measure = async (): Promise<number> => {
    const tries = [await readRedisTime(redis, localNow), await readRedisTime(redis, localNow), await readRedisTime(redis, localNow)];
    // The quickest answer has the smallest error: half its journey.
    skewMs = tries.reduce((best, next) => (next.journeyMs < best.journeyMs ? next : best)).skewMs;
    return skewMs;
  };
  const timer = setInterval(() => void measure().catch(onError), everyMs);
  timer.unref();
  return { skewMs: () => skewMs, measure, stop: () => clearInterval(timer) };
}

export async function readRedisTime(
  redis: Connection,
  localNow: () => number,
): Promise<{ readonly skewMs: number; readonly journeyMs: number }> {
  const before = localNow();
  const [seconds, micros] = await redis.time();
  const after = localNow();
  return { skewMs: Number(seconds) * 1000 + Number(micros) / 1000 - (before + after) / 2, journeyMs: after - before };
}
