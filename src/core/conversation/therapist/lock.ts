/** The defence against somebody who guesses codes from a forged number. */
import { hourMs } from "../../words/time.ts";
import { type HerDesk, tellIt } from "./her-desk.ts";

/** Five wrong codes: whoever holds this phone, nothing is carried out from here for an hour, and she is told on her other address. */
export function lock(desk: HerDesk): void {
  desk.state = { ...desk.state, wrongCodes: 0, lockedUntil: desk.now + hourMs };
  tellIt(desk, "locked");
  desk.effects.push({ kind: "alert", code: "wrong-codes" });
  for (const other of desk.facts.therapists) {
    if (other.conversation === desk.facts.self.conversation) continue;
    desk.effects.push({
      kind: "post",
      to: other,
      event: { kind: "word", id: `ev-${desk.cause}-locked`, at: desk.now, about: { kind: "locked", channel: desk.channel } },
    });
  }
}
