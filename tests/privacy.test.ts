/**
 * Nobody's words, name or number outside the sealed places: not in a log line, not in a key of Redis, not in a job, not in a metric.
 * A whole story is played on both channels at the noisiest level; then everything that was written down is searched for what was planted.
 */
import { rmSync } from "node:fs";
import { Redis } from "ioredis";
import { expect, inject, test } from "vitest";
import { PracticeId } from "../src/core/words/ids.ts";
import { openKeys } from "../src/edge/redis/keys.ts";
import { linksOf } from "../src/edge/system/links.ts";
import { openCalendar } from "./support/calendar.ts";
import { openStage } from "./support/stage.ts";
import { practicesWithAlert } from "./support/with-alert.ts";
import { practicesWith } from "./support/with-lines.ts";

const planted = ["Hortense", "Quaresma", "33612345678", "612345678", "33698765432", "tisane", "violoncelle", "lamproie", "mourir"];

test("nothing planted is found in logs, Redis, jobs or metrics", async () => {
  const lines: string[] = [];
  const redisUrl = inject("redisUrl");
  const stage = await openStage({
    redisUrl,
    now: "2026-11-24T10:00",
    therapist: ["+33698765432"],
    env: { LOG_LEVEL: "trace" },
    logTo: { write: (line) => void lines.push(line) },
  });
  try {
    const say = async (from: string, text: string): Promise<void> => {
      await stage.write({ from, text });
      await stage.settle();
    };
    await say("+33612345678", "rdv jeudi 14h, je m'appelle Hortense");
    await say("+33612345678", "1");
    await say("+33698765432", "non, je serai au violoncelle");
    await say("+33612345678", "je voudrais laisser un message");
    await say("+33612345678", "Je bois de la tisane de lamproie");
    await say("+33612345678", "1");
    await say("whatsapp:+33612345678", "je veux mourir");
    await say("whatsapp:+33612345678", "je m'appelle Quaresma, rdv vendredi 10h");
    await stage.write({ from: "whatsapp:+33612345678", text: "", media: "voice" });
    await stage.double.post({ From: "+33612345678", Body: "tisane" }, { signature: "forged" });
    await stage.moveClock("+1 d");
    const metrics = await (await fetch(`${stage.running().opsUrl}/metrics`)).text();
    const kept = await everything(redisUrl, stage.keyPrefix);

    expect(lines.length).toBeGreaterThan(10);
    expect(kept.length).toBeGreaterThan(20);
    expect(metrics).toContain("accepted_total");
    for (const secret of planted) {
      expect(
        lines.filter((line) => line.includes(secret)),
        `logs: ${secret}`,
      ).toEqual([]);
      expect(metrics.includes(secret), `metrics: ${secret}`).toBe(false);
      expect(
        kept.filter((text) => text.includes(secret)),
        `redis: ${secret}`,
      ).toEqual([]);
    }
  } finally {
    await stage.close();
  }
});

test("what waits for her in an envelope is found nowhere in clear, before she has looked, after, and after 72 hours; nor which text it was", async () => {
  const lines: string[] = [];
  const redisUrl = inject("redisUrl");
  const practices = practicesWithAlert("ring");
  const stage = await openStage({
    redisUrl,
    now: "2026-11-24T10:00",
    therapist: ["+33698765432"],
    env: { LOG_LEVEL: "trace", PRACTICES_DIR: practices },
    logTo: { write: (line) => void lines.push(line) },
  });
  const secrets = [...planted, "violence", "death", "suicid", "distress", "frappe"];
  const search = async (): Promise<void> => {
    const metrics = await (await fetch(`${stage.running().opsUrl}/metrics`)).text();
    const kept = await everything(redisUrl, stage.keyPrefix);
    const found = [...kept, ...lines, metrics].filter((text) => secrets.some((secret) => text.includes(secret)));
    // Help lines of the meter may say what an alert of the operator means; no label and no value of it names danger.
    expect(found.filter((text) => text !== metrics)).toEqual([]);
    expect(metrics.split("\n").filter((line) => !line.startsWith("#") && secrets.some((secret) => line.includes(secret)))).toEqual([]);
  };
  const envelopes = async (): Promise<number> =>
    (await everything(redisUrl, stage.keyPrefix)).filter((text) => text.includes(":envelope:")).length;
  const say = async (from: string, text: string): Promise<void> => {
    await stage.write({ from, text });
    await stage.settle();
  };
  try {
    await say("+33612345678", "je m'appelle Hortense, rdv jeudi 14h");
    await say("+33612345678", "je veux mourir, ma tisane n'y peut rien");
    await say("whatsapp:+33612345678", "mon mari me frappe, lamproie");
    expect(await envelopes()).toBe(2);
    await search();
    const told = stage.heard().flatMap(({ text }) => /^([A-Z]\d) : un message/.exec(text)?.[1] ?? []);
    await say("+33698765432", `voir ${told[0]}`);
    expect(stage.heard().some(({ text }) => text.includes("tisane"))).toBe(true);
    await search();
    await stage.moveClock("+3 d");
    await search();
    expect(lines.length).toBeGreaterThan(0);
  } finally {
    await stage.close();
    rmSync(practices, { recursive: true });
  }
});

