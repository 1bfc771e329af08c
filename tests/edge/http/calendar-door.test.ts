/** The calendars that go out, over HTTP and on a real Redis: what a link gives as its booking changes, and what no guess gives. */
import { request as ask } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { Request } from "../../../src/core/booking/request.ts";
import { Code, PracticeId } from "../../../src/core/words/ids.ts";
import { dayMs } from "../../../src/core/words/time.ts";
import { publicApp } from "../../../src/edge/http/app.ts";
import { calendarDoor } from "../../../src/edge/http/calendar-door.ts";
import { type HttpServer, openServer } from "../../../src/edge/http/server.ts";
import { linksOf } from "../../../src/edge/system/links.ts";
import { practiceWith } from "../../core/booking/practice.ts";
import { model } from "../../core/conversation/house.ts";
import { type Desk, move, noon, openDesk, practice as practiceId, requestId, request as requestOf, turn, zoe } from "../redis/desk.ts";

const links = linksOf(Buffer.alloc(32, 9));
const lines: string[] = [];
const write =
  (level: string) =>
  (event: string, fields = {}): void =>
    void lines.push(JSON.stringify({ level, event, ...fields }));
const log = { info: write("info"), warn: write("warn"), error: write("error") };

let desk: Desk;
let server: HttpServer;
let away = false;
let looks = 0;
let practice = practiceWith();
beforeAll(async () => {
  desk = openDesk(inject("redisUrl"), 2);
  const looked = async <T>(read: Promise<T>): Promise<T> => {
    looks += 1;
    const found = await read;
    if (away) throw new Error(`at /c/${"a".repeat(20)}`);
    return found;
  };
  const door = calendarDoor({
    links,
    bookings: {
      request: (id) => looked(desk.bookings.request(id)),
      since: (of, from) => looked(desk.bookings.since(of, from)),
      feedSeed: (of) => looked(desk.bookings.feedSeed(of)),
    },
    house: { practice: (id) => (id === practice.id ? practice : undefined), model: () => model },
    clock: desk.clock,
    log,
  });
  server = await openServer(publicApp([door], log), { port: 0, host: "127.0.0.1" });
});
beforeEach(() => {
  away = false;
  looks = 0;
  practice = practiceWith();
});
afterAll(async () => {
  await server.close(100);
  await desk.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}
/** The path as it is written: `fetch` would put `..` and spaces right. */
function get(path: string, { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    ask({ port: server.port, host: "127.0.0.1", path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk) => (body += chunk));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: { ...response.headers, date: "" }, body }));
    })
      .on("error", failed)
      .end();
  });
}

type Booked = Extract<Request, { state: "confirmed" }>;
let count = 0;
/** A booking of Zoé's in so many days, stored. */
async function book(days: number): Promise<Booked> {
  count += 1;
  const {
    wish: _wish,
    expiresAt: _at,
    ...common
  } = requestOf(count, { rev: 2, code: Code.parse(`${"ABCDEFGH"[Math.floor(count / 8)]}${2 + (count % 8)}`) });
  const slot = { wall: "2026-11-30T10:00", zone: "Europe/Paris", at: noon + days * dayMs, minutes: 90 };
  const booked: Booked = { ...common, state: "confirmed", slot, confirmedAt: noon, reminded: false };
  await change(booked);
  return booked;
}
async function change(after: Request, before?: Request): Promise<void> {
  expect(await turn(desk, zoe, [move(after, before)])).toBe("committed");
}
function cancelled(was: Booked): Request {
  const { confirmedAt: _at, reminded: _told, ...rest } = was;
  return { ...rest, rev: was.rev + 1, state: "cancelled" };
}
const lineOf = (body: string, name: string): string | undefined => new RegExp(`^${name}[:;](.*)$`, "m").exec(body)?.[1]?.trim();

