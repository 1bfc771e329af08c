/** The webhook was away, or the answer could not arrive: through the whole program, on a clock that only moves when told. */
import { afterEach, expect, inject, test, vi } from "vitest";
import { defaultTimings } from "../../src/config-kinds.ts";
import { lapsedId } from "../../src/stations/late-word.ts";
import { openStage, type Stage } from "../support/stage.ts";

const zoe = "+33600000044";
const luc = "whatsapp:+33600000077";
const her = "+33600000099";
const operator = "+33600000098";
const bot = { sms: "+33937000001", whatsapp: "whatsapp:+33937000001" };
const minute = 60_000;

let stage: Stage;
let closing: (() => Promise<void>) | undefined;
const open = async (timings: Readonly<Record<string, number>> = {}, now = "2026-11-24T10:00"): Promise<void> => {
  stage = await openStage({
    redisUrl: inject("redisUrl"),
    now,
    therapist: [her],
    env: { OPERATOR_ADDRESS: operator, TIMINGS: JSON.stringify(timings) },
  });
  closing = stage.close;
};
afterEach(async () => {
  await closing?.();
  closing = undefined;
});

const unheard = (from: string, text: string): Promise<unknown> =>
  stage.double.write({ from, to: from.startsWith("whatsapp:") ? bot.whatsapp : bot.sms, text, lost: true });
const say = async (from: string, text: string): Promise<void> => {
  stage.clock.set(stage.clock.now() + 1_000);
  await stage.write({ from, text });
  await quiet();
};
/** What a report makes the bot say is reported in its turn. */
const quiet = async (): Promise<void> => {
  for (let before = -1; before !== stage.double.messages().length; ) {
    before = stage.double.messages().length;
    await stage.settle();
    await stage.double.idle();
  }
};
const heardBy = (to: string): readonly string[] => stage.heard().flatMap((each) => (each.to === to ? [each.text] : []));
const metric = async (name: string): Promise<number> => {
  const text = await (await fetch(`${stage.running().opsUrl}/metrics`)).text();
  const line = text.split("\n").find((each) => each.startsWith(`${name} `));
  return line === undefined ? Number.NaN : Number(line.slice(name.length + 1));
};

test.each([
  ["ten minutes", {}, ["80 €"]],
  ["a minute, where TIMINGS says so", { answerLifeMs: minute }, ["pas pu partir à temps"]],
])("an answer keeps for %s", async (_, timings, heard) => {
  await open(timings);
  stage.double.faults = ({ method }) => (method === "POST" ? { kind: "answer", status: 429 } : undefined);
  await say(zoe, "tarifs");
  await stage.moveClock("+3 min");
  expect(heardBy(zoe)).toEqual([]);
  stage.double.faults = undefined;
  await stage.moveClock("+3 min");
  expect(heardBy(zoe)).toEqual(heard.map((part) => expect.stringContaining(part)));
});

test("no webhook for three hours, a thousand messages on two pages of the list: one poll brings them all, each person is answered", async () => {
  await open({ acceptTimeoutMs: 1_900 });
  // The poll of its own boot has ended.
  await stage.settle();
  const people = Array.from({ length: 52 }, (_, n) => `+336010000${String(n).padStart(3, "0")}`);
  const said = ["bonjour", "euh", "voila", "c'est que", "je voudrais", "enfin", "comment dire", "si possible", "un rdv", "s'il vous plait"];
  const fragments = [...said, ...said];
  for (const text of fragments) {
    for (const from of people) await unheard(from, text);
    stage.clock.set(stage.clock.now() + 9 * minute);
  }
  // The longest that anything waits for a poll: its beat, the minute that is the webhook's own, and the reading.
  expect(defaultTimings.pollMs + minute).toBeLessThan(8 * minute);
  await stage.restart();
  await stage.settle();
  expect(await metric("poll_recovered_total")).toBe(people.length * fragments.length);
  const all = stage.heard().filter(({ to }) => to !== operator);
  expect([...new Set(all.map(({ to }) => to))].sort()).toEqual(people);
  // Read as they were written, one after the other: a greeting first, a wish for an appointment at the end.
  expect(all.filter(({ text }) => !text.includes("Quand cela vous irait-il"))).toEqual([]);
  await stage.restart();
  await stage.settle();
  expect([stage.heard(), await metric("poll_recovered_total")]).toEqual([[], 0]);
}, 90_000);

