/** What one of several workers does at a time. In: a key and for how long at most. Out: what gives it back; undefined while another has it. */
import { randomUUID } from "node:crypto";
import type { Connection } from "./connect.ts";

export async function leaseOf(redis: Connection, key: string, ms: number): Promise<(() => Promise<void>) | undefined> {
  const token = randomUUID();
  if ((await redis.set(key, token, "PX", ms, "NX")) === null) return undefined;
  // Another's, taken after ours ran out, is left alone; the moment between the two costs the work done twice.
  return async () => {
    if ((await redis.get(key)) === token) await redis.del(key);
  };
}
