/**
 * What a client said of a moment, against the practice's rules.
 * In: a moment as read, the practice, now. Out: a wish, or the one reason why it cannot be, with what the sentence about it needs.
 * An hour on the grid becomes an exact wish; anything else stays as loose as it was said, and is refused only when none of it can be.
 * Never says that an hour is free.
 */
import type { Practice, Range } from "../words/practice.ts";
import { fail, ok, type Result, unreachable } from "../words/result.ts";
import type { EpochMs, WallDate, WallTime } from "../words/time.ts";
import { addDays, clockOf, dateOf, hourMs, isRealDate, minutesOf, someInstantOf, wallAt, wallOf } from "../words/time.ts";
import type { When } from "../words/when.ts";
import { slotOf } from "./cells.ts";
import { nextOpeningDay, openRanges, startsOn, type WhyClosed, whyClosed } from "./opening.ts";
import type { Slot, Stretch, Wish } from "./request.ts";
import { clocksIn, dateSuits, firstSession, holds, lastStartOf } from "./stretch.ts";

export type WishRefusal =
  | { readonly kind: "none" }
  /** One phrase, two readings: to be asked about. */
  | { readonly kind: "conflict"; readonly readings: readonly When[] }
  /** No clock will ever show it: 31 February, or an hour that the spring night skips. */
  | { readonly kind: "never" }
  /** The autumn night shows it twice. */
  | { readonly kind: "twice" }
  | { readonly kind: "past" }
  | { readonly kind: "too-soon"; readonly earliestAt: EpochMs }
  /** `until` is the last day that may be asked for. */
  | { readonly kind: "too-far"; readonly until: WallDate }
  /** `open` are the hours of `nextOpen`. */
  | { readonly kind: "closed"; readonly why: WhyClosed; readonly open: readonly Range[]; readonly nextOpen: WallDate }
  /** That day is open, but the session does not fit then. */
  | { readonly kind: "outside"; readonly open: readonly Range[] }
  /** The starts just before and just after; one alone at an edge. */
  | { readonly kind: "off-grid"; readonly nearest: readonly WallTime[] };

export function wishOf(when: When, practice: Practice, now: EpochMs): Result<Wish, WishRefusal> {
  switch (when.kind) {
    case "none":
      return fail({ kind: "none" });
    case "asap":
      return ok({ kind: "asap" });
    case "instant":
      return exactWish(when.at, when.approx, practice, now);
    case "several":
      return when.why === "conflict" ? fail({ kind: "conflict", readings: when.of }) : wishAmong(when.of, practice, now);
    case "day":
    case "daypart":
    case "interval":
      return looseWish([when], practice, now);
    default:
      return unreachable(when);
  }
}

/** The first session that the wish allows, notice respected; undefined when the practice opens for none of it before the horizon. */
export function firstPossible(wish: Wish, practice: Practice, now: EpochMs): EpochMs | undefined {
  if (wish.kind === "exact") return wish.slot.at;
  return soonest(wish.kind === "asap" ? [{}] : wish.stretches, practice, noticeEnd(practice, now), horizonOf(practice, now));
}

/** The last hour at which the wish could still come true; undefined for one without an end (« dès que possible », « après 18h »). */
export function lastPossibleStart(wish: Wish, practice: Practice): EpochMs | undefined {
  if (wish.kind === "exact") return wish.slot.at;
  if (wish.kind === "asap") return undefined;
  const lasts = wish.stretches.map((stretch) => lastStartOf(stretch, practice));
  return lasts.reduce((latest, at) => (latest === undefined || at === undefined ? undefined : Math.max(latest, at)));
}

/** Whether this hour is one that the client asked for. */
export function insideWish(wish: Wish, slot: Slot): boolean {
  switch (wish.kind) {
    case "exact":
      return wish.slot.at === slot.at;
    case "asap":
      return true;
    case "loose":
      return wish.stretches.some((stretch) => holds(stretch, slot, 30));
    default:
      return unreachable(wish);
  }
}

function exactWish(said: WallTime, approx: boolean, practice: Practice, now: EpochMs): Result<Wish, WishRefusal> {
  const date = dateOf(said);
  const read = slotOf(approx ? onGrid(said, practice) : said, practice);
  if (!read.ok) return fail({ kind: read.why });
  const slot = read.value;
  const until = horizonOf(practice, now);
  if (slot.at <= now) return fail({ kind: "past" });
  if (date > until) return fail({ kind: "too-far", until });
  if (slot.at < noticeEnd(practice, now)) return fail(tooSoon(practice, now));
  const why = whyClosed(practice, date);
  if (why !== undefined) return fail(closed(why, date, practice));
  const starts = startsOn(practice, date);
  const clock = clockOf(slot.wall);
  if (starts.includes(clock)) return ok({ kind: "exact", slot });
  const open = openRanges(practice, date);
  const fits = open.some(
    ({ from, to }) => minutesOf(from) <= minutesOf(clock) && minutesOf(clock) + practice.session.minutes <= minutesOf(to),
  );
  if (!fits) return fail({ kind: "outside", open });
  const nearest = [starts.findLast((start) => start < clock), starts.find((start) => start > clock)];
  return fail({ kind: "off-grid", nearest: nearest.flatMap((start) => (start === undefined ? [] : [wallAt(date, start)])) });
}

