/**
 * A moment said in pieces, and a moment that names one of her hours. « rdv vendredi », then « 14h », is Friday at 14:00.
 * In: what was just read, and the day or the clock in hand. Out: the moment completed; nothing is guessed that was not said.
 */
import type { Slot } from "../../booking/request.ts";
import { dayPartClocks } from "../../booking/stretch.ts";
import { clockOf, dateOf, type WallClock, type WallDate, wallAt } from "../../words/time.ts";
import type { When } from "../../words/when.ts";

export interface InHand {
  readonly day: WallDate | undefined;
  readonly clock: WallClock | undefined;
}

export function completed(when: When, { day, clock }: InHand): When {
  if (day !== undefined && when.kind === "instant" && when.dateInferred)
    return { ...when, at: wallAt(day, clockOf(when.at)), dateInferred: false };
  if (day !== undefined && when.kind === "interval" && undated(when)) {
    const { part, after, before } = when;
    if (part !== undefined && after === undefined && before === undefined) return { kind: "daypart", date: day, part };
    return { ...when, from: day, to: day };
  }
  if (clock !== undefined && when.kind === "day")
    return { kind: "instant", at: wallAt(when.date, clock), dateInferred: false, approx: false };
  return when;
}

/** What a moment leaves in hand for the next piece: its day, or the clock of one that came without a day. */
export function inHand(when: When): InHand {
  if (when.kind === "instant")
    return when.dateInferred ? { day: undefined, clock: clockOf(when.at) } : { day: dateOf(when.at), clock: undefined };
  if (when.kind === "day" || when.kind === "daypart") return { day: when.date, clock: undefined };
  if (when.kind === "interval" && when.from !== undefined && when.from === when.to) return { day: when.from, clock: undefined };
  return { day: undefined, clock: undefined };
}

const undated = (when: Extract<When, { kind: "interval" }>): boolean =>
  when.from === undefined && when.to === undefined && when.weekdays === undefined && when.except === undefined;

/** The one offered hour that this moment names; undefined when it names none of them, or more than one. */
export function namedAmong(when: When, slots: readonly Slot[]): Slot | undefined {
  const named = slots.filter((slot) => names(when, slot));
  return named.length === 1 ? named[0] : undefined;
}

function names(when: When, slot: Slot): boolean {
  switch (when.kind) {
    case "instant":
      return when.dateInferred ? clockOf(when.at) === clockOf(slot.wall) : when.at === slot.wall;
    case "day":
      return when.date === dateOf(slot.wall);
    case "daypart": {
      const { after, before } = dayPartClocks(when.part);
      return when.date === dateOf(slot.wall) && clockOf(slot.wall) >= after && clockOf(slot.wall) < before;
    }
    default:
      return false;
  }
}
