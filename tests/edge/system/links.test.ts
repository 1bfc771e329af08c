/** Links that nobody can guess: known again, and only as they were made. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { PracticeId, RequestId } from "../../../src/core/words/ids.ts";
import { linksOf } from "../../../src/edge/system/links.ts";

const links = linksOf(Buffer.alloc(32, 9));
const id = RequestId.parse("r0a1b2c3d4e5f6a7");
const martigues = PracticeId.parse("martigues");

test("a booking's link is known again, the same each time, and another key does not know it", () => {
  const path = links.invitation(id);
  expect(path).toMatch(/^\/c\/r0a1b2c3d4e5f6a7[a-z2-7]{20}\.ics$/);
  expect([links.invited(path), links.invitation(id)]).toEqual([id, path]);
  expect(linksOf(Buffer.alloc(32, 8)).invited(path)).toBeUndefined();
});

test("her feed's link changes with its seed and with the practice", () => {
  const path = links.feed(martigues, "one");
  expect(links.fed(path)).toBe("martigues");
  const others = [
    links.feed(martigues, "two"),
    links.feed(PracticeId.parse("arles"), "one"),
    linksOf(Buffer.alloc(32, 8)).feed(martigues, "one"),
  ];
  expect(others.filter((other) => links.same(other, path))).toEqual([]);
  expect(links.same(links.feed(martigues, "one"), path)).toBe(true);
});

test("one letter changed, lost or added anywhere is another link", () => {
  const path = links.invitation(id);
  fc.assert(
    fc.property(fc.nat({ max: path.length - 1 }), fc.constantFrom("", "a", "7", "/", "%61", "A", "é", "\0", "ab"), (place, put) => {
      const other = path.slice(0, place) + put + path.slice(place + 1);
      fc.pre(other !== path);
      expect(links.invited(other)).toBeUndefined();
    }),
  );
});

test.each([
  "",
  "/",
  "/c/",
  "/c/.ics",
  "/c/../c/x.ics",
  "/c/..%2f..%2fetc%2fpasswd",
  "/c/r0a1b2c3d4e5f6a7.ics",
  `/c/${"a".repeat(100_000)}.ics`,
  "/feed/",
  "/feed/martigues",
  "/feed/../martigues/aaaaaaaaaaaaaaaaaaaa.ics",
  "/feed/MARTIGUES/aaaaaaaaaaaaaaaaaaaa.ics",
])("%j is no link", (path) => expect([links.invited(path), links.fed(path)]).toEqual([undefined, undefined]));

test("tokens are spread over their whole alphabet", () => {
  const letters = new Set(
    Array.from({ length: 200 }, (_, n) => links.invitation(RequestId.parse(`r${String(n).padStart(15, "0")}`)).slice(19, 39)).join(""),
  );
  expect(letters.size).toBe(32);
});
