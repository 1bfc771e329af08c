/** The shape of one language's distress data: patterns over plain text (`core/words/pattern.ts`). */

import type { Fields } from "../words/meeting.ts";
import type { Concepts } from "../words/pattern.ts";

/** Which of the fixed texts puts the right number first. */
export type Level = "death" | "act" | "violence";

/**
 * `act`: an act under way, an overdose, a body in danger: 15 or 112 comes first. `violence`: somebody does it to the writer or to theirs.
 * `death`: thoughts of death or of self-harm, and everything that leaves a doubt.
 */
export type Dangers = Readonly<Record<Level, readonly string[]>>;

/** Words of one thing, and which things say a danger when they meet (`core/words/meeting.ts`). */
export interface Meetings {
  readonly fields: Fields;
  readonly met: Partial<Dangers>;
}

/** Which words, wherever they stand in a message, take back what it seemed to say. */
export interface Excuses {
  readonly fields: Fields;
  readonly met: readonly string[];
}

/** What says a danger when it meets anywhere in a message: wider words than those of meetings, which stand in one sentence. */
export interface Signs {
  readonly fields: Fields;
  readonly met: Partial<Dangers>;
}

export interface DistressWords {
  readonly concepts: Concepts;
  /** So plain that no idiom may hide it: looked for first, in what was written. */
  readonly above: Dangers;
  /** Idioms that only sound like it; taken out before anything else is looked for. */
  readonly masks: readonly string[];
  /** Said about oneself or about somebody near. */
  readonly sure: Dangers;
  /** Wished for oneself, now: heard at whatever distance the rest of the message stands. */
  readonly own: readonly string[];
  /** What says a danger when it meets in one sentence, in any order. A field's name is known to all of them. */
  readonly meetings: readonly Meetings[];
  readonly signs: Signs;
  /** Said between the lines, each with its own excuses: read as it was written, idioms and all, at whatever distance the message stands. */
  readonly veiled?: Signs;
  /** Laughed at, long over, a death that is mourned, a title, a thing that dies. What is said of now is among its `-fields`. */
  readonly excuses: Excuses;
  /** Named, or told as past: taken out too where the message stands `afar`. */
  readonly faint: readonly string[];
  /** A trade, a book, the news, a funeral; or long ago and over. */
  readonly afar: readonly string[];
  /** What was far and is back: nothing in the message is at a distance then. */
  readonly back: readonly string[];
}
