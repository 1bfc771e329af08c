/**
 * Twilio refuses our account, or turns everybody away: what waits, waits in order; nothing is marked for ever, and it goes on by itself.
 */
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";

const zoe = "+33600000044";
const operator = "+33600000077";
let stage: Stage;
const lines: string[] = [];
beforeEach(async () => {
  lines.length = 0;
  stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-23T10:00",
    therapist: ["+33600000099"],
    env: { OPERATOR_ADDRESS: operator },
    logTo: { write: (line) => void lines.push(line) },
  });
  // Until Redis has been judged by Twilio's list nothing would leave at all.
  await stage.settle();
});
afterEach(() => stage.close());
const people = Array.from({ length: 6 }, (_, n) => `+3360000010${n}`);

test.each([401, 403])(
  "a turned token (%i): three refusals and sending rests, one try a minute, somebody is told, nothing is lost",
  async (status) => {
    const posts: number[] = [];
    stage.double.faults = ({ method, path }) => {
      if (method !== "POST" || !path.includes("Messages")) return undefined;
      posts.push(stage.clock.now());
      return { kind: "answer", status };
    };
    for (const from of people) await stage.write({ from, text: "tarifs" });
    await stage.settle();
    const before = posts.length;
    // Those under way together when the third refusal came are still heard.
    expect(before).toBeLessThanOrEqual(2 * people.length);
    await stage.moveClock("+3 min");
    expect(posts.length - before).toBeGreaterThanOrEqual(2);
    expect(posts.length - before).toBeLessThanOrEqual(4);
    expect(lines.filter((line) => line.includes("twilio-refuses")).length).toBeGreaterThan(0);
    expect(lines.filter((line) => /not-sent|not-delivered/.test(line))).toEqual([]);

    stage.double.faults = undefined;
    await stage.moveClock("+2 min");
    const heard = stage.heard();
    for (const from of people) expect(heard.filter(({ to, text }) => to === from && text.includes("80 €"))).toHaveLength(1);
    expect(heard.find(({ to }) => to === operator)?.text).toContain("twilio-refuses");
  },
);

test("fault 34: Twilio turns everybody away for an hour: everything is accepted, nothing is doubled, each person's order stands", async () => {
  stage.double.faults = ({ path }) => (path.includes("Messages") ? { kind: "answer", status: 429 } : undefined);
  await stage.write({ from: zoe, text: "je voudrais un rdv jeudi 3 décembre à 14h" });
  await stage.settle();
  await stage.moveClock("+55 min");
  await stage.write({ from: zoe, text: "Zoé" });
  await stage.settle();
  expect(stage.heard()).toEqual([]);
  stage.double.faults = undefined;
  await stage.moveClock("+5 min");
  const texts = stage.heard().filter(({ to }) => to === zoe);
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
});
