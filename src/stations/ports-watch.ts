/**
 * One more port: who waits for an answer. As `ports.ts`, for `watch-silence.ts` alone.
 */
import type { ConversationId } from "../core/words/ids.ts";
import type { EpochMs } from "../core/words/time.ts";

/** Nobody is left without an answer unnoticed. */
export interface Silence {
  /** Whose person wrote so long ago and has been answered nothing since, oldest first; parked behind a template counts as answered. */
  unanswered(olderThanMs: number): Promise<readonly { readonly conversation: ConversationId; readonly since: EpochMs }[]>;
}
