/** A question of this house that she does not answer: said once more, never at a bad time, and never when nothing is left of it. */
import { describe, expect, test } from "vitest";
import { enter, revoke } from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import type { Facts } from "../../../src/core/conversation/effect.ts";
import type { TherapistState } from "../../../src/core/conversation/state.ts";
import { type Event, readTimer } from "../../../src/core/words/event.ts";
import { noOverrides, type Overrides } from "../../../src/core/words/override.ts";
import { asking, at, exact, her, slotAt } from "../booking/practice.ts";
import { byId, type Heard, happens, hears } from "./her-talk.ts";

const ten = at("2026-11-24T10:00");
const noon = at("2026-11-24T12:00");
const booked = (wall: string, n = 0): Request => {
  const { wish: _wish, ...who } = asking(exact(wall), at("2026-11-20T10:00"), undefined, n);
  return { ...enter(who, slotAt(wall), undefined), rev: 3 };
};
const zoe = booked("2026-11-26T14:00");
const given: Partial<Facts> = { requests: byId([zoe]) };

/** She goes away on Thursday; what is closed since, and the row that was set. */
function away(facts: Partial<Facts> = given, now = ten, day = "jeudi") {
  const { said, effects, state } = hears(`absente ${day}`, now, facts);
  const overrides = effects.flatMap((each) => (each.kind === "overrides" ? [each.overrides] : []))[0] ?? noOverrides;
  return { said, state, overrides, row: rowIn(effects) };
}
function rowIn(effects: Heard["effects"]): { readonly id: string; readonly at: number } {
  const rows = effects.flatMap((each) => (each.kind === "timer" && each.id.startsWith("ask:") ? [each] : []));
  expect(rows.length).toBe(1);
  return rows[0] ?? { id: "", at: 0 };
}
function rings(row: { readonly id: string }, now: number, state: TherapistState, overrides: Overrides, more: Partial<Facts> = {}): Heard {
  const timer: Event | undefined = readTimer(row.id, now);
  if (timer === undefined) throw new Error(`no such row: ${row.id}`);
  return happens(timer, now, { ...given, overrides, ...more }, state);
}

test("once, after two hours in which she answers; a second row, and that of a question that is answered, say nothing", () => {
  const { row, state, overrides } = away();
  expect(row.at).toBe(noon);
  const first = rings(row, noon, state, overrides);
  expect(first.said).toEqual([
    "Rappel. Toujours prévu à des heures que vous avez fermées :\njeu. 26 nov. 14h Zoé ..44\nPrévenir qui ? TOUS, UN PAR UN ou RIEN. D'ici là, tout reste.",
  ]);
  expect(first.state.ask?.reminded).toBe(true);
  const again = rowIn(first.effects);
  expect(rings(again, again.at, first.state, overrides).said).toEqual([]);
  expect(rings(row, noon, first.state, overrides).said).toEqual([]);
  const answered = hears("rien", ten + 1, { ...given, overrides }, state, 2);
  expect(rings(row, noon, answered.state, overrides).said).toEqual([]);
});

test("sooner where the hour is near, never within a quarter of an hour", () => {
  expect(away({ requests: byId([booked("2026-11-26T09:00")]) }, at("2026-11-25T19:30")).row.at).toBe(at("2026-11-26T07:00"));
  expect(away({ requests: byId([booked("2026-11-26T09:00")]) }, at("2026-11-26T07:30"), "aujourd'hui").row.at).toBe(at("2026-11-26T07:45"));
});

test("not at night nor while a session runs: the row waits for the end of it", () => {
  const { row, state, overrides } = away();
  const night = at("2026-11-24T23:00");
  const asleep = rings(row, night, state, overrides);
  expect([asleep.said, rowIn(asleep.effects)]).toMatchObject([[], { id: row.id, at: at("2026-11-25T08:00") }]);
  const running = booked("2026-11-24T11:30", 3);
  const busy = rings(row, noon, state, overrides, { requests: byId([zoe, running]) });
  expect([busy.said, rowIn(busy.effects)]).toMatchObject([[], { id: row.id, at: at("2026-11-24T13:00") }]);
});

describe("nothing is left of it", () => {
  const { row, state, overrides } = away();
  const gone = revoke(zoe, [], her, ten, ten + 30_000);
  if (!gone.ok || gone.value.state !== "revoked") throw new Error("called off");
  test.each<[string, Overrides, Partial<Facts>]>([
    ["those hours are open again", noOverrides, {}],
    ["the client has called it off", overrides, { requests: byId([{ ...zoe, state: "cancelled" } as Request]) }],
    ["she has called it off", overrides, { requests: byId([gone.value]) }],
  ])("%s", (_, closed, more) => {
    expect(rings(row, noon, state, closed, more).said).toEqual([]);
    expect(
      hears("liste", noon, { ...given, overrides: closed, ...more }, { ...state, ask: undefined, left: [state.ask ?? fail()] }).said,
    ).toEqual(["Rien en attente."]);
  });

  test("its hour has come", () => expect(rings(row, at("2026-11-26T15:45"), state, overrides).said).toEqual([]));
  test("she has stopped the messages", () => expect(rings(row, noon, { ...state, stopped: true }, overrides).said).toEqual([]));
});

test("one that made way comes back with LISTE, and once the other is answered; what concerns no client does not", () => {
  const { state, overrides } = away();
  const facts = { ...given, overrides, people: new Map() };
  const other = hears("annule tout jeudi", ten + 60_000, facts, state, 2);
  expect(other.state.ask?.about.kind).toBe("day-off");
  expect(other.state.left?.map(({ about }) => about.kind)).toEqual(["tell"]);
  // The one that is open comes first.
  expect(hears("liste", ten + 120_000, facts, other.state, 3).said.at(-1)).toMatch(/^Tout annuler jeudi 26 novembre \(1\) :/);
  const puts = [{ what: `ask-${other.state.ask?.nonce}`, rev: 0, at: ten + 61_000 }];
  const answered = hears("non", ten + 120_000, { ...facts, puts }, other.state, 3);
  expect(answered.said).toEqual([
    "Entendu, rien ne change.",
    expect.stringMatching(/^Toujours prévu à des heures que vous avez fermées :/),
  ]);
  expect([answered.state.ask?.about.kind, answered.state.left]).toEqual(["tell", undefined]);
  const turned = hears("absences", ten + 120_000, facts, other.state, 3);
  expect(turned.state.ask).toBeUndefined();
  expect(turned.state.left?.map(({ about }) => about.kind)).toEqual(["tell"]);
  expect(hears("liste", ten + 180_000, facts, turned.state, 4).said.at(-1)).toMatch(/^Toujours prévu/);
});

function fail(): never {
  throw new Error("it was asked");
}
