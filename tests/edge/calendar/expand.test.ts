/** When she is busy, out of feeds of every make: in the practice's own clock, over both nights of the change, and the turn of the year. */
import { describe, expect, test } from "vitest";
import { someInstantOf, wallOf } from "../../../src/core/words/time.ts";
import { busyIn } from "../../../src/edge/calendar/expand.ts";
import { apple, feedOf, google, outlook } from "./feeds.ts";

const paris = "Europe/Paris";

/** `2026-11-26T14:00 15:30`: the end with its day where that is another one. */
function busy(text: string, from: string, to: string, zone = paris): readonly string[] | string {
  const read = busyIn(text, { from: someInstantOf(from, zone), to: someInstantOf(to, zone), zone });
  if (!read.ok) return read.why;
  return read.value.map(([start, end]) => {
    const [a, b] = [wallOf(start, zone), wallOf(end, zone)];
    return `${a} ${a.slice(0, 10) === b.slice(0, 10) ? b.slice(11) : b}`;
  });
}

test("a calendar of Google's: UTC instants, a birthday that keeps nobody busy, a series with a hole and a moved hour", () => {
  expect(busy(google, "2026-11-25T00:00", "2027-01-06T00:00")).toEqual([
    "2026-11-26T14:00 15:30",
    "2026-12-07T09:00 10:00",
    "2026-12-22T16:00 17:00",
    "2026-12-28T09:00 10:00",
    "2027-01-04T09:00 10:00",
  ]);
});

test("a calendar of Outlook's: Windows names, in French too, through the summer's change; free is free, tentative is not", () => {
  expect(busy(outlook, "2026-11-25T00:00", "2026-12-09T00:00")).toEqual(["2026-12-01T09:00 10:00", "2026-12-08T09:00 10:00"]);
  expect(busy(outlook, "2027-03-22T00:00", "2027-04-07T00:00")).toEqual([
    "2027-03-23T09:00 10:00",
    "2027-03-30T09:00 10:00",
    "2027-04-02T14:00 15:00",
    "2027-04-06T09:00 10:00",
  ]);
});

test("a calendar of Apple's: a cancelled occurrence before its series, whole days, a floating hour", () => {
  expect(busy(apple, "2026-11-25T00:00", "2026-12-30T00:00")).toEqual([
    "2026-11-26T18:00 19:00",
    "2026-12-01T12:00 13:00",
    "2026-12-10T18:00 19:00",
    "2026-12-17T18:00 19:00",
    "2026-12-24T00:00 2026-12-27T00:00",
  ]);
});

