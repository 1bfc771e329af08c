/**
 * A hundred thousand mutated webhooks against the web role: no 5xx, no unhandled rejection, no forged one accepted, and how fast.
 * ACCUEIL_SEED repeats a run; ACCUEIL_STORM changes how many.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Door, openDoor } from "./door.ts";
import { storm } from "./storm.ts";

let door: Door;
const rejected: unknown[] = [];
const note = (reason: unknown): void => void rejected.push(reason);
beforeAll(async () => {
  process.on("unhandledRejection", note);
  door = await openDoor({ env: { ROLE: "web", LOG_LEVEL: "silent" } });
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await door.close();
});

test("100,000 mutated webhooks", { timeout: 3_600_000 }, async () => {
  const seed = Number(process.env["ACCUEIL_SEED"] ?? Date.now() % 1_000_000_000);
  const count = Number(process.env["ACCUEIL_STORM"] ?? 100_000);
  const startedAt = performance.now();
  const { statuses, genuine, p99Ms, wrong } = await storm(door.url, count, seed, 16);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.info(
    `${count} mutated webhooks, seed ${seed}: ${[...statuses]
      .sort(([one], [other]) => one - other)
      .map(([status, times]) => `${times} × ${status}`)
      .join(", ")}; ` + `${genuine} signed properly; p99 ${p99Ms.toFixed(1)} ms at 16 at once; ${seconds} s`,
  );
  expect(wrong.slice(0, 5), `seed ${seed}`).toEqual([]);
  expect(rejected).toEqual([]);
  expect([...statuses.values()].reduce((sum, times) => sum + times, 0)).toBe(count);
  expect(statuses.get(200) ?? 0).toBeGreaterThan(count / 20);
});
