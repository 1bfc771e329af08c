/**
 * Whether this server may be trusted with people's messages: asked at boot, and again every half minute (`watch-server.ts`).
 * In: a connection and the configuration's shard count. Out: what is wrong, where, and what to do, one sentence each; nothing is repaired.
 * Writes one key, at the first boot ever: the shard count.
 */
import { fail, ok, type Result } from "../../core/words/result.ts";
import { type Connection, primaries } from "./connect.ts";
import type { Keys } from "./keys.ts";
import { readRedisTime } from "./time.ts";

const maxSkewMs = 5_000;

/** Rejects while the server is away, loading, or a replica that may not be written to. */
export async function checkServer(redis: Connection, keys: Keys, localNow: () => number): Promise<Result<void, readonly string[]>> {
  if (redis.status === "wait") await redis.connect();
  const wrong = [...(await whatIsWrong(redis, localNow))];
  const shards = String(keys.shards.length);
  await redis.set(keys.shardCount, shards, "NX");
  const written = await redis.get(keys.shardCount);
  if (written !== shards)
    wrong.push(
      `Redis was set up with ${written} shard(s) and REDIS_SHARDS is ${shards}; put ${written} back. What is stored cannot be moved to another count yet: start on an empty Redis to have one.`,
    );
  return wrong.length === 0 ? ok(undefined) : fail(wrong);
}

/** What a human may also change while we run; empty for nothing. Reads only. Rejects while the server is away or loading. */
export async function whatIsWrong(redis: Connection, localNow: () => number): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const node of primaries(redis)) {
    const where = node.options.path ?? `${node.options.host}:${node.options.port}`;
    const facts = factsOf(await node.info());
    // Until it has read everything it says `aof_enabled:0`, whatever it is set to.
    if (facts.get("loading") !== "0") throw new Error(`LOADING Redis at ${where} reads its file`);
    const version = facts.get("valkey_version") ?? facts.get("redis_version") ?? "unknown";
    if (Number.parseInt(version, 10) < 7 || version === "unknown")
      wrong.push(`Redis at ${where} is version ${version}; use Redis or Valkey 7 or newer.`);
    const policy = facts.get("maxmemory_policy");
    if (policy !== "noeviction")
      wrong.push(`Redis at ${where} evicts keys (maxmemory-policy ${policy}); set "maxmemory-policy noeviction".`);
    if (facts.get("aof_enabled") !== "1") wrong.push(`Redis at ${where} keeps no append-only file; set "appendonly yes".`);
    const fsync = await appendfsyncOf(node.call.bind(node));
    if (fsync === undefined) wrong.push(`Redis at ${where} does not let us read appendfsync; allow "+config|get" to this user.`);
    else if (fsync !== "always")
      wrong.push(`Redis at ${where} may lose a second of messages (appendfsync ${fsync}); set "appendfsync always".`);
    const skew = (await readRedisTime(node, localNow)).skewMs;
    if (Math.abs(skew) > maxSkewMs)
      wrong.push(`The clock of Redis at ${where} differs by ${Math.round(skew / 1000)} s from this machine's; synchronise both (NTP).`);
  }
  return wrong;
}

const factsOf = (info: string): ReadonlyMap<string, string> =>
  new Map(
    info.split("\r\n").flatMap((line) => {
      const colon = line.indexOf(":");
      return colon < 1 ? [] : [[line.slice(0, colon), line.slice(colon + 1)] as const];
    }),
  );

/** Undefined where CONFIG is forbidden: NOPERM by its rules, ERR where the command was renamed away. */
async function appendfsyncOf(call: (command: string, ...args: string[]) => Promise<unknown>): Promise<string | undefined> {
  const answer = await call("CONFIG", "GET", "appendfsync").catch((thrown: unknown) => {
    if (thrown instanceof Error && /^(NOPERM|ERR) /.test(thrown.message)) return undefined;
    throw thrown;
  });
  return Array.isArray(answer) && typeof answer[1] === "string" ? answer[1] : undefined;
}
