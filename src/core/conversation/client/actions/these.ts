/**
 * Several things of theirs given up together. In: the desk, and which ones were named (`these` in its memory). Out: an outcome; given back only as they
 * were named, so that nobody loses an hour that has changed meanwhile.
 */
import { hourMs } from "../../../words/time.ts";
import type { OutcomeOf } from "../../catalog.ts";
import { type Desk, forget } from "../desk.ts";
import { bookingsToCome, openRequest } from "../standing.ts";
import { namedAs, rememberThese, theseAll, theseIds } from "../these.ts";
import { cancelThis } from "./booking.ts";
import { contended, withdrawAction } from "./request.ts";

/** Whether there are several of them still, and whether the practice has something to say of one that is given back as late as now. */
export function checkThese(desk: Desk): OutcomeOf<"check-these"> {
  const ids = theseIds(desk);
  const standing = theseAll(desk).filter(({ id }) => ids.includes(id));
  forget(desk, "booking");
  if (standing.length < 2) return "fewer";
  rememberThese(desk, standing);
  const rule = desk.facts.practice.bookings.lateCancel;
  const late = standing.some((each) => rule !== undefined && "slot" in each && each.slot.at - desk.now < rule.hours * hourMs);
  return late ? "late" : "several";
}

export function cancelThese(desk: Desk): OutcomeOf<"cancel-these"> {
  const { these } = desk.state.memory;
  const ids = theseIds(desk);
  const standing = theseAll(desk).filter(({ id }) => ids.includes(id));
  if (standing.map(namedAs).join(" ") !== these) return "changed";
  if (desk.facts.contended) return contended(desk);
  // The request first: it may be to move one of them.
  if (standing.some(({ id }) => id === openRequest(desk)?.id)) withdrawAction(desk);
  for (const booking of bookingsToCome(desk)) if (ids.includes(booking.id)) cancelThis(desk, booking);
  return "cancelled";
}
