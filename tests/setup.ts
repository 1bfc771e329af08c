/**
 * One private Redis for the whole run of vitest, with the settings that the program insists on, in a folder that goes with it.
 * In: ACCUEIL_TEST_REDIS, the program that the launcher has found; else whatever server is installed, or was unpacked earlier.
 * Out: `inject("redisUrl")`. Test files share it: each takes a random key prefix.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
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
  const redis = await startPrivateRedis({ dir, engine: engineForTests(), appendfsync: "always", alsoRemove: [dir] });
  project.provide("redisUrl", redis.url);
  return redis.stop;
}
