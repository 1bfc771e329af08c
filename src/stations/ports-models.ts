/**
 * Two more ports, for deploys under talk: compiled models, for the conversations that stand on other structures than today's, and what is done
 * about a state that cannot be read. As `ports.ts`, for `gather-model.ts` and `recover-state.ts` alone.
 */
import type { Model } from "../core/conversation/flow/model.ts";
import type { ConversationId, RequestId } from "../core/words/ids.ts";
import type { EpochMs } from "../core/words/time.ts";
import type { Talk } from "./ports.ts";

/** Compiled models by the hash of their structure: what conversations stand on while the flows change. Shared by all versions of the program. */
export interface Models {
  /** Kept for 40 days after its last use. Done again and again without harm. Returns since when this structure is known here. */
  keep(model: Model): Promise<EpochMs>;
  /** undefined: nobody has it any more. "newer": this version cannot read it, or does not know what it names. */
  get(structureHash: string): Promise<{ readonly model: Model; readonly since: EpochMs } | "newer" | undefined>;
}

/** For a conversation whose state cannot be read. */
export interface Rescue {
  /** Puts that state aside for 30 days and leaves the conversation without one. False when it has changed since the peek. */
  quarantine(talk: Talk): Promise<boolean>;
  /** Ids of the requests that its due rows name: the open one, and bookings to come. Looks through all rows of the shard. */
  requestsOf(conversation: ConversationId): Promise<readonly RequestId[]>;
}
