// @ts-check
/**
 * What the compiler leaves behind: Redis's scripts, copied beside the compiled code that loads them.
 * In: the two folders, `src` and `dist` by default. Out: the same tree of `.lua` files; the trial's are left out, like its code.
 */
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..", "..");
const from = resolve(process.argv[2] ?? join(root, "src"));
const to = resolve(process.argv[3] ?? join(root, "dist"));

for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith(".lua")) continue;
  const path = relative(from, join(entry.parentPath, entry.name));
  if (path.startsWith("try")) continue;
  mkdirSync(dirname(join(to, path)), { recursive: true });
  cpSync(join(from, path), join(to, path));
}
