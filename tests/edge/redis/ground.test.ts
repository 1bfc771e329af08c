/** Whether this Redis is the one that a process knew: at its start, at every beat, and in the script that hands out a message. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { openStore, type Store } from "../../../src/edge/redis/store.ts";
import { openSeal } from "../../../src/edge/system/seal.ts";
import { type Desk, heldBy, noon, openDesk, outgoing, send, turn, zoe } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk(inject("redisUrl"));
});
afterEach(() => desk.close());

/** What a process knows lives in its store. */
const born = (): Store =>
  openStore({
    redis: desk.redis,
    keys: desk.keys,
    clock: desk.clock,
    heldBy,
    guarded: true,
    sealer: openSeal([{ id: "k1", key: Buffer.alloc(32, 7) }]),
  });
const look = async ({ ground }: Store) => (await ground.look())[0];
const claim = ({ outbox }: Store, lane: "ordinary" | "urgent" = "ordinary") => outbox.claim(zoe.conversation, lane, 20_000);
const kindOf = async (claimed: ReturnType<typeof claim>) => {
  const one = await claimed;
  return "kind" in one ? (one.kind === "held" ? `held: ${one.why}` : one.kind) : one.standing;
};
const shard = () => desk.keys.of(zoe.conversation);
const forgetAll = async () => void (await desk.redis.del(...(await desk.redis.keys(`${shard().stem}*`))));
const say = (...ids: readonly string[]) =>
  turn(
    desk,
    zoe,
    ids.map((id) => send(outgoing(id))),
  );
/** As if this Redis had been started from a copy of itself from earlier. */
const goBack = async (beats: number) => {
  await desk.redis.hincrby(shard().house, "beat", -beats);
  await desk.redis.hset(shard().house, "run", "the run of earlier");
};

describe("a process that has just started", () => {
  test("holds everything ordinary until it has judged, and nothing urgent", async () => {
    await say("a-0");
    await turn(desk, zoe, [send(outgoing("u-0", { policy: "urgent" }))]);
    const one = born();
    expect(await kindOf(claim(one))).toBe("held: unsure");
    expect(await kindOf(claim(one, "urgent"))).toBe("fresh");
    expect(await look(one)).toMatchObject({ kind: "unjudged", marked: false, judgedUntil: 0, held: undefined });
    await one.ground.trust(0);
    expect(await look(one)).toMatchObject({ kind: "well", held: undefined });
    expect(await kindOf(claim(one))).toBe("fresh");
  });

  test("trusts a server that was judged since it started; one that was started anew it judges", async () => {
    await born().ground.trust(0);
    expect(await look(born())).toMatchObject({ kind: "well" });
    await desk.redis.hset(shard().house, "run", "the run of earlier");
    expect(await look(born())).toMatchObject({ kind: "unjudged", marked: true });
  });
});

describe("while it runs", () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ["empty", forgetAll, "lost"],
    ["another", () => desk.redis.hset(shard().house, "id", "somebody else's"), "lost"],
    ["a copy from earlier", () => goBack(5), "old"],
    ["the same, started anew", () => desk.redis.hset(shard().house, "run", "another run"), "well"],
  ])("a Redis that is %s", async (_, becomes, is) => {
    const one = born();
    await one.ground.trust(0);
    for (let n = 0; n < 6; n += 1) await look(one);
    await becomes();
    await say("a-0");
    // Nothing has noticed yet: the claim itself says no.
    expect(await kindOf(claim(one))).toBe(is === "well" ? "fresh" : `held: ${is}`);
    expect(await look(one)).toMatchObject({ kind: is });
  });

  test("what is held stays, and is due again in a quarter of the lease", async () => {
    const one = born();
    await say("a-0");
    await one.outbox.take(5, 20_000);
    expect(await kindOf(claim(one))).toBe("held: unsure");
    expect(await one.outbox.nextAt()).toBe(noon + 5_000);
    expect((await one.standing.depths()).dueOut).toBe(1);
  });
});

