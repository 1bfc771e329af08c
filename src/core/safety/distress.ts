/**
 * Whether a message speaks of death, of an act under way, or of violence. Asked before anything else, over everything that was written.
 * In: the text as it came. Out: which fixed text puts the right number first, or nothing. In doubt: `death`.
 * Never scores, never stores, never decides by statistics; idioms are taken out first (« je meurs de faim »).
 */
import { foldAll } from "../words/fold.ts";
import { anyOf } from "../words/pattern.ts";
import { plain } from "../words/plain.ts";
import { knownFrom, untangled } from "../words/slips.ts";
import type { DistressWords } from "./distress-words.ts";
import { english } from "./en/distress.ts";
import { french } from "./fr/distress.ts";

/** Which of the fixed texts puts the right number first. */
export type Level = "death" | "act" | "violence";

interface Compiled {
  readonly masks: RegExp;
  readonly levels: readonly (readonly [Level, RegExp])[];
}

const compile = (words: DistressWords): Compiled => ({
  masks: anyOf(words.masks, words.concepts, "g"),
  levels: [
    ["act", anyOf(words.act, words.concepts)],
    ["violence", anyOf(words.violence, words.concepts)],
    ["death", anyOf(words.death, words.concepts)],
  ],
});

const languages = [compile(french), compile(english)];
const known = knownFrom(
  [french, english].flatMap(({ masks, act, violence, death }) => [...masks, ...act, ...violence, ...death]),
  [french.concepts, english.concepts],
);

/** An act outranks violence, violence outranks thoughts. */
export const distressIn = (text: string): Level | undefined => distressEvidence(text)?.level;

export interface Evidence {
  readonly level: Level;
  /** The words that showed it, spelt out. Never logged, never stored. */
  readonly words: string;
  /** What was read once the idioms were taken out, where there were any. */
  readonly masked?: string;
}

/** The level, and the words that it was read from. */
export function distressEvidence(text: string): Evidence | undefined {
  const said = untangled(plain(foldAll(text)), known).replaceAll(/(?:^|(?<= ))ne? /g, "");
  if (said === "") return undefined;
  const left = languages.reduce((rest, { masks }) => rest.replace(masks, "_"), said);
  for (const level of order) {
    for (const { levels } of languages) {
      const found = levels.find(([name]) => name === level)?.[1].exec(left);
      if (found !== null && found !== undefined) return { level, words: found[0], ...(left === said ? {} : { masked: left }) };
    }
  }
  return undefined;
}

const order: readonly Level[] = ["act", "violence", "death"];
