/**
 * The launcher from outside, on a copy of itself beside a bot of ten lines: one address, one instance, and nothing left however it ends.
 * The copy lives under a path with spaces and accents. npm is a script of ours where what it was asked matters.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { birthOf } from "../../src/try/lock.mjs";
import { engineForTests } from "../../src/try/redis-ladder.mjs";

const here = resolve(import.meta.dirname, "..", "..");
const engine = engineForTests();

const stubBot = `import { createServer } from "node:http";
const server = createServer((_, response) => response.end("bonjour"));
if (process.argv.includes("--broken")) { console.log("le mot de la fin"); process.exit(78); }
console.log(JSON.stringify({ pid: process.pid, redis: process.env.REDIS_URL, token: process.env.TWILIO_AUTH_TOKEN, rest: process.argv.slice(2) }));
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send({ ready: true, url: \`http://127.0.0.1:\${server.address().port}/try\` }));
process.on("SIGTERM", () => process.exit(0));
`;
const stubNpm = `import { appendFileSync, mkdirSync } from "node:fs";
appendFileSync("npm-calls", process.argv.slice(2).join(" ") + "\\n");
await new Promise((done) => setTimeout(done, 300));
if (process.env.NPM_FAILS) process.exit(1);
mkdirSync("node_modules", { recursive: true });
`;
const lockFile = { packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", optional: true } } };

let house: string;
let outside: string;
const running: ChildProcess[] = [];

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "accueil-lt-"));
  house = join(outside, "un dossier à part");
  mkdirSync(join(house, "src", "try"), { recursive: true });
  mkdirSync(join(house, "node_modules"));
  for (const name of readdirSync(join(here, "src", "try"))) {
    if (name.endsWith(".mjs")) cpSync(join(here, "src", "try", name), join(house, "src", "try", name));
  }
  for (const name of ["tsx", "esbuild", "get-tsconfig"]) {
    if (existsSync(join(here, "node_modules", name))) symlinkSync(join(here, "node_modules", name), join(house, "node_modules", name));
  }
  writeFileSync(join(house, "src", "try", "main.ts"), stubBot);
  writeFileSync(join(house, "package.json"), '{"type":"module"}');
  writeFileSync(join(house, "npm.js"), stubNpm);
  writeFileSync(join(house, "package-lock.json"), JSON.stringify(lockFile));
  installedBy(lockFile);
});

afterEach(async () => {
  for (const launcher of running.splice(0)) {
    if (launcher.exitCode !== null || launcher.signalCode !== null) continue;
    launcher.kill("SIGTERM");
    await once(launcher, "exit");
  }
  rmSync(outside, { recursive: true, force: true });
});

/** What npm notes of an installation that somebody made by hand. */
function installedBy(lock: { packages: Record<string, object> }): void {
  const { "": _, ...packages } = lock.packages;
  writeFileSync(join(house, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));
}

function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { REDIS_URL: _, npm_lifecycle_event: __, ...env } = process.env;
  const bin = join(outside, "bin");
  mkdirSync(bin, { recursive: true });
  if (!existsSync(join(bin, "redis-server"))) symlinkSync(engine.path, join(bin, "redis-server"));
  return {
    ...env,
    PATH: `${bin}:${env.PATH}`,
    ...(engine.libraries === undefined ? {} : { LD_LIBRARY_PATH: engine.libraries }),
    npm_execpath: join(house, "npm.js"),
    ...more,
  };
}

