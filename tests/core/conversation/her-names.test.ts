/**
 * She names somebody: nobody of another name is ever answered by it, whatever was put to her last; one of two who share the name is asked about; and a
 * slip of the thumb is asked about or taken for the one who waits, never for somebody else.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeRequest } from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import type { Facts } from "../../../src/core/conversation/effect.ts";
import { capitalNames, firstNames, wordNames } from "../../../src/core/conversation/understand/first-names.ts";
import { notNames, ordinary } from "../../../src/core/conversation/understand/not-names.ts";
import { fold } from "../../../src/core/words/fold.ts";
import { Code } from "../../../src/core/words/ids.ts";
import { asking, at, exact } from "../booking/practice.ts";
import { byId, hears } from "./her-talk.ts";

const now = at("2026-11-24T10:00");
const names = [...firstNames].filter((name) => name.length > 3 && !wordNames.has(name) && !notNames.has(name) && !ordinary.has(name));
const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** `N`: the name. */
const answers = [
  "oui N",
  "N oui",
  "ok pour N",
  "oui à N",
  "oui pour N",
  "c'est bon pour N",
  "d'accord pour N merci",
  "N c'est ok",
  "N ok 👍",
  "oui, N peut venir",
  "non N",
  "N non",
  "non pour N",
  "pas possible pour N",
  "refuse N",
  "accepte N",
  "N vendredi 16h",
  "plutôt vendredi 16h pour N",
  "N : vendredi 16h",
  "propose vendredi 16h à N",
  "non N absente",
  "N je peux pas, plutôt vendredi 16h",
  "N impossible",
  "ok N à vendredi",
  "dis oui à N",
  "réponds non à N",
  "yes N",
  "ok for N",
  "no for N",
];
const hours = ["2026-12-01T10:00", "2026-12-02T10:00", "2026-12-03T14:00", "2026-12-04T10:00", "2026-12-05T10:00"];
const codes = ["K7", "M2", "H4", "B9", "W5"].map((code) => Code.parse(code));

function waiting(called: readonly string[]): readonly Request[] {
  return called.map((name, n) => ({
    ...makeRequest(asking(exact(hours[n] ?? ""), now - 3_600_000 + n, undefined, n)),
    code: codes[n] ?? Code.parse("Z9"),
    name: capital(name),
  }));
}

/** Whom her text moves. `putLast`: how many of the last of them were put to her since her last decision; all were before that. */
function moves(text: string, requests: readonly Request[], putLast: number): readonly string[] {
  const puts = requests.map(({ id, rev }, n) => ({ what: id, rev, at: now - 1_000 + n }));
  const given: Partial<Facts> = {
    requests: byId(requests),
    codes: new Map(requests.map(({ id, code }) => [code, id])),
    puts,
    lastDecisionAt: now - 1_000 + requests.length - putLast - 1,
  };
  const { effects } = hears(text, now, given);
  return effects.flatMap((each) => (each.kind === "move" ? [each.request.name] : []));
}

/** One letter less, one twice, two changed places: never the first. */
function slip(name: string, kind: number, place: number): string {
  const at = 1 + (place % (name.length - 2));
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1);
  if (kind === 1) return name.slice(0, at) + name.charAt(at) + name.slice(at);
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

const composed = fc.constantFrom("jean-pierre", "marie-claude", "anne-sophie");

const said = fc.record({
  called: fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: composed }), {
    minLength: 2,
    maxLength: 4,
  }),
  whom: fc.nat({ max: 3 }),
  other: fc.constantFrom(...names),
  answer: fc.constantFrom(...answers),
  putLast: fc.integer({ min: 1, max: 3 }),
  written: fc.constantFrom<(name: string) => string>(
    capital,
    (name) => name,
    (name) => name.toUpperCase(),
  ),
  kind: fc.integer({ min: 0, max: 2 }),
  place: fc.nat({ max: 12 }),
});

test("nobody but whom she names", () => {
  let moved = 0;
  fc.assert(
    fc.property(said, ({ called, whom, answer, putLast, written }) => {
      const name = called[whom % called.length] ?? "";
      const text = answer.replace("N", written(name));
      const who = moves(text, waiting(called), Math.min(putLast, called.length));
      expect(
        who.filter((each) => fold(each) !== name),
        text,
      ).toEqual([]);
      moved += who.length;
    }),
    { numRuns: 350, seed: 11 },
  );
  expect(moved).toBeGreaterThan(250);
});

test("a name that nobody who waits has moves nobody", () => {
  fc.assert(
    fc.property(said, ({ called, other, answer, putLast, written }) => {
      if (called.includes(other)) return;
      const text = answer.replace("N", written(other));
      expect(moves(text, waiting(called), Math.min(putLast, called.length)), `${text} | ${called}`).toEqual([]);
    }),
    { numRuns: 350, seed: 12 },
  );
});

test("a part of a name is asked about where somebody else was put to her; a word that only looks like a name is a word", () => {
  expect(moves("oui Jean", waiting(["jean-pierre", "luc"]), 1)).toEqual([]);
  expect(moves("oui elle peut venir", waiting(["ella", "luc"]), 1)).toEqual(["Luc"]);
  expect(moves("oui, il a confirmé ce matin", waiting(["martin", "luc"]), 1)).not.toContain("Martin");
});

test("of two who share it neither is moved", () => {
  fc.assert(
    fc.property(said, ({ called, whom, answer, putLast, written }) => {
      const name = called[whom % called.length] ?? "";
      const text = answer.replace("N", written(name));
      expect(moves(text, waiting([name, ...called]), putLast), `${text} | ${called}`).toEqual([]);
    }),
    { numRuns: 350, seed: 13 },
  );
});

test("a slip in a name moves nobody else", () => {
  fc.assert(
    fc.property(said, ({ called, whom, answer, putLast, written, kind, place }) => {
      const name = called[whom % called.length] ?? "";
      const slipped = slip(name, kind, place);
      // What is left may be another name, or a word: that is said of somebody else, or of nobody.
      if (slipped.length < 4 || firstNames.has(slipped) || capitalNames.has(slipped) || ordinary.has(slipped) || notNames.has(slipped))
        return;
      const text = answer.replace("N", written(slipped));
      const who = moves(text, waiting(called), Math.min(putLast, called.length));
      expect(
        who.filter((each) => fold(each) !== name),
        `${text} | ${called}`,
      ).toEqual([]);
    }),
    { numRuns: 350, seed: 14 },
  );
});
