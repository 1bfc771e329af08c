/**
 * The working copy of one client's turn: what was said so far, what should happen, and the state as it will be.
 * Made at the start of a turn, read once at its end; nothing outside `client/` sees it. A turn decided twice makes two of them.
 */

import { type Due, nextDue } from "../../booking/due.ts";
import type { Request, Slot, Wish } from "../../booking/request.ts";
import type { WishRefusal } from "../../booking/wish.ts";
import { type Channel, channelOf } from "../../words/address.ts";
import type { Word } from "../../words/event.ts";
import { timerId } from "../../words/event.ts";
import { outboxId, type RequestId } from "../../words/ids.ts";
import type { Matter, Outgoing, SendPolicy, TemplateKind } from "../../words/message.ts";
import type { EpochMs } from "../../words/time.ts";
import type { NoticeName } from "../catalog.ts";
import { type Asked, bodyOf, inParts, render, variantOf } from "../compose.ts";
import type { Effect, Facts, Party, Query } from "../effect.ts";
import type { Model, Text } from "../flow/model.ts";
import type { ClientState, Question } from "../state.ts";
import { withHour, withRounds } from "./rounds.ts";
import { valueOf } from "./values.ts";

export interface Desk {
  readonly model: Model;
  readonly facts: Facts;
  readonly now: EpochMs;
  readonly channel: Channel;
  /** The event that caused all this: outbox ids and request ids derive from it. */
  readonly cause: string;
  /** What the person wrote in this turn, as written. */
  readonly words: string;
  /** What of it is more than the choice of an option. */
  told: string;
  state: ClientState;
  readonly paragraphs: string[];
  asked: (Asked & { readonly question: Question }) | undefined;
  readonly effects: Effect[];
  /** Requests as they stand after this turn's moves. */
  readonly requests: Map<RequestId, Request>;
  /** The request that this turn is about, where that is not the open one. */
  focus: Request | undefined;
  /** Why the last wish could not be; its values are said. */
  refusal: WishRefusal | undefined;
  /** The wish that could not be had: hours near it may be named. */
  around: Wish | undefined;
  /** Hours that may be asked for instead. */
  free: readonly Slot[];
  /** Set by what the system says by itself. */
  policy: SendPolicy;
  template: TemplateKind;
  /** Not sent after this; answers have a life of their own. */
  notAfter: EpochMs | undefined;
  onlyIf: { readonly request: RequestId; readonly rev: number } | undefined;
  /** The same of others that are named beside that one. */
  alsoIf: readonly { readonly request: RequestId; readonly rev: number }[];
  /** What they must not miss of this turn: the therapist is told when it does not arrive. */
  matter: { readonly what: Matter; readonly request?: RequestId } | undefined;
  /** When what is spoken of was written, where that was long ago. */
  wroteAt: EpochMs | undefined;
  readonly queries: Query[];
}

export function openDesk(state: ClientState, facts: Facts, model: Model, now: EpochMs, cause: string, words: string): Desk {
  return {
    model,
    facts,
    now,
    cause,
    words,
    told: words,
    state,
    channel: channelOf(facts.self.address),
    paragraphs: [],
    asked: undefined,
    effects: [],
    requests: new Map(facts.requests),
    focus: undefined,
    refusal: undefined,
    around: undefined,
    free: [],
    policy: "answer",
    template: "waiting",
    notAfter: undefined,
    onlyIf: undefined,
    alsoIf: [],
    matter: undefined,
    wroteAt: undefined,
    queries: [],
  };
}

export function textSaid(desk: Desk, text: Text): string {
  const times = desk.state.said[text.key] ?? 0;
  desk.state = { ...desk.state, said: { ...desk.state.said, [text.key]: times + 1 } };
  return render(variantOf(text, desk.state.locale, desk.channel, times), (name) => valueOf(name, desk));
}

export function say(desk: Desk, text: Text): void {
  desk.paragraphs.push(textSaid(desk, text));
}

export function notice(desk: Desk, name: NoticeName): void {
  say(desk, noticeText(desk.model, name));
}

export function noticeText(model: Model, name: NoticeName): Text {
  const text = model.notices.get(name);
  if (text === undefined) throw new Error(`no notice ${name}: the flow check at boot forbids it`);
  return text;
}

