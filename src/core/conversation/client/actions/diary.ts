/**
 * What her calendars say of the moment that a client asks for, where the diary is known: that it is not free, and up to three hours in it or
 * near it that are.
 * Nothing here is said of an unknown diary, and an hour that is named is still only one that may be asked for.
 */
import { cellsOf } from "../../../booking/cells.ts";
import { allBusy, nearest, three, within } from "../../../booking/free.ts";
import { mayOffer } from "../../../booking/refusals.ts";
import type { Slot } from "../../../booking/request.ts";
import { askBusy } from "../../ask-busy.ts";
import { holdersOf } from "../../ask-cells.ts";
import type { OutcomeOf } from "../../catalog.ts";
import { type Desk, forget } from "../desk.ts";
import { roundsOf } from "../rounds.ts";

/** So many sessions near the wish are looked up in the cells, for three to be left. */
const lookedUp = 24;

export function checkDiary(desk: Desk): OutcomeOf<"check-diary"> | undefined {
  const { wish } = desk.state.memory;
  if (typeof wish !== "object" || wish.kind === "when") return "fine";
  const busy = askBusy(desk, "as-read");
  if (busy === undefined) {
    // Sending it will ask who holds its hour: one round for both.
    if (wish.kind === "exact") desk.queries.push({ kind: "cells", cells: cellsOf(wish.slot, desk.facts.practice.bufferMinutes) });
    return undefined;
  }
  if (!allBusy(wish, desk.facts.practice, desk.now, busy)) return "fine";
  desk.around = wish;
  forget(desk, "wish");
  return "busy";
}

/** Hours inside a wish that is none: one of them may be asked for, or the wish as it stands. */
export function offerWithin(desk: Desk): OutcomeOf<"offer-within"> | undefined {
  const { wish } = desk.state.memory;
  if (typeof wish !== "object" || wish.kind === "when" || wish.kind === "exact") return "none";
  const busy = askBusy(desk, "as-read");
  return busy === undefined ? undefined : offered(desk, within(wish, desk.facts.practice, desk.now, busy, lookedUp));
}

/** Hours near the one that could not be had. */
export function offerFree(desk: Desk): OutcomeOf<"offer-free"> | undefined {
  if (desk.around === undefined) return "none";
  const busy = askBusy(desk, "as-read");
  return busy === undefined ? undefined : offered(desk, nearest(desk.around, desk.facts.practice, desk.now, busy, lookedUp));
}

/** Three of them that nobody holds, and that neither side has refused. */
function offered(desk: Desk, slots: readonly Slot[]): "offer" | "none" | undefined {
  const { refused } = roundsOf(desk);
  const fresh = slots.filter((slot) => mayOffer(refused, slot, desk.facts.practice));
  const holders = holdersOf(desk, fresh);
  if (holders === undefined) return undefined;
  desk.free = three(fresh.filter((_, n) => holders[n]?.length === 0));
  return desk.free.length > 0 ? "offer" : "none";
}
