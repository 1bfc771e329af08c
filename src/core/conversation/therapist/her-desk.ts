/**
 * The working copy of one turn of the therapist's conversation, and how her notices are said.
 * Out: messages to her, moves of requests, word to clients. First names and two digits are all that a lock screen shows.
 */
import { briefly, sayAgo, sayBy, saySlot, sayWish } from "../../booking/describe.ts";
import { newsDue } from "../../booking/due.ts";
import type { Request, Slot } from "../../booking/request.ts";
import { type Channel, channelOf, lastTwo } from "../../words/address.ts";
import type { Word } from "../../words/event.ts";
import { type ConversationId, outboxId, type RequestId } from "../../words/ids.ts";
import type { Choice, Outgoing } from "../../words/message.ts";
import { dateOf, type EpochMs, wallOf } from "../../words/time.ts";
import type { NoticeName } from "../catalog.ts";
import { timersOf } from "../client/desk.ts";
import { inParts, quoteWords, render, variantOf } from "../compose.ts";
import type { Effect, Facts, Query } from "../effect.ts";
import type { Model } from "../flow/model.ts";
import { foldForSms } from "../flow/render.ts";
import type { TherapistState } from "../state.ts";

export interface HerDesk {
  readonly model: Model;
  readonly facts: Facts;
  readonly now: EpochMs;
  readonly channel: Channel;
  readonly cause: string;
  state: TherapistState;
  readonly messages: {
    readonly text: string;
    readonly choices: readonly Choice[];
    readonly puts?: Outgoing["puts"];
    readonly alsoPuts?: Outgoing["alsoPuts"];
    /** Leaves before everything else, whatever is held. */
    readonly urgent?: boolean;
  }[];
  readonly effects: Effect[];
  readonly requests: Map<RequestId, Request>;
  readonly queries: Query[];
}

export function openHerDesk(state: TherapistState, facts: Facts, model: Model, now: EpochMs, cause: string): HerDesk {
  return {
    model,
    facts,
    now,
    cause,
    state,
    channel: channelOf(facts.self.address),
    messages: [],
    effects: [],
    requests: new Map(facts.requests),
    queries: [],
  };
}

export type HerValues = Readonly<Record<string, string>>;

export function phrase(desk: HerDesk, name: NoticeName, values: HerValues = {}): string {
  const text = desk.model.notices.get(name);
  if (text === undefined) throw new Error(`no notice ${name}: the flow check at boot forbids it`);
  return render(variantOf(text, desk.state.locale, desk.channel, 0), (value) => {
    const found = values[value];
    if (found === undefined) throw new Error(`notice ${name} names {${value}}, which is not given`);
    return desk.channel === "sms" && value !== "words" ? foldForSms(found) : found;
  });
}

export function tellIt(desk: HerDesk, name: NoticeName, values: HerValues = {}): void {
  desk.messages.push({ text: phrase(desk, name, values), choices: [] });
}

/** Says something that puts a request to her: a bare answer may count from the moment this is claimed for sending. */
export function putIt(desk: HerDesk, name: NoticeName, request: Request, values: HerValues = {}): void {
  desk.messages.push({
    text: phrase(desk, name, { ...valuesOf(desk, request), ...values }),
    choices: decisionButtons(desk, request),
    puts: { what: request.id, rev: request.rev },
  });
}

function decisionButtons(desk: HerDesk, request: Request): readonly Choice[] {
  const payload = (verb: string): string => `rq.${request.id}.${request.rev}.${verb}`;
  const yes = { label: desk.state.locale === "fr" ? "OUI" : "OK", payload: payload("yes") };
  const no = { label: desk.state.locale === "fr" ? "NON" : "NO", payload: payload("no") };
  return "wish" in request && request.wish.kind === "exact" ? [yes, no] : [no];
}

export const undoButton = (desk: HerDesk, request: Request): readonly Choice[] => [
  { label: desk.state.locale === "fr" ? "ANNULE" : "UNDO", payload: `rq.${request.id}.${request.rev}.undo` },
];

/** `code`, `when`, `who`, `due`, `first`, `state` of a request, in her language. */
export function valuesOf(desk: HerDesk, request: Request): HerValues {
  return {
    code: request.code,
    when: sayMove(desk, request),
    who: whoOf(desk, request),
    name: request.name,
    due: sayDue(desk, newsDue(request, desk.now)),
    first: request.firstContact ? phrase(desk, "first-contact-mark") : "",
    undo: String(desk.facts.practice.undoSeconds),
    at: sayAgo(request.askedAt, desk.now, desk.facts.practice.zone, desk.state.locale),
  };
}

/** On WhatsApp her words may wait behind a template for days: the date then stands in full. */
function sayDue(desk: HerDesk, at: EpochMs): string {
  const { zone, session } = desk.facts.practice;
  if (desk.channel === "sms") return sayBy(at, desk.now, zone, desk.state.locale).replace(" à ", " ");
  return saySlot({ wall: wallOf(at, zone), zone, at, minutes: session.minutes }, desk.state.locale, "short");
}

