/**
 * The program as it runs in production, compiled into a folder of its own, so that runs do not disturb each other or the checkout's `dist`.
 * In: a folder. Out: `<folder>/dist`. `sharedBuild` is made once for the same source and used by everybody who asks.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..", "..", "..");

/** Compiles `src` into `<folder>/dist`, with what it needs to find its packages. Types are another check's business (`npm run check`). */
export function buildInto(folder: string): string {
  const dist = join(folder, "dist");
  mkdirSync(folder, { recursive: true });
  run([join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json", "--outDir", dist, "--noCheck"]);
  run([join(root, "src", "try", "copy-assets.mjs"), join(root, "src"), dist]);
  writeFileSync(join(folder, "package.json"), '{"type":"module"}\n');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return dist;
}

/** One build for the same source, in the temporary folder of the machine (of the run, under `npm test`). */
export function sharedBuild(): string {
  const folder = join(tmpdir(), `accueil-build-${sourceHash()}`);
  if (existsSync(folder)) return join(folder, "dist");
  const fresh = mkdtempSync(join(tmpdir(), "accueil-building-"));
  buildInto(fresh);
  try {
    renameSync(fresh, folder);
  } catch {
    // Somebody else was quicker with the same source.
    rmSync(fresh, { recursive: true, force: true });
  }
  return join(folder, "dist");
}

/** A copy to be changed: the packages are found in the same place. */
export function copyBuild(dist: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  cpSync(dist, join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}\n');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return join(folder, "dist");
}

function sourceHash(): string {
  const hash = createHash("sha256");
  const folder = join(root, "src");
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) => path(a).localeCompare(path(b)))) {
    if (!entry.isFile() || path(entry).startsWith(join(folder, "try"))) continue;
    hash.update(path(entry)).update(readFileSync(path(entry)));
  }
  return hash.digest("hex").slice(0, 16);
}

const path = (entry: { readonly parentPath: string; readonly name: string }): string => join(entry.parentPath, entry.name);

function run(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`the build failed in ${dirname(args[0] ?? "")}:\n${stdout}${stderr}`);
}
