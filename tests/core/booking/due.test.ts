import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expiresAt, newsAt, nextDue, nudgeAt, outOfQuiet, remindAt, waitsUntil } from "../../../src/core/booking/due.ts";
import { announce, decide, makeRequest, offerAgain, recallOffer } from "../../../src/core/booking/moves.ts";
import { addOpeningHours, isOpenAt, whyClosed } from "../../../src/core/booking/opening.ts";
import type { Wish } from "../../../src/core/booking/request.ts";
import { lastPossibleStart, wishOf } from "../../../src/core/booking/wish.ts";
import type { Practice } from "../../../src/core/words/practice.ts";
import { addDays, dateOf, hourMs, someInstantOf, wallOf } from "../../../src/core/words/time.ts";
import type { When } from "../../../src/core/words/when.ts";
import { asking, at, exact, her, martigues, practiceWith, slotAt } from "./practice.ts";

const wall = (instant: number | undefined): string | undefined => (instant === undefined ? undefined : wallOf(instant, "Europe/Paris"));
const asap: Wish = { kind: "asap" };
const week: Wish = { kind: "loose", stretches: [{ from: "2026-11-30", to: "2026-12-06" }] };

test.each<[string, Wish, string]>([
  ["2026-11-25T10:00", exact("2026-12-03T14:00"), "2026-11-26T12:00"],
  ["2026-11-25T23:30", exact("2026-12-03T14:00"), "2026-11-26T12:00"],
  ["2026-11-25T10:00", exact("2026-11-26T14:00"), "2026-11-26T12:00"], // its expiry, too
  ["2026-11-25T10:00", exact("2026-11-26T11:00"), "2026-11-26T09:00"], // at expiry
  ["2026-11-25T08:30", exact("2026-11-26T09:30"), "2026-11-25T20:00"], // expiry is at 07:30
  ["2026-11-28T09:00", exact("2026-11-30T09:00"), "2026-11-29T20:00"],
  ["2026-11-27T19:00", exact("2026-12-03T14:00"), "2026-11-28T12:00"],
  ["2026-11-28T13:00", exact("2026-12-03T14:00"), "2026-11-30T12:00"],
  ["2026-11-10T10:00", exact("2026-11-16T14:00"), "2026-11-12T12:00"], // the 11th is a holiday
  ["2026-12-31T10:00", exact("2027-01-08T14:00"), "2027-01-02T12:00"],
  ["2026-10-24T10:00", exact("2026-10-29T14:00"), "2026-10-26T12:00"],
  ["2027-03-26T19:00", exact("2027-04-02T14:00"), "2027-03-27T12:00"],
  ["2026-11-25T10:00", asap, "2026-11-26T12:00"],
  ["2026-11-28T13:00", week, "2026-11-30T12:00"],
])("asked at %s: news by %#", (now, wish, news) => expect(wall(newsAt(martigues, at(now), wish))).toBe(news));

test("where no evening is left, news waits for the morning, and for nothing later than the hour", () => {
  const near = practiceWith({ noticeHours: 0 });
  expect(wall(newsAt(near, at("2026-11-26T05:00"), exact("2026-11-26T09:30")))).toBe("2026-11-26T08:00");
  const early = practiceWith({ noticeHours: 0, hours: { thu: ["07:00-12:00"] } });
  expect(wall(newsAt(early, at("2026-11-26T04:00"), exact("2026-11-26T07:30", early)))).toBe("2026-11-26T07:30");
});

test.each([
  ["2026-11-25T10:00", exact("2026-12-03T14:00"), "2026-11-27T10:00"],
  ["2026-11-25T10:00", exact("2026-11-26T14:00"), "2026-11-26T12:00"],
  ["2026-11-25T10:00", exact("2026-11-27T12:00"), "2026-11-27T10:00"],
  ["2026-11-25T10:00", asap, "2026-11-27T10:00"],
  ["2026-12-04T20:00", week, "2026-12-05T08:30"], // its last start is Saturday 10:30
  ["2026-11-25T10:00", [slotAt("2026-11-26T14:00"), slotAt("2026-11-26T18:00")], "2026-11-26T16:00"],
  ["2026-11-25T10:00", exact("2026-11-25T11:00"), "2026-11-25T10:30"], // at least half an hour
  ["2026-11-25T10:00", exact("2026-11-25T10:20"), "2026-11-25T10:20"], // never after the hour
] as const)("since %s: the end %#", (since, asked, end) => expect(wall(expiresAt(martigues, at(since), asked))).toBe(end));

