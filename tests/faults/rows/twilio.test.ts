/** Twilio misbehaves, through the whole program on a clock that only moves when told. */
import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import type { Outcome } from "../../../src/try/double/callbacks.ts";
import type { Fault } from "../../../src/try/double/faults.ts";
import type { Stage } from "../../support/stage.ts";
import { bot, calls, expectRest, her, impatient, lea, openRow, operator, outboxIds, zoe } from "./support.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openRow({ env: impatient });
});
afterEach(() => stage.close());

/** The first `times` sends go wrong so; everything else of Twilio works. */
function firstSends(times: number, fault: Fault): void {
  let left = times;
  stage.double.faults = ({ method, path }) => {
    if (method !== "POST" || !path.endsWith("/Messages.json") || left === 0) return undefined;
    left -= 1;
    return fault;
  };
}
const heardBy = (to: string) => stage.heard().flatMap((each) => (each.to === to ? [each.text] : []));
const say = async (from: string, text: string): Promise<void> => {
  stage.clock.set(stage.clock.now() + 1_000);
  await stage.write({ from, text });
  await stage.settle();
};

describe("429", () => {
  test("fault 30: refused four times: tried again after growing waits; order kept, nothing lost, nothing twice", async () => {
    firstSends(4, { kind: "answer", status: 429 });
    for (const text of ["tarifs", "horaires", "adresse"]) await say(zoe, text);
    await stage.moveClock("+2 min");
    expect(heardBy(zoe)).toEqual([
      expect.stringContaining("80 €"),
      expect.stringContaining("9h"),
      expect.stringContaining("12 rue Lamartine"),
    ]);
    const tries = calls(stage, "POST");
    const waits = tries.slice(0, 4).map(({ at }, n) => (tries[n + 1]?.at ?? 0) - at);
    for (const [n, least] of [1_000, 2_000, 5_000, 15_000].entries()) {
      expect(waits[n]).toBeGreaterThanOrEqual(least);
      expect(waits[n]).toBeLessThanOrEqual(least * 1.25);
    }
    expect(tries.map(({ answer }) => answer)).toEqual([429, 429, 429, 429, 201, 201, 201]);
    await expectRest(stage);
  });

  test("fault 30: ten people who are refused together do not come back together", async () => {
    firstSends(10, { kind: "answer", status: 429 });
    for (let n = 0; n < 10; n += 1)
      await stage.double.write({ from: `+3360000010${n}`, to: bot, text: "tarifs", sid: `SM${String(n).repeat(32)}` });
    await stage.settle();
    await stage.moveClock("+10 s");
    expect(new Set(calls(stage, "POST").flatMap(({ at, answer }) => (answer === 201 ? [at] : []))).size).toBeGreaterThan(5);
    await expectRest(stage);
  });
});

const beforeTaken: readonly (readonly [string, Fault])[] = [
  ["500", { kind: "answer", status: 500 }],
  ["a proxy's 500", { kind: "answer", status: 500, as: "html" }],
  ["503", { kind: "answer", status: 503 }],
  ["a reset", { kind: "reset", processed: false }],
  ["silence", { kind: "hang", processed: false }],
];

test.each(beforeTaken)(
  "fault 31: %s before the message was taken: the list is asked twice, then it is sent again, once",
  async (_, fault) => {
    firstSends(1, fault);
    await say(zoe, "tarifs");
    await say(zoe, "horaires");
    expect([stage.heard(), calls(stage, "GET")]).toEqual([[], []]);
    await stage.moveClock("+20 s");
    expect([stage.heard().length, calls(stage, "GET").length, calls(stage, "POST").length]).toEqual([0, 1, 1]);
    await stage.moveClock("+40 s");
    expect(heardBy(zoe)).toEqual([expect.stringContaining("80 €"), expect.stringContaining("9h")]);
    expect([calls(stage, "GET").length, calls(stage, "POST").length]).toEqual([2, 3]);
    await expectRest(stage);
  },
);

const afterTaken: readonly (readonly [string, Fault])[] = [
  ["500", { kind: "answer", status: 500, processed: true }],
  ["a reset", { kind: "reset", processed: true }],
  ["silence", { kind: "hang", processed: true }],
];

test.each(afterTaken)("fault 32: %s after the message was taken: its report settles it at once, no second POST", async (_, fault) => {
  firstSends(1, fault);
  await say(zoe, "tarifs");
  await say(zoe, "horaires");
  expect(heardBy(zoe)).toEqual([expect.stringContaining("80 €"), expect.stringContaining("9h")]);
  await stage.moveClock("+5 min");
  expect([stage.heard().length, calls(stage, "POST").length]).toEqual([0, 2]);
  await expectRest(stage);
});

