/**
 * From a template and its values to the words that leave, and what those words weigh as SMS.
 * In: templates, values. Out: strings, segment counts. Only values are ever folded: a fixed text is written right by its author, with the linter's help.
 */
import type { Template } from "./model.ts";

/** A name without a value throws with its name: the linter has made sure that it cannot happen. */
export function renderTemplate(template: Template, values: Readonly<Record<string, string>>): string {
  return template
    .map((part) => {
      if (typeof part === "string") return part;
      const value = Object.hasOwn(values, part.name) ? values[part.name] : undefined;
      if (value === undefined) throw new Error(`text names {${part.name}}, which has no value here`);
      return value;
    })
    .join("");
}

/** WhatsApp has no escape for its markup: it goes out of whatever a person wrote. */
export const stripMarkup = (value: string): string => value.replaceAll(/[*_~`]/g, "");

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Two septets each: an escape and the character. */
const extension = new Set("\f^{}\\[~]|€");

const spelt: Readonly<Record<string, string>> = {
  œ: "oe",
  Œ: "OE",
  "’": "'",
  "‘": "'",
  "´": "'",
  "`": "'",
  "‹": "'",
  "›": "'",
  "«": '"',
  "»": '"',
  "“": '"',
  "”": '"',
  "„": '"',
  "–": "-",
  "—": "-",
  "―": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "•": "-",
  "…": "...",
  "·": ".",
  "°": "o",
  º: "o",
  ª: "a",
  "½": "1/2",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ı: "i",
  ẞ: "SS",
  "\t": " ",
};
const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{FE0E}\u{FE0F}]|\u{20E3}|[\u{E0020}-\u{E007F}]/gu;
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;

/** For values only (names, dates, places), and only on SMS: `août` → `aout`. Emoji go, unless nothing else would be left; other alphabets stay. */
export function foldForSms(value: string): string {
  const whole = value
    .normalize("NFC")
    .replaceAll(/\p{Zs}/gu, " ")
    .replaceAll("« ", "«")
    .replaceAll(" »", "»");
  const seen = whole.replaceAll(pictures, "").replaceAll(invisible, "");
  const kept = seen === whole ? whole : seen.replaceAll(/ {2,}/g, " ").trim();
  return [...(kept === "" ? whole : kept)].map(foldLetter).join("");
}

function foldLetter(letter: string): string {
  if (basic.has(letter) || extension.has(letter)) return letter;
  const other = Object.hasOwn(spelt, letter) ? spelt[letter] : undefined;
  if (other !== undefined) return other;
  const bare = letter.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return bare !== "" && [...bare].every((part) => basic.has(part)) ? bare : letter;
}

export interface Segments {
  readonly encoding: "gsm7" | "ucs2";
  /** Septets, or UTF-16 units. */
  readonly units: number;
  readonly segments: number;
  /** The first letter that forces UCS-2. */
  readonly letter?: string;
}

/** What an SMS of this text is billed as. A two-septet character or a surrogate pair never straddles two segments. */
export function segments(text: string): Segments {
  const letters = [...text];
  const letter = letters.find((one) => !basic.has(one) && !extension.has(one));
  const sizes = letters.map((one) => (letter !== undefined ? one.length : extension.has(one) ? 2 : 1));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const [single, joined] = letter === undefined ? [160, 153] : [70, 67];
  const count = units <= single ? 1 : partsOf(sizes, joined);
  return letter === undefined ? { encoding: "gsm7", units, segments: count } : { encoding: "ucs2", units, segments: count, letter };
}

function partsOf(sizes: readonly number[], room: number): number {
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > room) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}
