/**
 * « j'aurai dix minutes de retard » of a session that is near or has begun: word that is of use only at once, so it is passed on without a question.
 * In: the desk and what was written. Out: their words in her inbox, under a code. Anything longer is shown back first, as ever.
 */
import { endOf } from "../../booking/due.ts";
import { dayMs } from "../../words/time.ts";
import { relayWords } from "./actions/talk.ts";
import { type Desk, notice } from "./desk.ts";

export function isLate(desk: Desk, folded: string): boolean {
  if (folded.includes("?") || folded.split(" ").length > mostWords || !late.test(folded)) return false;
  return desk.state.bookings.some((id) => {
    const booking = desk.requests.get(id);
    return booking?.state === "confirmed" && booking.slot.at - dayMs <= desk.now && desk.now < endOf(booking.slot);
  });
}

export function passLateness(desk: Desk): void {
  const outcome = relayWords(desk, desk.words);
  if (outcome === undefined) return;
  notice(desk, outcome === "sent" ? "late-passed" : "apology");
}

/** More than this may say something that is not to be sent unseen. */
const mostWords = 14;
const late = /\b(?:retard|en retard|late|running behind)\b/;
