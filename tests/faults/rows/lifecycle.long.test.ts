/**
 * Processes that are held up, asked to stop, out of memory, badly configured or an hour off, as they run in production.
 * Each person gets each answer once, and nothing is left over.
 */
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { startLeashed } from "../../../src/try/children.mjs";
import { freePort } from "../../support/free-port.ts";
import { sharedBuild } from "../world/build.ts";
import type { Supervised } from "../world/processes.ts";
import type { World } from "../world/world.ts";
import { answered, expectRest, forgive, heal, heardBy, openRows, prices, says, somebody, statusOf, waitMs } from "./world-support.ts";

let world: World;
let worker: Supervised;
let other: Supervised;

/** On a signal it fills its heap, or its clock jumps: nothing of the program knows of it. */
const trouble = pathToFileURL(join(import.meta.dirname, "trouble.mjs")).href;

beforeAll(async () => {
  world = await openRows({ env: { NODE_OPTIONS: `--import ${trouble} --max-old-space-size=192` } });
  const [first, second] = world.workers;
  if (first === undefined || second === undefined) throw new Error("two workers are needed");
  [worker, other] = [first, second];
}, 60_000);
afterEach(() => heal(world), 60_000);
afterAll(() => world?.close());

test("fault 10: a worker is held up in the midst of a turn, longer than its lease: decided twice at most, one answer, and it says so", async () => {
  const from = somebody();
  const answer = answered(world, from, prices);
  other.freeze();
  const held = new Promise<void>((hit) => {
    worker.proxy.onScript("commit", "before", () => {
      worker.freeze();
      hit();
    });
  });
  await says(world, from, "tarifs");
  await held;
  const frozenAt = performance.now();
  other.thaw();
  await answer;
  // The other one may have been quick: what is told is a hold-up of more than 200 ms, and the lease is a second.
  await vi.waitUntil(() => performance.now() - frozenAt > 1_500, { timeout: waitMs });
  worker.thaw();
  worker.proxy.cutAll();
  await vi.waitUntil(() => worker.output().includes("the thread was held up"), { timeout: waitMs, interval: 50 });
  await expectRest(world);
  expect(heardBy(world, from)).toHaveLength(1);
});

test("fault 11: SIGTERM to one half of the processes, then to the other, under load: each message stored once and answered once, every end is 0 and in time", async () => {
  const people = Array.from({ length: 40 }, somebody);
  const before = world.ends().length;
  const statuses = Promise.all(people.map(async (from) => (await says(world, from, "tarifs")).status));
  const ends: number[] = [];
  for (const pair of [0, 1].map((n) => world.processes.filter((_, at) => at % 2 === n))) {
    const startedAt = performance.now();
    for (const one of pair) one.kill("SIGTERM");
    await Promise.all(pair.map((one) => one.ended()));
    ends.push(performance.now() - startedAt);
    await Promise.all(pair.map((one) => one.ready()));
  }
  expect(new Set(await statuses)).toEqual(new Set([200]));
  await Promise.all(people.map((from) => answered(world, from, prices)));
  await expectRest(world);
  expect(people.map((from) => heardBy(world, from).length)).toEqual(people.map(() => 1));
  expect(Math.max(...ends)).toBeLessThan(20_000);
  expect(
    world
      .ends()
      .slice(before)
      .map(({ code }) => code),
  ).toEqual(world.processes.map(() => 0));
});

test("fault 12: SIGTERM while Redis is down: every process ends by its deadline, with 0", async () => {
  await world.redis.kill();
  const before = world.ends().length;
  const startedAt = performance.now();
  for (const one of world.processes) one.hold();
  for (const one of world.processes) one.kill("SIGTERM");
  await Promise.all(world.processes.map((one) => one.ended()));
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  expect(
    world
      .ends()
      .slice(before)
      .map(({ code }) => code),
  ).toEqual(world.processes.map(() => 0));
});

test("fault 13: both workers end at every start: messages go on being stored; once they start, everybody is answered in order", async () => {
  const people = [somebody(), somebody(), somebody()];
  for (const one of world.workers) {
    one.use({ env: { DATA_KEY: "nonsense" } });
    one.kill();
  }
  await vi.waitUntil(() => world.ends().filter(({ wanted, code }) => !wanted && code === 78).length >= 3, { timeout: waitMs });
  for (const text of ["tarifs", "adresse"]) for (const from of people) expect((await says(world, from, text)).status).toBe(200);
  expect(people.flatMap((from) => heardBy(world, from))).toEqual([]);
  for (const one of world.workers) one.use({ env: { DATA_KEY: world.env["DATA_KEY"] ?? "" } });
  await Promise.all(people.map((from) => answered(world, from, /Lamartine/)));
  forgive(world);
  await expectRest(world);
  for (const from of people) expect(heardBy(world, from).join("\n")).toMatch(/80 €[\s\S]*Lamartine/);
});

