/**
 * The outside world on one page, in our words; what sends (outbox, gateway) on the next, `ports-sending.ts`. Each port is implemented once, on
 * the real thing, in `src/edge`.
 * A rejected promise means that Redis (or Twilio's list) could not be reached; nothing here hides a failure behind a value.
 */
import type { Cell, Request } from "../core/booking/request.ts";
import type { Effect, Missed, Put } from "../core/conversation/effect.ts";
import type { Model } from "../core/conversation/flow/model.ts";
import type { Relay, State } from "../core/conversation/state.ts";
import type { Address } from "../core/words/address.ts";
import type { Event } from "../core/words/event.ts";
import type { Code, ConversationId, MessageSid, PracticeId, RequestId } from "../core/words/ids.ts";
import type { Outgoing } from "../core/words/message.ts";
import type { Overrides } from "../core/words/override.ts";
import type { Practice } from "../core/words/practice.ts";
import type { EpochMs } from "../core/words/time.ts";
import type { Envelopes, Urgent } from "./ports-urgent.ts";

export interface Clock {
  /** Redis' time (measured at boot and every half minute) plus the trial's offset. Epoch ms. */
  now(): EpochMs;
}

/** The door: what the webhook, the timers and the poll bring. */
export interface Inbox {
  /**
   * Durable once resolved. Deduped by event id in that inbox for 49 h, what a therapist writes for 400 days: "duplicate" wrote nothing.
   * For a message it also remembers when the person last wrote (WhatsApp's window), puts what was parked behind a template
   * back at the head of their outbox, and writes into the event how many messages were waiting.
   */
  accept(to: { conversation: ConversationId; address: Address }, event: Event): Promise<"stored" | "duplicate">;
}

/** What stands at the head of a conversation, with every revision read. */
export interface Talk {
  readonly conversation: ConversationId;
  readonly address: Address;
  /** 0 for a conversation that has no state yet. */
  readonly version: number;
  readonly state: State | undefined;
  /** Of somebody without a state: they wrote more than a day ago. */
  readonly wroteBefore?: true;
  /** The stored state, where this version cannot read it: another version's (or key's), in a shape of none of ours, or readable by nobody. */
  readonly unread?: { readonly why: "newer" | "misshapen" | "corrupt"; readonly stored: string };
  /** Up to 50 waiting events (`peek`'s depth), oldest first; `acceptedAt` is the clock's. Events that this version cannot read come as `unreadable`. */
  readonly waiting: readonly { readonly id: string; readonly acceptedAt: EpochMs; readonly event: Event | "unreadable" }[];
  /** Question nonce → when claimed for sending. */
  readonly claimed: ReadonlyMap<string, EpochMs>;
  /** How often the head has made `step` throw. */
  readonly strikes: number;
}

export interface Commit {
  readonly talk: Talk;
  /** The ids of the turn, which must still be the head of the inbox. */
  readonly turn: readonly string[];
  readonly state: State;
  /** When what caused the turn happened: what it sends cannot have left before. Now, when absent. */
  readonly causedAt?: EpochMs;
  /** When this conversation may be forgotten. */
  readonly keepUntil: EpochMs;
  readonly effects: readonly Effect[];
  /** The revision of her overrides that it was decided on, checked like the others; absent: they were not looked at. */
  readonly overrides?: number;
  /** Revisions read while deciding: `rev` -1 for "did not exist". All are checked, moved ones are written. */
  readonly read: readonly { readonly request: RequestId; readonly rev: number }[];
}

export interface Conversations {
  /** Conversations with something due, leased for `leaseMs`; at most `max`. */
  take(max: number, leaseMs: number): Promise<readonly ConversationId[]>;
  /** "head" (the default): the first 50 waiting events. "all": every one, 2,000 at most, for what must not wait its turn. */
  peek(conversation: ConversationId, depth?: "head" | "all"): Promise<Talk>;
  /** What is remembered of somebody else's conversation, whatever waits there. Undefined: nothing yet. */
  stateOf(conversation: ConversationId): Promise<State | "unreadable" | undefined>;
  /** Puts a message into the urgent outbox, and word for somebody else beside it, once per id, before anything is popped. True when it was new. */
  urge(conversation: ConversationId, urgent: Urgent): Promise<boolean>;
  /** All or nothing. "stale" when the head of the inbox or any revision moved meanwhile, a cell to claim is held by another, or a code is taken. */
  commit(commit: Commit): Promise<"committed" | "stale">;
  /** When the next conversation is due (in the past: now); undefined for none. */
  nextAt(): Promise<EpochMs | undefined>;
  /** Looked at again at `at`, whatever is stored there: for what cannot be read. */
  postpone(conversation: ConversationId, at: EpochMs): Promise<void>;
  /** Nothing to decide before `at`: the conversation is due again then. An event accepted meanwhile makes it due at once. */
  rest(conversation: ConversationId, at: EpochMs): Promise<void>;
  /**
   * The head made `step` throw. Returns its strikes. At `limit` the head is parked (see `cli/parked`), `apology` is put into the outbox
   * (undefined: none) and the next event proceeds.
   */
  strike(conversation: ConversationId, eventId: string, limit: number, apology: Outgoing | undefined): Promise<number>;
}

