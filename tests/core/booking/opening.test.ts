import { describe, expect, test } from "vitest";
import { isHoliday } from "../../../src/core/booking/holidays.ts";
import {
  addOpeningHours,
  answeringRanges,
  isOpenAt,
  nextOpeningDay,
  openRanges,
  startsOn,
  whyClosed,
} from "../../../src/core/booking/opening.ts";
import { wallOf } from "../../../src/core/words/time.ts";
import { at, martigues, practiceWith, slotAt } from "./practice.ts";

describe("holidays", () => {
  test.each([
    ["2026-11-11", true, true],
    ["2026-11-12", false, false],
    ["2027-03-29", true, true], // Easter Monday
    ["2024-04-01", true, true], // Easter Monday, the day after the spring night
    ["2027-03-28", false, false], // Easter Sunday, and the spring night
    ["2027-05-06", true, true], // Ascension
    ["2027-05-17", true, true], // Whit Monday
    ["2027-03-26", false, true], // Good Friday
    ["2026-12-26", false, true],
    ["2026-12-25", true, true],
    ["2028-02-29", false, false],
    ["2027-01-01", true, true],
  ])("%s: metropole %j, Alsace %j", (date, metropole, alsace) => {
    expect(isHoliday(date, "metropole")).toBe(metropole);
    expect(isHoliday(date, "alsace-moselle")).toBe(alsace);
    expect(isHoliday(date, "none")).toBe(false);
  });

  test.each(["UTC", "Europe/Paris", "America/New_York", "Australia/Sydney", "Pacific/Auckland", "America/Santiago"])(
    "the same dates on a machine in %s",
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        const dates = [
          "2027-03-29",
          "2027-05-06",
          "2027-05-17",
          "2026-11-11",
          "2027-03-26",
          "2026-12-26",
          "2025-04-21",
          "2025-05-29",
          "2025-06-09",
        ];
        expect(dates.filter((date) => !isHoliday(date, "alsace-moselle"))).toEqual([]);
        expect(
          ["2027-03-30", "2027-05-05", "2027-05-16", "2025-05-28", "2025-06-08"].filter((date) => isHoliday(date, "alsace-moselle")),
        ).toEqual([]);
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );
});

