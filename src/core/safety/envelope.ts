/**
 * What somebody in danger wrote, closed under a code until the therapist looks. She rings once; what follows joins it unread.
 * In: what is stored, words, now. Out: the envelope as it will be, each move one revision. Once shown, or after 72 hours, no word is left in it
 * and nothing that names a person. No class of danger ever stands here.
 */
import { z } from "zod";
import { Code, ConversationId } from "../words/ids.ts";
import { Written } from "../words/message.ts";
import { type EpochMs, hourMs } from "../words/time.ts";

const common = {
  code: Code,
  /** Grows by one with each move; a code that is used again counts on. */
  rev: z.number().int().nonnegative(),
  /** When it was closed. */
  at: z.number(),
};
export const Envelope = z.discriminatedUnion("state", [
  z.object({
    ...common,
    state: z.literal("closed"),
    from: ConversationId,
    words: z.array(Written),
    /** When she was told; absent: the night is awaited. */
    rungAt: z.number().optional(),
    /** How often she was told; absent: once at most. */
    rings: z.number().int().positive().optional(),
  }),
  z.object({ ...common, state: z.literal("shown"), shownAt: z.number() }),
  z.object({ ...common, state: z.literal("lapsed") }),
]);
export type Envelope = z.infer<typeof Envelope>;
export type Closed = Extract<Envelope, { state: "closed" }>;

/** The words stay so long at most, read or not. */
export const closedMs = 72 * hourMs;
/** She is told of one person once in so long, as long as she has not looked; the person gets the whole text once in so long. */
export const repeatMs = 12 * hourMs;
/** What cannot wait for her to look rings once more at once, then no oftener than this. */
const pressMs = hourMs;
/** A text of ours is short: what somebody goes on writing is kept as its beginning and its end. */
const most = 6;

interface Closing {
  readonly code: Code;
  readonly from: ConversationId;
  readonly words: readonly Written[];
  readonly at: EpochMs;
  readonly rungAt: EpochMs | undefined;
  /** What stood under this code before. */
  readonly was: Envelope | undefined;
}

export const close = ({ code, from, words, at, rungAt, was }: Closing): Closed => ({
  state: "closed",
  code,
  rev: (was?.rev ?? -1) + 1,
  at,
  from,
  words: kept(words),
  ...(rungAt === undefined ? {} : { rungAt, rings: 1 }),
});

/** Whether what they write now joins this one, without another word to her. */
export const joins = (envelope: Envelope | undefined, from: ConversationId, now: EpochMs): envelope is Closed =>
  envelope?.state === "closed" &&
  envelope.from === from &&
  isOpenable(envelope, now) &&
  (envelope.rungAt === undefined || now - envelope.rungAt < repeatMs);

export const join = (envelope: Closed, words: readonly Written[]): Closed => ({
  ...envelope,
  rev: envelope.rev + 1,
  words: kept([...envelope.words, ...words]),
});

export const rung = (envelope: Closed, now: EpochMs): Closed => ({
  ...envelope,
  rev: envelope.rev + 1,
  rungAt: now,
  rings: (envelope.rings ?? 0) + 1,
});

/** Whether what presses may ring again for an envelope that she was told of. */
export const mayPress = ({ rungAt, rings = 1 }: Closed, now: EpochMs): boolean =>
  rungAt !== undefined && (rings === 1 || now - rungAt >= pressMs);

/** As if she had not been told yet: the next knock tells her again. */
export function unrung({ rungAt: _told, ...envelope }: Closed): Closed {
  return { ...envelope, rings: envelope.rings ?? 1 };
}

export const shown = ({ code, rev, at }: Closed, now: EpochMs): Envelope => ({ state: "shown", code, rev: rev + 1, at, shownAt: now });

export const lapsed = ({ code, rev, at }: Closed): Envelope => ({ state: "lapsed", code, rev: rev + 1, at });

export const isOpenable = (envelope: Envelope, now: EpochMs): envelope is Closed =>
  envelope.state === "closed" && now < envelope.at + closedMs;

const kept = (words: readonly Written[]): Written[] =>
  words.length <= most ? [...words] : [...words.slice(0, 2), ...words.slice(2 - most)];