test("fault 33: Twilio takes nearly all its time for one person's messages: others do not wait, no lease runs out, nothing twice", async () => {
  const [slow, quick] = [somebody(), somebody()];
  const posts: string[] = [];
  world.double.faults = ({ method, form }) => {
    if (method === "POST") posts.push(form.To ?? "");
    return form.To === slow ? { kind: "slow", ms: 400 } : undefined;
  };
  const late: string[] = [];
  const stop = world.double.onEntry(({ fact }) => void (fact.kind === "call" && fact.fault !== undefined && late.push(fact.fault)));
  await says(world, slow, "tarifs");
  await vi.waitUntil(() => posts.includes(slow), { timeout: waitMs, interval: 1 });
  const settled = answeredBy(slow);
  await says(world, quick, "tarifs");
  await answered(world, quick, prices);
  expect(posts.filter((to) => to === quick)).toHaveLength(1);
  await settled;
  await says(world, slow, "adresse");
  await answered(world, slow, /Lamartine/);
  stop();
  await expectRest(world);
  expect([posts.filter((to) => to === slow).length, late.every((fault) => fault === "slow 400 ms")]).toEqual([2, true]);
});

test.each([
  ["fast", "SIGUSR2", 1_800_000, "1"],
  ["slow", "SIGPIPE", 500, "0"],
] as const)(
  "fault 41: the clock of a worker is suddenly an hour %s: not ready, and a due row keeps to Redis' clock",
  async (_, signal, inMs, left) => {
    const from = somebody();
    await says(world, from, "tarifs");
    await answered(world, from, prices);
    await expectRest(world);
    other.freeze();
    const row = `${world.conversation(from)}|held:1`;
    await world.redis.ask("ZADD", "{desk-0}:timers", String(Date.now() + inMs), row);
    process.kill(worker.pid() ?? 0, signal);
    await vi.waitUntil(async () => (await statusOf(`${worker.opsUrl}/readyz`)) === 503, { timeout: waitMs, interval: 50 });
    const timers = () => world.redis.ask("ZCOUNT", "{desk-0}:timers", "-inf", "+inf");
    await vi.waitUntil(async () => (await timers()) === left, { timeout: 10_000, interval: 50 });
    await world.redis.ask("ZREM", "{desk-0}:timers", row);
    worker.kill();
    other.thaw();
    await expectRest(world);
  },
);

test("fault 53: a worker fills its heap in the midst of a turn: it dies, is started again, and the person is answered, once", async () => {
  const from = somebody();
  other.freeze();
  const died = new Promise<void>((hit) => {
    worker.proxy.onScript("commit", "after", () => {
      process.kill(worker.pid() ?? 0, "SIGHUP");
      hit();
    });
  });
  await says(world, from, "tarifs");
  await died;
  await worker.ended();
  const last = world.ends().at(-1);
  expect([last?.name, last?.wanted, worker.output().includes("heap out of memory")]).toEqual([worker.name, false, true]);
  forgive(world);
  await answered(world, from, prices);
  other.thaw();
  await expectRest(world);
  expect(heardBy(world, from)).toHaveLength(1);
});

test("fault 52: nobody reads what a process writes: it goes on storing, and ends when it is asked to", async () => {
  const [port, opsPort] = [await freePort(), await freePort()];
  const publicUrl = `http://127.0.0.1:${port}`;
  const { url } = world.webs[0]?.proxy ?? {};
  const child = startLeashed([join(sharedBuild(), "main.js")], {
    cwd: world.folder,
    env: {
      ...world.env,
      PATH: process.env.PATH ?? "",
      ROLE: "web",
      PORT: String(port),
      OPS_PORT: String(opsPort),
      REDIS_URL: url ?? "",
      PUBLIC_URL: publicUrl,
      LOG_LEVEL: "trace",
    },
    output: "pipe",
  });
  const before = world.double.inboundUrl;
  try {
    await vi.waitUntil(async () => (await statusOf(`http://127.0.0.1:${opsPort}/readyz`)) === 200, { timeout: waitMs, interval: 50 });
    // Nothing is taken out of the pipe; some hundred kilobytes fill it.
    const from = somebody();
    world.double.inboundUrl = `${publicUrl}/twilio/inbound`;
    const { sid } = await says(world, from, "tarifs");
    const statuses: number[] = [];
    for (let round = 0; round < 100; round += 1)
      statuses.push(...(await Promise.all(Array.from({ length: 20 }, async () => (await world.double.replay(sid)).status))));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(child.stdout?.readableFlowing).toBeNull();
    await answered(world, from, prices);
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
  } finally {
    world.double.inboundUrl = before;
    child.kill("SIGKILL");
  }
});

const answeredBy = (to: string) => world.double.waitFor((message) => message.to === to, waitMs);
