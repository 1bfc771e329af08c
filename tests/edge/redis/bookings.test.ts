/** Bookings by their hour, as the commits leave them, and what the link of a feed is made from. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Request } from "../../../src/core/booking/request.ts";
import { Code, PracticeId } from "../../../src/core/words/ids.ts";
import { dayMs } from "../../../src/core/words/time.ts";
import { type Desk, move, noon, openDesk, practice, request, requestId, turn, zoe } from "./desk.ts";

let desk: Desk;
beforeAll(() => {
  desk = openDesk(inject("redisUrl"), 3);
});
afterAll(async () => {
  await desk.close();
});

/** Each under a code of its own: two of one commit may not share one. */
const asked = (n: number) => request(n, { code: Code.parse(`A${n + 1}`) });

function booked(n: number, days: number, over: Partial<Extract<Request, { state: "confirmed" }>> = {}): Request {
  const { wish: _wish, expiresAt: _at, ...common } = { ...asked(n), rev: 2 };
  const slot = { wall: "2026-11-30T10:00", zone: "Europe/Paris", at: noon + days * dayMs, minutes: 90 };
  return { ...common, state: "confirmed", slot, confirmedAt: noon, reminded: false, ...over };
}
const ended = (was: Request): Request => {
  if (was.state !== "confirmed") throw new Error(was.state);
  const { confirmedAt: _at, reminded: _told, ...rest } = was;
  return { ...rest, rev: was.rev + 1, state: "cancelled" };
};
const since = async (days: number): Promise<readonly string[]> =>
  [...(await desk.bookings.since(practice, noon + days * dayMs))]
    .map(({ id, state }) => `${Number.parseInt(id.slice(1), 36)} ${state}`)
    .sort();

test("confirmed ones and open requests are found, from an instant on; what was cancelled stays, what never was a booking goes", async () => {
  const first = booked(1, 2);
  expect(await turn(desk, zoe, [move(first), move(booked(2, -10)), move(asked(3)), move(booked(4, 5))])).toBe("committed");
  expect(await since(0)).toEqual(["1 confirmed", "3 requested", "4 confirmed"]);
  expect(await since(-30)).toEqual(["1 confirmed", "2 confirmed", "3 requested", "4 confirmed"]);
  expect(await turn(desk, zoe, [move(ended(first), first), move({ ...asked(3), rev: 1, state: "withdrawn" }, asked(3))])).toBe("committed");
  expect(await since(0)).toEqual(["1 cancelled", "4 confirmed"]);
  expect(await desk.bookings.since(PracticeId.parse("arles"), 0)).toEqual([]);
});

test("one that is moved stands under its new hour, once", async () => {
  const before = booked(4, 5);
  expect(await turn(desk, zoe, [move(booked(4, -20, { rev: 3 }), before)])).toBe("committed");
  expect(await since(0)).toEqual(["1 cancelled"]);
  expect(await since(-30)).toContain("4 confirmed");
});

test("the index forgets what is forgotten anyhow, and lives no longer than its last booking's record", async () => {
  const key = desk.keys.ofPractice(practice).bookings(practice);
  await desk.redis.zadd(key, noon - 91 * dayMs, requestId(90));
  expect(await turn(desk, zoe, [move(booked(5, 1))])).toBe("committed");
  expect(await desk.redis.zscore(key, requestId(90))).toBeNull();
  const [ttl, record] = [await desk.redis.ttl(key), await desk.redis.ttl(desk.keys.ofPractice(practice).request(requestId(5)))];
  expect(ttl).toBeGreaterThan(90 * 86_400);
  expect(Math.abs(ttl - record)).toBeLessThan(10 * 86_400);
});

test("a booking is found by its id alone, in whichever shard", async () => {
  expect((await desk.bookings.request(requestId(5)))?.id).toBe(requestId(5));
  expect(await desk.bookings.request(requestId(77))).toBeUndefined();
});

test("the first seed stays until another replaces it; each practice has its own", async () => {
  expect(await desk.bookings.feedSeed(practice)).toBeUndefined();
  expect([await desk.bookings.first(practice, "one"), await desk.bookings.first(practice, "two")]).toEqual(["one", "one"]);
  await desk.bookings.replace(practice, "three");
  expect([await desk.bookings.feedSeed(practice), await desk.bookings.feedSeed(PracticeId.parse("arles"))]).toEqual(["three", undefined]);
});
