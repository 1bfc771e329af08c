/** One sender writes a thousand messages in a minute: they are all read, in order, in few turns; everybody else is answered as ever. */
import { afterEach, expect, inject, test } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";

const flooder = "+33600000044";
const bot = "+33937000001";
const floodMs = 60_000;
const flood = 1_000;
const others = 200;

let stage: Stage;
let going: NodeJS.Timeout | undefined;
afterEach(async () => {
  clearInterval(going);
  await stage.close();
});

const topics = ["tarifs", "adresse", "horaires", "je voudrais", "comment venir", "euh", "durée de la séance", "enfin"];

test("fault 55: a thousand messages in a minute from one person: others wait less than three seconds (p99), the flood gets at most sixty answers", {
  timeout: 180_000,
}, async () => {
  stage = await openStage({ redisUrl: inject("redisUrl"), now: "2026-11-24T10:00", therapist: ["+33600000099"] });
  const [from, since] = [stage.clock.now(), performance.now()];
  going = setInterval(() => stage.clock.set(from + performance.now() - since), 5);
  const wroteAt = new Map<string, number>();
  const waited: number[] = [];
  const stop = stage.double.onMessage(({ to }) => {
    const at = wroteAt.get(to);
    if (at === undefined) return;
    waited.push(performance.now() - at);
    wroteAt.delete(to);
  });

  const due = (n: number, of: number): Promise<void> =>
    new Promise((now) => setTimeout(now, Math.max(0, since + (floodMs * n) / of - performance.now())));
  const floods = async (): Promise<void> => {
    for (let n = 0; n < flood; n += 1) {
      await due(n, flood);
      expect((await stage.double.write({ from: flooder, to: bot, text: `${topics[n % topics.length]} ${n}` })).status).toBe(200);
    }
  };
  const talk = async (): Promise<void> => {
    for (let n = 0; n < others; n += 1) {
      await due(n, others);
      const person = `+336011${String(n).padStart(5, "0")}`;
      wroteAt.set(person, performance.now());
      await stage.double.write({ from: person, to: bot, text: "vos tarifs svp" });
    }
  };
  await Promise.all([floods(), talk()]);
  clearInterval(going);
  await stage.settle();
  stop();

  expect([waited.length, wroteAt.size]).toEqual([others, 0]);
  waited.sort((a, b) => a - b);
  const [p50, p99] = [waited[Math.floor(others * 0.5)] ?? 0, waited[Math.floor(others * 0.99)] ?? 0];
  const answers = stage.double.messages({ to: flooder });
  const metrics = await (await fetch(`${stage.running().opsUrl}/metrics`)).text();
  const turns = Number(/commit_total\{outcome="committed"\} (\d+)/.exec(metrics)?.[1]);
  console.info(`others p50 ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms; ${answers.length} answers, ${turns} turns in all`);
  expect(p99).toBeLessThan(3_000);
  expect(answers.length).toBeLessThanOrEqual(60);
  // As fast as this machine answers: the pause comes at the sixtieth answer, or there are fewer turns than that.
  expect(answers.filter(({ text }) => text.includes("nombreux messages"))).toHaveLength(answers.length === 60 ? 1 : 0);
  expect(turns).toBeLessThan(flood);
  expect(await stage.running().queue()).toMatchObject({ inbox: 0, outbox: 0 });
});
