/**
 * Rules and likeness together: rules come first, likeness hears what none of them foresaw.
 * In: intents by rules, the likeness of the message and of each part of it that no rule knows, what is open. Out: intents, and perhaps an answer.
 * The limits were measured on writers whose sentences had not been learnt (`npm run learn -- --measure`). Never hears danger or STOP, never
 * takes back a cancellation, a move or an erasure that a rule found.
 */
import type { Answer, Intent, Understood } from "../meaning.ts";
import { type Likely, type Likeness, likely } from "./likeness.ts";
import { weighed } from "./weighing.ts";

/** Where no rule found anything: likelier than this is heard. */
const heardFrom = 0.38;
/** In a part that no rule knows, beside a wish that one found. */
const besideFrom = 0.75;
/** What would change something that stands, or takes the place of what a rule found, or comes while something else is asked. */
const surelyFrom = 0.6;
/** Fewer words resemble too much; and what it has hardly read before it does not know. */
const leastWords = 3;
/** So many words before what a rule found may yield, or a message that gives a name is more than that. */
const tellingWords = 6;

export interface Open {
  /** The desk waits for an answer of theirs. */
  readonly asked: boolean;
  /** It names a moment. */
  readonly hasWhen: boolean;
  /** It opens with a yes or a no. */
  readonly answered: boolean;
  /** It asks something: nobody is called off by a question that no rule knows. */
  readonly asks: boolean;
  /** It gives a name. */
  readonly named: boolean;
  /** More was said than the courtesy that the rules found. */
  readonly unheard: boolean;
  /** Labels that a rule found: where one of them is no intent, another rule knew better (« n'annulez rien »). */
  readonly outranked: ReadonlySet<string>;
}

export interface Resembled {
  readonly intents: readonly Understood[];
  readonly answer?: Answer;
}

/** What rules and learnt labels call differently. */
const families: Readonly<Partial<Record<Intent, Likely>>> = { menu: "help", back: "help", message: "human", robot: "human" };
const familyOf = ({ label, topic }: Understood): Likely | undefined => {
  if (topic === "access") return "address";
  return families[label] ?? likely.find((each) => each === label);
};

const courtesies: ReadonlySet<Likely> = new Set<Likely>(["greeting", "thanks", "goodbye"]);
/** Heard while something else is asked; a wish to come or to move would be about that. */
const questions: ReadonlySet<Likely> = new Set<Likely>(
  "about address delete_data duration help hours human insurance payment rates".split(" ") as Likely[],
);
const wishes: ReadonlySet<Likely> = new Set<Likely>([
  ...questions,
  ...("book cancel language reschedule status out_of_scope".split(" ") as Likely[]),
]);
/** A courtesy that no rule knows, or a weight. */
const courteousFrom = 0.4;
/** What changes something that stands: heard without a rule only where it is sure, and never taken back from one. */
const changes: ReadonlySet<Likely | undefined> = new Set<Likely>(["cancel", "reschedule", "delete_data"]);
/** « je n'annule pas, je voudrais une autre date »: beside another wish a word of it says too little. */
const unheardBeside: ReadonlySet<Likely> = new Set<Likely>(["cancel", "out_of_scope"]);
const feelings: ReadonlySet<Intent> = new Set<Intent>(["feeling_heavy", "feeling_doubt", "feeling_sorry", "let_go"]);

export function withLikeness(
  intents: readonly Understood[],
  said: string,
  /** The parts that no rule knows. */
  unknown: readonly string[],
  likenessOf: (said: string) => Likeness,
  open: Open,
): Resembled {
  if (intents.some(({ label }) => feelings.has(label))) return { intents };
  const likeness = likenessOf(said);
  if (!tells(likeness) || (open.named && likeness.words < tellingWords)) return { intents };
  const ruled = intents.filter((each) => familyOf(each) !== undefined && !courtesies.has(familyOf(each) ?? "about"));
  const moves = ruled.some((each) => changes.has(familyOf(each)));
  const mayHear = (label: Likely): boolean =>
    wishes.has(label) &&
    label !== "out_of_scope" &&
    !open.outranked.has(label) &&
    !(label === "cancel" && (open.asks || ruled.length > 0)) &&
    !(label === "reschedule" && moves) &&
    !((label === "book" || label === "status") && ruled.some((each) => familyOf(each) === "reschedule")) &&
    !(label === "help" && ruled.length > 0 && likeness.of(label) < heardFrom);
  // A moment that was named is somebody's wish, whatever else is said.
  const stands = (label: Likely): boolean => changes.has(label) || label === "status" || (label === "book" && open.hasWhen);
  const weighing = { said, whole: likeness, likenessOf, familyOf, mayHear, stands, changes };
  if (ruled.length === 0) {
    const several = open.asked || open.answered || (intents.length > 0 && !open.unheard) ? [] : weighed(intents, weighing);
    return several.length - intents.length > 1 ? { intents: several } : unforeseen(intents, likeness, open);
  }
  if (open.asked) return { intents };
  const nothing = ruled.every((each) => familyOf(each) === "out_of_scope");
  if (open.answered || nothing || likeness.words < tellingWords)
    return { intents: [...foreseen(intents, ruled, likeness, open), ...beside(ruled, unknown, likenessOf)] };
  return { intents: weighed(intents, weighing) };
}

