/**
 * A private Redis (or Valkey) with AOF `always`, which can be killed, frozen, starved, filled and emptied, and started again on its data.
 * In: a program, a folder. Out: where it listens and what can be done to it. The server never outlives us (`private-redis.mjs`).
 * The AOF is never rewritten: it is the ledger of all that was ever written (`../ledger/`).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine, findProgram } from "../../../src/try/engine.mjs";
import { type PrivateRedis, startPrivateRedis } from "../../../src/try/private-redis.mjs";
import { engineForTests } from "../../../src/try/redis-ladder.mjs";
import { askRedis, type Reply } from "../../../src/try/resp.mjs";

export interface FaultyRedis {
  /** Where its data is; `<dir>/appendonlydir` holds the AOF. */
  readonly dir: string;
  readonly engine: Engine;
  /** `unix://…` of now: for looking, past every proxy. */
  url(): string;
  /** The path of the socket of now: what a proxy connects to. */
  socket(): string;
  running(): boolean;
  ask(...words: readonly string[]): Promise<Reply>;
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts it again on its data; nothing to do when it answers. Not while it is frozen. */
  start(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** What is full by `freeBytes` from now on: writes are refused by `noeviction` (0: full at once). Undefined: room again. */
  memoryLeft(freeBytes: number | undefined): Promise<void>;
  /** No file may grow any more: with `always` the server ends itself at its next write. False where the system cannot do that. */
  fillDisk(): boolean;
  freeDisk(): void;
  /** Everything lost, as after a lost volume. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** A full disk needs no root here: a limit on the size of files, whose signal is ignored so that the write itself fails. */
export const canFillDisk = process.platform === "linux" && findProgram(["prlimit"]) !== undefined;

export async function openRedis(dir: string, engine: Engine = engineForTests()): Promise<FaultyRedis> {
  const folder = join(dir, "redis");
  mkdirSync(folder, { recursive: true });
  const program = canFillDisk ? wrapped(engine, dir) : engine;
  const limit = `${program.path}.limit`;
  let server: PrivateRedis | undefined;

  const now = (): PrivateRedis => {
    if (server === undefined) throw new Error("this Redis is down");
    return server;
  };
  /** One that a full disk has doomed is dying while it still counts as running. */
  const answers = async ({ url, ended }: PrivateRedis): Promise<boolean> =>
    Promise.race([
      askRedis(url, [["PING"]], 10_000).then(
        () => true,
        () => false,
      ),
      ended.then(() => false),
    ]);
  const start = async (): Promise<void> => {
    if (server !== undefined) {
      const running = server;
      if (await answers(running)) return;
      signal(running.pid, "SIGKILL");
      await running.ended;
      server = undefined;
    }
    const started = await startPrivateRedis({ dir: folder, engine: program, appendfsync: "always" });
    await askRedis(started.url, [["CONFIG", "SET", "auto-aof-rewrite-percentage", "0"]]);
    lastUrl = started.url;
    server = started;
    void started.ended.then(() => {
      if (server === started) server = undefined;
    });
  };
  let lastUrl = "";
  await start();

  const redis: FaultyRedis = {
    dir: folder,
    engine,
    url: () => lastUrl,
    socket: () => lastUrl.replace("unix://", ""),
    running: () => server !== undefined,
    async ask(...words) {
      const [reply] = await askRedis(now().url, [[...words]], 10_000);
      return reply ?? null;
    },
    async kill() {
      const dying = server;
      if (dying === undefined) return;
      signal(dying.pid, "SIGKILL");
      await dying.ended;
      server = undefined;
    },
    start,
    freeze: () => signal(now().pid, "SIGSTOP"),
    thaw: () => signal(server?.pid ?? 0, "SIGCONT"),
    async memoryLeft(freeBytes) {
      const used = Number(/used_memory:(\d+)/.exec(String(await redis.ask("INFO", "memory")))?.[1] ?? 0);
      await redis.ask("CONFIG", "SET", "maxmemory", freeBytes === undefined ? "0" : String(Math.max(1, used + freeBytes)));
    },
    fillDisk() {
      if (!canFillDisk || server === undefined) return false;
      const files = readdirSync(join(folder, "appendonlydir")).map((file) => statSync(join(folder, "appendonlydir", file)).size);
      const bytes = Math.max(4096, ...files);
      writeFileSync(limit, String(bytes));
      return spawnSync("prlimit", [`--fsize=${bytes}`, "--pid", String(server.pid)]).status === 0;
    },
    freeDisk() {
      rmSync(limit, { force: true });
      if (server !== undefined && canFillDisk) spawnSync("prlimit", ["--fsize=unlimited", "--pid", String(server.pid)]);
    },
    async flush() {
      await redis.ask("FLUSHALL");
    },
    async close() {
      redis.thaw();
      await server?.stop();
      server = undefined;
    },
  };
  return redis;
}

/** The same program, started through a shell that ignores SIGXFSZ and sets the limit that stands in a file, where one does. */
function wrapped(engine: Engine, dir: string): Engine {
  const path = join(dir, "server");
  writeFileSync(
    path,
    `#!/bin/sh\ntrap '' XFSZ\n[ -r "$0.limit" ] && prlimit --fsize="$(cat "$0.limit")" --pid $$\nexec '${engine.path.replaceAll("'", "'\\''")}' "$@"\n`,
    { mode: 0o755 },
  );
  return { ...engine, path };
}

function signal(pid: number, name: NodeJS.Signals): void {
  if (pid <= 0) return;
  try {
    process.kill(pid, name);
  } catch {
    // Gone already: what was wanted of it is moot.
  }
}
