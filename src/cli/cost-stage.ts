/**
 * Somebody writes to the pure core, or something happens to them, and what would leave by SMS is read: for `cost-scenes.ts`. In: the compiled flows,
 * a practice, the requests that there are. Out: the texts. Every fact asked for is answered as where nothing else stands.
 */
import { slotOf } from "../core/booking/cells.ts";
import { makeRequest } from "../core/booking/moves.ts";
import type { Request, Slot, Wish } from "../core/booking/request.ts";
import { clientStep, freshClient } from "../core/conversation/client/client.ts";
import type { Facts, Query, Step } from "../core/conversation/effect.ts";
import type { Model } from "../core/conversation/flow/model.ts";
import type { ClientState } from "../core/conversation/state.ts";
import { freshTherapist, therapistStep } from "../core/conversation/therapist/therapist.ts";
import { Address } from "../core/words/address.ts";
import type { Event, Word } from "../core/words/event.ts";
import { Code, ConversationId, MessageSid, RequestId } from "../core/words/ids.ts";
import type { Locale } from "../core/words/locale.ts";
import type { Message } from "../core/words/message.ts";
import { noOverrides } from "../core/words/override.ts";
import type { Practice } from "../core/words/practice.ts";
import { addDays, dateOf, type EpochMs, hourMs, someInstantOf, type WallTime, wallOf } from "../core/words/time.ts";

export interface Stage {
  readonly model: Model;
  readonly practice: Practice;
  readonly locale: Locale;
  readonly now: EpochMs;
  readonly names: readonly string[];
  /** Hours on one day, and hours on several. */
  readonly day: readonly WallTime[];
  readonly days: readonly WallTime[];
  /** How many stand in a list. */
  readonly many: number;
}

const codes = ["K7", "M2", "H4", "B9", "W5"].map((code) => Code.parse(code));
const her = { conversation: ConversationId.parse(`martigues.${"h".repeat(22)}`), address: Address.parse("+33612345699") };
const clientAt = (n: number) => ({
  conversation: ConversationId.parse(`martigues.${"c".repeat(21)}${n}`),
  address: Address.parse(`+3361234564${n}`),
});

export function slotAt({ practice }: Stage, wall: WallTime): Slot {
  const slot = slotOf(wall, practice);
  if (!slot.ok) throw new Error(`no such hour: ${wall}`);
  return slot.value;
}

/** The request of the nth of them, for that hour or that wish; a first contact, as most who ask are. */
export function asked(stage: Stage, n: number, wish: WallTime | Wish): Extract<Request, { state: "requested" }> {
  const { practice, now, locale } = stage;
  return makeRequest({
    id: RequestId.parse(`r${String(n).padStart(15, "a")}`),
    practice,
    code: codes[n] ?? Code.parse("Z9"),
    client: clientAt(n).conversation,
    address: clientAt(n).address,
    name: stage.names[n] ?? "",
    locale,
    firstContact: true,
    wish: typeof wish === "string" ? { kind: "exact", slot: slotAt(stage, wish) } : wish,
    now,
  });
}

export function booked(stage: Stage, n: number, wall: WallTime): Extract<Request, { state: "confirmed" }> {
  const { state: _asked, wish: _wish, expiresAt: _none, ...common } = asked(stage, n, wall);
  return { ...common, rev: 3, state: "confirmed", slot: slotAt(stage, wall), confirmedAt: stage.now, reminded: false };
}

export const several = <T>(stage: Stage, make: (n: number) => T, most = stage.many): readonly T[] =>
  Array.from({ length: Math.min(stage.many, most) }, (_, n) => make(n));

/** What she reads, after these events or words, one turn each; `from`: of the last turn alone. */
export function sheReads(stage: Stage, requests: readonly Request[], ...turns: readonly (string | Event)[]): readonly string[] {
  let state = { ...freshTherapist(stage.now - 12 * hourMs, stage.locale), greeted: true };
  let known: Facts = { ...factsOf(stage, her, requests), puts: requests.map(({ id, rev }) => ({ what: id, rev, at: stage.now - 1 })) };
  let said: readonly string[] = [];
  for (const [n, turn] of turns.entries()) {
    const event = typeof turn === "string" ? written(stage, turn, n) : turn;
    const now = Math.max(event.at, stage.now);
    const after = decided(known, (facts) => therapistStep(stage.model, state, [event], facts, now));
    if (after.state.role !== "therapist") throw new Error("her state");
    state = after.state;
    known = { ...known, requests: new Map([...known.requests, ...after.moved]) };
    said = after.said;
  }
  return said;
}

