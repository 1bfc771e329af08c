// @ts-check
/**
 * What is known of a Redis or Valkey program on this machine, and how a program is looked for.
 * In: names or paths. Out: engines with their version, asked of the program itself. Nothing is started here but `--version`.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @typedef {object} Engine
 * @property {string} path of the program
 * @property {"redis" | "valkey"} name
 * @property {string} version like `8.1.1`
 * @property {number} major
 * @property {string} [libraries] folders with the shared libraries that came with it, for LD_LIBRARY_PATH
 */

export const leastMajor = 7;

/** Programs that a terminal opened from a desktop may not have on its PATH. */
const brewFolders = ["/opt/homebrew/bin", "/usr/local/bin", "/home/linuxbrew/.linuxbrew/bin"];

/** The first program of these names, in the order of the names. @param {readonly string[]} names @param {readonly string[]} [alsoIn] */
export function findProgram(names, alsoIn = []) {
  const folders = [...(process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== ""), ...alsoIn];
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (runnable(path)) return path;
    }
  }
  return undefined;
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The servers to look for; ACCUEIL_REDIS chooses one. */
export function wantedServers() {
  const chosen = process.env.ACCUEIL_REDIS;
  return chosen === "redis-server" || chosen === "valkey-server" ? [chosen] : ["redis-server", "valkey-server"];
}

/** The server that somebody installed: on PATH, or where Homebrew puts it. */
export function installedEngine() {
  for (const name of wantedServers()) {
    const path = findProgram([name], brewFolders);
    const engine = path === undefined ? undefined : readEngine(path);
    if (engine !== undefined && engine.major >= leastMajor) return engine;
  }
  return undefined;
}

/** Undefined when the program does not run here. @param {string} path @param {string} [libraries] @returns {Engine | undefined} */
export function readEngine(path, libraries) {
  const env = engineEnv(libraries);
  const said = spawnSync(path, ["--version"], { encoding: "utf8", env, timeout: 10_000 }).stdout ?? "";
  const [, kind, version, major] = /^(Redis|Valkey) server v=((\d+)\.\d+\.\d+)/i.exec(said) ?? [];
  if (kind === undefined || version === undefined) return undefined;
  return {
    path,
    name: kind.toLowerCase() === "valkey" ? "valkey" : "redis",
    version,
    major: Number(major),
    ...(libraries === undefined ? {} : { libraries }),
  };
}

/** @param {string} [libraries] @returns {NodeJS.ProcessEnv} */
export function engineEnv(libraries) {
  if (libraries === undefined) return process.env;
  return { ...process.env, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":") };
}
