/**
 * The words of time that a language may have, and how a language writes them down: `["demain|dmn", { kind: "offset", days: 1 }]`.
 * A phrase is folded words with one space between (apostrophes and hyphens between letters count as spaces); `|` separates spellings.
 * Data only. The grammar (this folder) knows terms, never words; the words stand in `fr/dates.ts` and `en/dates.ts`.
 */
import type { DayPart } from "../../../words/when.ts";

export type Unit = "minute" | "hour" | "day" | "week" | "fortnight" | "month" | "year";
export type Edge = "start" | "middle" | "end";
/** How a moment bounds what is wanted: `after` and `before` do not hold the moment itself when it is a day, `from` and `until` do. */
export type Bound = "after" | "before" | "from" | "until";

export type Term =
  | { readonly kind: "offset"; readonly days: number; readonly part?: DayPart }
  /** `weak`: also an ordinary word (mer, jeu, sun), a weekday only in the company of times. `plural`: a habit (les lundis). */
  | { readonly kind: "weekday"; readonly n: number; readonly weak?: true; readonly plural?: true }
  /** `weak`: also an ordinary word (may, mars); `dayAfter`: the day may follow (December 3). */
  | { readonly kind: "month"; readonly n: number; readonly weak?: true; readonly dayAfter?: true }
  | { readonly kind: "number"; readonly n: number }
  /** "third": a day of the month in the company of a month or of "the". */
  | { readonly kind: "nth"; readonly n: number }
  | { readonly kind: "first" }
  | { readonly kind: "ordinal" }
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: "weekend" | "workdays" | "coming" }
  /** `of`: the part only after an edge ("fin de journée"). */
  | { readonly kind: "part"; readonly part: DayPart; readonly edgeOnly?: true }
  | { readonly kind: "edge"; readonly edge: Edge }
  | { readonly kind: "noon" | "midnight" | "half" | "quarter" | "threeQuarters" | "minus" | "plus" }
  | { readonly kind: "meridiem"; readonly half: "am" | "pm" }
  | { readonly kind: "holiday"; readonly month: number; readonly day: number }
  /** So many days after Easter Sunday. */
  | { readonly kind: "easter"; readonly days: number }
  /** A stretch of every year, `[month, day]` at both ends: l'été, les fêtes. */
  | { readonly kind: "season"; readonly from: readonly [number, number]; readonly to: readonly [number, number] }
  /** "le premier lundi de", "the last day of"; 0: the last one. */
  | { readonly kind: "rank"; readonly n: number }
  /** "en huit": the next occurrence and so many days more. */
  | { readonly kind: "later"; readonly days: number }
  | { readonly kind: "next" | "following" | "this" | "last" | "the" | "at" | "on" | "of" | "into" | "in" | "within" | "ahead" | "every" }
  | { readonly kind: "ago" | "since" | "yesterday" }
  | { readonly kind: "approx" | "approxAfter" }
  | { readonly kind: "bound"; readonly bound: Bound }
  /** Said after the hour: "17h max", "14h ou plus tard". */
  | { readonly kind: "boundAfter"; readonly bound: Bound }
  /** "je finis à", "je bosse jusqu'à": what follows is when they become free, or stop being. */
  | { readonly kind: "freeFrom"; readonly travel?: true }
  | { readonly kind: "freeUntil"; readonly travel?: true }
  /** "le boulot", "les cours": what ends or begins then. */
  | { readonly kind: "shift" }
  | { readonly kind: "between" | "and" | "or" | "but" | "to" }
  | { readonly kind: "not" | "nor" | "except" | "unable" | "harmless" | "instead" | "rather" | "replace" }
  | { readonly kind: "cancel" | "move" | "appointment" | "mine" | "have" | "you" | "bridge" }
  | { readonly kind: "asap" }
  /** "le lendemain", and with a day named behind it ("le lendemain de Pâques", "la veille du 15") so many days from that one. */
  | { readonly kind: "dayAfter" | "weekAfter" }
  | { readonly kind: "beside"; readonly days: number }
  /** "à la même heure": the hour of the moment said beside it. */
  | { readonly kind: "sameTime" }
  /** "tôt", "late" behind a day or a part of it. */
  | { readonly kind: "sooner"; readonly edge: Edge }
  /** "ai … vu", "est … mort": what is named behind is over. `aux` is needed up to three words before `participle`; `happened` is enough by itself. */
  | { readonly kind: "aux" | "participle" | "happened" | "engagement" }
  /** "la première semaine" of a month; 0: the last one. */
  | { readonly kind: "nthWeek"; readonly n: number }
  /** "4h par nuit", "2h de route": the hours before it are a length. */
  | { readonly kind: "lengthAfter" }
  | { readonly kind: "courtesy" }
  | { readonly kind: "document" | "off" | "engaged" | "quoted" | "money" | "age" | "count" | "street" | "calling" | "lasting" | "wish" };

export type TermKind = Term["kind"];
export type Phrases = readonly (readonly [spellings: string, term: Term])[];

/** What a language brings to the grammar. */
export interface DateWords {
  readonly phrases: Phrases;
  /** Long words that may be recognised with one letter wrong. */
  readonly mendable: readonly string[];
  /** Real words that a mistyped one would be taken for. */
  readonly sound: readonly string[];
}