/** « mardi 24 à 14h05 »: an instant of the last days. */
export function sayInstant(desk: HerDesk, at: EpochMs): string {
  const { zone, session } = desk.facts.practice;
  const slot = { wall: wallOf(at, zone), zone, at, minutes: session.minutes };
  return saySlot(slot, desk.state.locale, briefly([dateOf(slot.wall)], desk.now, zone));
}

/** A booking that she has entered without a number belongs to her own conversation: there are no digits to show, and nobody to write to. */
export const isHersAlone = ({ facts }: HerDesk, request: Request): boolean =>
  facts.therapists.some(({ conversation }) => conversation === request.client);

export const whoOf = (desk: HerDesk, request: Request): string =>
  whoIs(request.name, isHersAlone(desk, request) ? undefined : lastTwo(request.address));

export const whoIs = (name: string | undefined, handle: string | undefined): string =>
  [name, handle === undefined ? undefined : `..${handle}`].filter((part) => part !== undefined).join(" ");

/** Of a request that would move a booking, both hours: « jeu. 26 nov. 14h -> ven. 27 nov. 10h ». */
function sayMove(desk: HerDesk, request: Request): string {
  const when = sayWhen(desk, request);
  if (request.moves === undefined) return when;
  return phrase(desk, request.moves.kept ? "move-kept" : "move-freed", {
    old: saySlot(request.moves.slot, desk.state.locale, "short"),
    when,
  });
}

function sayWhen(desk: HerDesk, request: Request): string {
  if ("slot" in request) return saySlot(request.slot, desk.state.locale, "short");
  if (request.state === "decided" && request.decision.kind === "yes") return saySlot(request.decision.slot, desk.state.locale, "short");
  return sayWish(request.wish, desk.state.locale, "short");
}

/** Absent style: brief where all of them are of this month. */
export function saySlots(desk: HerDesk, slots: readonly Slot[], style?: "short"): string {
  const dates = slots.map(({ wall }) => dateOf(wall));
  const how = style ?? (briefly(dates, desk.now, desk.facts.practice.zone) === "brief" ? "brief" : "short");
  return slots.map((slot) => saySlot(slot, desk.state.locale, how)).join(desk.state.locale === "fr" ? " ou " : " or ");
}

export const relayed = (desk: HerDesk, words: string): string => quoteWords(words, desk.channel);

/** Word in the inbox of a request's client, about that revision of it. */
export function postAbout(desk: HerDesk, { id, rev, client, address }: Request, what: string, about: Word["about"]): void {
  const event = { kind: "word", id: `ev-${id}-${rev}-${what}`, at: desk.now, about } as const;
  desk.effects.push({ kind: "post", to: { conversation: client, address }, event });
}

/** Another phone of hers has answered this, and would count on it. */
export function tellOtherPhone(desk: HerDesk, answeredFrom: ConversationId | undefined, { id, rev }: Request): void {
  const other = desk.facts.therapists.find(({ conversation }) => conversation === answeredFrom);
  if (other === undefined || other.conversation === desk.facts.self.conversation) return;
  const about = { kind: "request", request: id, rev, what: "undone" } as const;
  desk.effects.push({ kind: "post", to: other, event: { kind: "word", id: `ev-${id}-${rev}-undone`, at: desk.now, about } });
}

export function moveHers(desk: HerDesk, moved: Request): void {
  const was = desk.requests.get(moved.id);
  const isSame = was?.state === moved.state;
  const request = isSame ? moved : { ...moved, hand: { at: desk.now, by: desk.facts.self.conversation } };
  desk.requests.set(request.id, request);
  desk.effects.push({ kind: "move", request, was }, ...timersOf(request, desk.facts, desk.now));
}

export function closeHerDesk(desk: HerDesk): { readonly state: TherapistState; readonly effects: readonly Effect[] } {
  const parts = desk.messages.flatMap(({ text, choices, puts, alsoPuts = [], urgent }) => {
    const bodies = inParts({ text, bare: text, choices: [...choices] });
    // A long text is put to her with its last part.
    return bodies.map((body, at) => ({ body, urgent, alsoPuts, puts: at === bodies.length - 1 ? puts : undefined }));
  });
  const sends = parts.map(
    ({ body, puts, alsoPuts, urgent }, n): Effect => ({
      kind: "send",
      message: {
        id: outboxId(desk.cause, n),
        body,
        policy: urgent === true ? "urgent" : "notice",
        template: "notice",
        ...(puts === undefined ? {} : { puts }),
        ...(puts === undefined || alsoPuts.length === 0 ? {} : { alsoPuts: [...alsoPuts] }),
      },
    }),
  );
  return { state: desk.state, effects: [...sends, ...desk.effects] };
}