const holidays = practiceWith({ absences: [{ from: "2026-11-26", to: "2026-11-29" }] });
test.each([
  ["2026-11-26T10:00", asap, "2026-12-02T09:00"], // 48 hours from the Monday on which it opens again
  ["2026-11-25T10:00", asap, "2026-12-01T19:00"], // fourteen hours of the eve count
  ["2026-11-23T10:00", asap, "2026-11-25T10:00"],
  ["2026-11-26T10:00", exact("2026-11-30T16:00"), "2026-11-30T14:00"],
  ["2026-11-26T10:00", [slotAt("2026-12-03T14:00")], "2026-11-28T10:00"], // what the client has to answer does not wait for her
] as const)("away, since %s: the end %#", (since, asked, end) => expect(wall(expiresAt(holidays, at(since), asked))).toBe(end));

test.each<[string, Wish, string]>([
  ["2026-11-27T19:00", asap, "2026-11-30T19:00"], // a Sunday between
  ["2026-11-28T10:00", asap, "2026-12-01T10:00"],
  ["2026-11-29T15:00", asap, "2026-12-02T09:00"], // asked on it: from the Monday's opening
  ["2026-12-23T15:00", asap, "2026-12-26T15:00"], // Christmas is a Friday
  ["2026-12-31T10:00", asap, "2027-01-04T10:00"], // New Year's Day, and a Sunday after the Saturday
  ["2027-05-07T10:00", asap, "2027-05-11T10:00"], // 8 May is a Saturday: two days at once
  ["2026-10-24T10:00", asap, "2026-10-27T10:00"], // the Sunday of the autumn night
  ["2027-03-27T10:00", asap, "2027-03-31T10:00"], // that of the spring one, and Easter Monday
  ["2026-11-27T19:00", exact("2026-11-30T14:00"), "2026-11-30T12:00"], // the hour asked for comes first, as ever
])("a day on which she does not answer is not counted, since %s: the end %#", (since, asked, end) =>
  expect(wall(expiresAt(martigues, at(since), asked))).toBe(end),
);

test("a day that she opens counts, and so does one on which she answers without opening; where she never answers all of them do", () => {
  const opened = { kind: "open", id: "o-0", zone: "Europe/Paris", setAt: 0, date: "2026-11-29", from: "10:00", to: "12:00" } as const;
  expect(wall(expiresAt({ ...martigues, overrides: [opened] }, at("2026-11-27T19:00"), asap))).toBe("2026-11-29T19:00");
  const answers = practiceWith({ answering: { fri: ["09:00-20:00"], sat: ["09:00-12:00"], sun: ["09:00-10:00"] } });
  expect(wall(expiresAt(answers, at("2026-11-27T19:00"), asap))).toBe("2026-11-29T19:00");
  expect(wall(expiresAt(practiceWith({ hours: {} }), at("2026-11-27T19:00"), asap))).toBe("2026-11-29T19:00");
});

test("the end of what she has not answered is told on a day on which she answers, where the hour asked for leaves one; her offers' is not held back", () => {
  const ends = (request: Parameters<typeof nextDue>[0]): string | undefined =>
    wall(nextDue(request, martigues, 0).find(({ name }) => name === "expire")?.at);
  const late = makeRequest(asking(asap, at("2026-11-26T22:30")));
  expect(wall(late.expiresAt)).toBe("2026-11-28T22:30");
  expect(ends(late)).toBe("2026-11-30T09:00");
  const monday = makeRequest(asking(exact("2026-11-30T09:30"), at("2026-11-26T22:30")));
  expect(ends(monday)).toBe("2026-11-30T09:00");
  const atNine = makeRequest(asking(exact("2026-11-30T09:00"), at("2026-11-26T22:30")));
  expect(ends(atNine)).toBe("2026-11-29T08:00");
  const offered = decide(late, { kind: "propose", slots: [slotAt("2026-12-03T14:00")] }, her, at("2026-11-27T14:00"), martigues);
  const told = offered.ok ? announce(offered.value, at("2026-11-27T14:01"), martigues) : undefined;
  if (told?.ok !== true) throw new Error("offered");
  expect(ends(told.value)).toBe("2026-11-29T14:01");
});