test("the webhook alone is away: the poll brings what is older than a minute, and leaves the rest to its webhook", async () => {
  await open({ pollMs: 200 });
  await unheard(zoe, "tarifs");
  const { sid } = await stage.double.write({ from: luc, to: bot.whatsapp, text: "horaires", lost: true });
  stage.clock.set(stage.clock.now() + 1_000);
  await stage.double.waitFor(({ to }) => to === zoe);
  await stage.double.waitFor(({ to }) => to === luc);
  // Its webhook comes at last: known already.
  expect((await stage.double.replay(sid)).status).toBe(200);
  await quiet();
  expect(
    stage
      .heard()
      .map(({ to }) => to)
      .sort(),
  ).toEqual([zoe, luc]);
});

test("on a normal day the poll finds nothing, however often it looks", async () => {
  await open({ pollMs: 50 });
  for (let n = 0; n < 15; n += 1) await say(zoe, n % 2 === 0 ? "tarifs" : "horaires");
  expect(await metric("poll_recovered_total")).toBe(0);
  expect(heardBy(zoe)).toHaveLength(15);
});

test("thirty hours later: in the order in which they were written, of one second too, each with its time, one text to each person", async () => {
  await open();
  for (const text of ["un", "deux", "trois", "quatre"]) await unheard(zoe, `message ${text}`);
  await unheard(luc, "je peux venir plus tôt ?");
  stage.clock.set(stage.clock.now() + 30 * 60 * minute);
  await stage.restart();
  await stage.settle();
  const heard = stage.heard();
  const hers = heard.flatMap(({ to, text }) => (to === her ? [text] : []));
  expect(hers).toHaveLength(2);
  expect(hers.join()).toContain("écrit mardi 24 à 10h : message un\nmessage deux\nmessage trois\nmessage quatre\n");
  expect(hers.join()).toContain("écrit mardi 24 à 10h : je peux venir plus tôt ?");
  expect(heard.flatMap(({ to, text }) => (to === zoe ? [text] : []))).toEqual([
    expect.stringContaining("Vos messages écrits depuis le mardi 24 à 10h"),
  ]);
  // His window is shut by now: a template knocks, the words wait.
  expect(heard.filter(({ to }) => to === luc)).toMatchObject([{ template: true }]);
  expect(await metric("unanswered")).toBe(0);
});

const confirmed = async (who: string): Promise<void> => {
  await say(who, "rdv jeudi 14h c'est Léa");
  await say(who, "oui");
  await say(her, "oui");
  stage.heard();
};
const toldHer = (): readonly string[] => heardBy(her).filter((text) => text.includes("n'est pas arrivé"));

test("refused for good by Twilio: she is told with name, hour and code, and the operator still is", async () => {
  await open();
  await confirmed(zoe);
  stage.double.faults = ({ method, form }) => (method === "POST" && form.To === zoe ? { kind: "answer", status: 400 } : undefined);
  await stage.moveClock("+31 s");
  await quiet();
  const heard = stage.heard();
  expect(heard.filter(({ to }) => to === her).map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^Mon message à Léa \.\.44 n'est pas arrivé \(confirmation, jeu\. 26 nov\. 14h\)\. Mieux vaut appeler : QUI [A-Z]\d\.$/,
    ),
  ]);
  expect(heard.filter(({ to }) => to === operator)).toHaveLength(1);
});

test("reported as failed, again and again: she is told once; an answer to a question is none of her business", async () => {
  await open();
  await confirmed(zoe);
  stage.double.outcomes = ({ to }) => (to === zoe ? { fail: 30005, duplicate: true } : {});
  await stage.moveClock("+31 s");
  await quiet();
  expect(toldHer()).toHaveLength(1);
  await say(zoe, "tarifs");
  expect(toldHer()).toEqual([]);
});

