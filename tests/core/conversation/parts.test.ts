/** Long words in several messages: nothing lost, nothing too long, no letter cut in two. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { inParts, quoteWords } from "../../../src/core/conversation/compose.ts";

const choices = [{ label: "Oui", payload: "q.message.shown.1.send" }];
const plain = (text: string) => ({ text, bare: text, choices: [] });

test("a text that fits stays as it is", () => {
  const body = { text: "Je transmets ? 1 Oui", bare: "Je transmets ?", choices };
  expect(inParts(body)).toEqual([body]);
});

test("any text: every word in order, 1,600 at most, whole letters", () => {
  const words = fc.array(fc.constantFrom("mot", "é", "👨‍👩‍👧", "x".repeat(2_000), "🌿".repeat(900), "\n", "fin."), { maxLength: 400 });
  fc.assert(
    fc.property(words, (all) => {
      const text = all.join(" ");
      const parts = inParts(plain(text));
      expect(parts.every((part) => part.text.length <= 1_600 && Buffer.from(part.text).toString() === part.text)).toBe(true);
      expect(
        parts
          .map((part) => part.text)
          .join("")
          .replaceAll(/\s/g, ""),
      ).toBe(text.replaceAll(/\s/g, ""));
    }),
    { numRuns: 200 },
  );
});

test("the choices stand with the last part, as numbers and as buttons", () => {
  const words = "mot ".repeat(500).trim();
  const parts = inParts({ text: `Ceci ? ${words}\n1 Oui`, bare: `Ceci ? ${words}`, choices });
  expect(parts.map((part) => part.choices.length)).toEqual([0, 1]);
  expect(parts[1]?.text).toMatch(/mot\n1 Oui$/);
  expect(parts[1]?.bare).toMatch(/mot$/);
});

test.each([
  ["*a* _b_ ~c~ `d`", "a b c d"],
  ["\u202eabc\u2066d\u200f", "abcd"],
  ["une\nligne\t\u0007\u0000", "une\nligne\t"],
  ["👨‍👩‍👧", "👨‍👩‍👧"],
])("%j is shown on WhatsApp as %j", (words, shown) => expect(quoteWords(words, "whatsapp")).toBe(shown));