/** « vers 14h10 » is the nearest start, the earlier of two, where one is less than a step away; it is echoed and can be changed. */
function onGrid(said: WallTime, practice: Practice): WallTime {
  const apart = (clock: string): number => Math.abs(minutesOf(clock) - minutesOf(clockOf(said)));
  const near = startsOn(practice, dateOf(said)).filter((clock) => apart(clock) < practice.starts.everyMinutes);
  const nearest = near.reduce<string | undefined>(
    (best, clock) => (best === undefined || apart(clock) < apart(best) ? clock : best),
    undefined,
  );
  return nearest === undefined ? said : wallAt(dateOf(said), nearest);
}

/** Several moments that would all do. What says nothing falls away; one that is left stands alone. */
function wishAmong(said: readonly When[], practice: Practice, now: EpochMs): Result<Wish, WishRefusal> {
  const moments = said
    .flatMap((when) => (when.kind === "several" && when.why === "or" ? when.of : [when]))
    .filter(({ kind }) => kind !== "none");
  const [first, ...others] = moments;
  if (first === undefined) return fail({ kind: "none" });
  if (others.length === 0) return wishOf(first, practice, now);
  const conflict = moments.find((when) => when.kind === "several");
  if (conflict !== undefined) return wishOf(conflict, practice, now);
  if (moments.some(({ kind }) => kind === "asap")) return ok({ kind: "asap" });
  return looseWish(moments, practice, now);
}

function looseWish(moments: readonly When[], practice: Practice, now: EpochMs): Result<Wish, WishRefusal> {
  const stretches = moments.flatMap(stretchesOf).slice(0, 4);
  if (stretches.length === 0) return fail({ kind: "never" });
  const possible = soonest(stretches, practice, noticeEnd(practice, now), horizonOf(practice, now));
  if (possible !== undefined) return ok({ kind: "loose", stretches });
  // Of several hours, none possible, the first is the one to be spoken of.
  const [first] = moments;
  return first?.kind === "instant" ? exactWish(first.at, first.approx, practice, now) : fail(whyNone(stretches, practice, now));
}

/** As it was said; nothing for a date that no calendar shows. */
function stretchesOf(when: When): readonly Stretch[] {
  switch (when.kind) {
    case "instant": {
      const date = dateOf(when.at);
      return isRealDate(date) ? [{ from: date, to: date, at: clockOf(when.at), ...(when.approx ? { approx: true } : {}) }] : [];
    }
    case "day":
      return isRealDate(when.date) ? [{ from: when.date, to: when.date }] : [];
    case "daypart":
      return isRealDate(when.date) ? [{ from: when.date, to: when.date, part: when.part }] : [];
    case "interval": {
      const { kind: _said, weekdays, except, ...ends } = when;
      if ([ends.from, ends.to].some((date) => date !== undefined && !isRealDate(date))) return [];
      return [
        {
          ...ends,
          ...(weekdays === undefined ? {} : { weekdays: [...weekdays] }),
          ...(except === undefined ? {} : { except: [...except] }),
        },
      ];
    }
    case "none":
    case "asap":
    case "several":
      return [];
    default:
      return unreachable(when);
  }
}

/** Why nothing of it can be: it is over, there is no time left to ask, it is too far, or the practice is closed then. */
function whyNone(stretches: readonly Stretch[], practice: Practice, now: EpochMs): WishRefusal {
  const today = dateOf(wallOf(now, practice.zone));
  const until = horizonOf(practice, now);
  const coming = stretches.filter(({ to }) => to === undefined || to >= today);
  const [first] = coming;
  if (first === undefined) return { kind: "past" };
  if (soonest(coming, practice, now + 1, until) !== undefined) return tooSoon(practice, now);
  if (coming.every(({ from }) => from !== undefined && from > until)) return { kind: "too-far", until };
  const start = first.from !== undefined && first.from > today ? first.from : today;
  const end = first.to !== undefined && first.to < until ? first.to : until;
  const dates: WallDate[] = [];
  for (let date = start; date <= end; date = addDays(date, 1)) if (dateSuits(first, date)) dates.push(date);
  const openDay = dates.find((date) => whyClosed(practice, date) === undefined);
  if (openDay === undefined) return closed(whyClosed(practice, dates[0] ?? start) ?? "weekday", end, practice);
  if (openDay === today && clocksIn(first, practice, today).length > 0) return { kind: "past" };
  return { kind: "outside", open: openRanges(practice, openDay) };
}

function soonest(stretches: readonly Stretch[], practice: Practice, notBefore: EpochMs, lastDay: WallDate): EpochMs | undefined {
  const firsts = stretches.flatMap((stretch) => firstSession(stretch, practice, notBefore, lastDay)?.at ?? []);
  return firsts.length === 0 ? undefined : Math.min(...firsts);
}

/** The first instant that may be asked for now. */
export function noticeEnd(practice: Practice, now: EpochMs): EpochMs {
  const byHours = now + practice.noticeHours * hourMs;
  if (practice.noticeDays === 0) return byHours;
  const day = addDays(dateOf(wallOf(now, practice.zone)), practice.noticeDays);
  return Math.max(byHours, someInstantOf(wallAt(day, "00:00"), practice.zone));
}

const horizonOf = (practice: Practice, now: EpochMs): WallDate => addDays(dateOf(wallOf(now, practice.zone)), practice.horizonDays);

function tooSoon(practice: Practice, now: EpochMs): WishRefusal {
  return { kind: "too-soon", earliestAt: firstPossible({ kind: "asap" }, practice, now) ?? noticeEnd(practice, now) };
}

function closed(why: WhyClosed, after: WallDate, practice: Practice): WishRefusal {
  const nextOpen = nextOpeningDay(practice, after);
  return { kind: "closed", why, open: openRanges(practice, nextOpen), nextOpen };
}
