/** Her calendars read on their schedule and anew, from a server on this machine, with copies on a real Redis and a clock that the test moves. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { Address } from "../../src/core/words/address.ts";
import type { Word } from "../../src/core/words/event.ts";
import type { Practice } from "../../src/core/words/practice.ts";
import { dayMs, hourMs, minuteMs } from "../../src/core/words/time.ts";
import { openFeeds } from "../../src/edge/calendar/feeds.ts";
import { type Calendars, openCalendars } from "../../src/stations/read-calendars.ts";
import { at, practiceWith } from "../core/booking/practice.ts";
import { type Desk, her, openDesk, person } from "../edge/redis/desk.ts";
import { type Calendar, openCalendar } from "../support/calendar.ts";

const everyMs = 10 * minuteMs;
const operator = person("+33600000098");

let desk: Desk;
let calendar: Calendar;
let practice: Practice;
let lines: string[];
let feeds: ReturnType<typeof openFeeds>;
let calendars: Calendars;

/** One worker of the house. */
function worker(read = feeds, on = desk): Calendars {
  const line = (event: string, fields: object = {}): void => void lines.push([event, ...Object.values(fields)].join(" "));
  return openCalendars({
    feeds: read,
    copies: on.copies,
    inbox: on.inbox,
    clock: on.clock,
    bells: { ring: () => undefined },
    log: { info: line, warn: line, error: line },
    meter: { count: (what, label) => void lines.push(`${what} ${label}`), notUnderstood: () => undefined },
    timings: { calendarMs: everyMs },
    house: {
      practice: () => practice,
      practices: () => [practice],
      practiceFor: () => practice,
      invitation: () => "",
      conversation: (_, address) => person(address).conversation,
      model: () => {
        throw new Error("nobody asks for the flows here");
      },
    },
  });
}

beforeEach(async () => {
  desk = openDesk(inject("redisUrl"));
  desk.clock.at = at("2026-11-24T10:00");
  calendar = await openCalendar(["2026-11-26T14:00/15:30"]);
  practice = {
    ...practiceWith({ calendars: ["agenda"] }),
    therapist: [Address.parse(her.address)],
    operator: Address.parse(operator.address),
  };
  lines = [];
  feeds = openFeeds(new Map([["agenda", { url: new URL(calendar.url), near: true }]]));
  calendars = worker();
});
afterEach(async () => {
  await Promise.all([feeds.close(), calendar.close(), desk.close()]);
});

const spans = async (anew = false): Promise<number | "unknown"> => {
  const busy = await calendars.busy(practice, anew);
  return busy.kind === "known" ? busy.intervals.length : "unknown";
};
const words = async (who: typeof her): Promise<readonly Word["about"][]> =>
  (await desk.conversations.peek(who.conversation).catch(() => undefined))?.waiting.flatMap(({ event }) =>
    event !== "unreadable" && event.kind === "word" ? [event.about] : [],
  ) ?? [];

test("unknown until it has been read; then every ten minutes, by « unchanged » where nothing is new", async () => {
  expect(await spans()).toBe("unknown");
  await calendars.look();
  expect(await calendars.busy(practice, false)).toEqual({ kind: "known", intervals: [[at("2026-11-26T14:00"), at("2026-11-26T15:30")]] });
  await calendars.look();
  desk.clock.at += everyMs;
  await calendars.look();
  expect(calendar.asked).toEqual({ whole: 1, same: 1 });
  calendar.add("2026-11-27T09:00/10:00");
  desk.clock.at += everyMs;
  await calendars.look();
  expect([await spans(), calendar.asked]).toEqual([2, { whole: 2, same: 1 }]);
});

test("« unchanged » keeps a copy true for as long as it is said, and it is read whole before it ends", async () => {
  await calendars.look();
  for (let days = 1; days <= 40; days += 1) {
    desk.clock.at += dayMs;
    await calendars.look();
    expect(await spans(), `day ${days}`).not.toBe("unknown");
  }
  expect(calendar.asked.whole).toBe(2);
});

test("of several workers one reads", async () => {
  await Promise.all([calendars.look(), worker().look(), worker().look()]);
  expect(calendar.asked.whole).toBe(1);
  const free = await desk.copies.lease(practice.id, 60_000);
  desk.clock.at += everyMs;
  await calendars.look();
  expect(calendar.asked.same).toBe(0);
  await free?.();
  await calendars.look();
  expect(calendar.asked.same).toBe(1);
});

