/** `npm run feed` beside the running program: its link opens the feed, the picture says the same, and another link ends the first. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { decodeQR } from "qr/decode.js";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { PracticeId } from "../../src/core/words/ids.ts";
import { type Connection, connect, disconnect } from "../../src/edge/redis/connect.ts";
import { openKeys } from "../../src/edge/redis/keys.ts";
import { type PrivateRedis, startPrivateRedis } from "../../src/try/private-redis.mjs";
import { engineForTests } from "../../src/try/redis-ladder.mjs";
import { type Running, wire } from "../../src/wire.ts";
import { freePort } from "../support/free-port.ts";
import { stageConfig } from "../support/stage.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const root = resolve(import.meta.dirname, "..", "..");

let dir: string;
let redis: PrivateRedis;
let line: Connection;
let running: Running;
let env: Record<string, string>;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "feed-"));
  redis = await startPrivateRedis({ dir, engine: engineForTests() });
  line = connect({ url: redis.url, name: "test", maxRetriesPerRequest: 1, onError: () => undefined });
  const port = await freePort();
  running = await wire(
    stageConfig({ redisUrl: redis.url, now: "2026-11-24T10:00", therapist: ["+33698765432"] }, "http://127.0.0.1:9", port),
    { logTo: { write: () => undefined } },
  );
  env = { REDIS_URL: redis.url, PUBLIC_URL: `http://127.0.0.1:${port}`, ADDRESS_KEY: Buffer.alloc(32, 9).toString("base64") };
});
afterAll(async () => {
  await running.stop();
  await disconnect(line);
  await redis.stop();
  rmSync(dir, { recursive: true, force: true });
});

function run(args: readonly string[], over: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/feed.ts", ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", HOME: dir, ...env, ...over },
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  return new Promise((done) => child.once("close", (code) => done({ code, said })));
}
const seed = (): Promise<string | null> => line.get(openKeys().ofPractice(PracticeId.parse("martigues")).feed("martigues"));
const linkIn = (said: string): string => /http:\/\/\S+\.ics/.exec(said)?.[0] ?? "";
const statusOf = async (link: string): Promise<number> => (await fetch(link)).status;

test("the first link, the same again, another that ends it", async () => {
  const first = await run([]);
  expect(first).toMatchObject({ code: 0, said: expect.stringContaining("feed of martigues: its first link") });
  const link = linkIn(first.said);
  expect(first.said).toContain(link.replace("http:", "webcal:"));
  const shown = await fetch(link);
  expect([shown.status, (await shown.text()).slice(0, 15)]).toEqual([200, "BEGIN:VCALENDAR"]);

  const again = await run(["martigues"]);
  expect([linkIn(again.said), again.said.includes("as before")]).toEqual([link, true]);

  const anew = await run(["martigues", "--revoke"]);
  expect(anew.said).toContain("The old one leads nowhere");
  const other = linkIn(anew.said);
  expect([await statusOf(link), await statusOf(other), linkIn((await run([])).said)]).toEqual([404, 200, other]);
});

test("the picture says what the text says, as a subscription", async () => {
  const { said } = await run([]);
  expect(decodeQR(pictureOf(said))).toBe(linkIn(said).replace("http:", "webcal:"));
});

test.each<[readonly string[], Record<string, string>, string]>([
  [["nowhere"], {}, "The practices here: martigues."],
  [["../etc"], {}, "The practices here: martigues."],
  [["martigues", "arles"], {}, "npm run feed -- "],
  [["--rotate"], {}, "npm run feed -- "],
  [[], { ADDRESS_KEY: "short" }, "ADDRESS_KEY: "],
  [[], { PUBLIC_URL: "" }, "PUBLIC_URL: "],
  [[], { PRACTICES_DIR: "/nowhere" }, "no practices in /nowhere"],
  [[], { REDIS_URL: "unix:///nowhere/redis.sock" }, "Redis cannot be reached"],
])("%j %j is refused, with what to do, and nothing is made", async (args, over, sentence) => {
  const before = await seed();
  expect(await run(args, over)).toEqual({ code: 78, said: expect.stringContaining(sentence) });
  expect(await seed()).toBe(before);
});

test("with several practices she is named", async () => {
  const practices = mkdtempSync(join(tmpdir(), "practices-"));
  for (const name of ["arles", "martigues"]) writeFileSync(join(practices, `${name}.yaml`), "");
  expect(await run([], { PRACTICES_DIR: practices })).toEqual({ code: 78, said: expect.stringContaining("arles, martigues") });
  rmSync(practices, { recursive: true });
});

/** The blocks of a terminal as an image: two modules to a character, eight points to a module. */
function pictureOf(said: string): { width: number; height: number; data: Uint8Array } {
  const rows = said.split("\n").filter((line) => /^[█▀▄ ]{20,}$/.test(line));
  const light = rows.flatMap((row) => [[...row].map((block) => "█▀".includes(block)), [...row].map((block) => "█▄".includes(block))]);
  const [width, height] = [(light[0]?.length ?? 0) * 8, light.length * 8];
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.fill(light[y >> 3]?.[x >> 3] === true ? 255 : 0, (y * width + x) * 4, (y * width + x) * 4 + 4);
  return { width, height, data };
}
