/**
 * The facts that a turn needs, read before it is decided and again whenever the decision asks for more: three rounds at most.
 * Out: the decision and every request's revision that it stood on, for the commit to check.
 */
import { withOverrides } from "../core/booking/overrides.ts";
import type { Cell, Request } from "../core/booking/request.ts";
import type { Effect, Facts, Party, Person, Step } from "../core/conversation/effect.ts";
import { echoedIn, requestsIn } from "../core/conversation/her-memory.ts";
import type { State } from "../core/conversation/state.ts";
import type { Envelope } from "../core/safety/envelope.ts";
import type { Address } from "../core/words/address.ts";
import type { Event } from "../core/words/event.ts";
import { allCodes, type Code, type MessageSid, RequestId } from "../core/words/ids.ts";
import type { Practice } from "../core/words/practice.ts";
import type { ConverseParts } from "./converse.ts";
import type { Talk } from "./ports.ts";

const rounds = 3;

/** Thrown around what is pure alone: what the station strikes for. Its message names a place in the flows, never words. */
export class DecideError extends Error {
  override readonly name = "DecideError";
}

export interface Decided {
  /** The requests that were looked at. */
  readonly requests: ReadonlyMap<RequestId, Request>;
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly read: readonly { readonly request: RequestId; readonly rev: number }[];
  /** The revision of her overrides that it stood on. */
  readonly overrides: number;
}

export async function gather(
  talk: Talk,
  turn: readonly Event[],
  filed: Practice,
  contended: boolean,
  parts: Pick<ConverseParts, "records" | "house" | "timings" | "diary" | "bookings" | "conversations">,
  decide: (facts: Facts) => Step,
): Promise<Decided> {
  const therapists: Party[] = filed.therapist.map((address) => ({
    address,
    conversation: parts.house.conversation(filed.id, address),
  }));
  const hers = filed.therapist.includes(talk.address);
  const [overrides, base] = await Promise.all([
    parts.records.overrides(filed.id),
    hers
      ? herFacts(talk, turn, filed, therapists, parts)
      : theirRequests(talk, turn, filed, parts).then((requests) => ({ ...noneOfHers, requests })),
  ]);
  const practice = withOverrides(filed, overrides);
  const invitations =
    practice.invitation.in === "never" ? [] : [...base.requests.keys()].map((id) => [id, parts.house.invitation(id)] as const);
  let facts: Facts = {
    practice,
    overrides,
    therapists,
    contended,
    answerLifeMs: parts.timings.answerLifeMs,
    ...base,
    invitations: new Map(invitations),
    self: { conversation: talk.conversation, address: talk.address },
    ...(talk.wroteBefore === true ? { wroteBefore: true } : {}),
    claimed: talk.claimed,
    freshCode: undefined,
    codeKnown: false,
    cells: new Map(),
    cellsKnown: new Set(),
    envelopes: new Map(),
    envelopesKnown: new Set(),
    busy: undefined,
    bookingsFrom: undefined,
    sessionsKnown: false,
    people: new Map(),
  };
  for (let round = 0; round <= rounds; round += 1) {
    const asked = facts;
    const next = decideOrStrike(() => decide(asked));
    if (next.kind === "done")
      return {
        requests: facts.requests,
        state: next.state,
        effects: next.effects,
        read: [...revisions(facts.requests, next.effects)],
        overrides: overrides.rev,
      };
    for (const query of next.queries) {
      if (query.kind === "code") facts = { ...facts, codeKnown: true, freshCode: await freshCode(practice, talk, parts) };
      else if (query.kind === "busy")
        facts = { ...facts, busy: { how: query.how, says: await parts.diary.busy(practice, query.how === "anew") } };
      else if (query.kind === "bookings") facts = { ...facts, ...(await askBookings(facts, practice, query.from, parts)) };
      else if (query.kind === "sessions")
        facts = { ...facts, sessionsKnown: true, requests: withRead(facts, await parts.bookings.since(practice.id, query.from, query.to)) };
      else if (query.kind === "people") facts = { ...facts, people: await askPeople(facts, practice, query.addresses, parts) };
      else if (query.kind === "envelopes") facts = { ...facts, ...(await askEnvelopes(facts, practice, query.codes, parts)) };
      else facts = { ...facts, ...(await askCells(facts, practice, query.cells, parts)) };
    }
  }
  throw new DecideError(`no decision after ${rounds} rounds of facts`);
}

export function decideOrStrike<T>(decide: () => T): T {
  try {
    return decide();
  } catch (cause) {
    throw new DecideError(cause instanceof Error ? cause.message : "step threw", { cause });
  }
}

async function theirRequests(
  talk: Talk,
  turn: readonly Event[],
  practice: Practice,
  parts: Pick<ConverseParts, "records">,
): Promise<ReadonlyMap<RequestId, Request>> {
  const state = talk.state?.role === "client" ? talk.state : undefined;
  const spokenOf = [state?.request, state?.open?.about, ...(state?.bookings ?? [])].filter((id) => id !== undefined);
  const ids = [...spokenOf, ...turn.flatMap(named)];
  return ids.length === 0 ? new Map() : parts.records.requests(practice.id, [...new Set(ids)]);
}

const noneOfHers = {
  puts: [],
  lastDecisionAt: 0,
  waitingElsewhere: 0,
  codes: new Map(),
  quoted: new Map(),
  relays: new Map(),
} satisfies Partial<Facts>;

