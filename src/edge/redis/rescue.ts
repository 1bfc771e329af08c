/**
 * For a conversation whose state cannot be read: the state is put aside, and the due rows say which requests are theirs.
 * In and out as the port says. Decides nothing.
 */
import { readTimer } from "../../core/words/event.ts";
import type { RequestId } from "../../core/words/ids.ts";
import type { Rescue } from "../../stations/ports-models.ts";
import { quarantineSeconds } from "./lifetimes.ts";
import type { Parts } from "./store.ts";

export const openRescue = ({ redis, keys, scripts }: Parts): Rescue => ({
  async quarantine({ conversation, version, unread }) {
    const shard = keys.of(conversation);
    const names = [shard.conversation(conversation), shard.quarantine(conversation)];
    return unread !== undefined && (await scripts.run("quarantine", names, [version, unread.stored, quarantineSeconds])) === 1;
  },
  async requestsOf(conversation) {
    const found = new Set<RequestId>();
    let cursor = "0";
    do {
      const [next, rows] = await redis.zscan(keys.of(conversation).timers, cursor, "MATCH", `${conversation}|*`, "COUNT", 1_000);
      cursor = next;
      for (const row of rows) {
        const request = readTimer(row.slice(row.indexOf("|") + 1), 0)?.request;
        if (request !== undefined) found.add(request);
      }
    } while (cursor !== "0");
    return [...found];
  },
});