test("the template that knocks for it fails: she is told of what waits behind it", async () => {
  await open();
  await say(luc, "rdv vendredi 14h c'est Luc");
  await say(luc, "oui");
  await stage.moveClock("+25 h");
  stage.double.outcomes = ({ to, template }) => (to === luc && template ? { fail: 63024 } : {});
  stage.heard();
  await say(her, "oui");
  await stage.moveClock("+31 s");
  await quiet();
  expect(toldHer()).toEqual([expect.stringContaining("Luc ..77 n'est pas arrivé (confirmation")]);
});

test("a reminder whose fate stays unknown is never sent twice: she is told", async () => {
  await open();
  await say(zoe, "rdv vendredi 14h c'est Léa");
  await say(zoe, "oui");
  await say(her, "oui");
  await stage.moveClock("+31 s");
  stage.heard();
  stage.double.faults = ({ method, form }) => (method === "POST" && form.To === zoe ? { kind: "reset", processed: false } : undefined);
  await stage.moveClock("2026-11-26T18:10");
  await quiet();
  expect(toldHer()).toEqual([expect.stringContaining("(rappel, ven. 27 nov. 14h)")]);
});

test("a reminder that cannot leave before midnight is dropped: she is told", async () => {
  await open();
  await say(zoe, "rdv vendredi 14h c'est Léa");
  await say(zoe, "oui");
  await say(her, "oui");
  await stage.moveClock("+31 s");
  stage.heard();
  stage.double.faults = ({ method, form }) => (method === "POST" && form.To === zoe ? { kind: "answer", status: 429 } : undefined);
  await stage.moveClock("2026-11-27T00:10");
  await quiet();
  // She sleeps: she hears of it when the practice's night is over, hours before the session.
  expect(toldHer()).toEqual([]);
  await stage.moveClock("2026-11-27T09:00");
  expect(toldHer()).toEqual([expect.stringContaining("(rappel, ven. 27 nov. 14h)")]);
  stage.double.faults = undefined;
  await stage.moveClock("+10 min");
  expect(stage.heard()).toEqual([]);
});

test("whoever is not answered shows in the gauge after two minutes, and no longer once they are", async () => {
  await open();
  stage.double.faults = ({ method }) => (method === "POST" ? { kind: "answer", status: 429 } : undefined);
  await say(zoe, "tarifs");
  await stage.moveClock("+1 min");
  expect(await metric("unanswered")).toBe(0);
  await stage.moveClock("+62 s");
  expect(await metric("unanswered")).toBe(1);
  stage.double.faults = undefined;
  await stage.moveClock("+2 min");
  expect(heardBy(zoe)).toHaveLength(1);
  expect(await metric("unanswered")).toBe(0);
});

test("one apology, whatever was killed between its word and the dropping of the answer", async () => {
  await open();
  stage.double.faults = ({ method }) => (method === "POST" ? { kind: "answer", status: 429 } : undefined);
  for (const text of ["tarifs", "horaires", "adresse"]) await say(zoe, text);
  await stage.moveClock("+9 min");
  // Restarted at every look around the instant at which the answer lapses.
  for (let n = 0; n < 6; n += 1) {
    await stage.restart();
    await stage.moveClock("+20 s");
  }
  stage.double.faults = undefined;
  await stage.moveClock("+2 min");
  await vi.waitFor(() => expect(stage.double.messages({ to: zoe })).toHaveLength(1));
  expect(heardBy(zoe)).toEqual([expect.stringContaining("pas pu partir à temps")]);
});

test.each<[string, string]>([
  ["SM1-0", "ev-late-SM1-0-1"],
  ["ev-late-SM1-0-1-0", "ev-late-SM1-0-2"],
  ["ev-late-SM1-0-99-0", "ev-late-SM1-0-100"],
  ["ev-r1-2-new-0", "ev-late-ev-r1-2-new-0-1"],
])("the word of the lapse of %s is %s: an apology of an apology is the same one", (outboxId, wordId) =>
  expect(lapsedId(outboxId)).toBe(wordId),
);
