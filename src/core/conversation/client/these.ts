/**
 * What is theirs, bookings to come and the open request, and which of it was named together.
 * In: the desk. Out: those that stand; the names are kept in its memory.
 */
import type { Desk } from "./desk.ts";
import { bookingsToCome, openRequest } from "./standing.ts";

type Theirs = ReturnType<typeof bookingsToCome>[number] | NonNullable<ReturnType<typeof openRequest>>;

/** Bookings to come, and the open request. */
export function theseAll(desk: Desk): readonly Theirs[] {
  const request = openRequest(desk);
  return [...bookingsToCome(desk), ...(request === undefined ? [] : [request])];
}

/** What was named together: `id@hour` of a booking; a request goes by its revision. */
export function rememberThese(desk: Desk, these: readonly Theirs[]): void {
  desk.state = { ...desk.state, memory: { ...desk.state.memory, these: these.map(namedAs).join(" ") } };
}

export const namedAs = (each: Theirs): string => `${each.id}@${"slot" in each ? each.slot.wall : each.rev}`;

/** Ids of those that were named last. */
export function theseIds({ state }: Desk): readonly string[] {
  const { these } = state.memory;
  return typeof these === "string" ? these.split(" ").map((each) => each.split("@")[0] ?? "") : [];
}
