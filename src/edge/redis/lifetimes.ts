/**
 * How long things are kept (seconds). The product's promises by time are due rows; these are safety nets, relative to the clock port so that
 * the trial's jumps never delete what is still to come. The 49 h of what a script puts into another inbox, and the like, stand in the scripts.
 */
import { isOpen, type Request } from "../../core/booking/request.ts";
import type { Relay } from "../../core/conversation/state.ts";
import { closedMs, type Envelope } from "../../core/safety/envelope.ts";
import { dayMs, type EpochMs } from "../../core/words/time.ts";

export const conversationSeconds = 30 * 86_400;
/** A conversation outlives its last due row by so much: a row rings late after an outage, and must still know whom it is for. */
export const rowSlackSeconds = 7 * 86_400;
/** A state that could not be read, for whoever looks into it. */
export const quarantineSeconds = 30 * 86_400;
/** For so long an event told again is known. A webhook carries no date: what she wrote is a command, and stays one for whoever kept a copy. */
export const idSeconds = { usual: 49 * 3_600, hers: 400 * 86_400 } as const;
/**
 * What a client wrote may answer the question that is open now, too: their ids are known until 400 days after their last message, and as long as
 * the conversation stands; each person's newest thousand, and all of the last fifteen days (the poll reads two weeks back). One key a person.
 * Measured on Redis 8: 170 bytes with one id, 600 with ten, 5 kB with a hundred, 135 kB with a thousand.
 */
export const clientIds = { seconds: 400 * 86_400, count: 1_000, ms: 15 * dayMs } as const;
/** A copy of when she is busy is believed for a day; how its readings went is remembered a little longer. */
export const calendarSeconds = 30 * 86_400;
const relayMs = 3 * dayMs;

/** By when the code of somebody's words names them no more. Of an envelope it does for as long after its words have gone: she may want to call. */
export const relayTill = ({ closed }: Relay, now: EpochMs): EpochMs => now + relayMs + (closed === true ? closedMs : 0);

export const secondsUntil = (at: EpochMs, now: EpochMs, atLeast = 3_600): number => Math.max(atLeast, Math.ceil((at - now) / 1000));

/** Until when a request keeps its code; 0: as long as it is open. There are 192 for a practice, and bookings are made months ahead. */
export function codeTill(request: Request, now: EpochMs): EpochMs {
  if (isOpen(request)) return 0;
  return (request.state === "confirmed" ? request.confirmedAt : now) + 3 * dayMs;
}

/** A booking until 90 days after its hour; anything else 30 days after its last change or its own end, and what their calendar shows as called off until
 * that is over. */
export function requestSeconds(request: Request, now: EpochMs): number {
  if ("slot" in request) return secondsUntil(Math.max(request.slot.at, now) + 90 * dayMs, now);
  const ended = ("expiresAt" in request ? Math.max(request.expiresAt, now) : now) + 30 * dayMs;
  return secondsUntil(Math.max(ended, (request.calledOff?.at ?? 0) + dayMs), now);
}

/** Words go with their key, should their due row be late. What is left of an envelope explains for a week why its code shows nothing. */
export const envelopeSeconds = (envelope: Envelope, now: EpochMs): number =>
  envelope.state === "closed" ? secondsUntil(envelope.at + closedMs, now, 1) : 7 * 86_400;

/** `20261126` → until two days after that UTC day. */
export function daySeconds(day: string, now: EpochMs): number {
  const start = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)));
  return secondsUntil(start + 3 * dayMs, now, 2 * 86_400);
}
