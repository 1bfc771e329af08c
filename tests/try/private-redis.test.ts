/**
 * A private Redis: closed to others, faithful to its data, and gone with whoever asked for it, whichever way they went.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, test, vi } from "vitest";
import { birthOf } from "../../src/try/lock.mjs";
import { type PrivateRedis, startPrivateRedis } from "../../src/try/private-redis.mjs";
import { engineForTests } from "../../src/try/redis-ladder.mjs";
import { askRedis } from "../../src/try/resp.mjs";

const engine = engineForTests();
const started: PrivateRedis[] = [];
const folders: string[] = [];

function folder(name = "data"): string {
  const made = mkdtempSync(join(tmpdir(), "accueil-pr-"));
  folders.push(made);
  return join(made, name);
}

async function start(dir: string): Promise<PrivateRedis> {
  const redis = await startPrivateRedis({ dir, engine });
  started.push(redis);
  return redis;
}

const socketOf = (redis: PrivateRedis): string => redis.url.slice("unix://".length);
const dead = (pid: number): Promise<void> => vi.waitFor(() => expect(birthOf(pid)).toBeUndefined(), { timeout: 3_000, interval: 20 });

afterEach(async () => {
  for (const redis of started.splice(0)) await redis.stop();
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

describe("what it is", () => {
  test("no port, a socket of this user's, every write on disk, nothing evicted", async () => {
    const redis = await start(folder());
    const asked = ["port", "appendonly", "appendfsync", "maxmemory-policy", "save"];
    const replies = await askRedis(
      redis.url,
      asked.map((name) => ["CONFIG", "GET", name]),
    );
    expect(replies).toEqual([
      ["port", "0"],
      ["appendonly", "yes"],
      ["appendfsync", "always"],
      ["maxmemory-policy", "noeviction"],
      ["save", ""],
    ]);
    expect(statSync(socketOf(redis)).mode & 0o777).toBe(0o700);
  });

  test.each(["un dossier à accents", "x".repeat(120)])(
    "its socket has a short, plain name even when its folder has not: %s",
    async (name) => {
      const redis = await start(folder(name));
      expect(socketOf(redis)).toMatch(/^[\w./-]{1,100}$/);
      await redis.stop();
      expect(existsSync(socketOf(redis))).toBe(false);
    },
  );

  test("what was written is there after a restart in the same folder", async () => {
    const dir = folder();
    const first = await start(dir);
    await askRedis(first.url, [["SET", "a", "1"]]);
    await first.stop();
    const second = await start(dir);
    expect(await askRedis(second.url, [["GET", "a"]])).toEqual(["1"]);
  });

  test("a program that does not start is told with its own last words", async () => {
    const dir = folder();
    mkdirSync(dir);
    await expect(startPrivateRedis({ dir, engine: { ...engine, path: "/bin/ls" } })).rejects.toThrow(/s'est arrêté aussitôt[\s\S]*port/);
  });
});

describe("how it ends", () => {
  test("stop returns once it is gone, and may be called twice", async () => {
    const redis = await start(folder());
    await redis.stop();
    await redis.stop();
    expect(birthOf(redis.pid)).toBeUndefined();
  });

  test("killed from outside: whoever waits for its end is told", async () => {
    const redis = await start(folder());
    process.kill(redis.pid, "SIGKILL");
    await redis.ended;
    expect(birthOf(redis.pid)).toBeUndefined();
  });

  test("frozen: it is ended all the same", async () => {
    const redis = await start(folder());
    process.kill(redis.pid, "SIGSTOP");
    await redis.stop();
    expect(birthOf(redis.pid)).toBeUndefined();
  });

  test.runIf(process.platform === "linux")("its keeper killed: stop ends it, and its socket goes", async () => {
    const redis = await start(folder());
    const stat = readFileSync(`/proc/${redis.pid}/stat`, "latin1");
    process.kill(Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]), "SIGKILL");
    await redis.ended;
    await redis.stop();
    expect(birthOf(redis.pid)).toBeUndefined();
    expect(existsSync(socketOf(redis))).toBe(false);
  });

  test.each(["SIGKILL", "SIGTERM"] as const)("its owner ended by %s: it goes within 3 s, with the folders left to it", async (signal) => {
    const dir = folder();
    const source = new URL("../../src/try/private-redis.mjs", import.meta.url).href;
    const script = `const { startPrivateRedis } = await import(${JSON.stringify(source)});
      const dir = ${JSON.stringify(dir)};
      const redis = await startPrivateRedis({ dir, engine: ${JSON.stringify(engine)}, alsoRemove: [dir] });
      console.log(redis.pid); setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
    const [pid] = await once(createInterface({ input: owner.stdout }), "line");
    expect(birthOf(Number(pid))).toBeDefined();
    owner.kill(signal);
    await dead(Number(pid));
    await vi.waitFor(() => expect(existsSync(dir)).toBe(false), { timeout: 3_000, interval: 20 });
  });
});