interface Launched {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function launch(args: readonly string[], more: Record<string, string> = {}): Launched {
  const child = spawn(process.execPath, ["src/try/start.mjs", ...args], {
    cwd: house,
    env: environment(more),
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  child.stderr.on("data", (chunk) => (text += chunk));
  return { process: child, said: () => text, ended: once(child, "close").then(([code]) => (typeof code === "number" ? code : null)) };
}

/** Resolves with the address on the screen. */
async function up(args: readonly string[] = ["--port", "0"], more: Record<string, string> = {}): Promise<Launched & { url: string }> {
  const launched = launch(["try", ...args], more);
  const url = await vi.waitFor(
    () => {
      const found = /Deux téléphones +(http:\S+)/.exec(launched.said())?.[1];
      if (found === undefined) throw new Error(launched.said());
      return found;
    },
    { timeout: 15_000, interval: 20 },
  );
  return { ...launched, url };
}

interface Bot {
  readonly pid: number;
  readonly redis: string;
  readonly token: string;
  readonly rest: readonly string[];
}
const bot = (): Bot => JSON.parse(readFileSync(join(house, "data", "try", "journal.log"), "utf8"));

async function nothingLeft(of: Bot): Promise<void> {
  await vi.waitFor(
    () => {
      expect(birthOf(of.pid)).toBeUndefined();
      expect(existsSync(of.redis.slice("unix://".length))).toBe(false);
    },
    { timeout: 3_000, interval: 20 },
  );
}

describe("npm run try", () => {
  test("says one address once it answers; no colour, no real account's settings, keys of its own for this user alone", async () => {
    const launched = await up(["--port", "0", "--no-open", "--scene", "pending"], {
      TWILIO_AUTH_TOKEN: "real",
      TWILIO_API_URL: "https://real",
    });
    expect(await (await fetch(launched.url)).text()).toBe("bonjour");
    expect(launched.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/try$/);
    expect(launched.said()).not.toContain("\u001b");
    expect(bot()).toMatchObject({ token: expect.stringMatching(/^[0-9a-f]{32}$/), rest: ["--scene", "pending"] });
    expect(statSync(join(house, "data", "try", "secrets.json")).mode & 0o777).toBe(0o600);
  });

  test("a second start says where the first one is, and ends well; stop ends it", async () => {
    const first = await up();
    const second = launch(["try"]);
    expect(await second.ended).toBe(0);
    expect(second.said()).toContain(`Déjà en marche :  ${first.url}`);
    const was = bot();
    const stop = launch(["stop"]);
    expect(await stop.ended).toBe(0);
    expect(await first.ended).toBe(0);
    await nothingLeft(was);
    expect(existsSync(join(house, "data", "try", "running.json"))).toBe(false);
  });

  test("two at the same instant: one runs, the other says where", async () => {
    const both = [launch(["try", "--port", "0"]), launch(["try", "--port", "0"])];
    await vi.waitFor(() => expect(both.map(({ said }) => said()).join()).toMatch(/Déjà en marche/), { timeout: 15_000, interval: 20 });
    expect(both.filter(({ said }) => said().includes("Deux téléphones"))).toHaveLength(1);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const)(
    "%s: bot, Redis and socket go; what is left does not hinder the next start",
    async (signal) => {
      const first = await up();
      const was = bot();
      first.process.kill(signal);
      expect(await first.ended).toBe(signal === "SIGKILL" ? null : 0);
      await nothingLeft(was);
      const second = await up();
      expect(bot().token).toBe(was.token);
      expect(second.said()).not.toContain("Déjà");
    },
  );

  test.each(["SIGTERM", "SIGKILL"] as const)("whoever started it through npm is ended by %s: it notices", async (signal) => {
    const script = `require("node:child_process").spawn(process.execPath, ["src/try/start.mjs", "try", "--port", "0"], { stdio: "inherit" }); setInterval(() => {}, 1000);`;
    const npm = spawn(process.execPath, ["-e", script], { cwd: house, env: environment({ npm_lifecycle_event: "try" }), stdio: "ignore" });
    const lock = join(house, "data", "try", "running.json");
    await vi.waitFor(() => expect(readFileSync(lock, "utf8")).toContain("url"), { timeout: 15_000, interval: 20 });
    const was = bot();
    npm.kill(signal);
    await nothingLeft(was);
    await vi.waitFor(() => expect(existsSync(lock)).toBe(false), { timeout: 3_000, interval: 20 });
  });

  test("--fresh begins anew", async () => {
    const first = await up();
    const was = bot();
    first.process.kill("SIGTERM");
    await first.ended;
    await up(["--port", "0", "--fresh"]);
    expect(bot().token).not.toBe(was.token);
  });

  test("a port that is taken, when it was asked for: one line, exit 78, nothing left", async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, "127.0.0.1", listening));
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const launched = launch(["try", "--port", String(port)]);
    expect(await launched.ended).toBe(78);
    expect(launched.said()).toContain(`Le port ${port} est pris`);
    taken.close();
  });

  test("a bot that refuses to start: its last words, its exit code", async () => {
    const launched = launch(["try", "--port", "0", "--broken"]);
    expect(await launched.ended).toBe(78);
    expect(launched.said()).toContain("le mot de la fin");
    expect(launched.said()).not.toContain("at ");
  });

  test.each([["--port", "abc"], ["--port=70000"], ["--port"]])("%s %s is not a port", async (...options) => {
    const launched = launch(["try", ...options]);
    expect(await launched.ended).toBe(78);
    expect(launched.said()).toContain("n'est pas un port");
  });
});

describe("packages", () => {
  const calls = (): string => (existsSync(join(house, "npm-calls")) ? readFileSync(join(house, "npm-calls"), "utf8") : "");
  const install = (more: Record<string, string> = {}) => {
    const script = `import { installPackages } from "./src/try/packages.mjs"; import { Problem } from "./src/try/terminal.mjs";
      try { await installPackages(process.cwd()); } catch (error) { if (!(error instanceof Problem)) throw error; console.log(error.message); process.exitCode = 9; }`;
    return spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: house, env: environment(more), stdio: "ignore" });
  };
  const ended = async (child: ChildProcess): Promise<unknown> => (await once(child, "exit"))[0];

