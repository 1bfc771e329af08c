/** What waits for the end of her quiet time, what never does and is named urgent, and what she then reads. */
import { describe, expect, test } from "vitest";
import { makeRequest, withdraw } from "../../../src/core/booking/moves.ts";
import type { Request, Wish } from "../../../src/core/booking/request.ts";
import type { Facts } from "../../../src/core/conversation/effect.ts";
import type { TherapistState } from "../../../src/core/conversation/state.ts";
import type { Event, Word } from "../../../src/core/words/event.ts";
import { Code, ConversationId } from "../../../src/core/words/ids.ts";
import { asking, at, exact, martigues, practiceWith, slotAt } from "../booking/practice.ts";
import { byId, happens, known } from "./her-talk.ts";

const zoe = ConversationId.parse(`martigues.${"c".repeat(22)}`);
const night = at("2026-11-25T23:00");
const inSession = at("2026-11-26T14:10");
const today = practiceWith({ noticeHours: 0 });

function request(wish: Wish, now: number, n = 0, practice = martigues): Request {
  return { ...makeRequest(asking(wish, now, practice, n)), code: Code.parse(n === 0 ? "K7" : `M${n + 1}`) };
}
const booked = (wall: string, n = 5): Request => ({
  ...makeRequest(asking(exact(wall), at("2026-11-20T10:00"), martigues, n)),
  state: "confirmed",
  slot: slotAt(wall),
  confirmedAt: at("2026-11-20T12:00"),
  reminded: true,
});
const word = (about: Word["about"], now: number): Word => ({ kind: "word", id: `ev-${now}-${about.kind}`, at: now, about });
const asked = ({ id, rev }: Request, what: "new" | "cancelled" | "withdrawn" | "accepted" = "new"): Word["about"] => ({
  kind: "request",
  request: id,
  rev,
  what,
});
const writes = (from: ConversationId, text = "bonjour"): Word["about"] => ({
  kind: "relay",
  from,
  text,
  code: Code.parse("A2"),
  name: "Zoé",
  handle: "44",
});

/** The row that ends it, as set. */
const rows = (effects: ReturnType<typeof happens>["effects"]) => effects.flatMap((each) => (each.kind === "timer" ? [each] : []));
const long = (now: number): TherapistState => ({ ...known(now), lastInAt: now - 12 * 3_600_000 });

describe("it waits, or it is named", () => {
  const running = booked("2026-11-26T14:00");
  const soon = booked("2026-11-26T16:30", 6);
  const morning = booked("2026-11-26T09:30", 6);
  const evening = booked("2026-11-26T18:30", 6);
  const [wish, hurried, forToday] = [
    request(exact("2026-12-01T10:00"), inSession),
    request(exact("2026-11-26T09:00", today), night, 0, today),
    request(exact("2026-11-26T19:00", today), inSession, 0, today),
  ];
  test.each<[string, number, Word["about"], readonly Request[], "waits" | "URGENT"]>([
    ["a request in session", inSession, asked(wish), [running, wish], "waits"],
    ["a wish for today, in session", inSession, asked(forToday), [running, forToday], "URGENT"],
    ["a request at night that would end before she reads it", night, asked(hurried), [hurried], "URGENT"],
    ["words of somebody whose session begins after this one", inSession, writes(soon.client), [running, soon], "URGENT"],
    ["words of somebody who comes in the evening", inSession, writes(evening.client), [running, evening], "waits"],
    ["words at night of the first of the morning", night, writes(morning.client), [morning], "URGENT"],
    ["words at night of somebody else", night, writes(zoe), [], "waits"],
    [
      "the first of the morning is called off",
      night,
      asked(morning, "cancelled"),
      [{ ...morning, state: "cancelled" } as Request],
      "URGENT",
    ],
    ["an evening is called off", night, asked(evening, "cancelled"), [{ ...evening, state: "cancelled" } as Request], "waits"],
    ["a calendar", night, { kind: "calendar", what: "away", name: "agenda" }, [], "waits"],
    ["an alert that nobody opened", night, { kind: "gone", code: Code.parse("P4") }, [], "waits"],
  ])("%s", (_, now, about, requests, how) => {
    const { said, effects, state } = happens(word(about, now), now, { requests: byId(requests), practice: today }, long(now));
    expect(said.length).toBe(how === "waits" ? 0 : 1);
    if (how === "URGENT") expect(said[0]).toMatch(/^URGENT\. /);
    expect(rows(effects).length).toBe(how === "waits" ? 1 : 0);
    expect(state.held?.words.length).toBe(how === "waits" ? 1 : undefined);
  });

  test("by day and between sessions nothing waits and nothing is named", () => {
    const now = at("2026-11-26T13:00");
    const one = request(exact("2026-12-01T10:00"), now);
    const { said } = happens(word(asked(one), now), now, { requests: byId([one, booked("2026-11-26T14:00")]) }, long(now));
    expect(said[0]).toMatch(/^K7 mar\. 1er déc\. 10h : /);
  });

  test("she has just written: nothing waits", () => {
    const one = request(exact("2026-12-01T10:00"), night);
    expect(happens(word(asked(one), night), night, { requests: byId([one]) }, known(night)).said.length).toBe(1);
  });
});

