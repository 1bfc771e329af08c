/** The shape of one language's refusals of messages: fields of words, and which of them say it when they meet (`core/words/meeting.ts`). */

import type { Fields } from "../words/meeting.ts";
import type { Concepts } from "../words/pattern.ts";

export interface Refusals {
  readonly concepts: Concepts;
  readonly fields: Fields;
  readonly stop: readonly string[];
}
