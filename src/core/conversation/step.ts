/**
 * What happens next in a conversation. Pure: the clock, the facts and the code come in; effects go out as data.
 * In: the model, the state, one turn, the facts, now. Out: the new state and its effects, or a question for more facts.
 */
import type { Event } from "../words/event.ts";
import type { EpochMs } from "../words/time.ts";
import { clientStep } from "./client/client.ts";
import type { Facts, Step } from "./effect.ts";
import type { Model } from "./flow/model.ts";
import { operatorStep } from "./operator.ts";
import type { State } from "./state.ts";
import { therapistStep } from "./therapist/therapist.ts";

export function step(model: Model, state: State | undefined, turn: readonly Event[], facts: Facts, now: EpochMs): Step {
  const hers = facts.therapists.some((party) => party.conversation === facts.self.conversation);
  if (!hers && facts.self.address === facts.practice.operator) {
    return operatorStep(model, state?.role === "therapist" ? state : undefined, turn, facts, now);
  }
  return hers
    ? therapistStep(model, state?.role === "therapist" ? state : undefined, turn, facts, now)
    : clientStep(model, state?.role === "client" ? state : undefined, turn, facts, now);
}
