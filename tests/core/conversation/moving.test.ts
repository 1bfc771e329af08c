/** A confirmed hour that its client would move: which one, to when, and that the old one stays until the new one is decided. */
import { describe, expect, test } from "vitest";
import { heldBy } from "../../../src/core/booking/cells.ts";
import { rebook } from "../../../src/core/booking/client-moves.ts";
import * as moves from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import { asking, at, exact, her, martigues, practiceWith, slotAt } from "../booking/practice.ts";
import { booked, type Talk, talk } from "./talk.ts";

const friday = "2026-11-27T14:00";
const monday = "2026-11-30T10:00";
const asked = ({ requests }: Talk): Request | undefined => [...requests.values()].find(({ state }) => state === "requested");
const wishOf = (request: Request | undefined): unknown =>
  request !== undefined && "wish" in request && request.wish.kind === "exact"
    ? [request.moves?.slot.wall, request.wish.slot.wall]
    : undefined;

describe("what is moved, and to when", () => {
  test.each<readonly [readonly string[], readonly string[], readonly [string, string]]>([
    [[friday], ["déplacer à lundi 10h", "oui"], [friday, monday]],
    [[friday], ["on peut décaler ?", "lundi 10h", "oui"], [friday, monday]],
    [[friday], ["finalement plutôt à 16h", "oui"], [friday, "2026-11-27T16:00"]],
    [[friday], ["je voudrais déplacer mon rdv de vendredi", "lundi 10h", "1"], [friday, monday]],
    [[friday], ["can we move it to monday 10am instead", "yes"], [friday, monday]],
    [
      [friday, monday],
      ["déplacer mon rdv de lundi à mardi 11h", "oui"],
      [monday, "2026-12-01T11:00"],
    ],
    [
      [friday, monday],
      ["on peut décaler ?", "celui de vendredi", "mardi 11h", "oui"],
      [friday, "2026-12-01T11:00"],
    ],
    [[friday], ["je peux pas vendredi", "2", "lundi 10h", "oui"], [friday, monday]],
    [[friday], ["déplacer à lundi 10h", "plutôt mardi 10h", "oui"], [friday, "2026-12-01T10:00"]],
    [
      [friday, monday],
      ["déplacer celui de vendredi", "non, déplacer mon rdv de lundi à mardi 11h", "oui"],
      [monday, "2026-12-01T11:00"],
    ],
    [
      [friday, monday],
      ["déplacer celui de vendredi à demain 9h", "déplacer mon rdv de lundi à mardi 11h", "oui"],
      [monday, "2026-12-01T11:00"],
    ],
  ])("%j: %j", (walls, said, meant) => {
    const after = talk(said, booked(walls));
    expect(wishOf(asked(after))).toEqual(meant);
    expect(asked(after)?.moves?.kept).toBe(true);
    expect(after.state.bookings.length).toBe(walls.length);
  });

  test("a no changes nothing", () => expect(asked(talk(["déplacer à lundi 10h", "non"], booked([friday])))).toBeUndefined());

  test("given back at once, where they say so", () => {
    const after = talk(["déplacer à lundi 10h", "2"], booked([friday]));
    expect(asked(after)?.moves?.kept).toBe(false);
    expect(after.state.bookings).toEqual([]);
    expect([...after.requests.values()].map(({ state }) => state)).toEqual(["cancelled", "requested"]);
  });

  describe("the late rule", () => {
    const text = { fr: "Une séance annulée ou déplacée moins de 200h avant reste due.", en: "Due." };
    const strict = practiceWith({ bookings: { lateCancel: { hours: 200, text } } });
    const far = "2026-12-10T14:00";
    test.each([
      [[friday], ["déplacer à lundi 10h"]],
      [[friday], ["on peut décaler ?", "lundi 10h"]],
      [[friday], ["annuler", "2", "lundi 10h"]],
      [[far, friday], ["déplacer celui de vendredi à lundi 10h"]],
    ])("is said before an hour inside it is moved: %j %j", (walls, said) => {
      const asked = talk(said, booked(walls, strict));
      expect(asked.said.at(-1)).toContain(`${text.fr} Je demande lundi 30 novembre à 10h`);
      expect(asked.state.bookings.length).toBe(walls.length);
    });

    test("once: to give it back at once asks no second time", () => {
      const after = talk(["déplacer à lundi 10h", "2"], booked([friday], strict));
      expect(after.said.filter((said) => said.includes(text.fr))).toHaveLength(1);
      expect(after.state.bookings).toEqual([]);
    });

    test.each([
      ["of an hour further away", [far], ["déplacer à lundi 10h"]],
      ["where another one is inside it", [far, friday], ["déplacer celui du 10 décembre à lundi 10h"]],
    ])("is not said %s", (_name, walls, said) =>
      expect(talk(said, booked(walls, practiceWith({ bookings: { lateCancel: { hours: 72 + 24, text } } }))).said.join()).not.toContain(
        text.fr,
      ),
    );

    test("none unless the file has one", () =>
      expect(talk(["déplacer à lundi 10h"], booked([friday])).said.at(-1)).toMatch(/^Je demande lundi/));
  });

  test("another request waits: the wish to move is passed on after a yes, nothing is replaced", () => {
    const after = talk(["rdv mardi 11h", "oui", "déplacer celui de vendredi", "oui"], booked([friday]));
    expect([...after.requests.values()].map(({ moves: of }) => of)).toEqual([undefined, undefined]);
    expect(after.said.at(-1)).toContain("transmis au cabinet");
  });

  test.each<readonly [readonly string[], string]>([
    [["annuler mon rdv", "2", "2", "oui"], ""],
    [["annuler mon rdv", "2", "Le déplacer", "oui"], ""],
    [["annuler mon rdv", "2", "2", "lundi 10h irait", "oui"], "lundi 10h irait"],
    [["je veux déplacer mon rdv", "1"], "je veux déplacer mon rdv"],
    [["annuler celui de vendredi", "oui mais plutôt le déplacer", "oui"], "oui mais plutôt le déplacer"],
    [["je veux le déplacer", "lundi 10h", "oui"], "je veux le déplacer\nlundi 10h"],
  ])("beside another request, %j: she reads what they said of it, never a digit or a label", (said, words) => {
    const after = talk(["rdv mardi 11h", "oui", ...said], booked([friday]));
    expect(after.passed).toEqual([words]);
    expect([...after.requests.values()].map(({ state }) => state)).toEqual(["confirmed", "requested"]);
  });

  test("of several, the one that was chosen by its number, in the words before it", () => {
    const after = talk(["rdv mardi 11h", "oui", "je veux déplacer mon rdv vers 16h", "2", "oui"], booked([friday, monday]));
    expect(after.passed).toEqual(["je veux déplacer mon rdv vers 16h"]);
  });

  test("cancelled meanwhile: what it asked stands for itself, and holds all of its hour", () => {
    const after = talk(["finalement plutôt à 15h", "oui", "annuler celui de 14h", "oui"], booked([friday]));
    const left = asked(after);
    expect([left?.moves?.kept, after.state.bookings]).toEqual([false, []]);
    expect(left === undefined ? 0 : heldBy(left, 0).length).toBe(6);
  });
});

