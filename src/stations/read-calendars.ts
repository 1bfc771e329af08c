/**
 * The therapists' own calendars: read every ten minutes by one worker at a time, and anew when she confirms.
 * In: where they are read, their last copies. Out: what they say now; and who should hear that one cannot be read: the operator at the third
 * failure, she once a day has gone by, when nothing is called free any more. Never blocks anything: without them the diary is merely unknown.
 */
import type { Busy } from "../core/booking/busy.ts";
import { copyLifeMs } from "../core/booking/busy.ts";
import {
  busyOf,
  type Copy,
  deservesReport,
  isDue,
  type Standing,
  seenBefore,
  whenFailed,
  whenRead,
  windowAt,
} from "../core/booking/calendar-copy.ts";
import { outOfQuiet } from "../core/booking/due.ts";
import type { CalendarName, Practice } from "../core/words/practice.ts";
import { type EpochMs, minuteMs } from "../core/words/time.ts";
import { type AlertParts, alertOperator } from "./alert-operator.ts";
import type { Timings } from "./ports.ts";
import type { Copies, Diary, FeedRead, Feeds } from "./ports-calendar.ts";

export interface CalendarParts extends AlertParts {
  readonly feeds: Feeds;
  readonly copies: Copies;
  readonly timings: Pick<Timings, "calendarMs">;
}

export interface Calendars extends Diary {
  /** Reads what is due. */
  look(): Promise<void>;
  /** How long ago the stalest calendar was last known to be true, in seconds; 0 without any. */
  oldestSeconds(): Promise<number>;
}

const readMs = 15_000;
/** A confirmation waits so long for what has changed since the last reading. */
const anewMs = 2_000;
/** What was read so lately is new enough: a turn is decided again after every lost commit. */
const newEnoughMs = 10_000;

export function openCalendars(parts: CalendarParts): Calendars {
  const { feeds, copies, house, clock, log, meter } = parts;

  async function read(practice: Practice, name: CalendarName, before: Standing | undefined, withinMs: number): Promise<Copy | FeedRead> {
    const now = clock.now();
    const window = windowAt(practice, now);
    const seen = seenBefore(before, feeds.mark(name), practice, now);
    const found = await feeds.read(name, { zone: practice.zone, ...window, withinMs, seen });
    meter.count("calendar", found.kind === "failed" ? found.why : found.kind);
    if (found.kind === "same" && before?.copy !== undefined) return { ...before.copy, at: now };
    if (found.kind === "read") return { seen: found.seen, at: now, intervals: [...found.intervals], ...window, zone: practice.zone };
    return found;
  }

  /** One calendar in its turn; who should hear of it hears. */
  async function readInTurn(practice: Practice, name: CalendarName, before: Standing | undefined): Promise<void> {
    const found = await read(practice, name, before, readMs);
    const now = clock.now();
    let next = "at" in found ? { ...whenRead(found, now), told: before?.told ?? false } : whenFailed(before, now);
    if (!("at" in found))
      log.warn("her calendar could not be read", {
        practice: practice.id,
        kind: name,
        count: next.failures,
        ...(found.kind === "failed" ? { code: found.why, ...(found.status === undefined ? {} : { status: found.status }) } : {}),
      });
    if (deservesReport(next)) {
      await alertOperator("calendar-away", practice, parts);
      next = { ...next, reported: true };
    }
    // What a night has brought she hears in the morning.
    if (outOfQuiet(practice, now) === now) next = await tellHer(practice, name, next, now);
    await copies.put(practice.id, name, next);
  }

  /** Of a calendar that was never read she has no promise to miss: that is the operator's. */
  async function tellHer(practice: Practice, name: CalendarName, standing: Standing, now: EpochMs): Promise<Standing> {
    const { copy, told } = standing;
    const gone = copy !== undefined && now - copy.at > copyLifeMs;
    const address = practice.therapist[0];
    if (copy === undefined || gone === told || address === undefined) return standing;
    const what = gone ? ("away" as const) : ("back" as const);
    const conversation = house.conversation(practice.id, address);
    const id = `ev-calendar-${name}-${copy.at}-${what}`;
    const stored = await parts.inbox.accept(
      { conversation, address },
      { kind: "word", id, at: now, about: { kind: "calendar", what, name } },
    );
    if (stored === "stored") parts.bells.ring("inbox", conversation);
    return { ...standing, told: gone };
  }

  async function readAnew(
    practice: Practice,
    standings: ReadonlyMap<CalendarName, Standing>,
  ): Promise<ReadonlyMap<CalendarName, Standing>> {
    const read_ = await Promise.all(
      practice.calendars.map(async (name): Promise<[CalendarName, Standing][]> => {
        const before = standings.get(name);
        const age = clock.now() - (before?.copy?.at ?? Number.NEGATIVE_INFINITY);
        if (before !== undefined && age >= 0 && age < newEnoughMs) return [[name, before]];
        const found = await read(practice, name, before, anewMs);
        // A failure here is no turn of its own: the last copy stands for it, and the next reading counts.
        if (!("at" in found)) return before === undefined ? [] : [[name, before]];
        const next = { ...whenRead(found, clock.now()), told: before?.told ?? false };
        await copies.put(practice.id, name, next);
        return [[name, next]];
      }),
    );
    return new Map(read_.flat());
  }

  return {
    async busy(practice, anew): Promise<Busy> {
      const standings = await copies.all(practice.id, practice.calendars);
      const now = anew ? await readAnew(practice, standings) : standings;
      return busyOf(practice, now, feeds.mark, clock.now());
    },
    async look() {
      for (const practice of house.practices()) {
        if (practice.calendars.length === 0) continue;
        const due = (standings: ReadonlyMap<CalendarName, Standing>): readonly CalendarName[] =>
          practice.calendars.filter((name) => isDue(standings.get(name), clock.now(), parts.timings.calendarMs));
        if (due(await copies.all(practice.id, practice.calendars)).length === 0) continue;
        const release = await copies.lease(practice.id, 2 * readMs);
        if (release === undefined) continue;
        // Another may have read them between the look and the lease.
        const standings = await copies.all(practice.id, practice.calendars);
        await Promise.all(due(standings).map((name) => readInTurn(practice, name, standings.get(name))));
        await copies.drop(practice.id, practice.calendars);
        await release();
      }
    },
    async oldestSeconds() {
      let oldest = 0;
      for (const practice of house.practices()) {
        const standings = await copies.all(practice.id, practice.calendars);
        for (const { copy, triedAt } of standings.values()) oldest = Math.max(oldest, clock.now() - (copy?.at ?? triedAt));
      }
      return Math.round(oldest / 1000);
    },
  };
}

/** How often it is looked whether a reading is due. */
export const lookMs = minuteMs / 2;
