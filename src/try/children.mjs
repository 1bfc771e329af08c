// @ts-check
/**
 * The launcher's children, and when it must end them: a signal, a closed terminal, an npm that was killed.
 * In: what to run. Out: a child on a leash: it ends when the launcher does, even by SIGKILL, and is ended as a whole group.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const interruption = new AbortController();

/** Aborted by Ctrl-C, SIGTERM, SIGHUP, or when whoever started us is gone. */
export const interrupted = interruption.signal;

/** Installed by a verb that has something to clean up; a second Ctrl-C does not wait. */
export function heedSignals() {
  let firstAt = Number.POSITIVE_INFINITY;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (signal === "SIGINT" && performance.now() - firstAt > 500) process.exit(130); // sooner, it is one signal told twice
      firstAt = Math.min(firstAt, performance.now());
      interruption.abort();
    });
  }
  // A terminal that was closed refuses our words: that is no reason to leave without cleaning up.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  if (process.env.npm_lifecycle_event !== undefined) watchAncestors();
}

/** @returns {Promise<void>} */
export function untilInterrupted() {
  return new Promise((done) => {
    if (interrupted.aborted) done();
    else interrupted.addEventListener("abort", () => done(), { once: true });
  });
}

/** npm does not pass on what kills it: its end shows only in who our parent, or its parent, has become. */
function watchAncestors() {
  const before = ancestors();
  setInterval(() => {
    if (ancestors() !== before) interruption.abort();
  }, 500).unref();
}

function ancestors() {
  const parent = process.ppid;
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, "latin1");
    return `${parent} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]}`;
  } catch {
    return String(parent);
  }
}

/**
 * @param {readonly string[]} args of node
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, output: "inherit" | "pipe" | number, sweep?: string }} how sweep: a folder that goes if we are killed
 */
export function startLeashed(args, { cwd, env, output, sweep }) {
  const { ACCUEIL_LEASH_SWEEP: _another, ...own } = env;
  return spawn(process.execPath, ["--import", pathToFileURL(`${import.meta.dirname}/leash.mjs`).href, ...args], {
    cwd,
    env: { ...own, ACCUEIL_LEASH: String(process.pid), ...(sweep === undefined ? {} : { ACCUEIL_LEASH_SWEEP: sweep }) },
    stdio: ["ignore", output, output, "ipc"],
    detached: true, // the order of closing is the launcher's: a Ctrl-C must not reach everybody at once
  });
}

/** @param {import("node:child_process").ChildProcess} child @returns {Promise<number>} the exit code; 1 when a signal ended it */
export function exitOf(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? 1);
  return new Promise((done) => {
    child.once("exit", (code) => done(code ?? 1));
    child.once("error", () => done(1));
  });
}

/** Asks once, then ends the whole group. @param {import("node:child_process").ChildProcess} child @param {number} graceMs */
export async function stopChild(child, graceMs) {
  if (child.pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGTERM");
    await Promise.race([exitOf(child), delay(graceMs, undefined, { ref: false })]);
  }
  try {
    process.kill(-child.pid, "SIGKILL"); // what it has left behind, or itself
  } catch {
    // the group is empty: the usual case
  }
}
