/**
 * Redis in trouble, under the real processes: dead, frozen, slow, cut off, absent, full, refusing. Doors answer 503 within two seconds, and
 * afterwards everybody has each answer once.
 */
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { canFillDisk } from "../world/redis.ts";
import type { World } from "../world/world.ts";
import { answered, expectRest, heal, heardBy, openRows, prices, says, somebody, statusOf, waitMs } from "./world-support.ts";

let world: World;
beforeAll(async () => {
  world = await openRows({ retries: "" });
}, 60_000);
afterEach(async () => {
  await heal(world);
  await expectRest(world);
}, 60_000);
afterAll(() => world?.close());

/** Posted again under its id until it is stored, as Twilio does in its own time. Returns every status on the way. */
async function untilStored(from: string, text: string): Promise<readonly number[]> {
  const first = await says(world, from, text);
  const statuses = [first.status];
  while (statuses.at(-1) !== 200) {
    if (statuses.length > 200) throw new Error(`never stored: ${statuses.slice(-5).join()}`);
    statuses.push((await world.double.replay(first.sid)).status);
  }
  return statuses;
}

const topics = [
  ["tarifs", prices],
  ["adresse", /Lamartine/],
  ["horaires", /Ouvert|ouvert|23h/],
] as const;

/** What was asked was answered, each once, in this order; answers may share a message. */
function expectAnswers(from: string): void {
  const all = heardBy(world, from).join("\n");
  const places = topics.map(([, pattern]) => all.search(pattern));
  expect(places, all).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places), all).toBeGreaterThanOrEqual(0);
  for (const [, pattern] of topics) expect(all.match(new RegExp(pattern, "g")) ?? [], all).toHaveLength(1);
}

/** A 503 is an empty answer, and never late. Zero: the balancer had nobody. */
async function refusedSoon(from: string): Promise<{ readonly sid: string }> {
  const { sid, status, ms } = await says(world, from, "tarifs");
  expect(status).toBe(503);
  expect(ms).toBeLessThan(2_000);
  return { sid };
}

test("fault 14: Redis is killed and started again under talk: 503 meanwhile, nothing lost, nothing twice, in order", async () => {
  const people = Array.from({ length: 5 }, somebody);
  const talks = people.map(async (from) => {
    const statuses: number[] = [];
    for (const [text] of topics) statuses.push(...(await untilStored(from, text)));
    return statuses;
  });
  await world.redis.kill();
  const { sid } = await refusedSoon(somebody());
  await world.redis.start();
  await world.ready();
  await world.double.replay(sid);
  const statuses = (await Promise.all(talks)).flat();
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  await Promise.all(people.map((from) => answered(world, from, topics[2][1])));
  await expectRest(world);
  for (const from of people) expectAnswers(from);
});

test("fault 16: Redis is frozen: 503 within two seconds; what it executes late is a duplicate of the retry, one answer", async () => {
  const from = somebody();
  world.redis.freeze();
  const { sid } = await refusedSoon(from);
  const again = await world.double.replay(sid);
  world.redis.thaw();
  expect(again.status).toBe(503);
  const answer = answered(world, from, prices);
  expect((await world.double.replay(sid)).status).toBe(200);
  await answer;
  await expectRest(world);
  expect(heardBy(world, from)).toHaveLength(1);
});

test("fault 17: every reply of Redis is 300 ms late: accepted within a second and a half, and sends go on", async () => {
  const from = somebody();
  for (const { proxy } of world.processes) proxy.delay(300);
  const answer = answered(world, from, prices);
  const { status, ms } = await says(world, from, "tarifs");
  expect([status, ms < 1_500]).toEqual([200, true]);
  await answer;
  for (const { proxy } of world.processes) proxy.delay(0);
  await expectRest(world);
  expect(heardBy(world, from)).toHaveLength(1);
});

test("fault 18: links are cut with replies lost, on every side, again and again: no effect twice", async () => {
  const people = Array.from({ length: 5 }, somebody);
  let over = false;
  const talks = Promise.all(
    people.map(async (from) => {
      for (const [text] of topics) await untilStored(from, text);
      await answered(world, from, topics[2][1]);
    }),
  ).finally(() => {
    over = true;
  });
  for (let round = 0; !over; round += 1) {
    const { proxy } = world.processes[round % world.processes.length] ?? world.processes[0] ?? fail();
    const calls = total(proxy.calls());
    proxy.dropReplies(true);
    // Until a script was called whose answer is lost; a process with nothing to do is passed over.
    await vi.waitUntil(() => over || total(proxy.calls()) > calls, { timeout: 200, interval: 5 }).catch(() => undefined);
    proxy.cutAll();
    proxy.dropReplies(false);
  }
  await talks;
  await expectRest(world);
  for (const from of people) expectAnswers(from);
});

