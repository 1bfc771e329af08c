/**
 * The laws of the house, read from the import lines: which room may import which, and what the core never does.
 * Three forms are read: `from "x"`, `import "x"`, `import("x")`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const src = join(root, "src");
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));

/** Without comments: those may quote anything. */
const code = (file: string): string => readFileSync(join(src, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");

const imports = (file: string): readonly string[] => {
  const text = code(file);
  const found = [...text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)["']([^"']+)["']/g)].map((match) => match[1] ?? "");
  return found.map((name) => (name.startsWith(".") ? relative(src, resolve(dirname(join(src, file)), name)) : name));
};
const within = (room: string) => files.filter((file) => file.startsWith(room));
const local = (name: string): boolean => name.endsWith(".ts") || name.endsWith(".mjs");

/** Everything that a room imports and may not, as `file -> import`. */
const strays = (room: string, may: (name: string, file: string) => boolean): readonly string[] =>
  within(room).flatMap((file) => imports(file).flatMap((name) => (may(name, file) ? [] : [`${file} -> ${name}`])));

test("there are files to read", () => {
  expect(files.length).toBeGreaterThan(80);
  for (const room of [
    "core/words/",
    "core/conversation/",
    "core/booking/",
    "core/safety/",
    "stations/",
    "edge/twilio/",
    "edge/redis/",
    "try/",
  ]) {
    expect(within(room).length, room).toBeGreaterThan(1);
  }
  expect(imports("core/words/time.ts")).toContain("luxon");
});

describe("who may import whom", () => {
  test("core/words: itself and zod; time.ts alone luxon", () => {
    expect(
      strays(
        "core/words/",
        (name, file) => name.startsWith("core/words/") || name === "zod" || (name === "luxon" && file === "core/words/time.ts"),
      ),
    ).toEqual([]);
  });

  /** One direction between siblings: conversation → booking, safety; nothing back. */
  const order: Record<string, readonly string[]> = {
    "core/safety/": ["core/safety/", "core/words/"],
    "core/booking/": ["core/booking/", "core/words/"],
    "core/conversation/": ["core/conversation/", "core/booking/", "core/safety/", "core/words/"],
  };
  const pure = ["zod", "libphonenumber-js/min", "@socialgouv/jours-feries"];
  test.each(Object.keys(order))("%s: words, its elder siblings, pure libraries", (room) => {
    expect(
      strays(room, (name) => (local(name) ? (order[room] ?? []).some((allowed) => name.startsWith(allowed)) : pure.includes(name))),
    ).toEqual([]);
  });

  test("stations: the core and the ports, no package", () => {
    expect(strays("stations/", (name) => name.startsWith("core/") || name.startsWith("stations/"))).toEqual([]);
  });

  test("an edge imports the core, the ports and packages; never a sibling, never another station", () => {
    expect(
      strays("edge/", (name, file) => {
        if (!local(name)) return true;
        const own = file.split("/").slice(0, 2).join("/");
        return name.startsWith("core/") || name.startsWith("stations/ports") || name.startsWith(`${own}/`);
      }),
    ).toEqual([]);
  });

  test("nothing outside the trial imports it, and wire.ts is imported by main and try alone", () => {
    const all = files.filter((file) => !file.startsWith("try/"));
    expect(
      all.flatMap((file) =>
        imports(file)
          .filter((name) => name.startsWith("try/"))
          .map((name) => `${file} -> ${name}`),
      ),
    ).toEqual([]);
    const wired = files.filter((file) => imports(file).includes("wire.ts"));
    expect(
      wired.every((file) => file === "main.ts" || file.startsWith("try/")),
      wired.join(),
    ).toBe(true);
  });
});

describe("what the core never does", () => {
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ["waits", /\basync\b|\bawait\b|\bPromise\b/],
    ["asks for the time", /\bDate\.now\b|\bnew Date\b|\bperformance\.now\b|\bDateTime\.(now|local)\b/],
    ["throws dice", /\bMath\.random\b|\brandomUUID\b/],
    ["reads the environment", /\bprocess\./],
  ];
  test.each(forbidden)("%s", (_, pattern) => {
    expect(within("core/").filter((file) => pattern.test(code(file)))).toEqual([]);
  });
});

test("the environment is read once", () => {
  const readers = files.filter((file) => !file.startsWith("try/") && !file.startsWith("cli/") && /\bprocess\.env\b/.test(code(file)));
  expect(readers).toEqual(["main.ts"]);
});

test("no file of the program is a barrel or too long to hold in one's head", () => {
  expect(files.filter((file) => file.endsWith("/index.ts"))).toEqual([]);
  const long = files
    .map((file) => [file, readFileSync(join(src, file), "utf8").split("\n").length] as const)
    .filter(([, lines]) => lines > 330);
  expect(long).toEqual([]);
});
