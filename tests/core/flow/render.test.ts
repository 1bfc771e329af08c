import fc from "fast-check";
import calculator from "sms-segments-calculator";
import { describe, expect, test } from "vitest";
import { foldForSms, renderTemplate, segments, stripMarkup } from "../../../src/core/conversation/flow/render.ts";

describe("a template", () => {
  test("takes its values", () => expect(renderTemplate(["Bonjour ", { name: "name" }, "."], { name: "Zoé" })).toBe("Bonjour Zoé."));
  test("without a value throws with the name, even for one that every object has", () => {
    expect(() => renderTemplate([{ name: "wish" }], {})).toThrow("{wish}");
    expect(() => renderTemplate([{ name: "constructor" }], {})).toThrow("{constructor}");
  });
});

test.each([
  ["août", "aout"],
  ["Zoé", "Zoé"],
  ["François Œuvré", "Francois OEuvré"],
  ["ÀÂÈÊËÎÏÔÙÛ", "AAEEEIIOUU"],
  ["É Ä Ö Ñ Ü Ç", "É Ä Ö Ñ Ü Ç"],
  ["l’été « doux » – déjà…", 'l\'été "doux" - déjà...'],
  ["1 200,50\u00a0€", "1 200,50 €"],
  ["cœur", "coeur"],
  ["Zoé 🌸", "Zoé"],
  ["👩‍👧 Léa 👍🏽 B.", "Léa B."],
  ["1️⃣", "1"],
  ["🌸", "🌸"],
  ["Łukasz Şahin Đặng", "Lukasz Sahin Dang"],
  ["محمد", "محمد"],
  ["Zoe\u0301", "Zoé"],
  ["  deux  espaces ", "  deux  espaces "],
  ["", ""],
])("%j is folded to %j", (value, folded) => expect(foldForSms(value)).toBe(folded));

test("folding twice changes nothing more", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (value) => foldForSms(foldForSms(value)) === foldForSms(value)));
});

test("a folded French value fits the alphabet of SMS", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aàâäbcçdeéèêëfghiîïjkloôöpqrstuùûüyÿzœæÀÂÇÉÈÊËÎÏÔŒÙÛÜŸ’«»–— '-.0123456789") });
  fc.assert(fc.property(letters, (value) => segments(foldForSms(value)).encoding === "gsm7"));
});

test.each([
  ["", "gsm7", 0, 1],
  ["a".repeat(160), "gsm7", 160, 1],
  ["a".repeat(161), "gsm7", 161, 2],
  ["é".repeat(153) + "€".repeat(10), "gsm7", 173, 2],
  ["ç", "ucs2", 1, 1],
  ["👍".repeat(35), "ucs2", 70, 1],
  ["👍".repeat(36), "ucs2", 72, 2],
] as const)("%j is %s, %i units in %i segments", (text, encoding, units, count) =>
  expect(segments(text)).toMatchObject({ encoding, units, segments: count }),
);

test("names the first letter that forces UCS-2", () => {
  expect(segments("Déjà reçu, c'est sûr").letter).toBe("ç");
  expect(segments("Déjà vu")).not.toHaveProperty("letter");
});

test("agrees with Twilio's calculator on every text without joined characters", () => {
  const unit = fc.constantFrom(..."abcxyzéèàùìòÇÉÄÖÑÜäöñüß€[]{}~^|\\@£$ .,:;?'\"-\n0123456789ΔΦΓçêîôûœ’…👍😀");
  const gsm = fc.constantFrom(..."abé€^ .,\n'");
  const text = fc.oneof(
    fc.string({ unit, maxLength: 500 }),
    fc.string({ unit: gsm, minLength: 140, maxLength: 480 }),
    fc.string({ unit: fc.constantFrom("a", "👍"), minLength: 60, maxLength: 220 }),
  );
  fc.assert(
    fc.property(text, (message) => {
      const theirs = new calculator.SegmentedMessage(message);
      const ours = segments(message);
      expect([ours.encoding, ours.segments]).toEqual([theirs.encodingName === "GSM-7" ? "gsm7" : "ucs2", theirs.segmentsCount]);
    }),
    { numRuns: 300 },
  );
});

test("markup goes out of what a person wrote", () => expect(stripMarkup("*gras* _x_ ~y~ `z`")).toBe("gras x y z"));
