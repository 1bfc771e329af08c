/**
 * The double on one page: what opens it, and what a test or the trial can do with it.
 * Types only.
 */
import type { Outcome, Pace } from "./callbacks.ts";
import type { Entry, Shown, Status } from "./entries.ts";
import type { FaultPlan } from "./faults.ts";
import type { Written } from "./inbound.ts";
import type { Posted, Signature } from "./webhook-client.ts";

export interface DoubleOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** An API key that may be used instead of the account and its token. */
  readonly apiKey?: { readonly sid: string; readonly secret: string };
  readonly clock: { now(): number };
  /** As it would stand in Twilio's console; a fragment like `#rc=2&rp=ct,rt,5xx` makes the double try again. */
  readonly inboundUrl: string;
  readonly botAddresses: readonly string[];
  /** 0 or absent: any free one. */
  readonly port?: number;
  readonly pace?: Pace;
  /** A file that holds the log, so that another double can go on where this one ended. */
  readonly journal?: string;
}

/** A message with how it stands now. */
export type Seen = Shown & { readonly status: Status; readonly errorCode?: number };

export interface MessageFilter {
  readonly from?: string;
  readonly to?: string;
  /** Only messages taken after this one, see `Shown.seq`. */
  readonly afterSeq?: number;
  /** Whose messages; the bot's where it is left out. */
  readonly by?: readonly Shown["by"][];
}

export interface Double {
  /** What the bot gets as TWILIO_API_URL. */
  readonly url: string;
  /** May be set once the bot listens. */
  inboundUrl: string;
  /** What goes wrong with the bot's requests; undefined: nothing. */
  faults: FaultPlan | undefined;
  /** What goes wrong with a message taken and its reports; undefined: nothing. */
  outcomes: ((message: Shown) => Outcome | undefined) | undefined;
  /** How long after it was taken a message first stands in the list: Twilio's lags. 0 at first. */
  listLagMs: number;
  /** A person writes. Resolves with the bot's answer to the webhook (status 0: none; -1: `lost`, nothing was posted). */
  write(written: Written): Promise<{ readonly sid: string; readonly status: number; readonly ms: number }>;
  /** The same webhook again, as Twilio does after a lost answer. */
  replay(sid: string): Promise<Posted>;
  /** Any form, signed as told. Nothing is stored: for forged and malformed posts. */
  post(form: Readonly<Record<string, string>>, options?: { readonly signature?: Signature; readonly url?: string }): Promise<Posted>;
  /** In the order in which the double took them. */
  messages(filter?: MessageFilter): readonly Seen[];
  onMessage(listener: (message: Seen) => void): () => void;
  /** The first message of the bot, past or future, that fits; rejects after `limitMs` (5 s) with what there was. */
  waitFor(fits: (message: Seen) => boolean, limitMs?: number): Promise<Seen>;
  /** An approved template, ready to be sent outside the window. */
  addTemplate(sid: string, body: string): void;
  /** Approves a content that was submitted. */
  approve(sid: string): void;
  /** Whether this SMS pair was stopped, and when this person last wrote to this address. */
  standing(bot: string, person: string): { readonly stopped: boolean; readonly lastInAt: number | undefined };
  /** What Twilio would complain about or, worse, deliver. Empty when the bot behaves. */
  problems(): readonly string[];
  entries(afterId?: number): readonly Entry[];
  onEntry(listener: (entry: Entry) => void): () => void;
  /** Writes into the log that the clock was moved. */
  noteClock(): void;
  /** Resolves when every message has ended its journey and every report was answered. */
  idle(): Promise<void>;
  close(): Promise<void>;
}
