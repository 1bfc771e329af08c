/** Twilio refuses, is away, or never called; one person floods, another is a robot: through the whole program on a clock that is moved. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Stage } from "../../support/stage.ts";
import { bot, calls, expectRest, her, lea, metric, openRow, operator, zoe } from "./support.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openRow();
});
afterEach(() => stage.close());

const say = async (from: string, text: string): Promise<void> => {
  stage.clock.set(stage.clock.now() + 1_000);
  await stage.write({ from, text });
  await stage.settle();
};
const heard = () => stage.heard().map(({ to, text }) => [to, text] as const);
const heardBy = (to: string) => heard().flatMap(([who, text]) => (who === to ? [text] : []));

test("fault 34: nothing can be sent for an hour: messages are accepted, a late answer becomes one apology, the decision arrives after it", async () => {
  await say(lea, "rdv jeudi 14h c'est Léa");
  await say(lea, "1");
  heard();
  stage.double.faults = ({ method }) => (method === "POST" ? { kind: "answer", status: 429 } : undefined);
  await say(zoe, "tarifs");
  await say(zoe, "adresse");
  await say(her, "oui");
  await stage.moveClock("+1 h");
  expect(heard()).toEqual([]);
  stage.double.faults = undefined;
  await stage.moveClock("+3 min");

  const all = heard();
  const texts = (to: string) => all.flatMap(([who, text]) => (who === to ? [text] : []));
  expect(texts(zoe).filter((text) => text.includes("pas pu partir à temps"))).toHaveLength(1);
  expect(texts(lea).filter((text) => text.includes("confirmé"))).toHaveLength(1);
  await say(zoe, "tarifs");
  expect(heardBy(zoe)).toEqual([expect.stringContaining("80 €")]);
  await expectRest(stage);
});

test("fault 34: nothing can be sent until the hour is over: it is not confirmed afterwards, and the therapist is told", async () => {
  await say(lea, "rdv jeudi 14h c'est Léa");
  await say(lea, "1");
  await say(her, "oui");
  heard();
  stage.double.faults = ({ method }) => (method === "POST" ? { kind: "answer", status: 429 } : undefined);
  await stage.moveClock("+1 min");
  expect(heard()).toEqual([]);
  // Thursday, 15:00: nobody lives through two days of trying.
  stage.clock.set(Date.UTC(2026, 10, 26, 14));
  stage.double.faults = undefined;
  await stage.moveClock("+15 min");
  const all = heard();
  expect(all.filter(([to]) => to === lea)).toEqual([]);
  expect(all.filter(([to, text]) => to === her && text.includes("n'est pas arriv"))).not.toEqual([]);
  await expectRest(stage);
});

test("fault 35: the token was turned: sending stops by itself and is alarmed, nothing is given up; with the right one everything leaves", async () => {
  stage.double.faults = ({ method }) => (method === "POST" ? { kind: "answer", status: 401 } : undefined);
  const people = Array.from({ length: 12 }, (_, n) => `+3360000020${String(n).padStart(2, "0")}`);
  for (const from of people) await stage.double.write({ from, to: bot, text: "tarifs" });
  await stage.moveClock("+30 s");
  // Twelve people wait, and Twilio was asked a few times, not twelve: the account is refused, not the message.
  expect(calls(stage, "POST").length).toBeLessThan(people.length);
  expect(await metric(stage, 'alerts_total{outcome="twilio-refuses"}')).toBeGreaterThan(0);
  expect(heard()).toEqual([]);

  stage.double.faults = undefined;
  await stage.moveClock("+5 min");
  const everything = heard();
  expect(everything.filter(([to]) => to === operator)).toEqual([[operator, expect.stringContaining("twilio-refuses")]]);
  const all = everything.filter(([to]) => to !== operator);
  expect(all.map(([to]) => to).sort()).toEqual([...people].sort());
  expect(all.every(([, text]) => text.includes("80 €"))).toBe(true);
  await expectRest(stage);
});

test("fault 40: no webhook for five hours: the poll brings every message, in order, and each is answered", async () => {
  for (const text of ["tarifs", "adresse"]) {
    await stage.double.write({ from: zoe, to: bot, text, lost: true });
    stage.clock.set(stage.clock.now() + 60_000);
  }
  await stage.double.write({ from: lea, to: bot, text: "tarifs", lost: true });
  await stage.moveClock("+5 h");
  await stage.restart();
  await stage.settle();
  const all = heard();
  const texts = (to: string) => all.flatMap(([who, text]) => (who === to ? [text] : [])).join("\n");
  expect(texts(zoe)).toMatch(/80 €[\s\S]*Lamartine/);
  expect(texts(lea)).toContain("80 €");
  expect(await metric(stage, "poll_recovered_total")).toBe(3);
  await expectRest(stage);
});

test("fault 40: no webhook for thirty hours: an old message goes to the therapist with its hour, and its writer is told so, once", async () => {
  await stage.double.write({ from: zoe, to: bot, text: "je serai en retard demain", lost: true });
  await stage.moveClock("+30 h");
  await stage.restart();
  await stage.settle();
  const all = heard();
  expect(all.filter(([to]) => to === zoe).map(([, text]) => text.includes("ne me parvient que maintenant"))).toEqual([true]);
  expect(all.filter(([to, text]) => to === her && text.includes("je serai en retard demain"))).toHaveLength(1);
  await stage.restart();
  await stage.settle();
  expect(heard()).toEqual([]);
  await expectRest(stage);
});

test("fault 40: everything was off for three days: what was written on the first of them is passed on too, once", async () => {
  await say(zoe, "tarifs");
  await stage.moveClock("+2 min");
  heard();
  await stage.restart(async () => {
    await stage.double.write({ from: zoe, to: bot, text: "je serai en retard demain", lost: true });
    stage.clock.set(stage.clock.now() + 72 * 3_600_000);
  });
  await stage.settle();
  await stage.restart();
  await stage.settle();
  const all = heard();
  expect(all.map(([to, text]) => [to, /ne me parvient que maintenant|je serai en retard demain/.test(text)])).toEqual(
    expect.arrayContaining([
      [zoe, true],
      [her, true],
    ]),
  );
  expect(all).toHaveLength(2);
  expect(await metric(stage, "poll_recovered_total")).toBe(0);
  await expectRest(stage);
});

test("fault 55: two hundred messages in a minute from one person: order kept, they are told once, somebody else is answered meanwhile", async () => {
  const answers: string[] = [];
  const stop = stage.double.onMessage(({ to }) => void answers.push(to));
  const topics = ["tarifs", "adresse", "horaires", "comment venir", "durée"];
  for (let n = 0; n < 200; n += 1) {
    stage.clock.set(stage.clock.now() + 300);
    await stage.double.write({ from: zoe, to: bot, text: `${topics[n % topics.length]} ${n}` });
    // The first are read one by one, to the end of their turn: what piles up on a slow machine is read as one, and answered as one.
    if (n < 70) await stage.settle();
    if (n === 150) await stage.double.write({ from: lea, to: bot, text: "tarifs" });
  }
  await stage.settle();
  stop();
  const all = heard();
  const hers = all.filter(([to]) => to === zoe);
  expect(hers.length).toBeLessThanOrEqual(61);
  expect(hers.filter(([, text]) => text.includes("nombreux messages"))).toHaveLength(1);
  expect(hers.at(-1)?.[1]).toContain("nombreux messages");
  expect(all.filter(([to]) => to === lea).map(([, text]) => text.includes("80 €"))).toEqual([true]);
  // Heard all the same: danger is answered while the rest is not.
  await say(zoe, "je veux mourir");
  expect(heardBy(zoe).join()).toContain("3114");
  await expectRest(stage);
});

test("fault 56: another robot: silence after six identical texts, alarmed; distress is heard, and other words are answered", async () => {
  const robot = "Merci pour votre message, nous vous répondrons.";
  const answered: number[] = [];
  for (let n = 0; n < 12; n += 1) {
    await say(zoe, robot);
    answered.push(heardBy(zoe).length);
    await stage.moveClock("+10 s");
  }
  expect(answered).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
  expect(await metric(stage, 'alerts_total{outcome="loop"}')).toBe(1);
  await say(zoe, "je veux mourir");
  expect(heardBy(zoe).join()).toContain("3114");
  await say(zoe, "tarifs");
  expect(heardBy(zoe).join()).toContain("80 €");
  await expectRest(stage);
});
