/** What a worker has claimed is left to it while it is heard of; of a dead one it is looked for at once, and whoever was taken for dead does not send. */
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { openStore, type Store } from "../../../src/edge/redis/store.ts";
import { openSeal } from "../../../src/edge/system/seal.ts";
import type { Claimed } from "../../../src/stations/ports-sending.ts";
import { type Desk, heldBy, openDesk, outgoing, send, sid, turn, zoe } from "./desk.ts";

const leaseMs = 20_000;
const aliveMs = 400;
let desk: Desk;
let one: Store;
let other: Store;
const storeOf = (id: string): Store =>
  openStore({
    redis: desk.redis,
    keys: desk.keys,
    sealer: openSeal([{ id: "k1", key: Buffer.alloc(32, 7) }]),
    clock: desk.clock,
    heldBy,
    worker: { id, aliveMs },
  });
beforeEach(async () => {
  desk = openDesk(inject("redisUrl"));
  [one, other] = [storeOf("one"), storeOf("other")];
  await turn(desk, zoe, [send(outgoing("a-0"))]);
});
afterEach(() => desk.close());

const claimBy = (store: Store) => store.outbox.claim(zoe.conversation, "ordinary", leaseMs);
async function claim(store: Store): Promise<Claimed> {
  const claimed = await claimBy(store);
  if ("kind" in claimed) throw new Error(`nothing to claim: ${claimed.kind}`);
  return claimed;
}
const dead = (id: string) => desk.redis.del(desk.keys.of(zoe.conversation).alive(id));

test("while its worker is heard of it is busy, and due again when that would end, long before the lease", async () => {
  await claim(one);
  expect(await one.outbox.nextAt()).toBeLessThanOrEqual(desk.clock.at + aliveMs);
  const busy = await claimBy(other);
  expect(busy).toEqual({ kind: "busy", until: expect.any(Number) });
  expect("until" in busy ? busy.until : 0).toBeLessThanOrEqual(desk.clock.at + aliveMs);
});

test("a worker that is heard of no more: taken over as `again`, two whole looks before a send, the dead one's token is worth nothing", async () => {
  const lost = await claim(one);
  await dead("one");
  const first = await claim(other);
  expect(first).toMatchObject({ standing: "again", gone: true, attempts: 1 });
  expect(await one.outbox.settle(lost, { kind: "sent", sid: sid() })).toBe(false);
  // It dies in the middle of its look: that one is not counted.
  await dead("other");
  expect(await claim(one)).toMatchObject({ standing: "again", gone: true, attempts: 3 });
});

test("the second look is the dead worker's still; what the send after it leaves unknown is not", async () => {
  await claim(one);
  await dead("one");
  await other.outbox.settle(await claim(other), { kind: "unknown", at: desk.clock.at + 3_000 });
  desk.clock.at += 3_000;
  const second = await claim(other);
  expect(second).toMatchObject({ standing: "again", gone: true, attempts: 2 });
  await other.outbox.settle(second, { kind: "unknown", at: desk.clock.at + 30_000 });
  desk.clock.at += 30_000;
  expect(await claim(other)).toMatchObject({ standing: "again", gone: false, attempts: 3 });
});

test("beats keep it; they end, and it is gone by itself", async () => {
  await claim(one);
  for (let n = 0; n < 4; n += 1) {
    await one.pulse.beat();
    expect(await claimBy(other)).toMatchObject({ kind: "busy" });
    await new Promise((resolve) => setTimeout(resolve, aliveMs / 3));
  }
  await vi.waitUntil(async () => !("kind" in (await claimBy(other))), { timeout: 5_000 });
});

test("whoever was held up asks before it sends: still its own, or taken over", async () => {
  const watch = one.pulse.watch(zoe.conversation);
  const claimed = await claim(one);
  // Never beaten: nothing is known of how long it was away.
  expect(watch.sure()).toBe(false);
  expect(await watch.holds(claimed, leaseMs)).toBe(true);
  expect(watch.sure()).toBe(true);
  expect(await desk.redis.pttl(desk.keys.of(zoe.conversation).alive("one"))).toBeGreaterThan(0);
  await vi.waitUntil(() => !watch.sure(), { timeout: 5_000 });
  await dead("one");
  await claim(other);
  expect(await watch.holds(claimed, leaseMs)).toBe(false);
});

test("taken over while it was away: that it is heard of again makes nothing its own", async () => {
  await one.pulse.beat();
  const watch = one.pulse.watch(zoe.conversation);
  const claimed = await claim(one);
  expect(watch.sure()).toBe(true);
  await vi.waitUntil(() => !watch.sure(), { timeout: 5_000 });
  await dead("one");
  await claim(other);
  await one.pulse.beat();
  expect(watch.sure()).toBe(false);
  expect(await watch.holds(claimed, leaseMs)).toBe(false);
  expect(one.pulse.watch(zoe.conversation).sure()).toBe(true);
});
