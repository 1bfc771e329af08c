/**
 * The therapist's calendar as a program in the world: an HTTP server on this machine that gives an .ics, by ETag, or misbehaves as told.
 * Out: its URL (« near », as a calendar of one's own network is), and practices and an environment that read it.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { practicesWith } from "./with-lines.ts";

export interface Calendar {
  readonly url: string;
  /** A folder of practices for PRACTICES_DIR, and CALENDARS. The folder is the caller's to remove. */
  environment(): { readonly PRACTICES_DIR: string; readonly CALENDARS: string };
  /** `2026-11-26T14:00/15:30`: she is busy then, from now on. */
  add(span: string): void;
  clear(): void;
  /** What it answers instead; undefined: its calendar again. "silence": nothing at all. */
  fault: number | "silence" | undefined;
  /** How often it was asked, and how often « unchanged » was answer enough. */
  readonly asked: { readonly whole: number; readonly same: number };
  close(): Promise<void>;
}

export async function openCalendar(spans: readonly string[] = []): Promise<Calendar> {
  const busy = [...spans];
  const asked = { whole: 0, same: 0 };
  const server = createServer((request, response) => {
    if (calendar.fault === "silence") return;
    if (calendar.fault !== undefined) return void response.writeHead(calendar.fault).end();
    const text = written(busy);
    const etag = `"${busy.length}-${text.length}"`;
    if (request.headers["if-none-match"] === etag) {
      asked.same += 1;
      return void response.writeHead(304).end();
    }
    asked.whole += 1;
    response.writeHead(200, { etag, "content-type": "text/calendar" }).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/prive/s3cr3t.ics`;
  const calendar: Calendar = {
    url,
    asked,
    fault: undefined,
    environment() {
      const practices = practicesWith({ "diary: unknown": "diary: unknown\ncalendars: [agenda]" });
      return { PRACTICES_DIR: practices, CALENDARS: JSON.stringify({ agenda: { url, near: true } }) };
    },
    add: (span) => void busy.push(span),
    clear: () => void busy.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return calendar;
}

function written(spans: readonly string[]): string {
  const digits = (wall: string): string => `${wall.replaceAll(/[-:]/g, "")}00`;
  const events = spans.flatMap((span, n) => {
    const [from = "", to = ""] = span.split("/");
    const end = to.includes("T") ? to : `${from.slice(0, 11)}${to}`;
    return [
      "BEGIN:VEVENT",
      `UID:${n}@calendar.example`,
      `DTSTART;TZID=Europe/Paris:${digits(from)}`,
      `DTEND;TZID=Europe/Paris:${digits(end)}`,
      "SUMMARY:Mme Perrin",
      "END:VEVENT",
    ];
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n");
}
