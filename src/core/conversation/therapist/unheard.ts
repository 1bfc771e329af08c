/**
 * A booking that she has entered and that its client has heard nothing of: they are about to be told, or are not to be. Nothing may leave that speaks of
 * it as theirs. In: the booking, what is known of the person. Out: whether it is one, and why.
 */
import type { Request } from "../../booking/request.ts";
import { type HerDesk, isHersAlone } from "./her-desk.ts";

type Booking = Extract<Request, { state: "confirmed" }>;

/**
 * `soon`: their confirmation has not left yet. `never`: none is to leave. Undefined: they know, or have written since and may have asked. What is
 * missing to know it is asked for, and all of this decided again.
 */
export function unheard(desk: HerDesk, request: Booking): "soon" | "never" | undefined {
  if (isHersAlone(desk, request)) return undefined;
  if (request.tellAt !== undefined) return "soon";
  // Whatever a client has heard of has moved since it was made.
  if (request.rev > 0) return undefined;
  const who = desk.facts.people.get(request.address);
  if (who === undefined) desk.queries.push({ kind: "people", addresses: [request.address] });
  return who?.wrote === "yes" ? undefined : "never";
}