test("fault 19: Redis is absent when everything starts: up and not ready, 503 in time; ready soon after it is there", async () => {
  await world.redis.kill();
  for (const one of world.processes) one.kill();
  for (const one of world.processes) {
    await vi.waitUntil(async () => (await statusOf(`${one.opsUrl}/healthz`)) === 200, { timeout: waitMs, interval: 20 });
    expect(await statusOf(`${one.opsUrl}/readyz`)).toBe(503);
  }
  const from = somebody();
  const { sid } = await refusedSoon(from);
  await world.redis.start();
  const startedAt = performance.now();
  await vi.waitUntil(async () => (await world.double.replay(sid)).status === 200, { timeout: waitMs, interval: 20 });
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  await answered(world, from, prices);
});

test("fault 22: memory is full: 503, a quiet log; what waited is answered once there is room", async () => {
  const from = somebody();
  const before = lines();
  const startedAt = performance.now();
  await world.redis.memoryLeft(Number.NEGATIVE_INFINITY);
  const { sid } = await refusedSoon(from);
  for (let n = 0; n < 20; n += 1) expect((await world.double.replay(sid)).status).toBe(503);
  const seconds = (performance.now() - startedAt) / 1_000;
  // A line for each message that was refused, and at most one a second for each kind of complaint of each process.
  expect(lines() - before).toBeLessThan(2 * 21 + world.processes.length * 6 * (seconds + 1));
  await world.redis.memoryLeft(undefined);
  expect((await world.double.replay(sid)).status).toBe(200);
  await answered(world, from, prices);
});

test.runIf(canFillDisk)(
  "fault 24: the disk is full: Redis ends itself, 503, nothing that was acknowledged is lost; on with it once there is room",
  async () => {
    const [early, from] = [somebody(), somebody()];
    for (const worker of world.workers) worker.freeze();
    expect((await says(world, early, "tarifs")).status).toBe(200);
    expect(world.redis.fillDisk()).toBe(true);
    const { sid, status } = await says(world, from, "tarifs");
    expect(status).toBe(503);
    await vi.waitUntil(() => !world.redis.running(), { timeout: waitMs });
    world.redis.freeDisk();
    for (const worker of world.workers) worker.thaw();
    await world.redis.start();
    await world.ready();
    expect((await world.double.replay(sid)).status).toBe(200);
    await Promise.all([answered(world, early, prices), answered(world, from, prices)]);
  },
);

test("fault 26: no connection more is accepted: a process that starts is not ready, those that are connected go on", async () => {
  const [worker] = world.workers;
  if (worker === undefined) throw new Error("no worker");
  // A line that stands, for when no other can be had.
  const line = new Redis(world.redis.socket());
  const clients = async (): Promise<number> => Number(/connected_clients:(\d+)/.exec(await line.info("clients"))?.[1]);
  try {
    const before = await clients();
    worker.hold();
    worker.kill();
    await worker.ended();
    await vi.waitUntil(async () => (await clients()) < before, { timeout: 5_000 });
    await line.config("SET", "maxclients", await clients());
    worker.release();
    await vi.waitUntil(async () => (await statusOf(`${worker.opsUrl}/healthz`)) === 200, { timeout: waitMs, interval: 20 });
    expect(await statusOf(`${worker.opsUrl}/readyz`)).toBe(503);
    const from = somebody();
    const answer = answered(world, from, prices);
    expect((await says(world, from, "tarifs")).status).toBe(200);
    await answer;
    expect(await statusOf(`${worker.opsUrl}/readyz`)).toBe(503);
    await line.config("SET", "maxclients", "10000");
    await worker.ready();
  } finally {
    await line.config("SET", "maxclients", "10000");
    line.disconnect();
  }
});

test("fault 29: the server has become a read-only replica: 503; on with it once it is a primary", async () => {
  const from = somebody();
  await world.redis.ask("REPLICAOF", "127.0.0.1", "9");
  const { sid } = await refusedSoon(from);
  await world.redis.ask("REPLICAOF", "NO", "ONE");
  await vi.waitUntil(async () => (await world.double.replay(sid)).status === 200, { timeout: waitMs, interval: 20 });
  await answered(world, from, prices);
  await expectRest(world);
  expect(heardBy(world, from)).toHaveLength(1);
});

test("fault 28: every script is flushed, under talk", async () => {
  const people = Array.from({ length: 5 }, somebody);
  const talks = people.map(async (from) => {
    for (const [text] of topics) {
      await untilStored(from, text);
      await world.redis.ask("SCRIPT", "FLUSH");
    }
    await answered(world, from, topics[2][1]);
  });
  await Promise.all(talks);
  await expectRest(world);
  for (const from of people) expectAnswers(from);
});

const total = (calls: ReadonlyMap<string, number>): number => [...calls.values()].reduce((sum, count) => sum + count, 0);
const lines = (): number => world.processes.reduce((sum, one) => sum + one.output().split("\n").length, 0);
const fail = (): never => {
  throw new Error("no process");
};
