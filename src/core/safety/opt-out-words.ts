/** The shape of one language's refusals of messages: fields of words, and which of them say it when they meet (`meeting.ts`). */
import type { Concepts } from "../words/pattern.ts";
import type { Fields } from "./meeting.ts";

export interface Refusals {
  readonly concepts: Concepts;
  readonly fields: Fields;
  readonly stop: readonly string[];
}
