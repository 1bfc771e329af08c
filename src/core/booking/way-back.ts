/**
 * The way back from what a client has heard already: her refusal, her hours, the booking that she has moved. In and out as in `moves.ts`; whether the
 * hour that comes back is still nobody else's, the cells say.
 */

import type { Practice } from "../words/practice.ts";
import { fail, ok, type Result } from "../words/result.ts";
import type { EpochMs } from "../words/time.ts";
import { endsAt, newsAt } from "./due.ts";
import { type In, type Moved, type MoveRefusal, wrongState } from "./moves.ts";
import { isOpen, type Moves, next, type OpenRequest, type Request } from "./request.ts";
import { lastPossibleStart } from "./wish.ts";

/** It waits for her answer again. `moves`: the booking that it would leave, as that stands by now. */
export function reopen(
  request: Request,
  moves: Moves | undefined,
  now: EpochMs,
  practice: Practice,
): Result<In<"requested"> | In<"countered">, MoveRefusal> {
  if (request.state !== "declined" && (request.state !== "proposed" || request.booked === true)) return wrongState(request);
  const { wish } = request;
  if ((lastPossibleStart(wish, practice) ?? now + 1) <= now) return fail({ kind: "too-late" });
  const { moves: _before, rounds = 0, ...after } = next(request);
  const back = {
    ...after,
    ...(moves === undefined ? {} : { moves }),
    // The answer that is taken back was one of them.
    ...(rounds > 1 ? { rounds: rounds - 1 } : {}),
    askedAt: now,
    newsAt: newsAt(practice, now, wish, moves),
    newsTold: false,
    nudged: false,
    refused: request.refused.filter(({ at }) => wish.kind !== "exact" || at !== wish.slot.at),
    wish,
    expiresAt: endsAt(practice, now, wish, moves),
  };
  // What she is asked has changed once at least where its revision says so.
  return request.askedRev > 0 ? ok({ ...back, state: "countered" }) : ok({ ...back, state: "requested" });
}

/** The booking stands again at the hour that `request` asked to leave, and was given. */
export function moveBack(booking: Request | undefined, request: Request, now: EpochMs): Moved<"confirmed"> {
  if (request.state !== "moved" || request.moves === undefined || booking?.id !== request.moves.booking) return wrongState(request);
  if (booking.state !== "confirmed" || booking.slot.at !== request.slot.at) return wrongState(booking);
  if (request.moves.slot.at <= now) return fail({ kind: "too-late" });
  const { accessTold: _told, tellAt: _none, ...stands } = booking;
  return ok({ ...stands, ...next(booking), state: "confirmed", slot: request.moves.slot, confirmedAt: now, reminded: false });
}

/** The booking stands again: what asked to leave its hour, and had to stand for itself meanwhile, asks to leave it again. */
export function leaveAgain(request: Request, booking: In<"confirmed">): Result<OpenRequest, MoveRefusal> {
  const { moves } = request;
  if (!isOpen(request) || moves === undefined || moves.kept) return wrongState(request);
  if (moves.booking !== booking.id || moves.slot.at !== booking.slot.at) return wrongState(booking);
  return ok({ ...request, rev: request.rev + 1, moves: { ...moves, kept: true } });
}
