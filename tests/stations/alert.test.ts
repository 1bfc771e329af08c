/** Word to the therapist, through the whole program: whatever else is in the way, once, and to whichever of her phones she looks from. */
import { rmSync } from "node:fs";
import { afterEach, expect, inject, test } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";
import { practicesWithAlert } from "../support/with-alert.ts";

const zoe = "+33600000044";
const her = { whatsapp: "whatsapp:+33600000099", sms: "+33600000098" };
let stage: Stage;
let practices: string;
const open = async (therapist: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> => {
  practices = practicesWithAlert("ring");
  stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T10:00",
    therapist,
    env: { PRACTICES_DIR: practices, ...env },
  });
};
afterEach(async () => {
  await stage.close();
  rmSync(practices, { recursive: true });
});

const say = async (from: string, text: string): Promise<void> => {
  stage.clock.set(stage.clock.now() + 1_000);
  await stage.write({ from, text });
  await stage.settle();
};
const heardBy = (to: string): readonly string[] => stage.heard().flatMap((each) => (each.to === to ? [each.text] : []));
const code = (texts: readonly string[]): string | undefined =>
  texts.flatMap((text) => /^([A-Z]\d) : un message à lire/.exec(text)?.[1] ?? [])[0];

test("her WhatsApp window is shut: a template knocks, the code follows her answer, the button opens", async () => {
  await open([her.whatsapp]);
  await say(zoe, "je veux mourir");
  expect(heardBy(her.whatsapp)).toEqual(["Le cabinet a un message pour vous (notice). Répondez OK pour le lire."]);
  await say(her.whatsapp, "ok");
  const told = heardBy(her.whatsapp);
  const p4 = code(told);
  expect(p4).toBeDefined();
  await stage.tap(her.whatsapp, `VOIR ${p4}`);
  await stage.settle();
  expect(heardBy(her.whatsapp).join()).toContain("je veux mourir");
});

test("told on one phone, looked at from the other: there it is shown, here it was read", async () => {
  await open([her.sms, her.whatsapp]);
  await say(her.whatsapp, "aide");
  await say(zoe, "je veux mourir");
  const texts = stage.heard();
  const p4 = code(texts.flatMap(({ to, text }) => (to === her.sms ? [text] : [])));
  expect(code(texts.flatMap(({ to, text }) => (to === her.whatsapp ? [text] : [])))).toBeUndefined();
  await say(her.whatsapp, `voir ${p4}`);
  expect(heardBy(her.whatsapp).join()).toContain("je veux mourir");
  await say(her.sms, `voir ${p4}`);
  expect(heardBy(her.sms)[0]).toBe(`${p4} : vous avez lu ce message mardi 24 à 10h. Il est effacé ici.`);
});

test("her first phone has stopped the messages: the next one is told", async () => {
  await open([her.sms, her.whatsapp]);
  await say(her.whatsapp, "aide");
  await say(her.sms, "STOP");
  stage.heard();
  await say(zoe, "je veux mourir");
  expect(code(heardBy(her.whatsapp))).toBeDefined();
});

test("all her phones have stopped the messages: no text says that she is told, and the operator hears of it", async () => {
  const operator = "+33600000090";
  await open([her.sms, her.whatsapp], { OPERATOR_ADDRESS: operator });
  await say(her.whatsapp, "STOP");
  await say(zoe, "je veux mourir");
  expect(heardBy(zoe)[0]).toContain("le cabinet est prévenu");
  await say(her.sms, "STOP");
  // The operator hears of each kind once an hour.
  await stage.moveClock("+61 min");
  stage.heard();
  await say("+33600000045", "je veux mourir");
  const texts = stage.heard();
  const told = texts.filter(({ to }) => to === "+33600000045").map(({ text }) => text);
  expect(told[0]).toContain("3114");
  expect(told.join()).not.toContain("prévenu");
  expect(texts.filter(({ to }) => to === operator)).not.toEqual([]);
});

test("the webhook never came: found hours later, it is answered, told, and shown with the hour at which it was written", async () => {
  await open([her.sms]);
  await stage.double.write({ from: zoe, to: "+33937000001", text: "je veux mourir", lost: true });
  await stage.moveClock("+8 h");
  await stage.restart();
  await stage.settle();
  expect(code(heardBy(her.sms))).toBeDefined();
  await say(her.sms, "voir");
  expect(heardBy(her.sms)[0]).toContain("mardi 24 à 10h : je veux mourir");
});

test("said in pieces, with more behind them, by two workers at once: one text, one code, all of it shown", async () => {
  await open([her.sms]);
  const other = await stage.another();
  try {
    for (const text of ["j'ai envie", "de mourir", "voilà", "c'est dit"]) {
      stage.clock.set(stage.clock.now() + 100);
      await stage.write({ from: zoe, text });
    }
    await Promise.all([stage.settle(), other.settle()]);
    await stage.settle();
    const texts = stage.heard();
    expect(texts.filter(({ to, text }) => to === zoe && text.includes("3114"))).toHaveLength(1);
    expect(texts.filter(({ to }) => to === her.sms)).toHaveLength(1);
    await say(her.sms, "voir");
    expect(heardBy(her.sms)[0]).toMatch(/: j'ai envie\n.*: de mourir\n/);
  } finally {
    await other.stop();
  }
});

test("twenty messages of danger that an outage has held back: one text, one code", async () => {
  await open([her.sms]);
  await stage.restart(async () => {
    for (let n = 0; n < 20; n += 1) await stage.double.write({ from: zoe, to: "+33937000001", text: `je veux mourir, ${n}`, lost: true });
  });
  await stage.settle();
  const texts = stage.heard();
  expect(texts.filter(({ to, text }) => to === zoe && text.includes("3114"))).toHaveLength(1);
  expect(texts.filter(({ to }) => to === her.sms)).toHaveLength(1);
});
