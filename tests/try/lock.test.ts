/**
 * Locks of living processes: one holder, none taken from the living, all taken from the dead.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { alone, birthOf, holderOf, takeLock } from "../../src/try/lock.mjs";

const folder = mkdtempSync(join(tmpdir(), "accueil-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fresh = (): string => join(mkdtempSync(join(folder, "lock-")), "running.json");

const source = JSON.stringify(new URL("../../src/try/lock.mjs", import.meta.url).href);
const run = (script: string) => spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "inherit", "inherit"] });

test("the second is told who holds it and where", () => {
  const path = fresh();
  const first = takeLock(path);
  if (!("lock" in first)) throw new Error("not taken");
  first.lock.tell("http://127.0.0.1:3000/try");
  expect(takeLock(path)).toMatchObject({ holder: { pid: process.pid, url: "http://127.0.0.1:3000/try" } });
  first.lock.release();
  expect(holderOf(path)).toBeUndefined();
  expect(existsSync(path)).toBe(false);
});

test.each([
  ["a process that is dead", () => JSON.stringify({ pid: 2 ** 22 + 7, born: "1" })],
  ["a pid that another program has by now", () => JSON.stringify({ pid: process.pid, born: "long ago" })],
  ["half a file", () => '{"pid":'],
  ["nothing", () => ""],
])("taken over from %s", (_, written) => {
  const path = fresh();
  writeFileSync(path, written());
  const taken = takeLock(path);
  expect(Object.keys(taken)).toEqual(["lock"]);
  expect(holderOf(path)).toEqual({ pid: process.pid, born: birthOf(process.pid) });
  if ("lock" in taken) taken.lock.release();
});

test("a holder that is killed leaves it to the next", async () => {
  const path = fresh();
  const holder = run(
    `const { takeLock } = await import(${source}); takeLock(${JSON.stringify(path)}); process.kill(process.pid, "SIGKILL");`,
  );
  await once(holder, "exit");
  expect(existsSync(path)).toBe(true);
  expect(await alone(path, async () => "mine")).toBe("mine");
});

test("six processes at once over a dead lock: one at a time", async () => {
  const path = fresh();
  const journal = join(folder, "journal");
  writeFileSync(path, JSON.stringify({ pid: 2 ** 22 + 7, born: "1" }));
  const script = `const { alone } = await import(${source}); const { appendFileSync } = await import("node:fs");
    await alone(${JSON.stringify(path)}, async () => {
      appendFileSync(${JSON.stringify(journal)}, "in ");
      await new Promise((done) => setTimeout(done, 20));
      appendFileSync(${JSON.stringify(journal)}, "out ");
    });`;
  await Promise.all(Array.from({ length: 6 }, () => once(run(script), "exit")));
  expect(readFileSync(journal, "utf8")).toBe("in out ".repeat(6));
  expect(readdirSync(dirname(path))).toEqual([]);
});
