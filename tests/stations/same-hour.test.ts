/** Sixteen real conversations say yes to overlapping hours at the same moment: what was sent to the therapist never overlaps. */
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ redisUrl: inject("redisUrl"), now: "2026-11-23T10:00", therapist: ["+33600000099"] });
});
afterEach(() => stage.close());

const hours = ["14h", "14h15", "14h30", "14h45", "15h", "15h15", "15h30", "15h45"];
const minuteOf = (hour: string): number => {
  const [h = "", m = ""] = hour.split("h");
  return Number(h) * 60 + Number(m === "" ? 0 : m);
};
const sessionMinutes = 90;

test("eight overlapping hours, sixteen people: no two requests that were sent overlap, and the others are told", {
  timeout: 60_000,
}, async () => {
  const people = Array.from({ length: 16 }, (_, n) => `+336000002${String(n).padStart(2, "0")}`);
  await Promise.all(people.map((from, n) => stage.write({ from, text: `je voudrais un rdv jeudi 3 décembre à ${hours[n % 8]}` })));
  await stage.settle();
  await Promise.all(people.map((from, n) => stage.write({ from, text: ["Zoé", "Léa", "Marie", "Inès"][n % 4] ?? "" })));
  await stage.settle();
  stage.heard();
  await Promise.all(people.map((from) => stage.write({ from, text: "oui" })));
  await stage.settle();

  const heard = stage.heard();
  const sent = heard.flatMap(({ to, text }) => {
    const [, hour] = /Demande envoyée : jeudi 3 décembre à (\d+h\d*)/.exec(text) ?? [];
    return hour === undefined ? [] : [{ to, minute: minuteOf(hour) }];
  });
  expect(sent.length).toBeGreaterThanOrEqual(1);
  for (const a of sent) for (const b of sent) if (a !== b) expect(Math.abs(a.minute - b.minute)).toBeGreaterThanOrEqual(sessionMinutes);
  expect((await stage.running().queue()).requests).toBe(sent.length);
  const others = people.filter((from) => !sent.some(({ to }) => to === from));
  for (const from of others) expect(heard.filter(({ to }) => to === from).length, from).toBeGreaterThan(0);
});
