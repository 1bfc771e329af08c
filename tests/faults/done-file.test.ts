/** A run of seeds that was broken off goes on where it was: nothing of another program counts, no violation is forgotten, a torn line tears no other. */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { addDone, hashOfFolders, type RunKind, readDone } from "./done-file.ts";

const now: RunKind = { program: "a1", seconds: 30, backend: "redis-server 8.0.2" };
const held = (seed: number) => ({ seed, violations: [] });
const broken = (seed: number) => ({ seed, violations: [{ invariant: "I2", what: "SM1-0 reached the phone 2 times" }] });

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "accueil-done-"));
  file = join(folder, "runs.jsonl");
  return () => rmSync(folder, { recursive: true });
});

describe("what counts as done", () => {
  test("nothing, before there is a file", () => expect(readDone(file, now)).toEqual({ seeds: new Set(), failed: [], others: 0 }));

  test("what held, and what broke a promise, which is remembered", () => {
    addDone(file, held(1), now);
    addDone(file, broken(2), now);
    const done = readDone(file, now);
    expect(done.seeds).toEqual(new Set([1, 2]));
    expect(done.failed).toMatchObject([{ seed: 2, violations: [{ invariant: "I2" }] }]);
  });

  test.each<[string, Partial<RunKind>]>([
    ["another program", { program: "b2" }],
    ["another length", { seconds: 6 }],
    ["another server", { backend: "valkey-server 8.1.1" }],
  ])("not what was run on %s, whether it held or not", (_, other) => {
    addDone(file, held(1), { ...now, ...other });
    addDone(file, broken(2), { ...now, ...other });
    expect(readDone(file, now)).toEqual({ seeds: new Set(), failed: [], others: 2 });
  });

  test("not a line that does not say on what it was run", () => {
    writeFileSync(file, '{"seed":1,"seconds":30,"violations":[]}\n');
    expect(readDone(file, now)).toEqual({ seeds: new Set(), failed: [], others: 1 });
  });
});

test("a run that was killed while it wrote: the torn line is ignored, and the next one stands on its own", () => {
  addDone(file, held(1), now);
  appendFileSync(file, '{"seed":2,"viol');
  expect(readDone(file, now).seeds).toEqual(new Set([1]));
  addDone(file, broken(2), now);
  addDone(file, held(3), now);
  const done = readDone(file, now);
  expect(done.seeds).toEqual(new Set([1, 2, 3]));
  expect(done.failed.map(({ seed }) => seed)).toEqual([2]);
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(5);
});

test("folders with the same files in them are the same program, wherever they are; any other byte or name is another", () => {
  const write = (name: string, files: Readonly<Record<string, string>>): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, path, ".."), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
    return hashOfFolders([join(folder, name)]);
  };
  const first = write("first", { "main.js": "1", "edge/a.lua": "2" });
  expect(write("again", { "edge/a.lua": "2", "main.js": "1" })).toBe(first);
  expect(write("other words", { "main.js": "1", "edge/a.lua": "3" })).not.toBe(first);
  expect(write("another name", { "main.js": "1", "edge/b.lua": "2" })).not.toBe(first);
});
