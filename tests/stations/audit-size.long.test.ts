/** The audit of a big house: ten practices, ten thousand bookings. It holds up neither its own process nor Redis, and finds what is hidden there. */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { heldBy } from "../../src/core/booking/cells.ts";
import { enter } from "../../src/core/booking/moves.ts";
import { timersOf } from "../../src/core/conversation/client/desk.ts";
import type { Facts } from "../../src/core/conversation/effect.ts";
import { Address } from "../../src/core/words/address.ts";
import { allCodes, PracticeId, RequestId } from "../../src/core/words/ids.ts";
import { dayMs, hourMs, minuteMs, wallOf } from "../../src/core/words/time.ts";
import { type Connection, connect, disconnect } from "../../src/edge/redis/connect.ts";
import { openKeys } from "../../src/edge/redis/keys.ts";
import { openStore, type Store } from "../../src/edge/redis/store.ts";
import { conversationOf } from "../../src/edge/system/name.ts";
import { openSeal } from "../../src/edge/system/seal.ts";
import { auditAll } from "../../src/stations/audit.ts";
import { asking, at, practiceWith } from "../core/booking/practice.ts";
import { commitOf, message } from "../edge/redis/desk.ts";
import { type PrivateRedis, startRedis } from "../edge/redis/server.ts";

const now = at("2026-11-24T03:30");
const practices = Array.from({ length: 10 }, (_, n) => ({ ...practiceWith(), id: PracticeId.parse(`p${n}`) }));
const each = 1_000;
const clock = { at: now, now: () => clock.at };
const name = conversationOf(Buffer.from("an address key for tests"));
const house = {
  practices: () => practices,
  practice: (id: PracticeId) => practices.find((practice) => practice.id === id),
  conversation: name,
};

let server: PrivateRedis;
let redis: Connection;
let store: Store;
beforeAll(async () => {
  server = await startRedis();
  redis = connect({ url: server.url, name: "test", maxRetriesPerRequest: 1, onError: () => undefined });
  const sealer = openSeal([{ id: "k1", key: randomBytes(32) }]);
  store = openStore({ redis, keys: openKeys(), sealer, clock, heldBy: (request) => heldBy(request, 0) });
  await Promise.all(practices.map(fill));
  clock.at = now;
}, 600_000);
afterAll(async () => {
  await disconnect(redis);
  await server.stop();
});

async function fill(practice: (typeof practices)[number]): Promise<void> {
  for (let n = 0; n < each; n += 1) {
    // A code is free again after three days, and there are 192.
    clock.at = now - 21 * dayMs + Math.round((n * 3 * dayMs) / 150);
    const address = Address.parse(`+336${practice.id.slice(1)}${String(n).padStart(7, "0")}`);
    const client = { conversation: name(practice.id, address), address };
    const startsAt = now + 48 * hourMs + n * 90 * minuteMs;
    const slot = { wall: wallOf(startsAt, practice.zone), zone: practice.zone, at: startsAt, minutes: 90 };
    const code = allCodes[n % allCodes.length];
    const id = RequestId.parse(`r${practice.id}${String(n).padStart(13, "0")}`);
    const { wish: _wish, ...asked } = asking({ kind: "asap" }, clock.at, practice);
    const request = enter({ ...asked, id, client: client.conversation, address, ...(code === undefined ? {} : { code }) }, slot, undefined);
    await store.inbox.accept(client, message({ from: address, at: clock.at }));
    const effects = [
      { kind: "move", request, was: undefined } as const,
      ...timersOf(request, { practice, therapists: [] } as unknown as Facts, clock.at),
    ];
    const talk = await store.conversations.peek(client.conversation);
    expect(await store.conversations.commit(commitOf(talk, effects))).toBe("committed");
  }
}

test("ten thousand bookings: neither the thread nor Redis is held up for a tenth of a second, and one lost reminder is found", {
  timeout: 300_000,
}, async () => {
  const shard = openKeys().shards[0];
  const [lost = ""] = (await redis.zrange(shard?.timers ?? "", "0", "-1")).filter((row) => row.includes("|remind:rp4"));
  await redis.zrem(shard?.timers ?? "", lost);
  await redis.config("RESETSTAT");
  // What the thread works in one go, not what a busy machine makes of it.
  let longestMs = 0;
  let auditing = true;
  let before = process.cpuUsage();
  const tick = (): void => {
    const { user, system } = process.cpuUsage(before);
    longestMs = Math.max(longestMs, (user + system) / 1000);
    before = process.cpuUsage();
    if (auditing) setImmediate(tick);
  };
  setImmediate(tick);
  const { looks, findings } = await auditAll({ books: store.books, records: store.records, house, clock }, true);
  auditing = false;
  expect(findings).toMatchObject([{ flaw: "row", practice: "p4", mended: true }]);
  expect(looks).toBeGreaterThan(practices.length * each);
  expect(longestMs).toBeLessThan(100);
  const spent = [...(await redis.info("commandstats")).matchAll(/cmdstat_(?:evalsha|scan):\S*usec_per_call=([\d.]+)/g)].map((found) =>
    Number(found[1]),
  );
  expect(spent).toHaveLength(2);
  for (const microseconds of spent) expect(microseconds).toBeLessThan(2_000);
  expect((await auditAll({ books: store.books, records: store.records, house, clock }, false)).findings).toEqual([]);
});
