/** The evening before and the morning of the day: what is said, of which sessions, to whom, and whose reminder an answer is to. */
import { describe, expect, test } from "vitest";
import { accessAt, nextDue } from "../../../src/core/booking/due.ts";
import * as moves from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import { clientStep, freshClient } from "../../../src/core/conversation/client/client.ts";
import type { ClientState } from "../../../src/core/conversation/state.ts";
import { type TimerName, timerId } from "../../../src/core/words/event.ts";
import type { Practice } from "../../../src/core/words/practice.ts";
import { asking, at, exact, martigues, practiceWith, slotAt } from "../booking/practice.ts";
import { facts, model } from "./house.ts";

const coded = practiceWith({ access: { onTheDay: { fr: "Code 1234A.", en: "Code 1234A." } } });
const made = at("2026-11-20T10:00");

const bookings = (walls: readonly string[], practice: Practice = martigues): readonly Request[] =>
  walls.map((wall, n) => {
    const { wish: _none, ...who } = asking(exact(wall, practice), made, practice, n);
    return moves.enter({ ...who, client: asking(exact(wall), made).client }, slotAt(wall, practice), undefined);
  });

function rings(
  name: TimerName,
  requests: readonly Request[],
  now: number,
  given: { practice?: Practice; state?: Partial<ClientState> } = {},
) {
  const [first] = requests;
  if (first === undefined) throw new Error("no booking");
  const state = { ...freshClient(made), greeted: true, bookings: requests.map(({ id }) => id), memory: { name: "Zoé" }, ...given.state };
  const timer = { kind: "timer" as const, id: timerId(name, first.id, first.rev), name, request: first.id, rev: first.rev, at: now };
  const self = { conversation: first.client, address: first.address };
  const known = facts(self, { practice: given.practice ?? martigues, requests: new Map(requests.map((each) => [each.id, each])) });
  const next = clientStep(model, state, [timer], known, now);
  if (next.kind !== "done") throw new Error("it asks for facts");
  const messages = next.effects.flatMap((effect) => (effect.kind === "send" ? [effect.message] : []));
  const moved = next.effects.flatMap((effect) => (effect.kind === "move" ? [effect.request] : []));
  return { messages, moved, said: messages.map(({ body }) => body.text) };
}

describe("the reminder", () => {
  const evening = at("2026-11-25T18:00");
  test("one for all the sessions of a day, dropped if one of them changes before it leaves", () => {
    const { said, moved, messages } = rings("remind", bookings(["2026-11-26T10:00", "2026-11-26T14:00", "2026-11-27T10:00"]), evening);
    expect(said).toEqual([expect.stringContaining("jeudi 26 novembre : 10h et 14h")]);
    expect(moved.map((each) => each.state === "confirmed" && [each.slot.wall, each.reminded])).toEqual([
      ["2026-11-26T10:00", true],
      ["2026-11-26T14:00", true],
    ]);
    expect(messages[0]?.alsoIf).toEqual([{ request: moved[1]?.id, rev: moved[1]?.rev }]);
  });
  test("of one session names nothing else", () =>
    expect(rings("remind", bookings(["2026-11-26T10:00", "2026-11-27T10:00"]), evening).said[0]).toContain("jeudi 26 novembre à 10h"));
  test("says nothing of how to get in", () =>
    expect(rings("remind", bookings(["2026-11-26T10:00"], coded), evening, { practice: coded }).said[0]).not.toContain("1234"));
});

describe("how to get in", () => {
  test.each([
    ["2026-11-26T14:00", "2026-11-26T08:00"],
    ["2026-11-26T09:00", "2026-11-26T08:00"],
    ["2027-03-28T10:00", "2027-03-28T08:00"],
    ["2027-10-31T10:00", "2027-10-31T08:00"],
  ])("for a session at %s it is due at %s", (wall, due) => expect(accessAt(coded, slotAt(wall))).toBe(at(due)));
  test("before a session that is earlier than the end of quiet", () =>
    expect(accessAt({ ...coded, quiet: { from: "21:00", to: "10:00" } }, slotAt("2026-11-26T09:00"))).toBe(at("2026-11-26T08:00")));

  test("on the day, to whoever has a confirmed session, once", () => {
    const [booking] = bookings(["2026-11-26T14:00"], coded);
    if (booking === undefined) throw new Error("no booking");
    const morning = at("2026-11-26T08:00");
    const { said, moved } = rings("access", [booking], morning, { practice: coded });
    expect(said).toEqual([expect.stringContaining("Code 1234A.")]);
    expect(nextDue(moved[0] ?? booking, coded, morning).some(({ name }) => name === "access")).toBe(false);
  });
  test.each<readonly [string, Partial<ClientState>, number, Practice]>([
    ["not the day before", {}, at("2026-11-25T20:00"), coded],
    ["not after STOP", { stopped: true }, at("2026-11-26T08:00"), coded],
    ["not once it has begun", {}, at("2026-11-26T14:00"), coded],
    ["not where the file has none", {}, at("2026-11-26T08:00"), martigues],
  ])("%s", (_name, state, now, practice) =>
    expect(rings("access", bookings(["2026-11-26T14:00"], practice), now, { practice, state }).said).toEqual([]),
  );
  test("not to whoever only asks", () => {
    const request = moves.makeRequest(asking(exact("2026-11-26T14:00"), made, coded));
    expect(nextDue(request, coded, made).some(({ name }) => name === "access")).toBe(false);
    expect(rings("access", [request], at("2026-11-26T08:00"), { practice: coded }).said).toEqual([]);
  });
});
