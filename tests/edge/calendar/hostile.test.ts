/** Feeds made to be slow or large: their thread is ended in time, and what could not be worked out is said to be too much, never free. */
import { afterAll, expect, test } from "vitest";
import { someInstantOf } from "../../../src/core/words/time.ts";
import { openParser } from "../../../src/edge/calendar/parse-feed.ts";
import { feedOf, google } from "./feeds.ts";

const parser = openParser();
afterAll(() => parser.close());

const zone = "Europe/Paris";
const window = { from: someInstantOf("2026-11-25T00:00", zone), to: someInstantOf("2027-01-25T00:00", zone), zone };
const start = "DTSTART;TZID=Europe/Paris:20200105T090000";
const series = (rule: string): string => feedOf([start, "DURATION:PT1H", `RRULE:${rule}`]);

test("a feed is read in its thread", async () => {
  const read = await parser.parse(google, window, 10_000);
  expect(read.ok && read.value.length).toBe(7);
});

test.each([
  ["every second, a thousand million times", series("FREQ=SECONDLY;COUNT=1000000000")],
  ["every second, for ever", series("FREQ=SECONDLY")],
  ["every minute of every second day", series("FREQ=MINUTELY;BYDAY=MO,WE,FR,SU")],
  ["a day that never comes", series("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")],
  ["an interval of nothing", series("FREQ=DAILY;INTERVAL=0;COUNT=99999999")],
  [
    "every position of every second",
    series(`FREQ=SECONDLY;BYSECOND=${Array.from({ length: 60 }, (_, n) => n).join(",")};BYSETPOS=-1;COUNT=99999`),
  ],
  ["no rule at all", series("FREQ=SOMETIMES")],
])("fault 59: %s: too much, within two seconds", async (_, text) => {
  const startedAt = performance.now();
  expect(await parser.parse(text, window, 1_500)).toEqual({ ok: false, why: "too-much" });
  expect(performance.now() - startedAt).toBeLessThan(2_500);
});

test("two hundred years of mornings are a calendar like another", async () => {
  const read = await parser.parse(
    feedOf(["DTSTART;TZID=Europe/Paris:18260105T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY"]),
    window,
    10_000,
  );
  expect(read.ok && read.value.length).toBe(61);
});

test("ten thousand events of ten years are read in time", async () => {
  const lines = Array.from({ length: 10_000 }, (_, n) => {
    const year = 2017 + (n % 11);
    const date = `${year}${String(1 + (n % 12)).padStart(2, "0")}${String(1 + (n % 28)).padStart(2, "0")}`;
    return [`DTSTART:${date}T${String(8 + (n % 10)).padStart(2, "0")}0000Z`, "DURATION:PT1H", "SUMMARY:Une longue histoire"];
  });
  const read = await parser.parse(feedOf(...lines), window, 10_000);
  expect(read.ok && read.value.length).toBeGreaterThan(50);
});

test("fault 59: lines without end, and blocks within blocks, are no calendar that anybody waits for", async () => {
  const folded = feedOf([
    `SUMMARY:${"x".repeat(70)}`,
    ...Array.from({ length: 60_000 }, () => ` ${"x".repeat(70)}`),
    start,
    "DURATION:PT1H",
  ]);
  expect((await parser.parse(folded, window, 10_000)).ok).toBe(true);
  const nested = `BEGIN:VCALENDAR\n${"BEGIN:VEVENT\n".repeat(100_000)}${"END:VEVENT\n".repeat(100_000)}END:VCALENDAR\n`;
  expect(await parser.parse(nested, window, 10_000)).toEqual({ ok: false, why: "not-a-calendar" });
});

test("one thread reads for days, and carries nothing from one reading to the next", async () => {
  const warnings: string[] = [];
  const heard = (warning: Error): void => void warnings.push(warning.name);
  process.on("warning", heard);
  for (let n = 0; n < 15; n += 1) expect((await parser.parse(google, window, 10_000)).ok).toBe(true);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", heard);
  expect(warnings).toEqual([]);
});

test("fault 58: a thread that was ended is nobody's loss: the next feed is read in another", async () => {
  expect(await parser.parse(series("FREQ=SECONDLY"), window, 300)).toEqual({ ok: false, why: "too-much" });
  const both = await Promise.all([parser.parse(google, window, 10_000), parser.parse(google, window, 10_000)]);
  expect(both.map((read) => read.ok && read.value.length)).toEqual([7, 7]);
});