  test("installed by hand, exactly as the lock file says: left alone, and stamped", async () => {
    expect(await ended(install())).toBe(0);
    expect(calls()).toBe("");
    expect(existsSync(join(house, "node_modules", ".accueil-lock"))).toBe(true);
  });

  test.each([
    ["a package is missing", { packages: { "": {} } }],
    ["a version differs", { packages: { "": {}, "node_modules/a": { version: "1.0.1" } } }],
    ["a package is too many", { packages: { ...lockFile.packages, "node_modules/c": { version: "1.0.0" } } }],
  ])("%s: npm ci, once", async (_, there) => {
    installedBy(there);
    expect(await ended(install())).toBe(0);
    expect(await ended(install())).toBe(0);
    expect(calls()).toBe("ci --include=dev --no-audit --no-fund --loglevel=error\n");
  });

  test("two at once: the second waits, and finds it done", async () => {
    installedBy({ packages: {} });
    expect(await Promise.all([ended(install()), ended(install())])).toEqual([0, 0]);
    expect(calls().split("\n")).toHaveLength(2);
    expect(existsSync(join(house, "data", "packages.lock"))).toBe(false);
  });

  test("npm fails: said, and tried again the next time", async () => {
    installedBy({ packages: {} });
    expect(await ended(install({ NPM_FAILS: "1" }))).toBe(9);
    expect(await ended(install())).toBe(0);
    expect(calls().split("\n")).toHaveLength(3);
  });
});

test("the build's Redis scripts stand where the compiled code looks for them", () => {
  const [from, to] = [join(outside, "src"), join(outside, "dist")];
  for (const path of ["edge/redis/scripts/accept.lua", "edge/redis/keys.ts", "try/double/x.lua"]) {
    mkdirSync(join(from, path, ".."), { recursive: true });
    writeFileSync(join(from, path), path);
  }
  spawnSync(process.execPath, [join(here, "src", "try", "copy-assets.mjs"), from, to]);
  const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map((entry) => join(entry.parentPath, entry.name))).toEqual([join(to, "edge/redis/scripts/accept.lua")]);
});
