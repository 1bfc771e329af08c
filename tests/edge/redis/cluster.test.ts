/** The whole road of one message on a cluster of three nodes: every script stays in one slot, BullMQ too. */
import { Cluster, Redis } from "ioredis";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Code } from "../../../src/core/words/ids.ts";
import { openQueues } from "../../../src/edge/queues/queues.ts";
import { connect, disconnect } from "../../../src/edge/redis/connect.ts";
import { type Desk, her, message, move, noon, openDesk, outgoing, person, practice, request, send, sid, turn, word, zoe } from "./desk.ts";
import { freePorts, type PrivateRedis, startRedis } from "./server.ts";

const slots = [
  [0, 5460],
  [5461, 10922],
  [10923, 16383],
] as const;
let nodes: readonly PrivateRedis[] = [];
let url = "";
let desk: Desk;

beforeAll(async () => {
  const ports = await freePorts(6);
  const node = (n: number): number => ports[n] ?? 0;
  nodes = await Promise.all(
    slots.map((_, n) =>
      startRedis(
        "--port",
        String(node(n)),
        "--bind",
        "127.0.0.1",
        "--cluster-enabled",
        "yes",
        "--cluster-port",
        String(node(n + 3)),
        "--cluster-config-file",
        "nodes.conf",
      ),
    ),
  );
  const lines = slots.map((_, n) => new Redis({ host: "127.0.0.1", port: node(n) }));
  await Promise.all(lines.map((line, n) => line.cluster("ADDSLOTSRANGE", ...(slots[n] ?? []))));
  for (const n of [1, 2]) await lines[0]?.call("CLUSTER", "MEET", "127.0.0.1", String(node(n)), String(node(n + 3)));
  // Each node must have heard of all slots; there is no event for it.
  await vi.waitFor(
    async () => {
      const views = await Promise.all(lines.map((line) => line.cluster("INFO")));
      for (const view of views) expect(String(view)).toMatch(/cluster_state:ok[\s\S]*cluster_known_nodes:3/);
    },
    { timeout: 20_000, interval: 100 },
  );
  for (const line of lines) line.disconnect();
  url = slots.map((_, n) => `redis://127.0.0.1:${node(n)}`).join(",");
  desk = openDesk(url, 4);
});
afterAll(async () => {
  await desk?.close();
  await Promise.all(nodes.map((node) => node.stop()));
});

test("accept, commit with everything, claim, settle, report, ring", async () => {
  expect(desk.redis).toBeInstanceOf(Cluster);
  const [asked, of] = [request(1, { name: "Zoé 202611300800 202612010800" }), sid()];
  expect(
    await turn(desk, zoe, [
      move(asked),
      send(outgoing("a-0")),
      send(outgoing("a-1")),
      { kind: "timer", id: "held:x", to: her, at: noon },
      { kind: "post", to: her, event: word("ev-1") },
    ]),
  ).toBe("committed");
  expect(await desk.conversations.take(9, 1_000)).toEqual([her.conversation]);
  expect(await desk.timers.ring(9)).toBe(1);
  const claimed = await desk.outbox.claim(zoe.conversation, "ordinary", 1_000);
  if ("kind" in claimed) throw new Error(claimed.kind);
  expect(await desk.outbox.report(zoe.conversation, "a-0", of, 3, undefined)).toBe("settled");
  expect(await desk.outbox.settle(claimed, { kind: "sent", sid: of })).toBe(false);
  const second = await desk.outbox.claim(zoe.conversation, "ordinary", 1_000);
  if ("kind" in second) throw new Error(second.kind);
  expect(await desk.outbox.reroute(second, person("+33699887766"))).toBe(true);
  expect(await desk.records.requests(practice, [asked.id])).toEqual(new Map([[asked.id, asked]]));
  expect(await desk.inbox.accept(zoe, message())).toBe("stored");
  expect(await desk.standing.depths()).toEqual({ dueIn: 2, dueOut: 1, timers: 0, parkedEvents: 0 });
});

test("the audit walks over every node, and each of its looks stays in one slot", async () => {
  const asked = request(2, { code: Code.parse("A3") });
  await turn(desk, zoe, [move(asked)]);
  const shard = desk.keys.ofPractice(practice);
  await desk.redis.hset(shard.day(practice, "20261207"), "0900", asked.id);
  const [requests, days, boxes]: [string[], string[], string[]] = [[], [], []];
  for await (const page of desk.books.pages()) {
    requests.push(...page.requests.map(({ id }) => id));
    days.push(...page.days.map(({ day }) => day));
    boxes.push(...page.boxes.map(({ conversation, of }) => `${conversation} ${of}`));
  }
  expect(requests).toContain(asked.id);
  expect(days).toContain("20261207");
  expect(boxes).toContain(`${her.conversation} in`);
  const standing = { open: true, hour: undefined, beside: undefined, cells: [], rows: [{ id: `news:${asked.id}:0`, to: zoe, at: noon }] };
  expect(await desk.books.request(asked, standing, true)).toEqual(["row"]);
  expect(await desk.books.request(asked, standing, true)).toEqual([]);
  const held = { flaw: "hour-kept", cell: "202612070900", by: asked.id, rev: 0 };
  expect(await desk.books.day(practice, "20261207", "")).toEqual([held]);
  await desk.books.free(practice, [{ ...held, flaw: "hour-kept" }]);
  expect(await desk.books.day(practice, "20261207", "")).toEqual([]);
  expect(await desk.books.boxes([{ conversation: her.conversation, of: "in" }], true)).toEqual([]);
  expect(await desk.books.lost(practice)).toEqual([]);
});

test("a job of a practice", async () => {
  const waiting = () => connect({ url, name: "wait", maxRetriesPerRequest: null, onError: () => undefined });
  const line = waiting();
  const { tag } = desk.keys.ofPractice(practice);
  const queues = openQueues({
    redis: line,
    workerRedis: waiting,
    prefixes: desk.keys.shards.map((shard) => shard.tag),
    prefixOf: () => tag,
    clock: { now: Date.now },
    onError: () => undefined,
  });
  await queues.jobs.expectDecision(practice, request(1).id, Date.now());
  const due = new Promise((resolve) =>
    queues.start(async (ids) => {
      resolve(ids);
      return "ended";
    }),
  );
  expect(await due).toEqual({ practice, request: request(1).id, queue: "booking-requests" });
  await queues.close(3_000);
  await disconnect(line);
});
