/**
 * The audit on a house that lived: each kind of damage done by hand, found by its name, mended where nobody could mean it otherwise.
 * Then the night itself: it comes by itself, once, says what it found in the metrics and one line, and the operator hears of it.
 */
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { type Connection, connect, disconnect } from "../../src/edge/redis/connect.ts";
import { type Keys, openKeys, type ShardKeys } from "../../src/edge/redis/keys.ts";
import { openStage, type Stage } from "../support/stage.ts";

const her = "+33600000099";
const [zoe, luc, eva, max] = ["+33600000044", "+33600000012", "+33600000013", "+33600000014"];
const practice = "martigues";

let stage: Stage;
let redis: Connection;
let keys: Keys;
let shard: ShardKeys;
const requestedCells = "202611270900,202611270915,202611270930,202611270945,202611271000,202611271015";
/** `confirmed`: Zoé, Thursday 14h. `requested`: Luc, Friday 10h. `proposed`: Eva. `declined`: Max. */
let ids: Record<"confirmed" | "requested" | "proposed" | "declined", string>;

beforeAll(async () => {
  stage = await openStage({ redisUrl: inject("redisUrl"), now: "2026-11-24T10:00", therapist: [her] });
  redis = connect({ url: inject("redisUrl"), name: "test", maxRetriesPerRequest: 1, onError: () => undefined });
  keys = openKeys(stage.keyPrefix);
  shard = keys.shards[0] as ShardKeys;
  const asks = async (from: string, when: string, name: string): Promise<string> => {
    const before = await redis.zrange(shard.open(practice), "0", "-1");
    for (const text of [`rdv ${when}`, name, "oui"]) await say(from, text);
    return (await redis.zrange(shard.open(practice), "0", "-1")).find((id) => !before.includes(id)) ?? "";
  };
  await say(her, "aide");
  const confirmed = await asks(zoe, "jeudi à 14h", "Zoé");
  await say(her, "oui");
  await stage.moveClock("+40 s");
  const proposed = await asks(eva, "jeudi à 17h", "Eva");
  await say(her, "vendredi 16h");
  await stage.moveClock("+40 s");
  const declined = await asks(max, "vendredi à 18h", "Max");
  await say(her, "non");
  await stage.moveClock("+40 s");
  ids = { confirmed, proposed, declined, requested: await asks(luc, "vendredi à 10h", "Luc") };
}, 60_000);
afterAll(async () => {
  await stage?.close();
  if (redis !== undefined) await disconnect(redis);
});

async function say(from: string, text: string): Promise<void> {
  await stage.write({ from, text });
  await stage.settle();
}
const named = async (how?: "mend"): Promise<readonly string[]> =>
  (await stage.audit(how)).findings
    .map(({ flaw, request, hour, mended }) => [flaw, kind(request), hour, ...(mended ? ["mended"] : [])].filter(Boolean).join(" "))
    .sort();
const kind = (id: string | undefined): string | undefined => Object.entries(ids).find(([, each]) => each === id)?.[0] ?? id;
const rowsOf = async (id: string): Promise<readonly string[]> =>
  (await redis.zrange(shard.timers, "0", "-1")).filter((row) => row.includes(`:${id}:`));
const row = async (id: string, name: string): Promise<string> => {
  const rev = (await redis.hget(shard.request(id), "rev")) ?? "";
  return (await rowsOf(id)).find((each) => each.endsWith(`|${name}:${id}:${rev}`)) ?? "";
};
/** Takes a row away, and says that there was one. */
const lose = async (id: string, name: string): Promise<void> =>
  expect(await redis.zrem(shard.timers, await row(id, name)), `${name} of ${id}`).toBe(1);
const thursday = (): string => shard.day(practice, "20261126");
const friday = (): string => shard.day(practice, "20261127");

test("nothing is wrong with a house that lived", async () => {
  expect(Object.values(ids).map((id) => /^r[a-z0-9]{15}$/.test(id))).toEqual([true, true, true, true]);
  const { looks, findings } = await stage.audit();
  expect(findings).toEqual([]);
  expect(looks).toBeGreaterThan(5);
});

