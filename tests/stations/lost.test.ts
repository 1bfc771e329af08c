/**
 * Redis lost, restored from a copy, cut short, or simply started again, under talk: the whole program on a Redis of its own.
 * Proven by what reached the phones: nothing ordinary leaves before `hold off`, and nobody gets anything twice.
 */
import { execFile } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect, disconnect } from "../../src/edge/redis/connect.ts";
import { openHold, type Switch } from "../../src/edge/redis/hold.ts";
import { openKeys } from "../../src/edge/redis/keys.ts";
import { findProgram } from "../../src/try/engine.mjs";
import { type FaultyRedis, openRedis } from "../faults/world/redis.ts";
import { openStage, type Stage } from "../support/stage.ts";

vi.setConfig({ testTimeout: 60_000 });
const zoe = "+33600000044";
const lea = "+33600000055";
const her = "+33600000099";
const operator = "+33600000077";

let dir: string;
let redis: FaultyRedis;
let stage: Stage;
let lines: Record<string, unknown>[];
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "lost-"));
  redis = await openRedis(dir);
  lines = [];
  stage = await openStage({
    redisUrl: redis.url(),
    now: "2026-11-24T10:00",
    therapist: [her],
    env: { OPERATOR_ADDRESS: operator, TIMINGS: '{"sweepMs":100,"turnQuietMs":0,"acceptTimeoutMs":1900}' },
    logTo: { write: (line) => void lines.push(JSON.parse(line)) },
  });
});
afterEach(async () => {
  await redis.start();
  await stage.close();
  await redis.close();
  rmSync(dir, { recursive: true, force: true });
});

const says = async (from: string, ...texts: readonly string[]): Promise<void> => {
  for (const text of texts) {
    await stage.write({ from, text });
    await stage.running().settle();
    await stage.double.idle();
  }
};
const heardBy = (who: string): readonly string[] => stage.double.messages({ to: who }).map(({ text }) => text);
const mark = async (): Promise<string> => String(await redis.ask("HGET", `{${stage.keyPrefix}-0}:house`, "id"));
const beat = async (): Promise<number> => Number(await redis.ask("HGET", `{${stage.keyPrefix}-0}:house`, "beat"));
const beats = async (more: number): Promise<void> => {
  const from = await beat();
  await vi.waitFor(async () => expect(await beat()).toBeGreaterThan(from + more), { timeout: 10_000, interval: 20 });
};
const holdText = async (): Promise<string> => String((await redis.ask("GET", `{${stage.keyPrefix}-0}:hold`)) ?? "none");
const heldFor = (why: string): Promise<void> =>
  vi.waitFor(async () => expect((await holdText()).split("|")[0]).toBe(why), { timeout: 10_000, interval: 50 });
const told = (): Promise<void> =>
  vi.waitFor(() => expect(heardBy(operator)).toEqual([expect.stringContaining("held")]), { timeout: 10_000, interval: 50 });
/** The poll has brought back what was written; it has been decided, and rests. */
const rebuilt = (): Promise<void> =>
  vi.waitFor(async () => expect(Number(await redis.ask("ZCARD", `{${stage.keyPrefix}-0}:due:out`))).toBeGreaterThan(0), {
    timeout: 10_000,
    interval: 50,
  });
const alarms = (): number => lines.filter(({ msg }) => String(msg).startsWith("this Redis is not as we knew it")).length;

async function withSwitch(act: (hold: Switch) => Promise<void>): Promise<void> {
  const line = connect({ url: redis.url(), name: "test", maxRetriesPerRequest: 1, onError: () => undefined });
  await act(openHold({ redis: line, keys: openKeys(stage.keyPrefix), clock: stage.clock }));
  await disconnect(line);
}
/** As the operator does: what rested is due within a quarter of the lease. */
async function holdOff(): Promise<void> {
  await withSwitch((hold) => hold.off());
  await stage.moveClock("+6 s");
  await stage.moveClock("+60 s");
}
/** The machine goes down with all that runs on it, and comes back after a minute. */
const reboot = (meanwhile: () => unknown = () => undefined, after = 60_000): Promise<void> =>
  stage.restart(async () => {
    await redis.kill();
    await meanwhile();
    await redis.start();
    stage.clock.set(stage.clock.now() + after);
  });