describe("the moves", () => {
  const now = at("2026-11-24T10:00");
  const { wish: _none, ...who } = asking(exact(friday), now);
  const booking = moves.enter(who, slotAt(friday), undefined);
  const of = (wall: string) =>
    moves.makeRequest({ ...asking(exact(wall), now, martigues, 1), moves: { booking: booking.id, slot: booking.slot, kept: true } });

  test("what both hours share is the booking's", () => {
    expect(heldBy(of("2026-11-27T15:00"), 0).length).toBe(4);
    expect(heldBy(of(monday), 0).length).toBe(6);
  });

  test("it ends before the hour that it would leave", () => {
    expect(of("2026-12-10T10:00").expiresAt).toBeLessThan(booking.slot.at);
    expect(of("2026-12-10T10:00").newsAt).toBeLessThan(booking.slot.at);
  });

  test("her undo gives both back as they were", () => {
    const request = of(monday);
    const decided = moves.decide(request, { kind: "yes", slot: slotAt(monday) }, her, now, martigues);
    const undone = decided.ok ? moves.undo(decided.value, now) : decided;
    expect(undone).toEqual({ ok: true, value: { ...request, rev: 2 } });
  });

  test("her yes: the booking goes on under its name, at the new hour, to be reminded anew", () => {
    const request = of(monday);
    const decided = moves.decide(request, { kind: "yes", slot: slotAt(monday) }, her, now, martigues);
    const told = decided.ok ? moves.announce(decided.value, now + 30_000, martigues) : decided;
    const both = told.ok && told.value.state === "confirmed" ? rebook({ ...booking, reminded: true }, request, told.value, now) : undefined;
    expect(both?.booking).toMatchObject({ id: booking.id, rev: 1, slot: slotAt(monday), reminded: false });
    expect(both?.request).toMatchObject({ id: request.id, state: "moved" });
    expect(both === undefined ? [] : heldBy(both.request, 0)).toEqual([]);
  });

  test.each<readonly [string, Request | undefined]>([
    ["it is not there", undefined],
    ["it is cancelled", { ...booking, state: "cancelled" }],
    ["it is at another hour by now", { ...booking, slot: slotAt("2026-11-28T09:00") }],
  ])("%s: the request becomes a booking of its own", (_name, old) => {
    const request = of(monday);
    const decided = moves.decide(request, { kind: "yes", slot: slotAt(monday) }, her, now, martigues);
    const told = decided.ok ? moves.announce(decided.value, now + 30_000, martigues) : decided;
    if (!told.ok || told.value.state !== "confirmed") throw new Error("not confirmed");
    expect(rebook(old, request, told.value, now)).toBeUndefined();
    expect(told.value).not.toHaveProperty("moves");
  });
});

describe("as many sessions to come as the practice gives", () => {
  const three = [friday, monday, "2026-12-01T10:00"];
  test.each<readonly [string, readonly string[], readonly string[], boolean]>([
    ["a fourth is not asked for", three, ["rdv mardi 1er décembre 14h", "oui"], false],
    ["nor without a moment", three, ["je voudrais un rdv"], false],
    ["a third may be", three.slice(1), ["rdv mercredi 2 décembre 14h", "oui"], true],
    ["one of three may be moved", three, ["déplacer celui de vendredi à mercredi 2 décembre 14h", "oui"], true],
  ])("%s", (_name, walls, said, sent) => {
    const after = talk(said, booked(walls));
    expect(asked(after) !== undefined).toBe(sent);
    if (!sent) expect(after.said.join(" ")).toContain(martigues.phone);
  });
  test("the practice's number of them", () =>
    expect(asked(talk(["rdv mardi 1er décembre 14h", "oui"], booked([friday], practiceWith({ bookings: { most: 1 } }))))).toBeUndefined());
});
