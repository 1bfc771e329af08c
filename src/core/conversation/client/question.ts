/**
 * Asking: opening a question, saying it again, and the text said when an answer cannot be read.
 * In: a node of the flow. Out: the desk with the question open, its choices exactly as they leave.
 */
import type { RequestId } from "../../words/ids.ts";
import { type Asked, namesIn, render, variantOf } from "../compose.ts";
import type { Model, Node, Text } from "../flow/model.ts";
import type { Question } from "../state.ts";
import { type Desk, notice, noticeText, textSaid } from "./desk.ts";
import { asideIn, endDialogue, nodeAt, withAside } from "./dialogue.ts";
import { canList, optionsAgain, optionsOf } from "./options.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { requestFacts, sayable, valueOf } from "./values.ts";

type Questioning = Extract<Node, { kind: "ask" | "choose" }>;

/** Opens a question: the one that was open becomes a past one, so that a late tap still finds its list. */
export function ask(desk: Desk, flow: string, node: Questioning, on: Model): void {
  const options = node.kind === "choose" ? optionsOf(desk, node) : [];
  const about = aboutOf(desk, node);
  const place = { flow, step: node.id, structure: on.structureHash };
  // The dialogue that made way has gone on: where it stood is not asked a second time.
  const waiting = asideIn(desk.state);
  if (waiting.some((each) => each.flow === flow))
    desk.state = withAside(
      desk.state,
      waiting.filter((each) => each.flow !== flow),
    );
  open(desk, node, { nonce: "", ...place, options, askedAt: desk.now, misses: 0, ...(about === undefined ? {} : { about }) }, undefined);
}

/** Says the open question again under a new nonce and in the words of now, after something else was answered or was not understood. Closes one that no longer can be said; nobody is left without a word. */
export function askAgain(desk: Desk, instead: string | undefined, missed: boolean): void {
  const before = desk.state.open;
  const node = before === undefined ? undefined : nodeAt(desk, before);
  if (before === undefined || (node?.kind !== "ask" && node?.kind !== "choose")) return;
  const focus = desk.focus;
  desk.focus = before.about === undefined ? focus : desk.requests.get(before.about);
  if (instead === undefined && !canAsk(desk, node, before)) {
    endDialogue(desk);
    if (desk.paragraphs.length === 0 && desk.asked === undefined) notice(desk, "passed-question");
  } else {
    const { sentAs: _before, ...question } = before;
    // In a row: what was understood in between begins it anew.
    const misses = missed ? before.misses + 1 : 0;
    open(desk, node, { ...question, options: optionsAgain(desk, node, before), askedAt: desk.now, misses }, instead);
  }
  desk.focus = focus;
}

function open(desk: Desk, node: Questioning, question: Question, instead: string | undefined): void {
  const fresh: Question = { ...question, nonce: String(desk.state.nextNonce) };
  const past = desk.state.open === undefined ? desk.state.past : [...desk.state.past, desk.state.open].slice(-5);
  desk.state = { ...desk.state, open: fresh, past, nextNonce: desk.state.nextNonce + 1 };
  desk.asked = { ...askedBy(node, fresh, desk, instead ?? textMarked(desk, node)), question: fresh };
}

/** Whether every value that the question names is known now, and its options, where only the facts can name them, exist. */
export const canAsk = (desk: Desk, node: Questioning, before?: Question): boolean => canSay(desk, node.text) && canList(desk, node, before);

/** Whether every value that a text names is known here and now. */
export const canSay = (desk: Desk, text: Text): boolean => sayable(namesOf(desk, text), desk);

const namesOf = (desk: Desk, text: Text): readonly string[] =>
  text.variants[desk.state.locale].flatMap((variant) => namesIn(variant[desk.channel]));

/** The request that a question's words speak of. */
function aboutOf(desk: Desk, node: Questioning): RequestId | undefined {
  const speaks =
    namesOf(desk, node.text).some((name) => requestFacts.has(name)) || (node.kind === "choose" && node.from?.source === "proposed");
  return speaks ? (desk.focus?.id ?? openRequest(desk)?.id ?? bookingsToCome(desk)[0]?.id) : undefined;
}

function textMarked(desk: Desk, node: Questioning): string {
  return textSaid(desk, node.text);
}

/** A text without the place of its options: for what is said while another question stays open. */
export const textAlone = (desk: Desk, node: Questioning): string =>
  textMarked(desk, node).replaceAll("\u0000", "").replaceAll(/ {2,}/g, " ").trim();

/**
 * The text said when a question meets an answer that it cannot read, by how often that happened in a row: two wordings, then a person, once; then
 * all of them in turn. Its own words first; where they end, those of the notices, so that nothing is said twice in a row.
 */
export function unclearText(desk: Desk, node: Questioning, misses: number): string {
  const person = misses === 2 ? personText(desk) : undefined;
  const common = noticeText(desk.model, node.kind === "ask" ? "unclear-ask" : "unclear");
  const own = node.unclear.key === "notices.unclear" ? 0 : node.unclear.variants[desk.state.locale].length;
  const rung = (misses > 2 ? misses - 1 : misses) % Math.max(own, common.variants[desk.state.locale].length);
  if (person === undefined && rung < own) return variant(desk, node.unclear, rung);
  const said = person ?? variant(desk, common, rung);
  // A free question has no digit to answer with, so it is said again.
  return node.kind === "ask" && canAsk(desk, node) ? `${said} ${textMarked(desk, node)}` : said;
}

/** Where a person is to be reached: the practice's number, and a word left here. */
function personText(desk: Desk): string | undefined {
  const step = desk.model.flows.get("lost")?.steps.get("human");
  return step?.kind === "say" ? textSaid(desk, step.text) : undefined;
}

const variant = (desk: Desk, text: Text, times: number): string =>
  render(variantOf(text, desk.state.locale, desk.channel, times), (name) => valueOf(name, desk));

function askedBy(node: Questioning, question: Question, desk: Desk, text: string): Asked {
  const choices = question.options.map((option) => ({
    label: option.label,
    payload: `q.${question.flow}.${question.step}.${question.nonce}.${option.id}`,
  }));
  const listButton = node.kind === "choose" ? node.listButton?.[desk.state.locale] : undefined;
  return { text, choices, layout: node.kind === "choose" ? node.layout : "inline", ...(listButton === undefined ? {} : { listButton }) };
}
