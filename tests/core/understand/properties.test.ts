/** What must hold for any text at all: same meaning however it is typed, no throw, linear time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelsOf } from "../../../src/cli/bench-understand-shape.ts";
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
const gist = (meaning: Meaning): string => labelsOf(meaning).sort().join("+");
/** Nothing but courtesy, which more of it changes. */
const courteous = (meaning: string): boolean => meaning.split("+").every((label) => ["greeting", "thanks", "goodbye"].includes(label));
const texts = [...intentRows, ...crisisRows].map(({ text }) => text);

/** In the first word of six letters or more, at a place that depends on the word. */
const exchanged = (text: string): string =>
  text.replace(/\p{L}{6,}/u, (word) => {
    const place = 1 + (word.charCodeAt(1) % (word.length - 2));
    return word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
  });

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bvous\b/gi, "vs"],
  [/\bpour\b/gi, "pr"],
  [/\bc'est\b/gi, "c"],
  [/\bquand\b/gi, "qd"],
  [/\bmerci\b/gi, "mrc"],
  [/\bbonjour\b/gi, "bjr"],
  [/\brendez-vous\b/gi, "rdv"],
  [/\bcombien\b/gi, "cb"],
  [/\bquoi\b/gi, "koi"],
  [/\bque\b/gi, "ke"],
  [/\bdemain\b/gi, "2m1"],
  [/\bje suis\b/gi, "jsuis"],
  [/\bje veux\b/gi, "jveux"],
  [/\bdans\b/gi, "ds"],
  [/\bavec\b/gi, "avc"],
  [/\btoujours\b/gi, "tjs"],
  [/\bpas\b/gi, "pa"],
];
const texted = (text: string): string => shortForms.reduce((said, [long, short]) => said.replace(long, short), text);

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
    ["one letter exchanged with the next", exchanged, 0.95],
    ["wrapped in courtesy", (text) => `bonjour, ${text} merci`, 0.99],
    ["wrapped in whole sentences of courtesy", (text) => `Bonjour, ${text}. Merci d'avance`, 0.99],
    ["punctuation off", (text) => text.replaceAll(/[.,;:!?]/g, ""), 0.97],
    ["apostrophes off", (text) => text.replaceAll(/['’]/g, ""), 0.97],
    ["as SMS are written", texted, 0.98],
  ])("%s", (how, change, floor) => {
    const lost = texts.flatMap((text) => {
      const [is, was] = [gist(understand(change(text), at("nothing"))), gist(understand(text, at("nothing")))];
      return is === was || (how.includes("courtesy") && courteous(was)) ? [] : [`${change(text)}: ${is}, not ${was}`];
    });
    expect(1 - lost.length / texts.length, lost.join("\n")).toBeGreaterThanOrEqual(floor);
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
