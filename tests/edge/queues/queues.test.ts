/** Jobs that wait: one a request, ids only, moved to their next instant until the request has ended. */
import { randomBytes } from "node:crypto";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import { PracticeId, RequestId } from "../../../src/core/words/ids.ts";
import { type OnDue, openQueues, type Queues } from "../../../src/edge/queues/queues.ts";
import { readUrl } from "../../../src/edge/redis/connect.ts";
import { startRedis } from "../redis/server.ts";

const practice = PracticeId.parse("martigues");
const request = RequestId.parse("r00000000000000a");

let redis: Redis;
let tag: string;
let offsetMs: number;
let faults: string[];
let queues: Queues;
beforeAll(() => {
  redis = new Redis({ ...readUrl(inject("redisUrl")), maxRetriesPerRequest: 1 });
});
afterAll(async () => {
  await redis.quit();
});
beforeEach(() => {
  tag = `{t${randomBytes(4).toString("hex")}-0}`;
  offsetMs = 0;
  faults = [];
  queues = openQueues({
    redis,
    workerRedis: () => redis.duplicate({ maxRetriesPerRequest: null }),
    prefixes: [tag],
    prefixOf: () => tag,
    clock: { now: () => Date.now() + offsetMs },
    onError: (error) => faults.push(error.message),
  });
});
afterEach(() => queues.close(3_000));

/** Works until `count` jobs were due, answering each with `answers` in turn. */
const due = (count: number, answer: (nth: number) => Awaited<ReturnType<OnDue>>): Promise<readonly Parameters<OnDue>[0][]> =>
  new Promise((resolve) => {
    const seen: Parameters<OnDue>[0][] = [];
    queues.start(async (ids) => {
      seen.push(ids);
      if (seen.length === count) setImmediate(() => resolve(seen));
      return answer(seen.length);
    });
  });
const jobKeys = async (): Promise<readonly string[]> =>
  (await redis.keys(`${tag.replace(/[{}]/g, "[$&]")}:*`)).filter((key) => /:(rq|rm)-[^:]*$/.test(key));

test("adding a request's job again is harmless, and it knows ids only", async () => {
  for (let n = 0; n < 3; n += 1) await queues.jobs.expectDecision(practice, request, Date.now() + 3_600_000);
  expect(await jobKeys()).toEqual([`${tag}:booking-requests:rq-${request}`]);
  expect(JSON.parse((await redis.hget(`${tag}:booking-requests:rq-${request}`, "data")) ?? "")).toEqual({ practice, request });
});

test("the delay is counted on the house's clock", async () => {
  offsetMs = -86_400_000;
  await queues.jobs.expectDecision(practice, request, Date.now());
  expect(Math.abs(Number(await redis.hget(`${tag}:booking-requests:rq-${request}`, "delay")) - 86_400_000)).toBeLessThan(2_000);
});

test("a job moves itself to its next instant, and ends when the request has ended", async () => {
  await queues.jobs.expectDecision(practice, request, Date.now());
  const seen = await due(3, (nth) => (nth < 3 ? { nextAt: Date.now() } : "ended"));
  expect(seen).toEqual(Array.from({ length: 3 }, () => ({ practice, request, queue: "booking-requests" })));
  await queues.close(3_000);
  expect(await jobKeys()).toEqual([]);
  expect(faults).toEqual([]);
});

test("a fault while due neither fails nor ends the job", async () => {
  await queues.jobs.expectDecision(practice, request, Date.now());
  await due(1, () => {
    throw new Error("Redis is away");
  });
  await queues.close(3_000);
  expect(faults).toEqual(["Redis is away"]);
  expect(await redis.zcard(`${tag}:booking-requests:delayed`)).toBe(1);
});

test("reminders: one a revision", async () => {
  for (const rev of [2, 2, 3]) await queues.jobs.expectReminder(practice, request, rev, Date.now());
  expect([...(await jobKeys())].sort()).toEqual([`${tag}:reminders:rm-${request}-2`, `${tag}:reminders:rm-${request}-3`]);
  expect(await due(2, () => "ended")).toEqual([
    { practice, request, queue: "reminders" },
    { practice, request, queue: "reminders" },
  ]);
});

test("numbers for the operator", async () => {
  await queues.jobs.expectDecision(practice, request, Date.now() + 3_600_000);
  expect(await queues.metrics()).toContain('state="delayed"} 1');
});

test("closing ends in time although Redis is gone and a job is at work", async () => {
  const gone = await startRedis();
  const line = new Redis({ path: gone.url.slice("unix://".length), maxRetriesPerRequest: 1, retryStrategy: () => 200 });
  line.on("error", () => undefined);
  const workerRedis = () => {
    const own = line.duplicate({ maxRetriesPerRequest: null });
    own.on("error", () => undefined);
    return own;
  };
  const others = openQueues({
    redis: line,
    workerRedis,
    prefixes: ["{x-0}"],
    prefixOf: () => "{x-0}",
    clock: { now: Date.now },
    onError: () => undefined,
  });
  await others.jobs.expectDecision(practice, request, Date.now());
  await new Promise<void>((resolve) =>
    others.start(() => {
      resolve();
      return new Promise(() => undefined);
    }),
  );
  await gone.stop();
  const before = performance.now();
  await others.close(500);
  expect(performance.now() - before).toBeLessThan(1_500);
  line.disconnect();
});

test("a server whose memory is full is not asked thousands of times a second, and work goes on once there is room", async () => {
  const full = await startRedis();
  const line = new Redis({ ...readUrl(full.url), maxRetriesPerRequest: 1 });
  const seen: string[] = [];
  const errors: string[] = [];
  const crowded = openQueues({
    redis: line,
    workerRedis: () => line.duplicate({ maxRetriesPerRequest: null }),
    prefixes: [tag],
    prefixOf: () => tag,
    clock: { now: () => Date.now() },
    onError: (error) => errors.push(error.message),
  });
  try {
    await crowded.jobs.expectDecision(practice, request, Date.now() + 200);
    await line.config("SET", "maxmemory", "1");
    crowded.start(async (ids) => {
      seen.push(ids.request);
      return "ended";
    });
    await vi.waitUntil(() => errors.length > 0, { timeout: 5_000 });
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const seconds = (performance.now() - began) / 1_000;
    expect(errors.every((error) => error.startsWith("OOM"))).toBe(true);
    // Two queues, each five errors and what was on its way, then silence.
    expect(errors.length / seconds).toBeLessThan(50);
    await line.config("SET", "maxmemory", "0");
    await vi.waitUntil(() => seen.length === 1, { timeout: 10_000 });
  } finally {
    await crowded.close(3_000);
    line.disconnect();
    await full.stop();
  }
});
