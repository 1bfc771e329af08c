/**
 * The stores, the queues and every conversation on each server program that this machine has: Redis and Valkey alike.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { findProgram, readEngine } from "../src/try/engine.mjs";

const programs = ["redis-server", "valkey-server"].flatMap((name) => findProgram([name]) ?? []);

test("there is a server program to test on", () => expect(programs.length).toBeGreaterThan(0));

test.each(programs)(
  "%s",
  async (program) => {
    const engine = readEngine(program);
    const { ACCUEIL_LONG: _long, ...env } = process.env;
    const child = spawn(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "tests/edge/redis", "tests/edge/queues", "tests/stations", "tests/transcripts"],
      {
        env: { ...env, ACCUEIL_TEST_REDIS: JSON.stringify(engine) },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    const [code] = await once(child, "exit");
    expect(code, said.slice(-3_000)).toBe(0);
  },
  300_000,
);
