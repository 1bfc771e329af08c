/** What is stored is spoilt, or a text is: the turn that cannot be decided is set aside, and everything behind it goes on. */
import { Redis } from "ioredis";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { State } from "../../../src/core/conversation/state.ts";
import { openSeal } from "../../../src/edge/system/seal.ts";
import { type Stage, stageConfig } from "../../support/stage.ts";
import { account, bot, expectRest, her, lea, metric, openRow, operator, zoe } from "./support.ts";

let stage: Stage;
let redis: Redis;
beforeEach(async () => {
  stage = await openRow();
  redis = new Redis(inject("redisUrl").replace(/^unix:\/\//, ""));
});
afterEach(async () => {
  redis.disconnect();
  await stage.close();
});

const say = async (from: string, text: string): Promise<void> => {
  stage.clock.set(stage.clock.now() + 1_000);
  await stage.write({ from, text });
  await stage.settle();
};

/**
 * Writes over the wish that a client is about to send, as a bug could: it still reads as a state, and no decision can be made with it.
 * `1` makes the decision throw, every time; anything else does not look at the wish.
 */
async function spoilWish(): Promise<void> {
  const { dataKeys } = stageConfig({ redisUrl: inject("redisUrl"), now: "", therapist: [her] }, "http://127.0.0.1:9", 9);
  const seal = openSeal(dataKeys);
  const never = { kind: "loose", stretches: [{ to: "2026-13-45" }] };
  for (const key of await redis.keys(`{${stage.keyPrefix}-0}:conv:*`)) {
    const place = `state|${key.slice(key.indexOf(":conv:") + 6)}`;
    const opened = seal.open((await redis.hget(key, "state")) ?? "", place);
    const state = opened.ok ? State.parse(JSON.parse(opened.value)) : undefined;
    if (state?.role !== "client" || state.memory["wish"] === undefined) continue;
    const spoilt = State.parse({ ...state, memory: { ...state.memory, wish: never } });
    await redis.hset(key, "state", seal.seal(JSON.stringify(spoilt), place));
  }
}

test("fault 45: a message that cannot be decided: three strikes, parked, one apology, one alert; the next ones are handled", async () => {
  await say(zoe, "rdv jeudi 14h c'est Zoé");
  await spoilWish();
  stage.heard();
  await say(zoe, "1");
  const heard = stage.heard();
  expect(heard.filter(({ to }) => to === zoe)).toEqual([expect.objectContaining({ text: expect.stringContaining("06 44 66 50 99") })]);
  expect(heard.filter(({ to }) => to === operator)).toEqual([expect.objectContaining({ text: expect.stringContaining("poison") })]);
  expect(heard).toHaveLength(2);
  expect([await metric(stage, "strikes_total"), await metric(stage, "parked_events")]).toEqual([3, 1]);

  await say(zoe, "tarifs");
  await say(lea, "tarifs");
  expect(stage.heard().map(({ to, text }) => [to, text.includes("80 €")])).toEqual([
    [zoe, true],
    [lea, true],
  ]);
  expect(await stage.running().queue()).toMatchObject({ requests: 0, inbox: 0, outbox: 0 });
});

test("fault 45: behind a poisoned message, in the same burst, distress has left first and the rest is answered", async () => {
  await say(zoe, "rdv jeudi 14h c'est Zoé");
  await spoilWish();
  stage.heard();
  // By the poll, which answers nobody before all of them are in.
  for (const text of ["1", "je veux mourir", "adresse"]) await stage.write({ from: zoe, text, lost: true });
  await stage.restart();
  await stage.settle();
  const texts = stage.heard().flatMap(({ to, text }) => (to === zoe ? [text] : []));
  expect(texts[0]).toContain("3114");
  expect(texts.filter((text) => text.includes("3114"))).toHaveLength(1);
  expect(texts.at(-1)).toContain("12 rue Lamartine");
});

test.each([
  ["half an emoji", "tarifs \ud83d"],
  ["NUL and control characters", "tar\u0000ifs\u0007"],
  ["right-to-left marks", "\u202Etarifs\u202C \u2066"],
  ["sixteen hundred signs", `tarifs ${"🙂".repeat(796)}`],
])("fault 46: %s: answered, and so is what stands behind", async (_, text) => {
  await stage.double.write({ from: zoe, to: bot, text });
  await stage.settle();
  stage.heard();
  await say(zoe, "adresse");
  expect(stage.heard()).toEqual([expect.objectContaining({ to: zoe, text: expect.stringContaining("12 rue Lamartine") })]);
  expect(await metric(stage, "strikes_total")).toBe(0);
  await expectRest(stage);
});

test("fault 46: 64 kB are refused at the door, and the next message is answered", async () => {
  const { sid } = await stage.double.write({ from: zoe, to: bot, text: "tarifs", lost: true });
  const form = { MessageSid: sid, AccountSid: account, From: zoe, To: bot, Body: "a".repeat(65_536), NumMedia: "0" };
  expect((await stage.double.post(form)).status).toBe(413);
  await say(lea, "tarifs");
  expect(stage.heard().map(({ to }) => to)).toEqual([lea]);
  await expectRest(stage);
});

test("fault 50: a key of one person is of another type: their message is refused whole, others go on; repaired, it is answered", async () => {
  await say(zoe, "tarifs");
  await say(lea, "tarifs");
  const [key = ""] = await redis.keys(`{${stage.keyPrefix}-0}:conv:*`);
  const mended = Buffer.from(await redis.dumpBuffer(key));
  await redis.set(key, "spoilt");
  stage.heard();

  const written = await Promise.all(
    [zoe, lea].map(async (from) => ({ from, ...(await stage.double.write({ from, to: bot, text: "adresse" })) })),
  );
  await stage.settle();
  expect(written.map(({ status }) => status).sort()).toEqual([200, 503]);
  const [refused, taken] = [written.find(({ status }) => status === 503), written.find(({ status }) => status === 200)];
  expect(stage.heard().map(({ to }) => to)).toEqual([taken?.from]);

  await redis.restore(key, 0, mended, "REPLACE");
  expect((await stage.double.replay(refused?.sid ?? "")).status).toBe(200);
  await stage.settle();
  expect(stage.heard().map(({ to, text }) => [to, text.includes("Lamartine")])).toEqual([[refused?.from, true]]);
  await expectRest(stage);
});

test("fault 50: the key is spoilt while a message waits: the turn fails, nobody else waits, and it is answered once the key is mended", async () => {
  await say(zoe, "tarifs");
  const [key = ""] = await redis.keys(`{${stage.keyPrefix}-0}:conv:*`);
  const mended = Buffer.from(await redis.dumpBuffer(key));
  stage.heard();
  await stage.write({ from: zoe, text: "adresse" });
  await redis.set(key, "spoilt");
  await stage.double.write({ from: lea, to: bot, text: "tarifs" });
  await stage.double.waitFor(({ to }) => to === lea);
  await redis.restore(key, 0, mended, "REPLACE");
  await stage.moveClock("+2 min");
  expect(
    stage
      .heard()
      .filter(({ to }) => to === zoe)
      .map(({ text }) => text.includes("Lamartine")),
  ).toEqual([true]);
  await expectRest(stage);
});
