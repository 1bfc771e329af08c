/** Whoever installs the program hears at each start that the urgent texts are still to be read by the therapist. */
import { expect, inject, test } from "vitest";
import { openStage } from "../support/stage.ts";

test("until `checked` has a date", async () => {
  const lines: string[] = [];
  const stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-23T10:00",
    therapist: ["+33600000099"],
    env: { LOG_LEVEL: "info" },
    logTo: { write: (line) => void lines.push(line) },
  });
  await stage.close();
  expect(lines.filter((line) => line.includes("set `checked` in the practice file")).map((line) => JSON.parse(line).practice)).toEqual([
    "martigues",
  ]);
});
