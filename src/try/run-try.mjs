// @ts-check
/**
 * `npm run try` and `npm run stop`: packages, a Redis, the bot, one address to open.
 * In: options (`--fresh`, `--port 3100`, `--logs`; others are the bot's). Out: an exit code, once everything that was started is gone.
 * Opens no browser, asks nothing, reaches nobody but npm's and the distribution's mirrors.
 */

import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { exitOf, heedSignals, interrupted, startLeashed, stopChild, untilInterrupted } from "./children.mjs";
import { birthOf, holderOf, takeLock } from "./lock.mjs";
import { installPackages } from "./packages.mjs";
import { startPrivateRedis } from "./private-redis.mjs";
import { checkRedis, findEngine } from "./redis-ladder.mjs";
import { openSecrets } from "./secrets.mjs";
import { heading, onWindowsDisk, Problem, say, step } from "./terminal.mjs";
import { choosePort, readOptions } from "./try-options.mjs";

const root = resolve(import.meta.dirname, "..", "..");
const graceMs = 3500;

/** What somebody may have in their shell for a real practice: the trial must not see it. */
const notForTheTrial =
  /^(TWILIO_.*|REDIS_.*|PUBLIC_URL|TEMPLATES|BOT_ADDRESSES|THERAPIST_ADDRESSES|OPERATOR_ADDRESS|DATA_KEY.*|ADDRESS_KEY|NODE_ENV)$/;

/** @param {string[]} options */
export async function runTry(options) {
  heedSignals();
  const wanted = readOptions(options);
  const home = dataFolder();
  heading("Accueil : essai local");
  const taken = takeLock(join(home, "running.json"));
  if ("holder" in taken) return alreadyRunning(home);
  try {
    if (wanted.fresh) empty(home);
    await installPackages(root);
    return await withRedis(home, (redis) => runBot({ home, wanted, redis, lock: taken.lock }));
  } catch (error) {
    if (interrupted.aborted) return 0;
    throw error;
  } finally {
    taken.lock.release();
  }
}

/** Ends a trial that runs in another terminal, and returns once it is gone. */
export async function stopTry() {
  const holder = holderOf(join(dataFolder(), "running.json"));
  if (holder === undefined) {
    say("Rien ne tourne dans ce dossier.");
    return 0;
  }
  process.kill(holder.pid, "SIGTERM");
  for (const until = performance.now() + 15_000; performance.now() < until; await delay(50)) {
    if (birthOf(holder.pid) !== holder.born) {
      say("Arrêté.");
      return 0;
    }
  }
  throw new Problem(`L'essai (processus ${holder.pid}) ne s'arrête pas → kill -9 ${holder.pid}`, 1);
}

/** @param {string} home */
async function alreadyRunning(home) {
  for (const until = performance.now() + 120_000; performance.now() < until; await delay(100, undefined, { signal: interrupted })) {
    const holder = holderOf(join(home, "running.json"));
    if (holder === undefined) throw new Problem("L'autre démarrage vient d'échouer → relancez npm run try", 1);
    if (holder.url === undefined) continue;
    say(`\n  Déjà en marche :  ${holder.url}\n  npm run stop l'arrête.\n`);
    return 0;
  }
  throw new Problem("Un autre démarrage n'en finit pas dans ce dossier → npm run stop, puis relancez", 1);
}

/** @typedef {{ url: string, ended: Promise<void>, theirs: boolean }} Redis */

