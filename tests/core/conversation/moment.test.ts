/** Moments said in pieces, and moments that name one of her hours. */
import { describe, expect, test } from "vitest";
import type { Slot } from "../../../src/core/booking/request.ts";
import { atAnyHour, completed, type InHand, inHand, namedAmong, pieced } from "../../../src/core/conversation/client/moment.ts";
import type { When } from "../../../src/core/words/when.ts";

const clock = (at: string): When => ({ kind: "instant", at: `2026-11-24T${at}`, dateInferred: true, approx: false });
const exact = (at: string): When => ({ kind: "instant", at, dateInferred: false, approx: false });
const day = (date: string): When => ({ kind: "day", date });
const none: InHand = {};

describe("completing", () => {
  test.each<[string, When, InHand, When]>([
    ["an hour takes the day in hand", clock("14:00"), { day: "2026-11-27" }, exact("2026-11-27T14:00")],
    ["an hour with its own day keeps it", exact("2026-11-25T14:00"), { day: "2026-11-27" }, exact("2026-11-25T14:00")],
    ["a day takes the hour in hand", { kind: "day", date: "2026-11-27" }, { clock: "14:00" }, exact("2026-11-27T14:00")],
    [
      "a day takes the part in hand",
      { kind: "day", date: "2026-11-27" },
      { part: "matin" },
      { kind: "daypart", date: "2026-11-27", part: "matin" },
    ],
    [
      "a part of the day takes the day",
      { kind: "interval", part: "matin" },
      { day: "2026-11-27" },
      { kind: "daypart", date: "2026-11-27", part: "matin" },
    ],
    [
      "after an hour takes the day",
      { kind: "interval", after: "18:00" },
      { day: "2026-11-27" },
      { kind: "interval", after: "18:00", from: "2026-11-27", to: "2026-11-27" },
    ],
    [
      "a week is a week",
      { kind: "interval", from: "2026-11-30", to: "2026-12-06" },
      { day: "2026-11-27" },
      { kind: "interval", from: "2026-11-30", to: "2026-12-06" },
    ],
    [
      "an hour goes to each of two days",
      clock("16:30"),
      { among: [day("2026-11-30"), day("2026-12-01")] },
      { kind: "several", why: "or", of: [exact("2026-11-30T16:30"), exact("2026-12-01T16:30")] },
    ],
    [
      "the hour of one of two is that one",
      clock("16:00"),
      { among: [exact("2026-11-30T10:00"), exact("2026-12-01T16:00")] },
      exact("2026-12-01T16:00"),
    ],
    [
      "a part of the day goes to each of two days",
      { kind: "interval", part: "apres_midi" },
      { among: [day("2026-11-30"), day("2026-12-01")] },
      {
        kind: "several",
        why: "or",
        of: [
          { kind: "daypart", date: "2026-11-30", part: "apres_midi" },
          { kind: "daypart", date: "2026-12-01", part: "apres_midi" },
        ],
      },
    ],
    [
      "beside one without a day it stands alone",
      clock("16:30"),
      { among: [day("2026-11-30"), { kind: "interval", after: "18:00" }] },
      clock("16:30"),
    ],
    ["nothing in hand, nothing guessed", clock("14:00"), none, clock("14:00")],
    ["as soon as possible stays", { kind: "asap" }, { day: "2026-11-27", clock: "14:00" }, { kind: "asap" }],
  ])("%s", (_, when, before, expected) => expect(completed(when, before)).toEqual(expected));

  test.each<[When, InHand]>([
    [exact("2026-11-27T14:00"), { day: "2026-11-27", clock: "14:00" }],
    [
      { kind: "daypart", date: "2026-11-27", part: "matin" },
      { day: "2026-11-27", part: "matin" },
    ],
    [{ kind: "interval", part: "matin" }, { part: "matin" }],
    [{ kind: "interval", after: "18:00" }, none],
    [clock("14:00"), { clock: "14:00" }],
    [{ kind: "day", date: "2026-11-27" }, { day: "2026-11-27" }],
    [{ kind: "asap" }, none],
  ])("%j leaves %j in hand", (when, left) => expect(inHand(when)).toEqual(left));

  test.each<[string, boolean]>([
    ["vendredi n'importe quand", true],
    ["friday any time", true],
    ["vendredi toute la journee", true],
    ["plutot vendredi", false],
    ["friday then", false],
  ])("« %s » is for any hour: %s", (said, any) => expect(atAnyHour(said)).toBe(any));
});

describe("a moment typed as several lines", () => {
  const friday: When = { kind: "day", date: "2026-11-27" };
  test.each<[string, When, readonly When[], When]>([
    ["the hour of the first line stays", friday, [exact("2026-11-26T14:00"), friday], exact("2026-11-27T14:00")],
    ["a greeting between them changes nothing", friday, [exact("2026-11-26T14:00"), { kind: "none" }, friday], exact("2026-11-27T14:00")],
    ["one line is what it is", friday, [{ kind: "none" }, friday], friday],
    ["an hour said last is the hour", exact("2026-11-27T16:00"), [friday, clock("16:00")], exact("2026-11-27T16:00")],
  ])("%s", (_, whole, lines, expected) => expect(pieced(whole, lines)).toEqual(expected));
});

describe("naming one of her hours", () => {
  const slot = (wall: string): Slot => ({ wall, zone: "Europe/Paris", at: Date.parse(`${wall}:00+01:00`), minutes: 90 });
  const offered = [slot("2026-11-27T16:00"), slot("2026-11-30T10:00"), slot("2026-11-30T16:00")];
  test.each<[string, When, string | undefined]>([
    ["the very hour", exact("2026-11-30T10:00"), "2026-11-30T10:00"],
    ["a day with one hour", { kind: "day", date: "2026-11-27" }, "2026-11-27T16:00"],
    ["a day with two hours names neither", { kind: "day", date: "2026-11-30" }, undefined],
    ["a clock that stands once", clock("10:00"), "2026-11-30T10:00"],
    ["a clock that stands twice", clock("16:00"), undefined],
    ["the morning of that day", { kind: "daypart", date: "2026-11-30", part: "matin" }, "2026-11-30T10:00"],
    ["another hour", exact("2026-11-30T11:00"), undefined],
    ["no moment", { kind: "none" }, undefined],
  ])("%s", (_, when, wall) => expect(namedAmong(when, offered)?.wall).toBe(wall));
});