test("a long absence ends it after three weeks, and news comes with that", () => {
  const long = practiceWith({ absences: [{ from: "2026-11-26", to: "2027-01-15" }] });
  expect(wall(expiresAt(long, at("2026-11-26T10:00"), asap))).toBe("2026-12-17T10:00");
  expect(wall(newsAt(long, at("2026-11-26T10:00"), asap))).toBe("2026-12-17T10:00");
});

test("what was asked before she went waits for her return; while she takes messages only, from now on, and never past its hour", () => {
  const asked = makeRequest(asking(asap, at("2026-11-25T10:00")));
  const [then, noon] = [at("2026-11-27T10:00"), at("2026-12-02T12:00")];
  expect(wall(waitsUntil(martigues, asked, false, then))).toBe("2026-11-27T10:00");
  expect(wall(waitsUntil(holidays, asked, false, then))).toBe("2026-12-01T19:00");
  expect(wall(waitsUntil(martigues, asked, true, then))).toBe("2026-11-30T10:00");
  expect(wall(waitsUntil(martigues, makeRequest(asking(exact("2026-12-03T14:00"), at("2026-11-30T12:00"))), true, noon))).toBe(
    "2026-12-03T12:00",
  );
});

test.each([
  ["2026-11-26T14:00", "2026-11-25T10:00", "2026-11-25T18:00"],
  ["2026-11-26T14:00", "2026-11-25T14:00", "2026-11-25T18:00"],
  ["2026-11-26T14:00", "2026-11-25T14:01", undefined],
  ["2026-11-26T19:30", "2026-11-25T19:00", undefined], // more than a day, but that evening has passed
  ["2026-11-30T09:00", "2026-11-25T10:00", "2026-11-29T18:00"],
  ["2026-10-25T14:00", "2026-10-20T10:00", "2026-10-24T18:00"], // across the autumn night
  ["2027-03-28T14:00", "2027-03-20T10:00", "2027-03-27T18:00"], // across the spring night
  ["2027-01-01T14:00", "2026-12-20T10:00", "2026-12-31T18:00"],
  ["2028-03-01T14:00", "2028-02-20T10:00", "2028-02-29T18:00"],
])("fault 42, 44: a session at %s confirmed at %s is reminded at %j", (slot, confirmed, reminded) =>
  expect(wall(remindAt(martigues, slotAt(slot), at(confirmed)))).toBe(reminded),
);

test.each([
  ["22:00", "2026-11-25T20:00"], // 08:00 would be the day itself
  ["07:00", "2026-11-25T08:00"],
])("a reminder set to %s stays out of quiet hours and on its day", (dayBeforeAt, reminded) =>
  expect(
    wall(remindAt(practiceWith({ reminder: { dayBeforeAt, noneWithinHours: 24 } }), slotAt("2026-11-26T14:00"), at("2026-11-20T10:00"))),
  ).toBe(reminded),
);

test.each([
  ["2026-11-25T20:59", "2026-11-25T20:59"],
  ["2026-11-25T21:00", "2026-11-26T08:00"],
  ["2026-11-26T02:00", "2026-11-26T08:00"],
  ["2026-11-26T07:59", "2026-11-26T08:00"],
  ["2026-11-26T08:00", "2026-11-26T08:00"],
  ["2026-10-25T01:00", "2026-10-25T08:00"],
  ["2027-03-28T01:00", "2027-03-28T08:00"],
  ["2026-12-31T23:00", "2027-01-01T08:00"],
])("%s is out of quiet at %s", (from, to) => expect(wall(outOfQuiet(martigues, at(from)))).toBe(to));

test("quiet hours within a day, and none at all", () => {
  expect(wall(outOfQuiet(practiceWith({ quiet: { from: "12:00", to: "14:00" } }), at("2026-11-25T13:00")))).toBe("2026-11-25T14:00");
  expect(wall(outOfQuiet(practiceWith({ quiet: { from: "12:00", to: "14:00" } }), at("2026-11-25T23:00")))).toBe("2026-11-25T23:00");
  expect(wall(outOfQuiet(practiceWith({ quiet: { from: "00:00", to: "00:00" } }), at("2026-11-25T23:00")))).toBe("2026-11-25T23:00");
});