test.each(afterTaken)(
  "fault 32: %s after the message was taken, its reports lost: the list settles it, no second POST",
  async (_, fault) => {
    stage.double.outcomes = () => ({ never: true });
    firstSends(1, fault);
    await say(zoe, "tarifs");
    await say(zoe, "horaires");
    expect([heardBy(zoe).length, calls(stage, "GET").length]).toEqual([1, 0]);
    await stage.moveClock("+20 s");
    expect(heardBy(zoe)).toEqual([expect.stringContaining("9h")]);
    await stage.moveClock("+5 min");
    expect([stage.heard().length, calls(stage, "POST").length]).toEqual([0, 2]);
    await expectRest(stage);
  },
);

test("fault 32: a list that could not be read is no look: an empty one twice, not once, lets it be sent again", async () => {
  let lists = 0;
  firstSends(1, { kind: "answer", status: 500 });
  const posts = stage.double.faults;
  stage.double.faults = (asked) => {
    if (asked.method === "GET" && asked.path.endsWith("/Messages.json")) {
      lists += 1;
      return lists <= 2 ? { kind: "answer", status: 503 } : undefined;
    }
    return posts?.(asked);
  };
  await say(zoe, "tarifs");
  await stage.moveClock("+5 min");
  const about = stage.double
    .entries()
    .flatMap(({ fact }) => (fact.kind === "call" && fact.path.endsWith("/Messages.json") ? [`${fact.method} ${fact.answer}`] : []));
  const from = about.indexOf("POST 500");
  expect(about.slice(from, about.lastIndexOf("POST 201") + 1).filter((each) => each !== "GET 503")).toEqual([
    "POST 500",
    "GET 200",
    "GET 200",
    "POST 201",
  ]);
  expect(heardBy(zoe)).toEqual([expect.stringContaining("80 €")]);
  await expectRest(stage);
});

test("fault 31, 32: Twilio's list is away while a send is unknown: nothing leaves again, the operator hears of it after five minutes, once", async () => {
  firstSends(1, { kind: "answer", status: 500 });
  const posts = stage.double.faults;
  stage.double.faults = (asked) =>
    asked.method === "GET" && asked.path.endsWith("/Messages.json") ? { kind: "answer", status: 503 } : posts?.(asked);
  await say(zoe, "tarifs");
  await stage.moveClock("+4 min");
  expect(stage.heard().filter(({ text }) => text.includes("list-away"))).toEqual([]);
  await stage.moveClock("+4 min");
  await stage.moveClock("+4 min");
  expect(stage.double.messages({ to: operator }).filter(({ text }) => text.includes("list-away"))).toHaveLength(1);
  expect(stage.double.messages({ to: zoe })).toEqual([]);
  stage.double.faults = undefined;
  await stage.moveClock("+3 min");
  expect(stage.double.messages({ to: zoe })).toHaveLength(1);
  await expectRest(stage);
});

test("fault 32: it left from one number, and they wrote to another since: it is found all the same", async () => {
  await stage.close();
  const second = "+33937000002";
  stage = await openRow({ env: { ...impatient, BOT_ADDRESSES: `${bot},${second}` } });
  stage.double.outcomes = () => ({ never: true });
  firstSends(1, { kind: "answer", status: 500, processed: true });
  await say(zoe, "tarifs");
  await stage.double.write({ from: zoe, to: second, text: "horaires" });
  await stage.settle();
  await stage.moveClock("+5 min");
  expect(heardBy(zoe)).toEqual([expect.stringContaining("80 €"), expect.stringContaining("9h")]);
  await expectRest(stage);
});

test("fault 31, 32: the same sentence sent twice is told apart: an older one in the list settles nothing", async () => {
  await say(zoe, "tarifs");
  firstSends(1, { kind: "answer", status: 503 });
  await say(zoe, "tarifs");
  await stage.moveClock("+2 min");
  expect(heardBy(zoe)).toHaveLength(2);
  expect(new Set(outboxIds(stage)).size).toBe(2);
  await expectRest(stage);
});

test.each<[string, Outcome, number]>([
  ["before the answer to the send", { beforeAnswer: true }, 5],
  ["doubled", { duplicate: true }, 5],
  ["reversed", { reversed: true }, 5],
  ["reversed and doubled, before the answer", { beforeAnswer: true, reversed: true, duplicate: true }, 5],
  ["lost", { never: true }, 0],
])("fault 36: reports that come %s: one message, the next one leaves, the status only rises", async (_, outcome, rank) => {
  stage.double.outcomes = () => outcome;
  await say(zoe, "tarifs");
  await say(zoe, "horaires");
  expect(heardBy(zoe)).toEqual([expect.stringContaining("80 €"), expect.stringContaining("9h")]);
  await stage.moveClock("+5 min");
  expect(stage.heard()).toEqual([]);
  expect(calls(stage, "POST")).toHaveLength(2);
  expect(await ranks()).toEqual([rank, rank]);
  await expectRest(stage);
});

