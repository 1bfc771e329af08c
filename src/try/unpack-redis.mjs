// @ts-check
/**
 * A server from the distribution's own packages, unpacked into a folder: no root, nothing installed, its signatures checked by apt.
 * In: the folder for it. Out: an engine that has been started once, or undefined where there is no apt or no package recent enough.
 * apt's lists and downloads go to a folder of ours, which is removed.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { interrupted } from "./children.mjs";
import { findProgram, leastMajor, readEngine } from "./engine.mjs";
import { alone } from "./lock.mjs";
import { startPrivateRedis } from "./private-redis.mjs";

/** The engine that an earlier start has unpacked. @param {string} folder @param {readonly string[]} names */
export function unpackedEngine(folder, names) {
  for (const name of names) {
    const engine = engineIn(join(folder, name), name);
    if (engine !== undefined) return engine;
  }
  return undefined;
}

/**
 * @param {string} folder
 * @param {readonly string[]} names servers by order of preference
 * @param {(text: string) => void} tell
 */
export async function unpackEngine(folder, names, tell) {
  if (process.platform !== "linux" || findProgram(["apt-get"]) === undefined || findProgram(["dpkg-deb"]) === undefined) return undefined;
  return alone(`${folder}.lock`, async () => {
    const there = unpackedEngine(folder, names);
    if (there !== undefined) return there;
    const work = mkdtempSync(join(tmpdir(), "accueil-apt-"));
    try {
      const apt = openApt(work);
      tell("téléchargement du paquet de la distribution, sans rien installer");
      if (!(await apt("apt-get", ["update", "-qq"])).ok) return undefined;
      for (const name of names) {
        const engine = await unpackOne(apt, name, join(folder, name));
        if (engine !== undefined) return engine;
      }
      return undefined;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
}

/** @typedef {(program: string, args: string[], cwd?: string) => Promise<{ ok: boolean, said: string }>} Apt */

/** @param {Apt} apt @param {string} name @param {string} into */
async function unpackOne(apt, name, into) {
  const offered = /Candidate: (?:\d+:)?(\d+)/.exec((await apt("apt-cache", ["policy", name])).said);
  if (offered === null || Number(offered[1]) < leastMajor) return undefined;
  const packages = await packagesFor(apt, name);
  const draft = `${into}.new`;
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(join(draft, "debs"), { recursive: true });
    if (!(await apt("apt-get", ["download", "-qq", ...packages], join(draft, "debs"))).ok) return undefined;
    for (const deb of readdirSync(join(draft, "debs"))) {
      if (!(await apt("dpkg-deb", ["-x", join(draft, "debs", deb), draft])).ok) return undefined;
    }
    for (const part of ["debs", "usr/share", "etc"]) rmSync(join(draft, part), { recursive: true, force: true });
    rmSync(into, { recursive: true, force: true });
    renameSync(draft, into);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const engine = engineIn(into, name);
  return engine !== undefined && (await starts(engine)) ? engine : undefined;
}

/** The server's package, its sibling with the program, and the libraries that this machine does not have. @param {Apt} apt @param {string} name */
async function packagesFor(apt, name) {
  const family = name.split("-")[0];
  const only = ["recommends", "suggests", "conflicts", "breaks", "replaces", "enhances"].map((kind) => `--no-${kind}`);
  /** @type {string[]} */
  const wanted = [];
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (wanted.includes(next)) continue;
    wanted.push(next);
    const { said } = await apt("apt-cache", ["depends", ...only, next]);
    const needed = [...said.matchAll(/^[ |]*(?:Pre)?Depends: ([^\s<]+)/gm)].map((match) => match[1] ?? "");
    waiting.push(...needed.filter((other) => other.startsWith(`${family}-`) || (isLibrary(other) && !isInstalled(other))));
  }
  return wanted;
}

/** libc is the one library that must be the machine's own. @param {string} name */
const isLibrary = (name) => /^(lib|zlib1g)/.test(name) && !/^libc6/.test(name);

/** @param {string} name */
const isInstalled = (name) =>
  spawnSync("dpkg-query", ["-s", name], { encoding: "utf8" }).stdout?.includes("Status: install ok installed") === true;

/** @param {string} root @param {string} name */
function engineIn(root, name) {
  const path = join(root, "usr", "bin", name);
  if (!existsSync(path)) return undefined;
  const folders = ["usr/lib", "lib"].map((folder) => join(root, folder)).filter((folder) => existsSync(folder));
  const triplets = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((entry) => entry.includes("-linux-"))
      .map((entry) => join(folder, entry)),
  );
  return readEngine(path, [...triplets, ...folders].map((folder) => resolve(folder)).join(":"));
}

/** `--version` proves little: the server is started and answers before it is kept. @param {import("./engine.mjs").Engine} engine */
async function starts(engine) {
  const dir = mkdtempSync(join(tmpdir(), "accueil-essai-"));
  try {
    const redis = await startPrivateRedis({ dir, engine, appendfsync: "no" });
    await redis.stop();
    return true;
  } catch {
    return false;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** apt with its state in a folder of ours: it needs no rights and leaves the machine's own lists alone. @param {string} work @returns {Apt} */
function openApt(work) {
  for (const folder of ["state/lists/partial", "cache/archives/partial"]) mkdirSync(join(work, folder), { recursive: true });
  const config = join(work, "apt.conf");
  writeFileSync(
    config,
    [
      `Dir::State "${work}/state";`,
      'Dir::State::status "/var/lib/dpkg/status";',
      `Dir::Cache "${work}/cache";`,
      'Debug::NoLocking "true";',
      'APT::Sandbox::User "root";', // as root, apt would otherwise drop to a user who cannot write here
      'APT::Update::Post-Invoke-Success "";',
    ].join("\n"),
  );
  const env = { ...process.env, APT_CONFIG: config, LC_ALL: "C" };
  return (program, args, cwd = work) =>
    new Promise((done) => {
      let said = "";
      const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "ignore"], signal: interrupted });
      child.stdout.on("data", (chunk) => {
        said += chunk;
      });
      child.on("error", () => child.pid === undefined && done({ ok: false, said }));
      // Not the exit: what dpkg-deb has started still writes for a moment when we are interrupted.
      child.once("close", (code) => done({ ok: code === 0, said }));
    });
}
