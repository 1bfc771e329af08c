/**
 * Where a Redis comes from, rung by rung, and what is said when there is none or a wrong one.
 * The rung that fetches the distribution's package needs its mirrors: it is proven by hand and by CI on a bare machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type PrivateRedis, startPrivateRedis } from "../../src/try/private-redis.mjs";
import { checkRedis, engineForTests } from "../../src/try/redis-ladder.mjs";
import { askRedis } from "../../src/try/resp.mjs";

const engine = engineForTests();
const folder = mkdtempSync(join(tmpdir(), "accueil-ladder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = JSON.stringify(new URL("../../src/try/redis-ladder.mjs", import.meta.url).href);
const elsewhere = ["/opt/homebrew/bin", "/usr/local/bin", "/home/linuxbrew/.linuxbrew/bin"].some((place) =>
  ["redis-server", "valkey-server"].some((name) => existsSync(join(place, name))),
);

/** In a process of its own, with only these programs to be found. */
function climb(root: string, env: Record<string, string>): { said: string; code: number | null } {
  const script = `const { findEngine } = await import(${source});
    try { console.log(JSON.stringify(await findEngine({ root: ${JSON.stringify(root)}, tell: console.log }))); }
    catch (error) { console.log(error.message); process.exitCode = error.exitCode; }`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", env: { PATH: folder, ...env } });
  return { said: done.stdout + done.stderr, code: done.status };
}

describe("rungs", () => {
  test.skipIf(elsewhere)("none: the four ways out, and the exit code of a configuration", () => {
    const { said, code } = climb(join(folder, "empty"), {});
    expect(code).toBe(78);
    for (const way of ["apt-get install valkey-server", "brew install valkey", "docker compose up", "REDIS_URL="])
      expect(said).toContain(way);
  });

  test("installed: found on PATH", () => {
    const bin = join(folder, "bin");
    mkdirSync(bin);
    symlinkSync(engine.path, join(bin, `${engine.name}-server`));
    expect(climb(join(folder, "empty"), { PATH: bin, LD_LIBRARY_PATH: engine.libraries ?? "" }).said).toContain(
      `"version":"${engine.version}"`,
    );
  });

  test.skipIf(elsewhere)("unpacked earlier: found without PATH and without apt", () => {
    const bin = join(folder, "data", "redis-bin", "valkey-server", "usr", "bin");
    mkdirSync(bin, { recursive: true });
    symlinkSync(engine.path, join(bin, "valkey-server"));
    const { said } = climb(folder, { LD_LIBRARY_PATH: engine.libraries ?? "" });
    expect(JSON.parse(said)).toMatchObject({ path: join(bin, "valkey-server"), version: engine.version });
  });

  test.skipIf(elsewhere)("too old: passed over", () => {
    const bin = join(folder, "old");
    mkdirSync(bin);
    writeFileSync(join(bin, "redis-server"), "#!/bin/sh\necho 'Redis server v=6.0.16 sha=00000000:0 malloc=libc bits=64 build=0'\n", {
      mode: 0o755,
    });
    expect(climb(join(folder, "empty"), { PATH: bin }).code).toBe(78);
  });

  test.skipIf(elsewhere).each(["redis-server", "valkey-server"])("ACCUEIL_REDIS=%s chooses between two", (name) => {
    const bin = join(folder, `two-${name}`);
    mkdirSync(bin);
    const fake = (kind: string) => `#!/bin/sh\necho '${kind} server v=8.1.0 sha=00000000:0'\n`;
    writeFileSync(join(bin, "redis-server"), fake("Redis"), { mode: 0o755 });
    writeFileSync(join(bin, "valkey-server"), fake("Valkey"), { mode: 0o755 });
    expect(JSON.parse(climb(join(folder, "empty"), { PATH: bin, ACCUEIL_REDIS: name }).said)).toMatchObject({ path: join(bin, name) });
  });
});

describe("a Redis that REDIS_URL names", () => {
  let redis: PrivateRedis;
  beforeAll(async () => {
    redis = await startPrivateRedis({ dir: join(folder, "theirs"), engine });
    return redis.stop;
  });

  test("one with our settings is taken", async () => {
    expect(await checkRedis(inject("redisUrl"))).toEqual({ name: engine.name, version: engine.version });
  });

  test.each([
    ["maxmemory-policy", "allkeys-lru", "noeviction"],
    ["appendfsync", "everysec", "always"],
    ["appendonly", "no", "yes"],
  ])("one with %s %s is refused, with the command that puts it right", async (name, wrong, right) => {
    await askRedis(redis.url, [["CONFIG", "SET", name, wrong]]);
    await expect(checkRedis(redis.url)).rejects.toThrow(`CONFIG SET ${name} ${right}`);
    await askRedis(redis.url, [["CONFIG", "SET", name, right]]);
  });

  test.each([
    ["not an address", "localhost:6379", /n'est pas une adresse/],
    ["nobody there", "redis://127.0.0.1:9", /ne répond pas/],
    ["no such socket", "unix:///nowhere/redis.sock", /ne répond pas/],
  ])("%s", async (_, url, said) => {
    await expect(checkRedis(url)).rejects.toThrow(said);
  });

  test("its password is not shown", async () => {
    await expect(checkRedis("redis://moi:tres-secret@127.0.0.1:9")).rejects.toThrow(/^(?!.*tres-secret).*ne répond pas/);
  });
});

describe("the few words of the protocol", () => {
  const spoken = ["+OK\r\n", "$5\r\nélan\r\n", ":42\r\n", "$-1\r\n", "*2\r\n$1\r\na\r\n*0\r\n", "-ERR no\r\n"];
  let server: Server;
  let port = 0;
  beforeAll(async () => {
    server = createServer((socket) => {
      socket.once("data", async () => {
        for (const byte of Buffer.from(spoken.join(""))) await new Promise((sent) => socket.write(Buffer.of(byte), sent));
      });
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    port = typeof address === "object" && address !== null ? address.port : 0;
    return () => void server.close();
  });

  test("replies that come byte by byte", async () => {
    const replies = await askRedis(
      `redis://127.0.0.1:${port}`,
      spoken.map(() => ["PING"]),
    );
    expect(replies).toEqual(["OK", "élan", "42", null, ["a", []], "-ERR no"]);
  });

  test("a server that says less than it was asked is not waited for for ever", async () => {
    await expect(
      askRedis(
        `redis://127.0.0.1:${port}`,
        [...spoken, "", ""].map(() => ["PING"]),
        100,
      ),
    ).rejects.toThrow("no answer in 100 ms");
  });
});