test("a link to a calendar stands on the phone that it was sent to and nowhere else, however often it is opened, guessed or refused", async () => {
  const lines: string[] = [];
  const redisUrl = inject("redisUrl");
  const practices = practicesWith({ "  in: never": "  in: confirmation", "  on: whatsapp": "  on: everywhere" });
  const stage = await openStage({
    redisUrl,
    now: "2026-11-24T10:00",
    therapist: ["+33698765432"],
    env: { LOG_LEVEL: "trace", PRACTICES_DIR: practices },
    logTo: { write: (line) => void lines.push(line) },
  });
  try {
    for (const [from, text] of [
      ["+33612345678", "rdv jeudi 14h, je m'appelle Hortense"],
      ["+33612345678", "1"],
      ["+33698765432", "oui"],
    ] as const) {
      await stage.write({ from, text });
      await stage.settle();
    }
    await stage.moveClock("+31 s");
    const link = /http\S+\.ics/.exec(stage.heard().at(-1)?.text ?? "")?.[0] ?? "";
    const { host } = new URL(link);
    const seeded = new Redis(redisUrl.replace(/^unix:\/\//, ""));
    await seeded.set(openKeys(stage.keyPrefix).ofPractice(PracticeId.parse("martigues")).feed("martigues"), "a seed");
    seeded.disconnect();
    const feed = `http://${host}${linksOf(Buffer.alloc(32, 9)).feed(PracticeId.parse("martigues"), "a seed")}`;
    const wrong = [link, feed].map((each) => each.replace(/.{4}\.ics$/, "aaaa.ics"));
    for (const [each, status] of [[link, 200], [feed, 200], ...wrong.map((one) => [one, 404] as const)] as const)
      expect([each, (await fetch(each)).status]).toEqual([each, status]);
    expect((await fetch(link, { method: "POST", body: link })).status).toBe(405);

    const metrics = await (await fetch(`${stage.running().opsUrl}/metrics`)).text();
    const kept = await everything(redisUrl, stage.keyPrefix);
    expect(lines.length).toBeGreaterThan(3);
    for (const secret of [link, feed, ...wrong].map((each) => each.slice(each.lastIndexOf("/") + 1, -4))) {
      const token = secret.slice(-20);
      expect([...lines, ...kept, metrics].filter((text) => text.includes(token))).toEqual([]);
    }
  } finally {
    await stage.close();
    rmSync(practices, { recursive: true });
  }
});

test("where her calendar is, and what stands in it, is found nowhere: read, unchanged, refused, misread", async () => {
  const lines: string[] = [];
  const redisUrl = inject("redisUrl");
  const calendar = await openCalendar(["2026-11-26T14:00/15:30"]);
  const read = calendar.environment();
  const stage = await openStage({
    redisUrl,
    now: "2026-11-24T10:00",
    therapist: ["+33698765432"],
    env: { LOG_LEVEL: "trace", ...read },
    logTo: { write: (line) => void lines.push(line) },
  });
  try {
    await stage.settle();
    await stage.write({ from: "+33612345678", text: "rdv jeudi 14h, je m'appelle Hortense" });
    await stage.settle();
    expect(stage.heard().at(-1)?.text).toContain("n'est pas libre");
    for (const fault of [undefined, 404, 500, 204] as const) {
      calendar.fault = fault;
      await stage.moveClock("+11 min");
    }
    calendar.fault = undefined;
    calendar.add("2026-11-27Tbroken/15:30");
    await stage.moveClock("+11 min");
    const metrics = await (await fetch(`${stage.running().opsUrl}/metrics`)).text();
    const kept = await everything(redisUrl, stage.keyPrefix);
    expect(kept.some((text) => text.includes(":calendars:martigues"))).toBe(true);
    expect(metrics).toMatch(/calendar_reads_total\{outcome="status"\} 3/);
    expect(lines.filter((line) => line.includes("her calendar could not be read")).length).toBeGreaterThanOrEqual(4);
    const { port } = new URL(calendar.url);
    for (const secret of ["s3cr3t", "prive", port, "Perrin", "calendar.example"])
      expect(
        [...lines, ...kept, ...metrics.split("\n")].filter((text) => text.includes(secret)),
        secret,
      ).toEqual([]);
  } finally {
    await stage.close();
    await calendar.close();
    rmSync(read.PRACTICES_DIR, { recursive: true });
  }
});

/** Every key under the prefix with its value, whatever its type: BullMQ's jobs and events too. */
async function everything(redisUrl: string, prefix: string): Promise<string[]> {
  const redis = new Redis(redisUrl.replace(/^unix:\/\//, ""));
  const found: string[] = [];
  try {
    for await (const keys of redis.scanStream({ match: `{${prefix}-*`, count: 500 })) {
      for (const key of keys as string[]) found.push(key, JSON.stringify(await read(redis, key)));
    }
  } finally {
    redis.disconnect();
  }
  return found;
}

async function read(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case "hash":
      return redis.hgetall(key);
    case "list":
      return redis.lrange(key, 0, -1);
    case "zset":
      return redis.zrange(key, "0", "-1");
    case "set":
      return redis.smembers(key);
    case "stream":
      return redis.xrange(key, "-", "+");
    default:
      return redis.get(key);
  }
}
