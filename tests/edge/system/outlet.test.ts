/** Log lines are written as long as somebody reads; who stops reading costs lines, never the service. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { streamOutlet } from "../../../src/edge/system/outlet.ts";

const module_ = pathToFileURL(join(import.meta.dirname, "../../../src/edge/system/outlet.ts")).href;
/** Writes 40,000 lines in 2 s, as a busy service would, then leaves in order. On standard error: the longest that its thread was held up. */
const busy = `
  const { standardOutput } = await import(${JSON.stringify(module_)});
  const out = standardOutput();
  let last = performance.now(), worst = 0, rounds = 0;
  const timer = setInterval(async () => {
    const now = performance.now();
    worst = Math.max(worst, now - last - 20);
    last = now;
    for (let n = 0; n < 400; n += 1) out.write(JSON.stringify({ n, text: "x".repeat(100) }) + "\\n");
    if (++rounds < 100) return;
    clearInterval(timer);
    const began = performance.now();
    await out.flush(500);
    console.error(JSON.stringify({ worst, dropped: out.dropped(), flushMs: performance.now() - began }));
    process.exit(0);
  }, 20);
`;

async function leaves(stdout: "pipe" | number): Promise<{ code: number; worst: number; dropped: number; flushMs: number }> {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", busy], { stdio: ["ignore", stdout, "pipe"] });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  // Nobody reads `child.stdout`: the pipe fills up, as before a stopped collector.
  const [code] = await once(child, "exit");
  child.stdout?.destroy();
  return { code, ...JSON.parse(said) };
}

describe("a process", { timeout: 60_000 }, () => {
  test("fault 52: whose log is not read: its thread is never held up, it ends with 0, and it knows what it left out", async () => {
    const end = await leaves("pipe");
    expect(end.code).toBe(0);
    expect(end.dropped).toBeGreaterThan(10_000);
    expect(end.worst).toBeLessThan(1_000);
    expect(end.flushMs).toBeLessThan(1_500);
  });

  test("whose log is a file: every line is there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "accueil-log-"));
    const file = openSync(join(folder, "log"), "w");
    const end = await leaves(file);
    closeSync(file);
    const lines = readFileSync(join(folder, "log"), "utf8").trimEnd().split("\n").length;
    rmSync(folder, { recursive: true });
    expect([end.code, lines + end.dropped >= 40_000]).toEqual([0, true]);
    expect(lines).toBeGreaterThan(1_000);
  });
});

test("fault 52: once somebody reads again, the first line says how many were left out", async () => {
  const taken: string[] = [];
  let go: (() => void) | undefined;
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      taken.push(chunk);
      if (go === undefined) go = done;
      else done();
    },
  });
  const out = streamOutlet(stream);
  const line = `${"x".repeat(1023)}\n`;
  for (let n = 0; n < 1_030; n += 1) out.write(line);
  const lost = out.dropped();
  expect(lost).toBeGreaterThan(0);
  go?.();
  await out.flush(1_000);
  out.write("after\n");
  await out.flush(1_000);
  expect(taken.join("").split("\n").slice(-3, -1)).toEqual([
    expect.stringContaining(`"count":${lost},"msg":"log lines were dropped"`),
    "after",
  ]);
  expect(out.dropped()).toBe(lost);
});

test("a stream that breaks (its reader is gone) takes nothing down", async () => {
  const stream = new Writable({ write: (_chunk, _, done) => done(new Error("EPIPE")) });
  const out = streamOutlet(stream);
  out.write("one\n");
  await new Promise((resolve) => setImmediate(resolve));
  out.write("two\n");
  await out.flush(1_000);
  expect(out.dropped()).toBe(1);
});
