/** The operator's commands as the operator starts them, on a Redis of their own: `hold` and `parked`. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { variables } from "../../src/config-variables.ts";
import { Address } from "../../src/core/words/address.ts";
import { MessageSid, PracticeId } from "../../src/core/words/ids.ts";
import { type Connection, connect, disconnect } from "../../src/edge/redis/connect.ts";
import { openKeys } from "../../src/edge/redis/keys.ts";
import { openStore, type Store } from "../../src/edge/redis/store.ts";
import { conversationOf } from "../../src/edge/system/name.ts";
import { openSeal } from "../../src/edge/system/seal.ts";
import { type PrivateRedis, startPrivateRedis } from "../../src/try/private-redis.mjs";
import { engineForTests } from "../../src/try/redis-ladder.mjs";

vi.setConfig({ testTimeout: 60_000 });
const root = resolve(import.meta.dirname, "..", "..");
const dataKey = Buffer.alloc(32, 7).toString("base64");
const zoe = Address.parse("+33600000044");
const conversation = conversationOf(Buffer.from("a key for tests"))(PracticeId.parse("martigues"), zoe);

let dir: string;
let redis: PrivateRedis;
let line: Connection;
let store: Store;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "cli-"));
  redis = await startPrivateRedis({ dir, engine: engineForTests() });
  line = connect({ url: redis.url, name: "test", maxRetriesPerRequest: 1, onError: () => undefined });
  store = openStore({
    redis: line,
    keys: openKeys(),
    clock: Date,
    heldBy: () => [],
    sealer: openSeal(variables.DATA_KEY.schema.parse(dataKey)),
  });
});
afterAll(async () => {
  await disconnect(line);
  await redis.stop();
  rmSync(dir, { recursive: true, force: true });
});

function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", `src/cli/${command}.ts`, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", HOME: dir, REDIS_URL: redis.url, DATA_KEY: dataKey, ...env },
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  return new Promise((done) => child.once("close", (code) => done({ code, said })));
}

test("hold: on, said, off, said; the last word is how it stands", async () => {
  expect((await run("hold", ["on"])).said).toContain("Held: YES, since ");
  expect(await store.hold.read()).toMatchObject([{ reason: "operator" }]);
  expect(await run("hold", [])).toMatchObject({ code: 0, said: expect.stringContaining("by hand") });
  expect((await run("hold", ["off"])).said).toMatch(/Sending goes on[\s\S]*Held: no\./);
  expect(await store.hold.read()).toEqual([undefined]);
});

test("hold: of a lost Redis it says what is looked up, and where to read on", async () => {
  await line.set(openKeys().shards[0]?.hold ?? "", `lost|${Date.UTC(2026, 10, 25, 10, 12)}`);
  const { said } = await run("hold", ["status"]);
  for (const part of ["2026-11-25 10:12 UTC", "empty", "Twilio's list", "docs/operations.md"]) expect(said).toContain(part);
  await run("hold", ["off"]);
});

test("hold: one that ends by itself is not ended by hand, and that is said", async () => {
  const key = openKeys().shards[0]?.hold ?? "";
  await line.set(key, `unsure|${Date.now()}`);
  const { said } = await run("hold", ["off"]);
  expect(said).toMatch(/ends by itself once Twilio's list can be read[\s\S]*Held: YES/);
  expect(said).not.toMatch(/was not held|Held: no/);
  expect(await store.hold.read()).toMatchObject([{ reason: "unsure" }]);
  await line.del(key);
});

test("parked: listed without a word of anybody, put back, dropped", async () => {
  const events = ["1", "2"].map((n) => MessageSid.parse(`SM${n.repeat(32)}`));
  for (const id of events) {
    const to = Address.parse("+33937000001");
    await store.inbox.accept(
      { conversation, address: zoe },
      { kind: "message", id, from: zoe, to, at: Date.now(), text: "un canari chante", media: "none" },
    );
    for (let n = 0; n < 3; n += 1) await store.conversations.strike(conversation, id, 3, undefined);
  }
  const listed = await run("parked", ["list"]);
  for (const part of ["2 events are parked", events[0] ?? "", "message", conversation]) expect(listed.said).toContain(part);
  expect(listed.said).not.toMatch(/canari|33600000044/);

  expect(await run("parked", ["drop", events[0] ?? ""])).toMatchObject({ code: 0, said: expect.stringContaining("is gone") });
  expect((await run("parked", ["retry", "all"])).said).toContain("is handled again now");
  expect((await store.conversations.peek(conversation)).waiting.map(({ id }) => id)).toEqual([events[1]]);
});

test.each<[string, readonly string[], Record<string, string>, string]>([
  ["hold", ["perhaps"], {}, "npm run hold -- status"],
  ["parked", ["drop", "all"], {}, "npm run parked -- list"],
  ["hold", ["status"], { REDIS_URL: "unix:///nowhere/redis.sock" }, "Redis cannot be reached"],
  ["parked", ["list"], { DATA_KEY: "" }, "DATA_KEY: "],
])("%s %j %j is refused, with what to do", async (command, args, env, sentence) => {
  expect(await run(command, args, env)).toEqual({ code: 78, said: expect.stringContaining(sentence) });
});
