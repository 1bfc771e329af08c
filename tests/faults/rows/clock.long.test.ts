/** The clock of Redis' host is set in the midst of work: what is in flight is not taken for dead, what is known stays known, and somebody is told. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { canPlayHost, openHost } from "../world/host.ts";
import type { World } from "../world/world.ts";
import { answered, expectRest, heal, heardBy, openRows, prices, says, somebody, statusOf, waitMs } from "./world-support.ts";

const hourMs = 3_600_000;
vi.setConfig({ testTimeout: 4 * waitMs });

let world: World;
const folder = mkdtempSync(join(tmpdir(), "accueil-host-"));
const host = canPlayHost ? openHost(folder) : undefined;
beforeAll(async () => {
  if (host !== undefined) world = await openRows({ retries: "", engine: host.engine });
}, 120_000);
afterEach(() => (host === undefined ? undefined : heal(world)), 120_000);
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

const everybody = (status: number): Promise<void> =>
  vi.waitFor(
    async () => {
      const statuses = await Promise.all(world.processes.map(({ opsUrl }) => statusOf(`${opsUrl}/readyz`)));
      expect(new Set(statuses)).toEqual(new Set([status]));
    },
    { timeout: waitMs, interval: 50 },
  );
/** Sets Redis' clock while what is said to these people is on its way to Twilio. */
async function jumpsMidSend(offByMs: number): Promise<void> {
  const people = Array.from({ length: 12 }, somebody);
  let flying = 0;
  world.double.faults = ({ method, form }) => {
    if (method !== "POST" || !people.includes(form.To ?? "")) return undefined;
    flying += 1;
    if (flying === 4) host?.setClock(offByMs);
    return { kind: "slow", ms: 400 };
  };
  const sids = await Promise.all(people.map(async (from) => (await says(world, from, "tarifs")).sid));
  await Promise.all(people.map((from) => answered(world, from, prices)));
  world.double.faults = undefined;
  // Twilio's webhook comes once more.
  for (const sid of sids) expect((await world.double.replay(sid)).status).toBe(200);
  const late = somebody();
  await says(world, late, "tarifs");
  await answered(world, late, prices);
  for (const from of [...people, late]) expect(heardBy(world, from), from).toHaveLength(1);
}

test.skipIf(!canPlayHost)(
  "fault 43: Redis' clock jumps an hour ahead while messages fly, and back while others do: each leaves once, ids stay known, not ready and alarmed until it is right again (where a C compiler is)",
  async () => {
    await jumpsMidSend(hourMs);
    await everybody(503);
    expect(world.workers.map((worker) => worker.output()).join("")).toContain("redis-unsafe");
    await jumpsMidSend(0);
    await everybody(200);
    await expectRest(world);
  },
);

/** What each process says of itself. */
const saying = async (what: string): Promise<boolean> =>
  (await Promise.all(world.processes.map(async ({ opsUrl }) => (await fetch(`${opsUrl}/readyz`)).text()))).every((text) =>
    text.startsWith(what),
  );
/** One person after the other writes and is answered, until it is so. */
async function talkUntil(so: () => Promise<boolean>): Promise<readonly string[]> {
  const people: string[] = [];
  do {
    const from = somebody();
    people.push(from);
    await says(world, from, "tarifs");
    await answered(world, from, prices);
  } while (!(await so()));
  return people;
}

test.skipIf(!canPlayHost)(
  "fault 43: each process learns of the jump in its own time, ahead and back again: whoever writes meanwhile has the answer once (where a C compiler is)",
  async () => {
    host?.setClock(hourMs);
    const people = [...(await talkUntil(() => saying("clock skew")))];
    host?.setClock(0);
    people.push(...(await talkUntil(() => saying("ready"))));
    await expectRest(world);
    for (const from of people) {
      const texts = heardBy(world, from);
      expect(
        texts.filter((text) => prices.test(text)),
        texts.join(" / "),
      ).toHaveLength(1);
      // A process that is an hour ahead of the one that decided may take an answer for late, and say so.
      expect(texts.filter((text) => !prices.test(text) && !text.includes("avec mes excuses"))).toEqual([]);
    }
  },
);
