/** One owner a cell, however many want it at once; ten thousand in the long run. */
import { expect, inject, test } from "vitest";
import { race } from "./race.ts";

test("400 people, eight overlapping slots, four stores: whoever was told yes owns the whole slot, and nobody else a cell", async () => {
  const { won, stale } = await race(inject("redisUrl"), 400, 4);
  expect(won).toBeGreaterThanOrEqual(2);
  expect(won).toBeLessThanOrEqual(3);
  expect(stale).toBe(400 - won);
});
