/** Her days on a lock screen: a day is one SMS; one that is longer is cut, and says how to see the rest, until all of it was seen. */
import { expect, test } from "vitest";
import { announce, decide, makeRequest } from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import { minuteMs } from "../../../src/core/words/time.ts";
import { asking, at, exact, her, martigues, practiceWith } from "../booking/practice.ts";
import { byId, hears } from "./her-talk.ts";

const now = at("2026-11-24T10:00");

function booked(wall: string, n: number, name: string): Request {
  const practice = practiceWith({ session: { minutes: 45 } });
  const request = { ...makeRequest(asking(exact(wall, practice), now, practice, n)), name };
  const slot = request.wish.kind === "exact" ? request.wish.slot : undefined;
  if (slot === undefined) throw new Error("an hour");
  const decided = decide(request, { kind: "yes", slot }, her, now, martigues);
  const told = decided.ok ? announce(decided.value, now + minuteMs, martigues) : decided;
  if (!told.ok) throw new Error(told.why.kind);
  return told.value;
}

const names = [
  "Zoé",
  "Maximilien",
  "Anne-Charlotte",
  "Marie",
  "Jean-Baptiste",
  "Alexandrine",
  "Bartholomé",
  "Marie",
  "Guillaume",
  "Constantin",
];
const full = names.map((name, n) => booked(`2026-11-26T${String(9 + n).padStart(2, "0")}:00`, n, name));

test("an ordinary day is one SMS", () => {
  const five = full.slice(0, 5);
  const [said = ""] = hears("jeudi", now, { requests: byId(five) }).said;
  expect(said.length).toBeLessThanOrEqual(160);
  expect(said).not.toContain("SUITE");
  for (const { name } of five) expect(said).toContain(name);
});

test("a longer day is cut, each part one SMS, and nobody is left out", () => {
  const said: string[] = [];
  let word = "jeudi 26";
  for (let part = 0; part < 5; part += 1) {
    const [line = ""] = hears(word, now, { requests: byId(full) }).said;
    said.push(line);
    expect(line.length).toBeLessThanOrEqual(160);
    const next = /(JEU 26 SUITE \d)/.exec(line)?.[1];
    if (next === undefined) break;
    word = next;
  }
  expect(said.length).toBeGreaterThan(1);
  for (const { slot } of full.flatMap((request) => (request.state === "confirmed" ? [request] : []))) {
    const hour = `${Number(slot.wall.slice(11, 13))}h `;
    expect(said.filter((line) => line.includes(hour))).toHaveLength(1);
  }
});

test("a week is one line a day", () => {
  const [said = ""] = hears("semaine", now, { requests: byId(full) }).said;
  expect(said.split("\n")).toHaveLength(5);
});
