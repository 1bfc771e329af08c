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
  /** Whether a claim is surely ours still. Asked right before each send: a process that was held up may have been taken for dead. */
  holds(claimed: Claimed, leaseMs: number): Promise<boolean>;
}
