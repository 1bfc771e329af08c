/** Due rows: each rings exactly once, whoever rings. */
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import type { Effect } from "../../../src/core/conversation/effect.ts";
import { commitOf, type Desk, her, noon, openDesk, turn, zoe } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk(inject("redisUrl"));
});
afterEach(() => desk.close());

const timer = (id: string, at: number, to = zoe): Effect => ({ kind: "timer", id, to, at });
const waiting = async (who = zoe) => (await desk.conversations.peek(who.conversation)).waiting.map(({ event }) => event);

test("five ringers, forty rows: each event once", async () => {
  const ids = Array.from({ length: 40 }, (_, n) => `held:${n}`);
  await turn(
    desk,
    zoe,
    ids.map((id, n) => timer(id, noon + n)),
  );
  desk.clock.at += 39;
  const counts = await Promise.all(Array.from({ length: 5 }, () => desk.timers.ring(30)));
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(40);
  expect((await waiting()).map((event) => event !== "unreadable" && event.id)).toEqual(ids);
  expect(await desk.timers.nextAt()).toBeUndefined();
});

test("a row becomes a timer event with its own instant, and its bell is rung", async () => {
  const id = "expire:r00000000000000a:3";
  await turn(desk, zoe, [timer(id, noon + 500)]);
  expect([await desk.timers.ring(10), desk.rung]).toEqual([0, []]);
  desk.clock.at += 800;
  expect([await desk.timers.ring(10), desk.rung]).toEqual([1, [zoe.conversation]]);
  expect(await waiting()).toEqual([{ kind: "timer", id, name: "expire", request: "r00000000000000a", rev: 3, at: noon + 500 }]);
  expect(await desk.conversations.take(5, 1_000)).toEqual([zoe.conversation]);
});

test("set again, a row has its new instant only; after it rang it may be set and ring again", async () => {
  await turn(desk, zoe, [timer("held:x", noon + 100)]);
  await turn(desk, zoe, [timer("held:x", noon + 900)]);
  desk.clock.at += 100;
  expect(await desk.timers.ring(10)).toBe(0);
  desk.clock.at += 800;
  expect(await desk.timers.ring(10)).toBe(1);
  await desk.conversations.commit(commitOf(await desk.conversations.peek(zoe.conversation), [timer("held:x", noon + 1_000)]));
  desk.clock.at += 100;
  expect(await desk.timers.ring(10)).toBe(1);
});

test("a row for somebody who never wrote knows where they are reached", async () => {
  await turn(desk, zoe, [timer("nudge:r00000000000000a:0", noon, her)]);
  await desk.timers.ring(10);
  expect((await desk.conversations.peek(her.conversation)).address).toBe(her.address);
});

test("a conversation outlives its rows, whatever a later commit promises, and whoever set them", async () => {
  const dayMs = 86_400_000;
  const lives = (who = zoe) => desk.redis.ttl(desk.keys.of(who.conversation).conversation(who.conversation));
  await turn(desk, zoe, [timer("close:r00000000000000a:1", noon + 60 * dayMs), timer("held:x", noon + 50 * dayMs, her)]);
  expect(await lives(her)).toBeGreaterThan(50 * 86_400);
  for (const who of [zoe, her]) await turn(desk, who, [], { keepUntil: noon + dayMs });
  expect([await lives(), await lives(her)]).toEqual([67 * 86_400, 57 * 86_400]);
  desk.clock.at += 60 * dayMs;
  expect(await desk.timers.ring(10)).toBe(2);
  await turn(desk, zoe, [], { keepUntil: desk.clock.at + dayMs });
  expect(await lives()).toBe(86_400);
});

test("a forgotten conversation has nobody to speak to; a spoilt one does not hold up the others", async () => {
  await turn(desk, zoe, [timer("held:a", noon), timer("held:b", noon + 1, her)]);
  const shard = desk.keys.of(zoe.conversation);
  await desk.redis.zadd(shard.timers, noon, `martigues.${"g".repeat(22)}|held:gone`);
  await desk.redis.del(shard.inbox(zoe.conversation));
  await desk.redis.set(shard.inbox(zoe.conversation), "spoilt");
  desk.clock.at += 1;
  expect(await desk.timers.ring(10)).toBe(1);
  expect(desk.noticed).toEqual(["row-lost"]);
  expect(await waiting(her)).toMatchObject([{ id: "held:b" }]);
  expect(await desk.timers.nextAt()).toBe(noon + 60_001);
});
