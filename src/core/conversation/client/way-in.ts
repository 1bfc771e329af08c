/**
 * « c'est quoi le code ? », where the practice has written how to get in: told again on the day to whoever comes, and before that when it will be.
 * In: the desk and what was understood. Out: whether it was that. Anybody else is answered as ever: how to get in is for them to have, and no one else.
 */
import { endOf } from "../../booking/due.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import { dateOf, wallOf } from "../../words/time.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { type Desk, notice } from "./desk.ts";
import { nodeAt } from "./dialogue.ts";
import { askAgain } from "./question.ts";
import { bookingsToCome } from "./standing.ts";

export function tellsWayIn(desk: Desk, meaning: Meaning): boolean {
  const { open } = desk.state;
  if (desk.facts.practice.access === undefined || (open !== undefined && nodeAt(desk, open).kind === "ask")) return false;
  if (!meaning.intents.every(({ label }) => beside.has(label)) || !wayIn.test(`. ${plain(meaning.folded)}`)) return false;
  const today = sessionToday(desk);
  const coming = today ?? bookingsToCome(desk).find(({ state }) => state === "confirmed");
  if (coming === undefined) return false;
  desk.focus = coming;
  notice(desk, today === undefined ? "access-later" : "access");
  if (open !== undefined) askAgain(desk, undefined, false);
  return true;
}

/** Theirs, today, and not over: whoever is late still stands at the door. */
function sessionToday(desk: Desk) {
  return desk.state.bookings
    .flatMap((id) => desk.requests.get(id) ?? [])
    .find(
      (request) =>
        request.state === "confirmed" &&
        dateOf(request.slot.wall) === dateOf(wallOf(desk.now, request.slot.zone)) &&
        desk.now < endOf(request.slot),
    );
}

const beside: ReadonlySet<Intent> = new Set<Intent>(["about", "address", "help", "status", "greeting", "thanks", "out_of_scope", "human"]);

const wayIn = anyOf([
  "(code|codes|digicode|interphone|sonnette|sonner|sonne|etage|buzzer|doorbell|keypad|intercom)",
  "(quelle|quel) (porte|batiment|entree|etage|floor)",
  "comment (on|je|j|puis je|peut on) ~ (entre|entrer|rentre|rentrer|monte|monter|acceder)",
  "(which|what) (floor|door|bell|entrance|buzzer)",
  "(how|where) ~ (get in|come in|ring)",
  "(door|entry|gate) code",
]);
