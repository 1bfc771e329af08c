/**
 * What a moment borrows from the session that is spoken of: « 16h plutôt » under a reminder is of its day and moves it, « lundi 11h serait mieux »
 * moves it too, « le même jour à 14h » is that day.
 * In: the desk and what was understood. Out: the same, with the day or the wish to move in it. Nothing moves without a yes of its own.
 */
import type { Request } from "../../booking/request.ts";
import { clockOf, dateOf, wallAt } from "../../words/time.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import type { Desk } from "./desk.ts";
import { reminded } from "./reminding.ts";
import { bookingsToCome, openRequest, slotOf } from "./standing.ts";

export function besideBooking(desk: Desk, meaning: Meaning): Meaning {
  const { when, folded } = meaning;
  if (movesNothing(desk, meaning))
    return besideBooking(desk, { ...meaning, intents: meaning.intents.filter(({ label }) => label !== "reschedule") });
  if (when.kind === "none") return meaning;
  const slot = when.kind === "instant" && when.dateInferred && sameDay.test(folded) ? lastSpoken(desk) : undefined;
  if (slot !== undefined && when.kind === "instant")
    return { ...meaning, when: { ...when, at: wallAt(dateOf(slot.wall), clockOf(when.at)), dateInferred: false } };
  if (!prefersIt(desk, meaning)) return meaning;
  const { answer: _noted, ...rest } = meaning;
  const others = meaning.intents.filter(({ label }) => label !== "book" && label !== "status");
  return { ...rest, answerOnly: false, intents: [{ label: "reschedule", score: 1, why: "beside a booking" }, ...others] };
}

/** « mercredi même heure ? » from somebody who has nothing here: what only sounds like a move is the request that it also is. */
const movesNothing = (desk: Desk, { intents }: Meaning): boolean =>
  openRequest(desk) === undefined &&
  bookingsToCome(desk).length === 0 &&
  intents.some(({ label, alike }) => label === "reschedule" && alike === true) &&
  intents.some(({ label, alike }) => label === "book" && alike !== true);

/** The hour that was asked for or confirmed last. */
function lastSpoken(desk: Desk): ReturnType<typeof slotOf> {
  const coming: readonly Request[] = bookingsToCome(desk);
  const last = openRequest(desk) ?? desk.state.bookings.flatMap((id) => coming.filter((each) => each.id === id)).at(-1);
  return last === undefined ? undefined : slotOf(last);
}

/** Another moment is compared with what stands, and nothing else is asked of them. */
function prefersIt(desk: Desk, { folded, intents, answer }: Meaning): boolean {
  if (desk.state.open !== undefined || openRequest(desk) !== undefined || answer?.kind === "no") return false;
  if (bookingsToCome(desk).length !== 1 && reminded(desk).length !== 1) return false;
  return compares.test(folded) && !another.test(folded) && intents.every(({ label }) => beside.has(label));
}

const beside: ReadonlySet<Intent> = new Set<Intent>(["book", "status", "greeting", "thanks", "out_of_scope", "feeling_sorry"]);
const sameDay = /\b(?:meme jour|meme date|same (?:day|date))\b/;
const compares = /\b(?:mieux|plutot|rather|better|instead)\b/;
const another =
  /\b(?:aussi|en plus|autre|deuxieme|second[a-z]*|nouveau|also|another|too|new)\b|\b(?:un|une|d.un|d.une|an?) (?:rdv|rendez.vous|seance|appointment|session)\b|\b(?:pour|for) (?:ma|mon|mes|sa|son|notre|my|our) \b|\b(?:va|vais|sens|sent|feel|feeling) (?:beaucoup |bien |much |a lot )?(?:mieux|better)\b/;
