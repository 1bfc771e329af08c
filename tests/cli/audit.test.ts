/** `npm run audit` as the operator starts it, on a Redis of its own: nothing wrong, something wrong, what may be mended mended. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Connection, connect, disconnect } from "../../src/edge/redis/connect.ts";
import { openKeys, type ShardKeys } from "../../src/edge/redis/keys.ts";
import { type PrivateRedis, startPrivateRedis } from "../../src/try/private-redis.mjs";
import { engineForTests } from "../../src/try/redis-ladder.mjs";

vi.setConfig({ testTimeout: 60_000 });
const root = resolve(import.meta.dirname, "..", "..");
const shard = openKeys().shards[0] as ShardKeys;
const conversation = `martigues.${"w".repeat(22)}`;

let dir: string;
let redis: PrivateRedis;
let line: Connection;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "audit-"));
  redis = await startPrivateRedis({ dir, engine: engineForTests() });
  line = connect({ url: redis.url, name: "test", maxRetriesPerRequest: 1, onError: () => undefined });
});
afterAll(async () => {
  await disconnect(line);
  await redis.stop();
  rmSync(dir, { recursive: true, force: true });
});

function run(args: readonly string[], over: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/audit.ts", ...args], {
    cwd: root,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: dir,
      REDIS_URL: redis.url,
      TWILIO_ACCOUNT_SID: `AC${"0123456789abcdef".repeat(2)}`,
      TWILIO_AUTH_TOKEN: "0123456789abcdef".repeat(2),
      PUBLIC_URL: "https://bot.example.fr",
      DATA_KEY: Buffer.alloc(32, 7).toString("base64"),
      ADDRESS_KEY: Buffer.alloc(32, 9).toString("base64"),
      BOT_ADDRESSES: "+33937000001",
      THERAPIST_ADDRESSES: "+33600000099",
      ...over,
    },
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  return new Promise((done) => child.once("close", (code) => done({ code, said })));
}

test("an empty house: nothing is wrong, exit 0", async () => {
  expect(await run([])).toEqual({ code: 0, said: "0 requests, days and waiting lists were looked at.\nNothing is wrong.\n" });
});

test("what is wrong stands in a table, exit 1; with --mend what may be mended is, and the rest stays", async () => {
  const year = new Date().getUTCFullYear() + 1;
  await line.hset(shard.day("martigues", `${year}0102`), "1300", "rzzzzzzzzzzzzzzz");
  await line.rpush(shard.inbox(conversation), "x|1|0|y");
  const table = (became: string) =>
    [
      "2 requests, days and waiting lists were looked at.",
      "  kind          practice   what",
      ...[
        `  hour-unknown  martigues  rzzzzzzzzzzzzzzz ${year}-01-02 13:00 UTC  left`,
        `  inbox         martigues  ${conversation}       ${became}`,
      ],
      'What each kind means, and what to do: docs/operations.md, "The audit".',
    ].sort();
  const lines = ({ said }: { said: string }) => said.trimEnd().split("\n").sort();
  const first = await run([]);
  expect([first.code, lines(first)]).toEqual([1, table("left")]);
  expect(await line.zscore(shard.dueIn, conversation)).toBeNull();
  const second = await run(["--mend"]);
  expect([second.code, lines(second)]).toEqual([1, table("mended")]);
  expect(await line.zscore(shard.dueIn, conversation)).not.toBeNull();
  const third = await run([]);
  expect(third).toMatchObject({ code: 1, said: expect.not.stringContaining("inbox") });
});

test("not a command, or a variable that is not there: exit 78 and what to do", async () => {
  expect(await run(["--repair"])).toEqual({ code: 78, said: "npm run audit [-- --mend]\n" });
  expect(await run([], { ADDRESS_KEY: "" })).toMatchObject({ code: 78, said: expect.stringContaining("ADDRESS_KEY") });
});
