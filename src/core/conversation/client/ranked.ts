/**
 * « oui pour le deuxième » where no list is open any more: the second of the moments that they said themselves, or of the hours that they were
 * offered just before. Never the second option of what is asked now: « oui » to a recap and « le deuxième » of its answers contradict each other.
 * In: the open question and what was written. Out: whether it was that; the moment is taken, or the question asked again.
 */
import { hourMs } from "../../words/time.ts";
import type { Question } from "../state.ts";
import { answerIn } from "../understand/answer.ts";
import type { Meaning } from "../understand/meaning.ts";
import { choose, missed } from "./choose.ts";
import type { Desk } from "./desk.ts";
import { nodeAt } from "./dialogue.ts";
import { leave, remember } from "./go-on.ts";

export function ranked(desk: Desk, open: Question, { folded, when }: Meaning): boolean {
  const agrees = agreesToOne.test(folded);
  if (open.flow !== "request" || when.kind !== "none" || !(agrees || oneOfThem.test(folded)) || listed(desk, open)) return false;
  const answer = answerIn(folded, true)?.answer;
  if (answer?.kind !== "number") return false;
  const { said } = desk.state.memory;
  const moment = typeof said === "object" && said.kind === "when" && said.when.kind === "several" ? said.when.of[answer.n - 1] : undefined;
  if (moment !== undefined) {
    remember(desk, "wish", { kind: "when", when: moment });
    remember(desk, "said", { kind: "when", when: moment });
    return leave(desk, open, { kind: "step", flow: open.flow, step: "check" });
  }
  // « le deuxième » alone is an answer of the recap, unless they have named two moments themselves.
  if (!agrees) return false;
  const list = desk.state.past.findLast((each) => each.flow === open.flow && desk.now - each.askedAt < hourMs && listed(desk, each));
  const option = list?.options[answer.n - 1];
  if (list !== undefined && option?.value !== undefined) return choose(desk, list, option.id);
  return missed(desk, open);
}

/** A list of hours that only the facts could name. */
function listed(desk: Desk, question: Question): boolean {
  const node = nodeAt(desk, question);
  return node.kind === "choose" && node.from !== undefined;
}

const one =
  "(?:pour |for )?(?:le |la |the )?(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|1ere?|2e|2eme|3e|3eme|first|third|fourth|1st|2nd|3rd)(?: one| creneau| choix| date| jour)?[.! ]*$";
const agreesToOne = new RegExp(`^(?:oui|ok|d.accord|yes|sure|parfait|alors|plutot|non plutot|va)[ ,]+${one}`);
const oneOfThem = new RegExp(`^${one}`);
