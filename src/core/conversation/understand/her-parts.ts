/**
 * What every word of hers is read by: her text folded, without courtesy at its ends, and words compared with a slip of the thumb.
 * In: her text as typed. Out: folded words. Knows no order of hers; nothing here decides.
 */
import { fold } from "../../words/fold.ts";
import type { Locale } from "../../words/locale.ts";
import type { WallTime } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import { readWhen } from "./when.ts";

export interface HerClock {
  readonly now: WallTime;
  readonly locale: Locale;
}

const courtesy =
  "bonjour|bonsoir|salut|coucou|hello|hi|svp|stp|s il (?:vous|te) plait|merci(?: beaucoup| d avance)?|please|thanks|thank you";
const opening = new RegExp(`^(?:(?:${courtesy})[ ,]+)+`);
const ending = new RegExp(`(?:[ ,]+(?:${courtesy}))+$`);

/** Folded, apostrophes and quotes as blanks, without a full stop or courtesy at its ends: `Agenda, svp.` → `agenda`. */
export function tidy(text: string): string {
  const said = fold(text)
    .replaceAll(/['"]/g, " ")
    .replaceAll(/[.!?…]+(?=\s|$)/g, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
  return said.replace(opening, "").replace(ending, "").trim();
}

/** The same word, or one letter left out, put in, changed or exchanged with its neighbour; words under `least` letters only as they are. */
export function slipped(word: string, meant: string, least = 5): boolean {
  if (word === meant) return true;
  if (meant.length < least || Math.abs(word.length - meant.length) > 1 || word.charAt(0) !== meant.charAt(0)) return false;
  let at = 0;
  while (at < word.length && word.charAt(at) === meant.charAt(at)) at += 1;
  const [rest, wanted] = [word.slice(at), meant.slice(at)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    (rest.charAt(0) === wanted.charAt(1) && rest.charAt(1) === wanted.charAt(0) && rest.slice(2) === wanted.slice(2))
  );
}

export const isOneOf = (word: string | undefined, meant: readonly string[]): boolean =>
  word !== undefined && meant.some((each) => slipped(word, each));

/** A moment by itself, its order taken away first: « absente demain » refuses, « demain » names a day. `rest`: what is left, folded. */
export function momentIn(said: string, at: HerClock): { readonly when: When; readonly rest: string } {
  const { when, rest } = readWhen(said, at);
  return { when, rest };
}

/** The small words that lead to a moment and say nothing by themselves. */
const small = /^(?:le|la|les|l|de|du|des|d|pour|pr|a|au|aux|en|ce|cet|cette|mon|ma|mes|et|,|-|toute?|journee|jour|jrs?|the|for|on|my|of)$/;
export const nothingLeft = (rest: string): boolean => rest.split(/[ ,:]+/).every((word) => word === "" || small.test(word));
