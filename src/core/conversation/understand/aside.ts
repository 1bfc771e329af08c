/**
 * Moments that stand in a confidence: which of them belong to what weighs, and which are a wish beside it.
 * In: what was heard, the clock. Out: the moment without what only confides; whether a short clause names one by itself.
 */
import type { Clause } from "./clauses.ts";
import { beside } from "./intents.ts";
import type { Expecting, Meaning } from "./meaning.ts";
import type { Hit } from "./rules.ts";
import { readWhen } from "./when.ts";

/** What the rules of the languages shown find, clause by clause. */
export interface Heard {
  readonly clauses: readonly Clause[];
  readonly hits: readonly Hit[];
}

/** « j'ai perdu mon père en mars, je voudrais un rdv » : the month belongs to the loss. Undefined where no clause only confides. */
export function withoutFeelings({ clauses, hits }: Heard, { now, locale }: Expecting): Meaning["when"] | undefined {
  if (clauses.length < 2 || !hits.some(({ label }) => label === "feeling_heavy")) return undefined;
  const others = clauses.filter((_, at) => {
    const labels = hits.flatMap(({ label, clause }) => (clause === at ? [label] : []));
    return !labels.includes("feeling_heavy") || labels.some((label) => label !== "about" && !beside.has(label));
  });
  return others.length === 0 || others.length === clauses.length
    ? undefined
    : readWhen(others.map(({ text }) => text).join(" . "), { now, locale }).when;
}

/** A short clause of a longer message that is a moment by itself: « je vais mal, lundi 15h possible ? ». */
export function momentAside(clauses: readonly Clause[], { now, locale }: Expecting): boolean {
  return (
    clauses.length > 1 &&
    clauses.some(
      ({ text }) =>
        text.split(" ").length <= 6 &&
        !/\b(?:depuis|dernier|derniere|since|last|ouvert)\b/.test(text) &&
        readWhen(text, { now, locale }).when.kind !== "none",
    )
  );
}
