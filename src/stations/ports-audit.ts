/**
 * One more port: all that is stored of hours, due rows and waiting lists, looked at piece by piece. As `ports.ts`, for `audit.ts` alone.
 */
import type { Flaw } from "../core/booking/audit.ts";
import type { Request } from "../core/booking/request.ts";
import type { Party } from "../core/conversation/effect.ts";
import type { ConversationId, PracticeId, RequestId } from "../core/words/ids.ts";
import type { EpochMs } from "../core/words/time.ts";

/** Keys as one step of a walk found them. A key that comes or goes meanwhile may be missed, one that stays is found, twice perhaps. */
export interface Page {
  readonly requests: readonly StoredRequest[];
  readonly days: readonly { readonly practice: PracticeId; readonly day: string }[];
  readonly boxes: readonly Box[];
}
export interface StoredRequest {
  readonly id: RequestId;
  readonly request: Request | "unreadable";
  /** As they were written down when it last moved. */
  readonly cells: readonly string[];
}
/** Where something waits: an inbox, or one lane of an outbox. */
export interface Box {
  readonly conversation: ConversationId;
  readonly of: "in" | "ordinary" | "urgent";
}

/** What must be there beside one request. */
export interface Standing {
  /** `strict`: nobody else's; otherwise the booking `beside` may hold it, which this one asks to leave. */
  readonly cells: readonly { readonly cell: string; readonly strict: boolean }[];
  readonly beside: RequestId | undefined;
  readonly rows: readonly { readonly id: string; readonly to: Party; readonly at: EpochMs }[];
  readonly open: boolean;
  readonly hour: EpochMs | undefined;
}

export interface HeldWrongly {
  readonly flaw: "hour-kept" | "hour-unknown";
  readonly cell: string;
  readonly by: string;
  readonly rev: number;
}

/** Each look is one script: what it says was true at one instant. With `mend` it sets right, in the same instant, what `mendable` names. */
export interface Books {
  pages(): AsyncIterable<Page>;
  /** Undefined: nothing is. */
  stored(practice: PracticeId, id: RequestId): Promise<StoredRequest | undefined>;
  /** "moved": it is another than was read, and was looked at by nobody. A row that waits in its inbox or was parked is there. */
  request(request: Request, standing: Standing, mend: boolean): Promise<readonly Flaw[] | "moved">;
  /** Quarters of one UTC day, from this clock on, that are held in the name of a request that did not write them down. */
  day(practice: PracticeId, day: string, from: string): Promise<readonly HeldWrongly[] | "spoilt">;
  /** Frees those of them that are still held so, by requests that have not moved since. */
  free(practice: PracticeId, held: readonly HeldWrongly[]): Promise<void>;
  /** Those of them that hold something and that no worker would come for. */
  boxes(boxes: readonly Box[], mend: boolean): Promise<readonly Box[]>;
  /** Requests that the lists of a practice name, for hours still to come, and of which nothing is stored. */
  lost(practice: PracticeId): Promise<readonly RequestId[]>;
  /** For one caller at a time, and `ms` at most: what gives it back; undefined while another has it. */
  lease(ms: number): Promise<(() => Promise<void>) | undefined>;
}
