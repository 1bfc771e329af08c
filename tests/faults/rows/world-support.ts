/**
 * What the rows with real processes share: one world for a file, a new person for each test, and what must hold once everything is at rest.
 */
import { expect, vi } from "vitest";
import type { Asked } from "../../../src/try/double/faults.ts";
import { sharedBuild } from "../world/build.ts";
import type { Supervised } from "../world/processes.ts";
import { openWorld, type World, type WorldOptions } from "../world/world.ts";

export const her = "+33600000099";

export async function openRows(options: Partial<WorldOptions> = {}): Promise<World> {
  const world = await openWorld({ dist: sharedBuild(), therapist: [her], ...options });
  await world.ready();
  return world;
}

/** Generous: a busy machine takes its time to start a process, and that is no fault. */
export const waitMs = 45_000;
vi.setConfig({ testTimeout: 2 * waitMs });

let people = 0;
export function somebody(): string {
  people += 1;
  return `+336001${String(people).padStart(5, "0")}`;
}

export const says = (world: World, from: string, text: string) => world.double.write({ from, to: world.botOf(from), text });
export const heardBy = (world: World, to: string): readonly string[] => world.double.messages({ to }).map(({ text }) => text);
export const prices = /80 €/;
export const answered = (world: World, to: string, text: RegExp) =>
  world.double.waitFor((message) => message.to === to && text.test(message.text), waitMs);

/** Kills the first of these processes that calls a script, then. Resolves at that moment. */
export const killedAt = (some: readonly Supervised[], script: string, when: "before" | "after"): Promise<void> =>
  new Promise((hit) => {
    const disarm = some.map((one) =>
      one.proxy.onScript(script, when, () => {
        for (const each of disarm) each();
        one.kill();
        hit();
      }),
    );
  });

/** Everybody is up, nothing is due, every journey has ended; no outbox id stands twice at Twilio, and nobody ended unasked. */
export async function expectRest(world: World): Promise<void> {
  await world.ready();
  await vi.waitFor(
    async () => {
      expect(await Promise.all(["due:in", "due:out"].map((index) => world.redis.ask("ZCARD", `{desk-0}:${index}`)))).toEqual(["0", "0"]);
    },
    { timeout: waitMs, interval: 20 },
  );
  await world.double.idle();
  const ids = world.double.messages().map(({ reportTo }) => new URL(reportTo ?? "http://none/").searchParams.get("o") ?? "none");
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(await world.redis.ask("LLEN", "{desk-0}:parked-events")).toBe("0");
  expect(
    world
      .ends()
      .slice(forgiven.get(world) ?? 0)
      .filter(({ wanted }) => !wanted),
  ).toEqual([]);
}

/** The ends so far were what the test wanted. */
export const forgive = (world: World): void => void forgiven.set(world, world.ends().length);
const forgiven = new WeakMap<World, number>();

/** Whatever a test has broken and did not live to mend. */
export async function heal(world: World): Promise<void> {
  world.double.faults = undefined;
  world.double.outcomes = undefined;
  world.redis.thaw();
  world.redis.freeDisk();
  await world.redis.start();
  for (const one of world.processes) {
    one.thaw();
    one.proxy.delay(0);
    one.proxy.dropReplies(false);
    one.proxy.blackhole(false);
    await one.proxy.refuse(false);
    one.release();
  }
  await world.redis.ask("REPLICAOF", "NO", "ONE");
  await world.redis.memoryLeft(undefined);
}

/** 0: nobody answers. */
export async function statusOf(url: string): Promise<number> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

/** Every request of the bot to Twilio from now on, without changing any. */
export function record(world: World): readonly Asked[] {
  const asked: Asked[] = [];
  world.double.faults = (each) => {
    asked.push(each);
    return undefined;
  };
  return asked;
}
