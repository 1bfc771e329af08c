/** What was refused comes back only by her own doing; how many rounds it took goes on from one request to the next. */
import { expect, test } from "vitest";
import { announce, decide, makeRequest } from "../../../src/core/booking/moves.ts";
import { mayOffer, refusedByClient, refusedByHer, shouldTalk } from "../../../src/core/booking/refusals.ts";
import type { Decision, Request, Rounds } from "../../../src/core/booking/request.ts";
import { reopen } from "../../../src/core/booking/way-back.ts";
import type { Override } from "../../../src/core/words/override.ts";
import type { Practice } from "../../../src/core/words/practice.ts";
import { asking, at, exact, her, martigues, slotAt } from "./practice.ts";

const now = at("2026-11-24T10:00");
const thursday = slotAt("2026-11-26T14:00");
const friday = slotAt("2026-11-27T16:00");

function answered(decision: Decision, practice: Practice = martigues, before?: Rounds): Request {
  const asked = makeRequest({ ...asking(exact("2026-11-26T14:00"), now, practice), before });
  const decided = decide(asked, decision, her, now, practice);
  if (!decided.ok) throw new Error(decided.why.kind);
  const told = announce(decided.value, now + 30_000, practice);
  if (!told.ok) throw new Error(told.why.kind);
  return told.value;
}

const opened = (from: string, to: string, setAt: number): Override => ({
  id: "ev-1",
  kind: "open",
  zone: "Europe/Paris",
  date: "2026-11-26",
  from,
  to,
  setAt,
});

test("an hour that she refused is refused until she opens it", () => {
  const { refused } = answered({ kind: "no" });
  expect(refusedByHer(refused, thursday, martigues)).toBe(true);
  expect(refusedByHer(refused, friday, martigues)).toBe(false);
  const later = now + 3_600_000;
  expect(refusedByHer(refused, thursday, { ...martigues, overrides: [opened("14:00", "16:00", later)] })).toBe(false);
  // Another hour of that day, or a word of before, opens nothing.
  expect(refusedByHer(refused, thursday, { ...martigues, overrides: [opened("16:00", "18:00", later)] })).toBe(true);
  expect(refusedByHer(refused, thursday, { ...martigues, overrides: [opened("14:00", "16:00", now - 1)] })).toBe(true);
});

test("what she refused because she was away may be asked for once she is there after all", () => {
  const away: Practice = { ...martigues, absences: [{ from: "2026-11-26", to: "2026-11-26" }] };
  const { refused } = answered({ kind: "no", reason: "absente" }, away);
  expect(refusedByHer(refused, thursday, away)).toBe(true);
  expect(refusedByHer(refused, thursday, martigues)).toBe(false);
});

test("an hour that she offers is none that she refuses, also where she had refused it before", () => {
  const before = answered({ kind: "no" });
  const asked = makeRequest({ ...asking(exact("2026-11-27T16:00"), now), before: { rounds: 1, refused: before.refused } });
  const decided = decide(asked, { kind: "propose", slots: [thursday] }, her, now, martigues);
  const proposed = decided.ok ? announce(decided.value, now + 30_000, martigues) : decided;
  if (!proposed.ok) throw new Error("it is offered");
  expect(refusedByHer(proposed.value.refused, thursday, martigues)).toBe(false);
  expect(refusedByHer(proposed.value.refused, friday, martigues)).toBe(true);
});

test("neither side's refusals are worth offering", () => {
  const refused = [
    { ...thursday, by: "her" as const, since: now },
    { ...friday, by: "client" as const, since: now },
  ];
  expect([thursday, friday, slotAt("2026-11-30T10:00")].map((slot) => mayOffer(refused, slot, martigues))).toEqual([false, false, true]);
  expect(refusedByClient(refused, [thursday, friday])).toEqual([friday]);
});

test("three answers that are no yes, over as many requests, are enough; a refusal taken back counts no more", () => {
  const first = answered({ kind: "no" });
  const second = answered({ kind: "propose", slots: [friday] }, martigues, { rounds: first.rounds ?? 0, refused: first.refused });
  const third = answered({ kind: "no" }, martigues, { rounds: second.rounds ?? 0, refused: second.refused });
  expect([first, second, third].map((request) => [request.rounds, shouldTalk(request)])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  const back = reopen(third, undefined, now, martigues);
  if (!back.ok) throw new Error("it waits again");
  expect(back.value.rounds).toBe(2);
  expect(refusedByHer(back.value.refused, thursday, martigues)).toBe(false);
  expect(answered({ kind: "yes", slot: thursday }, martigues, { rounds: 2, refused: [] }).rounds).toBeUndefined();
});