test("a nudge counts answering hours, and never rings in quiet ones", () => {
  expect(wall(nudgeAt(martigues, at("2026-11-25T19:00")))).toBe("2026-11-26T10:00");
  expect(wall(nudgeAt(practiceWith({ answering: { thu: ["00:00-07:00"] } }), at("2026-11-25T22:00")))).toBe("2026-11-26T08:00");
});

describe("the rows of each state", () => {
  const now = at("2026-11-25T10:00");
  const rows = (...[request, since = now]: [Parameters<typeof nextDue>[0], number?]): string[] =>
    nextDue(request, martigues, since).map(({ name, at }) => `${name} ${wall(at)}`);
  const asked = makeRequest(asking(exact("2026-12-03T14:00"), now));

  test("asked", () => expect(rows(asked)).toEqual(["nudge 2026-11-25T12:00", "news 2026-11-26T12:00", "expire 2026-11-27T10:00"]));
  test("nudged, told", () => expect(rows({ ...asked, nudged: true, newsTold: true })).toEqual(["expire 2026-11-27T10:00"]));
  test("what should have rung rings now", () =>
    expect(rows(asked, at("2026-11-26T13:00")).slice(0, 2)).toEqual(["nudge 2026-11-26T13:00", "news 2026-11-26T13:00"]));
  test("news that would come with the end is the end", () =>
    expect(rows(makeRequest(asking(exact("2026-11-26T14:00"), now)))).toEqual(["nudge 2026-11-25T12:00", "expire 2026-11-26T12:00"]));
  test("an end in quiet hours is told in the morning, where that still is before the hour", () => {
    expect(rows(makeRequest(asking(exact("2026-12-03T14:00"), at("2026-11-25T23:00")))).at(-1)).toBe("expire 2026-11-28T08:00");
    expect(rows(makeRequest(asking(exact("2026-11-30T09:00"), at("2026-11-28T09:00")))).slice(-2)).toEqual([
      "news 2026-11-29T20:00",
      "expire 2026-11-30T08:00",
    ]);
    const early = practiceWith({ hours: { mon: ["08:00-20:00"] } });
    expect(rows(makeRequest(asking(exact("2026-11-30T08:00"), at("2026-11-28T09:00"), early))).at(-1)).toBe("expire 2026-11-30T06:00");
  });
  test("decided: the word at its instant, and the end at the hour should the word never come", () => {
    const yes = decide(asked, { kind: "yes", slot: slotAt("2026-12-03T14:00") }, her, now, martigues);
    const no = decide(asked, { kind: "no" }, her, now, martigues);
    expect(yes.ok && nextDue(yes.value, martigues, now)).toEqual([
      { name: "announce", at: now + 30_000 },
      { name: "expire", at: at("2026-12-03T14:00") },
    ]);
    expect(no.ok && nextDue(no.value, martigues, now)).toEqual([{ name: "announce", at: now + 30_000 }]);
  });
  test("proposed, confirmed, reminded, over", () => {
    const decided = decide(
      asked,
      { kind: "propose", slots: [slotAt("2026-11-27T10:00"), slotAt("2026-11-26T18:00")] },
      her,
      now,
      martigues,
    );
    const proposed = decided.ok ? announce(decided.value, now + 30_000, martigues) : decided;
    expect(proposed.ok && rows(proposed.value)).toEqual(["expire 2026-11-27T08:00"]);
    // What she takes back herself ends at once, at night too; what she lets stand again, as it would have.
    const recalled = proposed.ok ? recallOffer(proposed.value, at("2026-11-25T22:00")) : proposed;
    expect(recalled.ok && rows(recalled.value)).toEqual(["expire 2026-11-25T22:00"]);
    if (!proposed.ok || proposed.value.state !== "proposed" || !recalled.ok) throw new Error("not proposed");
    const again = offerAgain(recalled.value, proposed.value.expiresAt);
    expect(again.ok && rows(again.value)).toEqual(["expire 2026-11-27T08:00"]);
    const yes = decide(asked, { kind: "yes", slot: slotAt("2026-12-03T14:00") }, her, now, martigues);
    const confirmed = yes.ok ? announce(yes.value, now + 30_000, martigues) : yes;
    if (!confirmed.ok || confirmed.value.state !== "confirmed") throw new Error("not confirmed");
    expect(rows(confirmed.value)).toEqual(["remind 2026-12-02T18:00", "close 2026-12-03T15:30"]);
    expect(rows({ ...confirmed.value, reminded: true })).toEqual(["close 2026-12-03T15:30"]);
    expect(rows({ ...asked, state: "withdrawn", wish: asap })).toEqual([]);
  });
});

