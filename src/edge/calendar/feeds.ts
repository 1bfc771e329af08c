/**
 * Her calendars, read where CALENDARS says. In: a name, a window, what was seen before. Out: busy stretches, « the same », or why not.
 */
import { createHash } from "node:crypto";
import type { CalendarName } from "../../core/words/practice.ts";
import type { Feeds } from "../../stations/ports-calendar.ts";
import { type FeedUrl, fetchFeed, type Resolve } from "./fetch-feed.ts";
import { openParser } from "./parse-feed.ts";

export function openFeeds(urls: ReadonlyMap<CalendarName, FeedUrl>, resolve?: Resolve): Feeds & { close(): Promise<void> } {
  const parser = openParser();
  const marks = new Map([...urls].map(([name, { url }]) => [name, createHash("sha256").update(url.href).digest("base64url").slice(0, 16)]));
  return {
    close: parser.close,
    mark: (name) => marks.get(name),
    async read(name, { zone, from, to, withinMs, seen }) {
      const [feed, mark] = [urls.get(name), marks.get(name)];
      if (feed === undefined || mark === undefined) return { kind: "failed", why: "no-url" };
      const startedAt = performance.now();
      const known = seen?.mark === mark ? { etag: seen.etag, modified: seen.modified } : {};
      const fetched = await fetchFeed(feed, { ...known, withinMs, ...(resolve === undefined ? {} : { resolve }) });
      if (fetched.kind !== "text") return fetched;
      const leftMs = Math.max(1, withinMs - (performance.now() - startedAt));
      const read = await parser.parse(fetched.text, { zone, from, to }, leftMs);
      if (!read.ok) return { kind: "failed", why: read.why };
      return { kind: "read", intervals: read.value, seen: { mark, etag: fetched.etag, modified: fetched.modified } };
    },
  };
}
