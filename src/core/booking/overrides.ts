/**
 * Her changes of the opening, applied to a day and kept as one list. In: the record, a change, the practice. Out: the record one revision on; a
 * day's ranges. An override says when sessions may be asked for and nothing else: it holds no cell, frees none, and touches no request.
 */
import type { Override, Overrides } from "../words/override.ts";
import type { Practice, Range } from "../words/practice.ts";
import { addDays, dateOf, type EpochMs, minutesOf, type WallDate, wallOf } from "../words/time.ts";

/** The practice as it stands now: the file, and what she has changed since. */
export const withOverrides = (practice: Practice, { list }: Overrides): Practice =>
  list.length === 0 ? practice : { ...practice, overrides: list };

/** Since when the assistant only takes messages; undefined: it answers, be it that the end she named has come. */
export const pausedSince = ({ pausedAt, pausedUntil }: Overrides, now: EpochMs): EpochMs | undefined =>
  pausedUntil === undefined || now < pausedUntil ? pausedAt : undefined;

/** A day's ranges after her changes, soonest first. The later word counts over the earlier one. */
export function rangesAfter(ranges: readonly Range[], overrides: readonly Override[], date: WallDate): readonly Range[] {
  return overrides.reduce<readonly Range[]>((now, override) => (touches(override, date) ? after(now, override) : now), ranges);
}

export const touches = (override: Override, date: WallDate): boolean =>
  override.kind === "absent" ? override.from <= date && date <= override.to : override.date === date;

/** Whether her latest word on this day as a whole is that she is away. */
export const awayOn = (overrides: readonly Override[], date: WallDate): boolean =>
  overrides.some((override) => override.kind === "absent" && touches(override, date));

export const lastDayOf = (override: Override): WallDate => (override.kind === "absent" ? override.to : override.date);
export const firstDayOf = (override: Override): WallDate => (override.kind === "absent" ? override.from : override.date);

/** Those that still say something, in the order in which they begin. */
export function toCome({ list }: Overrides, practice: Practice, now: EpochMs): readonly Override[] {
  const today = dateOf(wallOf(now, practice.zone));
  return list.filter((override) => lastDayOf(override) >= today).toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}
const startOf = (override: Override): string => `${firstDayOf(override)}T${override.kind === "absent" ? "00:00" : override.from}`;

/** What is long past is of no use to anybody; until then it can be looked up. */
const keptDays = 30;

/** One change more. The list behind it is what `without` gives back, entry for entry. */
export function withOverride(overrides: Overrides, more: readonly Override[]): Overrides {
  const oldest = more.reduce((first, { zone, setAt }) => {
    const day = addDays(dateOf(wallOf(setAt, zone)), -keptDays);
    return first === "" || day < first ? day : first;
  }, "");
  const kept = overrides.list.filter((override) => lastDayOf(override) >= oldest);
  return { ...overrides, rev: overrides.rev + 1, list: [...kept, ...more] };
}

export interface Taken {
  readonly override: Override;
  /** Where it stood: what is put back stands there again. */
  readonly place: number;
}

/** Without these, and where each of them stood. */
export function without(overrides: Overrides, ids: readonly string[]): { readonly overrides: Overrides; readonly taken: readonly Taken[] } {
  const taken = overrides.list.flatMap((override, place) => (ids.includes(override.id) ? [{ override, place }] : []));
  const list = overrides.list.filter(({ id }) => !ids.includes(id));
  return { overrides: { ...overrides, rev: overrides.rev + 1, list }, taken };
}

/** The way back from `without`. */
export function putBack(overrides: Overrides, taken: readonly Taken[]): Overrides {
  const list = [...overrides.list];
  for (const { override, place } of taken) if (!list.some(({ id }) => id === override.id)) list.splice(place, 0, override);
  return { ...overrides, rev: overrides.rev + 1, list };
}

function after(ranges: readonly Range[], override: Override): readonly Range[] {
  if (override.kind === "absent") return [];
  return override.kind === "open" ? joined([...ranges, override]) : ranges.flatMap((range) => minus(range, override));
}

function minus(range: Range, { from, to }: Range): Range[] {
  if (to <= range.from || range.to <= from) return [range];
  return [...(range.from < from ? [{ from: range.from, to: from }] : []), ...(to < range.to ? [{ from: to, to: range.to }] : [])];
}

/** Soonest first; what overlaps or adjoins is one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const made: { from: string; to: string }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from))) {
    const last = made.at(-1);
    if (last === undefined || last.to < from) made.push({ from, to });
    else if (last.to < to) last.to = to;
  }
  return made;
}
