/**
 * A host under a Redis that can lose power and whose clock can jump: `host.c`, preloaded into the server. Linux with a C compiler alone.
 * In: a folder, a program. Out: the same program on such a host, how much of a file was on its disk, and its clock.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine, findProgram } from "../../../src/try/engine.mjs";
import { engineForTests } from "../../../src/try/redis-ladder.mjs";

const compiler = process.platform === "linux" ? findProgram(["cc", "gcc", "clang"]) : undefined;
export const canPlayHost = compiler !== undefined;

export interface Host {
  readonly engine: Engine;
  /** Bytes of this file that no power loss takes away: what the last sync that answered had found. */
  syncedOf(path: string): number;
  /** Off by so much from now on, against the true time; 0: right again. */
  setClock(offByMs: number): void;
}

export function openHost(folder: string, engine: Engine = engineForTests()): Host {
  if (compiler === undefined) throw new Error("no C compiler here: ask `canPlayHost` first");
  const [library, program, synced, clock] = ["host.so", "hosted-server", "synced", "clock"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const source = join(import.meta.dirname, "host.c");
  const built = spawnSync(compiler, ["-O1", "-fPIC", "-shared", "-o", library, source, "-ldl"], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(`host.c does not compile here:\n${built.stderr}`);
  const setClock = (offByMs: number): void => {
    const bytes = Buffer.alloc(8);
    // A number as this machine lays it out: every one that Redis is packaged for is little-endian.
    bytes.writeBigInt64LE(BigInt(offByMs));
    writeFileSync(clock, bytes, { flag: "r+" });
  };
  writeFileSync(clock, Buffer.alloc(8));
  writeFileSync(synced, "");
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const given = Object.entries({ LD_PRELOAD: library, SYNCED_TO: synced, CLOCK_OFF_BY: clock });
  const settings = given.map(([name, value]) => `${name}=${quoted(value)}`).join(" ");
  writeFileSync(program, `#!/bin/sh\n${settings} exec ${quoted(engine.path)} "$@"\n`, { mode: 0o755 });
  return {
    engine: { ...engine, path: program },
    syncedOf(path) {
      const last = readFileSync(synced, "utf8")
        .split("\n")
        .findLast((line) => line.endsWith(` ${realpathSync(path)}`));
      return Number(last?.split(" ")[0] ?? 0);
    },
    setClock,
  };
}
