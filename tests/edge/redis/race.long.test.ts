/** The same as in the suite, with ten thousand. */
import { expect, inject, test } from "vitest";
import { race } from "./race.ts";

test("10,000 people at once, eight overlapping slots, eight stores: one owner a cell", { timeout: 300_000 }, async () => {
  const { won, stale } = await race(inject("redisUrl"), 10_000, 8);
  expect(won).toBeGreaterThanOrEqual(2);
  expect(won).toBeLessThanOrEqual(3);
  expect(stale).toBe(10_000 - won);
});
