/**
 * The stores, the queues, every conversation, the rows of the fault matrix, deploys, bad input and the tools on each server program that this
 * machine has: Redis and Valkey alike.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { findProgram, readEngine } from "../src/try/engine.mjs";

const programs = ["redis-server", "valkey-server"].flatMap((name) => findProgram([name]) ?? []);
const usual = ["edge/redis", "edge/queues", "stations", "transcripts", "faults/rows", "deploys", "bad-input", "cli"];
/** What only a server that loses power, its clock or its primary can show. */
const long = ["faults/rows/power", "faults/rows/clock", "faults/rows/cluster"];

test("there is a server program to test on", () => expect(programs.length).toBeGreaterThan(0));

test.each(
  programs.flatMap((program) => [
    { program, folders: usual, also: {} },
    { program, folders: long, also: { ACCUEIL_LONG: "1" } },
  ]),
)(
  "$program: $folders",
  async ({ program, folders, also }) => {
    const engine = readEngine(program);
    const { ACCUEIL_LONG: _long, ...env } = process.env;
    const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...folders.map((folder) => `tests/${folder}`)], {
      env: { ...env, ...also, ACCUEIL_TEST_REDIS: JSON.stringify(engine) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    const [code] = await once(child, "exit");
    expect(code, said.slice(-3_000)).toBe(0);
  },
  1_200_000,
);
