// @ts-check
/**
 * `npm run bench`: packages, a Redis program, then the figures of `bench.ts`. In: how many messages. Out: its exit code.
 */
import { resolve } from "node:path";
import { exitOf, heedSignals, startLeashed, stopChild, untilInterrupted } from "./children.mjs";
import { installPackages } from "./packages.mjs";
import { findEngine } from "./redis-ladder.mjs";
import { heading, step } from "./terminal.mjs";

const root = resolve(import.meta.dirname, "..", "..");

/** @param {string[]} options */
export async function runBench(options) {
  heedSignals();
  heading("Accueil : mesures");
  await installPackages(root);
  const engine = await findEngine({ root, tell: (text) => step("redis", text) });
  const env = { ...process.env, ACCUEIL_TEST_REDIS: JSON.stringify(engine) };
  const child = startLeashed(["--import", "tsx", "src/try/bench.ts", ...options], { cwd: root, env, output: "inherit" });
  const code = await Promise.race([exitOf(child), untilInterrupted().then(() => 130)]);
  await stopChild(child, 4000);
  return code;
}
