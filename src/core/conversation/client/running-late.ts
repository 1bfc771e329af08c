/**
 * « j'aurai dix minutes de retard » of a session that is near or has begun: word that is of use only at once, so it is passed on without a question.
 * In: the desk and what was written. Out: their words in her inbox, under a code. Anything longer is shown back first, as ever.
 */
import { endOf } from "../../booking/due.ts";
import { clockOf, dateOf, dayMs, minutesOf } from "../../words/time.ts";
import type { Meaning } from "../understand/meaning.ts";
import { relayWords } from "./actions/talk.ts";
import { saysComing } from "./at-hand.ts";
import { type Desk, notice } from "./desk.ts";
import { nodeAt } from "./dialogue.ts";
import { bookingsToCome } from "./standing.ts";

export function isLate(desk: Desk, folded: string): boolean {
  if (folded.includes("?") || folded.split(" ").length > mostWords || !late.test(folded)) return false;
  return desk.state.bookings.some((id) => {
    const booking = desk.requests.get(id);
    return booking?.state === "confirmed" && booking.slot.at - dayMs <= desk.now && desk.now < endOf(booking.slot);
  });
}

/**
 * « je serai là à 9h20 » the evening before a session at 9:00, or hours before it: late, and no wish for another hour. From an hour before, whatever
 * they write of coming is passed on (`at-hand.ts`).
 */
export function arrivesLate(desk: Desk, { folded, when, intents }: Meaning): boolean {
  const { open } = desk.state;
  if (when.kind !== "instant" || folded.includes("?") || folded.split(" ").length > mostWords || !saysComing(folded)) return false;
  if (open !== undefined && nodeAt(desk, open).kind === "ask") return false;
  if (
    intents.some(
      ({ label }) => label === "cancel" || (label === "book" && /\b(?:rdv|rendez.vous|seance|appointment|session)\b/.test(folded)),
    )
  )
    return false;
  const { at, dateInferred } = when;
  const late = bookingsToCome(desk).some(({ slot, state }) => {
    const behind = minutesOf(clockOf(at)) - minutesOf(clockOf(slot.wall));
    const itsDay = dateInferred ? slot.at - dayMs <= desk.now : dateOf(at) === dateOf(slot.wall);
    return state === "confirmed" && itsDay && behind > 0 && behind < slot.minutes;
  });
  if (!late) return false;
  passLateness(desk);
  return true;
}

export function passLateness(desk: Desk): void {
  const outcome = relayWords(desk, desk.words);
  if (outcome === undefined) return;
  notice(desk, outcome === "sent" ? "late-passed" : "apology");
}

/** More than this may say something that is not to be sent unseen. */
const mostWords = 14;
const late = /\b(?:retard|en retard|late|running behind)\b/;
