/**
 * What a message is made of, for the grammar: atoms of time, signs that relate them, fillers, marks and words, each with its place.
 * Types and closed lists only.
 */
import type { DayPart } from "../../../words/when.ts";
import type { Clock } from "./clock.ts";
import type { DaySaid } from "./day.ts";
import type { Period } from "./period.ts";
import type { Bound, TermKind } from "./terms.ts";

/** `own`: an hour of their day, when work ends or begins; `travel`: when a train of theirs comes in or goes. */
export type Atom =
  | { readonly kind: "day"; readonly day: DaySaid; readonly bound?: Bound }
  | { readonly kind: "days"; readonly from: DaySaid; readonly to: DaySaid }
  | { readonly kind: "period"; readonly period: Period; readonly bound?: Bound }
  | {
      readonly kind: "clock";
      readonly clock: Clock;
      readonly approx: boolean;
      readonly bound?: Bound;
      readonly own?: true;
      readonly travel?: true;
    }
  | { readonly kind: "clocks"; readonly from: Clock; readonly to: Clock }
  | { readonly kind: "part"; readonly part: DayPart }
  | { readonly kind: "sameTime" }
  | { readonly kind: "delay"; readonly minutes: number }
  | { readonly kind: "boundAfter"; readonly bound: Bound }
  | { readonly kind: "approxAfter" }
  | { readonly kind: "asap" }
  | { readonly kind: "past" }
  | { readonly kind: "impossible" };

export const signs = [
  "or",
  "and",
  "but",
  "not",
  "nor",
  "except",
  "unable",
  "harmless",
  "instead",
  "rather",
  "replace",
  "cancel",
  "move",
  "mine",
  "have",
  "appointment",
  "you",
  "bridge",
  "happened",
  "document",
  "off",
  "engaged",
  "quoted",
] as const satisfies readonly TermKind[];

export type Sign = (typeof signs)[number];

export const fillers = [
  "the",
  "at",
  "on",
  "of",
  "into",
  "in",
  "this",
  "approx",
  "every",
  "between",
  "bound",
  "to",
] as const satisfies readonly TermKind[];

export type Piece =
  | { readonly kind: "atoms"; readonly atoms: readonly Atom[]; readonly at: number; readonly next: number }
  | { readonly kind: "sign"; readonly sign: Sign; readonly text: string; readonly at: number; readonly next: number }
  | { readonly kind: "filler" | "word" | "mark"; readonly text: string; readonly at: number; readonly next: number };
