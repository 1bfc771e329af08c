/**
 * Calendars that go out, another page of `ports.ts`: which bookings there are, and the links by which they are read without a name or password.
 * Whoever has a link has what it shows: it is in no log, in no key, and in Redis only inside sealed messages.
 */
import type { Request } from "../core/booking/request.ts";
import type { PracticeId, RequestId } from "../core/words/ids.ts";
import type { EpochMs } from "../core/words/time.ts";

export interface Bookings {
  /** A request, whichever practice it is of; undefined when nothing is kept of it. */
  request(id: RequestId): Promise<Request | undefined>;
  /** Everything confirmed, or that once was, whose hour is at `from` or later (`to`: and no later than that), and every open request. No order. */
  since(practice: PracticeId, from: EpochMs, to?: EpochMs): Promise<readonly Request[]>;
  /** What the link of her feed is made from; undefined: she has none. */
  feedSeed(practice: PracticeId): Promise<string | undefined>;
}

/** For whoever gives her the link. */
export interface FeedSeeds {
  /** Keeps the one that is there, else this one; which it is now. */
  first(practice: PracticeId, seed: string): Promise<string>;
  /** From now on this one: the link made from another one leads nowhere. */
  replace(practice: PracticeId, seed: string): Promise<void>;
}

/** Paths under the public URL. Read back in constant time; what was not made here reads as nothing. */
export interface Links {
  invitation(request: RequestId): string;
  invited(path: string): RequestId | undefined;
  feed(practice: PracticeId, seed: string): string;
  /** Of which practice's feed this could be the path; whether it is, `feed` of its seed says. */
  fed(path: string): PracticeId | undefined;
  same(one: string, other: string): boolean;
}
