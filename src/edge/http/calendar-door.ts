/**
 * The door of the calendars that go out: `GET /c/….ics`, one booking for its client, and `GET /feed/<practice>/….ics`, hers.
 * In: a link, which is all that is asked for. Out: the calendar as it stands now; 404 alike for a link that was never made, was revoked, or whose
 * booking is forgotten; 503 while Redis is away (calendar programs keep what they have). Changes nothing, and writes no path into any log.
 */
import { createHash } from "node:crypto";
import { type Request as HttpRequest, type Response, Router } from "express";
import { feedBackMs, feedOf, invitationOf } from "../../core/booking/calendar-entry.ts";
import { feedName, type TitledEntry, titled } from "../../core/conversation/entry-words.ts";
import { dayMs } from "../../core/words/time.ts";
import type { Clock, House, Log } from "../../stations/ports.ts";
import type { Bookings, Links } from "../../stations/ports-feed.ts";
import { openGate } from "./gate.ts";
import { writeCalendar } from "./ics.ts";

export interface CalendarParts {
  readonly links: Links;
  readonly bookings: Bookings;
  readonly house: Pick<House, "practice" | "model">;
  readonly clock: Clock;
  readonly log: Log;
}

interface Shown {
  readonly entries: readonly TitledEntry[];
  /** Of a calendar that is followed. */
  readonly name?: string;
  readonly file: string;
}
/** "often": more than a calendar program has reason to ask. */
type Looked = Shown | "often" | undefined;
type Gate = (name: string) => boolean;

export function calendarDoor(parts: CalendarParts): Router {
  const router = Router();
  const gate = openGate({ most: 60, everyMs: 60_000, now: () => performance.now() });
  // By hand: a router would decode the path, and answer what cannot be decoded in another way.
  router.use(async (request, response, next) => {
    const kind = /^\/(c|feed)\//.exec(request.path)?.[1];
    if (kind === undefined) return next();
    response.set({ "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" });
    if (request.method !== "GET" && request.method !== "HEAD") return void response.set("Allow", "GET, HEAD").status(405).end();
    const look = kind === "c" ? invitation : feed;
    const shown = await look(request.path, parts, gate).catch((thrown: unknown) => {
      parts.log.error("a calendar could not be read", { status: 503, kind, error: thrown instanceof Error ? thrown.name : "unknown" });
      return "away" as const;
    });
    if (shown === "away") return void response.set("Retry-After", "60").status(503).end();
    if (shown === undefined) return void response.status(404).end();
    if (shown === "often") return void response.set("Retry-After", "60").status(429).end();
    await answer(shown, request, response, parts);
  });
  return router;
}

async function invitation(path: string, { links, bookings, house }: CalendarParts, gate: Gate): Promise<Looked> {
  // A guess costs a hash and no look at Redis.
  const id = links.invited(path);
  if (id !== undefined && !gate(id)) return "often";
  const request = id === undefined ? undefined : await bookings.request(id);
  const practice = request === undefined ? undefined : house.practice(request.practice);
  if (request === undefined || practice === undefined) return undefined;
  const entry = invitationOf(request, practice);
  if (entry === undefined) return undefined;
  return { entries: titled([entry], house.model(), request.locale), file: "rendez-vous.ics" };
}

async function feed(path: string, { links, bookings, house, clock }: CalendarParts, gate: Gate): Promise<Looked> {
  const id = links.fed(path);
  const practice = id === undefined ? undefined : house.practice(id);
  if (practice === undefined) return undefined;
  const seed = await bookings.feedSeed(practice.id);
  if (seed === undefined || !links.same(links.feed(practice.id, seed), path)) return undefined;
  if (!gate(practice.id)) return "often";
  const locale = practice.languages[0] ?? "fr";
  const since = clock.now() - feedBackMs;
  // A session that began before midnight of that day may reach into it.
  const entries = feedOf(await bookings.since(practice.id, since - dayMs), practice, since);
  const name = feedName(house.model(), locale);
  return { entries: titled(entries, house.model(), locale), name, file: "agenda.ics" };
}

async function answer({ entries, name, file }: Shown, request: HttpRequest, response: Response, { clock }: CalendarParts): Promise<void> {
  // Of what is said, not of the text: that carries the instant of the answer.
  const tag = createHash("sha256")
    .update(JSON.stringify([entries, name]))
    .digest("base64url")
    .slice(0, 22);
  response.set("ETag", `W/"${tag}"`);
  // One that is followed may be kept, and is asked about each time.
  if (name !== undefined) response.set("Cache-Control", "private, no-cache");
  if (request.fresh) return void response.status(304).end();
  response.set({ "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": `inline; filename="${file}"` });
  response.send(await writeCalendar(entries, clock.now(), name));
}
