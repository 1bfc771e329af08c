import { describe, expect, test } from "vitest";
import {
  briefly,
  inFull,
  type Style,
  sayAgo,
  sayBy,
  sayClock,
  sayDate,
  sayDuration,
  sayHours,
  saySlot,
  sayWish,
} from "../../../src/core/booking/describe.ts";
import type { Stretch } from "../../../src/core/booking/request.ts";
import { at, exact, martigues, practiceWith, slotAt } from "./practice.ts";

test.each([
  ["2026-11-26", "long", "jeudi 26 novembre", "Thursday 26 November"],
  ["2026-11-26", "short", "jeu. 26 nov.", "Thu 26 Nov"],
  ["2026-11-26", "brief", "jeudi 26", "Thursday 26"],
  ["2026-11-26", "bare", "26 novembre", "26 November"],
  ["2026-12-01", "long", "mardi 1er décembre", "Tuesday 1 December"],
  ["2026-08-01", "short", "sam. 1er août", "Sat 1 Aug"],
  ["2028-02-29", "long", "mardi 29 février", "Tuesday 29 February"],
  ["2027-01-01", "short", "ven. 1er janv.", "Fri 1 Jan"],
] as const)("the date %s, %s", (date, style, fr, en) => {
  expect(sayDate(date, "fr", style)).toBe(fr);
  expect(sayDate(date, "en", style)).toBe(en);
});

test.each([
  ["14:00", "14h", "14:00"],
  ["14:30", "14h30", "14:30"],
  ["09:00", "9h", "9:00"],
  ["09:05", "9h05", "9:05"],
  ["00:00", "0h", "0:00"],
])("the clock %s", (clock, fr, en) => {
  expect(sayClock(clock, "fr")).toBe(fr);
  expect(sayClock(clock, "en")).toBe(en);
});

test.each([
  ["long", "jeudi 26 novembre à 14h", "Thursday 26 November at 14:00"],
  ["short", "jeu. 26 nov. 14h", "Thu 26 Nov 14:00"],
  ["brief", "jeudi 26 à 14h", "Thursday 26 at 14:00"],
] as const)("a session, %s", (style, fr, en) => {
  expect(saySlot(slotAt("2026-11-26T14:00"), "fr", style)).toBe(fr);
  expect(saySlot(slotAt("2026-11-26T14:00"), "en", style)).toBe(en);
});

const thursday = { from: "2026-11-26", to: "2026-11-26" };
const week = { from: "2026-11-30", to: "2026-12-06" };

