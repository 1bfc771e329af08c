/**
 * Starting and stopping as in production: one process behind one wire to Redis, two hundred requests in flight, a Redis that is well, slow,
 * dead, frozen or unreachable. In flight: 200 or 503. Later: refused. The end: 0, within twenty seconds, and nothing that was stored is lost.
 */
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { answered, heal, prices, says, somebody, statusOf, waitMs } from "../faults/rows/world-support.ts";
import { sharedBuild } from "../faults/world/build.ts";
import type { Supervised } from "../faults/world/processes.ts";
import { openWorld, type World } from "../faults/world/world.ts";

vi.setConfig({ testTimeout: 3 * waitMs });
let world: World;
let web: Supervised;
let worker: Supervised;
beforeAll(async () => {
  // No retries: what is answered here is what the process said.
  world = await openWorld({ dist: sharedBuild(), therapist: ["+33600000099"], webs: 1, workers: 1, retries: "" });
  [web, worker] = [world.webs[0], world.workers[0]] as [Supervised, Supervised];
  await world.ready();
}, 90_000);
afterEach(async () => {
  await heal(world);
  await world.ready();
}, 90_000);
afterAll(() => world?.close());

const inFlight = 200;
/** Asks it to leave while they are on their way, twice, and waits for its end. */
async function leaveUnder(
  break_: () => unknown,
): Promise<{ readonly statuses: readonly number[]; readonly people: readonly string[]; readonly endMs: number }> {
  const ends = world.ends().length;
  web.proxy.delay(400);
  const people = Array.from({ length: inFlight }, somebody);
  await break_();
  const answers = Promise.all(people.map((from) => says(world, from, "tarifs")));
  // All have come in before it is asked to leave: what comes later is refused, and no matter of this test.
  await vi.waitUntil(async () => (await connections()) >= inFlight, { timeout: 10_000, interval: 5 }).catch(() => undefined);
  const askedAt = performance.now();
  web.hold();
  web.kill("SIGTERM");
  setTimeout(() => web.kill("SIGTERM"), 100);
  await web.ended();
  const endMs = performance.now() - askedAt;
  expect(world.ends().slice(ends)).toMatchObject([{ name: web.name, code: 0 }]);
  return { statuses: (await answers).map(({ status }) => status), people, endMs };
}
const connections = async (): Promise<number> =>
  Number(/nodejs_active_resources\{type="TCPSocketWrap"\} (\d+)/.exec(await (await fetch(`${web.opsUrl}/metrics`)).text())?.[1] ?? 0);

test.each<[string, () => unknown, readonly number[]]>([
  // 503: a busy machine on which a reply, late as it is, comes later than a second and a half.
  ["well, and slow", () => undefined, [200, 503]],
  ["dead", () => world.redis.kill(), [503]],
  ["frozen", () => world.redis.freeze(), [503]],
  ["unreachable", () => web.proxy.blackhole(true), [503]],
])("fault 11, 12: SIGTERM, twice, with 200 requests in flight, Redis %s", async (_, break_, allowed) => {
  const { statuses, people, endMs } = await leaveUnder(break_);
  const counted = new Map([...new Set(statuses)].map((status) => [status, statuses.filter((each) => each === status).length]));
  console.log(JSON.stringify([...counted]), `${Math.round(endMs)} ms`);
  expect(endMs).toBeLessThan(20_000);
  // 0: came after the door was shut.
  expect([...counted.keys()].filter((status) => status !== 0 && !allowed.includes(status))).toEqual([]);
  expect(counted.get(allowed[0] ?? 0) ?? 0).toBeGreaterThan(inFlight / 2);
  expect(await statusOf(`${web.opsUrl}/healthz`)).toBe(0);
  await heal(world);
  await world.ready();
  const stored = people.filter((_, n) => statuses[n] === 200);
  await Promise.all(stored.map((from) => answered(world, from, prices)));
});

test.each<[string, () => unknown]>([
  ["frozen", () => world.redis.freeze()],
  ["unreachable", () => web.proxy.blackhole(true)],
  ["dead", () => world.redis.kill()],
])(
  "fault 19: Redis %s at boot: up at once, 503 within two seconds, never a hang; 200 within three seconds of its return; SIGTERM before that ends with 0",
  async (_, break_) => {
    web.hold();
    web.kill("SIGTERM");
    await web.ended();
    await break_();
    web.release();
    await vi.waitUntil(async () => (await statusOf(`${web.opsUrl}/healthz`)) === 200, { timeout: waitMs, interval: 20 });
    for (let n = 0; n < 3; n += 1) {
      const answer = await says(world, somebody(), "tarifs");
      expect([answer.status, answer.ms < 2_000]).toEqual([503, true]);
    }
    const ready = await fetch(`${web.opsUrl}/readyz`, { signal: AbortSignal.timeout(2_000) });
    expect([ready.status, await ready.text()]).toEqual([503, "redis away\n"]);

    const ends = world.ends().length;
    const askedAt = performance.now();
    web.kill("SIGTERM");
    await web.ended();
    expect(performance.now() - askedAt).toBeLessThan(20_000);
    expect(world.ends().slice(ends)).toMatchObject([{ code: 0 }]);

    await vi.waitUntil(async () => (await statusOf(`${web.opsUrl}/healthz`)) === 200, { timeout: waitMs, interval: 20 });
    await heal(world);
    const backAt = performance.now();
    await vi.waitUntil(async () => (await says(world, somebody(), "tarifs")).status === 200, { timeout: 10_000, interval: 20 });
    expect(performance.now() - backAt).toBeLessThan(3_000);
  },
);

test.each<[string, readonly string[], string]>([
  ["evicts keys", ["maxmemory-policy", "allkeys-lru"], "maxmemory-policy allkeys-lru"],
  ["keeps no file", ["appendonly", "no"], "append-only"],
  ["may lose a second", ["appendfsync", "everysec"], "appendfsync everysec"],
])(
  "fault 23: a human's hand: Redis %s. Who runs is not ready and says why, who starts ends with 78; put back, all is well",
  async (_, [name = "", value = ""], says_) => {
    const [, was = ""] = (await world.redis.ask("CONFIG", "GET", name)) as readonly string[];
    await world.redis.ask("CONFIG", "SET", name, value);
    try {
      await vi.waitUntil(async () => (await statusOf(`${worker.opsUrl}/readyz`)) === 503, { timeout: waitMs, interval: 50 });
      expect(await (await fetch(`${worker.opsUrl}/readyz`)).text()).toMatch(new RegExp(`^redis unsafe\\n[\\s\\S]*${says_}`));
      expect(worker.output()).toContain("redis-unsafe");
      const ends = world.ends().length;
      web.kill();
      await vi.waitUntil(() => world.ends().length >= ends + 2, { timeout: waitMs, interval: 20 });
      expect(world.ends()[ends + 1]).toMatchObject({ name: web.name, code: 78, lastWords: expect.stringContaining(says_) });
    } finally {
      await world.redis.ask("CONFIG", "SET", name, was);
    }
    await world.ready();
  },
);