describe("one entry", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["no end and no duration", ["DTSTART:20261126T090000Z"], []],
    ["a duration", ["DTSTART:20261126T090000Z", "DURATION:PT1H30M"], ["2026-11-26T10:00 11:30"]],
    ["a whole day without an end", ["DTSTART;VALUE=DATE:20261126"], ["2026-11-26T00:00 2026-11-27T00:00"]],
    ["a whole day of two, by duration", ["DTSTART;VALUE=DATE:20261126", "DURATION:P2D"], ["2026-11-26T00:00 2026-11-28T00:00"]],
    ["the day without its VALUE", ["DTSTART:20261126", "DTEND:20261127"], ["2026-11-26T00:00 2026-11-27T00:00"]],
    ["begun before the window", ["DTSTART:20261124T090000Z", "DTEND:20261126T090000Z"], ["2026-11-25T00:00 2026-11-26T10:00"]],
    ["a zone of elsewhere", ["DTSTART;TZID=America/New_York:20261126T090000", "DURATION:PT1H"], ["2026-11-26T15:00 16:00"]],
    [
      "a zone as a path",
      ["DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:20261126T090000", "DURATION:PT1H"],
      ["2026-11-26T10:00 11:00"],
    ],
    ["a zone that nobody knows is the practice's", ["DTSTART;TZID=Chez moi:20261126T090000", "DURATION:PT1H"], ["2026-11-26T09:00 10:00"]],
    [
      "a Windows zone without a definition",
      ["DTSTART;TZID=GMT Standard Time:20261126T090000", "DURATION:PT1H"],
      ["2026-11-26T10:00 11:00"],
    ],
    [
      "a zone with colons in its name",
      ['DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20261126T090000', "DURATION:PT1H"],
      ["2026-11-26T09:00 10:00"],
    ],
    ["ours, come back", ["UID:raaaaaaaaaaaaaaa@accueil", "DTSTART:20261126T090000Z", "DURATION:PT1H"], []],
    ["lower case", ["dtstart:20261126T090000Z", "duration:PT1H", "transp:transparent"], []],
    [
      "a title that looks like an hour",
      ["SUMMARY:DTSTART:20261127T090000Z", "DTSTART:20261126T090000Z", "DURATION:PT1H"],
      ["2026-11-26T10:00 11:00"],
    ],
    [
      "dates besides a rule",
      [
        "DTSTART;TZID=Europe/Paris:20261126T090000",
        "DTEND;TZID=Europe/Paris:20261126T100000",
        "RDATE;TZID=Europe/Paris:20261127T110000,20261130T110000",
      ],
      ["2026-11-26T09:00 10:00", "2026-11-27T11:00 12:00", "2026-11-30T11:00 12:00"],
    ],
    [
      "periods besides",
      ["DTSTART:20261126T090000Z", "DURATION:PT1H", "RDATE;VALUE=PERIOD:20261127T090000Z/PT2H"],
      ["2026-11-26T10:00 11:00", "2026-11-27T10:00 12:00"],
    ],
    [
      "a last day without an hour lasts to its end",
      ["DTSTART;TZID=Europe/Paris:20261126T220000", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20261127"],
      ["2026-11-26T22:00 23:00", "2026-11-27T22:00 23:00"],
    ],
    [
      "whole days every week, one of them not",
      ["DTSTART;VALUE=DATE:20261125", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20261126"],
      ["2026-11-25T00:00 2026-11-26T00:00", "2026-11-27T00:00 2026-11-28T00:00"],
    ],
    [
      "an exception of a whole day by its hour, as Exchange writes it",
      ["DTSTART;VALUE=DATE:20261125", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE;TZID=Romance Standard Time:20261126T000000"],
      ["2026-11-25T00:00 2026-11-26T00:00"],
    ],
    [
      "a first day that the rule does not name",
      ["DTSTART;TZID=Europe/Paris:20261126T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=2"],
      ["2026-11-26T09:00 10:00", "2026-11-27T09:00 10:00", "2026-12-04T09:00 10:00"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(busy(feedOf(lines), "2026-11-25T00:00", "2026-12-10T00:00")).toEqual(expected);
  });
});

const daily = ["DTSTART;TZID=Europe/Paris:20260901T090000", "DTEND;TZID=Europe/Paris:20260901T100000", "RRULE:FREQ=DAILY"];

describe("moved occurrences", () => {
  const series = ["UID:s", ...daily];
  const moved = (of: string, ...lines: readonly string[]): readonly string[] => [
    "UID:s",
    `RECURRENCE-ID;TZID=Europe/Paris:${of}`,
    ...lines,
  ];

  test("from outside the window into it, and out of it", () => {
    const text = feedOf(
      series,
      moved("20270201T090000", "DTSTART;TZID=Europe/Paris:20261126T150000", "DURATION:PT1H"),
      moved("20261127T090000", "DTSTART;TZID=Europe/Paris:20270301T150000", "DURATION:PT1H"),
    );
    expect(busy(text, "2026-11-26T00:00", "2026-11-28T00:00")).toEqual(["2026-11-26T09:00 10:00", "2026-11-26T15:00 16:00"]);
  });

  test("written before its series, and cancelled: the series stands", () => {
    const text = feedOf(moved("20261126T090000", "DTSTART;TZID=Europe/Paris:20261126T090000", "STATUS:CANCELLED", "SEQUENCE:3"), series);
    expect(busy(text, "2026-11-25T00:00", "2026-11-28T00:00")).toEqual(["2026-11-25T09:00 10:00", "2026-11-27T09:00 10:00"]);
  });

  test("one that is free, of a busy series; one that is busy, of a free series", () => {
    const free = moved("20261126T090000", "DTSTART;TZID=Europe/Paris:20261126T090000", "DURATION:PT1H", "TRANSP:TRANSPARENT");
    expect(busy(feedOf(series, free), "2026-11-26T00:00", "2026-11-27T00:00")).toEqual([]);
    const taken = moved("20261126T090000", "DTSTART;TZID=Europe/Paris:20261126T090000", "DURATION:PT1H");
    expect(busy(feedOf([...series, "TRANSP:TRANSPARENT"], taken), "2026-11-25T00:00", "2026-11-28T00:00")).toEqual([
      "2026-11-26T09:00 10:00",
    ]);
  });

  test("an invitation to one of them alone", () => {
    const text = feedOf(moved("20261126T090000", "DTSTART;TZID=Europe/Paris:20261126T110000", "DURATION:PT1H"));
    expect(busy(text, "2026-11-25T00:00", "2026-11-28T00:00")).toEqual(["2026-11-26T11:00 12:00"]);
  });
});

describe("nights and years", () => {
  test("nine o'clock stays nine o'clock on both sides of the change of clocks", () => {
    expect(busy(feedOf(daily), "2026-10-24T00:00", "2026-10-27T00:00")).toEqual([
      "2026-10-24T09:00 10:00",
      "2026-10-25T09:00 10:00",
      "2026-10-26T09:00 10:00",
    ]);
    expect(busy(feedOf(daily), "2027-03-27T00:00", "2027-03-30T00:00")).toEqual([
      "2027-03-27T09:00 10:00",
      "2027-03-28T09:00 10:00",
      "2027-03-29T09:00 10:00",
    ]);
  });

  test("a whole day of 25 hours and one of 23 end at midnight", () => {
    const every = feedOf(["DTSTART;VALUE=DATE:20261018", "RRULE:FREQ=WEEKLY"]);
    expect(busy(every, "2026-10-19T00:00", "2026-11-01T00:00")).toEqual(["2026-10-25T00:00 2026-10-26T00:00"]);
    expect(busy(every, "2027-03-22T00:00", "2027-04-04T00:00")).toEqual(["2027-03-28T00:00 2027-03-29T00:00"]);
  });

  test("an hour that the spring night skips, and one that the autumn night shows twice, keep her busy about then", () => {
    const spring = feedOf(["DTSTART;TZID=Europe/Paris:20270328T023000", "DURATION:PT1H"]);
    expect(busy(spring, "2027-03-28T00:00", "2027-03-29T00:00")).toEqual(["2027-03-28T03:30 04:30"]);
    const autumn = feedOf(["DTSTART;TZID=Europe/Paris:20261025T023000", "DURATION:PT30M"]);
    expect(busy(autumn, "2026-10-25T00:00", "2026-10-26T00:00")).toHaveLength(1);
  });

  test("over the turn of the year, and on the 29th of February", () => {
    const eve = feedOf(["DTSTART;TZID=Europe/Paris:20261231T220000", "DTEND;TZID=Europe/Paris:20270101T020000"]);
    expect(busy(eve, "2026-12-31T00:00", "2027-01-02T00:00")).toEqual(["2026-12-31T22:00 2027-01-01T02:00"]);
    const leap = feedOf(["DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY"]);
    expect(busy(leap, "2026-02-01T00:00", "2026-04-01T00:00")).toEqual([]);
    expect(busy(leap, "2028-02-01T00:00", "2028-04-01T00:00")).toEqual(["2028-02-29T00:00 2028-03-01T00:00"]);
  });

  test("every month from the 31st, and every year by its month, keep their day", () => {
    const monthly = feedOf(["DTSTART;TZID=Europe/Paris:20260131T090000", "DURATION:PT1H", "RRULE:FREQ=MONTHLY"]);
    expect(busy(monthly, "2027-01-01T00:00", "2027-05-01T00:00")).toEqual(["2027-01-31T09:00 10:00", "2027-03-31T09:00 10:00"]);
    const yearly = feedOf(["DTSTART;TZID=Europe/Paris:20200331T090000", "DURATION:PT1H", "RRULE:FREQ=YEARLY;BYMONTH=3,5"]);
    expect(busy(yearly, "2027-01-01T00:00", "2027-12-01T00:00")).toEqual(["2027-03-31T09:00 10:00", "2027-05-31T09:00 10:00"]);
  });

  test("floating hours and whole days are the practice's, wherever it is", () => {
    const text = feedOf(["DTSTART:20261126T090000", "DURATION:PT1H"], ["DTSTART;VALUE=DATE:20261127"]);
    expect(busy(text, "2026-11-26T00:00", "2026-11-29T00:00", "Indian/Reunion")).toEqual([
      "2026-11-26T09:00 10:00",
      "2026-11-27T00:00 2026-11-28T00:00",
    ]);
  });
});

test("a feed that tells busy periods and no events", () => {
  const text = [
    "BEGIN:VCALENDAR",
    "BEGIN:VFREEBUSY",
    "FREEBUSY;FBTYPE=BUSY:20261126T090000Z/20261126T100000Z,20261127T090000Z/PT2H",
    "FREEBUSY;FBTYPE=FREE:20261128T090000Z/PT1H",
    "END:VFREEBUSY",
    "END:VCALENDAR",
  ].join("\n");
  expect(busy(text, "2026-11-25T00:00", "2026-12-01T00:00")).toEqual(["2026-11-26T10:00 11:00", "2026-11-27T10:00 12:00"]);
});

test("an empty calendar is one, and keeps nobody busy", () => {
  expect(busy(feedOf(), "2026-11-25T00:00", "2026-12-01T00:00")).toEqual([]);
});

test.each([
  ["nothing", ""],
  ["a page", "<!doctype html><title>Connexion</title>"],
  ["half of one", google.slice(0, google.length / 2)],
  ["its end glued to a half", `${google.slice(0, google.indexOf("TRANSP:OPAQUE"))}\nEND:VCALENDAR\n`],
  ["JSON", '{"error":"not found"}'],
  ["an entry whose hour cannot be read", feedOf(["DTSTART:20261126", "DTEND:20261127"], ["DTSTART:20261126T14:00", "DURATION:PT1H"])],
])("fault 59: %s is no calendar: what it leaves out must not look free", (_, text) => {
  expect(busy(text, "2026-11-25T00:00", "2026-12-01T00:00")).toBe("not-a-calendar");
});

test("names that mean something to an object are names", () => {
  const text = feedOf(
    ["UID:__proto__", "DTSTART:20261126T090000Z", "DURATION:PT1H"],
    ["UID:constructor", "DTSTART:20261126T110000Z", "DURATION:PT1H"],
  );
  expect(busy(text, "2026-11-25T00:00", "2026-12-01T00:00")).toEqual(["2026-11-26T10:00 11:00", "2026-11-26T12:00 13:00"]);
});
