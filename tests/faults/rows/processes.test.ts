/**
 * Processes that are killed at one chosen moment: real ones, of a build, with `kill -9` when the wire sees the call of a script.
 * Each person gets each answer once, and nothing is left over.
 */
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Supervised } from "../world/processes.ts";
import type { World } from "../world/world.ts";
import { answered, expectRest, heal, heardBy, killedAt, openRows, prices, record, says, somebody } from "./world-support.ts";

let world: World;
let worker: Supervised;
let other: Supervised;

beforeAll(async () => {
  world = await openRows();
  const [first, second] = world.workers;
  if (first === undefined || second === undefined) throw new Error("two workers are needed");
  [worker, other] = [first, second];
}, 60_000);
afterEach(async () => {
  await heal(world);
  await expectRest(world);
}, 60_000);
afterAll(() => world?.close());

const out = (from: string) => world.redis.ask("EXISTS", `{desk-0}:out:${world.conversation(from)}:ordinary`);
const inbox = (from: string) => world.redis.ask("LLEN", `{desk-0}:in:${world.conversation(from)}`);

/** The other worker is away: what happens, happens to this one. */
async function alone<T>(live: () => Promise<T>): Promise<T> {
  other.freeze();
  try {
    return await live();
  } finally {
    other.thaw();
  }
}

/** Both answers came, in order, and nothing twice. */
async function expectBoth(from: string): Promise<void> {
  await says(world, from, "adresse");
  await answered(world, from, /Lamartine/);
  await expectRest(world);
  expect(heardBy(world, from).map((text) => (prices.test(text) ? "prices" : /Lamartine/.test(text) ? "address" : text))).toEqual([
    "prices",
    "address",
  ]);
}

test("fault 1: a web process is killed before `accept`: no 200, nothing stored; Twilio's retry brings the message, one answer", async () => {
  const from = somebody();
  const answer = answered(world, from, prices);
  const hit = killedAt(world.webs, "accept", "before").then(() => inbox(from));
  const { status } = await says(world, from, "tarifs");
  expect([await hit, status]).toEqual(["0", 200]);
  expect(tries(from)).toBeGreaterThan(1);
  await answer;
  await expectBoth(from);
});

