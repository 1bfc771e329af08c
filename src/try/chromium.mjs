// @ts-check
/**
 * The Chromium in which the pages are tested: the system's own, never a download of a browser build.
 * In: whether it may be installed. Out: its path, or the reason why there is none. Installs only as root on Debian, and says so.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { findProgram } from "./engine.mjs";
import { step } from "./terminal.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const onMac = ["/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Chromium.app/Contents/MacOS"];

/** @param {{ mayInstall: boolean }} how @returns {{ path: string } | { reason: string }} */
export function findChromium({ mayInstall }) {
  const given = process.env.ACCUEIL_CHROMIUM;
  if (given !== undefined && given !== "") return { path: given };
  const found = search();
  if (found !== undefined) return { path: found };
  if (!mayInstall || !installable())
    return { reason: "aucun Chromium ni Chrome → sudo apt-get install chromium, ou brew install --cask google-chrome" };
  step("chromium", "apt-get install chromium (la première fois seulement)");
  const failure = install();
  const installed = findProgram(names, ["/usr/bin"]);
  return installed === undefined ? { reason: `apt-get install chromium a échoué : ${failure}` } : { path: installed };
}

const search = () => findProgram(names) ?? (process.platform === "darwin" ? findProgram(["Google Chrome", "Chromium"], onMac) : undefined);

/** Ubuntu's package of that name is a stub for snap, which a container does not have. */
function installable() {
  if (process.getuid?.() !== 0 || findProgram(["apt-get"]) === undefined) return false;
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** Another run may be doing the same: apt waits for it. */
function install() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const wait = ["-o", "DPkg::Lock::Timeout=600", "-qq"];
  spawnSync("apt-get", ["update", ...wait], { env, stdio: "ignore" });
  const done = spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...wait, "chromium"], { env, encoding: "utf8" });
  return (done.stderr ?? "").trim().split("\n").at(-1) ?? "";
}
