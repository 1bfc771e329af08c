/**
 * What leaves: the outbox, where each person's messages wait their turn, and the gateway to their phones. As `ports.ts`, for `deliver.ts` and
 * those who look after what it has sent.
 */
import type { Address } from "../core/words/address.ts";
import type { ConversationId, MessageSid } from "../core/words/ids.ts";
import type { Outgoing } from "../core/words/message.ts";
import type { EpochMs } from "../core/words/time.ts";
import type { HoldReason } from "./ports-ground.ts";

/** One message to send, taken with a lease. */
export interface Claimed {
  readonly conversation: ConversationId;
  readonly address: Address;
  readonly lane: "ordinary" | "urgent";
  readonly message: Outgoing;
  readonly token: string;
  /**
   * `again`: an earlier try ended unknown (or its worker died): reconcile before sending.
   * `doubtful`: caused before this Redis was found to be lost or old, and perhaps sent in its other life: look it up first.
   */
  readonly standing: "fresh" | "retry" | "again" | "doubtful";
  /** Tries that ended `later`; from the first unknown outcome on, counted anew: 1 at the first look, 2 at the second. */
  readonly attempts: number;
  /** Of a `doubtful` one: when what caused it happened. It cannot have left before. */
  readonly firstTriedAt: EpochMs;
  /** The worker that had claimed it is dead: what it may have sent is looked for at once. */
  readonly gone: boolean;
  /** When this person last wrote; 0 for never. WhatsApp's window is 24 h from here. */
  readonly lastInAt: EpochMs;
  /** Which of our addresses they last wrote to. */
  readonly via: Address | undefined;
  /** A template was sent while WhatsApp's window was shut, and they have not written since: no second one goes out. */
  readonly templateStands: boolean;
  /** Past its time, and claimed only to be looked up: sent already, or let go. */
  readonly late: boolean;
  /** So many messages that were made before it came to stand behind it while it was in flight: they were parked, and they wrote. */
  readonly ahead: number;
}

export type Settlement =
  | { readonly kind: "sent"; readonly sid: MessageSid }
  /** Surely not sent: tried again at `at`. */
  | { readonly kind: "later"; readonly at: EpochMs; readonly code: string }
  /** Twilio may have sent it: looked at again at `at`. */
  | { readonly kind: "unknown"; readonly at: EpochMs }
  /** It could not be looked at: as before, looked at again at `at`. Counts as no look. */
  | { readonly kind: "unread"; readonly at: EpochMs }
  /** Will never work: dropped, `code` is Twilio's or ours. */
  | { readonly kind: "never"; readonly code: string }
  /** The window is shut: the real text waits until they write, a template has left under `sid` (or an earlier one stands: no sid). */
  | { readonly kind: "parked"; readonly sid?: MessageSid }
  /** It has surely not left, and older ones wait (`ahead`): it goes behind them, and leaves in its turn. */
  | { readonly kind: "behind" };

