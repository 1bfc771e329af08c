/**
 * The therapist and her clients write to the pure core, each in their own conversation: what a commit would store stands in memory, whatever is said
 * is read at once. No Redis, no phone. In: who writes what, how long nothing happens. Out: what was said to whom, and every move of a request.
 */
import { unknownBusy } from "../../../src/core/booking/busy.ts";
import { heldBy } from "../../../src/core/booking/cells.ts";
import { withOverrides } from "../../../src/core/booking/overrides.ts";
import { type Cell, isOpen, Request } from "../../../src/core/booking/request.ts";
import type { Effect, Facts, Party, Person, Put, Query } from "../../../src/core/conversation/effect.ts";
import { requestsIn } from "../../../src/core/conversation/her-memory.ts";
import { type Relay, State } from "../../../src/core/conversation/state.ts";
import { step } from "../../../src/core/conversation/step.ts";
import type { Envelope } from "../../../src/core/safety/envelope.ts";
import { Address } from "../../../src/core/words/address.ts";
import { type Event, readTimer } from "../../../src/core/words/event.ts";
import { allCodes, type Code, ConversationId, MessageSid, RequestId } from "../../../src/core/words/ids.ts";
import type { Outgoing } from "../../../src/core/words/message.ts";
import { noOverrides } from "../../../src/core/words/override.ts";
import { dayMs, type EpochMs } from "../../../src/core/words/time.ts";
import { martigues } from "../booking/practice.ts";
import { therapist } from "../conversation/house.ts";
import { mark, model } from "./keyed.ts";

export interface Move {
  readonly at: EpochMs;
  /** In whose conversation, and what set it off. */
  readonly by: Party;
  readonly on: Event;
  readonly request: Request;
  readonly was: Request | undefined;
  /** Everything that moved in the same commit. */
  readonly beside: readonly Request[];
  /** How many were put to her since her last decision and waited, before this. */
  readonly waited: number;
}
export interface Told {
  readonly at: EpochMs;
  readonly to: Party;
  readonly on: Event;
  readonly message: Outgoing;
  /** The texts that it is made of, by their keys. */
  readonly keys: readonly string[];
  /** As it reads. */
  readonly text: string;
  /** Moved in the turn that said it. */
  readonly moved: readonly Request[];
}

export class House {
  readonly states = new Map<ConversationId, State>();
  readonly requests = new Map<RequestId, Request>();
  readonly owners = new Map<Cell, RequestId>();
  readonly rows = new Map<string, { readonly id: string; readonly to: Party; readonly at: EpochMs }>();
  readonly moves: Move[] = [];
  readonly told: Told[] = [];
  readonly puts: Put[] = [];
  /** What was written and said, line by line. */
  readonly lines: string[] = [];
  overrides = noOverrides;
  private lastDecisionAt = 0;
  private readonly claimed = new Map<ConversationId, Map<string, EpochMs>>();
  private readonly relays = new Map<Code, Relay>();
  private readonly envelopes = new Map<Code, Envelope>();
  private readonly seen = new Set<string>();
  private readonly inbox: { readonly to: Party; readonly event: Event }[] = [];
  private written = 0;
  now: EpochMs;
  readonly people: ReadonlyMap<string, Party>;
  constructor(now: EpochMs, clients: Readonly<Record<string, string>>) {
    this.now = now;
    const parties = Object.entries(clients).map(([name, number]): [string, Party] => [name, partyOf(Address.parse(number))]);
    this.people = new Map([["therapist", therapist], ...parties]);
  }

  get practice() {
    return withOverrides(martigues, this.overrides);
  }

  say(who: string, text: string): void {
    const from = this.people.get(who);
    if (from === undefined) throw new Error(`nobody is called ${who}`);
    this.now += 1_000;
    this.written += 1;
    this.lines.push(`${who}: ${text}`);
    const id = MessageSid.parse(`SM${String(this.written).padStart(8, "0").padEnd(32, "0")}`);
    const to = Address.parse("+33937000001");
    this.inbox.push({
      to: from,
      event: { kind: "message", id, from: from.address, to, at: this.now, text, media: "none", waiting: 0 },
    });
    this.handle();
  }

