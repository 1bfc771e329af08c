/** Reminders over a dozen days of changes and restarts: none of what is no longer true, none missing. */
import { expect, inject, test } from "vitest";
import { openStage } from "../support/stage.ts";
import { liveDays, therapist } from "./days.ts";

test("days of changes", { timeout: 180_000 }, async () => {
  const stage = await openStage({ redisUrl: inject("redisUrl"), now: "2027-03-22T08:00", therapist: [therapist] });
  try {
    const { wrong, looks, times } = await liveDays(stage, "2027-03-22", 18, 24);
    expect(wrong).toEqual([]);
    expect(looks).toBeGreaterThan(100);
    for (const many of Object.values(times)) expect(many).toBeGreaterThan(0);
  } finally {
    await stage.close();
  }
});