describe("a loose wish", () => {
  test.each<[readonly Stretch[], Style, string, string]>([
    [[{ ...thursday, part: "apres_midi" }], "long", "jeudi 26 novembre après-midi", "Thursday 26 November afternoon"],
    [[{ ...thursday, part: "apres_midi" }], "short", "jeu. 26 nov. après-midi", "Thu 26 Nov afternoon"],
    [[{ ...thursday, part: "apres_midi" }], "brief", "jeudi 26 après-midi", "Thursday 26 afternoon"],
    [[{ ...thursday, part: "fin_journee" }], "long", "jeudi 26 novembre en fin de journée", "Thursday 26 November late in the day"],
    [[{ ...thursday, after: "18:00" }], "long", "jeudi 26 novembre après 18h", "Thursday 26 November after 18:00"],
    [[{ ...thursday, before: "10:30" }], "long", "jeudi 26 novembre avant 10h30", "Thursday 26 November before 10:30"],
    [
      [{ ...thursday, after: "14:00", before: "16:00" }],
      "long",
      "jeudi 26 novembre entre 14h et 16h",
      "Thursday 26 November between 14:00 and 16:00",
    ],
    [
      [
        { ...thursday, part: "apres_midi" },
        { from: "2026-11-27", to: "2026-11-27" },
      ],
      "long",
      "jeudi 26 novembre après-midi ou vendredi 27 novembre",
      "Thursday 26 November afternoon or Friday 27 November",
    ],
    [
      [
        { ...thursday, at: "14:00" },
        { ...thursday, at: "16:00" },
      ],
      "brief",
      "jeudi 26 à 14h ou jeudi 26 à 16h",
      "Thursday 26 at 14:00 or Thursday 26 at 16:00",
    ],
    [[{ ...thursday, at: "14:10", approx: true }], "short", "jeu. 26 nov. vers 14h10", "Thu 26 Nov around 14:10"],
    [[week], "long", "la semaine du 30 novembre", "the week of 30 November"],
    [[week], "short", "la semaine du 30 nov.", "the week of 30 Nov"],
    [[{ ...week, part: "matin" }], "long", "la semaine du 30 novembre, le matin", "the week of 30 November, in the morning"],
    [
      [{ ...week, weekdays: [2, 4], part: "matin" }],
      "long",
      "la semaine du 30 novembre, le mardi ou le jeudi matin",
      "the week of 30 November, Tuesday or Thursday morning",
    ],
    [[{ ...week, except: [3] }], "long", "la semaine du 30 novembre, sauf le mercredi", "the week of 30 November, except Wednesday"],
    [
      [{ ...week, except: ["2026-12-01"] }],
      "long",
      "la semaine du 30 novembre, sauf mardi 1er décembre",
      "the week of 30 November, except Tuesday 1 December",
    ],
    [[{ from: "2026-11-28", to: "2026-11-29" }], "long", "le week-end du 28 novembre", "the weekend of 28 November"],
    [
      [{ from: "2026-11-30", to: "2026-12-04", after: "18:00" }],
      "long",
      "entre le lundi 30 novembre et le vendredi 4 décembre, après 18h",
      "between Monday 30 November and Friday 4 December, after 18:00",
    ],
    [[{ from: "2026-11-30" }], "long", "à partir du lundi 30 novembre", "from Monday 30 November"],
    [[{ to: "2026-12-04" }], "long", "jusqu'au vendredi 4 décembre", "until Friday 4 December"],
    [[{ after: "18:00" }], "long", "après 18h", "after 18:00"],
    [[{ part: "soir" }], "long", "le soir", "in the evening"],
    [[{ weekdays: [6] }], "long", "le samedi", "Saturday"],
    [[{ except: [3] }], "long", "n'importe quand, sauf le mercredi", "any time, except Wednesday"],
  ])("%j, %s", (stretches, style, fr, en) => {
    const wish = { kind: "loose" as const, stretches: [...stretches] };
    expect(sayWish(wish, "fr", style)).toBe(fr);
    expect(sayWish(wish, "en", style)).toBe(en);
  });

  test("an hour is said as its session, and no hour as soon as possible", () => {
    expect(sayWish(exact("2026-11-26T14:30"), "fr", "long")).toBe("jeudi 26 novembre à 14h30");
    expect(sayWish({ kind: "asap" }, "fr", "short")).toBe("dès que possible");
    expect(sayWish({ kind: "asap" }, "fr", "long")).toBe("la première date possible");
    expect(sayWish({ kind: "asap" }, "en", "short")).toBe("as soon as possible");
  });
});

test.each([
  [90, "1h30", "1 h 30"],
  [60, "1h", "1 h"],
  [45, "45 min", "45 min"],
  [65, "1h05", "1 h 05"],
])("%d minutes", (minutes, fr, en) => {
  expect(sayDuration(minutes, "fr")).toBe(fr);
  expect(sayDuration(minutes, "en")).toBe(en);
});

