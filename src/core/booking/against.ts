/**
 * What speaks against an hour by the rules of the practice as they stand now, when it is about to be given. In: the hour, the rules, her calendars.
 * Out: every reason, the weightiest first. Never a refusal: the practice is hers, so she hears them and decides. Who else holds the hour, the cells say.
 */
import type { Practice } from "../words/practice.ts";
import { addDays, dateOf, type EpochMs, wallOf } from "../words/time.ts";
import { type Busy, isBusy } from "./busy.ts";
import { isOpenAt, whyClosed } from "./opening.ts";
import type { Slot } from "./request.ts";
import { noticeEnd } from "./wish.ts";

/** `closed`: that whole day, by an absence or by her word; `most`: as many sessions to come as one person is given. */
export type Against = "calendar" | "holiday" | "closed" | "hours" | "notice" | "horizon" | "most";

export interface Given {
  readonly busy: Busy;
  /** `client`: somebody asked for it then, and notice counts from that instant. `her`: she names it herself, and needs no notice of her own hours. */
  readonly by: "client" | "her";
  readonly since: EpochMs;
  /** How many sessions to come the person has beside this one. */
  readonly coming: number;
}

export function against(slot: Slot, practice: Practice, { busy, by, since, coming }: Given): readonly Against[] {
  const date = dateOf(slot.wall);
  const horizon = addDays(dateOf(wallOf(since, practice.zone)), practice.horizonDays);
  const closed = isOpenAt(practice, slot) ? undefined : closedBy(practice, date);
  return [
    ...(isBusy(slot, practice.bufferMinutes, busy) ? ["calendar" as const] : []),
    ...(closed === undefined ? [] : [closed]),
    ...(by === "client" && slot.at < noticeEnd(practice, since) ? ["notice" as const] : []),
    ...(date > horizon ? ["horizon" as const] : []),
    ...(coming >= practice.bookings.most ? ["most" as const] : []),
  ];
}

function closedBy(practice: Practice, date: string): "holiday" | "closed" | "hours" {
  const why = whyClosed(practice, date);
  return why === "holiday" ? "holiday" : why === "absence" ? "closed" : "hours";
}
