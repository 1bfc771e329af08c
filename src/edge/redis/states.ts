/**
 * Every conversation's state, one after the other, for a look over the whole house. Reads only, in small steps; for commands, never on the road.
 * Out: the state, or why this version cannot read it. A conversation that comes or goes meanwhile may be missed.
 */

import type { State } from "../../core/conversation/state.ts";
import { ConversationId } from "../../core/words/ids.ts";
import { primaries } from "./connect.ts";
import type { Parts } from "./store.ts";

export interface States {
  all(): AsyncIterable<State | "newer" | "misshapen" | "corrupt">;
}

export const openStates = ({ redis, keys, seals }: Parts): States => ({
  async *all() {
    for (const shard of keys.shards) {
      const stem = shard.conversation("");
      const pattern = `${stem.replaceAll(/[[\]?*\\]/g, "\\$&")}*`;
      for (const server of primaries(redis)) {
        let cursor = "0";
        do {
          const [next, found] = await server.scan(cursor, "MATCH", pattern, "COUNT", 500);
          cursor = next;
          const stored = await Promise.all(found.map((key) => redis.hget(key, "state")));
          for (const [n, key] of found.entries()) {
            const conversation = ConversationId.safeParse(key.slice(stem.length));
            const state = stored[n];
            if (conversation.success && typeof state === "string") yield seals.readState(state, conversation.data);
          }
        } while (cursor !== "0");
      }
    }
  },
});
