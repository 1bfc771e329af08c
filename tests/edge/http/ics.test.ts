/** What we write is read by two other programs: the same instants, to the second, on both nights of the change of clocks, whatever the machine's zone. */
import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, test } from "vitest";
import { feedOf, invitationOf } from "../../../src/core/booking/calendar-entry.ts";
import { slotOf } from "../../../src/core/booking/cells.ts";
import { giveBack, rebook } from "../../../src/core/booking/client-moves.ts";
import { makeRequest } from "../../../src/core/booking/moves.ts";
import { Request } from "../../../src/core/booking/request.ts";
import { feedName, type TitledEntry, titled } from "../../../src/core/conversation/entry-words.ts";
import { RequestId } from "../../../src/core/words/ids.ts";
import { addDays, clockAt, wallAt } from "../../../src/core/words/time.ts";
import { writeCalendar } from "../../../src/edge/http/ics.ts";
import { asking, at, practiceWith } from "../../core/booking/practice.ts";
import { model } from "../../core/conversation/house.ts";

const now = at("2026-11-24T10:00");

/** Hours thick around both changes of clocks, in zones that change on other days too, and one that never does. */
const zones = ["Europe/Paris", "America/Martinique", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"];
const days = ["2026-10-24", "2026-10-25", "2026-10-26", "2026-11-01", "2026-12-31", "2027-03-14", "2027-03-27", "2027-03-28", "2027-04-04"];
const states = ["confirmed", "done", "missed", "moved", "cancelled", "requested"] as const;

const booking = fc.record({
  zone: fc.constantFrom(...zones),
  day: fc.oneof(
    fc.constantFrom(...days),
    fc.integer({ min: 0, max: 500 }).map((n) => addDays("2026-06-01", n)),
  ),
  quarter: fc.integer({ min: 0, max: 95 }),
  minutes: fc.constantFrom(15, 45, 60, 90, 480),
  state: fc.constantFrom(...states),
  name: fc.constantFrom("Zoé", "Marie Dupont", "Jean-Pierre", "🦜", "A\r\nSUMMARY:x", "a;b,c\\d"),
  rev: fc.integer({ min: 0, max: 40 }),
  street: fc.constantFrom(
    "12 rue Lamartine",
    "Bât. B, 3e ; « Le Mas »\\1",
    "l'impasse très très longue du bout de la rue qui ne finit pas, au fond à gauche",
  ),
});
type Made = typeof booking extends fc.Arbitrary<infer T> ? T : never;

/** Undefined for an hour that does not exist, or exists twice: it cannot be asked for. */
function requestOf({ zone, day, quarter, minutes, state, name, rev, street }: Made, n: number) {
  const address = { street, postcode: "13500", city: "Martigues" };
  const practice = practiceWith({ zone, session: { minutes }, feed: { titles: n % 2 === 0 ? "initials" : "busy" }, address });
  const slot = slotOf(wallAt(day, clockAt(quarter * 15)), practice);
  if (!slot.ok) return undefined;
  const {
    wish: _wish,
    expiresAt: _at,
    ...asked
  } = makeRequest({ ...asking({ kind: "exact", slot: slot.value }, now, practice, n % 10), name });
  const common = { ...asked, id: RequestId.parse(`r${String(n).padStart(15, "0")}`), rev: rev + 2 };
  const request = Request.parse(
    state === "requested"
      ? { ...common, wish: { kind: "exact", slot: slot.value }, expiresAt: slot.value.at }
      : { ...common, state, slot: slot.value, confirmedAt: now, reminded: false },
  );
  return { practice, request };
}

interface Reread {
  readonly uid: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly sequence: number;
  readonly status: string;
  readonly title: string;
  readonly place: string;
}
const byUid = (one: Reread, other: Reread): number => (one.uid < other.uid ? -1 : 1);

function byNodeIcal(text: string): readonly Reread[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .flatMap((event) => (event?.type === "VEVENT" ? [event] : []))
    .map((event) => ({
      uid: event.uid,
      startsAt: event.start.getTime(),
      endsAt: event.end?.getTime() ?? 0,
      sequence: Number(event.sequence),
      status: String(event.status).toLowerCase(),
      title: String(event.summary),
      place: String(event.location),
    }))
    .sort(byUid);
}

function byIcalJs(text: string): readonly Reread[] {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        startsAt: event.startDate.toJSDate().getTime(),
        endsAt: event.endDate.toJSDate().getTime(),
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue("status")).toLowerCase(),
        title: event.summary,
        place: event.location,
      };
    })
    .sort(byUid);
}

