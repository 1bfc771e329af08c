/**
 * The one question that she is asked about a word of hers. It is put to her like a request: a bare yes counts only where nothing else was put since
 * her last decision; its own words and buttons count whatever else waits. In: the desk, her message. Out: the question, or how she answered it.
 */
import type { Message } from "../../words/message.ts";
import { type EpochMs, hourMs } from "../../words/time.ts";
import type { HerAsk } from "../her-memory.ts";
import type { HerDesk } from "./her-desk.ts";

export type Label = { readonly label: string; readonly answer: string };

/**
 * Asks; an older question of this kind is no longer one. What was put to her before it counts no more for a bare answer: she has turned to this.
 * A thing that comes after it makes a bare answer doubtful again.
 */
export function askHer(desk: HerDesk, about: HerAsk["about"], text: string, labels: readonly Label[]): void {
  const nonce = String(desk.state.nextNonce);
  desk.state = { ...desk.state, nextNonce: desk.state.nextNonce + 1, ask: { nonce, at: desk.now, about } };
  const choices = labels.map(({ label, answer }) => ({ label, payload: `her.${nonce}.${answer}` }));
  desk.messages.push({ text, choices, puts: { what: putOf(nonce), rev: 0 } });
  turnedTo(desk);
}

/** What was asked longer ago is asked about before a few words are taken for its answer: she has done other things since. */
const freshMs = 2 * hourMs;
export const isOld = (askedAt: EpochMs, { at }: Message): boolean => at - askedAt > freshMs;

export const putOf = (nonce: string): string => `ask-${nonce}`;

/** A question of hers that is no longer open counts for nothing. */
export const isOverAsk = ({ state }: HerDesk, what: string): boolean => what.startsWith("ask-") && what !== putOf(state.ask?.nonce ?? "");

/** The button that she touched, where it is one of this question's: its answer. */
export function touched(ask: HerAsk, { payload }: Message): string | undefined {
  const [, nonce, answer] = /^her\.(\d{1,9})\.([a-z]+)$/.exec(payload ?? "") ?? [];
  return nonce === ask.nonce ? answer : undefined;
}

/** Whether a bare yes or no can only be meant for this: it was swiped, or is the only thing put to her since her last decision. */
export function isBareFor(desk: HerDesk, ask: HerAsk, message: Message): boolean {
  const what = putOf(ask.nonce);
  if (message.quoted !== undefined) return desk.facts.quoted.get(message.quoted)?.what === what;
  if ((message.waiting ?? 0) > 0 || desk.facts.waitingElsewhere > 0 || message.late === true) return false;
  const put = desk.facts.puts.filter(({ at, what: each }) => at > desk.facts.lastDecisionAt && at <= message.at && !isOverAsk(desk, each));
  return put.some((each) => each.what === what) && put.every((each) => each.what === what);
}

/** Whether something else was put to her after this: « tous » may be meant for that. */
export const isOvertaken = (desk: HerDesk, ask: HerAsk, { at, payload, quoted }: Message): boolean =>
  payload === undefined &&
  quoted === undefined &&
  desk.facts.puts.some((put) => put.at > ask.at && put.at <= at && put.what !== putOf(ask.nonce) && !isOverAsk(desk, put.what));

/** It is answered, or something else was said: what was put before no longer counts for a bare answer. */
export function closeAsk(desk: HerDesk, answered: boolean): void {
  const { ask, ...rest } = desk.state;
  if (ask === undefined) return;
  desk.state = rest;
  if (answered) turnedTo(desk);
}

/** Not this very instant: what is put in this turn may be claimed within the same millisecond. */
const turnedTo = (desk: HerDesk): void => void desk.effects.push({ kind: "decided", at: desk.now - 1 });
