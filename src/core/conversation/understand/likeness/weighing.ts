/**
 * What a message of several wishes holds, where rules know some and likeness others: each label is weighed by itself, a rule's word as evidence
 * beside what the whole message and its parts resemble. In: intents by rules, the text, likeness. Out: those that stand, and those that no rule
 * found. The weights are log odds, fitted on writers whose sentences were not learnt; `npm run learn -- --measure` shows what they give.
 * What changes something that stands is never taken back from a rule, and never weighed into a message in doubt.
 */
import type { Intent, Understood } from "../meaning.ts";
import { type Likely, type Likeness, likely } from "./likeness.ts";

const weight = { whole: 1.2, part: 0.75, rule: 2.2, oneOfSeveral: 1, otherRule: -0.25, parted: 1.5, long: 0.4 } as const;
/** How far the rules of a label are to be trusted more than others', or less. */
const trust: Readonly<Partial<Record<Likely, number>>> = {
  rates: 0.8,
  duration: 0.8,
  insurance: 0.8,
  delete_data: 0.6,
  payment: 0.5,
  book: -0.6,
  language: -0.5,
};
const longFrom = 9;
/** What is heard without a rule weighs as much at least. */
const newFrom = 0;
/** What a rule found is dropped only where all else speaks against it. */
const keptFrom = -1.5;
/** A change that no rule found resembles nothing else. */
const changeFrom = 0.6;
const mostParts = 8;
const hours: ReadonlySet<Intent> = new Set<Intent>(["book", "cancel", "reschedule", "status"]);
/** Never weighed: they cost nothing beside a wish. */
const courtesies: ReadonlySet<Likely> = new Set<Likely>(["greeting", "thanks", "goodbye"]);

const between =
  / ?[.,;:?!]+ ?| (?:et|and|sinon|puis|mais|but|aussi|also|d ailleurs|au fait|car|parce que|pcq|plus|ou bien|par contre|btw|anyway) /;

/** The parts of a message that may each hold a wish. */
export const partsOf = (said: string): readonly string[] =>
  said
    .split(between)
    .filter((part) => part.includes(" "))
    .slice(0, mostParts);

export interface Weighing {
  readonly said: string;
  readonly whole: Likeness;
  readonly likenessOf: (said: string) => Likeness;
  readonly familyOf: (intent: Understood) => Likely | undefined;
  /** What may be heard without a rule. */
  readonly mayHear: (label: Likely) => boolean;
  /** Is never taken back from a rule. */
  readonly stands: (label: Likely) => boolean;
  readonly changes: ReadonlySet<Likely | undefined>;
}

export function weighed(
  intents: readonly Understood[],
  { said, whole, likenessOf, familyOf, mayHear, stands, changes }: Weighing,
): readonly Understood[] {
  const ruled = new Set(intents.map(familyOf));
  const parts = partsOf(said);
  const alike = parts.length > 1 ? parts.map(likenessOf) : [];
  const odds = (label: Likely): number => {
    const best = Math.max(0, ...alike.map((part) => part.of(label)));
    return (
      weight.whole * logit(whole.of(label)) +
      (alike.length > 1 ? weight.part * logit(best) + weight.parted : 0) +
      (whole.words >= longFrom ? weight.long : 0) +
      (ruled.has(label) ? weight.rule + (trust[label] ?? 0) + (ruled.size > 1 ? weight.oneOfSeveral : 0) : weight.otherRule)
    );
  };
  const standing = intents.filter((each) => {
    const family = familyOf(each);
    return family === undefined || courtesies.has(family) || stands(family) || odds(family) > keptFrom;
  });
  const heard = likely
    .filter((label) => !ruled.has(label) && mayHear(label) && odds(label) > newFrom)
    .filter(
      (label) =>
        !(changes.has(label) || label === "status") || Math.max(whole.of(label), ...alike.map((part) => part.of(label))) >= changeFrom,
    )
    .map(
      (label): Understood => ({
        label: label as Intent,
        score: Number(whole.of(label).toFixed(2)),
        why: `like ${whole.why(label)}`,
        alike: true,
      }),
    );
  if (standing.length + heard.length === 0) return intents;
  // Whose hour it is comes before what is asked beside it.
  const ofHours = heard.filter(({ label }) => hours.has(label));
  return [...ofHours, ...standing, ...heard.filter(({ label }) => !hours.has(label))];
}

const logit = (share: number): number => {
  const kept = Math.min(0.999, Math.max(0.001, share));
  return Math.log(kept / (1 - kept));
};
