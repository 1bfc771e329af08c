/**
 * Due rows. Each is moved into its conversation's inbox by one script, row removed and event stored together, however many ring at once.
 */
import { z } from "zod";
import { ConversationId } from "../../core/words/ids.ts";
import type { Timers } from "../../stations/ports.ts";
import { earliest } from "./due.ts";
import type { Parts } from "./store.ts";

const Rung = z.array(ConversationId);

export const openTimers = (parts: Parts): Timers => ({
  async ring(max) {
    let count = 0;
    for (const shard of parts.keys.shards) {
      if (count >= max) break;
      const rung = Rung.parse(await parts.scripts.run("ring", [shard.timers, shard.dueIn], [parts.clock.now(), max - count, shard.stem]));
      count += rung.length;
      for (const conversation of new Set(rung)) parts.ring("inbox", conversation);
    }
    return count;
  },
  nextAt: () => earliest(parts, "timers"),
});