test("fault 37: the same webhook twenty times at once: twenty times 200, one answer", async () => {
  const { sid } = await stage.double.write({ from: zoe, to: bot, text: "tarifs", lost: true });
  const posted = await Promise.all(Array.from({ length: 20 }, () => stage.double.replay(sid)));
  expect(posted.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  await stage.settle();
  expect(heardBy(zoe)).toEqual([expect.stringContaining("80 €")]);
  await expectRest(stage);
});

test("fault 38: two questions that Twilio turned round are answered in the order of arrival", async () => {
  const { sid } = await stage.double.write({ from: zoe, to: bot, text: "tarifs", lost: true });
  await say(zoe, "horaires");
  await stage.double.replay(sid);
  await stage.settle();
  expect(heardBy(zoe)).toEqual([expect.stringContaining("9h"), expect.stringContaining("80 €")]);
  await expectRest(stage);
});

test("fault 38: a yes that is overtaken by a thank-you still sends the request, once", async () => {
  await say(zoe, "rdv jeudi 14h c'est Zoé");
  const { sid } = await stage.double.write({ from: zoe, to: bot, text: "1", lost: true });
  await say(zoe, "merci beaucoup");
  await stage.double.replay(sid);
  await stage.settle();
  expect(await stage.running().queue()).toMatchObject({ requests: 1 });
  expect(stage.heard().filter(({ to, text }) => to !== zoe && text.includes("Zoé"))).toHaveLength(1);
  await expectRest(stage);
});

test("fault 39: a webhook posted again after two days, by whoever has kept it: a duplicate, nothing is said", async () => {
  await say(zoe, "rdv jeudi 14h c'est Zoé");
  const { sid } = await stage.double.write({ from: zoe, to: bot, text: "1" });
  await stage.settle();
  await stage.moveClock("+2 d");
  stage.heard();
  const before = await stage.running().queue();
  expect((await stage.double.replay(sid)).status).toBe(200);
  await stage.settle();
  expect([stage.heard(), await stage.running().queue()]).toEqual([[], before]);
});

test("fault 39: what she writes and what a client writes is known again for more than a year", async () => {
  const hers = await stage.double.write({ from: her, to: bot, text: "liste" });
  const theirs = await stage.double.write({ from: zoe, to: bot, text: "tarifs" });
  const days = async (sid: string): Promise<number> =>
    withRedis(async (redis) => {
      const keys = await redis.keys(`{${stage.keyPrefix}-0}:seen:*:${sid}`);
      for (const key of await redis.keys(`{${stage.keyPrefix}-0}:ids:*`)) if ((await redis.zscore(key, sid)) !== null) keys.push(key);
      return Math.round(Math.max(...(await Promise.all(keys.map((key) => redis.ttl(key))))) / 86_400);
    });
  expect([await days(hers.sid), await days(theirs.sid)]).toEqual([400, 400]);
});

test("fault 39: a client's webhook that comes again after more than two days: a duplicate, nothing is said, one request", async () => {
  await say(zoe, "rdv jeudi 14h c'est Zoé");
  const { sid } = await stage.double.write({ from: zoe, to: bot, text: "1" });
  await stage.settle();
  await stage.moveClock("+2 h");
  stage.heard();
  await withRedis(async (redis) => redis.del(...(await redis.keys(`{${stage.keyPrefix}-0}:seen:*:${sid}`))));
  const before = await stage.running().queue();
  await stage.double.replay(sid);
  await stage.settle();
  expect(stage.heard()).toEqual([]);
  expect((await stage.running().queue()).requests).toBe(before.requests);
});

test("fault 30: somebody else's trouble is nobody's: two people, one refused", async () => {
  stage.double.faults = ({ form }) => (form.To === zoe ? { kind: "answer", status: 429 } : undefined);
  await say(zoe, "tarifs");
  await say(lea, "tarifs");
  expect(heardBy(lea)).toHaveLength(1);
  expect(calls(stage, "POST").filter(({ answer }) => answer === 429).length).toBeGreaterThan(1);
});

/** How far each message of the bot has come, by what Redis holds: 3 sent, 5 delivered. */
const ranks = (): Promise<readonly number[]> =>
  withRedis(async (redis) => {
    const keys = await redis.keys(`{${stage.keyPrefix}-0}:sent:*`);
    const all = await Promise.all(keys.map((key) => redis.hgetall(key)));
    return all.flatMap((sent) => Object.entries(sent).flatMap(([name, value]) => (name.startsWith("rank:") ? [Number(value)] : [])));
  });

async function withRedis<T>(look: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(inject("redisUrl").replace(/^unix:\/\//, ""));
  try {
    return await look(redis);
  } finally {
    redis.disconnect();
  }
}
