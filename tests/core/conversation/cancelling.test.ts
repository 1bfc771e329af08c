/** A confirmed hour given back by its client: which one is asked, what is said before, and that a yes to anything else gives nothing back. */
import { describe, expect, test } from "vitest";
import { giveBack } from "../../../src/core/booking/client-moves.ts";
import * as moves from "../../../src/core/booking/moves.ts";
import { her, practiceWith, slotAt } from "../booking/practice.ts";
import { booked, start, type Talk, talk } from "./talk.ts";

const rule = { hours: 48, text: { fr: "Une séance annulée moins de 48h avant reste due.", en: "Due when called off late." } };
const strict = practiceWith({ bookings: { lateCancel: rule } });

const states = ({ requests }: Talk): readonly string[] => [...requests.values()].map(({ state }) => state);
const thursday = "2026-11-26T14:00";
const monday = "2026-11-30T10:00";

describe("one booking", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["a yes", ["annuler", "oui"], ["cancelled"]],
    ["its digit", ["je dois annuler", "1"], ["cancelled"]],
    ["said again", ["annuler", "annulez"], ["cancelled"]],
    ["a no", ["annuler", "non"], ["confirmed"]],
    ["kept", ["annuler", "3"], ["confirmed"]],
    ["a yes to moving it", ["annuler", "oui mais plutôt le déplacer"], ["confirmed"]],
    ["a yes to something else", ["c'est combien ?", "oui"], ["confirmed"]],
    ["another day is named", ["annuler mon rdv de vendredi", "oui"], ["confirmed"]],
  ])("%s", (_name, said, left) => expect(states(talk(said, booked([thursday])))).toEqual(left));

  test("is free at once, and she is told in one line", () => {
    const after = talk(["annuler", "oui"], booked([thursday]));
    expect(after.state.bookings).toEqual([]);
    expect(after.said.at(-1)).toContain("est annulé");
  });
});

describe("two bookings", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["asked which", ["annuler", "2", "oui"], ["confirmed", "cancelled"]],
    ["its day", ["annuler", "celui de jeudi", "oui"], ["cancelled", "confirmed"]],
    ["named at once", ["annuler mon rdv de lundi", "oui"], ["confirmed", "cancelled"]],
    ["its hour, in a word about not coming", ["je peux pas celui de 10h", "oui"], ["confirmed", "cancelled"]],
    ["its hour in English", ["I need to cancel the 2pm one", "yes"], ["cancelled", "confirmed"]],
    ["its hour", ["annuler celui de 14h", "oui"], ["cancelled", "confirmed"]],
    ["none of them", ["annuler", "aucun"], ["confirmed", "confirmed"]],
    ["a bare yes to « which one »", ["annuler", "oui"], ["confirmed", "confirmed"]],
  ])("%s", (_name, said, left) => expect(states(talk(said, booked([thursday, monday])))).toEqual(left));
});

