/**
 * The program as it runs in production: separate `web` and `worker` processes of a build, each with its own wire to Redis, under a supervisor
 * that starts again what ends, as systemd would. In: a build, an environment. Out: processes that can be killed, frozen and listened to.
 * Every end that nobody asked for is written down. Nothing outlives us (`leash.mjs`).
 */
import type { ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { exitOf, startLeashed, stopChild } from "../../../src/try/children.mjs";
import type { RedisProxy } from "./proxy.ts";

export interface ProcessPlan {
  /** `web-1`, `worker-2`: stands in reports. */
  readonly name: string;
  readonly role: "web" | "worker" | "all";
  readonly dist: string;
  readonly port: number;
  readonly opsPort: number;
  readonly proxy: RedisProxy;
  readonly env: Readonly<Record<string, string>>;
  /** Its wall clock is wrong by so much. */
  readonly clockShiftMs?: number;
}

export interface Ended {
  readonly name: string;
  readonly at: number;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** We killed it, or asked it to stop. */
  readonly wanted: boolean;
  /** What it said last on standard error. */
  readonly lastWords: string;
}

export interface Supervised {
  readonly name: string;
  readonly role: "web" | "worker" | "all";
  readonly proxy: RedisProxy;
  readonly opsUrl: string;
  running(): boolean;
  /** Undefined while it is down. */
  pid(): number | undefined;
  /** The supervisor starts it again, unless `hold` was called. */
  kill(signal?: "SIGKILL" | "SIGTERM"): void;
  freeze(): void;
  thaw(): void;
  /** From the next start on. */
  use(changes: { readonly dist?: string; readonly env?: Readonly<Record<string, string>> }): void;
  /** Not started again until `release`. */
  hold(): void;
  release(): void;
  /** Everything it ever said, on both streams, all its lives. */
  output(): string;
  /** Resolves when its own `/readyz` says 200; rejects after `limitMs`. */
  ready(limitMs?: number): Promise<void>;
  /** Resolves at its next end (at once when it is down). */
  ended(): Promise<void>;
  starts(): number;
  stop(): Promise<void>;
}

const restartMs = 100;

export function supervise(plan: ProcessPlan, onEnd: (ended: Ended) => void): Supervised {
  let { dist, env } = plan;
  let child: ChildProcess | undefined;
  let wanted = false;
  let held = false;
  let stopping = false;
  let frozen = false;
  let starts = 0;
  let again: NodeJS.Timeout | undefined;
  const said: string[] = [];

  const start = (): void => {
    again = undefined;
    if (stopping || held || child !== undefined) return;
    wanted = false;
    frozen = false;
    starts += 1;
    const shift = pathToFileURL(join(import.meta.dirname, "shift-clock.mjs")).href;
    const started = startLeashed(["--import", shift, join(dist, "main.js")], {
      cwd: join(dist, ".."),
      env: {
        PATH: process.env.PATH ?? "",
        NODE_ENV: "production",
        ...env,
        ROLE: plan.role,
        PORT: String(plan.port),
        OPS_PORT: String(plan.opsPort),
        REDIS_URL: plan.proxy.url,
        CLOCK_SHIFT_MS: String(plan.clockShiftMs ?? 0),
      },
      output: "pipe",
    });
    child = started;
    const from = said.length;
    for (const stream of [started.stdout, started.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk.toString("utf8")));
    const over = (code: number | null, signal: NodeJS.Signals | null): void => {
      if (child !== started) return;
      child = undefined;
      onEnd({
        name: plan.name,
        at: Date.now(),
        code,
        signal,
        wanted: wanted || stopping,
        lastWords: said.slice(from).join("").slice(-600),
      });
      if (!stopping && !held) again = setTimeout(start, restartMs);
    };
    started.once("exit", over);
    started.once("error", () => over(null, null));
  };
  const send = (signal: NodeJS.Signals): void => {
    if (child?.pid === undefined) return;
    try {
      process.kill(child.pid, signal);
    } catch {
      // Between its end and our hearing of it.
    }
  };
  start();

  return {
    name: plan.name,
    role: plan.role,
    proxy: plan.proxy,
    opsUrl: `http://127.0.0.1:${plan.opsPort}`,
    running: () => child !== undefined,
    pid: () => child?.pid,
    kill(signal = "SIGKILL") {
      if (child === undefined) return;
      wanted = true;
      send(signal);
    },
    freeze() {
      frozen = true;
      send("SIGSTOP");
    },
    thaw() {
      if (frozen) send("SIGCONT");
      frozen = false;
    },
    use(changes) {
      dist = changes.dist ?? dist;
      env = { ...env, ...changes.env };
    },
    hold() {
      held = true;
      clearTimeout(again);
    },
    release() {
      held = false;
      start();
    },
    output: () => said.join(""),
    async ready(limitMs = 90_000) {
      const until = performance.now() + limitMs;
      while (!stopping) {
        if (await isReady(plan)) return;
        if (performance.now() > until)
          throw new Error(`${plan.name} was not ready within ${limitMs} ms; it said:\n${said.join("").slice(-1500)}`);
        await delay(20);
      }
    },
    async ended() {
      if (child !== undefined) await exitOf(child);
    },
    starts: () => starts,
    async stop() {
      stopping = true;
      clearTimeout(again);
      if (frozen) send("SIGCONT");
      if (child !== undefined) await stopChild(child, 3_000);
    },
  };
}

async function isReady({ role, port, opsPort }: ProcessPlan): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${opsPort}/readyz`, { signal: AbortSignal.timeout(1_000) });
    await answer.arrayBuffer();
    return answer.status === 200 && (role === "worker" || (await listens(port)));
  } catch {
    return false;
  }
}

const listens = (port: number): Promise<boolean> =>
  new Promise((found) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      found(true);
    });
    socket.once("error", () => found(false));
  });
