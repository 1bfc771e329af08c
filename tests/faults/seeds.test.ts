/**
 * A few seeds of the fault runs on every `npm test`; many are a matter of `npm run test:faults`. And whether the mutilations, by which the
 * harness itself is tried, still find their places in the program.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mutate, mutations } from "./mutations.ts";
import { runSeed } from "./seed.ts";
import { sharedBuild } from "./world/build.ts";

test.each([1, 2, 3])(
  "seed %i, six seconds of everything failing: nothing lost, nothing twice, in order",
  async (seed) => {
    const report = await runSeed({ seed, seconds: 6, dist: sharedBuild() });
    expect(report.violations, `again: npm run test:faults -- --seed ${seed} --seconds 6`).toEqual([]);
    expect(report.messages).toBeGreaterThan(10);
    expect(report.answers?.sent).toBeGreaterThan(10);
  },
  150_000,
);

test.each(mutations)("the mutilation %s still applies", (mutation) => {
  const folder = mkdtempSync(join(tmpdir(), "accueil-mutated-"));
  try {
    expect(() => mutate(sharedBuild(), mutation, folder)).not.toThrow();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
