/** What the urgent lane and the therapist's envelopes ask of the store. */
import type { Party } from "../core/conversation/effect.ts";
import type { Envelope } from "../core/safety/envelope.ts";
import type { Answer } from "../core/safety/urgent.ts";
import type { Word } from "../core/words/event.ts";
import type { Code, PracticeId } from "../core/words/ids.ts";

/** Less than twelve hours (`repeatMs`) after a whole text `again` is said. */
export interface Urgent extends Answer {
  /** Ids that this one answers too: urging them later does nothing. */
  readonly covers: readonly string[];
  /** Put into another inbox in the same script. */
  readonly post?: { readonly to: Party; readonly event: Word };
}

export interface Envelopes {
  /** What stands under these codes; an absent one is empty. */
  envelopes(practice: PracticeId, codes: readonly Code[]): Promise<ReadonlyMap<Code, Envelope>>;
}