async function herFacts(
  talk: Talk,
  turn: readonly Event[],
  practice: Practice,
  therapists: readonly Party[],
  parts: Pick<ConverseParts, "records">,
): Promise<Pick<Facts, "requests" | "puts" | "lastDecisionAt" | "waitingElsewhere" | "codes" | "quoted" | "relays">> {
  const { records } = parts;
  const others = therapists.map((party) => party.conversation).filter((conversation) => conversation !== talk.conversation);
  const [open, put, codes, relays, waitingElsewhere] = await Promise.all([
    records.openIds(practice.id),
    records.puts(practice.id),
    records.codes(practice.id),
    records.relays(practice.id),
    others.length === 0 ? 0 : records.waiting(others),
  ]);
  const sids = turn.flatMap((event): MessageSid[] => (event.kind === "message" && event.quoted !== undefined ? [event.quoted] : []));
  const carried = await Promise.all(sids.map(async (sid) => [sid, await records.carried(practice.id, sid)] as const));
  const quoted = new Map(carried.flatMap(([sid, what]) => (what === undefined ? [] : [[sid, what] as const])));
  const whats = [...put.puts.map(({ what }) => what), ...codes.values(), ...[...quoted.values()].map(({ what }) => what)];
  const ids = [
    ...open,
    ...turn.flatMap(named),
    ...(talk.state?.role === "therapist" ? requestsIn(talk.state) : []),
    ...whats.flatMap((what) => echoedIn(what) ?? RequestId.safeParse(what).data ?? []),
  ];
  return {
    requests: await records.requests(practice.id, [...new Set(ids)]),
    puts: put.puts,
    lastDecisionAt: put.lastDecisionAt,
    waitingElsewhere,
    codes,
    quoted,
    relays,
  };
}

function named(event: Event): RequestId[] {
  if (event.kind === "timer") return event.request === undefined ? [] : [event.request];
  if (event.kind === "word" && "request" in event.about && event.about.request !== undefined) return [event.about.request];
  if (event.kind === "message" && event.payload !== undefined) {
    const id = RequestId.safeParse(event.payload.split(".")[1]);
    return id.success ? [id.data] : [];
  }
  return [];
}

/** A free code, chosen from the conversation's name and version, so that neighbours in time look unlike. */
async function freshCode(practice: Practice, talk: Talk, parts: Pick<ConverseParts, "records">): Promise<Code | undefined> {
  const used = await parts.records.codes(practice.id);
  let seed = talk.version;
  for (const letter of talk.conversation) seed = (seed * 31 + letter.charCodeAt(0)) % 1_000_003;
  for (let n = 0; n < allCodes.length; n += 1) {
    const code = allCodes[(seed + n * 37) % allCodes.length];
    if (code !== undefined && !used.has(code)) return code;
  }
  return undefined;
}

async function askCells(
  facts: Facts,
  practice: Practice,
  cells: readonly Cell[],
  parts: Pick<ConverseParts, "records">,
): Promise<Pick<Facts, "cells" | "cellsKnown">> {
  const owners = await parts.records.cells(practice.id, cells);
  return { cells: new Map([...facts.cells, ...owners]), cellsKnown: new Set([...facts.cellsKnown, ...cells]) };
}

/** What was read already stays as it was read: a booking that has moved since makes the commit stale. */
async function askBookings(
  facts: Facts,
  practice: Practice,
  from: number,
  parts: Pick<ConverseParts, "bookings">,
): Promise<Pick<Facts, "requests" | "bookingsFrom">> {
  const found = await parts.bookings.since(practice.id, from);
  return { requests: withRead(facts, found), bookingsFrom: from };
}

const withRead = ({ requests }: Facts, found: readonly Request[]): Facts["requests"] =>
  new Map([...found.map((request) => [request.id, request] as const), ...requests]);

async function askPeople(
  facts: Facts,
  practice: Practice,
  addresses: readonly Address[],
  parts: Pick<ConverseParts, "house" | "conversations">,
): Promise<Facts["people"]> {
  const found = await Promise.all(
    addresses.map(async (address): Promise<readonly [Address, Person]> => {
      const conversation = parts.house.conversation(practice.id, address);
      const state = await parts.conversations.stateOf(conversation);
      const client = typeof state === "object" && state.role === "client" && state.unmet !== true ? state : undefined;
      const wrote = client === undefined ? "never" : client.stopped ? "stopped" : "yes";
      return [address, { conversation, address, wrote, lastInAt: client?.lastInAt ?? 0 }];
    }),
  );
  return new Map([...facts.people, ...found]);
}

async function askEnvelopes(
  facts: Facts,
  practice: Practice,
  codes: readonly Code[],
  parts: Pick<ConverseParts, "records">,
): Promise<Pick<Facts, "envelopes" | "envelopesKnown">> {
  const found: ReadonlyMap<Code, Envelope> = await parts.records.envelopes(practice.id, codes);
  return { envelopes: new Map([...facts.envelopes, ...found]), envelopesKnown: new Set([...facts.envelopesKnown, ...codes]) };
}

/** Every request that was looked at, and the new ones, which must not exist yet. */
function* revisions(requests: ReadonlyMap<RequestId, Request>, effects: readonly Effect[]): Generator<{ request: RequestId; rev: number }> {
  for (const [request, { rev }] of requests) yield { request, rev };
  for (const effect of effects) if (effect.kind === "move" && effect.was === undefined) yield { request: effect.request.id, rev: -1 };
}
