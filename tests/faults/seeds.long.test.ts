/**
 * More seeds, on each server that is installed here, and the mutilations: each must be caught within ten seeds, or the harness proves nothing.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findProgram, readEngine } from "../../src/try/engine.mjs";
import { mutate, mutations } from "./mutations.ts";
import { runSeed } from "./seed.ts";
import { sharedBuild } from "./world/build.ts";

const engines = ["redis-server", "valkey-server"].flatMap((name) => {
  const path = findProgram([name]);
  const engine = path === undefined ? undefined : readEngine(path);
  return engine === undefined ? [] : [engine];
});

describe.each(engines)("on $name $version", (engine) => {
  test.each([101, 112, 123, 134, 145])(
    "seed %i",
    async (seed) => {
      const report = await runSeed({ seed, seconds: 30, dist: sharedBuild(), engine });
      expect(report.violations, `again: npm run test:faults -- --seed ${seed} --backend ${engine.name}`).toEqual([]);
    },
    240_000,
  );
});

test.each(mutations)(
  "%s is caught within ten seeds",
  async (mutation) => {
    const folder = mkdtempSync(join(tmpdir(), "accueil-mutated-"));
    try {
      const dist = mutate(sharedBuild(), mutation, folder);
      for (let seed = 1; seed <= 10; seed += 1) {
        const { violations } = await runSeed({ seed, seconds: 12, dist, restLimitMs: 30_000 });
        if (violations.length > 0) return;
      }
      expect.unreachable(`${mutation} was not caught`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  900_000,
);