describe("one booking", () => {
  test("a calendar file that nobody keeps, in the client's language", async () => {
    const booked = await book(3);
    const { status, headers, body } = await get(links.invitation(booked.id));
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="rendez-vous.ics"',
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
      "referrer-policy": "no-referrer",
    });
    expect([lineOf(body, "SUMMARY"), lineOf(body, "STATUS"), lineOf(body, "DTSTART"), lineOf(body, "SEQUENCE")]).toEqual([
      "Rendez-vous",
      "CONFIRMED",
      "20261129T120000Z",
      "2",
    ]);
    expect(body).not.toMatch(/Zo|336123|martigues\./);
    await change({ ...booked, rev: 3, locale: "en", reminded: true }, booked);
    expect(lineOf((await get(links.invitation(booked.id))).body, "SUMMARY")).toBe("Appointment");
  });

  test("after a move the same link gives the new hour, counted on; cancelled it says so, for as long as the record lives", async () => {
    const booked = await book(4);
    const moved: Booked = { ...booked, rev: 3, slot: { ...booked.slot, at: booked.slot.at + dayMs } };
    const told = async (): Promise<readonly (string | undefined)[]> => {
      const { body } = await get(links.invitation(booked.id));
      return ["UID", "DTSTART", "STATUS", "SEQUENCE"].map((name) => lineOf(body, name));
    };
    const uid = `${booked.id}@accueil`;
    expect(await told()).toEqual([uid, "20261130T120000Z", "CONFIRMED", "2"]);
    await change(moved, booked);
    expect(await told()).toEqual([uid, "20261201T120000Z", "CONFIRMED", "3"]);
    await change(cancelled(moved), moved);
    expect(await told()).toEqual([uid, "20261201T120000Z", "CANCELLED", "4"]);
    await desk.redis.del(desk.keys.ofPractice(practiceId).request(booked.id));
    expect((await get(links.invitation(booked.id))).status).toBe(404);
  });

  test("HEAD says the same without a body; a known tag is 304, and changes with the booking alone", async () => {
    const booked = await book(5);
    const path = links.invitation(booked.id);
    const whole = await get(path);
    const head = await get(path, { method: "HEAD" });
    expect([head.status, head.body, head.headers]).toEqual([200, "", whole.headers]);
    desk.clock.at += 60_000;
    const tag = String(whole.headers["etag"]);
    expect(await get(path, { headers: { "If-None-Match": tag } })).toMatchObject({ status: 304, body: "" });
    await change({ ...booked, rev: 3, reminded: true }, booked);
    expect((await get(path, { headers: { "If-None-Match": tag } })).status).toBe(304);
    await change(cancelled({ ...booked, rev: 3 }), { ...booked, rev: 3, reminded: true });
    expect((await get(path, { headers: { "If-None-Match": tag } })).status).toBe(200);
  });

  test("what a phone adds to a link does not matter", async () => {
    expect((await get(`${links.invitation((await book(6)).id)}?fbclid=x&y=../..`)).status).toBe(200);
  });

  test("a request that nobody has confirmed has no link, nor has a booking of a practice that is not here", async () => {
    const open = requestOf(60, { code: Code.parse("Z9") });
    await change(open);
    expect((await get(links.invitation(open.id))).status).toBe(404);
    const booked = await book(7);
    practice = { ...practice, id: PracticeId.parse("arles") };
    expect((await get(links.invitation(booked.id))).status).toBe(404);
  });
});

