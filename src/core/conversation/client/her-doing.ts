/**
 * What the therapist has done about a booking by herself, told to its client: called off, called off with other hours, standing after all, entered.
 * In: the booking as it is now. Out: its move, what this person then holds, one kind text. What is no longer true is not said.
 */
import { callOff, tellBooking, withdraw } from "../../booking/moves.ts";
import { awayOn } from "../../booking/overrides.ts";
import { isOpen, type Request, type Slot } from "../../booking/request.ts";
import type { RequestId } from "../../words/ids.ts";
import { dateOf } from "../../words/time.ts";
import { type Desk, move, notice, tellHer } from "./desk.ts";
import { letGo } from "./moving.ts";
import { openRequest } from "./standing.ts";

type In<S extends Request["state"]> = Extract<Request, { state: S }>;

/** Returns the step that says it, and asks for another moment; undefined: nothing is to be said. */
export function calledOff(desk: Desk, request: In<"revoked">): { readonly flow: string; readonly step: string } | undefined {
  const other = openRequest(desk);
  // One open request a person: whoever has asked for something else is offered nothing beside it.
  const offers = other === undefined || other.id === request.id ? request.offers : [];
  const moved = callOff({ ...request, offers }, desk.now, desk.facts.practice);
  if (!moved.ok) return undefined;
  move(desk, moved.value);
  letGo(desk, request.id);
  desk.focus = moved.value;
  desk.matter = { what: "called-off", request: request.id };
  // An hour that has gone by in an outage is called off for nobody, and she is told.
  desk.notAfter = request.slot.at;
  const bookings = desk.state.bookings.filter((id) => id !== request.id);
  desk.state = { ...desk.state, hadBooking: true, bookings, ...(isOpen(moved.value) ? { request: request.id } : {}) };
  if (isOpen(moved.value)) return { flow: "proposal", step: "moved" };
  return { flow: "declined", step: isAway(desk, request.slot) ? "called-off-away" : "called-off" };
}

const isAway = ({ facts: { practice } }: Desk, slot: Slot): boolean => awayOn(practice.overrides ?? [], dateOf(slot.wall));

/** Entered by her, and this person is to know. */
export function enteredTold(desk: Desk, request: In<"confirmed">): void {
  if (request.tellAt === undefined || desk.now < request.tellAt) return;
  const moved = tellBooking(request, undefined, desk.now);
  if (!moved.ok) return;
  move(desk, moved.value);
  hold(desk, request.id);
  const { unmet: _met, ...rest } = desk.state;
  desk.state = rest;
  desk.focus = moved.value;
  if (desk.state.stopped) return;
  desk.matter = { what: "confirmed", request: request.id };
  desk.notAfter = request.slot.at;
  notice(desk, "entered");
  if (desk.state.greeted) return;
  desk.state = { ...desk.state, greeted: true, locale: request.locale };
  notice(desk, "first-notice");
}

/** Word of hers about a booking that needs no move: it is theirs, or stands after all. */
export function holdBooking(desk: Desk, request: Request | undefined, rev: number, what: "entered" | "reinstated" | "moved-back"): void {
  if (request?.state !== "confirmed" || request.rev < rev) return;
  // What she had called off with it stands again.
  const { rounds: _over, ...rest } = desk.state;
  desk.state = rest;
  hold(desk, request.id);
  if (what === "entered" || desk.state.stopped || desk.state.unmet === true) return;
  desk.focus = request;
  desk.matter = { what: "confirmed", request: request.id };
  desk.notAfter = request.slot.at;
  notice(desk, what);
}

/**
 * She has gone back on her answer: their request waits again. One request a person: where they have sent another one meanwhile, that is the one which
 * goes on, and she hears that this one does not. False: nothing of it is true any more.
 */
export function reopened(desk: Desk, request: Request | undefined, rev: number, from: "declined" | "proposed", speaks: boolean): void {
  if (request === undefined || request.rev !== rev || !isOpen(request)) return;
  const other = openRequest(desk);
  if (other !== undefined && other.id !== request.id) {
    const gone = withdraw(request);
    if (!gone.ok) return;
    move(desk, gone.value);
    const about = { kind: "request", request: request.id, rev: gone.value.rev, what: "withdrawn" } as const;
    return tellHer(desk, `ev-${request.id}-${gone.value.rev}-withdrawn`, about);
  }
  desk.state = { ...desk.state, request: request.id };
  if (!speaks) return;
  desk.focus = request;
  desk.onlyIf = { request: request.id, rev };
  notice(desk, from === "proposed" ? "reopened-offer" : "reopened");
}

function hold(desk: Desk, id: RequestId): void {
  const { request, ...rest } = desk.state;
  const bookings = [...desk.state.bookings.filter((each) => each !== id), id];
  desk.state = { ...rest, hadBooking: true, bookings, ...(request === undefined || request === id ? {} : { request }) };
}