const tells = ({ words, known }: Likeness): boolean => words >= leastWords && known >= 2 && known >= words / 2;

/** No rule found a wish. */
function unforeseen(intents: readonly Understood[], likeness: Likeness, open: Open): Resembled {
  const { most } = likeness;
  const sure = likeness.of(most);
  // « merci pour tout ce que vous faites » says no more than that; « bonjour, plutôt le matin, merci » does.
  if (intents.length > 0 && !open.unheard && (courtesies.has(most) || sure < heardFrom)) return { intents };
  if (open.asked || open.answered)
    return questions.has(most) && sure >= surelyFrom && !open.hasWhen
      ? { intents: [like(most, likeness)] }
      : answering(intents, likeness, open);
  const from = changes.has(most) ? surelyFrom : heardFrom;
  if (wishes.has(most) && most !== "out_of_scope" && sure >= from && !(most === "cancel" && open.asks))
    return { intents: [like(most, likeness)] };
  if (open.hasWhen) return { intents };
  if (courtesies.has(most) && sure >= (intents.length > 0 ? besideFrom : courteousFrom)) return { intents: [like(most, likeness)] };
  // Danger is never decided so; but a weight is met with care.
  if (most === "crisis" && sure >= courteousFrom) return { intents: [{ ...like(most, likeness), label: "feeling_heavy" }] };
  return answering(intents, likeness, open);
}

/** One wish that a rule found yields to one that it resembles far more. */
function foreseen(intents: readonly Understood[], ruled: readonly Understood[], likeness: Likeness, open: Open): readonly Understood[] {
  const [only] = ruled;
  const { most } = likeness;
  if (ruled.length > 1 || only === undefined || likeness.words < tellingWords || !wishes.has(most)) return intents;
  // « raconte-moi une blague »: what a rule knows to be none of the desk's business is hardly mistaken.
  const from = only.label === "out_of_scope" || most === "out_of_scope" ? 0.8 : surelyFrom;
  if (likeness.of(most) < from || familyOf(only) === most || changes.has(familyOf(only))) return intents;
  // « je voudrais un rdv jeudi 14h c'est combien »: both.
  return most === "book" && open.hasWhen ? [...intents, like(most, likeness)] : [like(most, likeness)];
}

/** What is wished for in the parts that no rule knows. */
function beside(ruled: readonly Understood[], unknown: readonly string[], likenessOf: (said: string) => Likeness): readonly Understood[] {
  const known = new Set<Likely | undefined>(ruled.map(familyOf));
  return unknown.flatMap((part) => {
    const likeness = likenessOf(part);
    const { most } = likeness;
    if (!tells(likeness) || !wishes.has(most) || unheardBeside.has(most) || known.has(most) || likeness.of(most) < besideFrom) return [];
    known.add(most);
    return [like(most, likeness)];
  });
}

const like = (label: Likely, likeness: Likeness): Understood => ({
  label: label as Intent,
  score: Number(likeness.of(label).toFixed(2)),
  why: `like ${likeness.why(label)}`,
  alike: true,
});

/** A yes or a no, where it is clearly one of them and nothing was understood. */
function answering(intents: readonly Understood[], likeness: Likeness, open: Open): Resembled {
  const kind = likeness.most;
  if (open.hasWhen || open.answered || (kind !== "yes" && kind !== "no") || likeness.of(kind) < surelyFrom) return { intents };
  return likeness.of(kind === "yes" ? "no" : "yes") < 0.05 ? { intents, answer: { kind } } : { intents };
}
