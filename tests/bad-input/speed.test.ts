/**
 * Rows 47, 48 and 50 against the clock: no text makes any of the functions that a message meets slow. Twenty milliseconds of the
 * processor's time, best of five: a neighbour that takes the machine away is no bug, a pattern that runs away takes seconds.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { inParts, quoteWords } from "../../src/core/conversation/compose.ts";
import { foldForSms } from "../../src/core/conversation/flow/render.ts";
import { languageOf } from "../../src/core/conversation/understand/language.ts";
import { nameIn } from "../../src/core/conversation/understand/name.ts";
import { therapistReply } from "../../src/core/conversation/understand/therapist-reply.ts";
import { understand } from "../../src/core/conversation/understand/understand.ts";
import { readWhen } from "../../src/core/conversation/understand/when.ts";
import { distressIn } from "../../src/core/safety/distress.ts";
import { optOutIn } from "../../src/core/safety/opt-out.ts";
import { fold, foldAll } from "../../src/core/words/fold.ts";
import { Code } from "../../src/core/words/ids.ts";
import { plain } from "../../src/core/words/plain.ts";

const now = "2026-11-24T10:00";
const codes = ["K7", "B2"].map((code) => Code.parse(code));
const full = (piece: string): string => piece.repeat(Math.ceil(1_600 / piece.length)).slice(0, 1_600);

const functions: readonly (readonly [string, (text: string) => unknown])[] = [
  ["fold", fold],
  ["foldAll", foldAll],
  ["plain", (text) => plain(foldAll(text))],
  ["language", (text) => languageOf(plain(fold(text)))],
  ["understand, nothing asked", (text) => understand(text, { now, locale: "fr", expects: "nothing" })],
  ["understand, a choice asked", (text) => understand(text, { now, locale: "fr", expects: "choice" })],
  ["understand, a wish asked", (text) => understand(text, { now, locale: "fr", expects: "wish" })],
  ["understand, a name asked", (text) => understand(text, { now, locale: "fr", expects: "name" })],
  ["understand, in English", (text) => understand(text, { now, locale: "en", expects: "text" })],
  ["when", (text) => readWhen(text, { now, locale: "fr" })],
  ["distress", distressIn],
  ["opt-out", optOutIn],
  ["the therapist's reply", (text) => therapistReply(text, { now, locale: "fr", codes, waiting: codes })],
  ["a name", (text) => nameIn(text, true)],
  ["a name in passing", (text) => nameIn(text, false)],
  ["quoting", (text) => quoteWords(text, "whatsapp")],
  ["folding for SMS", foldForSms],
  ["parts", (text) => inParts({ text: full(text).repeat(4), bare: text, choices: [] })],
];

const hostile: readonly (readonly [string, string])[] = [
  ["47. marks upon marks", `z${"\u0301\u0316\u0489".repeat(533)}`],
  ["47. marks upon every letter", full("e\u0301\u0301\u0301\u0301")],
  ["48. U+FDFA", full("\ufdfa")],
  ["48. ligatures", full("ﬃ㍿")],
  ["50. a thirty times and a mark", `${"a".repeat(30)}!`],
  ["50. a as long as it goes", `${"a".repeat(1_599)}!`],
  ["50. rdv", full("rdv ")],
  ["50. digits", full("1")],
  ["50. digits and spaces", full("1 ")],
  ["50. spaces", full(" ")],
  ["50. spaces and a letter", `${" ".repeat(1_599)}x`],
  ["50. ends of lines", full("\n")],
  ["50. dots", full(".")],
  ["50. dashes", full("- ")],
  ["50. apostrophes", full("l'")],
  ["50. quotes", full("“”«»")],
  ["50. brackets", full("((([[[")],
  ["50. codes", full("k7 oui b2 non ")],
  ["50. hours", full("14h30 ")],
  ["50. dates", full("12/03 ")],
  ["50. weekdays", full("mardi ou jeudi ")],
  ["50. numbers in words", full("vingt et un ")],
  ["50. from and to", full("entre 9h et ")],
  ["50. names", full("je m'appelle jean-")],
  ["50. capitals with dots", full("A.B.")],
  ["50. titles", full("Mme Dr M. ")],
  ["50. politeness", full("svp merci ")],
  ["50. not", full("ne pas plus ")],
  ["50. wishes to die, nearly", full("je veux mou ")],
  ["50. stop, nearly", full("arretez de m ")],
  ["50. emoji", full("👨‍👩‍👧‍👦")],
  ["50. flags", full("🇫🇷")],
  ["50. half a letter", full("\ud83d")],
  ["50. right to left", full("\u202e\u2066مرحبا")],
  ["50. one word of 1,600", "abcdefghij".repeat(160)],
  ["50. words that are nearly ours", full("rendezvuos anuler tarfis ")],
];

/** What the engine has not compiled yet is slow for a while; nobody's message waits for that after the first day. */
beforeAll(() => {
  for (const [, read] of functions) for (const [, text] of hostile) read(text);
}, 120_000);

describe.each(functions)("%s", (_, read) => {
  test.each(hostile)("%s", (_row, text) => {
    let bestMs = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5 && bestMs >= 20; run += 1) {
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      bestMs = Math.min(bestMs, (user + system) / 1_000);
    }
    expect(bestMs).toBeLessThan(20);
  });
});
