// @ts-check
/**
 * Which verb does what, and the one place where a failure of the launcher becomes a sentence and an exit code.
 * In: the verb and its options. Out: the exit code of the process. No stack trace for what a person can put right.
 */
import { Problem, say } from "./terminal.mjs";

/** @type {Record<string, (options: string[]) => Promise<number>>} */
const verbs = {
  try: async (options) => (await import("./run-try.mjs")).runTry(options),
  stop: async () => (await import("./run-try.mjs")).stopTry(),
  test: async (options) => (await import("./run-tests.mjs")).runTests("all", options),
  "test:long": async (options) => (await import("./run-tests.mjs")).runTests("long", options),
  faults: async (options) => (await import("./run-faults.mjs")).runFaults(options),
  bench: async (options) => (await import("./run-bench.mjs")).runBench(options),
  transcripts: async (options) => (await import("./run-tests.mjs")).runTests("transcripts", options),
};

/**
 * @param {string | undefined} name
 * @param {string[]} options
 */
export async function runVerb(name, options) {
  const verb = verbs[name ?? ""];
  if (verb === undefined) {
    say(`« ${name ?? ""} » n'est pas une commande → node src/try/start.mjs ${Object.keys(verbs).join(" | ")}`);
    process.exit(78);
  }
  try {
    process.exit(await verb(options));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exit(error.exitCode);
  }
}
