/** Her calendars against the grid: what is taken, what may be named instead, and for how long a copy is believed. */
import { describe, expect, test } from "vitest";
import { type Busy, copyLifeMs, isBusy, mayKnow, merged } from "../../../src/core/booking/busy.ts";
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
} from "../../../src/core/booking/calendar-copy.ts";
import { allBusy, nearest, three, within } from "../../../src/core/booking/free.ts";
import type { Wish } from "../../../src/core/booking/request.ts";
import { dayMs, hourMs, minuteMs } from "../../../src/core/words/time.ts";
import { at, exact, martigues, practiceWith, slotAt } from "./practice.ts";

const busyAt = (...spans: readonly (readonly [string, string])[]): Busy => ({
  kind: "known",
  intervals: merged(spans.map(([from, to]) => [at(from), at(to)])),
});
const now = at("2026-11-24T10:00");
const free: Busy = busyAt();

test("stretches that touch are one, empty ones none", () => {
  expect(
    merged([
      [5, 7],
      [1, 3],
      [3, 4],
      [2, 2],
      [6, 6.5],
      [9, 8],
    ]),
  ).toEqual([
    [1, 4],
    [5, 7],
  ]);
});

describe("a session of an hour and a half at 14:00", () => {
  const slot = slotAt("2026-11-26T14:00");
  test.each([
    ["2026-11-26T13:00", "2026-11-26T14:00", false],
    ["2026-11-26T13:00", "2026-11-26T14:01", true],
    ["2026-11-26T14:30", "2026-11-26T14:45", true],
    ["2026-11-26T15:29", "2026-11-26T18:00", true],
    ["2026-11-26T15:30", "2026-11-26T18:00", false],
    ["2026-11-26T00:00", "2026-11-27T00:00", true],
  ])("beside %s to %s", (from, to, taken) => {
    expect(isBusy(slot, 0, busyAt([from, to]))).toBe(taken);
    // Among others before and after it, whatever their number.
    const many = busyAt(
      ...Array.from({ length: 9 }, (_, n) => [`2026-11-1${n}T08:00`, `2026-11-1${n}T09:00`] as const),
      [from, to],
      ["2026-12-01T08:00", "2026-12-01T09:00"],
    );
    expect(isBusy(slot, 0, many)).toBe(taken);
  });

  test("the buffer after it counts, an unknown diary says nothing", () => {
    expect(isBusy(slot, 15, busyAt(["2026-11-26T15:40", "2026-11-26T18:00"]))).toBe(true);
    expect(isBusy(slot, 0, { kind: "unknown" })).toBe(false);
  });
});

test("a diary can be known by calendars, or because the file says that all of hers is here", () => {
  expect(mayKnow(martigues)).toBe(false);
  expect(mayKnow(practiceWith({ calendars: ["agenda"] }))).toBe(true);
  expect(mayKnow(practiceWith({ diary: "known" }))).toBe(true);
});

describe("hours near a wish", () => {
  const thursday = (more: object = {}): Wish => ({ kind: "loose", stretches: [{ from: "2026-11-26", to: "2026-11-26", ...more }] });
  const near = (wish: Wish, busy: Busy) => three(nearest(wish, martigues, now, busy, 200)).map(({ wall }) => wall);

  test("three at most, two a day, none that overlap, in the order in which they come, and a day's notice kept", () => {
    expect(near(exact("2026-11-26T14:00"), busyAt(["2026-11-26T14:00", "2026-11-26T15:00"]))).toEqual([
      "2026-11-25T14:00",
      "2026-11-26T12:30",
      "2026-11-26T15:00",
    ]);
    expect(near(exact("2026-11-25T10:30"), busyAt(["2026-11-25T09:00", "2026-11-25T12:00"]))).not.toContain("2026-11-25T09:00");
  });

  test("an afternoon is answered by afternoons", () => {
    const walls = near(thursday({ part: "apres_midi" }), busyAt(["2026-11-26T09:00", "2026-11-26T20:00"]));
    expect(walls).toHaveLength(3);
    expect(walls.every((wall) => wall.slice(11) >= "13:00" && wall.slice(11) < "18:00")).toBe(true);
  });

  test("nothing beyond the horizon, nothing of an unknown diary, nothing where all is taken", () => {
    const short = practiceWith({ horizonDays: 2 });
    expect(nearest(exact("2026-11-26T14:00"), short, now, free, 500).every(({ wall }) => wall < "2026-11-27")).toBe(true);
    expect(nearest(exact("2026-11-26T14:00"), martigues, now, { kind: "unknown" }, 9)).toEqual([]);
    expect(nearest(exact("2026-11-26T14:00"), martigues, now, busyAt(["2026-11-24T00:00", "2027-06-01T00:00"]), 9)).toEqual([]);
  });

  test("all of a wish is taken, or some of it is not", () => {
    const morning = busyAt(["2026-11-26T08:00", "2026-11-26T12:00"]);
    expect(allBusy(thursday({ part: "matin" }), martigues, now, morning)).toBe(true);
    expect(allBusy(thursday(), martigues, now, morning)).toBe(false);
    expect(allBusy({ kind: "asap" }, martigues, now, morning)).toBe(false);
    expect(allBusy({ kind: "asap" }, martigues, now, busyAt(["2026-11-24T00:00", "2027-06-01T00:00"]))).toBe(true);
    expect(allBusy(thursday(), martigues, now, { kind: "unknown" })).toBe(false);
  });

  test("hours inside a wish, soonest first; an exact wish has none but itself", () => {
    const noon = busyAt(["2026-11-26T10:00", "2026-11-26T17:00"]);
    expect(three(within(thursday(), martigues, now, noon, 24)).map(({ wall }) => wall)).toEqual(["2026-11-26T17:00", "2026-11-26T18:30"]);
    expect(three(within({ kind: "asap" }, martigues, now, free, 24))[0]?.wall).toBe("2026-11-25T10:00");
    expect(within(exact("2026-11-26T14:00"), martigues, now, free, 24)).toEqual([]);
    expect(within(thursday(), martigues, now, { kind: "unknown" }, 24)).toEqual([]);
    expect(within(thursday(), martigues, now, noon, 1)).toHaveLength(1);
  });

  test("what never could be is not called taken: the rules speak of that", () => {
    expect(allBusy(thursday({ at: "03:00" }), martigues, now, free)).toBe(false);
  });

  test("two years of days without an end are searched in a breath", () => {
    const far = practiceWith({ horizonDays: 730 });
    const days = Array.from({ length: 740 }, (_, n): [number, number] => [now + n * dayMs - 12 * hourMs, now + n * dayMs + 11.9 * hourMs]);
    const startedAt = performance.now();
    allBusy({ kind: "asap" }, far, now, { kind: "known", intervals: merged(days) });
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });
});

