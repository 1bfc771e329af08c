/**
 * One more port: whether this Redis is still the one that we knew, and whether anything may leave. As `ports.ts`, for `lost.ts` alone.
 */
import type { ConversationId, PracticeId } from "../core/words/ids.ts";
import type { EpochMs } from "../core/words/time.ts";

/** `operator`: held by hand; `lost`, `old`, `unsure`: this Redis is empty or another, is a copy from earlier, or could not be judged yet. */
export type HoldReason = "operator" | "lost" | "old" | "unsure";
export interface Hold {
  readonly reason: HoldReason;
  readonly since: EpochMs;
}

/** One part of the store, and what this process makes of it. */
export type Footing = { readonly shard: number; readonly held: Hold | undefined } & (
  | { readonly kind: "well" }
  /** Not known yet, and started anew since it was last judged (or never judged: `marked` is false). */
  | {
      readonly kind: "unjudged";
      readonly marked: boolean;
      /** What was sent before has been judged already. */
      readonly judgedUntil: EpochMs;
      /** Since when this server runs. What was sent since says nothing about what it remembers from before. */
      readonly startedAt: EpochMs;
    }
  | { readonly kind: "lost" }
  | { readonly kind: "old" }
);

/** Whether this Redis is still the one that we knew, and whether anything may leave. */
export interface Ground {
  /** Tells each part that we are still there, and how it stands. A loss that another process has noticed is taken over quietly. */
  look(): Promise<readonly Footing[]>;
  /** Holds the part, in one script. `lost` and `old` also put in doubt all that was caused before now. True for the first to notice it. */
  suspect(shard: number, why: "lost" | "old" | "unsure"): Promise<boolean>;
  /** This part is ours: known from now on. Lifts a hold of the kind `unsure`, and no other. */
  trust(shard: number): Promise<void>;
  shardOf(practice: PracticeId): number;
  /** Sids of a conversation that this Redis knows, and how many sends it has under way there. */
  sends(conversation: ConversationId): Promise<{ readonly known: ReadonlySet<string>; readonly underWay: number }>;
}
