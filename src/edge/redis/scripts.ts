/**
 * The Lua scripts of this folder, run by their hash; a server that has forgotten them (restart, SCRIPT FLUSH) is given the text again.
 * In: keys and plain arguments. Out: what the script answered, unread. The folder is found beside this file, in `src` and in `dist` alike.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Connection } from "./connect.ts";

const names = [
  "accept",
  "take",
  "peek",
  "rest",
  "strike",
  "urge",
  "commit",
  "ring",
  "claim",
  "let-go",
  "still",
  "settle",
  "report",
  "reroute",
  "waiting",
  "codes",
  "revive",
  "move",
  "quarantine",
  "beat",
  "suspect",
  "trust",
  "unpark",
  "audit-request",
  "audit-day",
  "audit-boxes",
] as const;
export type ScriptName = (typeof names)[number];

export interface Scripts {
  /** All keys first, computed by the caller; then the arguments. Rejects on a wrong type of key, with nothing written. */
  run(name: ScriptName, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown>;
}

/** A key holds another type than it must: a human's hand, or a fault of ours. Redis' own first word, as for NOSCRIPT below. */
export const isSpoilt = (thrown: unknown): boolean => thrown instanceof Error && thrown.message.startsWith("WRONGTYPE");

export function openScripts(redis: Connection): Scripts {
  const folder = new URL("./scripts/", import.meta.url);
  const common = readFileSync(new URL("_common.lua", folder), "utf8");
  const texts = new Map(
    names.map((name) => {
      const lua = `${common}\n${readFileSync(new URL(`${name}.lua`, folder), "utf8")}`;
      return [name, { lua, sha: createHash("sha1").update(lua).digest("hex") }] as const;
    }),
  );
  return {
    async run(name, keys, args) {
      const script = texts.get(name);
      if (script === undefined) throw new Error(`no script named ${name}`);
      try {
        return await redis.evalsha(script.sha, keys.length, ...keys, ...args);
      } catch (thrown) {
        // NOSCRIPT is the protocol's code for it, and surely nothing was run.
        if (!(thrown instanceof Error) || !thrown.message.startsWith("NOSCRIPT")) throw thrown;
        return redis.eval(script.lua, keys.length, ...keys, ...args);
      }
    },
  };
}
