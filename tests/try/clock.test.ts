/** The trial's clock: every due instant is lived through in order, and a restart never travels back. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { someInstantOf } from "../../src/core/words/time.ts";
import { byDay, openClock, type TrialClock } from "../../src/try/clock.ts";

const hour = 3_600_000;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "accueil-clock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Works off what is due at the clock's now; `again` adds what doing it makes due. */
function tried(clock: () => TrialClock, due: number[], again: (at: number) => number[] = () => []) {
  const lived: number[] = [];
  return {
    lived,
    async settle() {
      for (;;) {
        due.sort((a, b) => a - b);
        const [next] = due;
        if (next === undefined || next > clock().now()) return;
        due.shift();
        lived.push(next);
        due.push(...again(next));
      }
    },
    nextAt: async () => due.toSorted((a, b) => a - b)[0],
    queue: async () => ({ requests: 0, reminders: 0, inbox: 0, outbox: 0, timers: due.length }),
  };
}

test("a jump lives through what is due on the way, what that makes due included, and nothing after", async () => {
  const clock = openClock(folder);
  const start = clock.now();
  const bot = tried(
    () => clock,
    [start + 3 * hour, start + hour, start + 30 * hour],
    (at) => (at === start + hour ? [start + 2 * hour] : []),
  );
  await clock.jump(start + 10 * hour, bot);
  expect(bot.lived.map((at) => (at - start) / hour)).toEqual([1, 2, 3]);
  expect(clock.now()).toBeGreaterThanOrEqual(start + 10 * hour);
  expect(clock.now()).toBeLessThan(start + 10 * hour + 5000);
});

test("another start goes on from where the clock was moved to; a jump back does nothing", async () => {
  const first = openClock(folder);
  await first.jump(
    first.now() + 48 * hour,
    tried(() => first, []),
  );
  const second = openClock(folder);
  expect(Math.abs(second.now() - first.now())).toBeLessThan(5000);
  await second.jump(
    second.now() - hour,
    tried(() => second, []),
  );
  expect(Math.abs(second.now() - first.now())).toBeLessThan(5000);
});

test("a first start in the night begins on the morning after; one that goes on does not", () => {
  const paris = (wall: string): number => someInstantOf(wall, "Europe/Paris");
  expect(byDay(paris("2026-11-25T09:41"))).toBe(paris("2026-11-25T09:41"));
  expect(byDay(paris("2026-11-25T23:10"))).toBe(paris("2026-11-26T09:30"));
  expect(byDay(paris("2026-10-25T01:10"))).toBe(paris("2026-10-25T09:30"));
  const first = openClock(folder, (now) => now + 9 * hour);
  const second = openClock(folder, (now) => now + 20 * hour);
  expect(Math.abs(first.now() - Date.now() - 9 * hour)).toBeLessThan(5000);
  expect(Math.abs(second.now() - first.now())).toBeLessThan(5000);
});

test("a bot that never comes to rest does not hold the page for ever", async () => {
  const clock = openClock(folder);
  const due = clock.now() + 1000;
  let asked = 0;
  await clock.jump(clock.now() + hour, {
    settle: async () => {},
    nextAt: async () => due + 0 * ++asked,
    queue: async () => ({ requests: 0, reminders: 0, inbox: 0, outbox: 0, timers: 1 }),
  });
  expect(asked).toBe(500);
});
