/** Where a process of the tests may listen. */
import { randomInt } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Below the range from which kernels take the ports of outgoing connections (Linux from 32768, others higher): a process that is killed
 * and comes back finds its port free, however many connections there are. Kept for this process as long as it lives: while what listens
 * there is down, no other run of the tests takes it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(15_000, 32_000);
    if (keep(port)) {
      if (await isFree(port)) return port;
      release(port);
    }
  }
}

const folder = join(tmpdir(), "accueil-ports");
const kept = new Set<number>();
const noteOf = (port: number): string => join(folder, String(port));

function keep(port: number): boolean {
  mkdirSync(folder, { recursive: true });
  for (const again of [true, false]) {
    try {
      writeFileSync(noteOf(port), String(process.pid), { flag: "wx" });
      if (kept.size === 0) process.once("exit", () => [...kept].forEach(release));
      kept.add(port);
      return true;
    } catch {
      if (!again || isKept(port)) return false;
      rmSync(noteOf(port), { force: true });
    }
  }
  return false;
}

function release(port: number): void {
  kept.delete(port);
  rmSync(noteOf(port), { force: true });
}

/** By a process that still lives. */
function isKept(port: number): boolean {
  try {
    process.kill(Number(readFileSync(noteOf(port), "utf8")), 0);
    return true;
  } catch (error) {
    // It lives, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
