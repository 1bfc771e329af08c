/**
 * The checked model that `compile.ts` makes of the flow files, shared by runtime, linter, graph, preview and trial.
 * Everything that it names exists: a `goto` leads somewhere, a text stands in every language, an outcome has its case.
 */
import type { Locale } from "../../words/locale.ts";

/** A text cut at its `{names}`; `{options}` marks where numbered choices go (absent: at the end). */
export type Template = readonly (string | { readonly name: string })[];

/** What is said the first time, the second time, and so on; the last one stays. Per channel. */
export interface Text {
  /** `flow.step.say`, `notices.request-new`, …: names logs, lints and the counter of what was said. */
  readonly key: string;
  readonly variants: Readonly<Record<Locale, readonly { readonly sms: Template; readonly whatsapp: Template }[]>>;
}

export type Goto =
  | { readonly kind: "step"; readonly flow: string; readonly step: string }
  /** Back to the question that was open before a side question. */
  | { readonly kind: "return" }
  | { readonly kind: "end" };

export interface Option {
  readonly id: string;
  readonly label: Readonly<Record<Locale, string>>;
  readonly description?: Readonly<Record<Locale, string>>;
  /** Set in memory when chosen. */
  readonly set: Readonly<Record<string, string>>;
  readonly next: Goto;
}

/** `proposed`: her times; `readings`: of a date that has two; `nearest`: starts on the grid. */
export type OptionSource = "proposed" | "readings" | "nearest" | "free" | "bookings";

/** What a free answer is read as. */
export type Taker = "wish" | "name" | "text";

export type Node =
  | { readonly kind: "say"; readonly id: string; readonly text: Text; readonly next: Goto }
  | {
      readonly kind: "ask";
      readonly id: string;
      readonly text: Text;
      readonly take: Taker;
      readonly as: string;
      readonly unclear: Text;
      readonly silence?: Text;
      /** Former questions (`flow.step`, gone by now) whose answers are this one's: `was` in the file. */
      readonly was?: readonly string[];
      readonly next: Goto;
    }
  | {
      readonly kind: "choose";
      readonly id: string;
      readonly text: Text;
      readonly options: readonly Option[];
      readonly layout: "lines" | "inline";
      readonly listButton?: Readonly<Record<Locale, string>>;
      readonly unclear: Text;
      readonly silence?: Text;
      readonly was?: readonly string[];
      /** Options that only the facts can name (her times, two readings of a date): `options-from` in the file. The chosen value goes into `as`. */
      readonly from?: { readonly source: OptionSource; readonly as: string; readonly next: Goto };
      /** Where a free wish or a free text goes instead of an option, if anywhere (« ou écrivez un autre moment »). */
      readonly otherwise?: { readonly take: Taker; readonly as: string; readonly next: Goto };
      /** Which options a bare yes and no mean. */
      readonly yes?: string;
      readonly no?: string;
    }
  | {
      readonly kind: "do";
      readonly id: string;
      readonly action: string;
      readonly with: Readonly<Record<string, string>>;
      readonly cases: Readonly<Record<string, Goto>>;
    };

export interface Flow {
  readonly name: string;
  /** Intents that lead here from anywhere. */
  readonly intents: readonly string[];
  /** A side flow answers and gives back the open question (`return` is implied at its first question). */
  readonly side: boolean;
  /** Whoever stands in it on an older structure moves to this one at their next message. */
  readonly recall?: true;
  readonly start: string;
  readonly steps: ReadonlyMap<string, Node>;
}

export interface Model {
  /** Of structure alone, and of everything. */
  readonly structureHash: string;
  readonly hash: string;
  readonly flows: ReadonlyMap<string, Flow>;
  /** What the system says by itself, by cause: `notices/<key>`. */
  readonly notices: ReadonlyMap<string, Text>;
  /** For one conversation: the structures of other days that it still stands on, by hash, in the words of this model. Never stored. */
  readonly earlier?: ReadonlyMap<string, Earlier>;
}

export interface Earlier {
  readonly model: Model;
  /** Known here before this model: only such a structure is left behind by `recall`. */
  readonly older: boolean;
}
