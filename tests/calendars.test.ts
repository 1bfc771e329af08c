/**
 * Calendars on the whole road: what a phone receives opens, through a restart, and her feed shows what she was asked and what she decided.
 * In the bot with its double, and in the trial as it is started by `npm run try`.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { Redis } from "ioredis";
import { afterEach, expect, inject, test } from "vitest";
import { PracticeId } from "../src/core/words/ids.ts";
import { someInstantOf } from "../src/core/words/time.ts";
import { openKeys } from "../src/edge/redis/keys.ts";
import { linksOf } from "../src/edge/system/links.ts";
import { addressesOfTrial } from "../src/try/addresses.ts";
import { openRealTrial } from "../src/try/trial.ts";
import { openStage, type Stage } from "./support/stage.ts";
import { practicesWith } from "./support/with-lines.ts";

const martigues = PracticeId.parse("martigues");
const her = "+33698765432";
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const practices = (lines: Readonly<Record<string, string>>): string => {
  const folder = practicesWith(lines);
  folders.push(folder);
  return folder;
};

interface Read {
  readonly title: string;
  readonly at: string;
  readonly status: string;
}
async function read(url: string): Promise<readonly Read[]> {
  const answer = await fetch(url);
  expect([url, answer.status]).toEqual([url, 200]);
  return new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents("vevent").map((component) => ({
    title: String(component.getFirstPropertyValue("summary")),
    at: new ICAL.Event(component).startDate.toJSDate().toISOString(),
    status: String(component.getFirstPropertyValue("status")),
  }));
}

/** Gives her a feed, and its URL. */
async function feedOf(stage: Stage, link: string): Promise<string> {
  const redis = new Redis(inject("redisUrl").replace(/^unix:\/\//, ""));
  await redis.set(openKeys(stage.keyPrefix).ofPractice(martigues).feed(martigues), "a seed");
  redis.disconnect();
  return new URL(linksOf(Buffer.alloc(32, 9)).feed(martigues, "a seed"), link).href;
}

const linksIn = (said: readonly { to: string; text: string }[], to: string): readonly string[] =>
  said.flatMap((message) => (message.to === to ? (/http\S+\.ics$/.exec(message.text) ?? []) : []));

test("a confirmation carries it, whichever way it came about; her feed follows; a restart changes nothing", async () => {
  const stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T10:00",
    therapist: [her],
    env: { PRACTICES_DIR: practices({ "  in: never": "  in: confirmation", "  titles: busy": "  titles: initials" }) },
  });
  try {
    const say = async (from: string, text: string): Promise<void> => {
      await stage.write({ from, text });
      await stage.settle();
    };
    const zoe = "whatsapp:+33600000044";
    await say(zoe, "rdv jeudi 14h, je m'appelle Zoé");
    await say(zoe, "1");
    await say(her, "oui");
    await stage.moveClock("+31 s");
    const [accepted = ""] = linksIn(stage.heard(), zoe);
    expect(await read(accepted)).toEqual([{ title: "Rendez-vous", at: "2026-11-26T13:00:00.000Z", status: "CONFIRMED" }]);

    // Her times, one taken by its digit: the flow says that it is confirmed, and the link stands behind that, too.
    const marie = "whatsapp:+33600000012";
    await say(marie, "rdv vendredi 10h, je m'appelle Marie");
    await say(marie, "1");
    const feed = await feedOf(stage, accepted);
    expect((await read(feed)).map(({ title, status }) => `${title} ${status}`)).toEqual(["RDV Z. CONFIRMED", "Demande M. TENTATIVE"]);
    await say(her, "plutôt vendredi 16h ou lundi 10h");
    await stage.moveClock("+31 s");
    expect(await read(feed)).toHaveLength(3);
    await say(marie, "2");
    const [taken = ""] = linksIn(stage.heard(), marie);
    expect(await read(taken)).toEqual([{ title: "Rendez-vous", at: "2026-11-30T09:00:00.000Z", status: "CONFIRMED" }]);

    // By SMS, where nobody wants to pay for it, the same words without it.
    const lea = "+33600000077";
    await say(lea, "rdv mardi 1er décembre 10h, je m'appelle Léa");
    await say(lea, "1");
    await say(her, "oui");
    await stage.moveClock("+31 s");
    const toLea = stage.heard().filter(({ to }) => to === lea);
    expect(toLea.at(-1)?.text).toContain("C'est confirmé, Léa");
    expect(linksIn(toLea, lea)).toEqual([]);

    const before = [await read(accepted), await read(feed)];
    await stage.restart();
    expect([await read(accepted), await read(feed)]).toEqual(before);
    expect(before[1]?.map(({ title }) => title)).toEqual(["RDV Z.", "RDV M.", "RDV L."]);

    // The day after a session it is still there, in both.
    await stage.moveClock("2026-11-27T09:00");
    expect([await read(accepted), await read(feed)]).toEqual(before);
    expect(linksIn(stage.heard(), zoe)).toEqual([]);
  } finally {
    await stage.close();
  }
});