/** What deciding needs to know beyond the conversation itself. Reads only; the commit checks the revisions again. */
export interface Records extends Envelopes {
  requests(practice: PracticeId, ids: readonly RequestId[]): Promise<ReadonlyMap<RequestId, Request>>;
  /** Ids of the practice's open requests, oldest first. */
  openIds(practice: PracticeId): Promise<readonly RequestId[]>;
  /** What was put to her in the last 30 days, oldest first (the newest per thing and revision), and when she last decided something (0: never). */
  puts(practice: PracticeId): Promise<{ readonly puts: readonly Put[]; readonly lastDecisionAt: EpochMs }>;
  /** What a message of ours carried, for a swipe or a tap; undefined when it carried neither a request nor a relay, or several. */
  carried(practice: PracticeId, sid: MessageSid): Promise<{ readonly what: string; readonly rev: number } | undefined>;
  relays(practice: PracticeId): Promise<ReadonlyMap<Code, Relay>>;
  /** The codes in use now: of requests (until three days after they were confirmed or ended) and of relays. The value is the request's id, or the relay's code. */
  codes(practice: PracticeId): Promise<ReadonlyMap<Code, string>>;
  cells(practice: PracticeId, cells: readonly Cell[]): Promise<ReadonlyMap<Cell, RequestId>>;
  /** What she has changed of the opening by text; revision -1: nothing yet. */
  overrides(practice: PracticeId): Promise<Overrides>;
  /** How many messages wait for the persons of these conversations: not claimed yet, surely not sent and to be tried again, or parked. */
  waiting(conversations: readonly ConversationId[]): Promise<number>;
}

export interface Timers {
  /** Moves every due row into its conversation's inbox, row removed and event stored in one script. Returns how many, at most `max`. */
  ring(max: number): Promise<number>;
  /** When the next row is due; undefined for none. */
  nextAt(): Promise<EpochMs | undefined>;
}

/** Rings workers. A bell may be lost, late or doubled without harm: the indexes hold the truth. */
export interface Bells {
  ring(what: "inbox" | "outbox", conversation: ConversationId): void;
}

/** BullMQ's jobs, ids only. */
export interface Jobs {
  /** One job a request in `booking-requests`, until its end; adding it again is harmless. */
  expectDecision(practice: PracticeId, request: RequestId, nextAt: EpochMs): Promise<void>;
  /** The day before, in `reminders`. */
  expectReminder(practice: PracticeId, request: RequestId, rev: number, at: EpochMs): Promise<void>;
}

/** The practices that this server serves, and the flows, as they stand now (files reload). */
export interface House {
  model(): Model;
  practice(id: PracticeId): Practice | undefined;
  practiceFor(to: Address): Practice | undefined;
  practices(): readonly Practice[];
  /** The conversation of an address with a practice (keyed hash; never reversible without ADDRESS_KEY). */
  conversation(practice: PracticeId, address: Address): ConversationId;
  /** The whole link by which a booking is taken into a calendar. Whoever has it reads that booking. */
  invitation(request: RequestId): string;
}

export interface Log {
  /** Allow-listed fields only: ids, codes, counts. Never words, names, numbers. */
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
export interface LogFields {
  readonly practice?: string;
  readonly conversation?: string;
  readonly event_id?: string;
  readonly outbox_id?: string;
  readonly request?: string;
  readonly hour?: string;
  readonly code?: string;
  readonly status?: number;
  readonly count?: number;
  readonly ms?: number;
  readonly kind?: string;
  readonly error?: string;
}

/** Small things kept by name: content sids, the poll's watermark. */
export interface Kept {
  get(name: string): Promise<string | undefined>;
  put(name: string, value: string): Promise<void>;
}

/** Counts, from closed lists. */
export interface Meter {
  count(
    what: "accepted" | "sent" | "commit" | "strike" | "alert" | "poll_recovered" | "dropped" | "rested" | "calendar" | "audit",
    label?: string,
    by?: number,
  ): void;
  notUnderstood(missed: Missed): void;
}

/** Every wait of the house, in ms. One record of the configuration, so that fault runs can divide it. */
export interface Timings {
  readonly turnQuietMs: number;
  readonly turnMaxMs: number;
  readonly leaseMs: number;
  readonly sendTimeoutMs: number;
  readonly sweepMs: number;
  readonly unknownFirstMs: number;
  readonly unknownAgainMs: number;
  readonly retryMs: readonly number[];
  readonly pollMs: number;
  readonly pollBackMs: number;
  readonly acceptTimeoutMs: number;
  readonly drainMs: number;
  /** Between two looks at whether Redis is still safe. */
  readonly checkMs: number;
  /** How long nothing is sent after Twilio has refused our account. */
  readonly refusedRestMs: number;
  /** What a sweep has taken is anybody's again after this. */
  readonly takeMs: number;
  /** A worker that has not been heard of for so long is taken for dead. */
  readonly aliveMs: number;
  /** Between the two looks into Twilio's list for what a dead worker may have sent, while Twilio is quick. */
  readonly goneAgainMs: number;
  /** Between two looks for people whom nobody has answered. */
  readonly silenceBeatMs: number;
  /** An answer that could not leave for so long is dropped, and one apology stands for it. */
  readonly answerLifeMs: number;
  /** Between two readings of a calendar of hers. */
  readonly calendarMs: number;
}