describe("her feed", () => {
  const feed = (seed: string): string => links.feed(practiceId, seed);

  test("none before she has one; then everything from thirty days back, what waits for her as tentative, and nothing of anybody", async () => {
    expect((await get(feed("one"))).status).toBe(404);
    await desk.bookings.replace(practiceId, "one");
    const old = await book(-31);
    const past = await book(-29);
    const gone = await book(2);
    await change(cancelled(gone), gone);
    const slot = { wall: "2026-11-30T10:00", zone: "Europe/Paris", at: noon + 9 * dayMs, minutes: 90 };
    const open = requestOf(70, { code: Code.parse("Y9"), wish: { kind: "exact", slot } });
    await change(open);
    const { status, headers, body } = await get(feed("one"));
    expect([status, headers["cache-control"]]).toEqual([200, "private, no-cache"]);
    const events = body.split("BEGIN:VEVENT").slice(1);
    const statusOf = (of: Request): string | undefined => lineOf(events.find((event) => event.includes(of.id)) ?? "", "STATUS");
    expect([old, past, gone, open].map(statusOf)).toEqual([undefined, "CONFIRMED", "CANCELLED", "TENTATIVE"]);
    expect(new Set(events.map((event) => lineOf(event, "SUMMARY")))).toEqual(new Set(["Occupé"]));
    expect([lineOf(body, "X-WR-CALNAME"), lineOf(body, "REFRESH-INTERVAL")]).toEqual(["Rendez-vous", "VALUE=DURATION:PT15M"]);
    expect(body).not.toMatch(/Zo|336123|martigues\./);
  });

  test("initials where the practice wants them, and a request is never called an appointment", async () => {
    practice = practiceWith({ feed: { titles: "initials" } });
    const { body } = await get(feed("one"));
    const titles = body
      .split("BEGIN:VEVENT")
      .slice(1)
      .map((event) => `${lineOf(event, "STATUS")} ${lineOf(event, "SUMMARY")}`);
    expect(new Set(titles)).toEqual(new Set(["CONFIRMED RDV Z.", "CANCELLED RDV Z.", "TENTATIVE Demande Z."]));
  });

  test("a kept copy is asked about by its tag, and a new booking changes it", async () => {
    const tag = String((await get(feed("one"))).headers["etag"]);
    expect((await get(feed("one"), { headers: { "If-None-Match": `"other", ${tag}` } })).status).toBe(304);
    await book(11);
    expect((await get(feed("one"), { headers: { "If-None-Match": tag } })).status).toBe(200);
  });

  test("revoked, it answers as if it had never been", async () => {
    expect((await get(feed("one"))).status).toBe(200);
    await desk.bookings.replace(practiceId, "two");
    expect((await get(feed("two"))).status).toBe(200);
    const never = await get(links.feed(practiceId, "never"));
    expect(await get(feed("one"))).toEqual(never);
    expect(await get(links.feed(PracticeId.parse("nowhere"), "two"))).toEqual(never);
    expect(never).toMatchObject({ status: 404, body: "", headers: { "cache-control": "private, no-store" } });
  });
});

describe("whoever guesses", () => {
  test("gets 404, the same for a booking that is there and for one that is not, and Redis is not asked", async () => {
    const booked = await book(8);
    const other = (path: string): string => path.replace(/.(?=\.ics$)/, (last) => (last === "a" ? "b" : "a"));
    looks = 0;
    const [near, far] = [await get(other(links.invitation(booked.id))), await get(other(links.invitation(requestId(99))))];
    expect(near).toEqual(far);
    expect([near.status, near.body, looks]).toEqual([404, "", 0]);
  });

  test.each([
    "/c/",
    "/c/x",
    "/c/../feed/martigues/x.ics",
    "/c/..%2f..%2f..%2fetc%2fpasswd",
    "/c/%00.ics",
    "/c/%E0%A4%A.ics",
    "/c/%",
    "/feed/",
    "/feed/martigues/",
    "/feed/__proto__/aaaaaaaaaaaaaaaaaaaa.ics",
    "/feed/constructor/aaaaaaaaaaaaaaaaaaaa.ics",
    "/feed/martigues/..%5c..%5c.ics",
    `/feed/${"a".repeat(8_000)}/aaaaaaaaaaaaaaaaaaaa.ics`,
    `/c/${"../".repeat(500)}etc/passwd`,
    "/C/r00000000000000aaaaaaaaaaaaaaaaaaaaa.ics",
    "/calendar",
  ])("%j: 404, empty", async (path) => expect(await get(path)).toMatchObject({ status: 404, body: "" }));

  test.each(["POST", "PUT", "DELETE", "PROPFIND", "OPTIONS"])("%s is not for calendars, link or none", async (method) => {
    for (const path of [links.invitation((await book(9)).id), "/c/x", "/feed/x/y.ics"])
      expect(await get(path, { method })).toMatchObject({ status: 405, body: "", headers: { allow: "GET, HEAD" } });
  });

  test("a link that is asked for all the time is let wait, another is not", async () => {
    const [one, other] = [await book(10), await book(12)];
    const answers = [];
    for (let n = 0; n < 61; n += 1) answers.push((await get(links.invitation(one.id))).status);
    expect([answers.filter((status) => status === 200).length, answers.at(-1)]).toEqual([60, 429]);
    expect((await get(links.invitation(other.id))).status).toBe(200);
  });
});

test("while Redis is away: 503, to be asked again", async () => {
  const booked = await book(13);
  away = true;
  for (const path of [links.invitation(booked.id), links.feed(practiceId, "two")])
    expect(await get(path)).toMatchObject({ status: 503, body: "", headers: { "retry-after": "60" } });
});

test("no path stands in any line of the log", () => {
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => /\/c\/|\/feed\/|\.ics|[a-z2-7]{20}/.test(line))).toEqual([]);
});