/** From Friday evening to Monday morning nothing is sent. */
const weekendMs = 61 * 3_600_000;
/** Redis counts lifetimes by its own clock: what it forgets in a weekend is forgotten. */
const forgetWeekend = (): Promise<unknown> =>
  redis.ask(
    "EVAL",
    `for _, key in ipairs(redis.call('KEYS', '*')) do
       local left = redis.call('TTL', key)
       if left >= 0 then redis.call('EXPIRE', key, left - ARGV[1]) end
     end`,
    "0",
    String(weekendMs / 1_000),
  );
const files = (): string => join(redis.dir, "appendonlydir");
const tail = (): string => {
  const last = readdirSync(files())
    .filter((name) => name.includes(".incr."))
    .sort()
    .at(-1);
  if (last === undefined) throw new Error("there is no append-only file");
  return join(files(), last);
};
/** docs/operations.md, "Backup and restore": its own lines, run by a shell. */
const page = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8");
const backupScript = /^```sh\n(# backup\.sh [\s\S]*?)^```$/m.exec(page)?.[1] ?? "";
const restoreLine = /`(gpg [^`]* \| tar [^`]*)`/.exec(page)?.[1] ?? "";
const client = findProgram(["redis-cli", "valkey-cli"]);
const canRunScript = client !== undefined && findProgram(["gpg"]) !== undefined && findProgram(["tar"]) !== undefined;
/** A shell on a machine whose `redis-cli` finds this Redis, with a keyring of its own. */
async function shell(script: string, ...args: readonly string[]): Promise<void> {
  const bin = join(dir, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "redis-cli"), `#!/bin/sh\nexec '${client}' -s '${redis.socket()}' "$@"\n`, { mode: 0o755 });
  const home = join(dir, "gpg");
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, GNUPGHOME: home };
  try {
    await promisify(execFile)("sh", ["-c", script, "sh", ...args], { env });
  } finally {
    await promisify(execFile)("gpgconf", ["--kill", "all"], { env }).catch(() => undefined);
  }
}
async function backUpByScript(): Promise<() => Promise<void>> {
  const [out, pass] = [join(dir, "backups"), join(dir, "passphrase")];
  mkdirSync(out);
  writeFileSync(pass, "a long passphrase\n");
  const was = ["auto-aof-rewrite-percentage", "77"];
  await redis.ask("CONFIG", "SET", ...was);
  await shell(backupScript, redis.dir, out, pass);
  expect(await redis.ask("CONFIG", "GET", "auto-aof-rewrite-percentage")).toEqual(was);
  const [copy = "none"] = readdirSync(out);
  expect(copy).toMatch(/^accueil-.*\.tar\.gpg$/);
  expect(readFileSync(join(out, copy)).includes("appendonly")).toBe(false);
  return async () => {
    renameSync(files(), `${files()}.damaged`);
    const places = { "<file>": pass, "<backup>": join(out, copy), "<data folder>": redis.dir };
    await shell(Object.entries(places).reduce((line, [name, path]) => line.replace(name, `'${path}'`), restoreLine));
  };
}
/** The same by hand, for what a copy does to the program: no rewrite may begin, and the folder is copied as it stands. */
async function backUp(): Promise<string> {
  const copy = join(dir, "copy");
  await redis.ask("CONFIG", "SET", "auto-aof-rewrite-percentage", "0");
  cpSync(files(), copy, { recursive: true });
  return copy;
}
const restore = (copy: string): void => {
  rmSync(files(), { recursive: true });
  cpSync(copy, files(), { recursive: true });
};
const booked = async (): Promise<void> => {
  await says(zoe, "je voudrais un rdv jeudi 14h, c'est Zoé", "1");
  await says(her, "oui");
  await stage.moveClock("+31 s");
};

