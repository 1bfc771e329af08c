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

/** Rungs are counted in a row: a turn that was understood begins anew. */
export function countAnew(desk: Desk): void {
  if (desk.effects.some(({ kind }) => kind === "missed")) return;
  const { [lost]: _rungs, ...said } = desk.state.said;
  desk.state = { ...desk.state, said };
}

/** How many lines in a row led to the ladder where nothing was asked, this one apart. */
export function rungsBefore(desk: Desk): number {
  const times = desk.state.said[lost] ?? 0;
  desk.state = { ...desk.state, said: { ...desk.state.said, [lost]: times + 1 } };
  return times;
}

/** Beside the keys of texts, none of which is one word alone. */
const lost = "lost";

/** A word, up to five, a sentence, or more than twenty. */
export function lengthOf(words: string): Missed["length"] {
  const many = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return many <= 1 ? "word" : many <= 5 ? "phrase" : many <= 20 ? "sentence" : "long";
}
