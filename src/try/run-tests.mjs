// @ts-check
/**
 * `npm test`, `npm run test:long`, `npm run transcripts`: packages, a Redis program, Chromium, then types, style and vitest.
 * In: which tests, and vitest's own options. Out: vitest's exit code, after the line `N passed, N failed` alone on a line.
 * Everything that a run makes lives in one temporary folder; two runs at once do not know of each other.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { exitOf, heedSignals, interrupted, startLeashed, stopChild, untilInterrupted } from "./children.mjs";
import { findChromium } from "./chromium.mjs";
import { installPackages } from "./packages.mjs";
import { findEngine } from "./redis-ladder.mjs";
import { heading, say, step } from "./terminal.mjs";

const root = resolve(import.meta.dirname, "..", "..");
const bin = (/** @type {string} */ path) => join(root, "node_modules", path);

/** @param {"all" | "long" | "transcripts"} kind @param {string[]} options */
export async function runTests(kind, options) {
  heedSignals();
  heading("Accueil : tests");
  await installPackages(root);
  const engine = await findEngine({ root, tell: (text) => step("redis", text) });
  step("redis", `${engine.name} ${engine.version}, privé, sans trace`);

  const whole = kind === "all" && options.length === 0;
  const chromium = findChromium({ mayInstall: whole });
  step("chromium", "path" in chromium ? chromium.path : `test des pages sauté : ${chromium.reason}`);

  const work = mkdtempSync(join(tmpdir(), "accueil-tests-"));
  try {
    const env = testEnv({ work, engine, chromium: "path" in chromium ? chromium.path : undefined, long: kind === "long" });
    if (whole && !(await checked(env))) return close({ passed: 0, failed: 1, skipped: 0 }, 1);
    const report = join(work, "report.json");
    const only = kind === "transcripts" ? ["tests/transcripts"] : [];
    const args = [
      bin("vitest/vitest.mjs"),
      "run",
      ...only,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...options,
    ];
    const code = await runToEnd(args, env);
    return close(count(report, code), code);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A real practice's settings in somebody's shell are not the tests' business. @param {{ work: string, engine: import("./engine.mjs").Engine, chromium: string | undefined, long: boolean }} what */
function testEnv({ work, engine, chromium, long }) {
  const { REDIS_URL: _, FORCE_COLOR: __, ...inherited } = process.env;
  return {
    ...inherited,
    TMPDIR: work,
    ACCUEIL_TEST_REDIS: JSON.stringify(engine),
    ...(chromium === undefined ? {} : { ACCUEIL_CHROMIUM: chromium }),
    ...(long ? { ACCUEIL_LONG: "1" } : {}),
    ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }), // CI=true alone would turn colours on
  };
}

/** Types and style first: they are quick, and what they say explains what tests would only show. @param {NodeJS.ProcessEnv} env */
async function checked(env) {
  /** @type {[string, string[]][]} */
  const checks = [
    ["types", [bin("typescript/bin/tsc"), "--noEmit"]],
    ["style", [bin("@biomejs/biome/bin/biome"), "check", "--diagnostic-level=warn", "."]],
  ];
  for (const [name, args] of checks) {
    const code = await runToEnd(args, env);
    step(name, code === 0 ? "en ordre" : "à corriger (ci-dessus)");
    if (code !== 0) return false;
  }
  return true;
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function runToEnd(args, env) {
  interrupted.throwIfAborted();
  const child = startLeashed(args, { cwd: root, env, output: "inherit", ...(env.TMPDIR === undefined ? {} : { sweep: env.TMPDIR }) });
  const code = await Promise.race([exitOf(child), untilInterrupted().then(() => 130)]);
  await stopChild(child, 4000);
  return code;
}

/** A file that does not load has no test to its name: it counts as one that failed, and so does anything else that made vitest fail. @param {string} report @param {number} code */
function count(report, code) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  try {
    const read = JSON.parse(readFileSync(report, "utf8"));
    passed = read.numPassedTests;
    failed = read.numFailedTests;
    skipped = read.numPendingTests + read.numTodoTests;
    for (const file of read.testResults) {
      if (file.status === "failed" && !file.assertionResults.some((/** @type {{ status: string }} */ test) => test.status === "failed"))
        failed += 1;
    }
  } catch {
    // vitest ended before it could report
  }
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

/** @param {{ passed: number, failed: number, skipped: number }} counted @param {number} code */
function close({ passed, failed, skipped }, code) {
  say(`\n${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`);
  return code;
}
