/**
 * A free answer: a moment, a name, words for the practice. In: what was understood. Out: what is remembered; false when it is not of that kind.
 */
import { unreachable } from "../../words/result.ts";
import { clockOf } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { Goto, Taker } from "../flow/model.ts";
import type { Question } from "../state.ts";
import type { Meaning } from "../understand/meaning.ts";
import { type Desk, noticeText, textSaid } from "./desk.ts";
import { leave, remember } from "./go-on.ts";
import { atAnyHour, completed, type InHand, inHand, withinDays } from "./moment.ts";
import { hourMeant, saysSameHour } from "./same-again.ts";
import { bookingsToCome, openRequest, slotOf } from "./standing.ts";

/** Reads a free answer. False when it is not of that kind. */
export function take(desk: Desk, taker: Taker, as: string, meaning: Meaning): boolean {
  switch (taker) {
    case "wish":
      if (meaning.when.kind === "none") return false;
      keepMoment(desk, as, meaning);
      if (meaning.name !== undefined && as === "wish") remember(desk, "name", meaning.name);
      return true;
    case "name":
      if (meaning.name === undefined) return false;
      remember(desk, as, meaning.name);
      return true;
    case "text":
      if (desk.words.trim() === "") return false;
      // Passed on whole, be it the longest message that there is, three times over.
      remember(desk, as, [...desk.words].slice(0, 4_800).join(""));
      return true;
    default:
      return unreachable(taker);
  }
}

/** The moment, completed by what was said before of another; both stand until the dialogue ends. */
function keepMoment(desk: Desk, as: string, meaning: Meaning): void {
  const when = withSaid(desk, meaning);
  remember(desk, as, { kind: "when", when });
  remember(desk, "said", { kind: "when", when });
}

/** A moment as it is taken: what was said before and not again belongs to it. */
export function withSaid(desk: Desk, { when: said, folded }: Meaning): When {
  const before = desk.state.memory["said"];
  const hand =
    typeof before === "object" && before.kind === "when"
      ? inHand(before.when)
      : sameHour.test(folded) || saysSameHour(folded)
        ? standingHour(desk, folded)
        : {};
  return completed(withinDays(said, hand, folded), said.kind === "day" && atAnyHour(folded) ? {} : hand);
}

/** « plutôt lundi », « lundi à la même heure » of what stands already: at its hour. */
const sameHour = /\b(?:plutot|finalement|rather|instead)\b/;
function standingHour(desk: Desk, folded: string): InHand {
  const moved = openRequest(desk) ?? bookingsToCome(desk).find(({ id }) => id === desk.state.memory["moves"]);
  const wall = saysSameHour(folded) ? hourMeant(desk) : moved === undefined ? undefined : slotOf(moved)?.wall;
  return wall === undefined ? {} : { clock: clockOf(wall) };
}

/** The name stays unsaid. */
export function unnamed(desk: Desk, open: Question, as: string, next: Goto): true {
  remember(desk, as, textSaid(desk, noticeText(desk.model, "no-name")));
  return leave(desk, open, next);
}
