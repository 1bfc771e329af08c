/** The line to Twilio: when sending rests, who asks again, and when Twilio's list is believed soon. */
import { expect, test } from "vitest";
import { openLine } from "../../src/stations/line.ts";
import type { SendOutcome } from "../../src/stations/ports-sending.ts";

const said = {
  r: { kind: "later", code: "20003", account: true },
  l: { kind: "later", code: "20429" },
  s: { kind: "sent", sid: `SM${"0".repeat(32)}` as never },
  n: { kind: "never", code: "21610" },
  u: { kind: "unknown" },
} as const satisfies Record<string, SendOutcome>;
const opened = () => {
  const clock = { at: 1_000_000, now: () => clock.at };
  const opened = openLine(clock, 60_000);
  const line = { ...opened, enter: () => opened.enter() === "go" };
  return { clock, line, hear: (outcomes: string) => [...outcomes].map((one) => line.heard(said[one as keyof typeof said], 100)) };
};

test.each([
  ["rr", true],
  ["rrr", false],
  ["rrsr", true],
  ["rrnr", true],
  ["rrlr", false],
  ["rrur", false],
  ["llllll", true],
  ["uuuuuu", true],
])("after %j: may send is %s", (outcomes, may) => {
  const { line, hear } = opened();
  hear(outcomes);
  expect(line.enter()).toBe(may);
});

test("fault 35: a rest is news at its beginning; after it one alone asks, and what it hears decides", () => {
  const { clock, line, hear } = opened();
  expect(hear("rrr")).toEqual([false, false, true]);
  clock.at += 59_999;
  expect(line.enter()).toBe(false);
  clock.at += 1;
  expect([line.enter(), line.enter()]).toEqual([true, false]);
  expect(hear("r")).toEqual([true]);
  line.leave();
  expect(line.enter()).toBe(false);
  clock.at += 60_000;
  expect(line.enter()).toBe(true);
  hear("s");
  expect([line.enter(), line.enter()]).toEqual([true, true]);
});

test("a list that nobody could read for five minutes is news once, and again after it was read", () => {
  const { clock, line } = opened();
  const look = (read: boolean, afterMs: number): boolean => {
    clock.at += afterMs;
    return line.looked(read);
  };
  const every30s = (times: number): readonly number[] =>
    Array.from({ length: times }, (_, n) => (look(false, 30_000) ? n : -1)).filter((n) => n >= 0);
  expect(every30s(30)).toEqual([10]);
  expect(look(true, 30_000)).toBe(false);
  expect(every30s(30)).toEqual([10]);
  // Hours in which no send was unknown, so that nobody looked.
  expect([look(false, 7_200_000), every30s(30)]).toEqual([false, [9]]);
});

test("who found nothing to send leaves the try to the next", () => {
  const { clock, line, hear } = opened();
  hear("rrr");
  clock.at += 60_000;
  expect(line.enter()).toBe(true);
  line.leave();
  expect(line.enter()).toBe(true);
});

test("Twilio is quick until it was slow or left a send unanswered, and again after a minute", () => {
  const { clock, line, hear } = opened();
  expect(line.quick()).toBe(true);
  hear("u");
  expect(line.quick()).toBe(false);
  clock.at += 60_000;
  expect(line.quick()).toBe(true);
  line.heard(said.s, 2_001);
  expect(line.quick()).toBe(false);
});