const told = (entries: readonly TitledEntry[]): readonly Reread[] =>
  entries
    .map(({ uid, startsAt, endsAt, sequence, status, title, place }) => ({ uid, startsAt, endsAt, sequence, status, title, place }))
    .sort(byUid);

test("over 500 bookings across both changes of clocks: a feed and each invitation are re-read as they were meant", async () => {
  let read = 0;
  let onTheNights = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(booking, { minLength: 5, maxLength: 12 }), async (all) => {
      const made = all.flatMap((one, n) => requestOf(one, n) ?? []);
      const feed = titled(
        made.flatMap(({ request, practice }) => feedOf([request], practice, 0)),
        model,
        "fr",
      );
      const text = await writeCalendar(feed, now, feedName(model, "fr"));
      expect(byNodeIcal(text)).toEqual(told(feed));
      expect(byIcalJs(text)).toEqual(told(feed));
      for (const { request, practice } of made) {
        const entry = invitationOf(request, practice);
        expect(entry === undefined).toBe(request.state === "requested");
        if (entry === undefined) continue;
        const one = titled([entry], model, request.locale);
        const file = await writeCalendar(one, now);
        expect(byNodeIcal(file)).toEqual(told(one));
        expect(byIcalJs(file)).toEqual(told(one));
        expect(entry.startsAt).toBe("slot" in request ? request.slot.at : 0);
        read += 1;
        if (/2026-10-2[456]|2027-03-2[78]/.test("slot" in request ? request.slot.wall : "")) onTheNights += 1;
      }
    }),
    { numRuns: 120, seed: 5 },
  );
  expect(read).toBeGreaterThan(500);
  expect(onTheNights).toBeGreaterThan(100);
});

test("a move to the other side of a change of clocks, and then a cancellation, are re-read as the same entry, counted on", async () => {
  const read = { moved: 0, cancelled: 0 };
  const elsewhere = fc.record({ day: fc.constantFrom(...days), quarter: fc.integer({ min: 0, max: 95 }) });
  await fc.assert(
    fc.asyncProperty(booking, elsewhere, async (from, to) => {
      const [before, after] = [requestOf({ ...from, state: "confirmed" }, 1), requestOf({ ...from, ...to, state: "confirmed" }, 2)];
      if (before?.request.state !== "confirmed" || after?.request.state !== "confirmed") return;
      const asked = { ...after.request, moves: { booking: before.request.id, slot: before.request.slot, kept: true } };
      const went = rebook(before.request, asked, after.request, Math.min(before.request.slot.at, now) - 1);
      if (went === undefined) throw new Error("a booking that stands is moved");
      const gone = giveBack(went.booking, Math.min(went.booking.slot.at, now) - 1);
      if (!gone.ok) throw new Error("a booking that stands is given back");
      const seen: (readonly [Reread, Reread])[] = [];
      for (const request of [before.request, went.booking, gone.value]) {
        const entry = invitationOf(request, before.practice);
        const file = await writeCalendar(titled(entry === undefined ? [] : [entry], model, "fr"), now);
        const [one, other] = [byNodeIcal(file), byIcalJs(file)];
        expect([one.length, other.length]).toEqual([1, 1]);
        expect(one).toEqual(other);
        if (one[0] !== undefined && other[0] !== undefined) seen.push([one[0], other[0]]);
      }
      const [first, moved, cancelled] = seen.map(([one]) => one);
      if (first === undefined || moved === undefined || cancelled === undefined) throw new Error("each is read");
      expect(new Set([first.uid, moved.uid, cancelled.uid]).size).toBe(1);
      expect(moved.sequence).toBeGreaterThan(first.sequence);
      expect(cancelled.sequence).toBeGreaterThan(moved.sequence);
      expect([first.startsAt, moved.startsAt, cancelled.startsAt]).toEqual(
        [before.request.slot, after.request.slot, after.request.slot].map(({ at: starts }) => starts),
      );
      expect(seen.map(([{ startsAt, endsAt }]) => endsAt - startsAt)).toEqual(seen.map(() => from.minutes * 60_000));
      expect([first.status, moved.status, cancelled.status]).toEqual(["confirmed", "confirmed", "cancelled"]);
      read.moved += before.request.slot.wall.slice(0, 10) === after.request.slot.wall.slice(0, 10) ? 0 : 1;
      read.cancelled += 1;
    }),
    { numRuns: 250, seed: 6 },
  );
  expect(read.moved).toBeGreaterThan(150);
  expect(read.cancelled).toBeGreaterThan(200);
});