describe("nothing is wrong", () => {
  test("at the first boot ever, on an empty Redis", async () => {
    await says(zoe, "tarifs");
    expect(heardBy(zoe)).toHaveLength(1);
    expect(await holdText()).toBe("none");
  });

  test("fault 14: when Redis alone is killed and started again", async () => {
    await booked();
    const before = heardBy(zoe);
    await redis.kill();
    await redis.start();
    await vi.waitFor(() => says(zoe, "tarifs"), { timeout: 10_000 });
    await vi.waitFor(() => expect(heardBy(zoe)).toHaveLength(before.length + 1));
    expect([await holdText(), alarms()]).toEqual(["none", 0]);
  });

  test("fault 14: when all goes down and comes back", async () => {
    await booked();
    const before = heardBy(zoe);
    await reboot();
    await says(zoe, "tarifs");
    expect(heardBy(zoe)).toHaveLength(before.length + 1);
    expect([await holdText(), alarms()]).toEqual(["none", 0]);
  });

  test("fault 14: when all comes back after a weekend in which nothing was sent", async () => {
    await says(zoe, "tarifs", "adresse");
    await forgetWeekend();
    await reboot(() => undefined, weekendMs);
    await says(lea, "tarifs");
    expect([await holdText(), alarms(), heardBy(lea).length]).toEqual(["none", 0, 1]);
  });

  test("fault 25: when a command was torn at the end of the file: it was never acknowledged", async () => {
    await booked();
    const before = [heardBy(zoe), heardBy(her)];
    await reboot(() => appendFileSync(tail(), "*3\r\n$3\r\nSET\r\n$9\r\nhalf a co"));
    await says(lea, "tarifs");
    expect([await holdText(), alarms(), heardBy(lea).length]).toEqual(["none", 0, 1]);
    expect([heardBy(zoe), heardBy(her)]).toEqual(before);
  });
});

describe("an empty Redis", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["while it runs", () => redis.flush()],
    ["after all went down", () => reboot(() => rmSync(files(), { recursive: true }))],
  ])("fault 20: %s: held, told, inboxes rebuilt, and nobody gets anything twice", async (_, empties) => {
    await booked();
    await says(lea, "tarifs");
    const before = [heardBy(zoe), heardBy(her), heardBy(lea)];
    await empties();
    await heldFor("lost");
    await told();
    await rebuilt();
    await says(lea, "adresse");
    await stage.moveClock("+60 s");
    expect([heardBy(zoe), heardBy(her), heardBy(lea)]).toEqual(before);

    await holdOff();
    expect(heardBy(lea).slice(1)).toEqual([expect.stringContaining("12 rue Lamartine")]);
    for (const who of [zoe, her, lea]) expect(doubles(heardBy(who)), who).toEqual([]);
    expect(alarms()).toBe(1);
    await says(lea, "horaires");
    expect(heardBy(lea)).toHaveLength(3);
  });

  test("fault 20: after a weekend in which nothing was sent: held all the same", async () => {
    await booked();
    await reboot(() => rmSync(files(), { recursive: true }), weekendMs);
    await heldFor("lost");
    await told();
    expect(alarms()).toBe(1);
  });

  test("distress is answered at once, held or not", async () => {
    await says(zoe, "tarifs");
    await redis.flush();
    await heldFor("lost");
    await says(zoe, "je veux mourir");
    expect(heardBy(zoe).at(-1)).toContain("3114");
  });

  test("fault 20: several processes, one alarm", async () => {
    await says(zoe, "tarifs");
    const others = await Promise.all([stage.another(), stage.another()]);
    try {
      await redis.flush();
      await heldFor("lost");
      const first = await mark();
      // Each has looked again since: the beat rises with every look.
      await beats(12);
      expect([alarms(), await mark()]).toEqual([1, first]);
      expect(heardBy(operator)).toHaveLength(1);
    } finally {
      await Promise.all(others.map((other) => other.stop()));
    }
  });
});