describe("opening", () => {
  const away = practiceWith({ absences: [{ from: "2026-12-21", to: "2027-01-03" }] });

  test.each([
    ["2026-11-26", martigues, undefined, "09:00-20:00"],
    ["2026-11-28", martigues, undefined, "09:00-12:00"],
    ["2026-11-29", martigues, "weekday", ""],
    ["2026-11-11", martigues, "holiday", ""],
    ["2027-08-15", martigues, "weekday", ""], // a Sunday and a holiday
    ["2026-12-21", away, "absence", ""],
    ["2026-12-25", away, "absence", ""],
    ["2027-01-03", away, "weekday", ""],
    ["2027-01-04", away, undefined, "09:00-20:00"],
    ["2028-02-29", martigues, undefined, "09:00-20:00"],
  ])("%s is open as it should", (date, practice, why, ranges) => {
    expect(whyClosed(practice, date)).toBe(why);
    expect(
      openRanges(practice, date)
        .map(({ from, to }) => `${from}-${to}`)
        .join(" "),
    ).toBe(ranges);
  });

  test("ranges come soonest first, and answering hours are their own", () => {
    const split = practiceWith({
      hours: { mon: ["14:00-20:00", "09:00-12:00"] },
      answering: { mon: ["13:00-14:00"], sun: ["10:00-11:00"] },
    });
    expect(openRanges(split, "2026-11-30").map(({ from }) => from)).toEqual(["09:00", "14:00"]);
    expect(answeringRanges(split, "2026-11-30")).toEqual([{ from: "13:00", to: "14:00" }]);
    expect(answeringRanges(split, "2026-11-29")).toHaveLength(1);
    expect(answeringRanges(martigues, "2026-11-30")).toEqual(openRanges(martigues, "2026-11-30"));
    expect(answeringRanges(martigues, "2026-11-11")).toEqual([]);
  });

  test.each([
    ["2026-11-25", martigues, "2026-11-26"],
    ["2026-11-28", martigues, "2026-11-30"],
    ["2026-11-10", martigues, "2026-11-12"],
    ["2026-12-24", martigues, "2026-12-26"],
    ["2026-12-24", practiceWith({ holidays: "alsace-moselle" }), "2026-12-28"],
    ["2026-12-31", martigues, "2027-01-02"],
    ["2026-12-20", away, "2027-01-04"],
    ["2028-02-28", martigues, "2028-02-29"],
    ["2026-11-25", practiceWith({ hours: {} }), "2026-11-26"],
  ])("fault 44: after %s the next open day is right", (after, practice, next) => expect(nextOpeningDay(practice, after)).toBe(next));

  test("starts are counted from each range, and the session is over before it ends", () => {
    expect(startsOn(martigues, "2026-11-28")).toEqual(["09:00", "09:30", "10:00", "10:30"]);
    expect(startsOn(martigues, "2026-11-26").at(-1)).toBe("18:30");
    const split = practiceWith({ hours: { thu: ["09:15-11:00", "14:00-17:00"] }, starts: { everyMinutes: 60 } });
    expect(startsOn(split, "2026-11-26")).toEqual(["09:15", "14:00", "15:00"]);
  });

  test.each([
    ["2026-11-26T09:00", true],
    ["2026-11-26T18:30", true],
    ["2026-11-26T18:45", false],
    ["2026-11-26T08:59", false],
    ["2026-11-28T10:30", true],
    ["2026-11-28T11:00", false],
    ["2026-11-29T10:00", false],
  ])("a session at %s is open: %j", (wall, open) => expect(isOpenAt(martigues, slotAt(wall))).toBe(open));

  test("fault 42: on the nights of the change of clocks a range is as long as the night is", () => {
    const night = practiceWith({ hours: { sun: ["00:00-04:00"] }, session: { minutes: 150 } });
    expect(isOpenAt(night, slotAt("2027-03-28T00:30", night))).toBe(true); // ends at 04:00 on the wall
    expect(isOpenAt(night, slotAt("2027-03-28T01:00", night))).toBe(false);
    expect(isOpenAt(night, slotAt("2026-10-25T01:30", night))).toBe(true); // ends at 03:00 on the wall
    const half = practiceWith({ hours: { sun: ["00:00-02:30"] } });
    expect(isOpenAt(half, slotAt("2026-10-25T01:55", half))).toBe(true); // 02:30 is shown twice: the second is the end
  });

  test.each([
    ["2026-11-25T10:00", 2, "2026-11-25T12:00"],
    ["2026-11-25T19:00", 2, "2026-11-26T10:00"],
    ["2026-11-25T22:00", 2, "2026-11-26T11:00"],
    ["2026-11-28T11:00", 2, "2026-11-30T10:00"],
    ["2026-11-29T11:00", 2, "2026-11-30T11:00"],
    ["2026-11-10T19:30", 2, "2026-11-12T10:30"],
    ["2026-10-24T11:00", 2, "2026-10-26T10:00"], // the autumn night
    ["2027-03-27T11:00", 2, "2027-03-30T10:00"], // the spring night, then Easter Monday
    ["2026-12-31T19:30", 1, "2027-01-02T09:30"],
    ["2026-11-25T18:00", 2, "2026-11-25T20:00"],
  ])("%s and %d answering hours is %s", (from, hours, to) =>
    expect(wallOf(addOpeningHours(martigues, at(from), hours), "Europe/Paris")).toBe(to),
  );

  test("through the autumn night five wall hours are six", () => {
    const night = practiceWith({ answering: { sun: ["00:00-05:00"], mon: ["09:00-10:00"] } });
    expect(addOpeningHours(night, at("2026-10-25T00:00"), 6)).toBe(at("2026-10-25T05:00"));
    expect(addOpeningHours(night, at("2027-03-28T00:00"), 4)).toBe(at("2027-03-28T05:00"));
  });

  test("a practice that never answers counts plain hours", () =>
    expect(addOpeningHours(practiceWith({ hours: {} }), at("2026-11-25T10:00"), 2)).toBe(at("2026-11-25T12:00")));
});
