import { describe, expect, test } from "vitest";
import type { Slot, Wish } from "../../../src/core/booking/request.ts";
import { dayPartClocks } from "../../../src/core/booking/stretch.ts";
import { firstPossible, insideWish, lastPossibleStart, wishOf } from "../../../src/core/booking/wish.ts";
import { wallOf } from "../../../src/core/words/time.ts";
import type { When } from "../../../src/core/words/when.ts";
import { at, exact, martigues, practiceWith, slotAt } from "./practice.ts";

const now = at("2026-11-25T10:00"); // a Wednesday
const instant = (wall: string, approx = false): When => ({ kind: "instant", at: wall, dateInferred: false, approx });
const day = (date: string): When => ({ kind: "day", date });
const either = (...of: When[]): When => ({ kind: "several", why: "or", of });
const away = practiceWith({ absences: [{ from: "2026-12-07", to: "2026-12-11" }] });
const alsace = practiceWith({ holidays: "alsace-moselle" });

/** A wish or a refusal on one line. */
function told(when: When, practice = martigues, from = now): string {
  const read = wishOf(when, practice, from);
  if (!read.ok) {
    const { kind, ...rest } = read.why;
    const words = Object.values(rest).map((value) =>
      typeof value === "number"
        ? wallOf(value, practice.zone)
        : Array.isArray(value)
          ? value.map((each) => (typeof each === "string" ? each : `${each.from}-${each.to}`)).join(" ")
          : value,
    );
    return [kind, ...words].join(" ");
  }
  const wish = read.value;
  return wish.kind === "exact" ? `exact ${wish.slot.wall}` : wish.kind === "asap" ? "asap" : `loose ${JSON.stringify(wish.stretches)}`;
}

describe("an hour", () => {
  test.each([
    ["2026-11-26T14:00", "exact 2026-11-26T14:00"],
    ["2026-11-26T10:00", "exact 2026-11-26T10:00"], // exactly the notice
    ["2026-11-28T10:30", "exact 2026-11-28T10:30"],
    ["2027-01-23T09:00", "exact 2027-01-23T09:00"], // the sixtieth day
    ["2026-11-26T09:30", "too-soon 2026-11-26T10:00"],
    ["2026-11-25T14:00", "too-soon 2026-11-26T10:00"],
    ["2026-11-25T09:00", "past"],
    ["2026-11-25T10:00", "past"],
    ["2020-02-29T10:00", "past"],
    ["2027-01-25T10:00", "too-far 2027-01-24"],
    ["3026-11-26T14:00", "too-far 2027-01-24"],
    ["2026-11-29T10:00", "closed weekday 09:00-20:00 2026-11-30"],
    ["2026-12-25T10:00", "closed holiday 09:00-12:00 2026-12-26"],
    ["2026-11-27T08:30", "outside 09:00-20:00"],
    ["2026-11-26T19:00", "outside 09:00-20:00"], // it would not be over by 20:00
    ["2026-11-28T11:00", "outside 09:00-12:00"],
    ["2026-11-26T00:00", "too-soon 2026-11-26T10:00"],
    ["2026-11-27T03:00", "outside 09:00-20:00"],
    ["2026-11-26T14:10", "off-grid 2026-11-26T14:00 2026-11-26T14:30"],
    ["2026-11-27T18:25", "off-grid 2026-11-27T18:00 2026-11-27T18:30"],
    ["2026-02-31T14:00", "never"],
    ["2027-02-29T14:00", "never"],
    ["2026-11-26T24:00", "never"],
    ["2027-03-28T02:30", "never"],
  ])("%s is %s", (wall, meant) => expect(told(instant(wall))).toBe(meant));

  test.each([
    [instant("2026-12-08T10:00"), away, "closed absence 09:00-12:00 2026-12-12"],
    [instant("2026-12-26T10:00"), alsace, "closed holiday 09:00-20:00 2026-12-28"],
    [instant("2026-11-26T12:30"), practiceWith({ hours: { thu: ["09:00-12:30", "14:00-19:00"] } }), "outside 09:00-12:30 14:00-19:00"],
    [instant("2026-11-26T15:20"), practiceWith({ hours: { thu: ["14:00-16:30"] } }), "outside 14:00-16:30"],
    [
      instant("2026-11-26T14:40"),
      practiceWith({ hours: { thu: ["14:00-16:30"] }, starts: { everyMinutes: 45 } }),
      "off-grid 2026-11-26T14:00 2026-11-26T14:45",
    ],
    [
      instant("2026-11-26T14:50"),
      practiceWith({ hours: { thu: ["14:00-16:30"] }, starts: { everyMinutes: 45 } }),
      "off-grid 2026-11-26T14:45",
    ],
    [instant("2026-11-25T11:00"), practiceWith({ noticeHours: 0 }), "exact 2026-11-25T11:00"],
  ])("%j where the practice differs", (when, practice, meant) => expect(told(when, practice)).toBe(meant));

  test("fault 42: on the autumn night an hour is shown twice", () =>
    expect(told(instant("2026-10-25T02:30"), martigues, at("2026-10-20T10:00"))).toBe("twice"));

  test.each([
    ["2026-11-26T14:00", "exact 2026-11-26T14:00"],
    ["2026-11-26T14:10", "exact 2026-11-26T14:00"],
    ["2026-11-26T14:20", "exact 2026-11-26T14:30"],
    ["2026-11-26T14:15", "exact 2026-11-26T14:00"],
    ["2026-11-27T08:45", "exact 2026-11-27T09:00"],
    ["2026-11-27T08:30", "outside 09:00-20:00"],
    ["2026-11-28T12:00", "outside 09:00-12:00"],
    ["2026-11-26T09:50", "exact 2026-11-26T10:00"], // rounded into the notice
  ])("around %s is %s", (wall, meant) => expect(told(instant(wall, true))).toBe(meant));
});

