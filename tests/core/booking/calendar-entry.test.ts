/** What stands in a calendar of a booking in each of its states, and what never does. */
import { describe, expect, test } from "vitest";
import { feedOf, initialsOf, invitationOf, isOurs } from "../../../src/core/booking/calendar-entry.ts";
import * as moves from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import { requestSeconds } from "../../../src/edge/redis/lifetimes.ts";
import { asking, at, exact, her, martigues, practiceWith, slotAt } from "./practice.ts";

const now = at("2026-11-24T10:00");
const hour = "2026-11-26T14:00";
const asked = moves.makeRequest(asking(exact(hour), now));
const must = <R extends Request>(moved: { ok: true; value: R } | { ok: false; why: unknown }): R => {
  if (!moved.ok) throw new Error(JSON.stringify(moved.why));
  return moved.value;
};
const yes = must(moves.decide(asked, { kind: "yes", slot: slotAt(hour) }, her, now, martigues));
const booked = must(moves.announce(yes, yes.until, martigues));
if (booked.state !== "confirmed") throw new Error(booked.state);
const reminded = must(moves.markReminded(booked, at("2026-11-25T18:00")));
const cancelled = must(moves.cancelBooking(reminded, at("2026-11-25T19:00")));
const done = must(moves.close(reminded, at("2026-11-26T16:00")));
const offered = must(
  moves.decide(
    asked,
    { kind: "propose", slots: [slotAt("2026-11-27T16:00"), slotAt(hour), slotAt("2026-11-30T10:00")] },
    her,
    now,
    martigues,
  ),
);
const proposed = must(moves.announce(offered, offered.until, martigues));
const loose = moves.makeRequest(asking({ kind: "asap" }, now));
const withInitials = practiceWith({ feed: { titles: "initials" } });

const uid = `${asked.id}@accueil`;

describe("the client's invitation", () => {
  test("an appointment, from when to when and where, and nothing else", () => {
    expect(invitationOf(booked, martigues)).toEqual({
      uid,
      sequence: 2,
      status: "confirmed",
      startsAt: at(hour),
      endsAt: at("2026-11-26T15:30"),
      title: { kind: "appointment" },
      place: "12 rue Lamartine, 13500 Martigues",
    });
  });

  test.each<[string, Request, "confirmed" | "cancelled" | undefined]>([
    ["asked", asked, undefined],
    ["decided, not told yet", yes, undefined],
    ["proposed", proposed, undefined],
    ["declined", must(moves.announce(must(moves.decide(asked, { kind: "no" }, her, now, martigues)), now + 30_000, martigues)), undefined],
    ["withdrawn", must(moves.withdraw(asked)), undefined],
    ["reminded", reminded, "confirmed"],
    ["done", done, "confirmed"],
    ["missed", { ...done, state: "missed" }, "confirmed"],
    ["cancelled", cancelled, "cancelled"],
    ["moved away", { ...cancelled, state: "moved" }, "cancelled"],
  ])("%s: %o", (_, request, status) => expect(invitationOf(request, martigues)?.status).toBe(status));

  test("a reminder changes nothing, a move and a cancellation count on under the same id", () => {
    const moved: Request = { ...reminded, rev: reminded.rev + 1, slot: slotAt("2026-11-27T16:00"), reminded: false };
    const all = [booked, reminded, moved, cancelled].map((request) => invitationOf(request, martigues));
    expect(all.map((entry) => entry?.uid)).toEqual([uid, uid, uid, uid]);
    expect(all[1]).toEqual(all[0]);
    expect(all[2]?.startsAt).toBe(at("2026-11-27T16:00"));
    expect([all[2]?.sequence, all[3]?.sequence].every((sequence) => sequence !== undefined && sequence > 2)).toBe(true);
  });

  describe("called off with other hours", () => {
    const revoked = must(moves.revoke(reminded, [slotAt("2026-12-01T10:00")], her, now, now + 30_000));
    const offer = must(moves.callOff(revoked, now + 30_000, martigues));
    const countered = must(moves.amend(offer, exact("2026-12-02T10:00"), now + 60_000, martigues));
    const answered = must(moves.decide(countered, { kind: "no" }, her, now + 60_000, martigues));
    test.each<[string, Request]>([
      ["her hours are with them", offer],
      ["they ask for another", countered],
      ["she has answered", answered],
      ["she has declined", must(moves.announce(answered, now + 120_000, martigues))],
      ["they want none", must(moves.withdraw(offer))],
      ["nobody has answered", must(moves.expire(offer, at("2026-12-01T10:00")))],
    ])("is shown as that at its hour while %s", (_, request) => {
      const entry = invitationOf(request, martigues);
      expect(entry).toMatchObject({ uid, status: "cancelled", startsAt: at(hour) });
      expect(entry?.sequence).toBeGreaterThan(invitationOf(reminded, martigues)?.sequence ?? 0);
      expect(requestSeconds(request, now) * 1000).toBeGreaterThan(at(hour) - now);
    });
    test("and comes back under its own id once another hour is theirs", () => {
      const again = must(moves.acceptSlot(offer, slotAt("2026-12-01T10:00"), now + 60_000));
      expect(invitationOf(again, martigues)).toMatchObject({ uid, status: "confirmed", startsAt: at("2026-12-01T10:00") });
      expect(invitationOf(again, martigues)?.sequence).toBeGreaterThan(invitationOf(offer, martigues)?.sequence ?? 0);
      expect(again).not.toHaveProperty("calledOff");
      expect(must(moves.reinstate(offer, now + 60_000))).not.toHaveProperty("calledOff");
    });
  });

  test("the longer of two autumn nights and the shorter of two spring nights are as long as the session", () => {
    for (const wall of ["2026-10-25T03:00", "2027-03-28T03:00", "2026-12-31T23:30"]) {
      const entry = invitationOf({ ...booked, slot: slotAt(wall) }, martigues);
      expect((entry?.endsAt ?? 0) - (entry?.startsAt ?? 0)).toBe(90 * 60_000);
    }
  });
});

