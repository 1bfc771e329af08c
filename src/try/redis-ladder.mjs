// @ts-check
/**
 * Where a Redis comes from: the one that REDIS_URL names, a server installed here, one unpacked earlier, the distribution's package
 * unpacked now; else a Problem with the commands for each platform.
 * In: the root of the checkout. Out: an address or an engine. Installs nothing.
 */
import { join } from "node:path";
import { installedEngine, leastMajor, wantedServers } from "./engine.mjs";
import { askRedis } from "./resp.mjs";
import { Problem } from "./terminal.mjs";
import { unpackEngine, unpackedEngine } from "./unpack-redis.mjs";

/** @typedef {import("./engine.mjs").Engine} Engine */

/**
 * @param {{ root: string, tell: (text: string) => void }} where
 * @returns {Promise<Engine>}
 */
export async function findEngine({ root, tell }) {
  const folder = join(root, "data", "redis-bin");
  // Debian's Valkey is the freer licence and the newer package: it goes first where we choose.
  const names = wantedServers().toReversed();
  const found = installedEngine() ?? unpackedEngine(folder, names) ?? (await unpackEngine(folder, names, tell));
  if (found !== undefined) return found;
  throw new Problem(
    [
      `Redis ${leastMajor} ou plus récent (ou Valkey) est introuvable sur cette machine. Au choix :`,
      "  Debian, Ubuntu   sudo apt-get install valkey-server   (ou redis-server)",
      "  macOS            brew install valkey",
      "  Docker           docker compose up",
      "  un autre         REDIS_URL=redis://127.0.0.1:6379 npm run try",
    ].join("\n"),
  );
}

/** For vitest started by hand: what the launcher chose, else what is here already; nothing is fetched. @returns {Engine} */
export function engineForTests() {
  const given = process.env.ACCUEIL_TEST_REDIS;
  if (given !== undefined) return JSON.parse(given);
  const folder = join(import.meta.dirname, "..", "..", "data", "redis-bin");
  const found = installedEngine() ?? unpackedEngine(folder, wantedServers().toReversed());
  if (found !== undefined) return found;
  throw new Problem("Il faut un Redis pour ces tests → npm test en trouve ou en prépare un");
}

/**
 * Checks the server that REDIS_URL names, so that what is wrong is said in one line before anything starts.
 * @param {string} url
 * @returns {Promise<{ name: string, version: string }>}
 */
export async function checkRedis(url) {
  if (!/^(rediss?|unix):\/\//.test(url)) throw new Problem("REDIS_URL n'est pas une adresse de Redis → redis://127.0.0.1:6379");
  const shown = url.replace(/\/\/[^@/]*@/, "//…@");
  const replies = await askRedis(url, [["PING"], ["INFO"], ["CONFIG", "GET", "appendfsync"]]).catch((error) => {
    throw new Problem(`REDIS_URL=${shown} ne répond pas (${error.message}) → démarrez ce Redis, ou enlevez REDIS_URL`);
  });
  const [pong, about, fsync] = replies;
  if (pong !== "PONG") throw new Problem(`REDIS_URL=${shown} refuse : ${String(pong)} → vérifiez le mot de passe dans l'adresse`);
  const facts = Object.fromEntries(
    String(about)
      .split("\r\n")
      .map((line) => line.split(":", 2)),
  );
  const name = facts.valkey_version === undefined ? "redis" : "valkey";
  const version = String(facts.valkey_version ?? facts.redis_version);
  /** @type {[boolean, string, string][]} */
  const rules = [
    [Number.parseInt(version, 10) >= leastMajor, `est en version ${version}`, `il faut Redis ou Valkey ${leastMajor} au moins`],
    [facts.maxmemory_policy === "noeviction", `a maxmemory-policy ${facts.maxmemory_policy}`, "CONFIG SET maxmemory-policy noeviction"],
    [facts.aof_enabled === "1", "n'a pas d'AOF", "CONFIG SET appendonly yes"],
    [!Array.isArray(fsync) || fsync[1] === "always", `a appendfsync ${String(fsync?.[1])}`, "CONFIG SET appendfsync always"],
  ];
  for (const [kept, what, remedy] of rules) {
    if (!kept) throw new Problem(`Le Redis de REDIS_URL=${shown} ${what} → ${remedy}`);
  }
  return { name, version };
}
