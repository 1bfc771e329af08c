/**
 * Whether a message speaks of what stands, of another hour than that, or of what is only being asked for.
 * In: the desk and what was understood. Out: yes or no; the desk is not touched.
 */
import { dateOf } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { Meaning } from "../understand/meaning.ts";
import { saysMore } from "./asks.ts";
import type { Desk } from "./desk.ts";
import { namedAmong } from "./moment.ts";
import { bookingsToCome, openRequest, slotOf } from "./standing.ts";

/** « lundi je suis pas là finalement » where what stands is on Friday: that one is not offered to be given up. */
export function namesOther(desk: Desk, { when }: Meaning): boolean {
  const days = daysOf(when);
  const request = openRequest(desk);
  const slots = [...(request === undefined ? [] : [request]), ...bookingsToCome(desk)].map(slotOf);
  return days.length > 0 && slots.length > 0 && slots.every((slot) => slot !== undefined && !days.includes(dateOf(slot.wall)));
}

/** The days that a message names, as those at which they come or as those at which they cannot. */
export function daysOf(when: When): readonly string[] {
  if (when.kind === "day") return [when.date];
  if (when.kind === "instant") return when.dateInferred ? [] : [dateOf(when.at)];
  if (when.kind !== "interval" || when.from !== undefined || when.to !== undefined) return [];
  return (when.except ?? []).filter((each) => typeof each === "string");
}

/** « ah mince demain j'ai un exam » of a booking for tomorrow: no new wish, but word that must not be lost. */
export function ofBooking(desk: Desk, { when, intents, answer, folded }: Meaning): boolean {
  if (desk.state.open !== undefined || when.kind === "none" || answer !== undefined || folded.includes("?")) return false;
  if (!intents.every(({ label, why }) => label === "out_of_scope" || (label === "book" && why === "a moment"))) return false;
  return saysMore(folded) && bookingsToCome(desk).some(({ slot }) => namedAmong(when, [slot]) !== undefined);
}

/**
 * « je peux plus venir demain » where prices were asked: what is given up is in the practice's own diary, not in what is open here. Under a
 * request that is being made it is, unless they name theirs and another day.
 */
export function givesUpElsewhere(desk: Desk, { when, folded }: Meaning): boolean {
  const { open } = desk.state;
  if (open === undefined || folded.split(" ").length < 2) return false;
  const theirs = hasOne.test(folded);
  if (!begun.has(open.flow)) return !stopsThis.has(open.flow) || theirs || when.kind !== "none" || !callsOff.test(folded);
  const { wish } = desk.state.memory;
  const days = daysOf(when);
  const asked = typeof wish === "object" && wish.kind === "exact" ? [dateOf(wish.slot.wall)] : [];
  return theirs && days.length > 0 && (wish === undefined || (asked.length > 0 && !asked.some((day) => days.includes(day))));
}

/** Dialogues in which an hour is being asked for. */
const begun: ReadonlySet<string> = new Set(["request", "proposal", "declined"]);
/** Those that have something of their own to stop: « annulez ça ». */
const stopsThis: ReadonlySet<string> = new Set(["message", "no-fact", "heavy", "move", "leave", "rights", "human"]);
const hasOne = /\b(?:mon|ma|my|notre|our) (?:rdv|rendez.?vous|seance|consultation|appointment|session|booking)\b/;
const callsOff = /\b(?:annul|anul|cancel|supprim|retir|laisse)[a-z]*/;

/** « je peux pas », "I can't make it": under a question a no; where nothing was asked, what stands is given up. */
export const cannotCome = ({ folded }: Pick<Meaning, "folded">): boolean =>
  unable.test(
    folded
      .replaceAll(/[^a-z ]+/g, " ")
      .replaceAll(/ {2,}/g, " ")
      .trim(),
  );
const unable =
  /(?:^| )(?:(?:je |j |on )?(?:ne )?(?:peux|peut|pourrai|pourrais|pourrons) (?:pas|plus)(?: pouvoir)?(?: y etre| venir)?|(?:can t|cannot|can not|won t be able to|couldn t) (?:make it|come))(?: (?:finalement|malheureusement|desolee?|sorry|unfortunately|du coup|svp|merci))*$/;

/** « j'ai oublié mon écharpe chez vous »: « une attestation, svp »: what is wanted of the practice is in their words, and nothing else is asked. */
export const leftBehind = ({ folded, intents }: Meaning): boolean =>
  ((left.test(folded) && !reaches.test(folded)) || papers.test(folded)) &&
  intents.some(({ label }) => label === "human") &&
  intents.every(({ label }) => label === "human" || courteous.has(label));
const courteous: ReadonlySet<string> = new Set(["greeting", "thanks", "goodbye", "feeling_sorry", "out_of_scope"]);
const papers = /\b(?:attestations?|factures?|recus?|justificatifs?|certificats?|compte.rendu|invoices?|receipts?|certificates?)\b/;
const left =
  /\b(?:oubliee?s?|laissee?s?|perdue?s?|egaree?s?|traine[a-z]*|trouve[rz]?|retrouve[a-z]*|forgot(?:ten)?|left|lost|misplaced|found)\b/;
const reaches = /\b(?:r?appel|telephon|joindre|parler|contact|humain|quelqu|person|call|speak|talk|message|numero)[a-z]*/;

/** A request is being made and none stands: where it is up to is what its question says. */
export const inTheMiddle = (desk: Desk): boolean =>
  desk.state.open?.flow === "request" && openRequest(desk) === undefined && bookingsToCome(desk).length === 0;