describe("anew", () => {
  test("what is new since the last reading is seen, and stays", async () => {
    await calendars.look();
    calendar.add("2026-11-27T09:00/10:00");
    desk.clock.at += minuteMs;
    expect([await spans(), await spans(true), await spans()]).toEqual([1, 2, 2]);
    calendar.add("2026-11-27T11:00/12:00");
    // Read a moment ago: a turn that is decided again does not ask again.
    expect([await spans(true), calendar.asked.whole]).toEqual([2, 2]);
  });

  test("fault 61: a calendar that is silent is waited for two seconds, and stands as it was last read", async () => {
    await calendars.look();
    desk.clock.at += minuteMs;
    calendar.fault = "silence";
    const startedAt = performance.now();
    expect(await spans(true)).toBe(1);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    // It is no failure of the schedule's.
    expect((await desk.copies.all(practice.id, practice.calendars)).get("agenda")?.failures).toBe(0);
  });

  test("one that was never read leaves her diary unknown", async () => {
    calendar.fault = 404;
    expect(await spans(true)).toBe("unknown");
  });
});

describe("one that cannot be read", () => {
  const fail = async (times: number): Promise<void> => {
    calendar.fault = 503;
    for (let n = 0; n < times; n += 1) {
      desk.clock.at += everyMs;
      await calendars.look();
    }
  };
  const alerts = (): number => lines.filter((line) => line === "alert calendar-away").length;

  test("fault 57: the third failure is reported to the operator, once; each is a line and a count, none says where it is", async () => {
    await calendars.look();
    await fail(2);
    expect(alerts()).toBe(0);
    await fail(20);
    expect([alerts(), await words(operator)]).toEqual([1, [{ kind: "alert", code: "calendar-away" }]]);
    expect(lines.filter((line) => line.startsWith("her calendar could not be read"))).toHaveLength(22);
    expect(lines).toContain("calendar status");
    expect(lines.join("\n")).not.toMatch(/s3cr3t|127\.0\.0\.1|http|Perrin/);
    expect(await spans()).toBe(1);
    calendar.fault = undefined;
    desk.clock.at += everyMs;
    await calendars.look();
    await fail(3);
    expect(alerts()).toBe(2);
  });

  test("fault 57: after a day nothing is known any more, and she hears it once; and that it is read again", async () => {
    await calendars.look();
    desk.clock.at += dayMs - everyMs;
    await fail(1);
    expect([await spans(), await words(her)]).toEqual([1, []]);
    await fail(3);
    expect([await spans(), await words(her)]).toEqual(["unknown", [{ kind: "calendar", what: "away", name: "agenda" }]]);
    calendar.fault = undefined;
    desk.clock.at += everyMs;
    await calendars.look();
    await calendars.look();
    expect([await spans(), (await words(her)).slice(1)]).toEqual([1, [{ kind: "calendar", what: "back", name: "agenda" }]]);
  });

  test("at night she is left to sleep", async () => {
    desk.clock.at = at("2026-11-24T22:00");
    await calendars.look();
    desk.clock.at += dayMs;
    await fail(3);
    expect([await spans(), await words(her)]).toEqual(["unknown", []]);
    desk.clock.at = at("2026-11-26T08:01");
    await calendars.look();
    expect(await words(her)).toHaveLength(1);
  });

  test("one of two leaves the whole diary unknown; one that is not configured says so", async () => {
    practice = { ...practice, calendars: practiceWith({ calendars: ["agenda", "perso"] }).calendars };
    await calendars.look();
    expect(await spans()).toBe("unknown");
    expect(lines).toContain("calendar no-url");
  });

  test("what came instead of a calendar, is a failure; a Redis that is away is nothing that a calendar says", async () => {
    const page = openFeeds(new Map([["agenda", { url: new URL("http://127.0.0.1:9/"), near: true }]]));
    await worker(page).look();
    expect(lines).toContain("calendar unreachable");
    await page.close();
    const gone = openDesk("redis://127.0.0.1:9");
    await expect(worker(feeds, gone).busy(practice, false)).rejects.toThrow();
    await gone.close();
  });
});

test("a copy is sealed and holds times alone; another URL under its name is another calendar; one that the file drops is forgotten", async () => {
  await calendars.look();
  const key = desk.keys.ofPractice(practice.id).calendars(practice.id);
  const stored = JSON.stringify(await desk.redis.hgetall(key));
  expect(stored).not.toMatch(/s3cr3t|Perrin|intervals|1795/);
  const standing = (await desk.copies.all(practice.id, practice.calendars)).get("agenda");
  expect(Object.keys(standing?.copy ?? {}).toSorted()).toEqual(["at", "from", "intervals", "seen", "to", "zone"]);
  expect(JSON.stringify(standing)).not.toMatch(/s3cr3t|Perrin|http/);

  const other = openFeeds(new Map([["agenda", { url: new URL(`${calendar.url}?v=2`), near: true }]]));
  expect((await worker(other).busy(practice, false)).kind).toBe("unknown");
  desk.clock.at += everyMs;
  await worker(other).look();
  expect(calendar.asked).toEqual({ whole: 2, same: 0 });
  await other.close();

  practice = { ...practice, calendars: practiceWith({ calendars: ["perso"] }).calendars };
  desk.clock.at += everyMs + hourMs;
  await calendars.look();
  expect(await desk.redis.hkeys(key)).toEqual(["perso"]);
});
