/**
 * All that is theirs given up at once: « annulez mes deux rdv », « je veux tout annuler », « les deux » under a list of them. They are named in one
 * question, and one yes gives them back.
 * In: the desk and what was understood. Out: whether it was that; which ones is remembered, each with the hour at which it was named.
 */
import { fold } from "../../words/fold.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import { dateOf } from "../../words/time.ts";
import type { Goto, Node } from "../flow/model.ts";
import type { Question } from "../state.ts";
import type { Meaning } from "../understand/meaning.ts";
import type { Desk } from "./desk.ts";
import { leave } from "./go-on.ts";
import { daysOf } from "./of-standing.ts";
import { slotOf } from "./standing.ts";
import { rememberThese, theseAll } from "./these.ts";
import { walk } from "./walk.ts";

const all: Goto = { kind: "step", flow: "leave", step: "all" };
const oneFirst: Goto = { kind: "step", flow: "move", step: "one-first" };

/** A wish to cancel that names more than one of them; of a day, those of that day. */
export function cancelsAll(desk: Desk, { folded, when }: Meaning): boolean {
  if (!several.test(spelt(folded))) return false;
  const days = daysOf(when);
  const named = theseAll(desk).filter((each) => {
    const slot = slotOf(each);
    return days.length === 0 || (slot !== undefined && days.includes(dateOf(slot.wall)));
  });
  if (named.length < 2) return false;
  rememberThese(desk, named);
  walk(desk, all, false);
  return true;
}

/** « les deux », « tous », "both", « 1 et 2 » under a question that lists them. */
export function choosesAll(desk: Desk, open: Question, node: Extract<Node, { kind: "choose" }>, meaning: Meaning): boolean {
  const theirs = node.from?.source === "bookings" || (open.flow === "leave" && open.step === "which");
  if (!theirs || meaning.answer?.kind === "no" || !meansAll(meaning.folded, open)) return false;
  if (open.flow !== "leave") return leave(desk, open, oneFirst);
  const listed = new Set(open.options.map(({ value }) => value));
  rememberThese(
    desk,
    theseAll(desk).filter(({ id }) => node.from === undefined || listed.has(id)),
  );
  return leave(desk, open, all);
}

function meansAll(folded: string, { options }: Question): boolean {
  const said = spelt(folded);
  if (said.split(" ").length > 8) return false;
  const digits = options.flatMap(({ value }, n) => (value === undefined ? [] : [String(n + 1)]));
  const each = digits.length > 1 && digits.every((digit) => said.split(/[^0-9]+/).includes(digit)) && !/\d ?h|:/.test(said);
  return each || whole.test(said);
}

/** « tout de suite », « pas du tout », « tous les jours » are no number of things. */
const spelt = (folded: string): string =>
  `. ${plain(fold(folded)).replaceAll(/\b(?:tout (?:de suite|a fait|a l heure|simplement|court)|(?:pas|plus) du tout|tous les (?:jours|lundis|mardis|mercredis|jeudis|vendredis|samedis)|after all|at all|all right)\b/g, " ")}`;

const fields = {
  things: "rdv rdvs seances consultations appointments appts sessions bookings demandes requests",
  count: "deux trois 2 3 two three both autres other",
};

const several = anyOf(
  [
    "(mes|nos|les|ces|my|our|the|these|those) <count>? (prochains|prochaines|upcoming|next)? <count>? <things>",
    "(tous|toutes|all|both) (of)? (mes|nos|les|ces|my|our|the|these|those|them|of)",
    "(tout|tous|toutes|les deux|les trois|les 2|les 3|both|everything|all|the lot)",
  ],
  fields,
);

const whole = anyOf([
  "(tous|toutes|tout|both|everything|all|the lot)",
  "les (deux|trois|2|3)",
  "(l un et l autre|l une et l autre|the two|the three|all two|all three)",
]);
