/**
 * Whether and when the therapist hears that somebody wrote of danger, and the word that tells her conversation.
 * In: the practice, what was found, who wrote, now. Out: an instant, or word for her inbox. Without an alert set up there is none of it.
 */
import { outOfQuiet } from "../booking/due.ts";
import type { Danger } from "../safety/urgent.ts";
import type { Word } from "../words/event.ts";
import type { Practice } from "../words/practice.ts";
import type { EpochMs } from "../words/time.ts";
import type { Party } from "./effect.ts";
import type { State } from "./state.ts";

/** When she is told of what comes in now: at once, or at the end of the night where she has chosen that. */
export function knocksAt(practice: Practice, now: EpochMs): EpochMs {
  const { alert } = practice.distress;
  return alert !== "none" && alert.atNight === "wait" ? outOfQuiet(practice, now) : now;
}

/** Only then may a text say that she is told. */
export const tellsNow = (practice: Practice, now: EpochMs): boolean =>
  practice.distress.alert !== "none" && practice.therapist.length > 0 && knocksAt(practice, now) <= now;

/** Everything that was found together, in the order in which it was written. One word for each answer: the same message never makes two. */
export function envelopeFor(
  { messages }: Danger,
  talk: Party & { readonly state: State | undefined },
  practice: Practice,
  her: Party,
  now: EpochMs,
): { readonly to: Party; readonly event: Word } | undefined {
  if (practice.distress.alert === "none") return undefined;
  const name = talk.state?.role === "client" ? talk.state.memory["name"] : undefined;
  const words = messages.map(({ text, at }) => ({ text, at })).toSorted((a, b) => a.at - b.at);
  return {
    to: her,
    event: {
      kind: "word",
      id: `ev-${messages[0].id}-envelope`,
      at: now,
      about: {
        kind: "envelope",
        from: talk.conversation,
        address: talk.address,
        words,
        ...(typeof name === "string" ? { name } : {}),
      },
    },
  };
}
