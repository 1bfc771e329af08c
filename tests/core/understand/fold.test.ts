/** Folding: the odd texts of the street, and the texts of an attacker. Labels are cut short on purpose: some texts cannot be printed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldAll } from "../../../src/core/words/fold.ts";

describe("one spelling", () => {
  test.each([
    ["", ""],
    ["  \u200b ", ""],
    ["\ufeffOUI", "oui"],
    ["ＯＵＩ １４ｈ", "oui 14h"],
    ["oui\u202e\u2066", "oui"],
    ["Aujourd’hui", "aujourd'hui"],
    ["l´après-midi", "l'apres-midi"],
    ["« Oui »", '" oui "'],
    ["Cœur, Ægidius, NOËL, ça, garçon", "coeur, aegidius, noel, ca, garcon"],
    ["14\u00a0h\u202f30", "14 h 30"],
    ["demain\n\n\tmatin", "demain matin"],
    ["\u0661\u0664:\u0660\u06f9", "14:09"],
    ["e\u0301te\u0301", "ete"],
    ["9h–11h — ou−12h", "9h-11h - ou-12h"],
    ["1ᵉʳ", "1er"],
    ["a\ud800b\udc00", "ab"],
    ["nul\u0000 a\u0007", "nul a"],
  ])("%j folds to %j", (text, folded) => expect(fold(text)).toBe(folded));

  test.each(["OUİ", "оui", "0UI"])("%j is no oui", (text) => expect(fold(text)).not.toBe("oui"));
});

describe("caps", () => {
  test("cuts by code point, after taking apart what expands", () => {
    expect([...fold("😀".repeat(1_500))]).toHaveLength(1_000);
    expect([...foldAll("😀".repeat(1_700))]).toHaveLength(1_600);
    expect(fold("\ufdfa".repeat(1_600)).length).toBeLessThanOrEqual(1_000);
  });

  test.each([
    ["marks on one letter", `a${"\u0301\u0316".repeat(800)}`],
    ["a ligature of 18 letters", "\ufdfa".repeat(1_600)],
    ["spaces", " ".repeat(1_600)],
    ["i with dots", "i\u0307".repeat(800)],
    ["64 kB", "é ".repeat(32_000)],
  ])("%s within 20 ms", (_, text) => {
    const best = Math.min(...[1, 2, 3, 4, 5].map(() => timed(() => foldAll(text))));
    expect(best).toBeLessThan(20);
  });
});

test.each(["\u2036", "\u2037", "\u2034", "\u2057", "\u3003"])("%j folds the same twice", (text) =>
  expect(fold(fold(text))).toBe(fold(text)),
);

test("never throws, and folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const once = foldAll(text);
      expect(foldAll(once)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
