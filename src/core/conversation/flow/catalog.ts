/**
 * What exists in code for the flow files to name. The compiler and the linter read it; the conversation implements each line.
 * Data only: `conversation/catalog.ts` holds the one catalog of the house, tests make small ones.
 */
import type { Locale } from "../../words/locale.ts";

export interface Action {
  /** Every outcome needs its case. */
  readonly outcomes: readonly string[];
  /** The names that `with` may set; absent: none. */
  readonly with?: readonly string[];
  /** What is remembered after an outcome: the values that a later text may then name. */
  readonly writes?: Readonly<Record<string, readonly string[]>>;
}

export interface Fact {
  /** What the linter and the preview show in its place. */
  readonly sample: Readonly<Record<Locale, string>>;
  /** Known only once the dialogue has written it: a text may name it after that and not before. */
  readonly remembered?: boolean;
}

export interface NoticeSpec {
  /** What its text may name. */
  readonly values: readonly string[];
  /** `her`: to the therapist; `distress`: may say what no routine text says. Absent: routine. */
  readonly kind?: "routine" | "distress" | "her";
}

export interface Catalog {
  readonly actions: Readonly<Record<string, Action>>;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Values that only notices may name. */
  readonly noticeFacts?: Readonly<Record<string, Fact>>;
  readonly notices: Readonly<Record<string, NoticeSpec>>;
  readonly intents: readonly string[];
  /** Texts that may say that something is confirmed, because there it is: `flow.step` or `notices.key`. */
  readonly trueAfterTheAct?: readonly string[];
  /** Where the code enters by itself: `flow` or `flow.step`. */
  readonly entries?: readonly string[];
  /** `flow.step` that the code knows by name, where the flow's own roads have led. */
  readonly named?: readonly string[];
}
