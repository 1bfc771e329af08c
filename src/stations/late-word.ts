/**
 * What becomes of a message that did not reach its person: an answer that came too late ends in one apology, in their own conversation;
 * a message that a client must not miss is told to the therapist. Both are word in an inbox, with an id derived from the message's:
 * doing it twice tells it once.
 */
import { type Address, lastTwo } from "../core/words/address.ts";
import { type ConversationId, RequestId } from "../core/words/ids.ts";
import type { Outgoing } from "../core/words/message.ts";
import type { Practice } from "../core/words/practice.ts";
import { type EpochMs, minuteMs } from "../core/words/time.ts";
import type { Bells, Clock, House, Inbox, Log } from "./ports.ts";
import type { Outbox } from "./ports-sending.ts";

export interface LateParts {
  readonly inbox: Inbox;
  readonly house: House;
  readonly bells: Bells;
  readonly clock: Clock;
  readonly log: Log;
  readonly outbox: Pick<Outbox, "letGo">;
}

interface Late {
  readonly conversation: ConversationId;
  readonly address: Address;
  readonly lane: "ordinary" | "urgent";
  readonly message: Outgoing;
  /** When they last wrote. */
  readonly lastInAt: EpochMs;
  /** Of its claim, where it was claimed to be looked up. */
  readonly token?: string;
}

/** Whoever writes here at this moment is not to be called because a reminder waited for just that. */
const writingMs = 10 * minuteMs;

/** First the word, then the dropping: a crash between the two finds the same head again, and the same word. */
export async function dropLate(
  { conversation, address, lane, message, token, lastInAt }: Late,
  practice: Practice,
  parts: LateParts,
): Promise<void> {
  if (message.policy === "answer") {
    const word = { kind: "word", id: lapsedId(message.id), at: parts.clock.now(), about: { kind: "lapsed" } } as const;
    if ((await parts.inbox.accept({ conversation, address }, word)) === "stored") parts.bells.ring("inbox", conversation);
  } else if (message.policy !== "reminder" || parts.clock.now() - lastInAt > writingMs)
    await tellHerOf({ conversation, address, message }, practice, parts);
  const dropped = await parts.outbox.letGo(conversation, lane, message.id, token);
  if (dropped > 0) parts.log.warn("too late to be sent", { conversation, outbox_id: message.id, count: dropped });
}

/** A reminder that names what has changed is dropped; what holds of it still is said anew by their own conversation. */
export async function dropUntrue({ conversation, address, lane, message }: Omit<Late, "lastInAt">, parts: LateParts): Promise<void> {
  const of = [message.onlyIf, ...(message.alsoIf ?? [])].flatMap((each) => (each === undefined ? [] : [RequestId.parse(each.request)]));
  const word = { kind: "word", id: `ev-${message.id}-untrue`, at: parts.clock.now(), about: { kind: "untrue", of } } as const;
  if ((await parts.inbox.accept({ conversation, address }, word)) === "stored") parts.bells.ring("inbox", conversation);
  await parts.outbox.letGo(conversation, lane, message.id, undefined, "untrue");
}

/** Of an apology that lapses in its turn the next one is the same, counted on: `ev-late-<first answer>-<n>`. */
export function lapsedId(outboxId: string): string {
  const [, first, n] = /^(ev-late-.+)-(\d+)-0$/.exec(outboxId) ?? [];
  return first === undefined ? `ev-late-${outboxId}-1` : `${first}-${Number(n) + 1}`;
}

/** A message to a client that matters did not arrive: one plain sentence to the therapist. Anything else says nothing here. */
export async function tellHerOf(
  { conversation, address, message }: Pick<Late, "conversation" | "address" | "message">,
  practice: Practice,
  parts: Pick<LateParts, "inbox" | "house" | "bells" | "clock">,
): Promise<void> {
  const her = practice.therapist[0];
  if (message.about === undefined || her === undefined) return;
  const to = { conversation: parts.house.conversation(practice.id, her), address: her };
  const stored = await parts.inbox.accept(to, {
    kind: "word",
    id: `ev-${message.id}-undelivered`,
    at: parts.clock.now(),
    about: { kind: "undelivered", from: conversation, handle: lastTwo(address), ...message.about },
  });
  if (stored === "stored") parts.bells.ring("inbox", to.conversation);
}