describe("a looser wish", () => {
  const thursday = { from: "2026-11-26", to: "2026-11-26" };
  test.each<[When, string]>([
    [{ kind: "none" }, "none"],
    [{ kind: "asap" }, "asap"],
    [day("2026-11-26"), `loose ${JSON.stringify([thursday])}`],
    [day("2026-11-25"), "too-soon 2026-11-26T10:00"],
    [day("2026-11-24"), "past"],
    [day("2026-02-31"), "never"],
    [day("2026-11-29"), "closed weekday 09:00-20:00 2026-11-30"],
    [day("2026-12-25"), "closed holiday 09:00-12:00 2026-12-26"],
    [day("2027-03-01"), "too-far 2027-01-24"],
    [{ kind: "daypart", date: "2026-11-26", part: "soir" }, `loose ${JSON.stringify([{ ...thursday, part: "soir" }])}`],
    [{ kind: "daypart", date: "2026-11-28", part: "apres_midi" }, "outside 09:00-12:00"],
    [{ kind: "daypart", date: "2026-11-25", part: "debut_matin" }, "past"],
    [{ kind: "interval", from: "2026-11-30", to: "2026-12-06" }, `loose ${JSON.stringify([{ from: "2026-11-30", to: "2026-12-06" }])}`],
    [{ kind: "interval", from: "2026-11-23", to: "2026-11-28" }, `loose ${JSON.stringify([{ from: "2026-11-23", to: "2026-11-28" }])}`],
    [{ kind: "interval", after: "18:00" }, `loose ${JSON.stringify([{ after: "18:00" }])}`],
    [{ kind: "interval", after: "19:00" }, "outside 09:00-20:00"],
    [{ kind: "interval", weekdays: [7] }, "closed weekday 09:00-20:00 2027-01-25"],
    [{ kind: "interval", weekdays: [2], except: ["2026-12-01"] }, `loose ${JSON.stringify([{ weekdays: [2], except: ["2026-12-01"] }])}`],
    [{ kind: "interval", from: "2026-11-28", to: "2026-11-29", part: "soir" }, "outside 09:00-12:00"],
    [{ kind: "interval", from: "2026-11-01", to: "2026-11-08" }, "past"],
    [{ kind: "interval", from: "2026-12-06", to: "2026-12-06" }, "closed weekday 09:00-20:00 2026-12-07"],
    [either(day("2026-11-26"), day("2026-11-29")), `loose ${JSON.stringify([thursday, { from: "2026-11-29", to: "2026-11-29" }])}`],
    [either(day("2026-11-29"), day("2026-12-06")), "closed weekday 09:00-20:00 2026-11-30"],
    [
      either(instant("2026-11-26T14:00"), day("2026-11-27")),
      `loose ${JSON.stringify([
        { ...thursday, at: "14:00" },
        { from: "2026-11-27", to: "2026-11-27" },
      ])}`,
    ],
    [either(instant("2026-11-26T14:10"), instant("2026-11-26T14:20")), "off-grid 2026-11-26T14:00 2026-11-26T14:30"],
    [either(instant("2026-11-26T14:00"), { kind: "none" }), "exact 2026-11-26T14:00"],
    [either(day("2026-11-26"), { kind: "asap" }), "asap"],
    [either(), "none"],
    [either(day("2026-02-31"), day("2026-11-26")), `loose ${JSON.stringify([thursday])}`],
  ])("%j is %s", (when, meant) => expect(told(when)).toBe(meant));

  test("two readings of one phrase are asked about, even beside another wish", () => {
    const conflict: When = { kind: "several", why: "conflict", of: [day("2026-12-03"), day("2026-12-01")] };
    expect(wishOf(conflict, martigues, now)).toEqual({ ok: false, why: { kind: "conflict", readings: conflict.of } });
    expect(wishOf(either(day("2026-11-26"), conflict), martigues, now)).toMatchObject({ why: { kind: "conflict" } });
  });

  test("a whole absence is closed, and the next day after it is named", () =>
    expect(told({ kind: "interval", from: "2026-12-07", to: "2026-12-10" }, away)).toBe("closed absence 09:00-12:00 2026-12-12"));

  test("a practice that never opens again refuses without end", () =>
    expect(told(day("2026-11-26"), practiceWith({ hours: {} }))).toBe("closed weekday  2026-11-27"));
});

