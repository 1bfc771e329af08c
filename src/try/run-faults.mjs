// @ts-check
/**
 * `npm run test:faults`: packages, a Redis program, then the seeds of `tests/faults/run.ts`. In: its options. Out: its exit code.
 * Everything that a run makes lives in one temporary folder, which goes with it, whichever way it ends.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { exitOf, heedSignals, startLeashed, stopChild, untilInterrupted } from "./children.mjs";
import { installPackages } from "./packages.mjs";
import { findEngine } from "./redis-ladder.mjs";
import { heading, step } from "./terminal.mjs";

const root = resolve(import.meta.dirname, "..", "..");

/** @param {string[]} options */
export async function runFaults(options) {
  heedSignals();
  heading("Accueil : pannes");
  await installPackages(root);
  const engine = await findEngine({ root, tell: (text) => step("redis", text) });
  const work = mkdtempSync(join(tmpdir(), "accueil-faults-"));
  try {
    const { REDIS_URL: _, ...inherited } = process.env;
    const env = { ...inherited, TMPDIR: work, ACCUEIL_TEST_REDIS: JSON.stringify(engine) };
    const child = startLeashed(["--import", "tsx", "tests/faults/run.ts", ...options], { cwd: root, env, output: "inherit", sweep: work });
    const code = await Promise.race([exitOf(child), untilInterrupted().then(() => 130)]);
    await stopChild(child, 6000);
    return code;
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