  /** Every row that is due on the way rings at its own instant. */
  wait(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const due = [...this.rows].filter(([, { at }]) => at <= until).toSorted(([, a], [, b]) => a.at - b.at)[0];
      if (due === undefined) break;
      const [key, { id, to, at }] = due;
      this.rows.delete(key);
      this.now = Math.max(this.now, at);
      const event = readTimer(id, at);
      if (event === undefined) throw new Error(`a row that nobody reads: ${id}`);
      this.inbox.push({ to, event });
      this.handle();
    }
    this.now = until;
    this.lines.push(`clock: ${new Date(this.now).toISOString()}`);
  }

  private handle(): void {
    for (let next = this.inbox.shift(); next !== undefined; next = this.inbox.shift()) this.turn(next.to, next.event);
  }

  private turn(self: Party, event: Event): void {
    let facts = this.factsFor(self, event);
    for (let round = 0; round <= 3; round += 1) {
      const next = step(model, this.states.get(self.conversation), [event], facts, this.now);
      if (next.kind === "done") return this.commit(self, event, next.state, next.effects);
      facts = next.queries.reduce((known, query) => this.answered(known, query), facts);
    }
    throw new Error("it asks for facts again and again");
  }

  private commit(self: Party, on: Event, state: State, effects: readonly Effect[]): void {
    this.states.set(self.conversation, State.parse(structuredClone(state)));
    const last = new Map<RequestId, { request: Request; was: Request | undefined }>();
    for (const effect of effects)
      if (effect.kind === "move")
        last.set(effect.request.id, {
          request: effect.request,
          was: last.has(effect.request.id) ? last.get(effect.request.id)?.was : effect.was,
        });
    for (const { request, was } of last.values()) {
      if (this.requests.get(request.id)?.rev !== was?.rev) throw new Error(`${request.id} is not what it was taken for`);
      for (const [cell, owner] of this.owners) if (owner === request.id) this.owners.delete(cell);
    }
    const waited = this.waiting();
    const beside = [...last.values()].map(({ request }) => request);
    for (const { request, was } of last.values()) {
      for (const cell of heldBy(request, martigues.bufferMinutes)) {
        const owner = this.owners.get(cell);
        if (owner !== undefined) throw new Error(`${request.id} ${request.state} takes ${cell}, which is held by ${owner}`);
        this.owners.set(cell, request.id);
      }
      this.requests.set(request.id, Request.parse(request));
      this.moves.push({ at: this.now, by: self, on, request, was, beside, waited });
    }
    for (const effect of effects) this.carryOut(self, on, effect, beside);
  }

  private waiting(): number {
    const put = this.puts.filter(({ at }) => at > this.lastDecisionAt).map(({ what }) => what);
    return [...this.requests.values()].filter(({ id, state }) => (state === "requested" || state === "countered") && put.includes(id))
      .length;
  }

  private carryOut(self: Party, on: Event, effect: Effect, moved: readonly Request[]): void {
    switch (effect.kind) {
      case "timer":
        this.rows.set(`${effect.to.conversation}|${effect.id}`, { id: effect.id, to: effect.to, at: effect.at });
        return;
      case "post":
        if (this.seen.has(`${effect.to.conversation}|${effect.event.id}`)) return;
        this.seen.add(`${effect.to.conversation}|${effect.event.id}`);
        this.inbox.push({ to: effect.to, event: effect.event });
        return;
      case "relay":
        this.relays.set(effect.relay.code, effect.relay);
        return;
      case "envelope":
        this.envelopes.set(effect.envelope.code, effect.envelope);
        return;
      case "overrides":
        this.overrides = effect.overrides;
        return;
      case "decided":
        this.lastDecisionAt = Math.max(this.lastDecisionAt, effect.at);
        return;
      case "send":
        return this.read(self, on, effect.message, moved);
      case "alert":
        if (effect.code === "error-outcome") throw new Error("an action that could do nothing");
        return;
      case "missed":
      case "move":
        return;
    }
  }

  private read(to: Party, on: Event, message: Outgoing, moved: readonly Request[]): void {
    const conditions = [...(message.onlyIf === undefined ? [] : [message.onlyIf]), ...(message.alsoIf ?? [])];
    if (conditions.some(({ request, rev }) => this.requests.get(RequestId.parse(request))?.rev !== rev)) return;
    const claimed = this.claimed.get(to.conversation) ?? new Map<string, EpochMs>();
    if (message.asks !== undefined) claimed.set(message.asks, this.now);
    this.claimed.set(to.conversation, claimed);
    const puts = message.puts === undefined ? [] : [message.puts, ...(message.alsoPuts ?? [])];
    for (const put of puts) {
      const before = this.puts.findIndex(({ what, rev }) => what === put.what && rev === put.rev);
      if (before >= 0) this.puts.splice(before, 1);
      this.puts.push({ ...put, at: this.now });
    }
    const keys = [...message.body.text.matchAll(mark)].map(([, key]) => key ?? "");
    const text = message.body.text.replaceAll(mark, "");
    this.told.push({ at: this.now, to, on, message, keys, text, moved });
    this.lines.push(`bot>${this.nameOf(to)}: ${text.replaceAll("\n", "\n  | ")}`);
  }

  nameOf({ conversation }: Party): string {
    return [...this.people].find(([, party]) => party.conversation === conversation)?.[0] ?? conversation;
  }

  /** Who holds which code; an ended request keeps its own for three days. */
  private codes(): ReadonlyMap<Code, string> {
    const held = [...this.requests.values()]
      .filter(
        (request) =>
          isOpen(request) || this.now < (request.state === "confirmed" ? request.confirmedAt : endedAt(this.moves, request)) + 3 * dayMs,
      )
      .toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b)))
      .map((request): [Code, string] => [request.code, request.id]);
    return new Map([
      ...[...this.relays.values()].filter(({ at }) => this.now < at + 3 * dayMs).map(({ code }): [Code, string] => [code, code]),
      ...held,
    ]);
  }

  private factsFor(self: Party, event: Event): Facts {
    const hers = self.conversation === therapist.conversation;
    const state = this.states.get(self.conversation);
    const named = namedIn(event);
    const codes = hers ? this.codes() : new Map<Code, string>();
    const whats = [...codes.values(), ...this.puts.map(({ what }) => what)].flatMap((what) => RequestId.safeParse(what).data ?? []);
    const open = [...this.requests.values()].filter(isOpen).map(({ id }) => id);
    const theirs = state?.role === "client" ? [state.request, state.open?.about, ...state.bookings] : [];
    const ids = hers ? [...open, ...whats, ...(state?.role === "therapist" ? requestsIn(state) : [])] : theirs;
    const requests = new Map([...named, ...ids].flatMap((id) => this.known(id)));
    return {
      practice: this.practice,
      overrides: this.overrides,
      self,
      therapists: [therapist],
      requests,
      invitations: new Map(),
      claimed: this.claimed.get(self.conversation) ?? new Map(),
      puts: hers ? [...this.puts] : [],
      lastDecisionAt: hers ? this.lastDecisionAt : 0,
      waitingElsewhere: 0,
      codes,
      quoted: new Map(),
      relays: hers ? new Map(this.relays) : new Map(),
      envelopes: new Map(),
      envelopesKnown: new Set(),
      freshCode: undefined,
      codeKnown: false,
      cells: new Map(),
      cellsKnown: new Set(),
      busy: undefined,
      bookingsFrom: undefined,
      sessionsKnown: false,
      people: new Map(),
      contended: false,
      answerLifeMs: 600_000,
    };
  }

  private known(id: RequestId | undefined): [RequestId, Request][] {
    const request = id === undefined ? undefined : this.requests.get(id);
    return request === undefined ? [] : [[request.id, request]];
  }

  private answered(facts: Facts, query: Query): Facts {
    const booked = (from: EpochMs, to = Number.POSITIVE_INFINITY): [RequestId, Request][] =>
      [...this.requests.values()]
        .filter((each) => "slot" in each && each.slot.at >= from && each.slot.at <= to)
        .map((each) => [each.id, each]);
    switch (query.kind) {
      case "cells": {
        const owners = query.cells.flatMap((cell): [Cell, RequestId][] => {
          const owner = this.owners.get(cell);
          return owner === undefined ? [] : [[cell, owner]];
        });
        return { ...facts, cells: new Map([...facts.cells, ...owners]), cellsKnown: new Set([...facts.cellsKnown, ...query.cells]) };
      }
      case "busy":
        return { ...facts, busy: { how: query.how, says: unknownBusy } };
      case "code": {
        const used = this.codes();
        const free = allCodes.filter((code) => !used.has(code));
        return { ...facts, codeKnown: true, freshCode: free[(this.requests.size * 37 + this.relays.size * 11) % free.length] };
      }
      case "bookings":
        return { ...facts, bookingsFrom: query.from, requests: new Map([...booked(query.from), ...facts.requests]) };
      case "sessions":
        return { ...facts, sessionsKnown: true, requests: new Map([...booked(query.from, query.to), ...facts.requests]) };
      case "people":
        return {
          ...facts,
          people: new Map([...facts.people, ...query.addresses.map((address): [Address, Person] => [address, this.person(address)])]),
        };
      case "envelopes": {
        const found = query.codes.flatMap((code): [Code, Envelope][] => {
          const envelope = this.envelopes.get(code);
          return envelope === undefined ? [] : [[code, envelope]];
        });
        return {
          ...facts,
          envelopes: new Map([...facts.envelopes, ...found]),
          envelopesKnown: new Set([...facts.envelopesKnown, ...query.codes]),
        };
      }
    }
  }

  private person(address: Address): Person {
    const party = partyOf(address);
    const state = this.states.get(party.conversation);
    const client = state?.role === "client" && state.unmet !== true ? state : undefined;
    return { ...party, wrote: client === undefined ? "never" : client.stopped ? "stopped" : "yes", lastInAt: client?.lastInAt ?? 0 };
  }
}

const partyOf = (address: Address): Party =>
  address === therapist.address
    ? therapist
    : { address, conversation: ConversationId.parse(`martigues.${address.replaceAll(/\W/g, "").padStart(22, "c").slice(-22)}`) };

const endedAt = (moves: readonly Move[], { id }: Request): EpochMs => moves.findLast(({ request }) => request.id === id)?.at ?? 0;

function namedIn(event: Event): readonly RequestId[] {
  if (event.kind === "timer") return event.request === undefined ? [] : [event.request];
  if (event.kind === "word" && "request" in event.about && event.about.request !== undefined) return [event.about.request];
  return [];
}