test.each<[string, () => Promise<unknown>, readonly string[]]>([
  ["the reminder of a booking has no row", () => lose(ids.confirmed, "remind"), ["row confirmed"]],
  ["the end of a session has no row", () => lose(ids.confirmed, "close"), ["row confirmed"]],
  ["the nudge of a request has no row", () => lose(ids.requested, "nudge"), ["row requested"]],
  ["the promised news has no row", () => lose(ids.requested, "news"), ["row requested"]],
  ["her times have no end", () => lose(ids.proposed, "expire"), ["row proposed"]],
  [
    "everything that was due of a request is lost",
    async () => redis.zrem(shard.timers, ...(await rowsOf(ids.requested))),
    ["row requested", "row requested", "row requested"],
  ],
  ["nobody holds a booking's hour", () => redis.del(thursday()), ["hour-free confirmed"]],
  ["nobody holds a quarter of a booking's hour", () => redis.hdel(thursday(), "1315"), ["hour-free confirmed"]],
  [
    "what a booking wrote down as held is lost with its hour",
    async () => {
      await redis.hset(shard.request(ids.confirmed), "cells", "");
      await redis.del(thursday());
    },
    ["hour-free confirmed"],
  ],
  ["an ended request still holds an hour", () => redis.hset(friday(), "1900", ids.declined), ["hour-kept declined 202611271900"]],
  ["a request is not in her list", () => redis.zrem(shard.open(practice), ids.requested), ["list requested"]],
  ["an ended request is still in her list", () => redis.zadd(shard.open(practice), 1, ids.declined), ["list declined"]],
  ["a booking is in no calendar", () => redis.zrem(shard.bookings(practice), ids.confirmed), ["list confirmed"]],
  ["a booking is in the calendar at another hour", () => redis.zadd(shard.bookings(practice), 1, ids.confirmed), ["list confirmed"]],
  [
    "a row whose conversation has forgotten whom it is with",
    async () => {
      const [conversation = ""] = (await row(ids.confirmed, "remind")).split("|");
      await redis.hdel(shard.conversation(conversation), "addr");
    },
    ["row confirmed", "row confirmed"],
  ],
])("fault 62: %s: found, mended, and then it is as it was", async (_, damage, found) => {
  const before = await whole();
  await damage();
  expect(await named()).toEqual(found);
  expect(await named("mend")).toEqual(found.map((each) => `${each} mended`));
  expect(await named()).toEqual([]);
  expect(await whole()).toEqual(before);
});

test.each<[string, () => Promise<unknown>, () => Promise<unknown>, readonly string[]]>([
  [
    "a booking's hour stands in another's name",
    () => redis.hset(thursday(), "1300", ids.requested),
    () => redis.hset(thursday(), "1300", ids.confirmed),
    ["hour-kept requested 202611261300", "hour-shared confirmed"],
  ],
  [
    "two have written down the same hour as theirs",
    () => redis.hset(shard.request(ids.requested), "cells", `${requestedCells},202611261300`),
    () => redis.hset(shard.request(ids.requested), "cells", requestedCells),
    ["hour-shared requested"],
  ],
  [
    "an hour is held in a name that nobody knows",
    () => redis.hset(friday(), "1900", "rzzzzzzzzzzzzzzz"),
    () => redis.hdel(friday(), "1900"),
    ["hour-unknown rzzzzzzzzzzzzzzz 202611271900"],
  ],
  [
    "her list names a request of which nothing is stored",
    () => redis.zadd(shard.open(practice), 1, "rzzzzzzzzzzzzzzz"),
    () => redis.zrem(shard.open(practice), "rzzzzzzzzzzzzzzz"),
    ["lost rzzzzzzzzzzzzzzz"],
  ],
  [
    "a request that nobody can read",
    () => redis.hset(shard.request("rzzzzzzzzzzzzzzz"), "rev", 1, "body", "k1.nonsense", "cells", ""),
    () => redis.del(shard.request("rzzzzzzzzzzzzzzz")),
    ["unreadable rzzzzzzzzzzzzzzz"],
  ],
  [
    "a day of hours is no hash any more",
    () => redis.set(shard.day(practice, "20261202"), "x"),
    () => redis.del(shard.day(practice, "20261202")),
    ["spoilt 20261202"],
  ],
])("fault 62: %s: said, and left for somebody to decide", async (_, damage, putRight, found) => {
  await damage();
  expect(await named()).toEqual(found);
  await putRight();
  expect(await named()).toEqual([]);
});

test("an hour that stood in another's name goes back to the booking that claims it", async () => {
  await redis.hset(thursday(), "1300", ids.requested);
  // The one that does not claim it lets go with one look, the booking takes it back with another; which comes first is the walk's affair.
  await stage.audit("mend");
  await stage.audit("mend");
  expect(await named()).toEqual([]);
  expect(await redis.hget(thursday(), "1300")).toBe(ids.confirmed);
});

test("what waits in an inbox or an outbox and in no index is woken", async () => {
  const conversation = `martigues.${"w".repeat(22)}`;
  const boxes = [shard.inbox(conversation), shard.out(conversation, "ordinary"), shard.current(conversation, "urgent")];
  await redis.rpush(boxes[0] ?? "", "x|1|0|y");
  await redis.rpush(boxes[1] ?? "", "x");
  await redis.hset(boxes[2] ?? "", "id", "x");
  expect(await named()).toEqual(["inbox", "outbox", "outbox"]);
  expect(await named("mend")).toEqual(["inbox mended", "outbox mended", "outbox mended"]);
  expect(await named()).toEqual([]);
  expect(await redis.zscore(shard.dueIn, conversation)).toBe(String(stage.clock.now()));
  expect(await redis.zrangebyscore(shard.dueOut, "-inf", stage.clock.now())).toEqual([
    `${conversation}|ordinary`,
    `${conversation}|urgent`,
  ]);
  for (const key of boxes) await redis.del(key);
  await redis.zrem(shard.dueIn, conversation);
  await redis.zrem(shard.dueOut, `${conversation}|ordinary`, `${conversation}|urgent`);
});

