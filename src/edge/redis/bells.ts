/**
 * Bells that wake workers at once. A bell may be lost, late or doubled without harm: the indexes hold the truth.
 * In: what to look at and whose. Out: the listener of this process, called before `ring` returns, or a capped list that other processes wait on.
 */
import { ConversationId } from "../../core/words/ids.ts";
import type { Bells } from "../../stations/ports.ts";
import { type Connection, disconnect } from "./connect.ts";
import type { Keys, ShardKeys } from "./keys.ts";

export type Listener = (what: "inbox" | "outbox", conversation: ConversationId) => void;

export interface RedisBells extends Bells {
  /** This process works too: bells are heard here and go no further. */
  listen(listener: Listener): void;
}

const mostWaiting = 1_000;

export function openBells(redis: Connection, keys: Keys, onError: (error: Error) => void): RedisBells {
  let heard: Listener | undefined;
  return {
    listen(listener) {
      heard = listener;
    },
    ring(what, conversation) {
      if (heard !== undefined) return heard(what, conversation);
      const { wake } = keys.of(conversation);
      const written = redis
        .pipeline()
        .lpush(wake, `${what}|${conversation}`)
        .ltrim(wake, 0, mostWaiting - 1)
        .expire(wake, 60)
        .exec();
      written.catch(onError);
    },
  };
}

/**
 * Waits on the wake lists of the web processes, for a worker. `open` makes connections without a command timeout (one a shard, as a blocking
 * read holds its line). Ends at `stop`, within a second.
 */
export function hearBells(
  open: () => Connection,
  keys: Keys,
  listener: Listener,
  onError: (error: Error) => void,
): { stop(): Promise<void> } {
  const state = { stopped: false };
  const loops = keys.shards.map((shard) => {
    const line = open();
    return { line, done: hear(line, shard, listener, onError, state) };
  });
  return {
    async stop() {
      state.stopped = true;
      await Promise.all(
        loops.map(async ({ line, done }) => {
          await Promise.race([done, disconnect(line, 500)]);
          line.disconnect();
        }),
      );
    },
  };
}

async function hear(
  line: Connection,
  shard: ShardKeys,
  listener: Listener,
  onError: (error: Error) => void,
  state: { readonly stopped: boolean },
): Promise<void> {
  while (!state.stopped) {
    try {
      const bell = await line.brpop(shard.wake, 5);
      const [, what, id] = /^(inbox|outbox)\|(.+)$/.exec(bell?.[1] ?? "") ?? [];
      const conversation = ConversationId.safeParse(id);
      if (conversation.success) listener(what === "outbox" ? "outbox" : "inbox", conversation.data);
    } catch (thrown) {
      if (state.stopped) return;
      onError(thrown instanceof Error ? thrown : new Error(String(thrown)));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
