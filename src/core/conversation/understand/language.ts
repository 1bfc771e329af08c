/**
 * Which language a message shows, by its small words. Out: absent where nothing shows it (« ok », « 14h », « hello »).
 * Nothing else is looked at: on so short texts marker words tell more than statistics do.
 */
import type { Locale } from "../../words/locale.ts";
import { anyOf } from "../../words/pattern.ts";
import { english } from "./en/markers.ts";
import { french } from "./fr/markers.ts";
import type { Meaning } from "./meaning.ts";
import { saysTongue } from "./tongues.ts";

/** Words that cross the border by themselves: « yes » in a French talk is no change of language. */
const travelling: ReadonlySet<string> = new Set("yes no ok hi hello hey thanks perfect great go cool top we . , ?".split(" "));

export function languageOf(said: string): Locale | undefined {
  if (said.split(" ").every((word) => travelling.has(word))) return undefined;
  const { fr, en } = marksOf(said);
  if (en > fr) return "en";
  return fr > en ? "fr" : undefined;
}

/** The languages whose rules may read a message: both, unless every marker is of one. */
export function languagesIn(said: string): readonly Locale[] {
  const { fr, en } = marksOf(said);
  return fr > 0 && en === 0 ? ["fr"] : en > 0 && fr === 0 ? ["en"] : ["fr", "en"];
}

/** « week-end » and « asap », which is spelt out, are of both. */
function marksOf(said: string): { readonly fr: number; readonly en: number } {
  let fr = 0;
  let en = 0;
  for (const word of said.replaceAll(/week end|des que possible/g, "").split(" ")) {
    if (french.has(word)) fr += 1;
    if (english.has(word)) en += 1;
  }
  return { fr, en };
}

const wishes: readonly (readonly [Locale, RegExp])[] = [
  [
    "en",
    anyOf([
      "(in|en|to) (english|anglais)",
      "(english|anglais) (svp|please|possible)",
      "^ (english|anglais) $",
      "(speak|parlez|parle|parler|understand) (vous|tu|you|any|a little|un peu)? (english|anglais)",
      "(don t|do not|can t|no|not|cannot|pas|plus) (speak|understand|parle|comprends|very good|good|le|much|any|l|bien|tres bien)? (le)? (french|francais)",
    ]),
  ],
  [
    "fr",
    anyOf([
      "(en|in|to) (francais|french)",
      "(francais|french) (svp|please|possible)",
      "^ (francais|french) $",
      "(parlez|parle|parler|speak|parlons) (vous|tu)? (francais|french)",
      "(don t|do not|can t|no|not|pas|plus) (speak|understand|parle|comprends|le|bien|l)? (l|le)? (english|anglais)",
    ]),
  ],
];

/** The language that they ask for, else the one that they write in; whether she speaks one asks for none. */
export const shownLanguage = (said: string, intents: Meaning["intents"]): Locale | undefined =>
  (saysTongue(said) && !intents.some(({ label }) => label === "language") ? undefined : wishedLanguage(said)) ?? languageOf(said);

/** The language that they ask for in so many words, whatever language they ask in. The refusals come before what they mention. */
export function wishedLanguage(said: string): Locale | undefined {
  const refuses = /\b(?:pas|plus|don t|do not|not|can t|no)\b/.test(said);
  const found = wishes.filter(([, expression]) => expression.test(said)).map(([locale]) => locale);
  if (found.length === 1) return found[0];
  if (found.length === 2 && refuses) return /\b(?:francais|french)\b/.test(said) ? "en" : "fr";
  return undefined;
}