/** @param {string} home @param {(redis: Redis) => Promise<number>} work */
async function withRedis(home, work) {
  const given = process.env.REDIS_URL;
  if (given !== undefined && given !== "") {
    const { name, version } = await checkRedis(given);
    step("redis", `${name} ${short(version)}, celui de REDIS_URL`);
    return work({ url: given, ended: new Promise(() => undefined), theirs: true });
  }
  const engine = await findEngine({ root, tell: (text) => step("redis", text) });
  interrupted.throwIfAborted();
  // Redis's files are not Valkey's, nor one major version's the next one's.
  const redis = await startPrivateRedis({ dir: join(home, `${engine.name}-${engine.major}`), engine, limitMs: 60_000 });
  try {
    step("redis", `${engine.name} ${short(engine.version)}, privé, données dans ${shown(home)}`);
    return await work({ url: redis.url, ended: redis.ended, theirs: false });
  } finally {
    await redis.stop();
  }
}

/** @param {{ home: string, wanted: import("./try-options.mjs").TryOptions, redis: Redis, lock: import("./lock.mjs").Lock }} what */
async function runBot({ home, wanted, redis, lock }) {
  const port = await choosePort(wanted.port);
  interrupted.throwIfAborted();
  const journal = join(home, "journal.log");
  const output = wanted.logs ? "inherit" : openSync(journal, "w", 0o600);
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !notForTheTrial.test(name)));
  const env = {
    ...inherited,
    ...openSecrets(join(home, "secrets.json")),
    REDIS_URL: redis.url,
    PORT: String(port),
    ACCUEIL_DATA: home,
    // In a Redis that is not ours alone, the trial keeps out of a real practice's keys.
    ...(redis.theirs ? { ACCUEIL_KEY_PREFIX: "essai" } : {}),
  };
  const bot = startLeashed(["--import", "tsx", join(root, "src", "try", "main.ts"), ...wanted.rest], { cwd: root, env, output });
  if (typeof output === "number") closeSync(output);
  try {
    const url = await readyUrl(bot);
    if (url !== undefined) {
      lock.tell(url);
      step("accueil", "webhook signé, Twilio simulé, rien ne sort de cette machine");
      say(`\n  ► Deux téléphones   ${url}\n`);
      say("  Changez un texte dans flows/ : il est relu.      Ctrl-C arrête tout.\n");
    }
    const ending = await Promise.race([exitOf(bot), redis.ended.then(() => "redis"), untilInterrupted().then(() => "asked")]);
    if (ending === "asked" || interrupted.aborted) return 0;
    if (ending === "redis") throw new Problem(`Redis s'est arrêté tout seul (données dans ${home}) → relancez npm run try`, 1);
    throw new Problem(
      `L'accueil s'est arrêté (code ${ending}) → voici ses derniers mots :\n${wanted.logs ? "" : tail(journal)}`,
      ending === 78 ? 78 : 1,
    );
  } finally {
    await stopChild(bot, graceMs);
  }
}

/** Undefined when the bot, or we, end before that. @param {import("node:child_process").ChildProcess} bot @returns {Promise<string | undefined>} */
function readyUrl(bot) {
  return new Promise((known) => {
    bot.on("message", (/** @type {unknown} */ message) => {
      if (typeof message !== "object" || message === null || !("ready" in message) || message.ready !== true) return;
      if ("url" in message && typeof message.url === "string") known(message.url);
    });
    void exitOf(bot).then(() => known(undefined));
    void untilInterrupted().then(() => known(undefined));
  });
}

/** Beside the code, but for a Windows disk under WSL. */
function dataFolder() {
  if (!onWindowsDisk(root)) return join(root, "data", "try");
  return join(homedir(), ".local", "share", "accueil", createHash("sha256").update(root).digest("hex").slice(0, 8));
}

/** @param {string} home */
const shown = (home) => (home.startsWith(root) ? `./${relative(root, home)}` : home);

/** @param {string} version */
const short = (version) => version.split(".").slice(0, 2).join(".");

/** All but the lock, which is ours. @param {string} home */
function empty(home) {
  for (const entry of existsSync(home) ? readdirSync(home) : []) {
    if (entry !== "running.json") rmSync(join(home, entry), { recursive: true, force: true });
  }
}

/** @param {string} path */
function tail(path) {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.slice(-20).join("\n");
}
