/**
 * The power fails: what Redis had not synced yet is gone, or its last record is torn. One web process stores, nobody sends; what was answered
 * with 200 must be there when another server loads what is left of the file.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { canPlayHost, openHost } from "../world/host.ts";
import type { World } from "../world/world.ts";
import { answered, expectRest, forgive, heal, heardBy, openRows, prices, says, somebody } from "./world-support.ts";

let world: World;
const folder = mkdtempSync(join(tmpdir(), "accueil-host-"));
const host = canPlayHost ? openHost(folder) : undefined;
beforeAll(async () => {
  world = await openRows({ retries: "", webs: 1, workers: 1, ...(host === undefined ? {} : { engine: host.engine }) });
}, 120_000);
afterEach(() => heal(world), 120_000);
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The file that is being written to. */
const ledger = (): string => {
  const folder = join(world.redis.dir, "appendonlydir");
  const last = readdirSync(folder).findLast((file) => file.includes(".incr."));
  if (last === undefined) throw new Error(`no append-only file in ${folder}`);
  return join(folder, last);
};
const waiting = (from: string) => world.redis.ask("LLEN", `{desk-0}:in:${world.conversation(from)}`);

/** Nobody handles anything until the server has come back. */
async function whileNobodyWorks<T>(live: () => Promise<T>): Promise<T> {
  for (const worker of world.workers) {
    worker.hold();
    worker.kill();
    await worker.ended();
  }
  return live();
}

/** People write, eight at a time, until the power fails; another server loads what was on the disk. Who had been answered with 200 by then. */
async function powerFails(enough: (acknowledged: readonly string[], syncedMeanwhile: boolean) => boolean): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  let failed: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    while (failed === undefined && acknowledged.length < 400) {
      const from = somebody();
      const before = host?.syncedOf(ledger());
      const { status } = await says(world, from, "tarifs");
      if (status !== 200 || failed !== undefined) continue;
      acknowledged.push(from);
      if (enough(acknowledged, host?.syncedOf(ledger()) !== before)) failed = world.redis.kill();
    }
  };
  await whileNobodyWorks(() => Promise.all(Array.from({ length: 8 }, write)));
  expect(failed).toBeDefined();
  await failed;
  truncateSync(ledger(), host?.syncedOf(ledger()) ?? 0);
  await world.redis.start();
  return acknowledged;
}
const stored = async (people: readonly string[]): Promise<readonly string[]> => {
  const lengths = await Promise.all(people.map(waiting));
  return people.filter((_, n) => lengths[n] === "1");
};
async function allAnswered(people: readonly string[]): Promise<void> {
  for (const worker of world.workers) worker.release();
  await Promise.all(people.map((from) => answered(world, from, prices)));
}

test.skipIf(!canPlayHost)(
  "fault 15: the power fails under load: all that was answered with 200 had been synced (where a C compiler is)",
  async () => {
    const acknowledged = await powerFails(({ length }) => length === 25);
    expect(await stored(acknowledged)).toEqual(acknowledged);
    await allAnswered(acknowledged);
  },
);

test.skipIf(!canPlayHost)(
  "fault 15: the same under `everysec`, which the boot refuses, loses what was answered with 200; the poll brings it back",
  async () => {
    await world.redis.ask("CONFIG", "SET", "appendfsync", "everysec");
    // Not before somebody was answered between two syncs: a second is long.
    const acknowledged = await powerFails(({ length }, syncedMeanwhile) => length >= 25 && !syncedMeanwhile);
    expect((await stored(acknowledged)).length).toBeLessThan(acknowledged.length);
    await allAnswered(acknowledged);
  },
);

test("fault 25: the last record of the file is torn: Redis loads the rest, and everything that was acknowledged is there", async () => {
  const from = somebody();
  await whileNobodyWorks(() => says(world, from, "tarifs"));
  await world.redis.kill();
  writeFileSync(ledger(), "*3\r\n$3\r\nSET\r\n$8\r\nhalf-wri", { flag: "a" });
  await world.redis.start();
  expect(await waiting(from)).toBe("1");
  for (const worker of world.workers) worker.release();
  await answered(world, from, prices);
  forgive(world);
  await expectRest(world);
  expect(heardBy(world, from)).toHaveLength(1);
});

test("fault 25: the file ends in the midst of a message that was acknowledged: Redis loads the rest, and the poll brings it back", async () => {
  const from = somebody();
  const { sid } = await whileNobodyWorks(() => says(world, from, "tarifs"));
  await world.redis.kill();
  truncateSync(ledger(), readFileSync(ledger()).lastIndexOf(sid));
  await world.redis.start();
  expect(await waiting(from)).toBe("0");
  for (const worker of world.workers) worker.release();
  await answered(world, from, prices);
  await expectRest(world);
  expect(heardBy(world, from)).toHaveLength(1);
});