/** Of this span, what lies on days with answering or opening hours. */
function msThere(practice: Practice, from: number, to: number): number {
  let sum = 0;
  for (let day = dateOf(wallOf(from, practice.zone)); day <= dateOf(wallOf(to, practice.zone)); day = addDays(day, 1)) {
    if (whyClosed(practice, day) !== undefined) continue;
    sum +=
      Math.min(to, someInstantOf(`${addDays(day, 1)}T00:00`, practice.zone)) - Math.max(from, someInstantOf(`${day}T00:00`, practice.zone));
  }
  return sum;
}

describe("whatever is asked for, and whenever", () => {
  const when: fc.Arbitrary<(today: string) => When> = fc.oneof(
    fc.record({ days: fc.integer({ min: 0, max: 62 }), half: fc.integer({ min: 0, max: 47 }) }).map(
      ({ days, half }) =>
        (today: string): When => ({
          kind: "instant",
          at: `${addDays(today, days)}T${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`,
          dateInferred: false,
          approx: false,
        }),
    ),
    fc.integer({ min: 0, max: 62 }).map(
      (days) =>
        (today: string): When => ({ kind: "day", date: addDays(today, days) }),
    ),
    fc
      .record({ days: fc.integer({ min: 0, max: 60 }), part: fc.constantFrom("matin" as const, "apres_midi" as const, "soir" as const) })
      .map(
        ({ days, part }) =>
          (today: string): When => ({ kind: "daypart", date: addDays(today, days), part }),
      ),
    fc.constant((): When => ({ kind: "asap" })),
  );
  // A year and two months, so that both nights of the change of clocks, the new year and every holiday fall in it.
  const asked = fc.record({
    now: fc.integer({ min: at("2026-09-01T00:00") / 60_000, max: at("2027-11-01T00:00") / 60_000 }).map((m) => m * 60_000),
    when,
  });
  const practices = fc.constantFrom(
    martigues,
    practiceWith({ noticeHours: 0 }),
    practiceWith({ holidays: "alsace-moselle", noticeHours: 4, quiet: { from: "19:00", to: "08:30" } }),
  );

  test("news comes before the hour and outside quiet hours, the end is to come, the nudge is in answering hours", () => {
    let accepted = 0;
    fc.assert(
      fc.property(asked, practices, ({ now, when: read }, practice) => {
        const wish = wishOf(read(wallOf(now, practice.zone).slice(0, 10)), practice, now);
        if (!wish.ok) return;
        accepted += 1;
        const last = lastPossibleStart(wish.value, practice) ?? Number.POSITIVE_INFINITY;
        const news = newsAt(practice, now, wish.value);
        const end = expiresAt(practice, now, wish.value);
        expect(news).toBeGreaterThan(now);
        expect(news).toBeLessThanOrEqual(last);
        expect(outOfQuiet(practice, news)).toBe(news);
        expect(end).toBeGreaterThan(now);
        expect(end).toBeLessThanOrEqual(last);
        // What begins on a day without answers counts from the next opening, hours into its day.
        const early = whyClosed(practice, dateOf(wallOf(now, practice.zone))) === undefined ? 0 : 12 * hourMs;
        expect(msThere(practice, now, end)).toBeLessThanOrEqual(48 * hourMs + early);
        if (wish.value.kind === "exact") {
          expect(isOpenAt(practice, wish.value.slot)).toBe(true);
          expect(wish.value.slot.at).toBeGreaterThanOrEqual(now + practice.noticeHours * hourMs);
        }
        expect(addOpeningHours(practice, now, 2)).toBeLessThanOrEqual(nudgeAt(practice, now));
        const names = nextDue(makeRequest(asking(wish.value, now, practice)), practice, now).map(({ name }) => name);
        expect(names.at(-1)).toBe("expire");
      }),
      { numRuns: 600, seed: 35 },
    );
    expect(accepted).toBeGreaterThan(150);
  });
});
