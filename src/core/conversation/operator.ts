/**
 * The operator's conversation: told what a human of the trade should look at, once an hour for each kind; nothing is understood from here.
 * In: word of an alert. Out: one notice. The log and the metric have it already.
 */
import { channelOf } from "../words/address.ts";
import type { Event } from "../words/event.ts";
import { outboxId } from "../words/ids.ts";
import type { EpochMs } from "../words/time.ts";
import { render, variantOf } from "./compose.ts";
import type { Effect, Facts, Step } from "./effect.ts";
import type { Model } from "./flow/model.ts";
import type { TherapistState } from "./state.ts";
import { freshTherapist } from "./therapist/therapist.ts";

export function operatorStep(model: Model, stored: TherapistState | undefined, events: readonly Event[], facts: Facts, now: EpochMs): Step {
  const state = stored ?? freshTherapist(now, facts.practice.languages[0] ?? "fr");
  const text = model.notices.get("operator-alert");
  const effects = events.flatMap((event): Effect[] => {
    if (event.kind !== "word" || event.about.kind !== "alert" || text === undefined) return [];
    const { code } = event.about;
    const said = render(variantOf(text, state.locale, channelOf(facts.self.address), 0), () => code);
    return [
      {
        kind: "send",
        message: {
          id: outboxId(event.id, 0),
          body: { text: said, bare: said, choices: [] },
          // The one lane that is never held: word of the hold must not wait for its end.
          policy: code === "held" ? "urgent" : "notice",
          template: "notice",
        },
      },
    ];
  });
  return { kind: "done", state, effects };
}