test("a row that waits in its inbox, or was parked, is not missing", async () => {
  const remind = await row(ids.confirmed, "remind");
  const [conversation = "", id = ""] = remind.split("|");
  const at = await redis.zscore(shard.timers, remind);
  await redis.zrem(shard.timers, remind);
  await redis.rpush(shard.parkedEvents, `${conversation}|${id}|1|0|@${at}`);
  expect(await named()).toEqual([]);
  await redis.del(shard.parkedEvents);
  await redis.rpush(shard.inbox(conversation), `${id}|1|0|@${at}`);
  expect(await named()).toEqual(["inbox"]);
  await redis.del(shard.inbox(conversation));
  await redis.zadd(shard.timers, at ?? "", remind);
});

test("fault 62: it comes by itself at half past three, once for the night, mends, counts, and says so in one line and to the operator", async () => {
  const lines: Record<string, unknown>[] = [];
  const operator = "+33600000097";
  const night = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T20:00",
    therapist: [her],
    env: { OPERATOR_ADDRESS: operator, LOG_LEVEL: "info", TIMINGS: JSON.stringify({ calendarMs: 100 }) },
    logTo: { write: (line) => void lines.push(JSON.parse(line)) },
  });
  const numbers = async (): Promise<string> => (await fetch(`${night.running().opsUrl}/metrics`)).text();
  const audits = async (n: number): Promise<void> => {
    const said = () => lines.filter(({ msg }) => String(msg).startsWith("audited"));
    await vi.waitUntil(() => said().length >= n, { timeout: 15_000, interval: 20 });
    expect(said()).toHaveLength(n);
  };
  try {
    // Nobody ever audited this house: at once, and then it is its nights' affair.
    await audits(1);
    for (const text of ["rdv vendredi à 10h", "Zoé", "oui"]) {
      await night.write({ from: zoe, text });
      await night.settle();
    }
    const mine = openKeys(night.keyPrefix).shards[0] as ShardKeys;
    const [lost = ""] = (await redis.zrange(mine.timers, "0", "-1")).filter((each) => each.includes("|news:"));
    expect(await redis.zrem(mine.timers, lost)).toBe(1);
    await redis.hset(mine.day(practice, "20261130"), "0800", "rzzzzzzzzzzzzzzz");
    night.heard();

    await night.moveClock("2026-11-25T03:31");
    await audits(2);
    expect(await redis.zscore(mine.timers, lost)).not.toBeNull();
    const numbered = await numbers();
    for (const line of [
      'audits_total{outcome="clean"} 1',
      'audits_total{outcome="left"} 1',
      'audit_found{flaw="row"} 1',
      'audit_left{flaw="row"} 0',
      'audit_left{flaw="hour-unknown"} 1',
      `audit_at_seconds ${Date.UTC(2026, 10, 25, 2, 31) / 1000}`,
    ])
      expect(numbered).toContain(line);
    await night.settle();
    expect(night.heard().filter(({ to }) => to === operator)).toMatchObject([{ text: "Accueil : audit. Le journal dit le reste." }]);
    const told = lines.filter(({ msg }) => /audit/.test(String(msg)));
    expect(told.map(({ msg, kind, code, count }) => ({ msg, kind, code, count }))).toMatchObject([
      { msg: "audited: nothing is wrong", count: 0 },
      { msg: "audited: something was wrong", count: 2, kind: "hour-unknown 1 (1 left), row 1" },
      { msg: "found by the audit", code: expect.stringMatching(/mended|left/) },
      { msg: "found by the audit", code: expect.stringMatching(/mended|left/) },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/Zo|336/);

    await night.moveClock("2026-11-26T03:29");
    await audits(2);
    await night.moveClock("2026-11-26T03:31");
    await audits(3);
  } finally {
    await night.close();
  }
});

/** All that bookings stand on, but for instants that a mend cannot know. */
async function whole(): Promise<unknown> {
  const requests = await Promise.all(Object.values(ids).map((id) => redis.hmget(shard.request(id), "rev", "cells")));
  return {
    requests,
    timers: (await Promise.all(Object.values(ids).map(current))).flat().sort(),
    days: await Promise.all([thursday(), friday()].map((day) => redis.hgetall(day))),
    open: await redis.zrange(shard.open(practice), "0", "-1", "WITHSCORES"),
    bookings: await redis.zrange(shard.bookings(practice), "0", "-1", "WITHSCORES"),
  };
}
/** Rows of its present revision, with their instants: those of older ones ring in vain. */
async function current(id: string): Promise<readonly string[]> {
  const rev = await redis.hget(shard.request(id), "rev");
  const rows = (await rowsOf(id)).filter((each) => each.endsWith(`:${rev}`));
  return Promise.all(rows.map(async (each) => `${each} ${await redis.zscore(shard.timers, each)}`));
}
