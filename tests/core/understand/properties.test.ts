/** What must hold for any text at all: same meaning however it is typed, no throw, linear time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Expecting, Meaning } from "../../../src/core/conversation/understand/meaning.ts";
import { therapistReply } from "../../../src/core/conversation/understand/therapist-reply.ts";
import { understand } from "../../../src/core/conversation/understand/understand.ts";
import { distressIn } from "../../../src/core/safety/distress.ts";
import { optOutIn } from "../../../src/core/safety/opt-out.ts";
import { Code } from "../../../src/core/words/ids.ts";
import { cpuMs } from "./cpu.ts";
import { crisisRows, intentRows, replyRows } from "./rows.ts";

const now = "2026-11-24T10:00";
const codes = ["K7", "B2"].map((code) => Code.parse(code));
const at = (expects: Expecting["expects"]): Expecting => ({ now, locale: "fr", expects });
const gist = (meaning: Meaning): string =>
  JSON.stringify([
    meaning.distress,
    meaning.optOut,
    meaning.answer,
    meaning.intents
      .map(({ label }) => label)
      .filter((label) => !["greeting", "thanks", "goodbye"].includes(label))
      .sort(),
  ]);
const texts = [...intentRows, ...crisisRows].map(({ text }) => text);

describe("same words, same meaning", () => {
  test.each<[string, (text: string) => string, number]>([
    ["accents off", (text) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC"), 0.99],
    ["upper case", (text) => text.toUpperCase(), 0.99],
    ["curly apostrophes", (text) => text.replaceAll("'", "’"), 0.99],
    ["doubled spaces", (text) => text.replaceAll(" ", "  "), 0.99],
    ["a trailing emoji", (text) => `${text} 😊`, 0.99],
    ["decomposed accents", (text) => text.normalize("NFD"), 0.99],
    [
      "full width",
      (text) => [...text].map((letter) => (/[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter)).join(""),
      0.97,
    ],
    [
      "two letters exchanged",
      (text) => text.replace(/[a-z]{6,}/, (word) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4)),
      0.95,
    ],
    ["wrapped in courtesy", (text) => `bonjour, ${text} merci`, 0.9],
    ["punctuation off", (text) => text.replaceAll(/[.,;:!?]/g, ""), 0.9],
    ["apostrophes off", (text) => text.replaceAll(/['’]/g, ""), 0.9],
  ])("%s", (_how, change, floor) => {
    const kept = texts.filter((text) => gist(understand(change(text), at("nothing"))) === gist(understand(text, at("nothing"))));
    expect(kept.length / texts.length).toBeGreaterThanOrEqual(floor);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ...texts.flatMap((text) => text.split(" ")),
    ...replyRows.flatMap(({ text }) => text.split(" ")),
    "\ud83d",
    "\u200b",
    "\u202e",
    "😂",
    "'",
    "’",
    "?",
    "\n",
    "K7",
    ":",
  );
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ maxLength: 1_600 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(" ")),
  );
  test("never throws, and says the same twice", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom<Expecting["expects"]>("nothing", "choice", "wish", "name", "text"), (text, expects) => {
        expect(understand(text, at(expects))).toEqual(understand(text, at(expects)));
        expect(therapistReply(text, { now, locale: "fr", codes })).toEqual(therapistReply(text, { now, locale: "fr", codes }));
      }),
      { numRuns: 300 },
    );
  });
  test("distress is found whatever stands around it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("bonjour", "rdv", "demain", "merci", "la séance", "14h"), { maxLength: 40 }), (around) => {
        expect(understand(`${around.join(" ")}. je veux mourir. ${around.join(" ")}`, at("choice")).distress).toBe("death");
      }),
      { numRuns: 50 },
    );
  });
});

describe("time", () => {
  const full = (piece: string): string => piece.repeat(Math.ceil(1_600 / piece.length)).slice(0, 1_600);
  const hostile = [
    `${"a".repeat(1_599)}!`,
    full("rdv "),
    full("1"),
    full(" "),
    full("je veux "),
    full("pas plus "),
    full("j'ai pris tout "),
    full("oui "),
    full("ok et "),
    full("e\u0301\u0301\u0301"),
    full("\ufdfa"),
    full("👍"),
    full("k7 "),
    full("k7 oui b2 non "),
    full("'"),
    full("c'est "),
    full("je m'appelle "),
    full("jean-"),
    full("A.A"),
    full("14h "),
    full("lundi ou "),
    full("? "),
    full("x, "),
    full("j"),
    full("envie de "),
    full("(<[{"),
    full("\ud83d"),
    full("qu'est-ce que "),
    full("aaaaa "),
    full("ne me "),
    full("mon le la "),
  ];
  test.each(hostile)("%# at most 20 ms", (text) => {
    const runs = Array.from({ length: 5 }, () => {
      return cpuMs(() => understand(text, at("name")));
    });
    expect(Math.min(...runs)).toBeLessThan(20);
    const others = Array.from({ length: 5 }, () => {
      return cpuMs(() => {
        distressIn(text);
        optOutIn(text);
        therapistReply(text, { now, locale: "fr", codes });
      });
    });
    expect(Math.min(...others)).toBeLessThan(20);
  });
});
