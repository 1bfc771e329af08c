/**
 * One private Redis for the whole run of vitest, with the settings that the program insists on, in a folder that goes with it.
 * In: ACCUEIL_TEST_REDIS, the program that the launcher has found; else whatever server is installed, or was unpacked earlier.
 * Out: `inject("redisUrl")`. Test files share it: each takes a random key prefix.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Engine, findProgram } from "../src/try/engine.mjs";
import { startPrivateRedis } from "../src/try/private-redis.mjs";
import { engineForTests } from "../src/try/redis-ladder.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** `unix:///…/redis.sock` */
    redisUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), "accueil-redis-"));
  const engine = engineForTests();
  putOnPath(engine, join(dir, "bin"));
  const redis = await startPrivateRedis({ dir, engine, appendfsync: "always", alsoRemove: [dir] });
  project.provide("redisUrl", redis.url);
  return redis.stop;
}

/** Tests that start servers of their own call `redis-server` by name: where there is none, the one that was found answers to it. */
function putOnPath(engine: Engine, bin: string): void {
  if (findProgram(["redis-server"]) !== undefined) return;
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const libraries = engine.libraries === undefined ? "" : `LD_LIBRARY_PATH=${quoted(engine.libraries)} `;
  mkdirSync(bin);
  writeFileSync(join(bin, "redis-server"), `#!/bin/sh\n${libraries}exec ${quoted(engine.path)} "$@"\n`, { mode: 0o755 });
  process.env.PATH = `${process.env.PATH ?? ""}${delimiter}${bin}`;
}
