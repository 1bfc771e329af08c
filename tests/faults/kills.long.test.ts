/**
 * How long a person waits when the worker that has their message in hand is killed: the waits of production, two workers, `kill -9`.
 * The delay is counted from the webhook's 200 to the answer's arrival at Twilio.
 */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { answered, expectRest, heardBy, killedAt, openRows, prices, says, somebody, waitMs } from "./rows/world-support.ts";
import type { World } from "./world/world.ts";

const kills = Number(process.env.ACCUEIL_KILLS ?? 6);
vi.setConfig({ testTimeout: kills * waitMs });
let world: World;
beforeAll(async () => {
  world = await openRows({ webs: 1, env: { TIMINGS: "{}" } });
}, 60_000);
afterAll(() => world?.close());

test.each([
  ["before `commit`", "commit", "before"],
  ["after `commit`, before its bells", "commit", "after"],
  ["after `claim`, before the POST", "claim", "after"],
  ["after the POST, before `settle`, whose report comes", "settle", "before"],
] as const)("killed %s: answered within ten seconds, once", async (name, script, when) => {
  const delays: number[] = [];
  for (let n = 0; n < kills; n += 1) {
    await world.ready();
    const from = somebody();
    const killed = killedAt(world.workers, script, when);
    const answer = answered(world, from, prices).then(() => performance.now());
    await says(world, from, "tarifs");
    const since = performance.now();
    await killed;
    delays.push((await answer) - since);
    await expectRest(world);
    expect(heardBy(world, from)).toHaveLength(1);
  }
  delays.sort((a, b) => a - b);
  console.log(`${name}: ${delays.map((ms) => (ms / 1_000).toFixed(1)).join(" ")} s`);
  expect(delays.at(-1)).toBeLessThan(10_000);
});

test("killed with a POST under way that Twilio never took: the list is asked twice, answered within ten seconds, once", async () => {
  const delays: number[] = [];
  const [worker, other] = world.workers;
  if (worker === undefined || other === undefined) throw new Error("two workers are needed");
  for (let n = 0; n < kills; n += 1) {
    await world.ready();
    // So that it is known who sends.
    other.freeze();
    const from = somebody();
    const under: Promise<void> = new Promise((hit) => {
      world.double.faults = ({ method, form }) => {
        if (method !== "POST" || form.To !== from) return undefined;
        world.double.faults = undefined;
        hit();
        return { kind: "hang", processed: false };
      };
    });
    const answer = answered(world, from, prices).then(() => performance.now());
    await says(world, from, "tarifs");
    const since = performance.now();
    await under;
    other.thaw();
    worker.kill();
    delays.push((await answer) - since);
    await expectRest(world);
    expect(heardBy(world, from)).toHaveLength(1);
  }
  console.log(`POST under way: ${delays.map((ms) => (ms / 1_000).toFixed(1)).join(" ")} s`);
  expect(Math.max(...delays)).toBeLessThan(10_000);
});
