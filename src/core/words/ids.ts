/**
 * The names of things. Every id is derived from its cause, or comes in as a fact; none is made here by chance.
 * No id says who a person is: a conversation is named by a keyed hash of its address.
 */
import { z } from "zod";

/** File name of the practice without `.yaml`, e.g. `martigues`. */
export const PracticeId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, "expected lower-case letters, digits and hyphens")
  .brand<"PracticeId">();
export type PracticeId = z.infer<typeof PracticeId>;

/** `<practice>.<22 characters of keyed hash>`: one address talking to one practice. */
export const ConversationId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,40}\.[\w-]{22}$/, "expected <practice>.<hash>")
  .brand<"ConversationId">();
export type ConversationId = z.infer<typeof ConversationId>;

/** The practice that a conversation talks to. */
export const practiceOf = (conversation: ConversationId): PracticeId =>
  PracticeId.parse(conversation.slice(0, conversation.lastIndexOf(".")));

/** Twilio's `SM…`/`MM…` and 32 hex digits. */
export const MessageSid = z
  .string()
  .regex(/^(SM|MM)[0-9a-fA-F]{32}$/, "expected SM or MM and 32 hex digits")
  .brand<"MessageSid">();
export type MessageSid = z.infer<typeof MessageSid>;

/** 16 lower-case letters and digits, the first a letter: never all digits, no colon (BullMQ refuses both). */
export const RequestId = z
  .string()
  .regex(/^r[a-z0-9]{15}$/, "expected r and 15 letters or digits")
  .brand<"RequestId">();
export type RequestId = z.infer<typeof RequestId>;

/** What she types to name a request or a message: a letter and a digit, `K7`. Letters that look like digits are not used. */
export const Code = z
  .string()
  .regex(/^[A-HJ-NP-Z][2-9]$/, "expected a letter and a digit, like K7")
  .brand<"Code">();
export type Code = z.infer<typeof Code>;

/** Every code there is, in a fixed order; the store picks a free one. */
export const allCodes: readonly Code[] = [..."ABCDEFGHJKLMNPQRSTUVWXYZ"].flatMap((letter) =>
  [..."23456789"].map((digit) => Code.parse(letter + digit)),
);

/** `<event id>-<n>`: what is said because of an event. The same cause gives the same id, so a replay adds nothing. */
export type OutboxId = string;
export const outboxId = (cause: string, n: number): OutboxId => `${cause}-${n}`;
/** The name of the template that goes ahead of a parked message, in its status callbacks. */
export const templateOutboxId = (id: OutboxId): OutboxId => `${id}.t`;
