/**
 * Events that three tries could not handle, for the operator: looked at, put back at the head of their inbox, or let go.
 * In: an event's id. Out: what became of it. Words are never shown: an event is told by its id, its kind and its conversation's keyed hash.
 */
import { z } from "zod";
import { ConversationId } from "../../core/words/ids.ts";
import { type Entry, readEntry } from "./inbox.ts";
import type { Parts } from "./store.ts";

const Ended = z.enum(["done", "gone", "nobody"]);

export interface ParkedEvent extends Entry {
  readonly conversation: ConversationId;
  /** As it stands in the list. */
  readonly row: string;
}

export interface Parking {
  /** Oldest first in each shard. */
  list(): Promise<readonly ParkedEvent[]>;
  /** Handled next, its strikes forgotten. "nobody": its conversation was forgotten meanwhile, it stays. */
  retry(parked: ParkedEvent): Promise<z.infer<typeof Ended>>;
  drop(parked: ParkedEvent): Promise<z.infer<typeof Ended>>;
}

export function openParking({ redis, keys, scripts, seals, clock, ring }: Parts): Parking {
  const unpark = async ({ conversation, row }: ParkedEvent, how: "retry" | "drop"): Promise<z.infer<typeof Ended>> => {
    const shard = keys.of(conversation);
    const names = [shard.parkedEvents, shard.inbox(conversation), shard.conversation(conversation), shard.dueIn];
    return Ended.parse(await scripts.run("unpark", names, [clock.now(), conversation, row, how]));
  };
  return {
    async list() {
      const rows = (await Promise.all(keys.shards.map((shard) => redis.lrange(shard.parkedEvents, 0, -1)))).flat();
      return rows.map((row) => {
        const bar = row.indexOf("|");
        const conversation = ConversationId.parse(row.slice(0, bar));
        return { conversation, row, ...readEntry(row.slice(bar + 1), conversation, seals) };
      });
    },
    async retry(parked) {
      const ended = await unpark(parked, "retry");
      if (ended === "done") ring("inbox", parked.conversation);
      return ended;
    },
    drop: (parked) => unpark(parked, "drop"),
  };
}
