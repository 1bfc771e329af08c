/**
 * What a worker remembers of its last look at a conversation, so that a look costs what is new and not all that waits.
 * In: a conversation. Out: message ids to add to. Forgetting it costs a look, nothing else.
 */
import type { ConversationId } from "../core/words/ids.ts";

export interface Looked {
  /** Looked at for danger, by itself and with what stood before it: there was none. */
  safe: ReadonlySet<string>;
  /** Read as this (a state, a model), and more was likely to come after it. Empty where it was last read otherwise. */
  open(readAs: string): Set<string>;
}

const mostConversations = 2_000;

export function openLooked(): (conversation: ConversationId) => Looked {
  const byConversation = new Map<ConversationId, Looked>();
  return (conversation) => {
    const known = byConversation.get(conversation);
    if (known !== undefined) return known;
    if (byConversation.size >= mostConversations) byConversation.clear();
    const looked = lookedAt();
    byConversation.set(conversation, looked);
    return looked;
  };
}

function lookedAt(): Looked {
  let as = "";
  let open = new Set<string>();
  return {
    safe: new Set(),
    open(readAs) {
      if (readAs !== as) open = new Set();
      as = readAs;
      return open;
    },
  };
}