describe("the first to notice", () => {
  test.each<["lost" | "old", () => Promise<unknown>]>([
    ["lost", forgetAll],
    ["old", () => goBack(50)],
  ])("%s: one of several at once; the others take it over", async (why, becomes) => {
    const several = [born(), born(), born()];
    for (const one of several) await one.ground.trust(0);
    for (let n = 0; n < 60; n += 1) await Promise.all(several.map(look));
    await becomes();
    const seen = await Promise.all(several.map(look));
    expect(seen.map((each) => each?.kind)).toContain(why);
    const noticed = await Promise.all(several.map((one, n) => seen[n]?.kind === why && one.ground.suspect(0, why)));
    expect(noticed.filter(Boolean)).toHaveLength(1);
    for (const one of [...several, born()]) {
      expect(await look(one)).toMatchObject({ kind: "well", held: { reason: why, since: noon } });
      expect(await kindOf(claim(one))).toBe(`held: ${why}`);
    }
    await several[0]?.hold.off();
    for (const one of several) expect(await look(one)).toMatchObject({ kind: "well", held: undefined });
  });

  test("two that start at once on an empty Redis", async () => {
    const [one, two] = [born(), born()];
    const first = await Promise.all([look(one), look(two)]);
    expect(first.map((each) => each?.kind)).toEqual(["unjudged", "unjudged"]);
    expect((await Promise.all([one.ground.suspect(0, "lost"), two.ground.suspect(0, "lost")])).filter(Boolean)).toHaveLength(1);
    expect(await desk.redis.hgetall(shard().house)).toMatchObject({ doubt: String(noon) });
  });

  test("the second loss is noticed as the first was", async () => {
    const one = born();
    await one.ground.trust(0);
    await forgetAll();
    expect(await one.ground.suspect(0, "lost")).toBe(true);
    await one.hold.off();
    await forgetAll();
    expect(await look(one)).toMatchObject({ kind: "lost" });
    expect(await one.ground.suspect(0, "lost")).toBe(true);
  });

  test("a copy that was taken during a hold: noticed anew, and newly in doubt", async () => {
    await born().ground.trust(0);
    await desk.redis.set(shard().hold, `old|${noon - 86_400_000}`);
    await goBack(0);
    const one = born();
    expect(await look(one)).toMatchObject({ kind: "unjudged", held: { reason: "old" } });
    expect(await one.ground.suspect(0, "old")).toBe(true);
    expect(await look(one)).toMatchObject({ held: { reason: "old", since: noon } });
  });
});

describe("unsure", () => {
  test("holds all, and ends when somebody knows", async () => {
    const [knows, asks] = [born(), born()];
    await knows.ground.trust(0);
    expect([await asks.ground.suspect(0, "unsure"), await asks.ground.suspect(0, "unsure")]).toEqual([true, false]);
    await say("a-0");
    expect(await kindOf(claim(knows))).toBe("held: unsure");
    await knows.ground.trust(0);
    expect(await kindOf(claim(knows))).toBe("fresh");
  });

  test.each(["operator", "lost", "old", "whatever somebody wrote"])("never lifts a hold that is there: %s", async (why) => {
    const one = born();
    await desk.redis.set(shard().hold, `${why}|${noon}`);
    expect(await one.ground.suspect(0, "unsure")).toBe(false);
    await one.ground.trust(0);
    expect(await one.hold.read()).toMatchObject([{ reason: why.startsWith("w") ? "operator" : why }]);
    expect(await kindOf(claim(one))).toBe(`held: ${why.startsWith("w") ? "operator" : why}`);
  });
});

test.each([
  ["unsure", "operator"],
  ["lost", "lost"],
  ["old", "old"],
])("by hand over %s: held for %s, whoever judges since", async (before, after) => {
  const one = born();
  await desk.redis.set(shard().hold, `${before}|${noon}`);
  await one.hold.on();
  await one.ground.trust(0);
  expect(await one.hold.read()).toMatchObject([{ reason: after }]);
});

test("the switch: on, on again, off; in every shard", async () => {
  const three = openDesk(inject("redisUrl"), 3);
  try {
    await three.hold.on();
    three.clock.at += 5;
    await three.hold.on();
    expect(await three.hold.read()).toEqual(Array.from({ length: 3 }, () => ({ reason: "operator", since: noon })));
    expect(await three.redis.ttl(three.keys.shards[2]?.hold ?? "")).toBe(-1);
    await three.hold.off();
    expect(await three.hold.read()).toEqual([undefined, undefined, undefined]);
  } finally {
    await three.close();
  }
});

test.each<[string, number, string]>([
  ["caused before the loss", noon - 1, "doubtful"],
  ["caused at that instant", noon, "doubtful"],
  ["caused since", noon + 1, "fresh"],
])("what leaves after a hold, %s", async (_, causedAt, standing) => {
  const one = born();
  await one.ground.trust(0);
  await forgetAll();
  await one.ground.suspect(0, "lost");
  desk.clock.at += 60_000;
  await turn(desk, zoe, [send(outgoing("a-0"))], { causedAt });
  await one.hold.off();
  const claimed = await claim(one);
  expect(claimed).toMatchObject({ standing, firstTriedAt: standing === "fresh" ? noon + 60_000 : causedAt });
});