describe("the text itself", () => {
  const practice = practiceWith();
  const made = requestOf(
    {
      zone: "Europe/Paris",
      day: "2026-11-26",
      quarter: 56,
      minutes: 90,
      state: "confirmed",
      name: "Zoé",
      rev: 0,
      street: "12 rue Lamartine",
    },
    0,
  );
  const entry = made === undefined ? undefined : invitationOf(made.request, practice);
  if (entry === undefined) throw new Error("a booking has an entry");
  const file = (status: "confirmed" | "tentative" | "cancelled", name?: string): Promise<string> =>
    writeCalendar([{ ...entry, status, title: "Rendez-vous" }], now, name);

  test("one booking, line by line", async () => {
    expect((await file("confirmed")).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Accueil//Accueil//EN",
      "METHOD:PUBLISH",
      "BEGIN:VEVENT",
      "UID:r000000000000000@accueil",
      "SEQUENCE:2",
      "DTSTAMP:20261124T090000Z",
      "DTSTART:20261126T130000Z",
      "DTEND:20261126T143000Z",
      "SUMMARY:Rendez-vous",
      "TRANSP:OPAQUE",
      "LOCATION:12 rue Lamartine\\, 13500 Martigues",
      "STATUS:CONFIRMED",
      "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
      "CLASS:PRIVATE",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  test("no local time, no zone, nobody invited, no alarm", async () => {
    for (const text of [await file("confirmed"), await file("tentative", "Rendez-vous"), await file("cancelled")]) {
      expect(text).not.toMatch(/TZID|VTIMEZONE|ATTENDEE|ORGANIZER|VALARM|DESCRIPTION|URL/);
      for (const line of text.split("\r\n")) if (/^DT/.test(line)) expect(line).toMatch(/:\d{8}T\d{6}Z$/);
    }
  });

  test("what is cancelled keeps nobody busy, what is not decided is tentative", async () => {
    expect(await file("cancelled")).toMatch(/TRANSP:TRANSPARENT[\s\S]*STATUS:CANCELLED/);
    expect(await file("tentative")).toMatch(/STATUS:TENTATIVE/);
    expect(await file("confirmed", "Rendez-vous")).toMatch(/X-WR-CALNAME:Rendez-vous/);
  });

  test("no line is longer than 75 bytes", async () => {
    const long = await writeCalendar([{ ...entry, title: "é".repeat(200), place: "à".repeat(300) }], now);
    for (const line of long.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("hundreds are one calendar, written in pieces between which others have their turn", async () => {
    const many = Array.from({ length: 250 }, (_, n) => ({ ...entry, uid: `r${String(n).padStart(15, "0")}@accueil`, title: "Occupé" }));
    let turns = 0;
    let writing = true;
    const others = (): void => {
      turns += 1;
      if (writing) setImmediate(others);
    };
    setImmediate(others);
    const text = await writeCalendar(many, now, "Rendez-vous");
    writing = false;
    expect(turns).toBeGreaterThanOrEqual(6);
    expect(text.match(/BEGIN:VCALENDAR|END:VCALENDAR|X-WR-CALNAME/g)).toEqual(["BEGIN:VCALENDAR", "X-WR-CALNAME", "END:VCALENDAR"]);
    expect(byNodeIcal(text)).toEqual(told(many));
    expect(byIcalJs(text)).toEqual(told(many));
  });
});
