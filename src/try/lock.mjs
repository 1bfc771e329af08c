// @ts-check
/**
 * Locks held by a living process: a file with its pid and birth, so that a pid taken over by another program is not mistaken for the holder.
 * In: the path of the file. Out: a lock, or whoever holds it. A lock left by a dead process is taken over; one that is alive never is.
 */
import { spawnSync } from "node:child_process";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { interrupted } from "./children.mjs";

/** @typedef {{ pid: number, born: string, url?: string }} Holder */
/** @typedef {{ tell(url: string): void, release(): void }} Lock */

/** When a process was born, in its system's own words; undefined when it is dead. @param {number} pid */
export function birthOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return undefined;
  }
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  const listed = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  return listed.stdout?.trim() || undefined;
}

/** The living holder of a lock, if any. @param {string} path @returns {Holder | undefined} */
export function holderOf(path) {
  const holder = read(path);
  return holder !== undefined && birthOf(holder.pid) === holder.born ? holder : undefined;
}

/** @param {string} path @returns {{ lock: Lock } | { holder: Holder }} */
export function takeLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  /** @type {Holder} */
  const mine = { pid: process.pid, born: birthOf(process.pid) ?? "" };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, path); // whole or not at all: nobody ever reads half a lock
        return { lock: held(path, mine) };
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      }
      const holder = holderOf(path);
      if (holder !== undefined) return { holder };
      dropStale(path);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Runs `work` alone among the processes that share the lock; the others wait for their turn.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(path, work) {
  for (;;) {
    const taken = takeLock(path);
    if ("lock" in taken) {
      try {
        return await work();
      } finally {
        taken.lock.release();
      }
    }
    await delay(150, undefined, { signal: interrupted });
  }
}

/** @param {string} path @param {Holder} mine @returns {Lock} */
function held(path, mine) {
  return {
    tell(url) {
      writeFileSync(`${path}.new`, JSON.stringify({ ...mine, url }), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    },
    release() {
      if (read(path)?.pid === mine.pid) rmSync(path, { force: true });
    },
  };
}

/** Two processes may see the same dead lock: what is moved aside is read again, and put back if it is somebody's fresh one. @param {string} path */
function dropStale(path) {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return; // the other was quicker
  }
  if (holderOf(aside) !== undefined) {
    try {
      linkSync(aside, path);
    } catch {
      // a third one holds it by now, and is alive: nothing to put back
    }
  }
  rmSync(aside, { force: true });
}

/** @param {string} path @returns {Holder | undefined} */
function read(path) {
  try {
    const found = JSON.parse(readFileSync(path, "utf8"));
    if (typeof found?.pid !== "number" || typeof found.born !== "string") return undefined;
    return typeof found.url === "string" ? { pid: found.pid, born: found.born, url: found.url } : { pid: found.pid, born: found.born };
  } catch {
    return undefined;
  }
}
