/** What speaks against an hour at the moment when it is given: every rule of the practice, as it stands then. */
import { describe, expect, test } from "vitest";
import { against, type Given } from "../../../src/core/booking/against.ts";
import { type Busy, merged } from "../../../src/core/booking/busy.ts";
import type { Override } from "../../../src/core/words/override.ts";
import { at, practiceWith, slotAt } from "./practice.ts";

const since = at("2026-11-24T10:00");
const override = (lines: object): Override => ({ id: "o", zone: "Europe/Paris", setAt: since, ...lines }) as Override;
const busyAt = (from: string, to: string): Busy => ({ kind: "known", intervals: merged([[at(from), at(to)]]) });
const split = { mon: ["09:00-12:00", "14:00-19:00"], thu: ["09:00-12:00", "14:00-19:00"], sat: ["09:00-12:00"] };

describe("an hour asked for, when she says yes", () => {
  test.each<[string, string, object, Partial<Given>, readonly string[]]>([
    ["nothing", "2026-11-26T14:00", {}, {}, []],
    ["a holiday", "2026-12-25T14:00", {}, {}, ["holiday"]],
    ["a holiday of Alsace-Moselle", "2026-12-26T10:00", { holidays: "alsace-moselle" }, {}, ["holiday"]],
    ["which is none elsewhere", "2026-12-26T10:00", {}, {}, []],
    ["Good Friday there", "2027-03-26T10:00", { holidays: "alsace-moselle", horizonDays: 200 }, {}, ["holiday"]],
    ["an absence of the file", "2026-11-26T14:00", { absences: [{ from: "2026-11-26", to: "2026-11-27" }] }, {}, ["closed"]],
    [
      "an absence by her word",
      "2026-11-26T14:00",
      { overrides: [{ kind: "absent", from: "2026-11-26", to: "2026-11-26" }] },
      {},
      ["closed"],
    ],
    [
      "an afternoon that she has closed",
      "2026-11-26T14:00",
      { overrides: [{ kind: "closed", date: "2026-11-26", from: "12:00", to: "20:00" }] },
      {},
      ["hours"],
    ],
    [
      "an hour that she has blocked, in part",
      "2026-11-26T14:00",
      { overrides: [{ kind: "blocked", date: "2026-11-26", from: "15:00", to: "16:00" }] },
      {},
      ["hours"],
    ],
    ["the gap between two ranges", "2026-11-26T12:30", { hours: split }, {}, ["hours"]],
    ["a session that runs into the gap", "2026-11-26T11:00", { hours: split }, {}, ["hours"]],
    ["the second range", "2026-11-26T17:30", { hours: split }, {}, []],
    ["a day without hours", "2026-11-29T14:00", {}, {}, ["hours"]],
    ["her calendar", "2026-11-26T14:00", {}, { busy: busyAt("2026-11-26T15:00", "2026-11-26T16:00") }, ["calendar"]],
    [
      "her calendar, in the buffer alone",
      "2026-11-26T14:00",
      { bufferMinutes: 30 },
      { busy: busyAt("2026-11-26T15:45", "2026-11-26T16:00") },
      ["calendar"],
    ],
    ["after the buffer", "2026-11-26T14:00", { bufferMinutes: 15 }, { busy: busyAt("2026-11-26T15:45", "2026-11-26T16:00") }, []],
    ["less than the notice, counted from when it was asked", "2026-11-25T09:00", {}, {}, ["notice"]],
    ["just the notice", "2026-11-25T10:00", {}, {}, []],
    ["days of notice", "2026-11-25T14:00", { noticeDays: 2 }, {}, ["notice"]],
    ["the horizon", "2027-01-25T14:00", {}, {}, ["horizon"]],
    ["its last day", "2027-01-23T10:00", {}, {}, []],
    ["as many sessions as one person has", "2026-11-26T14:00", {}, { coming: 3 }, ["most"]],
    [
      "all of it",
      "2026-11-25T09:00",
      { overrides: [{ kind: "absent", from: "2026-11-25", to: "2026-11-25" }] },
      { busy: busyAt("2026-11-25T09:00", "2026-11-25T10:00"), coming: 4 },
      ["calendar", "closed", "notice", "most"],
    ],
  ])("%s", (_name, wall, lines, given, reasons) => {
    const { overrides, ...file } = lines as { overrides?: readonly object[] };
    const practice = { ...practiceWith(file), ...(overrides === undefined ? {} : { overrides: overrides.map(override) }) };
    const all: Given = { busy: { kind: "unknown" }, by: "client", since, coming: 0, ...given };
    expect(against(slotAt(wall, practice), practice, all)).toEqual(reasons);
  });
});

test("of her own hours she needs no notice", () => {
  const practice = practiceWith({ noticeDays: 3 });
  expect(against(slotAt("2026-11-24T14:00"), practice, { busy: { kind: "unknown" }, by: "her", since, coming: 0 })).toEqual([]);
});
