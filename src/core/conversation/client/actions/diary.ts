/**
 * What her calendars say of the moment that a client asks for, where the diary is known: that it is not free, and up to three hours near it that are.
 * Nothing here is said of an unknown diary, and an hour that is named is still only one that may be asked for.
 */
import { cellsOf } from "../../../booking/cells.ts";
import { allBusy, nearest, three } from "../../../booking/free.ts";
import { askBusy } from "../../ask-busy.ts";
import type { OutcomeOf } from "../../catalog.ts";
import { type Desk, forget } from "../desk.ts";

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

/** Hours near the one that could not be had. */
export function offerFree(desk: Desk): OutcomeOf<"offer-free"> | undefined {
  const { practice, cells, cellsKnown } = desk.facts;
  const busy = desk.around === undefined ? undefined : askBusy(desk, "as-read");
  if (desk.around === undefined) return "none";
  if (busy === undefined) return undefined;
  const near = nearest(desk.around, practice, desk.now, busy, lookedUp).map((slot) => ({
    slot,
    cells: cellsOf(slot, practice.bufferMinutes),
  }));
  const unknown = [...new Set(near.flatMap((each) => each.cells))].filter((cell) => !cellsKnown.has(cell));
  if (unknown.length > 0) {
    desk.queries.push({ kind: "cells", cells: unknown });
    return undefined;
  }
  desk.free = three(near.flatMap(({ slot, cells: its }) => (its.some((cell) => cells.has(cell)) ? [] : [slot])));
  return desk.free.length > 0 ? "offer" : "none";
}
