/**
 * What her calendars say, as a fact that a decision asks for. In: the desk of either side. Out: the fact; or undefined, and the query is written
 * down: the turn is decided again with it. A practice without a diary to know is answered at once: unknown.
 */
import { type Busy, mayKnow, unknownBusy } from "../booking/busy.ts";
import type { Facts, Query } from "./effect.ts";

export function askBusy(desk: { readonly facts: Facts; readonly queries: Query[] }, how: "as-read" | "anew"): Busy | undefined {
  const { practice, busy } = desk.facts;
  if (!mayKnow(practice)) return unknownBusy;
  if (busy !== undefined && (busy.how === "anew" || how === "as-read")) return busy.says;
  desk.queries.push({ kind: "busy", how });
  return undefined;
}
