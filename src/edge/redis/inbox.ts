/**
 * The door. In: an event for a conversation. Out: "stored", durable once resolved (Redis fsyncs before it answers), or "duplicate".
 * An entry of an inbox is `id|acceptedAt|waiting|payload`; the payload is sealed, or `@<due instant>` for a due row that a script moved here.
 */
import type { Event } from "../../core/words/event.ts";
import { readTimer } from "../../core/words/event.ts";
import { dayMs, type EpochMs } from "../../core/words/time.ts";
import type { Inbox } from "../../stations/ports.ts";
import { clientIds, conversationSeconds, idSeconds } from "./lifetimes.ts";
import type { Seals } from "./sealing.ts";
import type { Parts } from "./store.ts";

export const openInbox = ({ keys, scripts, seals, clock, isHers }: Parts): Inbox => ({
  async accept({ conversation, address }, event) {
    const shard = keys.of(conversation);
    const id = entryId(event.id);
    const message = event.kind === "message" ? event : undefined;
    const hers = isHers(conversation, address);
    const answer = await scripts.run(
      "accept",
      [
        shard.inbox(conversation),
        shard.seen(conversation, id),
        shard.dueIn,
        shard.conversation(conversation),
        shard.out(conversation, "ordinary"),
        shard.current(conversation, "ordinary"),
        shard.parked(conversation),
        shard.dueOut,
        shard.ids(conversation),
      ],
      [
        clock.now(),
        conversation,
        id,
        seals.event.seal(event, conversation, id),
        seals.address.seal(address, conversation),
        message?.at ?? "",
        message === undefined ? "" : seals.via.seal(message.to, conversation),
        conversationSeconds,
        shard.stem,
        dayMs,
        hers ? idSeconds.hers : idSeconds.usual,
        message === undefined || hers ? "" : clientIds.seconds,
        clientIds.count,
        clientIds.ms,
      ],
    );
    return answer === "stored" ? "stored" : "duplicate";
  },
});

/** The separator of an entry may not stand in an id. */
export function entryId(id: string): string {
  if (id === "" || id.includes("|")) throw new Error(`an event id is not empty and has no bar: ${id.length} characters`);
  return id;
}

export interface Entry {
  readonly id: string;
  readonly acceptedAt: EpochMs;
  readonly event: Event | "unreadable";
}

export function readEntry(text: string, conversation: string, seals: Seals): Entry {
  const [id = "", acceptedAt = "", waiting = "0", ...rest] = text.split("|");
  const payload = rest.join("|");
  const event = payload.startsWith("@") ? readTimer(id, Number(payload.slice(1))) : seals.event.open(payload, conversation, id);
  if (event === undefined) return { id, acceptedAt: Number(acceptedAt), event: "unreadable" };
  return { id, acceptedAt: Number(acceptedAt), event: event.kind === "message" ? { ...event, waiting: Number(waiting) } : event };
}
