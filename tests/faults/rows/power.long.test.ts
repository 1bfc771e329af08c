/**
 * The power fails: what Redis had not written yet is gone, or its last record is torn. One web process stores, nobody sends; what was answered
 * with 200 must be there when another server loads what is left of the file.
 */
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { World } from "../world/world.ts";
import { answered, expectRest, forgive, heal, heardBy, openRows, prices, says, somebody } from "./world-support.ts";

let world: World;
beforeAll(async () => {
  world = await openRows({ retries: "", webs: 1, workers: 1 });
}, 60_000);
afterEach(() => heal(world), 60_000);
afterAll(() => world?.close());

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

test("fault 15: the power fails under load: all that was answered with 200 had been written by then", async () => {
  const acknowledged: string[] = [];
  let written = 0;
  const people = Array.from({ length: 60 }, somebody);
  await whileNobodyWorks(async () => {
    const posts = people.map(async (from) => {
      const { status } = await says(world, from, "tarifs");
      if (status !== 200) return;
      acknowledged.push(from);
      written = Math.max(written, statSync(ledger()).size);
      // In the midst of the rest.
      if (acknowledged.length === 25) await world.redis.kill();
    });
    await Promise.all(posts);
  });
  // What came after the last answer is what the disk never saw.
  truncateSync(ledger(), written);
  await world.redis.start();
  expect(acknowledged.length).toBeGreaterThanOrEqual(25);
  expect(await Promise.all(acknowledged.map(waiting))).toEqual(acknowledged.map(() => "1"));
  for (const worker of world.workers) worker.release();
  await Promise.all(acknowledged.map((from) => answered(world, from, prices)));
});

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
