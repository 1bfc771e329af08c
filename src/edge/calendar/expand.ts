/**
 * When somebody is busy, out of a feed's text: rules worked out, exceptions taken out, moved occurrences where they were moved to.
 * In: the text, the window, the practice's zone. Out: stretches, merged; or why not. Its work is bounded by nothing but the library's own patience:
 * it runs in a thread that is ended (`parse-feed.ts`).
 */
import ical from "node-ical";
import { type Interval, merged } from "../../core/booking/busy.ts";
import { fail, ok, type Result } from "../../core/words/result.ts";
import type { EpochMs, Zone } from "../../core/words/time.ts";
import { addDays, clockOf, dateOf, dayMs, hourMs, someInstantOf, wallAt, wallOf } from "../../core/words/time.ts";
import { canonical } from "./canonical.ts";
import { type Block, readFeed } from "./lines.ts";

export interface Window {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly zone: Zone;
}

/** What a busy life does not come near. */
const most = 20_000;

export function busyIn(text: string, window: Window): Result<readonly Interval[], "not-a-calendar" | "too-much"> {
  const feed = readFeed(text);
  // An entry whose hour cannot be read could be at any hour: what it would leave out must not look free.
  if (feed === undefined || !feed.events.every(isLegible)) return fail("not-a-calendar");
  const written = canonical(feed, window);
  const found: Interval[] = [];
  const entries = Object.entries(ical.sync.parseICS(written.text)).flatMap(([name, entry]) =>
    entry?.type === "VEVENT" ? [{ name, entry }] : [],
  );
  const byName = new Map(entries.map(({ name, entry }) => [name, entry]));
  for (const { name, entry } of entries) {
    const overrides = [...new Set(Object.values(entry.recurrences ?? {}))];
    const other = written.like.get(name);
    const lengthMs = lengthOf(other === undefined ? entry : (byName.get(other) ?? entry));
    // A moved occurrence stands for itself.
    const moved = new Set(overrides.map(({ recurrenceid }) => timeOf(recurrenceid)));
    for (const at of written.idle.has(name) ? [] : startsOf(entry, window, lengthMs))
      if (!moved.has(at) && !isExcluded(entry, at)) found.push(lasting(at, lengthMs, window.zone));
    for (const each of overrides) {
      const at = timeOf(each.start);
      if (at === undefined || each.status === "CANCELLED") continue;
      found.push(lasting(at, lengthOf(each), window.zone));
    }
    if (found.length > most) return fail("too-much");
  }
  return ok(merged(found.map(([from, to]): Interval => [Math.max(from, window.from), Math.min(to, window.to)])));
}

type Entry = Extract<NonNullable<ReturnType<typeof ical.sync.parseICS>[string]>, { type: "VEVENT" }>;

/** Every start that may reach into the window. The first is one, whatever the rule says of it. */
function startsOf(entry: Entry, { from, to }: Window, lengthMs: number): ReadonlySet<EpochMs> {
  const start = timeOf(entry.start);
  // An occurrence without its series (an invitation to one of them) is told by its override alone.
  if (start === undefined || entry.recurrenceid !== undefined) return new Set();
  if (entry.rrule === undefined) return new Set([start]);
  // A whole day may last an hour longer than it says.
  const after = new Date(from - lengthMs - hourMs);
  return new Set([start, ...entry.rrule.between(after, new Date(to), true).map((date) => date.getTime())]);
}

function isExcluded({ exdate }: Entry, at: EpochMs): boolean {
  if (exdate === undefined) return false;
  const iso = new Date(at).toISOString();
  return exdate[iso] !== undefined || exdate[iso.slice(0, 10)]?.dateOnly === true;
}

/** What lasts whole days from a midnight ends at one, however long the nights between were. */
function lasting(at: EpochMs, lengthMs: number, zone: Zone): Interval {
  const wall = wallOf(at, zone);
  if (lengthMs % dayMs !== 0 || clockOf(wall) !== "00:00") return [at, at + lengthMs];
  return [at, someInstantOf(wallAt(addDays(dateOf(wall), lengthMs / dayMs), "00:00"), zone)];
}

const lengthOf = (entry: { readonly start?: unknown; readonly end?: unknown }): number =>
  Math.max(0, (timeOf(entry.end) ?? 0) - (timeOf(entry.start) ?? 0));

function timeOf(date: unknown): EpochMs | undefined {
  const at = date instanceof Date ? date.getTime() : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

const isLegible = (event: Block): boolean =>
  ["DTSTART", "DTEND", "RECURRENCE-ID", "RDATE"].every((name) =>
    (event.get(name) ?? []).every(({ value }) => value.split(",").every((each) => moment.test(each.trim()))),
  );

/** `20261126`, `20261126T140000Z`, and a period of `RDATE`. */
const moment = /^\d{8}(?:T\d{6}Z?)?(?:\/(?:\d{8}T\d{6}Z?|P[0-9A-Z]+))?$/;
