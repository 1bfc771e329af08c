/**
 * Which quarters of an hour a slot covers, and which of them a request holds in each of its states.
 * In: a slot or a request, the practice's buffer. Out: UTC cells, soonest first, each once. Never who else holds them: the store knows.
 */
import type { Practice } from "../words/practice.ts";
import { fail, ok, type Result, unreachable } from "../words/result.ts";
import { instantOf, minuteMs, type WallTime, wallOf } from "../words/time.ts";
import { Cell, type Decision, type Request, type Slot, type Wish } from "./request.ts";

const cellMs = 15 * minuteMs;

/** The session that would start at this wall time; `twice` and `never` on the nights of the change of clocks, `never` for 31 February. */
export function slotOf(wall: WallTime, practice: Practice): Result<Slot, "never" | "twice"> {
  const instant = instantOf(wall, practice.zone);
  if (instant.kind !== "once") return fail(instant.kind);
  return ok({ wall, zone: practice.zone, at: instant.at, minutes: practice.session.minutes });
}

/** Every quarter that the session and the buffer after it touch, even in part. */
export function cellsOf(slot: Slot, bufferMinutes: number): readonly Cell[] {
  const cells: Cell[] = [];
  const endsAt = slot.at + (slot.minutes + bufferMinutes) * minuteMs;
  for (let at = Math.floor(slot.at / cellMs) * cellMs; at < endsAt; at += cellMs)
    cells.push(Cell.parse(wallOf(at, "UTC").replaceAll(/\D/g, "")));
  return cells;
}

/** What a request holds as it stands; nothing once it has ended. */
export function heldBy(request: Request, bufferMinutes: number): readonly Cell[] {
  const cells = new Set(slotsHeld(request).flatMap((slot) => cellsOf(slot, bufferMinutes)));
  // What it shares with the hour that it would leave is the booking's for as long as that stands.
  if (request.moves?.kept === true) for (const cell of cellsOf(request.moves.slot, bufferMinutes)) cells.delete(cell);
  return [...cells].sort();
}

/** The hours that a request holds: before they are cut into cells. */
export function slotsHeld(request: Request): readonly Slot[] {
  switch (request.state) {
    case "requested":
    case "countered":
      return exactSlots(request.wish);
    case "decided":
      // Her word may still be taken back: the hour first asked for stays held whatever she answered.
      return [...exactSlots(request.wish), ...(request.decision.kind === "propose" ? request.decision.slots : [])];
    case "proposed":
      return request.slots;
    case "confirmed":
      return [request.slot];
    case "revoked":
      // As above: until the client is told, the booking may come back.
      return [request.slot, ...request.offers];
    case "declined":
    case "withdrawn":
    case "expired":
    case "done":
    case "missed":
    case "moved":
    case "cancelled":
      return [];
    default:
      return unreachable(request);
  }
}

/** The hours that an answer of hers gives; none for a no. */
export const slotsGiven = (decision: Decision): readonly Slot[] =>
  decision.kind === "yes" ? [decision.slot] : decision.kind === "propose" ? decision.slots : [];

const exactSlots = (wish: Wish): readonly Slot[] => (wish.kind === "exact" ? [wish.slot] : []);