describe("then she reads", () => {
  const [one, two] = [request(exact("2026-12-01T10:00"), night), request(exact("2026-12-02T10:00"), night, 1)];
  const eight = at("2026-11-26T08:00");
  const row: Event = { kind: "timer", id: `digest:${eight}`, name: "digest", at: eight };
  const nightWith = (given: Partial<Facts>, ...words: readonly Word["about"][]): TherapistState =>
    words.reduce((state, about, n) => happens(word(about, night + n), night + n, given, state).state, long(night));

  test("of one thing its own words, with its buttons", () => {
    const given = { requests: byId([one]) };
    const { said, state, effects } = happens(row, eight, given, nightWith(given, asked(one)));
    expect(said).toEqual([
      "K7 mar. 1er déc. 10h : Zoé ..44, 1er contact. Répondez OUI, NON ou une autre heure (ven 16h). Réponse attendue aujourd'hui 12h.",
    ]);
    expect(state.held).toBeUndefined();
    expect(effects.flatMap((each) => (each.kind === "send" ? [each.message.puts?.what, each.message.alsoPuts] : []))).toEqual([
      one.id,
      undefined,
    ]);
  });

  test("of several one message, a line each, which puts them all", () => {
    const given = { requests: byId([one, two]) };
    const { said, effects } = happens(row, eight, given, nightWith(given, asked(one), asked(two), writes(zoe)));
    expect(said[0]?.split("\n")).toEqual([
      "Entre-temps :",
      "K7 mar. 1er déc. 10h, Zoé ..44.",
      "M2 mer. 2 déc. 10h, Zoé ..44.",
      "A2 Zoé ..44 : bonjour",
      "OUI K7, NON K7, ou K7 et une heure.",
    ]);
    const puts = effects.flatMap((each) => (each.kind === "send" ? [each.message.puts, ...(each.message.alsoPuts ?? [])] : []));
    expect(puts.map((put) => put?.what)).toEqual([one.id, two.id, "A2"]);
  });

  test("nothing of a request that came and went, nor of one that she has answered meanwhile; an earlier row says nothing", () => {
    const gone = withdraw(one);
    if (!gone.ok) throw new Error("withdrawn");
    const state = nightWith({ requests: byId([one, two]) }, asked(one), asked(two));
    const later = happens(word(asked(gone.value, "withdrawn"), night + 9), night + 9, { requests: byId([gone.value, two]) }, state).state;
    const declined: Request = { ...two, state: "declined" } as Request;
    expect(happens({ ...row, at: eight - 1 }, eight - 1, { requests: byId([one, two]) }, later).said).toEqual([]);
    expect(happens(row, eight, { requests: byId([gone.value, declined]) }, later).said).toEqual([]);
  });
});