test.each([
  [{}, "du lundi au vendredi de 9h à 20h, le samedi de 9h à 12h", "Monday to Friday 9:00-20:00, Saturday 9:00-12:00"],
  [
    { hours: { tue: ["09:00-12:00", "14:00-19:30"], thu: ["09:00-12:00", "14:00-19:30"] } },
    "le mardi et le jeudi de 9h à 12h et de 14h à 19h30",
    "Tuesday and Thursday 9:00-12:00 and 14:00-19:30",
  ],
  [
    { hours: { mon: ["09:00-18:00"], tue: ["09:00-18:00"], wed: ["09:00-12:00"], thu: ["09:00-18:00"], fri: ["09:00-18:00"] } },
    "le lundi, le mardi, le jeudi et le vendredi de 9h à 18h, le mercredi de 9h à 12h",
    "Monday, Tuesday, Thursday and Friday 9:00-18:00, Wednesday 9:00-12:00",
  ],
  [
    { hours: { mon: ["09:00-18:00"], tue: ["09:00-18:00"], wed: ["09:00-18:00"], sat: ["09:00-18:00"] } },
    "du lundi au mercredi et le samedi de 9h à 18h",
    "Monday to Wednesday and Saturday 9:00-18:00",
  ],
  [
    { hours: Object.fromEntries(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, ["08:00-20:00"]])) },
    "tous les jours de 8h à 20h",
    "every day 8:00-20:00",
  ],
])("the week %j", (lines, fr, en) => {
  expect(sayHours(practiceWith(lines), "fr")).toBe(fr);
  expect(sayHours(practiceWith(lines), "en")).toBe(en);
});

test.each([
  ["2026-11-26T12:00", "2026-11-25T10:00", "demain à 12h", "12:00 tomorrow"],
  ["2026-11-25T18:00", "2026-11-25T10:00", "aujourd'hui à 18h", "18:00 today"],
  ["2026-11-30T12:00", "2026-11-27T19:00", "lundi 30 novembre à 12h", "12:00 on Monday 30 November"],
  ["2026-11-26T00:30", "2026-11-25T23:59", "demain à 0h30", "0:30 tomorrow"],
  ["2027-01-01T12:00", "2026-12-31T12:00", "demain à 12h", "12:00 tomorrow"],
  ["2026-10-25T12:00", "2026-10-24T23:00", "demain à 12h", "12:00 tomorrow"], // the autumn night between
])("by %s, said at %s", (by, now, fr, en) => {
  expect(sayBy(at(by), at(now), martigues.zone, "fr")).toBe(fr);
  expect(sayBy(at(by), at(now), martigues.zone, "en")).toBe(en);
});

describe("a month is said where it is not the running one", () => {
  const now = at("2026-12-31T10:00");
  test.each([
    [["2026-12-31"], "brief"],
    [["2027-01-01"], "dated"],
    [["2026-12-31", "2027-01-01"], "dated"],
    [[], "brief"],
  ] as const)("%j is %s", (dates, style) => expect(briefly(dates, now, "Europe/Paris")).toBe(style));

  test("two firsts of a month are two choices", () => {
    const said = ["2027-02-01T10:00", "2027-03-01T10:00"].map((wall) => saySlot(slotAt(wall), "fr", "dated"));
    expect(said).toEqual(["lundi 1er févr. à 10h", "lundi 1er mars à 10h"]);
    expect(saySlot(slotAt("2027-02-01T10:00"), "en", "dated")).toBe("Monday 1 Feb at 10:00");
  });

  test.each([
    ["lun. 1er févr. 10h", "lundi 1er février 10h"],
    ["Mon 1 Feb 10:00", "Monday 1 February 10:00"],
    ["Laisser un message", "Laisser un message"],
  ])("%s is repeated as %s", (label, said) => expect(inFull(label)).toBe(said));
});

test.each([
  ["2026-12-31T09:02", "à 9h02", "at 9:02"],
  ["2026-12-30T14:00", "hier à 14h", "yesterday at 14:00"],
  ["2026-12-24T14:30", "le jeudi 24 décembre à 14h30", "on Thursday 24 December at 14:30"],
])("what was at %s was %s", (wall, fr, en) => {
  const [then, now] = [at(wall), at("2026-12-31T10:00")];
  expect([sayAgo(then, now, "Europe/Paris", "fr"), sayAgo(then, now, "Europe/Paris", "en")]).toEqual([fr, en]);
});
