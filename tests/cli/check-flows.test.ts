/** `flows check --against`: how many dialogues a change affects, on a real Redis of its own; nothing about anybody is said. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { checkFlows } from "../../src/cli/check-flows.ts";
import { variables } from "../../src/config-variables.ts";
import type { Model } from "../../src/core/conversation/flow/model.ts";
import type { ClientState, Place } from "../../src/core/conversation/state.ts";
import { Address } from "../../src/core/words/address.ts";
import { PracticeId } from "../../src/core/words/ids.ts";
import { readHouse } from "../../src/edge/files/load-house.ts";
import { type Connection, connect, disconnect } from "../../src/edge/redis/connect.ts";
import { openKeys } from "../../src/edge/redis/keys.ts";
import { openModels } from "../../src/edge/redis/models.ts";
import { openStore, type Store } from "../../src/edge/redis/store.ts";
import { conversationOf } from "../../src/edge/system/name.ts";
import { openSeal } from "../../src/edge/system/seal.ts";
import { type PrivateRedis, startPrivateRedis } from "../../src/try/private-redis.mjs";
import { engineForTests } from "../../src/try/redis-ladder.mjs";
import { copyHouse, type HouseCopy, otherRequest } from "../deploys/house-copy.ts";
import { commitOf, state } from "../edge/redis/desk.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const root = resolve(import.meta.dirname, "..", "..");
const dataKey = Buffer.alloc(32, 7).toString("base64");
const practice = PracticeId.parse("martigues");
const name = conversationOf(Buffer.from("a key for tests"));
const keys = openKeys();

let dir: string;
let redis: PrivateRedis;
let line: Connection;
let store: Store;
let house: HouseCopy;
let real: Model;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "cli-"));
  redis = await startPrivateRedis({ dir, engine: engineForTests() });
  line = connect({ url: redis.url, name: "test", maxRetriesPerRequest: 1, onError: () => undefined });
  store = openStore({ redis: line, keys, clock: Date, heldBy: () => [], sealer: openSeal(variables.DATA_KEY.schema.parse(dataKey)) });
  real = await modelIn("flows");
});
beforeEach(async () => {
  await line.flushall();
  house = copyHouse();
  return () => house.close();
});
afterAll(async () => {
  await disconnect(line);
  await redis.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function modelIn(flowsDir: string): Promise<Model> {
  const { compiled, problems } = await readHouse({ flowsDir, practicesDir: join(flowsDir, "practices") }, "unknown");
  if (compiled === undefined) throw new Error(JSON.stringify(problems));
  return compiled.model;
}

let people = 0;
async function stands(over: Partial<ClientState>): Promise<string> {
  people += 1;
  const address = Address.parse(`+336000${String(people).padStart(5, "0")}`);
  const conversation = name(practice, address);
  const talk = { conversation, address, version: 0, state: undefined, waiting: [], claimed: new Map(), strikes: 0 };
  expect(await store.conversations.commit(commitOf(talk, [], { turn: [], state: state(over), keepUntil: Date.now() + 86_400_000 }))).toBe(
    "committed",
  );
  return keys.of(conversation).conversation(conversation);
}
const at = (step: string, structure = real.structureHash): Place => ({ flow: "request", step, structure });
const asked = (place: Place): Partial<ClientState> => ({ open: { ...place, nonce: "1", options: [], askedAt: 0, misses: 0 } });
const keep = (model: Model): Promise<number> => openModels({ redis: line, keys, clock: Date }).keep(model);
const check = (model: Model): Promise<readonly string[]> =>
  checkFlows(model, store.states.all(), openModels({ redis: line, keys, clock: Date }));

test("nobody is there", async () => {
  expect(await check(real)).toEqual([
    "0 conversations, 0 dialogues under way: 0 on the structure of this copy, 0 on 0 others.",
    "Nobody is affected.",
  ]);
});

test("other words affect nobody", async () => {
  await keep(real);
  await stands(asked(at("name")));
  await stands({});
  house.edit("request.yaml", ["label: Changer", "label: Autre chose"]);
  expect(await check(await modelIn(house.dir))).toEqual([
    "2 conversations, 1 dialogue under way: 1 on the structure of this copy, 0 on 0 others.",
    "Nobody is affected.",
  ]);
});

test("another structure: step by step, and what becomes of whoever stands there", async () => {
  await keep(real);
  for (const step of ["name", "name", "change", "when"]) await stands(asked(at(step)));
  await stands({ resume: { ...at("name"), memory: {} } });
  await stands(asked(at("name", "0".repeat(16))));
  await stands(asked(at("when", "0".repeat(16))));
  otherRequest(house);
  expect(await check(await modelIn(house.dir))).toEqual([
    "7 conversations, 7 dialogues under way: 0 on the structure of this copy, 7 on 2 others.",
    "6 of them are affected:",
    "  1 at request.change  changed here            go on as they began, in the words of this copy",
    "  1 at request.name    removed here            begin request again at their next message (their structure is gone, and no step has was: request.name)",
    "  3 at request.name    removed here            go on as they began, in the words of this copy",
    "  1 at request.when    as it was is not known  move to the step of that name at their next message (their structure is gone)",
  ]);
});

test("recalled, with heirs", async () => {
  await keep(real);
  await stands(asked(at("name")));
  await stands(asked(at("when")));
  otherRequest(house, { recall: true, was: true });
  expect((await check(await modelIn(house.dir))).slice(1)).toEqual([
    "2 of them are affected:",
    "  1 at request.name  removed here   move to request.who at their next message (recall: true)",
    "  1 at request.when  the same here  move to the step of that name at their next message (recall: true)",
  ]);
});

test("what cannot be read is said, and not counted as affected", async () => {
  const key = await stands(asked(at("name")));
  await line.hset(key, "state", "k9.AAAA");
  expect(await check(real)).toEqual([
    "1 conversation, 0 dialogues under way: 0 on the structure of this copy, 0 on 0 others.",
    "1 state cannot be read with this version and DATA_KEY: not counted below.",
    "Nobody is affected.",
  ]);
});

test("as it is started by hand", async () => {
  await keep(real);
  await stands(asked(at("name")));
  otherRequest(house);
  const run = (env: Record<string, string>): Promise<{ code: number | null; said: string }> => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/flows.ts", "check", "--against", redis.url, "--dir", house.dir], {
      cwd: root,
      env: { PATH: process.env.PATH ?? "", HOME: dir, ...env },
    });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    return new Promise((done) => child.once("close", (code) => done({ code, said })));
  };
  const { code, said } = await run({ DATA_KEY: dataKey });
  expect(said).toContain("1 of them is affected:\n  1 at request.name  removed here  go on as they began");
  expect(said).not.toMatch(/\+33|Zoé/);
  expect(code).toBe(0);
  expect(await run({})).toMatchObject({ code: 78, said: expect.stringContaining("DATA_KEY") });
});
