/** The same over a thousand days: both changes of the clock, three turns of the year. */
import { expect, inject, test } from "vitest";
import { openStage } from "../support/stage.ts";
import { liveDays, therapist } from "./days.ts";

/** A busy machine is no part of this: what is slow is waited for. */
const timings = { acceptTimeoutMs: 120_000 };

test("a thousand days", { timeout: 3_600_000 }, async () => {
  const stage = await openStage({ redisUrl: inject("redisUrl"), now: "2026-11-24T08:00", therapist: [therapist], timings });
  const { wrong, times } = await liveDays(stage, "2026-11-24", 1_000, 11);
  await stage.close();
  expect(wrong).toEqual([]);
  expect(times.reminded).toBeGreaterThan(200);
});
