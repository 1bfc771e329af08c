/**
 * The way in on WhatsApp when its window is shut: the code of the door is parked behind one template, is read as soon as they write on the day, and by
 * nobody once the session has begun. A template that stands since the evening is not followed by another.
 */
import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";
import { practicesWith } from "../support/with-lines.ts";

const zoe = "whatsapp:+33600000044";
const therapist = "+33600000099";
let folder: string;
let stage: Stage;

beforeEach(async () => {
  folder = practicesWith({ "zone:": 'access: { onTheDay: { fr: "Code de la porte : 4711B.", en: "Door code: 4711B." } }\nzone:' });
  stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T10:00",
    therapist: [therapist],
    env: { PRACTICES_DIR: folder },
  });
  await say(therapist, "aide");
  await say(zoe, "rdv jeudi 14h c'est Zoé");
  await say(zoe, "1");
  await say(therapist, "oui");
  await stage.moveClock("+40 s");
  stage.heard();
});
afterEach(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

async function say(from: string, text: string): Promise<void> {
  await stage.write({ from, text });
  await stage.settle();
}
const read = (): readonly string[] => stage.heard().flatMap(({ to, text, template }) => (to === zoe ? [template ? "template" : text] : []));

test("one template in the evening; whoever answers it has the code in the morning, as it is", async () => {
  await stage.moveClock("2026-11-25T19:00");
  expect(read()).toEqual(["template"]);
  await say(zoe, "ok");
  expect(read().join()).toContain("votre rendez-vous est demain");
  await stage.moveClock("2026-11-26T07:59");
  expect(read()).toEqual([]);
  await stage.moveClock("2026-11-26T08:01");
  expect(read()).toEqual(["Aujourd'hui, jeudi 26 novembre à 14h. Code de la porte : 4711B."]);
});

test("whoever does not answer gets no second template, and the code when they write from the door", async () => {
  await stage.moveClock("2026-11-26T13:50");
  expect(read()).toEqual(["template"]);
  await say(zoe, "je suis devant la porte");
  const told = read().join("\n");
  expect(told).toContain("Code de la porte : 4711B.");
  expect(told).not.toContain("demain");
});

test("once it has begun nobody reads it any more", async () => {
  await stage.moveClock("2026-11-26T14:05");
  expect(read()).toEqual(["template"]);
  await say(zoe, "ok");
  expect(read().join()).not.toContain("4711B");
});

test("where it cannot be sent at all she hears of it before the session", async () => {
  await stage.moveClock("2026-11-26T07:50");
  await say(zoe, "bonjour");
  stage.heard();
  stage.double.outcomes = ({ to }) => (to === zoe ? { fail: 63024 } : {});
  await stage.moveClock("2026-11-26T08:30");
  const hers = stage.heard().flatMap(({ to, text }) => (to === therapist ? [text] : []));
  expect(hers.join()).toContain("n'est pas arrivé (code de la porte, jeu. 26 nov. 14h)");
});

test("a day that was called off has no code", async () => {
  await stage.moveClock("2026-11-26T09:00");
  await say(therapist, "annule le rdv de Zoé");
  await stage.moveClock("+40 s");
  await say(zoe, "ok");
  const told = read().join("\n");
  expect(told).toContain("ne peut pas avoir lieu");
  expect(told).not.toContain("4711B");
});
