// @ts-check
/**
 * What the launcher prints: steps with the time elapsed since the process began, and problems that say what, where and what to do.
 * Plain text: there is nothing to strip in a file or in CI.
 */
import { release } from "node:os";

/** Something that a person can put right; 78 is the exit code of a missing or wrong configuration. */
export class Problem extends Error {
  /**
   * @param {string} message what, where, and → what to do
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 78) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * One step, as `  [18,9 s] paquets          prêts`.
 * @param {string} part
 * @param {string} text
 */
export function step(part, text) {
  const elapsed = `${(performance.now() / 1000).toFixed(1).replace(".", ",")} s`;
  say(`  [${elapsed.padStart(6)}] ${part.padEnd(16)} ${text}`);
}

/** The first line of a run, with the version of Node at the right. @param {string} title */
export function heading(title) {
  say(`\n  ${title.padEnd(58)} Node ${process.versions.node}`);
}

/** The last few kilobytes that a child has said: shown when it fails, never otherwise. @param {number} [limit] */
export function ring(limit = 4096) {
  let kept = "";
  return {
    /** @param {unknown} chunk */
    add: (chunk) => {
      kept = (kept + String(chunk)).slice(-limit);
    },
    text: () => kept.trim(),
  };
}

/** A checkout on a Windows disk seen from WSL, where a socket cannot be bound and an AOF is slow. @param {string} folder */
export function onWindowsDisk(folder) {
  return process.platform === "linux" && /^\/mnt\/[a-z]\//.test(folder) && /microsoft/i.test(release());
}
