/**
 * fault 39: whoever has kept a signed webhook posts it again, when something is open that its words would answer.
 * Two days are simulated by taking away the key that lives for so long.
 */
import { Redis } from "ioredis";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import type { Stage } from "../../support/stage.ts";
import { bot, expectRest, her, openRow, zoe } from "./support.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openRow();
});
afterEach(() => stage.close());

const say = async (from: string, text: string): Promise<string> => {
  stage.clock.set(stage.clock.now() + 1_000);
  const { sid } = await stage.double.write({ from, to: bot, text });
  await stage.settle();
  return sid;
};
const daysLater = async (sid: string): Promise<void> => {
  const redis = new Redis(inject("redisUrl").replace(/^unix:\/\//, ""));
  const keys = await redis.keys(`{${stage.keyPrefix}-0}:seen:*:${sid}`);
  expect(keys).toHaveLength(1);
  await redis.del(...keys);
  redis.disconnect();
};
const replay = async (sid: string): Promise<void> => {
  stage.heard();
  const before = await stage.running().queue();
  expect((await stage.double.replay(sid)).status).toBe(200);
  await stage.settle();
  expect([stage.heard(), await stage.running().queue()]).toEqual([[], before]);
};
/** A first request that she has refused. */
const refused = async (): Promise<string> => {
  await say(zoe, "rdv jeudi 14h c'est Zoé");
  const yes = await say(zoe, "1");
  await say(her, "non");
  await stage.moveClock("+2 h");
  await daysLater(yes);
  return yes;
};

test("fault 39: an old « 1 » while a recap is open sends nothing; the client's own does", async () => {
  const yes = await refused();
  await say(zoe, "rdv vendredi 10h");
  expect(stage.heard().at(-1)?.text).toMatch(/1 /);
  await replay(yes);
  await say(zoe, "1");
  expect(await stage.running().queue()).toMatchObject({ requests: 1 });
  await expectRest(stage);
});

test("fault 39: an old « 1 » while a proposal is open confirms nothing; the client's own does", async () => {
  const yes = await refused();
  await say(zoe, "rdv vendredi 10h");
  await say(zoe, "1");
  await say(her, "plutôt vendredi 16h");
  await stage.moveClock("+2 min");
  expect(
    stage
      .heard()
      .filter(({ to }) => to === zoe)
      .at(-1)?.text,
  ).toMatch(/16 ?h/);
  await replay(yes);
  await say(zoe, "1");
  expect(stage.heard().filter(({ to, text }) => to === zoe && text.includes("confirmé"))).toHaveLength(1);
  await expectRest(stage);
});
