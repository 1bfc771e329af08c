/**
 * Bookings by their hour, for calendars that go out, and what the link of her feed is made from. Reads only, but for that.
 */
import type { Request } from "../../core/booking/request.ts";
import { RequestId } from "../../core/words/ids.ts";
import type { Records } from "../../stations/ports.ts";
import type { Bookings, FeedSeeds } from "../../stations/ports-feed.ts";
import type { Parts } from "./store.ts";

/** Each is opened and read through its schema: hundreds in one go would hold up whoever writes to the practice meanwhile. */
const atOnce = 40;

export function openBookings({ redis, keys, seals }: Parts, records: Records): Bookings & FeedSeeds {
  return {
    async request(id) {
      // The link does not say whose it is: a practice lives in one shard, and there are few.
      const bodies = await Promise.all(keys.shards.map((shard) => redis.hget(shard.request(id), "body")));
      const body = bodies.find((each) => each !== null);
      if (body === undefined || body === null) return undefined;
      const request = seals.request.open(body, id);
      if (request === undefined) throw new Error(`request ${id} cannot be read by this version`);
      return request;
    },
    async since(practice, from, to) {
      const shard = keys.ofPractice(practice);
      const [booked, open] = await Promise.all([
        redis.zrange(shard.bookings(practice), String(from), to === undefined ? "+inf" : String(to), "BYSCORE"),
        records.openIds(practice),
      ]);
      // The hour in the index is the one of the last move; one that is in neither has ended unheard.
      const ids = [...new Set([...booked.map((id) => RequestId.parse(id)), ...open])];
      const found: Request[] = [];
      for (let n = 0; n < ids.length; n += atOnce) found.push(...(await records.requests(practice, ids.slice(n, n + atOnce))).values());
      return found;
    },
    async feedSeed(practice) {
      return (await redis.get(keys.ofPractice(practice).feed(practice))) ?? undefined;
    },
    async first(practice, seed) {
      const key = keys.ofPractice(practice).feed(practice);
      await redis.set(key, seed, "NX");
      return (await redis.get(key)) ?? seed;
    },
    async replace(practice, seed) {
      await redis.set(keys.ofPractice(practice).feed(practice), seed);
    },
  };
}
