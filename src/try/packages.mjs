// @ts-check
/**
 * The npm packages of the lock file, installed when they are not there yet.
 * In: the root of the checkout. Out: nothing, or a Problem. `npm ci` runs only when what is installed differs from the lock file;
 * a second start waits for the first.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { interrupted } from "./children.mjs";
import { alone } from "./lock.mjs";
import { Problem, step } from "./terminal.mjs";

/** @param {string} root */
export async function installPackages(root) {
  if (installed(root)) return;
  await alone(join(root, "data", "packages.lock"), async () => {
    if (installed(root)) return;
    step("paquets", "npm ci (la première fois seulement)");
    await npmCi(root);
    writeFileSync(stampPath(root), stampOf(root));
    step("paquets", "prêts");
  });
}

/** @param {string} root */
const stampPath = (root) => join(root, "node_modules", ".accueil-lock");

/** Packages with compiled parts differ by platform: a folder shared with a container is installed anew. @param {string} root */
function stampOf(root) {
  const sum = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return `${sum} ${process.platform}-${process.arch}`;
}

/** @param {string} root */
function installed(root) {
  try {
    if (readFileSync(stampPath(root), "utf8") === stampOf(root)) return true;
  } catch {
    // no stamp: perhaps somebody has run npm by hand
  }
  if (!agreesWithNpm(root)) return false;
  writeFileSync(stampPath(root), stampOf(root));
  return true;
}

/** npm notes what it installed: when that is the lock file exactly, nothing needs wiping. @param {string} root */
function agreesWithNpm(root) {
  try {
    const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
    const there = JSON.parse(readFileSync(join(root, "node_modules", ".package-lock.json"), "utf8")).packages;
    const same = Object.keys(wanted).every(
      (path) => path === "" || (there[path]?.version ?? (wanted[path].optional ? wanted[path].version : "")) === wanted[path].version,
    );
    return same && Object.keys(there).every((path) => path in wanted);
  } catch {
    return false;
  }
}

/** `--include=dev`: with NODE_ENV=production in the shell npm would leave out what runs TypeScript. @param {string} root @returns {Promise<void>} */
function npmCi(root) {
  const npm = process.env.npm_execpath;
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const [command, args] = npm?.endsWith("js") ? [process.execPath, [npm, ...flags]] : ["npm", flags];
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"], signal: interrupted });
    const refuse = (/** @type {string} */ why) =>
      failed(new Problem(`npm ci a échoué (${why}) dans ${root} → vérifiez le réseau et la place sur le disque, puis relancez`, 1));
    child.once("error", (error) => refuse(error.message));
    child.once("exit", (code, signal) => (code === 0 ? done() : refuse(String(signal ?? code))));
  });
}
