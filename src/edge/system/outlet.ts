/**
 * Where log lines leave the process: standard output, never waited for. In: lines. Out: the same, as long as somebody reads.
 * A reader that has stopped, or a disk that is full, costs lines, counted and told when they flow again; never the service, nor its end.
 */
import { fstatSync } from "node:fs";
import type { Writable } from "node:stream";
import { destination } from "pino";

export interface Outlet {
  write(line: string): void;
  /** Lines left out since the start. */
  dropped(): number;
  /** Resolves when all is written, `limitMs` at most. */
  flush(limitMs: number): Promise<void>;
}

/** What may wait for a reader: some thousand lines. */
const mostWaiting = 1024 * 1024;

/** Pipes and sockets are written without blocking by node itself; a file would be written while everything waits, so it has a writer of its own. */
export function standardOutput(): Outlet {
  only ??= fstatSync(1).isFile() ? fileOutlet() : streamOutlet(process.stdout);
  return only;
}
/** A process has one standard output, however many programs are wired in it. */
let only: Outlet | undefined;

export function streamOutlet(stream: Writable): Outlet {
  const lost = openCount();
  let broken = false;
  stream.on("error", () => {
    broken = true;
  });
  return {
    write(line) {
      if (broken || stream.writableLength > mostWaiting) return lost.one();
      stream.write(lost.told() + line);
    },
    dropped: lost.total,
    flush: (limitMs) => within(limitMs, (done) => (stream.writableLength === 0 || broken ? done() : stream.write("", done))),
  };
}

function fileOutlet(): Outlet {
  const lost = openCount();
  const file = destination({ fd: 1, sync: false, maxLength: mostWaiting });
  file.on("drop", () => lost.one());
  // A full disk: what could not be written is gone, the next line is tried again.
  file.on("error", () => lost.one());
  return {
    write: (line) => void file.write(lost.told() + line),
    dropped: lost.total,
    flush: (limitMs) => within(limitMs, (done) => file.flush(() => done())),
  };
}

function openCount(): { one(): void; total(): number; told(): string } {
  let total = 0;
  let untold = 0;
  return {
    one() {
      total += 1;
      untold += 1;
    },
    total: () => total,
    /** A line before the next one, once something was left out. */
    told() {
      if (untold === 0) return "";
      const line = { level: 40, at: new Date().toISOString(), count: untold, msg: "log lines were dropped" };
      untold = 0;
      return `${JSON.stringify(line)}\n`;
    },
  };
}

function within(limitMs: number, flush: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limitMs);
    flush(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
