/**
 * Due rows. Each is moved into its conversation's inbox by one script, row removed and event stored together, however many ring at once.
 */
import { z } from "zod";
import { ConversationId } from "../../core/words/ids.ts";
import type { Timers } from "../../stations/ports.ts";
import { earliest } from "./due.ts";
import type { Parts } from "./store.ts";

const Rung = z.tuple([z.array(ConversationId), z.number()]);

export const openTimers = (parts: Parts): Timers => ({
  async ring(max) {
    let count = 0;
    for (const shard of parts.keys.shards) {
      if (count >= max) break;
      const answer = await parts.scripts.run("ring", [shard.timers, shard.dueIn], [parts.clock.now(), max - count, shard.stem]);
      const [rung, lost] = Rung.parse(answer);
      if (lost > 0) parts.noticed("row-lost", lost);
      count += rung.length;
      for (const conversation of new Set(rung)) parts.ring("inbox", conversation);
    }
    return count;
  },
  nextAt: () => earliest(parts, "timers"),
});