/** Writes a request's move down, and the due rows that its new state needs. */
export function move(desk: Desk, moved: Request): void {
  const was = desk.requests.get(moved.id);
  const hand = handOf(moved, was, desk.now);
  const request = hand === undefined ? moved : { ...moved, hand };
  desk.requests.set(request.id, request);
  desk.effects.push({ kind: "move", request, was });
  desk.state = withHour(withRounds(desk.state, request, desk.facts.practice, desk.now), request);
  for (const row of timersOf(request, desk.facts, desk.now)) desk.effects.push(row);
}

/** What they have done themselves, or time has; undefined: what she has done is only told now. */
function handOf(request: Request, was: Request | undefined, at: EpochMs): Request["hand"] {
  if (request.state === "expired") return { at };
  const took = (request.state === "confirmed" || request.state === "moved") && was?.state === "proposed";
  const asked = request.state === "countered" && request.askedRev === request.rev;
  const gave = request.state === "withdrawn" || (request.state === "cancelled" && request.byClient === true);
  return took || asked || gave ? { at, by: request.client } : undefined;
}

/** Every due row of a request. */
export const timersOf = (request: Request, { practice, therapists }: Facts, now: EpochMs): readonly Effect[] =>
  nextDue(request, practice, now).flatMap((due) => timerFor(request, due, therapists[0]) ?? []);

/** Hers goes to the therapist who is told first, the others to the client. */
export function timerFor(request: Request, { name, at }: Due, her: Party | undefined): Extract<Effect, { kind: "timer" }> | undefined {
  const to = name === "nudge" ? her : { conversation: request.client, address: request.address };
  return to === undefined ? undefined : { kind: "timer", id: timerId(name, request.id, request.rev), to, at };
}

/** Word for the therapist who is told first. Without one, the operator hears of it. */
export function tellHer(desk: Desk, id: string, about: Word["about"]): void {
  const to = desk.facts.therapists[0];
  desk.state = { ...desk.state, known: true };
  if (to === undefined) desk.effects.push({ kind: "alert", code: "no-therapist-address" });
  else desk.effects.push({ kind: "post", to, event: { kind: "word", id, at: desk.now, about } });
}

/** Everything said in this turn, as one message (more where people's own words are long); nothing when nothing was said. */
export function closeDesk(desk: Desk): { readonly state: ClientState; readonly effects: readonly Effect[] } {
  const silent = desk.paragraphs.length === 0 && desk.asked === undefined;
  const policy = desk.policy === "answer" && acted(desk) ? "notice" : desk.policy;
  const notAfter = policy === "answer" ? desk.now + desk.facts.answerLifeMs : desk.notAfter;
  const bodies = silent ? [] : inParts(bodyOf(desk.paragraphs, desk.asked, desk.channel));
  const messages = bodies.map(
    (body, n): Outgoing => ({
      id: outboxId(desk.cause, n),
      body,
      policy,
      template: desk.template,
      ...(notAfter === undefined ? {} : { notAfter }),
      ...(desk.onlyIf === undefined ? {} : { onlyIf: desk.onlyIf }),
      ...(desk.alsoIf.length === 0 ? {} : { alsoIf: [...desk.alsoIf] }),
      ...(desk.asked === undefined || n < bodies.length - 1 ? {} : { asks: desk.asked.question.nonce }),
      ...(desk.matter === undefined ? {} : { about: { ...desk.matter, ...nameOf(desk) } }),
    }),
  );
  desk.effects.unshift(...messages.map((message) => ({ kind: "send" as const, message })));
  return { state: desk.state, effects: desk.effects };
}

/** An answer that says what has just become true of a request is true for as long as that is: it has no short life. */
const acted = (desk: Desk): boolean =>
  desk.effects.some((effect) => effect.kind === "move" && (effect.request.state === "confirmed" || effect.request.state === "withdrawn"));

/** The first name that is known for them. */
export function nameOf(desk: Desk): { name?: string } {
  const name = desk.focus?.name ?? desk.state.memory["name"];
  return typeof name === "string" ? { name } : {};
}

export function forget(desk: Desk, name: string): void {
  const { [name]: _gone, ...memory } = desk.state.memory;
  desk.state = { ...desk.state, memory };
}
