/**
 * A key of another type than it must be (a human's hand). Its conversation rests and somebody is told; nobody else notices.
 */
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { type Connection, connect, disconnect } from "../../src/edge/redis/connect.ts";
import { openStage, type Stage, type StageOptions } from "../support/stage.ts";

const zoe = "+33600000044";
const lea = "+33600000055";
const operator = "+33600000077";
let stage: Stage;
let redis: Connection;
let lines: string[];
const options = (env = {}): StageOptions => ({
  redisUrl: inject("redisUrl"),
  now: "2026-11-23T10:00",
  therapist: ["+33600000099"],
  env: { OPERATOR_ADDRESS: operator, ...env },
  logTo: { write: (line) => void lines.push(line) },
});
beforeEach(async () => {
  lines = [];
  stage = await openStage(options());
  redis = connect({ url: inject("redisUrl"), name: "hand", maxRetriesPerRequest: 1, onError: () => undefined });
});
afterEach(async () => {
  await disconnect(redis);
  await stage.close();
});

const key = (name: string): string => `{${stage.keyPrefix}-0}:${name}`;
/** Zoé's conversation, found by what stands in Redis once she has written. */
async function conversationOfZoe(): Promise<string> {
  await stage.write({ from: zoe, text: "tarifs" });
  await stage.settle();
  const [found] = await redis.keys(`${key("conv:").replace(/[{}]/g, "[$&]")}*`);
  return found?.slice(key("conv:").length) ?? "";
}
const waiting = "SM1|0|0|k1.sealed-by-nobody";
const told = (text: string): number => lines.filter((line) => line.includes(text)).length;

test.each([
  ["her state", "conv:", "list"],
  ["her inbox", "in:", "string"],
  ["her outbox", "out:", "string"],
  ["what is in flight to her", "cur:", "string"],
])("fault 50: %s is of another type: others are answered, hers rests, the operator is told; mended, it goes on", async (_, name, type) => {
  const conversation = await conversationOfZoe();
  stage.heard();
  const spoilt = key(`${name}${conversation}${/out|cur/.test(name) ? ":ordinary" : ""}`);
  const kept = await redis.dumpBuffer(spoilt);
  await redis.del(spoilt);
  await (type === "list" ? redis.rpush(spoilt, "x") : redis.set(spoilt, "x"));
  // Something waits, as after a message that came before the fault.
  if (name === "conv:") await redis.rpush(key(`in:${conversation}`), waiting);
  await redis.zadd(key("due:in"), stage.clock.now(), conversation);
  await redis.zadd(key("due:out"), stage.clock.now(), `${conversation}|ordinary`);
  await stage.write({ from: lea, text: "tarifs" });
  await stage.settle();
  await stage.moveClock("+10 min");
  const heard = stage.heard();
  expect(heard.filter(({ to, text }) => to === lea && text.includes("80 €"))).toHaveLength(1);
  expect(heard.filter(({ to }) => to === operator).map(({ text }) => text)).toEqual([expect.stringContaining("spoilt")]);
  // At once, after one minute, after five more: not with every sweep.
  expect(told("what is stored for a conversation cannot be used")).toBeGreaterThan(0);
  expect(told("what is stored for a conversation cannot be used")).toBeLessThanOrEqual(8);
  expect(lines.join("")).not.toContain(zoe);

  await redis.del(spoilt);
  if (kept !== null) await redis.restore(spoilt, 0, kept);
  await redis.lrem(key(`in:${conversation}`), 0, waiting);
  await stage.write({ from: zoe, text: "adresse" });
  await stage.settle();
  await stage.moveClock("+1 h");
  expect(stage.heard().filter(({ to, text }) => to === zoe && text.includes("Lamartine"))).toHaveLength(1);
});

test("fault 50: her inbox is of another type when the poll finds messages: others' come in, hers are found once it is mended", async () => {
  const conversation = await conversationOfZoe();
  await redis.set(key(`in:${conversation}`), "x");
  for (const from of [zoe, lea]) await stage.write({ from, text: "adresse", lost: true });
  stage.heard();
  await stage.restart();
  await stage.settle();
  expect(
    stage
      .heard()
      .map(({ to }) => to)
      .sort(),
  ).toEqual([lea, operator]);
  await redis.del(key(`in:${conversation}`));
  await stage.restart();
  await stage.settle();
  expect(stage.heard()).toEqual([expect.objectContaining({ to: zoe, text: expect.stringContaining("Lamartine") })]);
});

/** A beat of the poll, which has no clock of the stage's. */
const polled = async (): Promise<void> => {
  const asked = (): number => stage.double.entries().filter(({ fact }) => fact.kind === "call" && fact.method === "GET").length;
  const before = asked();
  await vi.waitFor(() => expect(asked()).toBeGreaterThan(before + 1), { timeout: 30_000, interval: 20 });
  await stage.settle();
};

test("her inbox was of another type for hours: once it is mended the poll finds her messages, all of them and in order, without a restart", async () => {
  await stage.close();
  stage = await openStage(options({ TIMINGS: '{"pollMs":250}' }));
  const conversation = await conversationOfZoe();
  await redis.set(key(`in:${conversation}`), "x");
  await stage.write({ from: zoe, text: "adresse", lost: true });
  stage.clock.set(stage.clock.now() + 60_000);
  await stage.write({ from: zoe, text: "tarifs", lost: true });
  stage.clock.set(stage.clock.now() + 60_000);
  stage.heard();
  await polled();
  expect(stage.heard().map(({ to }) => to)).toEqual([operator]);
  for (let hour = 0; hour < 3; hour += 1) {
    await stage.moveClock("+1 h");
    await polled();
  }
  await stage.write({ from: lea, text: "tarifs" });
  await stage.settle();
  stage.heard();
  await redis.del(key(`in:${conversation}`));
  await polled();
  expect(stage.heard()).toEqual([
    expect.objectContaining({ to: zoe, text: expect.stringContaining("Lamartine") }),
    expect.objectContaining({ to: zoe, text: expect.stringContaining("80 €") }),
  ]);
  expect(await redis.get(`{${stage.keyPrefix}-0}:kept:poll-until`)).toBe(String(stage.clock.now()));
});