describe("all of them", () => {
  const both = [thursday, monday];
  test.each<readonly [readonly string[], readonly string[]]>([
    [["annulez mes deux rdv", "oui"], both],
    [["je veux tout annuler", "1"], both],
    [["annulez tous mes rendez-vous", "annulez"], both],
    [["annuler", "les deux", "oui"], both],
    [["annuler", "tous", "oui"], both],
    [["annuler", "1 et 2", "oui"], both],
    [["I need to cancel", "both of them", "yes"], both],
    [["cancel all my appointments", "all of them", "yes"], both],
    [
      ["annulez mes rdv de lundi", "oui"],
      [monday, "2026-11-30T16:00"],
    ],
  ])("%j", (said, walls) => {
    const after = talk(said, booked(walls));
    expect(states(after)).toEqual(walls.map(() => "cancelled"));
    expect(after.state.bookings).toEqual([]);
    expect(after.said.at(-1)).toMatch(/Tout est annulé|All of it is called off/);
  });

  test("are named in the question, and nothing is given back before the yes", () => {
    const asked = talk(["annulez mes deux rdv"], booked(both));
    expect(asked.said.at(-1)).toContain("jeudi 26 à 14h et lundi 30 à 10h");
    expect(states(asked)).toEqual(["confirmed", "confirmed"]);
    expect(states(talk(["non"], asked))).toEqual(["confirmed", "confirmed"]);
  });

  test("of one day, the others stay", () =>
    expect(states(talk(["annulez mes rdv de lundi", "oui"], booked([thursday, monday, "2026-11-30T16:00"])))).toEqual([
      "confirmed",
      "cancelled",
      "cancelled",
    ]));

  test.each([[["tout annuler"]], [["annuler", "les deux"]]])("the request too: %j", (said) => {
    const after = talk(["rdv mardi 10h", "oui", ...said, "oui"], booked([thursday]));
    expect(states(after)).toEqual(["cancelled", "withdrawn"]);
    expect(after.said.at(-1)).toMatch(/jeudi 26 à 14h et la demande pour mardi 1er déc[a-z.]* à 10h/);
  });

  test("a request to move one of them goes with it", () =>
    expect(states(talk(["déplacer jeudi à vendredi 10h", "oui", "tout annuler", "oui"], booked(both)))).toEqual([
      "cancelled",
      "cancelled",
      "withdrawn",
    ]));

  test("the practice's rule is said where it applies to one of them", () => {
    const after = talk(["annulez mes deux rdv"], booked(["2026-11-26T09:00", monday], strict));
    expect(after.said.at(-1)).toContain(`${rule.text.fr} J'annule tout ?`);
  });

  test("what has changed since it was named is named anew", () => {
    const asked = talk(["annulez mes deux rdv"], booked([thursday, monday, "2026-12-01T10:00"]));
    const requests = new Map(
      [...asked.requests].map(
        ([id, request], n) =>
          [id, n === 2 && request.state === "confirmed" ? { ...request, slot: slotAt("2026-12-02T10:00") } : request] as const,
      ),
    );
    const after = talk(["oui"], { ...asked, requests });
    expect(states(after)).toEqual(["confirmed", "confirmed", "confirmed"]);
    expect(after.said.at(-1)).toMatch(/mercredi 2 déc[a-z.]* à 10h/);
  });

  test.each(["je dois annuler tout de suite celui de lundi", "annuler celui de lundi"])("one is one: %s", (said) =>
    expect(talk([said], booked(both)).said.at(-1)).toContain("lundi 30 novembre à 10h. Je l'annule ?"),
  );

  test("« peu importe » is none of them", () =>
    expect(states(talk(["annuler", "peu importe", "oui"], booked(both)))).toEqual(["confirmed", "confirmed"]));

  test("to be moved they come one after the other", () =>
    expect(talk(["je peux déplacer mes rdv ?", "les deux"], booked(both)).said.at(-1)).toContain("Une demande à la fois"));
});

describe("the practice's rule about late cancellations", () => {
  test("is said before the question, where it applies", () => {
    const after = talk(["annuler"], booked(["2026-11-26T09:00"], strict));
    expect(after.said.at(-1)).toContain(`${rule.text.fr} Je l'annule ?`);
    expect(states(after)).toEqual(["confirmed"]);
  });
  test("is not said where there is time", () => expect(talk(["annuler"], booked([monday], strict)).said.at(-1)).not.toContain("due"));
  test("none unless the file has one", () => expect(talk(["annuler"], booked([thursday])).said.at(-1)).not.toContain("due"));
});

test("what the client has given back is not hers to bring back", () => {
  const [booking] = [...booked([thursday]).requests.values()];
  if (booking === undefined) throw new Error("no booking");
  const revoked = moves.revoke(booking, [], her, start, start + 30_000);
  const back = revoked.ok ? giveBack(revoked.value, start) : revoked;
  expect(back.ok && back.value.state).toBe("cancelled");
  expect(back.ok && moves.reinstate(back.value, start).ok).toBe(false);
});

describe("an hour that only the practice's diary has is offered to it, whatever was asked in passing", () => {
  test.each<readonly [string, string]>([
    ["c'est combien ?", "finalement je viens pas demain"],
    ["c'est où ?", "en fait je peux plus venir demain"],
    ["menu", "je voudrais annuler"],
    ["vous prenez la carte ?", "finalement je viens pas"],
    ["je serai en retard de 10 min", "finalement je viens pas"],
    ["je voudrais un rdv", "en fait je voulais annuler mon rdv de vendredi"],
  ])("« %s », « %s »", (asked, said) => expect(talk([asked, said]).said.at(-1)).toMatch(/tel quel/));

  test.each<readonly [string, string]>([
    ["je voudrais un rdv", "non annulez"],
    ["vous prenez la carte ?", "annule"],
    ["laisser un message", "annule"],
    ["rdv jeudi 14h c'est Zoé", "annulez mon rdv"],
    ["rdv jeudi 14h", "annulez le rdv de jeudi"],
  ])("« %s », « %s » drops what was begun here", (asked, said) =>
    expect(talk([asked, said]).said.at(-1)).toMatch(/rien n'est envoyé|Que faut-il|Quand cela/),
  );
});
