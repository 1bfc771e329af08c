/**
 * What happens to a conversation: a message, a due timer, word from another conversation.
 * All three stand in one inbox and are handled in order. Events carry ids; what is true is read when they are handled.
 */
import { z } from "zod";
import { Address } from "./address.ts";
import { Code, ConversationId, RequestId } from "./ids.ts";
import { Matter, Message, Written } from "./message.ts";

/** A due row, told apart by `name`. The id is `<name>:<request>:<rev>` or `<name>:<what>`; nothing else is stored with it. */
export const TimerName = z.enum([
  /** The decision reaches the client: 30 s after her word. */
  "announce",
  /** She has been silent for two opening hours. Goes to her inbox. */
  "nudge",
  /** The promised instant of news has come. Goes to the client's inbox. */
  "news",
  /** The request (or the proposal) ends without an answer. Goes to the client's inbox. */
  "expire",
  /** The day before, 18:00. Goes to the client's inbox. */
  "remind",
  /** The morning of the day: how to get in. Goes to the client's inbox. */
  "access",
  /** A booking's hour has passed. Goes to the client's inbox. */
  "close",
  /** A question of the system held back behind an open one is due. */
  "held",
  /** The night is over: she is told of an envelope. Goes to her inbox; the id is `knock:<code>:<its instant>`. */
  "knock",
  /** Her quiet time is over: what waited is told in one message. Goes to her inbox; the id is `digest:<its instant>`. */
  "digest",
  /** A pause ends, or is still on of a morning. Goes to her inbox; the id is `pause:<its instant>`. */
  "pause",
  /** Nobody has looked for 72 hours: its words are erased. Goes to her inbox, as above. */
  "forget",
  /** She has not answered a question about a word of hers. Goes to her inbox; the id is `ask:<its nonce>`. */
  "ask",
]);
export type TimerName = z.infer<typeof TimerName>;

export const Timer = z.object({
  kind: z.literal("timer"),
  id: z.string(),
  name: TimerName,
  request: RequestId.optional(),
  rev: z.number().optional(),
  at: z.number(),
});
export type Timer = z.infer<typeof Timer>;

/** Word from another conversation. Ids are derived, `ev-<request>-<rev>-<about>`, and deduped per inbox. */
export const Word = z.object({
  kind: z.literal("word"),
  id: z.string(),
  at: z.number(),
  /** When what set this off happened, where that was earlier: a person's message, a due row. Written by `converse`. */
  since: z.number().optional(),
  about: z.discriminatedUnion("kind", [
    /** To her: a request has come, still waits, or has changed (another wish, withdrawn, accepted a proposal, expired);
     * `undone`: an answer from this phone of hers was taken back from another one. */
    z.object({
      kind: z.literal("request"),
      request: RequestId,
      rev: z.number(),
      what: z.enum(["new", "countered", "nudge", "withdrawn", "accepted", "expired", "lapsed", "moved", "cancelled", "undone"]),
    }),
    /** To her: a client's words, relayed as they are under a code. To a client: her words. */
    z.object({
      kind: z.literal("relay"),
      from: ConversationId,
      text: z.string(),
      code: Code.optional(),
      name: z.string().optional(),
      handle: z.string().optional(),
      /** When it was written, where it was found so late that no flow answers it any more. */
      wroteAt: z.number().optional(),
    }),
    /** To her: somebody asks for a person, wishes to cancel or to move a confirmed booking, or writes more than is answered. */
    z.object({
      kind: z.literal("wants"),
      from: ConversationId,
      what: z.enum(["human", "cancel-booking", "move-booking", "flood"]),
      request: RequestId.optional(),
      /** What they said of it in their own words, where they did. */
      text: z.string().optional(),
      code: Code.optional(),
      name: z.string().optional(),
      handle: z.string().optional(),
    }),
    /** To her: words that stay closed under a code until she looks. Why is not said. */
    z.object({
      kind: z.literal("envelope"),
      from: ConversationId,
      address: Address,
      words: z.array(Written),
      name: z.string().optional(),
    }),
    /** To her: what waited under this code is erased, unread. */
    z.object({ kind: z.literal("gone"), code: Code }),
    /** To her: this client has stopped the messages, or (`never`) is not to be written to, and did not get hers, or her decision. */
    z.object({
      kind: z.literal("unreached"),
      never: z.literal(true).optional(),
      request: RequestId.optional(),
      code: Code.optional(),
      name: z.string().optional(),
      handle: z.string(),
    }),
    /** To her: a message of ours that matters did not reach this client. */
    z.object({
      kind: z.literal("undelivered"),
      from: ConversationId,
      what: Matter,
      request: RequestId.optional(),
      name: z.string().optional(),
      handle: z.string(),
    }),
    /** To a client: an answer could not leave in time and was dropped; what it answered is made good by one apology. */
    z.object({ kind: z.literal("lapsed") }),
    /** To the operator: what a human of the trade should look at. The code is from a closed list and says nothing about a person. */
    z.object({ kind: z.literal("alert"), code: z.string() }),
    /** To a client: she has finished speaking with them, the assistant answers again. */
    z.object({ kind: z.literal("resume") }),
    /** To a client's own conversation: a reminder of these was dropped before it left, since one of them had changed. */
    z.object({ kind: z.literal("untrue"), of: z.array(RequestId) }),
    /** To a client: she has entered a booking for them; one that she had called off stands after all, or again at the hour before. */
    z.object({ kind: z.literal("booking"), request: RequestId, rev: z.number(), what: z.enum(["entered", "reinstated", "moved-back"]) }),
    /** To a client: she has taken back her refusal, or the hours that she offered: their request waits again. */
    z.object({ kind: z.literal("reopened"), request: RequestId, rev: z.number(), from: z.enum(["declined", "proposed"]) }),
    /** To her: a calendar of hers has not been read for a day, or is read again. `name` is the practice file's. */
    z.object({ kind: z.literal("calendar"), what: z.enum(["away", "back"]), name: z.string() }),
    /** To her: too many wrong codes came from another of her addresses. */
    z.object({ kind: z.literal("locked"), channel: z.enum(["sms", "whatsapp"]) }),
  ]),
});
export type Word = z.infer<typeof Word>;

export const Event = z.discriminatedUnion("kind", [Message, Timer, Word]);
export type Event = z.infer<typeof Event>;

/** When what is at the root of it happened: what answers it cannot have left before. */
export const causedAt = (event: Event): number => (event.kind === "word" ? (event.since ?? event.at) : event.at);

/** `announce:r…:3` and back. */
export const timerId = (name: TimerName, request: RequestId, rev: number): string => `${name}:${request}:${rev}`;

/** Reads a due row's id; undefined for one that this version does not know (left for a newer one). */
export function readTimer(id: string, at: number): Timer | undefined {
  const [name, request, rev] = id.split(":");
  const read = Timer.safeParse({ kind: "timer", id, name, request, rev: rev === undefined ? undefined : Number(rev), at });
  if (read.success) return read.data;
  const bare = Timer.safeParse({ kind: "timer", id, name, at });
  return bare.success ? bare.data : undefined;
}
