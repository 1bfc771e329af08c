/**
 * The wire between one process and its Redis, and everything that can happen on it: slow, silent, cut, replies lost, and a call held back
 * or executed at the very moment at which a test wants to kill the caller. One proxy a process, so that it is known who calls.
 * In: where Redis is now, and the scripts of the build that runs. Out: a `redis://127.0.0.1:…` for that process.
 * Never changes a byte.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { frameEnd, scriptOf } from "./frames.ts";

/** SHA1 → name, of the Lua files as the program loads them (`src/edge/redis/scripts.ts`). */
export type ScriptNames = ReadonlyMap<string, string>;

export function scriptNames(dist: string): ScriptNames {
  const folder = join(dist, "edge", "redis", "scripts");
  const common = readFileSync(join(folder, "_common.lua"), "utf8");
  const files = readdirSync(folder).filter((file) => file.endsWith(".lua") && !file.startsWith("_"));
  return new Map(
    files.map((file) => {
      const lua = `${common}\n${readFileSync(join(folder, file), "utf8")}`;
      return [createHash("sha1").update(lua).digest("hex"), file.replace(".lua", "")];
    }),
  );
}

export interface RedisProxy {
  readonly url: string;
  /** Resets every connection, both ways. */
  cutAll(): void;
  /** Requests are carried out, their replies vanish. A connection that has lost one is cut at the latest when this ends: none goes on without it. */
  dropReplies(on: boolean): void;
  /** Nothing passes either way; what was written meanwhile goes through afterwards. */
  blackhole(on: boolean): void;
  /** Every reply comes so much later. */
  delay(ms: number): void;
  /** New connections are refused; those that stand are kept. */
  refuse(on: boolean): Promise<void>;
  /**
   * At the `nth` call of this script from now on (1 when left out): "before": the request is held back and never reaches Redis; "after": it is
   * carried out and its reply dropped. Then `act` is called, once; nothing more passes on that connection. A call whose connection broke before
   * its reply came does not count: the next one does. Returns how to disarm it.
   */
  onScript(name: string, when: "before" | "after", act: () => void, nth?: number): () => void;
  /** How often each script was called. */
  calls(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

interface Trap {
  readonly name: string;
  readonly when: "before" | "after";
  readonly act: () => void;
  left: number;
  /** Acted, or disarmed. */
  over: boolean;
}

export interface ProxyOptions {
  /** Where Redis listens at this moment: the path of a socket, or a port. */
  readonly upstream: () => string | number;
  readonly scripts: ScriptNames;
}

export async function openProxy({ upstream, scripts }: ProxyOptions): Promise<RedisProxy> {
  const lines = new Set<Line>();
  const traps = new Set<Trap>();
  const calls = new Map<string, number>();
  const how = { drop: false, hold: false, delayMs: 0 };

  const server = createServer((client) => {
    const line = openLine(client, upstream(), { traps, calls, scripts, how });
    lines.add(line);
    client.once("close", () => lines.delete(line));
  });
  const port = await listen(server, 0);

  return {
    url: `redis://127.0.0.1:${port}`,
    cutAll() {
      for (const line of lines) line.cut();
    },
    dropReplies(on) {
      how.drop = on;
      if (!on) for (const line of lines) if (line.lost()) line.cut();
    },
    blackhole(on) {
      how.hold = on;
      for (const line of lines) line.hold(on);
    },
    delay(ms) {
      how.delayMs = ms;
    },
    async refuse(on) {
      if (on && server.listening) server.close();
      if (!on && !server.listening) await listen(server, port);
    },
    onScript(name, when, act, nth = 1) {
      if (![...scripts.values()].includes(name)) throw new Error(`no script is called ${name}`);
      const trap: Trap = { name, when, act, left: nth, over: false };
      traps.add(trap);
      return () => {
        trap.over = true;
        traps.delete(trap);
      };
    },
    calls: () => calls,
    async close() {
      for (const line of lines) line.cut();
      if (server.listening) await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

interface Shared {
  readonly traps: Set<Trap>;
  readonly calls: Map<string, number>;
  readonly scripts: ScriptNames;
  readonly how: { drop: boolean; hold: boolean; delayMs: number };
}

interface Line {
  cut(): void;
  /** Whether a reply of it has vanished. */
  lost(): boolean;
  hold(on: boolean): void;
}

function openLine(client: Socket, place: string | number, { traps, calls, scripts, how }: Shared): Line {
  const redis = typeof place === "string" ? connect(place) : connect(place, "127.0.0.1");
  /** What each request that has no reply yet was caught by. */
  const asked: (Trap | undefined)[] = [];
  let asking: Buffer = Buffer.alloc(0);
  let telling: Buffer = Buffer.alloc(0);
  /** "held": requests stop here; "dropped": replies stop here. */
  let caught: "held" | "dropped" | undefined;
  let lost = false;
  /** Replies on their way, in order. */
  const late: { readonly frame: Buffer; readonly dueAt: number }[] = [];
  let arriving = false;

  const again = (trap: Trap | undefined): void => {
    if (trap === undefined || trap.over) return;
    trap.left = 1;
    traps.add(trap);
  };
  const spring = (trap: Trap): void => {
    if (trap.over) return;
    trap.over = true;
    trap.act();
  };
  const cut = (): void => {
    for (const trap of asked.splice(0)) again(trap);
    if (client.readyState === "open") client.resetAndDestroy();
    client.destroy();
    redis.destroy();
  };
  const hold = (on: boolean): void => {
    for (const socket of [client, redis]) {
      if (on) socket.pause();
      else socket.resume();
    }
  };

  const caughtBy = (frame: Buffer): Trap | undefined => {
    const sha = scriptOf(frame);
    const name = sha === undefined ? undefined : scripts.get(sha);
    if (name === undefined) return undefined;
    calls.set(name, (calls.get(name) ?? 0) + 1);
    for (const trap of traps) {
      if (trap.name !== name) continue;
      trap.left -= 1;
      if (trap.left > 0) continue;
      traps.delete(trap);
      return trap;
    }
    return undefined;
  };

  client.on("data", (chunk: Buffer) => {
    asking = asking.length === 0 ? chunk : Buffer.concat([asking, chunk]);
    let from = 0;
    for (
      let end = frameEnd(asking, from);
      end !== undefined && caught !== "held";
      end = from < asking.length ? frameEnd(asking, from) : undefined
    ) {
      const trap = caughtBy(asking.subarray(from, end));
      if (trap?.when === "before") {
        caught = "held";
        spring(trap);
        break;
      }
      asked.push(trap);
      redis.write(asking.subarray(from, end));
      from = end;
    }
    asking = caught === "held" ? Buffer.alloc(0) : asking.subarray(from);
  });

  redis.on("data", (chunk: Buffer) => {
    telling = telling.length === 0 ? chunk : Buffer.concat([telling, chunk]);
    let from = 0;
    for (let end = frameEnd(telling, from); end !== undefined; end = from < telling.length ? frameEnd(telling, from) : undefined) {
      const frame = telling.subarray(from, end);
      from = end;
      // A push is nobody's reply.
      const trap = frame[0] === 0x3e ? undefined : asked.shift();
      if (trap !== undefined && frame.toString("latin1", 0, 9) === "-NOSCRIPT") {
        // Nothing was run: the client comes again with the whole text.
        again(trap);
      } else if (trap !== undefined && !trap.over) {
        caught = "dropped";
        spring(trap);
      }
      if (caught === undefined && !how.drop && !lost) tell(frame);
      else lost = true;
    }
    telling = telling.subarray(from);
  });

  function tell(frame: Buffer): void {
    if (how.delayMs === 0 && late.length === 0) {
      client.write(frame);
      return;
    }
    late.push({ frame: Buffer.from(frame), dueAt: performance.now() + how.delayMs });
    if (!arriving) setTimeout(arrive, how.delayMs).unref();
    arriving = true;
  }

  /** None overtakes another, however soon it is due. */
  function arrive(): void {
    for (let first = late[0]; first !== undefined && first.dueAt <= performance.now(); first = late[0]) {
      client.write(first.frame);
      late.shift();
    }
    const waits = late[0];
    arriving = waits !== undefined;
    if (waits !== undefined) setTimeout(arrive, Math.max(1, waits.dueAt - performance.now())).unref();
  }

  for (const socket of [client, redis]) {
    socket.setNoDelay(true);
    socket.on("error", () => undefined);
    socket.once("close", cut);
  }
  if (how.hold) hold(true);
  return { cut, hold, lost: () => lost };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      const address = server.address();
      if (address === null || typeof address === "string") failed(new Error("a proxy listens on a port"));
      else listening(address.port);
    });
  });
}
