/**
 * The options of a question: which one a digit, a yes, a no or a label takes, and what taking it does.
 * In: the question exactly as it was sent. Out: true when the desk has moved on; undefined when it has no such option.
 */
import { inFull } from "../../booking/describe.ts";
import { fold } from "../../words/fold.ts";
import { unreachable } from "../../words/result.ts";
import type { EpochMs } from "../../words/time.ts";
import type { Option } from "../flow/model.ts";
import type { Question } from "../state.ts";
import type { Meaning } from "../understand/meaning.ts";
import { type Desk, notice, noticeText, textSaid } from "./desk.ts";
import { nodeAt } from "./dialogue.ts";
import { leave, remember } from "./go-on.ts";
import { countMissed } from "./missed.ts";
import { askAgain, unclearText } from "./question.ts";
import { passOver } from "./rounds.ts";

/** The question that a digit answers: the newest one that had left when the digit arrived. */
export function lastClaimed(desk: Desk, acceptedAt: EpochMs): Question | undefined {
  const questions = [...desk.state.past, ...(desk.state.open === undefined ? [] : [desk.state.open])];
  const claimed = questions.filter((question) => (desk.facts.claimed.get(question.nonce) ?? Number.POSITIVE_INFINITY) <= acceptedAt);
  const last = claimed.at(-1);
  // A question left behind by the end of its dialogue is closed: its digits mean nothing any more.
  return last !== undefined && (last.nonce === desk.state.open?.nonce || desk.state.open !== undefined) ? last : undefined;
}

/** Yes, no or a digit. Undefined when this question has no such option. */
export function chooseBy(desk: Desk, question: Question, meaning: Meaning): true | undefined {
  const node = nodeAt(desk, question);
  const said = meaning.answer;
  if (node.kind !== "choose" || said === undefined) return undefined;
  const told = meaning.answerOnly ? "" : desk.words;
  switch (said.kind) {
    case "number": {
      const option = question.options[said.n - 1];
      return option === undefined ? undefined : choose(desk, question, option.id, told);
    }
    case "yes":
      return pick(desk, question, node.yes, told);
    case "no":
      // « ne l'envoyez pas »: what is not sent may need no change.
      return pick(desk, question, keepsBack.test(meaning.folded) && offers(question, "nothing") ? "nothing" : node.no, told);
    default:
      return unreachable(said);
  }
}

const keepsBack = /\b(?:envo[iy]|transmet|send|pass(?:ing)? on)[a-z]*/;
const offers = ({ options }: Question, id: string): boolean => options.some((option) => option.id === id);

/** `first`: the first option when there is only one; a step's name that is no option is gone to. */
export function pick(desk: Desk, question: Question, which: string | undefined, told = ""): true | undefined {
  if (which === undefined) return undefined;
  if (which === "first") {
    const [only, ...others] = question.options;
    if (only !== undefined && others.length > 0 && question.nonce === desk.state.open?.nonce) return whichOne(desk, question);
    return only === undefined || others.length > 0 ? undefined : choose(desk, question, only.id, told);
  }
  const node = nodeAt(desk, question);
  if (node.kind === "choose" && node.from?.source === "free" && which === node.no) passOver(desk, question);
  const options = [...question.options, ...(node.kind === "choose" ? node.options : [])];
  if (options.some((option) => option.id === which)) return choose(desk, question, which, told);
  desk.told = told;
  return leave(desk, question, { kind: "step", flow: question.flow, step: which });
}

/**
 * Takes an option of a question, open or past, exactly as it was sent. What its heir does not offer, or was never shown, is asked again.
 * `told`: what they said beside it; a digit, a label or a touch says nothing that could be passed on.
 */
export function choose(desk: Desk, question: Question, id: string, told = ""): true {
  desk.told = told;
  const node = nodeAt(desk, question);
  const sent = question.options.find((option) => option.id === id);
  const named: Option | undefined = node.kind === "choose" ? node.options.find((option) => option.id === id) : undefined;
  if (node.kind === "choose" && sent?.value !== undefined && node.from !== undefined) {
    remember(desk, node.from.as, sent.value);
    if (typeof sent.value === "object" && sent.value.kind === "when") remember(desk, "said", sent.value);
    return leave(desk, question, node.from.next);
  }
  if (sent === undefined || named === undefined) {
    notice(desk, question.nonce === desk.state.open?.nonce ? "question-changed" : "passed-question");
    askAgain(desk, undefined, false);
    return true;
  }
  for (const [name, value] of Object.entries(named.set)) remember(desk, name, value);
  return leave(desk, question, named.next);
}

/** All of them suit, but which one is not ours to say; the one hour of a list of one is asked about as ever. */
export function whichOne(desk: Desk, open: Question): true {
  if (open.options.length < 2) return missed(desk, open);
  askAgain(desk, textSaid(desk, noticeText(desk.model, "which-one")), false);
  return true;
}

/** The option that the words name, whole or in part; undefined where it is none, or more than one. */
export function byLabel(question: Question, folded: string): string | undefined {
  const bare = (text: string): string =>
    text
      .replaceAll(/[.!?]+$/g, "")
      .replaceAll(/[,;:]/g, "")
      .trim();
  const said = bare(folded);
  if (said === "") return undefined;
  const labels = question.options.map((option) => ({ id: option.id, label: bare(fold(inFull(option.label))) }));
  const whole = labels.filter(({ label }) => label === said);
  if (whole.length === 1) return whole[0]?.id;
  const named = said.replace(pointing, "");
  const part = named.length >= 3 ? labels.filter(({ label }) => label.startsWith(`${named} `) || label.endsWith(` ${named}`)) : [];
  return part.length === 1 ? part[0]?.id : undefined;
}

/** « celui du jeudi », « ok pour le jeudi ». */
const pointing = /^(?:(?:oui|ok|yes|plutot|pour|c.est|celui|celle|le|la|de|du|on|the) )+/;

/** Nothing of it could be read: the question again, in other words. */
export function missed(desk: Desk, open: Question): true {
  const node = nodeAt(desk, open);
  countMissed(desk);
  if (node.kind === "ask" || node.kind === "choose") askAgain(desk, unclearText(desk, node, open.misses), true);
  return true;
}
