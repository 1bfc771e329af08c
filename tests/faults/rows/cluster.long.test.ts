/**
 * A cluster of three primaries and three replicas, all private: the primary that holds the practice dies, its replica takes over, and the
 * program goes on by itself.
 */
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freePorts, type PrivateRedis, startRedis } from "../../edge/redis/server.ts";
import type { Stage } from "../../support/stage.ts";
import { bot, expectRest, her, openRow, zoe } from "./support.ts";

const slots = [
  [0, 5460],
  [5461, 10922],
  [10923, 16383],
] as const;
const limit = { timeout: 60_000, interval: 100 };
let nodes: readonly PrivateRedis[] = [];
let dead: number | undefined;
let ports: readonly number[] = [];
let stage: Stage;
const port = (n: number): number => ports[n] ?? 0;

beforeAll(async () => {
  ports = await freePorts(12);
  nodes = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      startRedis(
        ...["--port", String(port(n)), "--bind", "127.0.0.1", "--appendonly", "yes", "--appendfsync", "always"],
        ...["--cluster-enabled", "yes", "--cluster-port", String(port(n + 6)), "--cluster-config-file", "nodes.conf"],
        ...["--cluster-node-timeout", "1000", "--repl-diskless-sync-delay", "0"],
      ),
    ),
  );
  const lines = nodes.map((_, n) => new Redis({ host: "127.0.0.1", port: port(n) }));
  try {
    await Promise.all(slots.map((range, n) => lines[n]?.cluster("ADDSLOTSRANGE", ...range)));
    for (let n = 1; n < 6; n += 1) await lines[0]?.call("CLUSTER", "MEET", "127.0.0.1", String(port(n)), String(port(n + 6)));
    const everybodyKnows = async (what: RegExp): Promise<void> => {
      for (const line of lines) expect(String(await line.cluster("INFO"))).toMatch(what);
    };
    await vi.waitFor(() => everybodyKnows(/cluster_state:ok[\s\S]*cluster_known_nodes:6/), limit);
    for (let n = 3; n < 6; n += 1) await lines[n]?.cluster("REPLICATE", String(await lines[n - 3]?.cluster("MYID")));
    await vi.waitFor(async () => {
      for (const line of lines.slice(3)) expect(await line.info("replication")).toMatch(/role:slave[\s\S]*master_link_status:up/);
    }, limit);
  } finally {
    for (const line of lines) line.disconnect();
  }
  stage = await openRow({
    redisUrl: ports
      .slice(0, 6)
      .map((each) => `redis://127.0.0.1:${each}`)
      .join(","),
  });
}, 120_000);
afterAll(async () => {
  await stage?.close();
  await Promise.all(nodes.filter((_, n) => n !== dead).map((node) => node.stop()));
});

test("fault 27: the primary that holds the practice dies: 503 until its replica takes over, then on with what was known, nothing twice", async () => {
  await says(zoe, "rdv jeudi 14h c'est Zoé");
  await says(zoe, "1");
  expect(await stage.running().queue()).toMatchObject({ requests: 1 });
  stage.heard();

  const dying = await owner();
  const line = new Redis({ host: "127.0.0.1", port: port(dying) });
  // What was acknowledged has reached the replica: a fail-over promises no more than that.
  await vi.waitFor(async () => expect(await line.info("replication")).toMatch(/slave0:.*lag=[01]/), limit);
  expect(await line.wait(1, 5_000)).toBe(1);
  line.disconnect();
  await nodes[dying]?.stop();
  dead = dying;

  expect(new Set(await says(zoe, "adresse"))).toEqual(new Set([503, 200]));
  expect(stage.heard().map(({ to, text }) => [to, text.includes("Lamartine")])).toEqual([[zoe, true]]);

  await says(her, "oui");
  await vi.waitFor(() => stage.moveClock("+1 min"), limit);
  expect(stage.heard().filter(({ to, text }) => to === zoe && text.includes("confirmé"))).toHaveLength(1);
  await expectRest(stage);
}, 180_000);

/** Posted until it is stored, and worked on until nothing is due: a command may still time out while the cluster turns. */
async function says(from: string, text: string): Promise<readonly number[]> {
  const { sid, status } = await stage.double.write({ from, to: bot, text });
  const statuses = [status];
  const startedAt = performance.now();
  while (statuses.at(-1) !== 200 && performance.now() - startedAt < limit.timeout) statuses.push((await stage.double.replay(sid)).status);
  await vi.waitFor(() => stage.settle(), limit);
  return statuses;
}

/** Which of the nodes holds the practice's shard. */
async function owner(): Promise<number> {
  for (const [n] of slots.entries()) {
    const line = new Redis({ host: "127.0.0.1", port: port(n) });
    try {
      await line.exists(`{${stage.keyPrefix}-0}:due:in`);
      return n;
    } catch {
      // MOVED: another one's.
    } finally {
      line.disconnect();
    }
  }
  throw new Error("nobody holds the practice");
}