describe("her feed", () => {
  const titled = (request: Request, practice = withInitials) =>
    feedOf([request], practice, 0).map(({ status, startsAt, title }) => [status, startsAt, title]);

  test.each<[string, Request, readonly unknown[]]>([
    ["asked", asked, [["tentative", at(hour), { kind: "request", initials: "Z." }]]],
    ["decided, not told yet", yes, [["tentative", at(hour), { kind: "request", initials: "Z." }]]],
    ["an hour that is none holds nothing", loose, []],
    ["booked", booked, [["confirmed", at(hour), { kind: "booking", initials: "Z." }]]],
    ["cancelled", cancelled, [["cancelled", at(hour), { kind: "booking", initials: "Z." }]]],
    ["withdrawn", must(moves.withdraw(asked)), []],
  ])("%s", (_, request, rows) => expect(titled(request)).toEqual(rows));

  test("each of her times is held, each once and under an id of its own; the first goes on as the booking", () => {
    const entries = feedOf([offered], martigues, 0);
    expect(entries.map(({ startsAt }) => startsAt)).toEqual([at(hour), at("2026-11-27T16:00"), at("2026-11-30T10:00")]);
    expect(new Set(entries.map((entry) => entry.uid))).toEqual(new Set([uid, uid.replace("@", "-1@"), uid.replace("@", "-2@")]));
    expect(feedOf([proposed], martigues, 0).some((entry) => entry.uid === uid)).toBe(true);
  });

  test("without initials every hour is busy", () => {
    for (const request of [asked, booked, cancelled])
      expect(titled(request, martigues).map(([, , title]) => title)).toEqual([{ kind: "busy" }]);
  });

  test("what ended before is left out, the rest stands by the clock", () => {
    const later = { ...booked, id: loose.id, slot: slotAt("2026-11-30T10:00") };
    const both = feedOf([later, booked], martigues, at(hour));
    expect(both.map(({ startsAt }) => startsAt)).toEqual([at(hour), at("2026-11-30T10:00")]);
    expect(feedOf([later, booked], martigues, at("2026-11-26T15:30")).map(({ startsAt }) => startsAt)).toEqual([at("2026-11-30T10:00")]);
  });

  test("its ids are known again", () => {
    expect(feedOf([offered], martigues, 0).map((entry) => isOurs(entry.uid))).toEqual([true, true, true]);
    expect(isOurs("040000008200E00074C5B7101A82E008@google.com")).toBe(false);
  });
});

test("no entry holds a name, a number, a code, or a word that says what it is for", () => {
  const said = JSON.stringify(
    [booked, cancelled, asked].flatMap((request) => [invitationOf(request, martigues), feedOf([request], withInitials, 0)]),
  );
  expect(said).not.toMatch(/Zoé|336123|K7|th[ée]rap|psy|consult|client|martigues\./i);
});

test.each([
  ["Zoé", "Z."],
  ["élodie", "É."],
  ["e\u0301lodie", "É."],
  ["Marie Dupont", "M. D."],
  ["Jean-Pierre Dupont", "J.-P. D."],
  ["Jean‑Pierre", "J.-P."],
  ["a b c d", "A. B. C."],
  ["  Ana   Maria ", "A. M."],
  ["O'Neil", "O."],
  ["محمد", "م."],
  ["李", "李."],
  ["🦜", ""],
  ["06 12", ""],
  ["", ""],
])("initials of %j: %j", (name, initials) => expect(initialsOf(name)).toBe(initials));
