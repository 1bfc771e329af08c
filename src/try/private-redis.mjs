// @ts-check
/**
 * A Redis of our own: a unix socket that only this user may open, no port, and no life of its own.
 * In: a folder for its data, a program. Out: its address once it answers, and the way to stop it.
 * It never outlives us: its keeper (watchdog.mjs) stops it when we stop, or die, whichever way.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { installedEngine } from "./engine.mjs";
import { birthOf } from "./lock.mjs";
import { askRedis } from "./resp.mjs";
import { onWindowsDisk, Problem, ring } from "./terminal.mjs";

/** Sockets have short names: 107 bytes on Linux, 103 on macOS. */
const longestSocketPath = 100;

/**
 * @typedef {object} PrivateRedis
 * @property {string} url `unix:///…/redis.sock`
 * @property {number} pid of the server, for tests that kill or freeze it
 * @property {Promise<void>} ended when the server is gone, whoever ended it
 * @property {() => Promise<void>} stop returns once the server is gone; may be called twice
 */

/**
 * @param {object} wanted
 * @param {string} wanted.dir where its data lives; made when missing
 * @param {import("./engine.mjs").Engine} [wanted.engine] the installed one by default
 * @param {"always" | "everysec" | "no"} [wanted.appendfsync] `always` wherever the program runs; `no` for tests of single scripts
 * @param {readonly string[]} [wanted.alsoRemove] folders to remove once the server is gone, even when we are killed
 * @param {number} [wanted.limitMs]
 * @returns {Promise<PrivateRedis>}
 */
export async function startPrivateRedis({ dir, engine = installedEngine(), appendfsync = "always", alsoRemove = [], limitMs = 20_000 }) {
  if (engine === undefined) throw new Problem("redis-server ou valkey-server est introuvable → npm test et npm run try savent le trouver");
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const { socket, made } = socketFor(dir);
  const flags = ["--port", "0", "--unixsocket", socket, "--unixsocketperm", "700", "--dir", dir, "--appendonly", "yes"];
  flags.push("--appendfsync", appendfsync, "--save", "", "--maxmemory-policy", "noeviction", "--databases", "1");
  flags.push("--daemonize", "no", "--logfile", "");

  const remove = [...made, ...alsoRemove];
  const order = JSON.stringify({ path: engine.path, libraries: engine.libraries, flags, remove });
  const keeper = spawn(process.execPath, [fileURLToPath(new URL("./watchdog.mjs", import.meta.url)), order], {
    detached: true, // Ctrl-C goes to the whole group: the server must outlive whoever is still using it
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const said = ring();
  keeper.stdout?.on("data", said.add);
  keeper.stderr?.on("data", said.add);
  const server = { pid: 0, born: "" };
  /** @type {Promise<void>} */
  const introduced = new Promise((done) =>
    keeper.on("message", (message) => {
      server.pid = pidIn(message);
      server.born = birthOf(server.pid) ?? "";
      done();
    }),
  );
  /** @type {Promise<void>} */
  const ended = new Promise((done) => {
    keeper.once("exit", () => done());
    keeper.once("error", () => done());
  });
  const stop = async () => {
    keeper.ref(); // or node would leave while we wait
    if (keeper.connected) keeper.disconnect();
    await ended;
    if (keeper.signalCode !== null) await buryOrphan(server, remove);
  };

  const url = `unix://${socket}`;
  const late = new AbortController();
  const outcome = await Promise.race([answering(url, limitMs, late.signal), ended.then(() => "s'est arrêté aussitôt")]);
  late.abort();
  if (outcome !== "answers") {
    await stop();
    throw new Problem(`${engine.name} ${engine.version} ${outcome} (données dans ${dir}) → ${remedyFor(said.text())}\n${said.text()}`, 1);
  }
  await introduced;
  // A launcher that is done must not be held back by its Redis.
  keeper.unref();
  keeper.channel?.unref();
  for (const stream of [keeper.stdout, keeper.stderr])
    if (stream !== null && "unref" in stream && typeof stream.unref === "function") stream.unref();
  return { url, pid: server.pid, ended, stop };
}

/** Beside its data where the name is short and plain, else in a folder of its own among the temporary ones. @param {string} dir */
function socketFor(dir) {
  const beside = join(dir, "redis.sock");
  if (Buffer.byteLength(beside) <= longestSocketPath && /^[\w./-]+$/.test(beside) && !onWindowsDisk(dir)) {
    rmSync(beside, { force: true });
    return { socket: beside, made: [beside] };
  }
  const short = Buffer.byteLength(tmpdir()) <= 60 && /^[\w./-]+$/.test(tmpdir()) ? tmpdir() : "/tmp";
  const folder = mkdtempSync(join(short, "accueil-"));
  return { socket: join(folder, "redis.sock"), made: [folder] };
}

/** @param {string} url @param {number} limitMs @param {AbortSignal} stopped */
async function answering(url, limitMs, stopped) {
  const until = performance.now() + limitMs;
  while (performance.now() < until && !stopped.aborted) {
    const reply = await askRedis(url, [["PING"]], 1000).catch(() => undefined);
    if (reply?.[0] === "PONG") return "answers"; // while it reads its file it says -LOADING
    await delay(10);
  }
  return `n'a pas répondu en ${Math.round(limitMs / 1000)} s`;
}

/** Somebody has killed the keeper: its server is ours to end. @param {{ pid: number, born: string }} server @param {readonly string[]} remove */
async function buryOrphan(server, remove) {
  const alive = () => server.pid > 0 && birthOf(server.pid) === server.born;
  if (alive()) process.kill(server.pid, "SIGKILL");
  while (alive()) await delay(20);
  for (const path of remove) rmSync(path, { recursive: true, force: true });
}

/** @param {unknown} message */
const pidIn = (message) => (typeof message === "object" && message !== null && "pid" in message ? Number(message.pid) : 0);

/** @param {string} said */
function remedyFor(said) {
  if (/RDB format version|Bad file format|Unrecoverable error/i.test(said))
    return "ces données viennent d'une autre version : relancez avec --fresh, ou installez l'autre";
  if (/No space left/i.test(said)) return "faites de la place sur le disque";
  return "voici ses derniers mots :";
}
