/** What the operator's monitoring reads while Redis is away: its own numbers, at once; what only Redis knows is not a number then. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type FaultyRedis, openRedis } from "../faults/world/redis.ts";
import { openStage, type Stage } from "../support/stage.ts";

vi.setConfig({ testTimeout: 60_000 });
let dir: string;
let redis: FaultyRedis;
let stage: Stage;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "numbers-"));
  redis = await openRedis(dir);
  stage = await openStage({
    redisUrl: redis.url(),
    now: "2026-11-24T10:00",
    therapist: ["+33600000099"],
    logTo: { write: () => undefined },
  });
  await stage.write({ from: "+33600000044", text: "tarifs" });
  await stage.settle();
});
afterEach(async () => {
  redis.thaw();
  await redis.start();
  await stage.close();
  await redis.close();
  rmSync(dir, { recursive: true, force: true });
});

async function numbers(): Promise<{ readonly status: number; readonly text: string; readonly tookMs: number }> {
  const startedAt = performance.now();
  const answer = await fetch(`${stage.running().opsUrl}/metrics`);
  return { status: answer.status, text: await answer.text(), tookMs: performance.now() - startedAt };
}

test.each([
  ["dead", () => redis.kill()],
  ["frozen", async () => redis.freeze()],
])("Redis is %s: the numbers of the process are told all the same, those of Redis are none", async (_, trouble) => {
  expect((await numbers()).text).toMatch(/^inbox_due 0$/m);
  await trouble();
  const { status, text, tookMs } = await numbers();
  expect(status).toBe(200);
  expect(text).toMatch(/^sent_total\{outcome="sent"\} 1$/m);
  expect(text).toMatch(/^inbox_due Nan$/m);
  expect(text).toMatch(/^held Nan$/m);
  expect(tookMs).toBeLessThan(5_000);
});