test("fault 1: a web process is killed before `accept`, and Twilio does not try again: the poll of a worker that starts brings it", async () => {
  const from = somebody();
  const url = world.double.inboundUrl;
  world.double.inboundUrl = url.replace(/#.*/, "");
  const hit = killedAt(world.webs, "accept", "before");
  const { status } = await says(world, from, "tarifs");
  world.double.inboundUrl = url;
  await hit;
  expect([status, await inbox(from)]).toEqual([0, "0"]);
  const answer = answered(world, from, prices);
  worker.kill();
  await answer;
  await world.ready();
  await expectBoth(from);
});

test("fault 2: a web process is killed after `accept`, before the 200: the retry is a duplicate, one answer", async () => {
  const from = somebody();
  const answer = answered(world, from, prices);
  const hit = killedAt(world.webs, "accept", "after");
  const { status } = await says(world, from, "tarifs");
  await hit;
  expect(status).toBe(200);
  expect(tries(from)).toBeGreaterThan(1);
  expect(world.webs.map((web) => web.output()).join("")).toContain('"kind":"duplicate"');
  await answer;
  await expectBoth(from);
});

test("fault 3: a web process is killed after the 200 and its bell is lost: the sweep of a worker finds the message", async () => {
  const from = somebody();
  for (const { proxy } of [worker, other]) {
    await proxy.refuse(true);
    proxy.cutAll();
  }
  const answer = answered(world, from, prices);
  expect((await says(world, from, "tarifs")).status).toBe(200);
  for (const web of world.webs) web.kill();
  await vi.waitUntil(async () => (await world.redis.ask("LLEN", "{desk-0}:wake")) !== "0");
  await world.redis.ask("DEL", "{desk-0}:wake");
  for (const { proxy } of [worker, other]) await proxy.refuse(false);
  await answer;
  await world.ready();
  await expectBoth(from);
});

test("fault 4: a worker is killed before its `commit`: the turn stays at the head and is decided again, one effect", async () => {
  expect(await killedAtCommit("before")).toEqual({ waiting: "1", written: "0" });
});

test("fault 5: a worker is killed after its `commit`, before its bells: the sweep sends what was written, once", async () => {
  expect(await killedAtCommit("after")).toEqual({ waiting: "0", written: "1" });
});

/** What stood in Redis when the worker died; then everything else must come right. */
async function killedAtCommit(when: "before" | "after"): Promise<unknown> {
  const from = somebody();
  const answer = answered(world, from, prices);
  const found = await alone(async () => {
    const hit = killedAt([worker], "commit", when);
    await says(world, from, "tarifs");
    await hit;
    return { waiting: await inbox(from), written: await out(from) };
  });
  await answer;
  await expectBoth(from);
  return found;
}

test("fault 6: a worker is killed after `claim`, before the POST: the list is asked twice, then it is sent, once", async () => {
  const asked = record(world);
  // A worker may still look whether anybody else has something to be sent: only a claim of this message counts.
  const claimedBy = async (from: string): Promise<boolean> => {
    await alone(async () => {
      worker.hold();
      const hit = killedAt([worker], "claim", "after");
      await says(world, from, "tarifs");
      await hit;
      await worker.ended();
    });
    if ((await world.redis.ask("EXISTS", `{desk-0}:cur:${world.conversation(from)}:ordinary`)) === "1") return true;
    worker.release();
    await answered(world, from, prices);
    await expectRest(world);
    return false;
  };
  let from = somebody();
  while (!(await claimedBy(from))) from = somebody();
  const answer = answered(world, from, prices);
  await answer;
  worker.release();
  const mine = asked.filter(({ method, form }) => method === "GET" || form.To === from).map(({ method }) => method);
  expect(mine.indexOf("POST")).toBeGreaterThanOrEqual(2);
  expect(mine.filter((method) => method === "POST")).toHaveLength(1);
  await expectBoth(from);
});

test("fault 7: a worker is killed after the POST was accepted: the report settles it, no second POST", async () => {
  const from = somebody();
  await alone(async () => {
    const taken = new Promise<void>((hit) => {
      const stop = world.double.onMessage((message) => {
        if (message.to !== from) return;
        stop();
        worker.kill();
        hit();
      });
    });
    await says(world, from, "tarifs");
    await taken;
  });
  await expectBoth(from);
});

test("fault 7, 8: a worker is killed before its `settle` reached Redis, no report comes: the list settles it, no second POST", () =>
  killedAtSettle("before"));

test("fault 8: a worker is killed when its `settle` was carried out and not answered: sent once, and the next one leaves", () =>
  killedAtSettle("after"));

async function killedAtSettle(when: "before" | "after"): Promise<void> {
  const from = somebody();
  world.double.outcomes = ({ to }) => (to === from ? { never: true } : {});
  const asked = record(world);
  await alone(async () => {
    const hit = killedAt([worker], "settle", when);
    await says(world, from, "tarifs");
    await hit;
  });
  await expectBoth(from);
  expect(asked.filter(({ method, form }) => method === "POST" && form.To === from)).toHaveLength(2);
}

test("fault 9: a worker that is late with its commit, the other having been quicker: one answer", async () => {
  const from = somebody();
  const answer = answered(world, from, prices);
  const before = commits();
  other.freeze();
  const held = new Promise<void>((hit) => void worker.proxy.onScript("commit", "before", hit));
  await says(world, from, "tarifs");
  await held;
  other.thaw();
  await answer;
  // What was held back is asked again over a new line, as after a lost answer.
  worker.proxy.cutAll();
  await expectBoth(from);
  // Both had decided it.
  expect(commits().map((count, n) => count > (before[n] ?? 0))).toEqual([true, true]);
});

const commits = (): readonly number[] => [worker, other].map(({ proxy }) => proxy.calls().get("commit") ?? 0);

/** How often Twilio posted this person's last message. */
function tries(from: string): number {
  const sid = world.double.messages({ from, by: ["person"] }).at(-1)?.sid;
  const posted = world.double
    .entries()
    .flatMap(({ fact }) => (fact.kind === "webhook" && fact.what === "inbound" && fact.sid === sid ? [fact.tries] : []));
  return Math.max(0, ...posted);
}
