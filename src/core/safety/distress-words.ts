/** The shape of one language's distress data: patterns over plain text (`core/words/pattern.ts`). */
import type { Concepts } from "../words/pattern.ts";

export interface DistressWords {
  readonly concepts: Concepts;
  /** Idioms that only sound like it; taken out before anything is looked for. */
  readonly masks: readonly string[];
  /** An act under way, an overdose, a body in danger: 15 or 112 comes first. */
  readonly act: readonly string[];
  /** Somebody does violence to the writer. */
  readonly violence: readonly string[];
  /** Thoughts of death or of self-harm, and everything that leaves a doubt. */
  readonly death: readonly string[];
}