/** What the first of them reads, whose requests these are. */
export function clientReads(
  stage: Stage,
  requests: readonly Request[],
  given: Partial<ClientState>,
  event: Event | string,
): readonly string[] {
  const self = clientAt(0);
  const mine = requests.map(
    (request): Request => ({ ...request, client: self.conversation, address: self.address, name: stage.names[0] ?? "" }),
  );
  const state = { ...freshClient(stage.now, stage.locale), locale: stage.locale, memory: { name: stage.names[0] ?? "" }, ...given };
  const happening = typeof event === "string" ? { ...written(stage, event, 1), from: self.address } : event;
  const now = Math.max(happening.at, stage.now);
  return decided(factsOf(stage, self, mine), (facts) => clientStep(stage.model, state, [happening], facts, now)).said;
}

export const word = (stage: Stage, about: Word["about"], n = 0): Word => ({ kind: "word", id: `ev-${n}`, at: stage.now, about });

/** A row of this request, as it stands. */
export const row = (name: "announce" | "remind", { id, rev }: Request, at: EpochMs): Event => ({
  kind: "timer",
  id: `${name}:${id}:${rev}`,
  name,
  request: id,
  rev,
  at,
});

export const evening = ({ practice }: Stage, wall: WallTime): EpochMs => someInstantOf(`${addDays(dateOf(wall), -1)}T18:00`, practice.zone);

export const digits = (n: number): string => clientAt(n).address.slice(-2);
export const nth = (n: number): ConversationId => clientAt(n).conversation;
export const codeOf = (n: number): Code => codes[n] ?? Code.parse("Z9");
export const today = ({ practice, now }: Stage): string => dateOf(wallOf(now, practice.zone));

const written = (stage: Stage, text: string, n: number): Message => ({
  kind: "message",
  id: MessageSid.parse(`SM${String(n + 1).padStart(32, "0")}`),
  from: her.address,
  to: Address.parse("+33937000001"),
  at: stage.now + n,
  text,
  media: "none",
});

function decided(known: Facts, step: (facts: Facts) => Step) {
  let facts = known;
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const next = step(facts);
    if (next.kind === "done") {
      const said = next.effects.flatMap((effect) => (effect.kind === "send" ? [effect.message.body.text] : []));
      const moved = next.effects.flatMap((effect) => (effect.kind === "move" ? [[effect.request.id, effect.request] as const] : []));
      return { state: next.state, said, moved };
    }
    facts = next.queries.reduce(answered, facts);
  }
  throw new Error("it asks for facts again and again");
}

function answered(facts: Facts, query: Query): Facts {
  switch (query.kind) {
    case "bookings":
      return { ...facts, bookingsFrom: query.from };
    case "sessions":
      return { ...facts, sessionsKnown: true };
    case "cells":
      return { ...facts, cellsKnown: new Set([...facts.cellsKnown, ...query.cells]) };
    case "code":
      return { ...facts, codeKnown: true };
    default:
      return facts;
  }
}

const factsOf = (stage: Stage, self: Facts["self"], requests: readonly Request[]): Facts => ({
  practice: stage.practice,
  overrides: noOverrides,
  self,
  therapists: [her],
  requests: new Map(requests.map((request) => [request.id, request])),
  invitations: new Map(),
  claimed: new Map(),
  puts: [],
  lastDecisionAt: 0,
  waitingElsewhere: 0,
  codes: new Map(requests.map(({ id, code }) => [code, id])),
  quoted: new Map(),
  relays: new Map(),
  freshCode: Code.parse("Z9"),
  codeKnown: false,
  cells: new Map(),
  cellsKnown: new Set(),
  envelopes: new Map(),
  envelopesKnown: new Set(),
  busy: undefined,
  bookingsFrom: undefined,
  sessionsKnown: false,
  people: new Map(),
  contended: false,
  answerLifeMs: 600_000,
});
