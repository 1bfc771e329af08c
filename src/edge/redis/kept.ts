/**
 * Small things kept by name (content sids, the poll's watermark), for 90 days after they were last written. Nothing about a person.
 */
import type { Kept } from "../../stations/ports.ts";
import type { Parts } from "./store.ts";

export const openKept = ({ redis, keys }: Parts): Kept => ({
  async get(name) {
    return (await redis.get(keys.kept(name))) ?? undefined;
  },
  async put(name, value) {
    await redis.set(keys.kept(name), value, "EX", 90 * 86_400);
  },
});
