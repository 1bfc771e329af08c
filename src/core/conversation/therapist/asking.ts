/**
 * The one question that she is asked about a word of hers. It is put to her like a request: a bare yes counts only where nothing else was put since
 * her last decision; its own words and buttons count whatever else waits. In: the desk, her message. Out: the question, or how she answered it. What
 * becomes of one that she does not answer stands in `unanswered.ts`.
 */
import { nudgeAt } from "../../booking/due.ts";
import type { Request } from "../../booking/request.ts";
import type { Message } from "../../words/message.ts";
import { type EpochMs, hourMs, minuteMs } from "../../words/time.ts";
import { askedAbout, echoedIn, echoPut, type HerAsk } from "../her-memory.ts";
import type { HerDesk } from "./her-desk.ts";

export type Label = { readonly label: string; readonly answer: string };

/**
 * Asks; an older question makes way. What was put to her before it counts no more for a bare answer: she has turned to this.
 * A thing that comes after it makes a bare answer doubtful again.
 */
export function askHer(desk: HerDesk, about: HerAsk["about"], text: string, labels: readonly Label[]): void {
  makeWay(desk, about);
  const nonce = String(desk.state.nextNonce);
  desk.state = { ...desk.state, nextNonce: desk.state.nextNonce + 1, ask: { nonce, at: desk.now, about } };
  const choices = labels.map(({ label, answer }) => ({ label, payload: `her.${nonce}.${answer}` }));
  desk.messages.push({ text, choices, puts: { what: putOf(nonce), rev: 0 } });
  desk.effects.push({ kind: "timer", id: `ask:${nonce}`, to: desk.facts.self, at: remindAt(desk, about) });
  turnedTo(desk);
}

/** After two hours in which she answers; sooner where one of the hours that it is about is near. */
function remindAt(desk: HerDesk, about: HerAsk["about"]): EpochMs {
  const hours = askedAbout(about).flatMap((id) => {
    const request = desk.requests.get(id);
    return request !== undefined && "slot" in request ? [request.slot.at] : [];
  });
  const beforeIt = Math.min(...hours.filter((at) => at > desk.now)) - nearMs;
  return Math.min(nudgeAt(desk.facts.practice, desk.now), Math.max(desk.now + leastMs, beforeIt));
}
const nearMs = 2 * hourMs;
const leastMs = 15 * minuteMs;

/** Of these a client is told something, or is not: they do not end by her turning to something else. */
const concernsClients: ReadonlySet<HerAsk["about"]["kind"]> = new Set(["tell", "tell-one", "number"]);
const mostLeft = 5;

/** Unless it is the same question, asked anew. */
function makeWay(desk: HerDesk, next?: HerAsk["about"]): void {
  const { ask, left = [] } = desk.state;
  if (ask === undefined || !concernsClients.has(ask.about.kind)) return;
  const [before, after] = [askedAbout(ask.about), next === undefined ? [] : askedAbout(next)];
  if (next !== undefined && concernsClients.has(next.kind) && after.every((id) => before.includes(id))) return;
  desk.state = { ...desk.state, left: [...left, ask].slice(-mostLeft) };
}

/** What was asked longer ago is asked about before a few words are taken for its answer: she has done other things since. */
export const freshMs = 2 * hourMs;
export const isOld = (askedAt: EpochMs, { at }: Message): boolean => at - askedAt > freshMs;

export const putOf = (nonce: string): string => `ask-${nonce}`;

export const echoOf = ({ id, rev }: Request): { readonly what: string; readonly rev: number } => ({ what: echoPut(id), rev });

/** The request whose echo she has swiped. */
export function echoedBy(desk: HerDesk, { quoted }: Message): Request | undefined {
  const id = echoedIn(quoted === undefined ? "" : (desk.facts.quoted.get(quoted)?.what ?? ""));
  return id === undefined ? undefined : desk.requests.get(id);
}

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
  if (!answered) makeWay(desk);
  const { ask, ...rest } = desk.state;
  if (ask === undefined) return;
  desk.state = rest;
  if (answered) turnedTo(desk);
}

/** Not this very instant: what is put in this turn may be claimed within the same millisecond. */
export const turnedTo = (desk: HerDesk): void => void desk.effects.push({ kind: "decided", at: desk.now - 1 });
