/**
 * What every file of the outbox needs of an entry: its words opened, its keys, and what a report's id names. Changes nothing.
 */
import type { Address } from "../../core/words/address.ts";
import { type ConversationId, practiceOf, templateOutboxId } from "../../core/words/ids.ts";
import type { Outgoing } from "../../core/words/message.ts";
import type { Claimed } from "../../stations/ports-sending.ts";
import type { Keys } from "./keys.ts";
import type { Parts } from "./store.ts";

/** Left where it is when it throws: its lease ends, and a worker with the right key or version takes it. */
export function openEntry(
  { seals }: Pick<Parts, "seals">,
  conversation: ConversationId,
  id: string,
  sealed: string,
): { readonly message: Outgoing; readonly address: Address } {
  const read = seals.outgoing.open(sealed, conversation, id);
  if (read === undefined) throw new Error(`outbox entry ${id} of ${conversation} cannot be read by this version`);
  return read;
}

/** Of the head of an outbox, as scripts take them first. */
export function headKeys(keys: Keys, { conversation, lane, message }: Claimed): readonly string[] {
  const shard = keys.of(conversation);
  return [
    shard.out(conversation, lane),
    shard.current(conversation, lane),
    shard.dueOut,
    shard.conversation(conversation),
    shard.puts(practiceOf(conversation)),
    shard.message(conversation, message.id),
  ];
}

const templateMark = templateOutboxId("");

/** A report of the template that went ahead of a text names the text, with a mark. */
export function readOutboxId(outboxId: string): { readonly id: string; readonly of: "text" | "template" } {
  return outboxId.endsWith(templateMark) ? { id: outboxId.slice(0, -templateMark.length), of: "template" } : { id: outboxId, of: "text" };
}
