/** The jobs that wait for hours: when each looks again, and how one that was lost comes back. */
import { describe, expect, inject, test, vi } from "vitest";
import { nextDue } from "../../src/core/booking/due.ts";
import { announce, decide, expire, makeRequest } from "../../src/core/booking/moves.ts";
import type { Request } from "../../src/core/booking/request.ts";
import { connect, disconnect } from "../../src/edge/redis/connect.ts";
import { nextLook } from "../../src/stations/work.ts";
import { asking, at, exact, her, martigues, slotAt } from "../core/booking/practice.ts";
import { openStage } from "../support/stage.ts";

const monday = at("2026-11-23T10:00");
const must = <R extends Request>(moved: { ok: true; value: R } | { ok: false; why: unknown }): R => {
  if (!moved.ok) throw new Error(JSON.stringify(moved.why));
  return moved.value;
};
const requested = makeRequest(asking(exact("2026-12-03T14:00"), monday));
const decided = must(decide(requested, { kind: "yes", slot: slotAt("2026-12-03T14:00") }, her, monday, martigues));
const confirmed = must(announce(decided, decided.until, martigues));
const expireAt = nextDue(requested, martigues, monday).find(({ name }) => name === "expire")?.at ?? 0;
const remindAt = at("2026-12-02T18:00");

describe("when a job looks again", () => {
  test.each<[string, Parameters<typeof nextLook>[0], Request | undefined, number, number | "ended"]>([
    ["asked: the nudge", "booking-requests", requested, monday, at("2026-11-23T12:00")],
    ["on the nudge's instant: the next", "booking-requests", requested, at("2026-11-23T12:00"), requested.newsAt],
    ["a moment before its end", "booking-requests", requested, expireAt - 1, expireAt],
    ["at its end, and open still: soon again", "booking-requests", requested, expireAt, expireAt + 5_000],
    ["long past its end, and open still", "booking-requests", requested, expireAt + 86_400_000, expireAt + 86_405_000],
    ["expired", "booking-requests", must(expire(requested, expireAt)), expireAt, "ended"],
    ["confirmed", "booking-requests", confirmed, decided.until, "ended"],
    ["gone", "booking-requests", undefined, monday, "ended"],
    ["a reminder to come", "reminders", confirmed, decided.until, remindAt],
    ["a reminder's own instant", "reminders", confirmed, remindAt, "ended"],
  ])("%s", (_, queue, request, now, next) => {
    expect(nextLook(queue, request, martigues, now)).toEqual(next === "ended" ? "ended" : { nextAt: next });
  });
});

test("a job that was lost is added again at the next start, once", async () => {
  const redisUrl = inject("redisUrl");
  const stage = await openStage({ redisUrl, now: "2026-11-24T10:00", therapist: ["+33600000099"] });
  const redis = connect({ url: redisUrl, name: "test", maxRetriesPerRequest: 1, onError: () => undefined });
  const queue = `{${stage.keyPrefix}-0}:booking-requests`;
  const jobs = (): Promise<string[]> => redis.keys(`${queue}:rq-*`);
  try {
    await stage.write({ from: "+33600000044", text: "rdv jeudi 14h c'est Zoé" });
    await stage.settle();
    await stage.write({ from: "+33600000044", text: "1" });
    await stage.settle();
    const before = await jobs();
    expect(before).toHaveLength(1);
    await redis.del(...(await redis.keys(`${queue}*`)));
    for (let n = 0; n < 2; n += 1) {
      await stage.restart();
      await vi.waitFor(async () => expect(await jobs()).toEqual(before));
      expect(await redis.zcard(`${queue}:delayed`)).toBe(1);
    }
  } finally {
    await disconnect(redis);
    await stage.close();
  }
});
