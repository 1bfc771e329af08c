/** The server is examined at boot; URLs; the clock; bells; small things kept. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PracticeId } from "../../../src/core/words/ids.ts";
import { hearBells, openBells } from "../../../src/edge/redis/bells.ts";
import { type Connection, connect, disconnect, readUrl } from "../../../src/edge/redis/connect.ts";
import { openKeys, shardOf } from "../../../src/edge/redis/keys.ts";
import { checkServer, whatIsWrong } from "../../../src/edge/redis/server.ts";
import { watchSkew } from "../../../src/edge/redis/time.ts";
import { her, openDesk, zoe } from "./desk.ts";
import { type PrivateRedis, startRedis } from "./server.ts";

let redis: PrivateRedis;
let line: Connection;
const failed: string[] = [];
const open = (url = redis.url, commandTimeoutMs: number | undefined = 2_000) =>
  connect({
    url,
    name: "house",
    ...(commandTimeoutMs === undefined ? {} : { commandTimeoutMs }),
    maxRetriesPerRequest: 1,
    onError: (error) => failed.push(error.message),
  });
beforeAll(async () => {
  redis = await startRedis("--appendonly", "yes", "--appendfsync", "always");
  line = open();
});
afterAll(async () => {
  await disconnect(line);
  await redis.stop();
});

describe("checkServer", () => {
  test("a durable server passes, and remembers its shards", async () => {
    expect(await checkServer(line, openKeys("ok", 2), Date.now)).toMatchObject({ ok: true });
    expect(await checkServer(line, openKeys("ok", 2), Date.now)).toMatchObject({ ok: true });
    expect(await checkServer(line, openKeys("ok", 3), Date.now)).toEqual({
      ok: false,
      why: [
        "Redis was set up with 2 shard(s) and REDIS_SHARDS is 3; put 2 back. What is stored cannot be moved to another count yet: start on an empty Redis to have one.",
      ],
    });
  });

  test("a clock that is an hour off is named", async () => {
    expect(await checkServer(line, openKeys("clock"), () => Date.now() + 3_600_000)).toEqual({
      ok: false,
      why: [expect.stringContaining("differs by -3600 s")],
    });
  });

  test.each([
    [["--appendonly", "yes", "--appendfsync", "everysec"], ["appendfsync everysec"]],
    [
      ["--maxmemory-policy", "allkeys-lru"],
      ["allkeys-lru", "append-only", "appendfsync"],
    ],
  ])("fault 23: %j is refused with what, where and what to do", async (config, sentences) => {
    const loose = await startRedis(...config);
    const other = open(loose.url);
    const checked = await checkServer(other, openKeys("loose"), Date.now);
    expect(checked).toEqual({ ok: false, why: sentences.map((part) => expect.stringContaining(part)) });
    await disconnect(other);
    await loose.stop();
  });

  test.each([
    ["redis_version:6.2.14", "is version 6.2.14; use Redis or Valkey 7 or newer"],
    // Valkey says its own version and the last Redis that it stood for.
    ["redis_version:7.2.4\r\nvalkey_version:6.0.0", "is version 6.0.0"],
    ["some_version:8.0.0", "is version unknown"],
  ])("a server that is too old is refused: %j", async (facts, sentence) => {
    const old = open();
    const told = (await line.info()).replace(/^(?:redis|valkey)_version:.*\r\n/gm, "");
    // Not before it is ready: the line asks for the same.
    await old.ping();
    old.info = () => Promise.resolve(`${told}${facts}\r\n`);
    const checked = await checkServer(old, openKeys("old"), Date.now);
    expect(checked).toEqual({ ok: false, why: [expect.stringContaining(sentence)] });
    await disconnect(old);
  });

  test("a server that reads its file says of itself that it keeps none: that is no answer, it is away", async () => {
    const slow = await startRedis("--appendonly", "yes", "--appendfsync", "always", "--enable-debug-command", "yes");
    const [loader, other] = [open(slow.url, 20_000), open(slow.url)];
    const many = loader.pipeline();
    for (let n = 0; n < 2_000; n += 1) many.set(`some:${n}`, "x".repeat(100));
    await many.exec();
    await loader.call("CONFIG", "SET", "key-load-delay", "500", "loading-process-events-interval-bytes", "1024");
    await whatIsWrong(other, Date.now);
    let loading = true;
    const loaded = loader.call("DEBUG", "LOADAOF").finally(() => (loading = false));
    const answers: unknown[] = [];
    while (loading) answers.push(await whatIsWrong(other, Date.now).catch((error: Error) => error.message));
    await loaded;
    expect(answers.filter((answer) => Array.isArray(answer) && answer.length > 0)).toEqual([]);
    expect(answers).toContainEqual(expect.stringContaining("reads its file"));
    await Promise.all([disconnect(loader), disconnect(other)]);
    await slow.stop();
  });
});

test.each([
  ["redis://10.0.0.1:7000/2", { host: "10.0.0.1", port: 7000, db: 2 }],
  ["rediss://desk:p%40ss@cache.example", { host: "cache.example", port: 6379, username: "desk", password: "p@ss", tls: {} }],
  ["redis://[::1]:6380", { host: "::1", port: 6380 }],
  ["unix:///run/redis.sock", { path: "/run/redis.sock" }],
])("%s", (url, place) => expect(readUrl(url)).toEqual(place));

test("another scheme is refused without saying the password", () => {
  expect(() => readUrl("http://user:secret@host")).toThrow(/^(?!.*secret).*http:/);
});

test("the clock is Redis' clock, whatever this machine believes", async () => {
  const skew = watchSkew(
    line,
    () => Date.now() - 7_200_000,
    () => undefined,
  );
  expect(skew.skewMs()).toBe(0);
  await skew.measure();
  skew.stop();
  expect(Math.abs(skew.skewMs() - 7_200_000)).toBeLessThan(1_000);
});

test("without Redis a command fails soon, and the line heals when it is back", async () => {
  const gone = await startRedis();
  const lost = open(gone.url);
  expect(await lost.ping()).toBe("PONG");
  await gone.stop();
  const before = performance.now();
  await expect(lost.ping()).rejects.toThrow();
  expect(performance.now() - before).toBeLessThan(2_500);
  expect(failed.length).toBeGreaterThan(0);
  await disconnect(lost);
});

test("shards: stable, spread, and a practice is never in two", () => {
  const names = Array.from({ length: 400 }, (_, n) => PracticeId.parse(`practice-${n}`));
  const counts = new Map<number, number>();
  for (const name of names) counts.set(shardOf(name, 4), (counts.get(shardOf(name, 4)) ?? 0) + 1);
  expect([...counts.values()].every((count) => count > 60)).toBe(true);
  expect(shardOf(PracticeId.parse("martigues"), 4)).toBe(shardOf(PracticeId.parse("martigues"), 4));
  expect(openKeys("desk", 4).ofPractice(PracticeId.parse("martigues")).tag).toBe(`{desk-${shardOf(PracticeId.parse("martigues"), 4)}}`);
});

describe("bells", () => {
  test("a process that works hears its own before `ring` returns, and tells nobody else", async () => {
    const keys = openKeys("own");
    const bells = openBells(line, keys, () => undefined);
    const heard: string[] = [];
    bells.listen((what, conversation) => heard.push(`${what} ${conversation}`));
    bells.ring("outbox", zoe.conversation);
    expect(heard).toEqual([`outbox ${zoe.conversation}`]);
    expect(await line.llen(keys.of(zoe.conversation).wake)).toBe(0);
  });

  test("another process is woken, in order", async () => {
    const keys = openKeys("other");
    const bells = openBells(line, keys, () => undefined);
    const heard: string[] = [];
    const both = new Promise<void>((resolve) => {
      const hearing = hearBells(
        () => open(redis.url, undefined),
        keys,
        (what, conversation) => {
          heard.push(`${what} ${conversation}`);
          if (heard.length === 2) void hearing.stop().then(resolve);
        },
        () => undefined,
      );
    });
    bells.ring("inbox", zoe.conversation);
    bells.ring("outbox", her.conversation);
    await both;
    expect(heard).toEqual([`inbox ${zoe.conversation}`, `outbox ${her.conversation}`]);
  });

  test("what nobody hears is capped and goes", async () => {
    const keys = openKeys("deaf");
    const bells = openBells(line, keys, () => undefined);
    for (let n = 0; n < 1_100; n += 1) bells.ring("inbox", zoe.conversation);
    await line.ping();
    const { wake } = keys.of(zoe.conversation);
    expect(await line.llen(wake)).toBe(1_000);
    expect(await line.ttl(wake)).toBeGreaterThan(0);
  });
});

test("small things are kept by name", async () => {
  const desk = openDesk(redis.url);
  await desk.kept.put("content:ab12", "HX1");
  expect([await desk.kept.get("content:ab12"), await desk.kept.get("other")]).toEqual(["HX1", undefined]);
  await desk.close();
});
