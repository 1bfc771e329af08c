/**
 * A touched button or list row. Its payload names flow, step, nonce and option: it is answered for its own question, or said to be past.
 * A payload that this house did not make is a question that is past.
 */

import type { Question } from "../state.ts";
import { choose } from "./choose.ts";
import { type Desk, notice } from "./desk.ts";
import { askAgain } from "./question.ts";
import { openRequest } from "./standing.ts";

const made = /^q\.([a-z0-9-]+)\.([a-z0-9-]+)\.(\d{1,9})\.([a-z0-9-]+)$/;

/** Whether a payload belongs to this question. */
export const isOf = (question: Question, payload: string): boolean => {
  const [, flow, step, nonce] = made.exec(payload) ?? [];
  return question.nonce === nonce && (question.sentAs ?? `${question.flow}.${question.step}`) === `${flow}.${step}`;
};

export function tap(desk: Desk, payload: string): void {
  const option = made.exec(payload)?.[4];
  const open = desk.state.open;
  const question = [...desk.state.past, ...(open === undefined ? [] : [open])].find((each) => isOf(each, payload));
  const offered = question?.options.some((each) => each.id === option) === true;
  if (
    question !== undefined &&
    option !== undefined &&
    offered &&
    (question.nonce === open?.nonce || stillMeant(desk, question.flow, question.step))
  ) {
    choose(desk, question, option);
    return;
  }
  notice(desk, "passed-question");
  askAgain(desk, undefined, false);
}

/** Questions whose options change nothing by themselves may be touched late; her times too, while they stand. */
function stillMeant(desk: Desk, flow: string, step: string): boolean {
  if (flow === "proposal" && (step === "offer" || step === "hour" || step === "fewer")) return openRequest(desk)?.state === "proposed";
  return flow === "menu" || flow === "lost" || flow === "rates" || flow === "address" || (flow === "declined" && step !== "nothing");
}