export interface Outbox {
  take(max: number, leaseMs: number): Promise<readonly { readonly conversation: ConversationId; readonly lane: "ordinary" | "urgent" }[]>;
  /**
   * The head of an outbox, dropping what is no longer true (`onlyIf`). Writes down, in the same script, that a question was claimed (`asks`)
   * and that a request was put to her (`puts`). "empty": nothing; "busy": one is in flight until `until`; "held": nothing ordinary leaves now
   * (`Ground`): what waits stays, and is due again in a quarter of the lease. The urgent lane is never held. "late": the head is past its
   * `notAfter`; "untrue": it is a reminder of what has changed, and has not left; either stays until `letGo`.
   */
  claim(
    conversation: ConversationId,
    lane: "ordinary" | "urgent",
    leaseMs: number,
  ): Promise<
    | Claimed
    | { readonly kind: "empty" }
    | { readonly kind: "busy"; readonly until: EpochMs }
    | { readonly kind: "held"; readonly why: HoldReason }
    | { readonly kind: "late"; readonly message: Outgoing; readonly address: Address; readonly lastInAt: EpochMs }
    | { readonly kind: "untrue"; readonly message: Outgoing; readonly address: Address }
  >;
  /** Drops such a head, and where it is a late answer every late answer behind it. `token`: of its claim; `why`: late where it is not said. 0: it is the head no more. */
  letGo(
    conversation: ConversationId,
    lane: "ordinary" | "urgent",
    outboxId: string,
    token?: string,
    why?: "late" | "untrue",
  ): Promise<number>;
  /** False when the token is no longer current (another worker, or a status callback, was there first). */
  settle(claimed: Claimed, as: Settlement): Promise<boolean>;
  /**
   * A signed status callback. Settles an unknown or in-flight send as sent; keeps the highest rank seen (a late "sent" never overwrites
   * "delivered"). Returns what was sent when this is news of a failure. Ranks: accepted 0, queued 1, sending 2, sent 3, failed 4, delivered 5,
   * read 6; `errorCode` is present exactly for a failure.
   */
  report(
    conversation: ConversationId,
    outboxId: string,
    sid: MessageSid,
    rank: number,
    errorCode: string | undefined,
  ): Promise<"settled" | "noted" | "stale" | "unknown-id" | "failed">;
  /** Looked at again at `at`, whatever is stored there: for what cannot be read. */
  postpone(conversation: ConversationId, lane: "ordinary" | "urgent", at: EpochMs): Promise<void>;
  /** When the next message is due; undefined for none. */
  nextAt(): Promise<EpochMs | undefined>;
  /** Sids already attributed to messages of this conversation. */
  attributed(conversation: ConversationId): Promise<ReadonlySet<string>>;
  /** The practice knows another address of this person and the message goes there instead (her fallback). The entry moves, its id stays. */
  reroute(claimed: Claimed, to: { conversation: ConversationId; address: Address }): Promise<boolean>;
  /** What was said under this id and is kept still; of a template's id, all that is parked behind it. */
  kept(conversation: ConversationId, outboxId: string): Promise<readonly { readonly message: Outgoing; readonly address: Address }[]>;
  /**
   * What had left and was reported as failed leaves again: what it sealed is kept until it was delivered, a day at most. Without `to` it goes
   * back to the front of its outbox with WhatsApp's window known as shut (unless they wrote since), so that it is parked behind a template;
   * with `to` it goes to that address, and of a template's id (`templateOutboxId`) so does all that is parked behind it.
   * Each once an outbox id: false when it was done before, or nothing is kept.
   */
  revive(conversation: ConversationId, outboxId: string, to?: { conversation: ConversationId; address: Address }): Promise<boolean>;
}

/** How a send ended, before it is settled. */
export type SendOutcome =
  | { readonly kind: "sent"; readonly sid: MessageSid }
  /** `account`: Twilio refused us as a whole (a token was turned, a bill is due), not this message. */
  | { readonly kind: "later"; readonly code: string; readonly afterMs?: number; readonly account?: true }
  | { readonly kind: "unknown" }
  | { readonly kind: "never"; readonly code: string };

export interface ReportTo {
  readonly conversation: ConversationId;
  readonly ours?: Ours;
}

/** Whether what is about to leave is still ours to send: a process that was held up may have been taken for dead. */
export interface Ours {
  /** Asked before each request. */
  still(): Promise<boolean>;
  /** Asked again when the connection is there and takes the first byte: getting one may have taken long. */
  sure(): boolean;
}

export interface Gateway {
  /**
   * Free text or an in-session content (buttons, list; numbered text when a content cannot be had). Never throws for Twilio's answers.
   * `ours` is asked right before anything leaves; when it says no, nothing does ("later", code "taken-over").
   */
  send(from: Address, to: Address, message: Outgoing, reportTo: ReportTo): Promise<SendOutcome>;
  /** An approved template without variables. `outboxId` is `templateOutboxId(message.id)`: its report must never settle the text that waits. */
  sendTemplate(from: Address, to: Address, contentSid: string, outboxId: string, reportTo: ReportTo): Promise<SendOutcome>;
  /**
   * What any of these senders of ours sent to this person since `sinceAt`, newest first: to settle an unknown send. Rejects when the list cannot
   * be read.
   */
  sentTo(
    from: readonly Address[],
    to: Address,
    sinceAt: EpochMs,
  ): Promise<readonly { readonly sid: MessageSid; readonly text: string; readonly at: EpochMs }[]>;
  /** The newest messages that programs of this account have sent to anybody since `sinceAt`, newest first. Rejects when the list cannot be read. */
  sentSince(
    sinceAt: EpochMs,
  ): Promise<readonly { readonly sid: MessageSid; readonly from: string; readonly to: string; readonly at: EpochMs }[]>;
  /** Inbound messages to any of our addresses since `sinceAt`, oldest first, all pages. */
  received(sinceAt: EpochMs): Promise<
    readonly {
      readonly sid: MessageSid;
      readonly from: string;
      readonly to: string;
      readonly text: string;
      readonly media: number;
      readonly at: EpochMs;
    }[]
  >;
}
