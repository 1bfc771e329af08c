/**
 * The world of the fault runs is itself put to the test: what it breaks is really broken, at the moment asked for, and mends.
 */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { sharedBuild } from "./build.ts";
import { canFillDisk } from "./redis.ts";
import { openWorld, type World } from "./world.ts";

const her = "+33600000099";
let world: World;

beforeAll(async () => {
  world = await openWorld({ dist: sharedBuild(), therapist: [her] });
  await world.ready();
}, 60_000);
afterAll(() => world?.close());

const answered = (from: string) => world.double.waitFor(({ to, text }) => to === from && text.includes("80 €"), 15_000);
const asks = (from: string) => world.double.write({ from, to: world.botOf(from), text: "tarifs" });

test("web and worker processes answer over the public address", async () => {
  const answer = answered("+33600000001");
  expect((await asks("+33600000001")).status).toBe(200);
  expect((await answer).text).toContain("80 €");
});

test.each([
  ["before", 0],
  ["after", 1],
] as const)("a worker is killed %s its commit, and the answer comes all the same", async (when, already) => {
  const from = when === "before" ? "+33600000002" : "+33600000003";
  const [one, other] = world.workers;
  if (one === undefined || other === undefined) throw new Error("two workers are needed");
  other.freeze();
  const struck = new Promise<void>((hit) =>
    one.proxy.onScript("commit", when, () => {
      one.kill();
      hit();
    }),
  );
  const answer = answered(from);
  await asks(from);
  await struck;
  expect(await world.redis.ask("EXISTS", `{desk-0}:out:${world.conversation(from)}:ordinary`)).toBe(String(already));
  other.thaw();
  await answer;
  await vi.waitFor(() => expect(world.ends().at(-1)).toMatchObject({ name: "worker-1", signal: "SIGKILL", wanted: true }));
  await one.ready();
});

test("Redis is killed and started again on its data", async () => {
  await world.redis.kill();
  expect([0, 503]).toContain((await asks("+33600000004")).status);
  await world.redis.start();
  await world.ready();
  expect(await world.redis.ask("EXISTS", `{desk-0}:conv:${world.conversation("+33600000001")}`)).toBe("1");
  const answer = answered("+33600000005");
  expect((await asks("+33600000005")).status).toBe(200);
  await answer;
});

test.runIf(canFillDisk)("the disk is full: Redis ends itself; with room again everything goes on", async () => {
  expect(world.redis.fillDisk()).toBe(true);
  expect([0, 503]).toContain((await asks("+33600000006")).status);
  await vi.waitUntil(() => !world.redis.running());
  world.redis.freeDisk();
  await world.redis.start();
  await world.ready();
  const answer = answered("+33600000007");
  expect((await asks("+33600000007")).status).toBe(200);
  await answer;
});

test.runIf(canFillDisk)("one that dies of a full disk while it is being started again is started again", async () => {
  expect(world.redis.fillDisk()).toBe(true);
  const died = world.redis.ask("SET", "doomed", "x".repeat(100_000)).catch(() => undefined);
  await vi.waitFor(async () => expect(await world.redis.ask("PING").catch(() => "gone")).not.toBe("PONG"));
  world.redis.freeDisk();
  await world.redis.start();
  expect(await world.redis.ask("PING")).toBe("PONG");
  await died;
});

test("memory is full: 503, and on with it when there is more", async () => {
  // Half a megabyte less than it holds: what connections give back in the meantime must not make room.
  await world.redis.memoryLeft(-500_000);
  expect((await asks("+33600000008")).status).toBe(503);
  await world.redis.memoryLeft(undefined);
  const answer = answered("+33600000009");
  expect((await asks("+33600000009")).status).toBe(200);
  await answer;
});

test("a wire that is slow, silent or cut is told apart from one that is not", async () => {
  const [web, other] = world.webs;
  if (web === undefined || other === undefined) throw new Error("two web processes are needed");
  for (const { proxy } of [web, other]) proxy.blackhole(true);
  expect((await asks("+33600000010")).status).toBe(503);
  for (const { proxy } of [web, other]) proxy.blackhole(false);
  for (const { proxy } of [web, other]) proxy.delay(300);
  const answer = answered("+33600000011");
  const { status, ms } = await asks("+33600000011");
  expect(status).toBe(200);
  expect(ms).toBeGreaterThanOrEqual(300);
  await answer;
  for (const { proxy } of [web, other]) {
    proxy.delay(0);
    proxy.cutAll();
  }
  await world.ready();
});
