/**
 * What `step` is given beside the turn, what it may ask for, and what it wants done. Data only: nothing has happened yet.
 * Effects never name another person's conversation for a text: a conversation speaks only to its own person, and word for
 * somebody else goes into their inbox as an event.
 */
import type { Busy } from "../booking/busy.ts";
import type { Cell, Request } from "../booking/request.ts";
import type { Envelope } from "../safety/envelope.ts";
import type { Address } from "../words/address.ts";
import type { Word } from "../words/event.ts";
import type { Code, ConversationId, MessageSid, RequestId } from "../words/ids.ts";
import type { Locale } from "../words/locale.ts";
import type { Outgoing } from "../words/message.ts";
import type { Overrides } from "../words/override.ts";
import type { Practice } from "../words/practice.ts";
import type { EpochMs } from "../words/time.ts";
import type { Relay, State } from "./state.ts";

/** Where a conversation's person is reached. */
export interface Party {
  readonly conversation: ConversationId;
  readonly address: Address;
}

/** What was put to her: a request's question or a relayed message, and when its words were last claimed for sending. */
export interface Put {
  /** RequestId, or the code of a relayed message. */
  readonly what: string;
  readonly rev: number;
  readonly at: EpochMs;
}

/** Somebody by their address: whether they have ever written here, and whether they have stopped the messages since. */
export interface Person extends Party {
  readonly wrote: "never" | "yes" | "stopped";
  readonly lastInAt: EpochMs;
}

export interface Facts {
  /** As it stands now: the file, with what she has changed since. */
  readonly practice: Practice;
  readonly overrides: Overrides;
  readonly self: Party;
  /** Her conversations, in the order of the practice's addresses: the first is told. */
  readonly therapists: readonly Party[];
  /** Requests that this conversation points to or that its events name; for her, every open request too. */
  readonly requests: ReadonlyMap<RequestId, Request>;
  /** The links of these, for a calendar; empty where the practice gives none. */
  readonly invitations: ReadonlyMap<RequestId, string>;
  /** Question nonce → when its words were claimed for sending. */
  readonly claimed: ReadonlyMap<string, EpochMs>;
  /** For her: everything put in the last 30 days, oldest first, and when she last decided something. */
  readonly puts: readonly Put[];
  readonly lastDecisionAt: EpochMs;
  /** For her: how many messages wait at her other addresses, unsent or parked: a bare answer is then asked about. */
  readonly waitingElsewhere: number;
  /** For her: who holds each code now, a request's id or the code itself for a relay. */
  readonly codes: ReadonlyMap<Code, string>;
  /** For her: which request or message each quoted sid carried, and at which revision. */
  readonly quoted: ReadonlyMap<MessageSid, { readonly what: string; readonly rev: number }>;
  /** For her: messages relayed under a code. */
  readonly relays: ReadonlyMap<Code, Relay>;
  /** Answers to `needs`: what stands under each code asked about; of the ones that were asked about, an absent one is empty. */
  readonly envelopes: ReadonlyMap<Code, Envelope>;
  readonly envelopesKnown: ReadonlySet<Code>;
  /** A code that nothing uses now, once asked for; undefined then: all are taken. */
  readonly freshCode: Code | undefined;
  readonly codeKnown: boolean;
  /** Answers to `needs`: who holds each cell asked about; an absent cell is free. */
  readonly cells: ReadonlyMap<Cell, RequestId>;
  /** The cells that were asked about so far. */
  readonly cellsKnown: ReadonlySet<Cell>;
  /** Answer to `needs`: what her calendars say, as last read or read anew for this. */
  readonly busy: { readonly how: "as-read" | "anew"; readonly says: Busy } | undefined;
  /** Answer to `needs`: bookings whose hour is at this instant or later are among `requests`. */
  readonly bookingsFrom: EpochMs | undefined;
  /** Answer to `needs`: bookings between two instants around now are among `requests`. */
  readonly sessionsKnown: boolean;
  /** Answers to `needs`: whoever was asked about by address. */
  readonly people: ReadonlyMap<Address, Person>;
  /** They wrote in a time of which nothing else is kept: only the ids of their messages are. */
  readonly wroteBefore?: true;
  /** True after five lost commits: an action that moves a request answers `error` instead of trying again. */
  readonly contended: boolean;
  /** An answer later than this confuses: it is dropped, and one apology stands for it (`client/late.ts`). */
  readonly answerLifeMs: number;
}

export type Query =
  | { readonly kind: "cells"; readonly cells: readonly Cell[] }
  | { readonly kind: "busy"; readonly how: "as-read" | "anew" }
  | { readonly kind: "code" }
  | { readonly kind: "bookings"; readonly from: EpochMs }
  | { readonly kind: "sessions"; readonly from: EpochMs; readonly to: EpochMs }
  | { readonly kind: "people"; readonly addresses: readonly Address[] }
  | { readonly kind: "envelopes"; readonly codes: readonly Code[] };

export type Effect =
  | { readonly kind: "send"; readonly message: Outgoing }
  /** The request as it is after the move (new ones have rev 0), and what it held before. */
  | { readonly kind: "move"; readonly request: Request; readonly was: Request | undefined }
  | { readonly kind: "timer"; readonly id: string; readonly to: Party; readonly at: EpochMs }
  | { readonly kind: "post"; readonly to: Party; readonly event: Word }
  /** A relayed message's code is now in use. */
  | { readonly kind: "relay"; readonly relay: Relay }
  /** What stands under a code until she looks, after its move; `was` is what was read. */
  | { readonly kind: "envelope"; readonly envelope: Envelope; readonly was: Envelope | undefined }
  /** What she has changed of the opening, one revision on. */
  | { readonly kind: "overrides"; readonly overrides: Overrides }
  /** She has decided something: what was put before no longer counts for a bare answer. */
  | { readonly kind: "decided"; readonly at: EpochMs }
  | { readonly kind: "missed"; readonly missed: Missed }
  /** The operator should know; `code` is from a closed list and says nothing about a person. */
  | {
      readonly kind: "alert";
      readonly code:
        | "poison"
        | "no-therapist-address"
        | "wrong-codes"
        | "codes-exhausted"
        | "error-outcome"
        | "therapist-stopped"
        | "flood"
        | "loop";
    };

/** Something that was not understood: `at` is the open question (`flow.step`), or `nothing.open`. Never the words. */
export interface Missed {
  readonly at: string;
  readonly locale: Locale;
  readonly length: "word" | "phrase" | "sentence" | "long";
}

export type Step =
  | { readonly kind: "done"; readonly state: State; readonly effects: readonly Effect[] }
  | { readonly kind: "needs"; readonly queries: readonly Query[] };
