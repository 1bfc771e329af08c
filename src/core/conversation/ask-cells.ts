/**
 * Who holds an hour, as a fact that a decision asks for. In: the desk of either side, hours. Out: the holders of each; or undefined, and the query is
 * written down: the turn is decided again with it.
 */
import { cellsOf } from "../booking/cells.ts";
import type { Slot } from "../booking/request.ts";
import type { RequestId } from "../words/ids.ts";
import type { Facts, Query } from "./effect.ts";

type Asks = { readonly facts: Facts; readonly queries: Query[] };

/** Buffers included; none for an hour of which nobody holds a quarter. */
export function holdersOf({ facts, queries }: Asks, slots: readonly Slot[]): readonly (readonly RequestId[])[] | undefined {
  const each = slots.map((slot) => cellsOf(slot, facts.practice.bufferMinutes));
  const unknown = [...new Set(each.flat())].filter((cell) => !facts.cellsKnown.has(cell));
  if (unknown.length > 0) {
    queries.push({ kind: "cells", cells: unknown });
    return undefined;
  }
  return each.map((cells) => [...new Set(cells.flatMap((cell) => facts.cells.get(cell) ?? []))]);
}

/** Those of the hours that somebody else holds: not the request itself, nor the booking that it would move. */
export function heldByOthers(desk: Asks, slots: readonly Slot[], own: readonly (RequestId | undefined)[]): readonly Slot[] | undefined {
  return holdersOf(desk, slots)?.flatMap((holders, n) => {
    const slot = slots[n];
    return slot === undefined || holders.every((holder) => own.includes(holder)) ? [] : [slot];
  });
}
