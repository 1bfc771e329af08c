/** A finder answers as one expression of alternatives would, only sooner. */
import { describe, expect, test } from "vitest";
import { shelf } from "../../../src/core/words/finder.ts";
import { anyOf, type Concepts } from "../../../src/core/words/pattern.ts";

const concepts = { want: "want long_for need*", child: "son daughter", small: "so do not a_bit" };
const written = [
  "<want> (to|for)? rest",
  "(so|very)? tired ~ now",
  "^ stop ($|.)",
  "(a|the)? #",
  "* again",
  "my <child> §",
  "tire* of",
  ", then",
  "all ~ done",
  "at #h",
  "(want|tired of)",
  "<small>~ (we|you) <small>~ call",
];

const said = [
  "i want to rest",
  "we need rest and need rest",
  "i long for rest",
  "very tired of it all now",
  "stop . i said stop",
  "the 14 or 12",
  "at 14h30 or at 9:15 or at 7h",
  "call again and again",
  "so so do we not a bit so not call",
  "so so do not so we call",
  "we so so so so so call",
  "my son ?",
  "tired of",
  "first , then",
  "all is done",
  "nothing here",
  "",
  "i want so tired now again",
];

const finderOf = (written: readonly string[], concepts: Concepts) => {
  const own = shelf();
  const group = own.group(written, concepts);
  return { find: (said: string) => group.find(own.open(said)), without: (said: string) => group.without(own.open(said)) };
};

describe.each(said)("%j", (text) => {
  test("the leftmost match, the first pattern of two", () => {
    expect(finderOf(written, concepts).find(text)).toBe(anyOf(written, concepts).exec(text)?.[0]);
  });
  test("the same without them", () => {
    expect(finderOf(written, concepts).without(text)).toBe(text.replace(anyOf(written, concepts, "g"), "_"));
  });
});
test("a misspelt pattern throws at once", () => {
  expect(() => finderOf(["(a|b"], {})).toThrow("pattern");
});