describe("a copy from earlier", () => {
  test("fault 21: the drill: backup.sh of docs/operations.md (where gpg and redis-cli are), more traffic, kill, restore, boot → held → off → nobody got anything twice", async () => {
    await booked();
    const putBack = canRunScript ? await backUpByScript() : await backUp().then((copy) => () => restore(copy));
    await says(lea, "je voudrais un rdv vendredi 10h, c'est Léa", "1");
    await says(her, "oui");
    await stage.moveClock("2026-11-25T18:01");
    await says(zoe, "ok");
    const before = { zoe: heardBy(zoe), her: heardBy(her), lea: heardBy(lea) };
    expect(before.zoe.filter((text) => text.includes("votre rendez-vous est demain"))).toHaveLength(1);
    expect(before.lea.at(-1)).toContain("C'est confirmé");

    await reboot(putBack);
    await heldFor("old");
    await told();
    // The reminder's row, lived through a second time, and what Léa wrote after the copy was made.
    await stage.moveClock("+60 s");
    expect({ zoe: heardBy(zoe), her: heardBy(her), lea: heardBy(lea) }).toEqual(before);

    await holdOff();
    for (const who of [zoe, her, lea]) expect(doubles(heardBy(who)), who).toEqual([]);
    expect(heardBy(zoe).filter((text) => text.includes("votre rendez-vous est demain"))).toHaveLength(1);
    await says(zoe, "adresse");
    expect(heardBy(zoe).at(-1)).toContain("12 rue Lamartine");
    expect(alarms()).toBe(1);
  });

  test("fault 21: a reminder behind WhatsApp's shut window: the template has knocked once, and is not repeated", async () => {
    const zoeOnWhatsApp = "whatsapp:+33600000066";
    await says(zoeOnWhatsApp, "je voudrais un rdv jeudi 14h, c'est Zoé", "1");
    await says(her, "oui");
    await stage.moveClock("+31 s");
    const copy = await backUp();
    await stage.moveClock("2026-11-25T18:01");
    const before = heardBy(zoeOnWhatsApp);
    expect(before.at(-1)).toContain("(reminder)");

    await reboot(() => restore(copy));
    await heldFor("old");
    await stage.moveClock("+60 s");
    await holdOff();
    expect(heardBy(zoeOnWhatsApp)).toEqual(before);
    await says(zoeOnWhatsApp, "ok");
    expect(heardBy(zoeOnWhatsApp).filter((text) => text.includes("votre rendez-vous est demain"))).toHaveLength(1);
  });

  test("fault 21: after a weekend in which nothing was sent: held all the same", async () => {
    await says(zoe, "tarifs");
    const copy = await backUp();
    await says(zoe, "adresse");
    const before = heardBy(zoe);
    await reboot(() => restore(copy), weekendMs);
    await heldFor("old");
    await told();
    await stage.moveClock("+60 s");
    expect(heardBy(zoe)).toEqual(before);
    await holdOff();
    expect(doubles(heardBy(zoe))).toEqual([]);
  });

  test("judged once: after `hold off` another restart is no alarm", async () => {
    await says(zoe, "tarifs");
    const copy = await backUp();
    await stage.moveClock("+10 min");
    await says(zoe, "adresse");
    await reboot(() => restore(copy));
    await heldFor("old");
    await holdOff();
    await reboot();
    await says(zoe, "horaires");
    expect(heardBy(zoe).at(-1)).toContain("9h");
    expect([await holdText(), alarms()]).toEqual(["none", 1]);
  });

  test("fault 21: under a process that goes on running: its own beat says so, without Twilio's list", async () => {
    await says(zoe, "tarifs");
    const copy = await backUp();
    await says(zoe, "adresse");
    // What went missing between two beats is not noticed.
    await beats(2);
    stage.double.faults = ({ method }) => (method === "GET" ? { kind: "answer", status: 503 } : undefined);
    await redis.kill();
    restore(copy);
    await redis.start();
    await heldFor("old");
    stage.double.faults = undefined;
    await holdOff();
    expect(doubles(heardBy(zoe))).toEqual([]);
  });

  test("fault 25: the end of the file is missing: what was acknowledged is gone, and the beat says so", async () => {
    await says(zoe, "tarifs");
    await beats(2);
    await redis.kill();
    truncateSync(tail(), statSync(tail()).size - 2_000);
    await redis.start();
    await heldFor("old");
  });
});

test("Twilio's list cannot be read after a restart: held until it can, and no longer", async () => {
  await says(zoe, "tarifs");
  stage.double.faults = ({ method }) => (method === "GET" ? { kind: "answer", status: 503 } : undefined);
  await reboot();
  await heldFor("unsure");
  await says(zoe, "adresse");
  expect(heardBy(zoe)).toHaveLength(1);
  stage.double.faults = undefined;
  await heldFor("none");
  await stage.moveClock("+6 s");
  expect(heardBy(zoe).slice(1)).toEqual([expect.stringContaining("12 rue Lamartine")]);
  expect(alarms()).toBe(0);
});

/** Texts that one person got more than once. */
const doubles = (texts: readonly string[]): readonly string[] => texts.filter((text, n) => texts.indexOf(text) !== n);
