/**
 * Folding: one spelling for all the ways in which the same words are typed, for comparing only (never shown to anybody).
 * In: any string at all. Out: well-formed lower case without accents, ASCII digits, straight quotes, single spaces; folding twice changes nothing.
 * Look-alikes of other alphabets stay what they are: a Cyrillic "о" or a dotted "İ" never turns into a command.
 * Never throws; linear in length. Nothing here knows a word of any language.
 */

const readCap = 1_000;
const distressCap = 1_600;

/** What the rules compare. Capped at 1,000 code points, before and after the compatibility forms are taken apart. */
export const fold = (text: string): string => foldTo(text, readCap);

/** Like `fold`, over all 1,600 characters that a message can carry: distress and opt-out read everything. */
export const foldAll = (text: string): string => foldTo(text, distressCap);

/** The modifier letters and primes that phones put where an apostrophe is meant; NFKC would make some of them a space. */
const asTyped: ReadonlyMap<string, string> = new Map([
  ..."‘’‛′‵´`ʼʹ＇".split("").map((quote) => [quote, "'"] as const),
  ..."“”„‟″«»".split("").map((quote) => [quote, '"'] as const),
  ..."‐‑‒–—―−".split("").map((dash) => [dash, "-"] as const),
  ["œ", "oe"],
  ["Œ", "oe"],
  ["æ", "ae"],
  ["Æ", "ae"],
]);

const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** A dot above right after an i is kept: it is what tells "İ" from "I". */
const accent = /(?<!i)\u0307|(?!\u0307)\p{M}/gu;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const space = /[\p{Z}\t\n\v\f\r\u0085]+/gu;

/** Anything but letters without accents, digits, marks and single spaces: what may be written in several ways. */
const odd = /[^ -_a-~]|^ | $| {2}/;

function foldTo(text: string, cap: number): string {
  if (text.length <= cap && !odd.test(text)) return text.toLowerCase();
  const plain = firstOf(
    straight(firstOf(text, cap)).replace(space, " ").replace(unseen, "").normalize("NFC").normalize("NFKC"),
    cap,
  ).toLowerCase();
  const bare = plain
    .replace(arabicDigit, (digit) => String(digit.charCodeAt(0) % 16))
    .normalize("NFD")
    .replace(accent, "")
    .replaceAll("æ", "ae")
    .normalize("NFC");
  // Once more: taking the compatibility forms apart leaves quotes of its own (a reversed double prime is two reversed primes).
  return straight(bare).replace(unseen, "").replace(space, " ").trim();
}

const oddlyTyped = new RegExp(`[${[...asTyped.keys()].join("")}]`, "g");
const straight = (text: string): string => text.replace(oddlyTyped, (letter) => asTyped.get(letter) ?? letter);

/** The first `cap` code points: a pair of surrogates is never cut in two. */
function firstOf(text: string, cap: number): string {
  if (text.length <= cap) return text;
  let end = 0;
  for (let count = 0; count < cap && end < text.length; count += 1) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(0, end);
}
