/** A failure that Twilio reports later reaches somebody: through the whole program, with the double telling it. */
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";

const zoe = "+33600000044";
const her = { whatsapp: "whatsapp:+33600000099", sms: "+33600000098" };
const operator = "+33600000077";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T10:00",
    therapist: [her.whatsapp, her.sms],
    env: { OPERATOR_ADDRESS: operator },
  });
});
afterEach(() => stage.close());

const say = async (from: string, text: string): Promise<void> => {
  stage.clock.set(stage.clock.now() + 1_000);
  await stage.write({ from, text });
  await quiet();
};
/** What a report makes the bot say is reported in its turn: until nothing new is said. */
const quiet = async (): Promise<void> => {
  for (let before = -1; before !== stage.double.messages().length; ) {
    before = stage.double.messages().length;
    await stage.settle();
    await stage.running().settle();
    await stage.double.idle();
  }
};
const heardBy = (to: string) => stage.heard().filter((each) => each.to === to);
/** She has written today: WhatsApp's window is open, by our count and by the double's. */
const herWindow = async (): Promise<void> => {
  await say(her.whatsapp, "liste");
  stage.heard();
};
const request = async (): Promise<void> => {
  await say(zoe, "rdv jeudi 14h c'est Zoé");
  await say(zoe, "1");
};
const notice = /jeu\. 26 nov\. 14h : Zoé/;

test("her notice that never arrived on WhatsApp arrives on her second address, once, however often it is told", async () => {
  await herWindow();
  stage.double.outcomes = ({ to }) => (to === her.whatsapp ? { fail: 30005, duplicate: true } : {});
  await request();
  const heard = stage.heard();
  expect(heard.filter(({ to, text }) => to === her.sms && notice.test(text))).toHaveLength(1);
  expect(heard.filter(({ to }) => to === operator)).toEqual([]);
  // What failed was not put to her; what arrived was.
  await say(her.sms, "oui");
  expect(heardBy(her.sms).map(({ text }) => text)).toContainEqual(expect.stringContaining("OUI. Son message part dans 30 s."));
});

test("the window was shut by Twilio's count alone: a template knocks, and the notice waits for her word", async () => {
  await herWindow();
  stage.double.outcomes = ({ to, template }) => (to === her.whatsapp && !template ? { fail: 63016, duplicate: true } : {});
  await request();
  expect(stage.heard().filter(({ to }) => to !== zoe)).toMatchObject([
    { to: her.whatsapp, text: expect.stringMatching(notice), template: false },
    { to: her.whatsapp, template: true },
  ]);
  stage.double.outcomes = undefined;
  await say(her.whatsapp, "ok");
  expect(heardBy(her.whatsapp)[0]?.text).toMatch(notice);
});

test("neither the text nor its template arrives: her next address has it", async () => {
  await herWindow();
  stage.double.outcomes = ({ to, template }) => (to === her.whatsapp ? { fail: template ? 63024 : 63016 } : {});
  await request();
  expect(heardBy(her.sms)).toMatchObject([{ text: expect.stringMatching(notice) }]);
});

test("no address of hers is left: the operator is told, in words that name nobody", async () => {
  await herWindow();
  stage.double.outcomes = ({ to }) => (to === operator || to === zoe ? {} : { fail: 30003 });
  await request();
  const told = heardBy(operator);
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain("not-delivered");
  expect(told[0]?.text).not.toMatch(/Zoé|\d{4}/);
});

test("an alert that cannot be delivered makes no alert", async () => {
  await herWindow();
  stage.double.outcomes = ({ to }) => (to === zoe ? {} : { fail: 30003 });
  await request();
  expect(heardBy(operator)).toHaveLength(1);
  const metrics = await (await fetch(`${stage.running().opsUrl}/metrics`)).text();
  // Hers; the one about the alert itself would be the second.
  expect(metrics).toContain('alerts_total{outcome="not-delivered"} 1\n');
});

test("a client's message that was not delivered: the operator is told, nothing is sent again", async () => {
  stage.double.outcomes = ({ to }) => (to === zoe ? { fail: 30005, duplicate: true } : {});
  await say(zoe, "bonjour");
  const heard = stage.heard();
  expect(heard.filter(({ to }) => to === zoe)).toHaveLength(1);
  expect(heard.filter(({ to }) => to === operator)).toHaveLength(1);
});