const loose = (...stretches: Extract<Wish, { kind: "loose" }>["stretches"]): Wish => ({ kind: "loose", stretches });

test.each<[Wish, string | undefined, string | undefined]>([
  [exact("2026-11-26T14:00"), "2026-11-26T14:00", "2026-11-26T14:00"],
  [{ kind: "asap" }, "2026-11-26T10:00", undefined],
  [loose({ from: "2026-11-26", to: "2026-11-26", part: "apres_midi" }), "2026-11-26T13:00", "2026-11-26T17:30"],
  [loose({ from: "2026-11-30", to: "2026-12-06" }), "2026-11-30T09:00", "2026-12-05T10:30"],
  [loose({ from: "2026-11-30", to: "2026-12-06", after: "14:00", before: "16:00" }), "2026-11-30T14:00", "2026-12-04T16:00"],
  [loose({ after: "18:00" }), "2026-11-26T18:00", undefined],
  [loose({ to: "2026-11-28" }), "2026-11-26T10:00", "2026-11-28T10:30"],
  [loose({ from: "2026-12-28", to: "2027-01-01" }), "2026-12-28T09:00", "2026-12-31T18:30"],
  [loose({ from: "2026-11-26", to: "2026-11-26", at: "14:10", approx: true }), "2026-11-26T14:00", "2026-11-26T14:30"],
  [loose({ from: "2026-11-26", to: "2026-11-26" }, { weekdays: [2] }), "2026-11-26T10:00", undefined],
  [loose({ from: "2026-11-29", to: "2026-11-29" }), undefined, "2026-11-29T23:59"],
])("%j: first and last start", (wish, first, last) => {
  const wall = (instant: number | undefined): string | undefined => (instant === undefined ? undefined : wallOf(instant, "Europe/Paris"));
  expect(wall(firstPossible(wish, martigues, now))).toBe(first);
  expect(wall(lastPossibleStart(wish, martigues))).toBe(last);
});

test.each<[Wish, Slot, boolean]>([
  [exact("2026-11-26T14:00"), slotAt("2026-11-26T14:00"), true],
  [exact("2026-11-26T14:00"), slotAt("2026-11-26T14:30"), false],
  [{ kind: "asap" }, slotAt("2026-11-26T14:30"), true],
  [loose({ from: "2026-11-26", to: "2026-11-26", part: "matin" }), slotAt("2026-11-26T11:30"), true],
  [loose({ from: "2026-11-26", to: "2026-11-26", part: "matin" }), slotAt("2026-11-26T12:00"), false],
  [loose({ before: "16:00" }), slotAt("2026-11-26T16:00"), true],
  [loose({ weekdays: [4], except: ["2026-11-26"] }), slotAt("2026-11-26T16:00"), false],
  [loose({ weekdays: [4], except: ["2026-11-26"] }), slotAt("2026-12-03T16:00"), true],
  [loose({ except: [4] }), slotAt("2026-12-03T16:00"), false],
])("%j holds %j: %j", (wish, slot, inside) => expect(insideWish(wish, slot)).toBe(inside));

test("every part of the day begins before it ends", () => {
  const parts = [
    "debut_matin",
    "matin",
    "fin_matin",
    "midi",
    "debut_apres_midi",
    "apres_midi",
    "fin_apres_midi",
    "fin_journee",
    "soir",
  ] as const;
  for (const part of parts) expect(dayPartClocks(part).after < dayPartClocks(part).before).toBe(true);
});

/** « pas pour le jour même », and both nights of the change of clocks. */
describe("notice in days of the calendar", () => {
  const notToday = practiceWith({ noticeHours: 0, noticeDays: 1 });
  const twoDays = practiceWith({ noticeHours: 24, noticeDays: 2 });
  test.each<readonly [string, typeof notToday, string, string]>([
    ["2026-11-25T16:00", notToday, "2026-11-25T10:00", "too-soon 2026-11-26T09:00"],
    ["2026-11-26T09:00", notToday, "2026-11-25T23:50", "exact 2026-11-26T09:00"],
    ["2026-11-26T18:00", twoDays, "2026-11-25T10:00", "too-soon 2026-11-27T09:00"],
    ["2026-11-27T09:00", twoDays, "2026-11-25T10:00", "exact 2026-11-27T09:00"],
    // Hours that ask for more than the days do.
    ["2026-11-26T09:00", practiceWith({ noticeHours: 24, noticeDays: 1 }), "2026-11-25T10:00", "too-soon 2026-11-26T10:00"],
    ["2027-03-30T09:00", practiceWith({ noticeHours: 0, noticeDays: 3 }), "2027-03-27T10:00", "exact 2027-03-30T09:00"],
    ["2026-10-26T09:00", practiceWith({ noticeHours: 0, noticeDays: 3 }), "2026-10-24T10:00", "too-soon 2026-10-27T09:00"],
  ])("%s", (wall, practice, from, meant) => {
    const read = wishOf(instant(wall), practice, at(from));
    const said = read.ok && read.value.kind === "exact" ? `exact ${read.value.slot.wall}` : told(instant(wall), practice, at(from));
    expect(said).toBe(meant);
  });
});
