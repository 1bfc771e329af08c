/**
 * When a person says they would come, as it was read and before the practice's rules have seen it. Wall clocks of the practice's zone.
 * Made by understanding, checked by `core/booking/wish.ts`; nothing here knows opening hours or what time it is.
 */
import type { WallClock, WallDate, WallTime } from "./time.ts";

/** Parts of a day. Clocks: see `dayPartClocks` in core/booking/stretch.ts. */
export type DayPart =
  | "debut_matin"
  | "matin"
  | "fin_matin"
  | "midi"
  | "debut_apres_midi"
  | "apres_midi"
  | "fin_apres_midi"
  | "fin_journee"
  | "soir";

export type When =
  /** `never`: a date was named that no calendar shows (« le 31 novembre »). */
  | { readonly kind: "none"; readonly never?: true }
  /** `dateInferred`: only a clock was said; the date is its next occurrence and must be echoed. */
  | { readonly kind: "instant"; readonly at: WallTime; readonly dateInferred: boolean; readonly approx: boolean }
  | { readonly kind: "day"; readonly date: WallDate }
  | { readonly kind: "daypart"; readonly date: WallDate; readonly part: DayPart }
  /** Open ends are absent: "après 18 h" has only `after`; "la semaine prochaine" has `from` and `to`; both included. `weekdays`: 1 = Monday. `at`: one hour of any of its days, which `after` opens. */
  | {
      readonly kind: "interval";
      readonly from?: WallDate;
      readonly to?: WallDate;
      readonly at?: WallClock;
      readonly after?: WallClock;
      readonly before?: WallClock;
      readonly part?: DayPart;
      readonly weekdays?: readonly number[];
      readonly except?: readonly (WallDate | number)[];
    }
  /** "dès que possible". */
  | { readonly kind: "asap" }
  /** `or`: they said two of these. `conflict`: one phrase has two readings (mardi 3 when the 3rd is a Wednesday) and must be asked about. */
  | { readonly kind: "several"; readonly why: "or" | "conflict"; readonly of: readonly When[] };
