/**
 * Two more ports: who waits for an answer, and whether a worker is still heard of. As `ports.ts`, for `watch-silence.ts` and `deliver.ts` alone.
 */
import type { ConversationId } from "../core/words/ids.ts";
import type { EpochMs } from "../core/words/time.ts";
import type { Claimed } from "./ports-sending.ts";

/** Nobody is left without an answer unnoticed. */
export interface Silence {
  /** Whose person wrote so long ago and has been answered nothing since, oldest first; parked behind a template counts as answered. */
  unanswered(olderThanMs: number): Promise<readonly { readonly conversation: ConversationId; readonly since: EpochMs }[]>;
}

/** That this worker is alive: what it has claimed is left to it only while the others hear of it. */
export interface Pulse {
  /** Heard of for `Timings.aliveMs` from now. */
  beat(): Promise<void>;
  /** Begun before a claim is asked for: a process that was held up since may have been taken for dead, however well it is heard of now. */
  watch(conversation: ConversationId): Watch;
}

export interface Watch {
  /** Whether a claim is surely ours still; where that is not known here, Redis is asked. Asked before each send. */
  holds(claimed: Claimed, leaseMs: number): Promise<boolean>;
  /**
   * Whether the others have surely heard of us without a gap since the watch began, or since `holds` last said yes. Asks nobody: between it
   * and a byte that leaves nothing may wait.
   */
  sure(): boolean;
}
