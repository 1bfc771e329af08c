/**
 * What was not understood, for the operator's counts: at which step, in which language, how long.
 * In: the desk. Out: an effect, counted once its turn is committed. Never the words, nor whose they are.
 */
import type { Missed } from "../effect.ts";
import type { Desk } from "./desk.ts";

export function countMissed(desk: Desk): void {
  const { open, locale } = desk.state;
  const at = open === undefined ? "nothing.open" : `${open.flow}.${open.step}`;
  desk.effects.push({ kind: "missed", missed: { at, locale, length: lengthOf(desk.words) } });
}

/** A word, up to five, a sentence, or more than twenty. */
export function lengthOf(words: string): Missed["length"] {
  const many = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return many <= 1 ? "word" : many <= 5 ? "phrase" : many <= 20 ? "sentence" : "long";
}
