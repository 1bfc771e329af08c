/**
 * A private Redis (or Valkey: the server that this run is on) on a unix socket in its own folder, for the tests of this room. Out: its URL, and an end.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createConnection, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineEnv } from "../../../src/try/engine.mjs";
import { engineForTests } from "../../../src/try/redis-ladder.mjs";

export interface PrivateRedis {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startRedis(...config: readonly string[]): Promise<PrivateRedis> {
  const folder = await mkdtemp(join(tmpdir(), "accueil-redis-"));
  const socket = join(folder, "redis.sock");
  const options = [
    ...(config.includes("--port") ? [] : ["--port", "0"]),
    "--unixsocket",
    socket,
    "--dir",
    folder,
    "--save",
    "",
    "--maxmemory-policy",
    "noeviction",
    ...config,
  ];
  const engine = engineForTests();
  const server = spawn(engine.path, options, { stdio: ["ignore", "pipe", "inherit"], env: engineEnv(engine.libraries) });
  await ready(server);
  await reachable(socket);
  return {
    url: `unix://${socket}`,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGKILL");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout?.on("data", (text: Buffer) => {
      if (text.toString().includes("eady to accept connections")) resolve();
    });
  });

const reachable = (socket: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const line = createConnection(socket, () => {
      line.end();
      resolve();
    });
    line.once("error", reject);
  });

/** Ports of the loopback that nobody listens on now. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const held = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Server>((resolve) => {
          const server: Server = createServer().listen(0, "127.0.0.1", () => resolve(server));
        }),
    ),
  );
  return Promise.all(
    held.map(
      (server) =>
        new Promise<number>((resolve) => {
          const address = server.address();
          server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
        }),
    ),
  );
}
