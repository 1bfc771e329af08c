/**
 * The port behind deploys under talk: compiled models, for the conversations that stand on other structures than today's.
 * Apart from the others' page because it knows the flows, and nothing else needs it.
 */
import type { Model } from "../core/conversation/flow/model.ts";
import type { EpochMs } from "../core/words/time.ts";

/** Compiled models by the hash of their structure: what conversations stand on while the flows change. Shared by all versions of the program. */
export interface Models {
  /** Kept for 40 days after its last use. Done again and again without harm. Returns since when this structure is known here. */
  keep(model: Model): Promise<EpochMs>;
  /** undefined: nobody has it any more. "newer": this version cannot read it, or does not know what it names. */
  get(structureHash: string): Promise<{ readonly model: Model; readonly since: EpochMs } | "newer" | undefined>;
}