describe("copies", () => {
  const practice = practiceWith({ calendars: ["agenda", "perso"] });
  const copy = (over: Partial<Copy> = {}): Copy => ({
    seen: { mark: "m", etag: '"1"' },
    at: now,
    intervals: [[now, now + hourMs]],
    ...windowAt(practice, now),
    zone: practice.zone,
    ...over,
  });
  const says = (agenda: Standing | undefined, perso: Standing | undefined, when = now): Busy =>
    busyOf(
      practice,
      new Map([
        ...(agenda === undefined ? [] : [["agenda", agenda] as const]),
        ...(perso === undefined ? [] : [["perso", perso] as const]),
      ]),
      () => "m",
      when,
    );
  const read = whenRead(copy(), now);

  test("all of them together, for a day", () => {
    const other = whenRead(copy({ intervals: [[now + hourMs, now + 2 * hourMs]] }), now);
    expect(says(read, other)).toEqual({ kind: "known", intervals: [[now, now + 2 * hourMs]] });
    expect(says(read, other, now + copyLifeMs).kind).toBe("known");
    expect(says(read, other, now + copyLifeMs + 1).kind).toBe("unknown");
  });

  test.each<readonly [string, Standing | undefined]>([
    ["never read", undefined],
    ["never read well", whenFailed(undefined, now)],
    ["of another URL", whenRead(copy({ seen: { mark: "other" } }), now)],
    ["in another zone", whenRead(copy({ zone: "Indian/Reunion" }), now)],
  ])("one that is %s leaves the diary unknown", (_, standing) => {
    expect(says(read, standing).kind).toBe("unknown");
  });

  test("without calendars the file's word stands", () => {
    expect(busyOf(martigues, new Map(), () => undefined, now).kind).toBe("unknown");
    expect(busyOf(practiceWith({ diary: "known" }), new Map(), () => undefined, now)).toEqual(free);
  });

  test("a failure keeps the copy; the third in a row is reported, once; a reading ends it", () => {
    let standing: Standing = read;
    const reports: boolean[] = [];
    for (let n = 1; n <= 5; n += 1) {
      standing = whenFailed(standing, now + n * 10 * minuteMs);
      reports.push(deservesReport(standing));
      if (deservesReport(standing)) standing = { ...standing, reported: true };
    }
    expect(reports).toEqual([false, false, true, false, false]);
    expect(standing.copy).toEqual(copy());
    expect(deservesReport(whenFailed(whenRead(copy(), now), now))).toBe(false);
  });

  test("« unchanged » is enough only where the copy reaches as far as one may ask", () => {
    expect(seenBefore(read, "m", practice, now)).toEqual({ mark: "m", etag: '"1"' });
    expect(seenBefore(read, "m", practice, now + 27 * dayMs)).toBeDefined();
    expect(seenBefore(read, "m", practice, now + 29 * dayMs)).toBeUndefined();
    expect(seenBefore(read, "other", practice, now)).toBeUndefined();
    expect(seenBefore(read, "m", practiceWith({ zone: "Indian/Reunion" }), now)).toBeUndefined();
    expect(seenBefore(read, "m", practiceWith({ horizonDays: 120 }), now)).toBeUndefined();
    expect(seenBefore(undefined, "m", practice, now)).toBeUndefined();
  });

  test("it is due every ten minutes, and after a clock that ran ahead", () => {
    expect(isDue(undefined, now, 600_000)).toBe(true);
    expect(isDue(read, now + 599_999, 600_000)).toBe(false);
    expect(isDue(read, now + 600_000, 600_000)).toBe(true);
    expect(isDue(read, now - 1, 600_000)).toBe(true);
  });
});
