/**
 * What a client does with a confirmed hour: gives it back, or changes it for another; and the word on the way in, told on its day.
 * In and out as in `moves.ts`, where the rest of the moves stands.
 */
import { fail, ok, type Result } from "../words/result.ts";
import { dateOf, type EpochMs, wallOf } from "../words/time.ts";
import { type Ended, type In, type Moved, type MoveRefusal, wrongState } from "./moves.ts";
import { isOpen, next, type OpenRequest, type Request } from "./request.ts";

/** The client gives it back. Theirs to do also while she is calling it off and they have not heard. */
export function giveBack(request: Request, now: EpochMs): Moved<"done" | "missed" | "moved" | "cancelled"> {
  if (request.state !== "confirmed" && request.state !== "revoked") return wrongState(request);
  if (request.slot.at <= now) return fail({ kind: "too-late" });
  return ok({ ...next(request), state: "cancelled", slot: request.slot, byClient: true });
}

/**
 * The hour that was just confirmed takes the place of the booking's: the booking goes on at it, under its own name, and the request has done its
 * work. `asked` is the request as it stood before. Undefined: no booking of that hour is there to give way, and it stands for itself.
 */
export function rebook(
  booking: Request | undefined,
  { moves }: Request,
  { confirmedAt, reminded: _not, accessTold: _nor, tellAt: _none, ...asked }: In<"confirmed">,
  now: EpochMs,
): { readonly booking: In<"confirmed">; readonly request: Ended } | undefined {
  if (moves?.kept !== true || booking?.state !== "confirmed" || booking.id !== moves.booking) return undefined;
  if (booking.slot.at !== moves.slot.at || booking.slot.at <= now) return undefined;
  return {
    booking: { ...next(booking), state: "confirmed", slot: asked.slot, confirmedAt, reminded: false },
    // What it left is kept for the way back.
    request: { ...asked, moves, state: "moved" },
  };
}

/** The hour that it asked to leave is no longer theirs: it stands for itself. What she is asked is the same. */
export function standAlone(request: Request): Result<OpenRequest, MoveRefusal> {
  if (!isOpen(request) || request.moves === undefined) return wrongState(request);
  return ok({ ...request, rev: request.rev + 1, moves: { ...request.moves, kept: false } });
}

/** On its way, once, on the day itself and before the hour. */
export function markAccessTold(request: Request, now: EpochMs): Moved<"confirmed"> {
  if (request.state !== "confirmed" || request.accessTold === true) return wrongState(request);
  if (request.slot.at <= now) return fail({ kind: "too-late" });
  if (dateOf(wallOf(now, request.slot.zone)) < dateOf(request.slot.wall)) return fail({ kind: "too-early" });
  return ok({ ...request, rev: request.rev + 1, accessTold: true });
}

/** What was to remind of it, or to tell the way in, did not leave while she has called it off: should she take that back, it is said then. */
export function markUntold(request: Request, now: EpochMs): Moved<"revoked"> {
  if (request.state !== "revoked") return wrongState(request);
  if (dateOf(wallOf(now, request.slot.zone)) < dateOf(request.slot.wall)) return ok({ ...request, rev: request.rev + 1, reminded: false });
  const { accessTold: _untold, ...rest } = request;
  return ok({ ...rest, rev: request.rev + 1 });
}

/** It waits until then; the client is told so. */
export function waitOn(request: Request, expiresAt: EpochMs): Moved<"requested" | "countered"> {
  if (request.state !== "requested" && request.state !== "countered") return wrongState(request);
  return ok({ ...request, rev: request.rev + 1, newsTold: true, expiresAt });
}
