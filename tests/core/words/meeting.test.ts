/** Fields that meet: in any order, in one sentence, within reach, unless something excuses. */
import { expect, test } from "vitest";
import { allFields, listeningFor, meetingsOf } from "../../../src/core/words/meeting.ts";

const fields = { life: ["(vie|vivre)"], senseless: ["(aucun|plus de) sens"], study: ["(cours|livre*)"] };
const { met: hear, may } = meetingsOf(fields, ["life senseless -study"], {});

test.each([
  ["vivre a plus de sens", "vivre … plus de sens"],
  ["aucun sens a cette vie", "vie … aucun sens"],
  ["bon . vivre a aucun sens", "vivre … aucun sens"],
  ["vivre . aucun sens", undefined],
  ["ce livre sur la vie a aucun sens", undefined],
  [`vivre ${"et ".repeat(20)}aucun sens`, undefined],
  ["la vie est belle", undefined],
])("%s → %s", (said, words) => expect(hear(said)).toBe(words));

test("one text is asked for several kinds", () => {
  const heard = listeningFor(fields, { first: ["study"], second: ["life study"] }, {})("un cours de vie");
  expect([heard("first"), heard("second")]).toEqual(["cours", "vie … cours"]);
});

test("no place is two fields at once", () => {
  expect(meetingsOf({ a: ["vie"], b: ["vie"] }, ["a b"], {}).met("la vie")).toBeUndefined();
});

test("a name that nobody knows, and one that two rooms use, end the start", () => {
  expect(() => meetingsOf(fields, ["life death"], {})).toThrow("no field death");
  expect(() => allFields([fields, { life: ["etre"] }])).toThrow("two fields are called life");
});

test.each([
  ["vivre . aucun sens", true],
  ["la vie est belle", false],
  ["aucun", false],
])("%s may hold a meeting: %s", (said, expected) => expect(may(said)).toBe(expected));
