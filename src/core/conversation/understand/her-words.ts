/**
 * The therapist's own words, the answers to requests apart: what she would like to see, what she changes of her week, whom she means.
 * In: her text, the practice's wall clock. Out: one order, or nothing: then it is read as an answer to a request. A whole message or none of it;
 * what could be two things is given as the question to ask, never as a guess.
 */
import { type HerDays, herDays } from "./her-agenda.ts";
import { type HerOpening, herOpening } from "./her-opening.ts";
import { type HerClock, tidy } from "./her-parts.ts";
import { type HerPeople, herPeople } from "./her-people.ts";

export type HerWord =
  | HerDays
  | HerOpening
  | HerPeople
  /** Back from what she did last. */
  | { readonly kind: "undo" }
  /** What her own words are: the second page of `aide`. */
  | { readonly kind: "help" };

export function herWord(text: string, at: HerClock): HerWord | undefined {
  const said = tidy(text);
  if (said === "" || said.length > longest) return undefined;
  if (/^(?:(?:aide|help)[ ,:]*(?:2|suite|semaine|agenda|more|week)|words|mots)$/.test(said)) return { kind: "help" };
  if (/^(?:annule[rz]?|anule[rz]?|annul|undo|annluer|annlue)(?: (?:ca|cela|tout ca|that))?$/.test(said)) return { kind: "undo" };
  return herDays(said, at) ?? herOpening(said, at) ?? herPeople(text, said, at);
}

/** Orders are short; what is longer is something else. */
const longest = 200;