test("a reminder carries it instead, by SMS where the practice pays for that", async () => {
  const stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T10:00",
    therapist: [her],
    env: { PRACTICES_DIR: practices({ "  in: never": "  in: reminder", "  on: whatsapp": "  on: everywhere" }) },
  });
  try {
    const zoe = "+33600000044";
    for (const [from, text] of [
      [zoe, "rdv vendredi 14h, je m'appelle Zoé"],
      [zoe, "1"],
      [her, "oui"],
    ] as const) {
      await stage.write({ from, text });
      await stage.settle();
    }
    await stage.moveClock("+31 s");
    expect(linksIn(stage.heard(), zoe)).toEqual([]);
    await stage.moveClock("2026-11-26T18:00");
    const [link = ""] = linksIn(stage.heard(), zoe);
    expect(await read(link)).toEqual([{ title: "Rendez-vous", at: "2026-11-27T13:00:00.000Z", status: "CONFIRMED" }]);
  } finally {
    await stage.close();
  }
});

test("the trial: the link on the client's phone opens", async () => {
  const folder = mkdtempSync(join(tmpdir(), "accueil-trial-"));
  folders.push(folder);
  writeFileSync(join(folder, "clock.json"), JSON.stringify({ offsetMs: someInstantOf("2026-11-24T10:00", "Europe/Paris") - Date.now() }));
  const key = (fill: number): string => Buffer.alloc(32, fill).toString("base64");
  const trial = await openRealTrial({
    env: {
      REDIS_URL: inject("redisUrl"),
      TWILIO_ACCOUNT_SID: `AC${"b".repeat(32)}`,
      TWILIO_AUTH_TOKEN: "u".repeat(32),
      DATA_KEY: key(7),
      ADDRESS_KEY: key(9),
    },
    folder,
    port: 0,
    therapistFirst: "sms",
    parts: { keyPrefix: `t${randomBytes(6).toString("hex")}` },
    more: { PRACTICES_DIR: practices({ "  in: never": "  in: confirmation", "  on: whatsapp": "  on: everywhere" }), LOG_LEVEL: "fatal" },
  });
  try {
    const { bot, client, therapist } = addressesOfTrial;
    for (const [from, text] of [
      [client.sms, "rdv jeudi 14h, je m'appelle Zoé"],
      [client.sms, "1"],
      [therapist.sms, "oui"],
    ] as const) {
      await trial.double.write({ from, to: bot.sms, text });
      await trial.clock.jump(trial.clock.now() + 5_000, trial.running);
      await trial.double.idle();
    }
    await trial.clock.jump(trial.clock.now() + 31_000, trial.running);
    await trial.double.idle();
    const [link = ""] = linksIn(trial.double.messages(), client.sms);
    expect(await read(link)).toEqual([{ title: "Rendez-vous", at: "2026-11-26T13:00:00.000Z", status: "CONFIRMED" }]);
  } finally {
    await trial.close();
  }
});
