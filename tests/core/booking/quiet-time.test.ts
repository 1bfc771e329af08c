/** Until when she is not disturbed: sessions, nights, both nights of the change of clocks, stretches of her calendars, and what lies across them. */
import { expect, test } from "vitest";
import type { Busy } from "../../../src/core/booking/busy.ts";
import { quietUntil } from "../../../src/core/booking/quiet-time.ts";
import { at, exact, martigues, practiceWith } from "./practice.ts";

const slot = (wall: string) => {
  const wish = exact(wall);
  if (wish.kind !== "exact") throw new Error(wall);
  return wish.slot;
};
const busy = (...stretches: readonly (readonly [string, string])[]): Busy => ({
  kind: "known",
  intervals: stretches.map(([from, to]) => [at(from), at(to)] as const),
});
const none: Busy = { kind: "unknown" };

test.each<[string, string, readonly string[], Busy, string | undefined]>([
  ["nothing", "2026-11-26T10:00", [], none, undefined],
  ["in session", "2026-11-26T14:10", ["2026-11-26T14:00"], none, "2026-11-26T15:30"],
  ["at its first minute", "2026-11-26T14:00", ["2026-11-26T14:00"], none, "2026-11-26T15:30"],
  ["at its end", "2026-11-26T15:30", ["2026-11-26T14:00"], none, undefined],
  ["between two", "2026-11-26T15:00", ["2026-11-26T14:00", "2026-11-26T15:30"], none, "2026-11-26T15:30"],
  ["the evening's last", "2026-11-26T20:30", ["2026-11-26T19:30"], none, "2026-11-26T21:00"],
  ["across the beginning of the night", "2026-11-26T20:30", ["2026-11-26T20:00"], none, "2026-11-27T08:00"],
  ["across the end of the night", "2026-11-27T07:00", ["2026-11-27T07:30"], none, "2026-11-27T09:00"],
  ["from the end of the night on", "2026-11-27T07:00", ["2026-11-27T08:00"], none, "2026-11-27T08:00"],
  ["the night", "2026-11-26T23:00", [], none, "2026-11-27T08:00"],
  ["the longer night", "2026-10-24T23:00", [], none, "2026-10-25T08:00"],
  ["the shorter night", "2026-03-28T23:00", [], none, "2026-03-29T08:00"],
  ["her calendar", "2026-11-26T09:30", [], busy(["2026-11-26T09:00", "2026-11-26T11:00"]), "2026-11-26T11:00"],
  ["a whole day in it", "2026-11-26T09:30", [], busy(["2026-11-26T00:00", "2026-11-27T00:00"]), "2026-11-26T11:30"],
  ["a session within it", "2026-11-26T14:10", ["2026-11-26T14:00"], busy(["2026-11-26T14:00", "2026-11-26T16:00"]), "2026-11-26T16:00"],
  ["beside it", "2026-11-26T11:00", [], busy(["2026-11-26T09:00", "2026-11-26T11:00"]), undefined],
])("%s", (_, now, sessions, calendar, until) => {
  expect(quietUntil(martigues, sessions.map(slot), calendar, at(now))).toBe(until === undefined ? undefined : at(until));
});

test("a practice without quiet hours has sessions all the same", () => {
  const practice = practiceWith({ quiet: { from: "00:00", to: "00:00" } });
  expect(quietUntil(practice, [], none, at("2026-11-26T23:00"))).toBeUndefined();
  expect(quietUntil(practice, [slot("2026-11-26T14:00")], none, at("2026-11-26T14:10"))).toBe(at("2026-11-26T15:30"));
});
