/** What she changes of the opening by text: what may be asked for follows it, what is held does not, and the way back restores exactly. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { nextOpeningDay, openRanges, startsOn, whyClosed } from "../../../src/core/booking/opening.ts";
import { putBack, withOverride, withOverrides, without } from "../../../src/core/booking/overrides.ts";
import { wishOf } from "../../../src/core/booking/wish.ts";
import { noOverrides, type Override, type Overrides } from "../../../src/core/words/override.ts";
import { addDays, minutesOf } from "../../../src/core/words/time.ts";
import { at, martigues, practiceWith } from "./practice.ts";

const zone = "Europe/Paris";
const now = at("2026-11-24T10:00");
const absent = (from: string, to: string, id = from): Override => ({ kind: "absent", id, zone, setAt: now, from, to });
const range = (kind: "closed" | "open" | "blocked", date: string, from: string, to: string): Override => ({
  kind,
  id: `${kind}${from}`,
  zone,
  setAt: now,
  date,
  from,
  to,
});
const after = (...list: readonly Override[]) => withOverrides(martigues, { rev: 0, list: [...list] });
const exactly = (wall: string) => ({ kind: "instant", at: wall, dateInferred: false, approx: false }) as const;

test.each([
  ["closed in the afternoon", [range("closed", "2026-11-26", "12:00", "24:00")], "2026-11-26", [{ from: "09:00", to: "12:00" }]],
  [
    "a blocked hour",
    [range("blocked", "2026-11-27", "10:00", "11:30")],
    "2026-11-27",
    [
      { from: "09:00", to: "10:00" },
      { from: "11:30", to: "20:00" },
    ],
  ],
  [
    "open on a Saturday afternoon",
    [range("open", "2026-11-28", "14:00", "16:00")],
    "2026-11-28",
    [
      { from: "09:00", to: "12:00" },
      { from: "14:00", to: "16:00" },
    ],
  ],
  ["away", [absent("2026-11-26", "2026-11-29")], "2026-11-27", []],
  [
    "open in the middle of an absence",
    [absent("2026-11-26", "2026-11-29"), range("open", "2026-11-27", "09:00", "12:00")],
    "2026-11-27",
    [{ from: "09:00", to: "12:00" }],
  ],
  [
    "away after that: the later word counts",
    [range("open", "2026-11-27", "09:00", "12:00"), absent("2026-11-26", "2026-11-29")],
    "2026-11-27",
    [],
  ],
])("%s", (_name, list, date, ranges) => expect(openRanges(after(...list), date)).toEqual(ranges));

test("an hour blocked moves the grid of nothing else", () => {
  const practice = practiceWith({ starts: { everyMinutes: 60 } });
  const blocked = withOverrides(practice, { rev: 0, list: [range("blocked", "2026-11-27", "10:15", "11:45")] });
  expect(startsOn(practice, "2026-11-27")).toEqual(expect.arrayContaining([...startsOn(blocked, "2026-11-27")]));
  expect(startsOn(blocked, "2026-11-27")[0]).toBe("12:00");
});

test("who asks for an hour in an absence hears that it is one, and when she is back", () => {
  const practice = after(absent("2026-11-26", "2026-11-29"));
  const read = wishOf(exactly("2026-11-27T14:00"), practice, now);
  expect(read).toMatchObject({ ok: false, why: { kind: "closed", why: "absence", nextOpen: "2026-11-30" } });
  expect(whyClosed(practice, "2026-11-29")).toBe("weekday");
  expect(nextOpeningDay(practice, "2026-11-25")).toBe("2026-11-30");
});

const dates = Array.from({ length: 10 }, (_, days) => addDays("2026-11-23", days));
const clocks = ["00:00", "09:00", "10:15", "12:00", "14:30", "18:00", "24:00"] as const;
const aRange = fc.tuple(
  fc.constantFrom("closed", "open", "blocked"),
  fc.constantFrom(...dates),
  fc.constantFrom(0, 1, 2, 3, 4, 5),
  fc.constantFrom(1, 2, 3, 4, 5, 6),
);
const anOverride: fc.Arbitrary<Override> = fc.oneof(
  fc.tuple(fc.constantFrom(...dates), fc.nat({ max: 4 })).map(([from, days]) => absent(from, addDays(from, days))),
  aRange
    .filter(([, , from, to]) => from < to)
    .map(([kind, date, from, to]) => range(kind, date, clocks[from] ?? "00:00", clocks[to] ?? "24:00")),
);
const lists = fc.array(anOverride, { maxLength: 8 }).map((list) => list.map((override, n) => ({ ...override, id: `o${n}` })));

test("whatever she changes, a session starts only in what is open, and the way back restores exactly", () => {
  fc.assert(
    fc.property(lists, lists, (before, more) => {
      const stood: Overrides = { ...noOverrides, rev: 3, list: before };
      const added = more.map((override, n) => ({ ...override, id: `m${n}` }));
      const changed = withOverride(stood, added);
      const practice = withOverrides(martigues, changed);
      for (const date of dates) {
        const open = openRanges(practice, date);
        for (const start of startsOn(practice, date)) {
          const end = minutesOf(start) + martigues.session.minutes;
          expect(open.some(({ from, to }) => minutesOf(from) <= minutesOf(start) && end <= minutesOf(to))).toBe(true);
        }
        for (const [n, each] of open.entries()) expect(each.from < each.to && (open[n - 1]?.to ?? "") < each.from).toBe(true);
      }
      const back = without(
        changed,
        added.map(({ id }) => id),
      );
      expect(back.overrides.list).toEqual(stood.list);
      expect(back.overrides.rev).toBe(stood.rev + 2);
      const some = changed.list.filter((_, n) => n % 2 === 0).map(({ id }) => id);
      const less = without(changed, some);
      expect(putBack(less.overrides, less.taken).list).toEqual(changed.list);
    }),
    { numRuns: 300, seed: 5 },
  );
});
