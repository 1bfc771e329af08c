/**
 * A feed written anew, in the one way that node-ical reads without guessing: every moment in a zone of the world, whole days as midnights of the
 * practice's, names of our own for what stands there, moved occurrences after the series they belong to.
 * In: the blocks of a feed, the window that matters, the practice's zone. Out: text, and what each entry needs besides. What certainly lies
 * outside the window, does not keep her busy, or is our own, is left out.
 */
import { isOurs } from "../../core/booking/calendar-entry.ts";
import type { EpochMs, Zone } from "../../core/words/time.ts";
import { addDays, daysBetween, someInstantOf, wallOf } from "../../core/words/time.ts";
import { type Block, type Feed, first, type Property } from "./lines.ts";
import { zoneNamed } from "./zones.ts";

export interface Canonical {
  readonly text: string;
  /** By name: entries that last as long as another. */
  readonly like: ReadonlyMap<string, string>;
  /** Series that hold nothing themselves, of which a moved occurrence may. */
  readonly idle: ReadonlySet<string>;
}

interface Window {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly zone: Zone;
}

export function canonical(feed: Feed, window: Window): Canonical {
  const lines: string[] = [];
  const zones = new Map<string, string>();
  const like = new Map<string, string>();
  const idle = new Set<string>();
  const names = new Map<string, string>();
  /** Series first: an occurrence of theirs that comes before them would be read as one of them. */
  const events = feed.events.toSorted((a, b) => Number(a.has("RECURRENCE-ID")) - Number(b.has("RECURRENCE-ID")));
  const reads = { zone: window.zone, zones: feed.zones, defined: zones };

  for (const event of events) {
    const start = first(event, "DTSTART");
    const uid = first(event, "UID")?.value ?? `none-${names.size}`;
    if (start === undefined || isOurs(uid) || isOutside(event, window)) continue;
    const moved = first(event, "RECURRENCE-ID");
    const name = names.get(uid) ?? `e${names.size}`;
    names.set(uid, name);
    const whole = isDate(start);
    const count = whole ? wholeDays(event, start.value) : 0;
    // Its hours are its own: an occurrence that keeps nobody busy still takes the place of the one it was.
    const free = keepsFree(event);
    if (free && moved === undefined) idle.add(name);
    const at = (property: Property): string => moment(property, reads, whole);
    lines.push("BEGIN:VEVENT", `UID:${name}`, `DTSTART${at(start)}`);
    if (free && moved !== undefined) lines.push("STATUS:CANCELLED");
    if (whole) lines.push(`DURATION:P${count}D`);
    else lines.push(...lasting(event, at));
    if (moved !== undefined) lines.push(`RECURRENCE-ID${at(moved)}`);
    else {
      for (const { value } of event.get("RRULE")?.slice(0, 1) ?? []) lines.push(`RRULE:${ruleOf(value, start.value, window.zone)}`);
      lines.push(
        ...(event.get("EXDATE") ?? [])
          .flatMap((each) => apart(each))
          .map((each) => `EXDATE${whole ? at(each) : moment(each, reads, false)}`),
      );
    }
    lines.push(`SEQUENCE:${/^\d{1,9}$/.exec(first(event, "SEQUENCE")?.value ?? "")?.[0] ?? "0"}`, "END:VEVENT");
    if (moved !== undefined) continue;

    const gone = new Set((event.get("EXDATE") ?? []).flatMap(apart).map(({ value }) => value));
    for (const each of (event.get("RDATE") ?? []).flatMap(apart)) {
      if (gone.has(each.value) || free) continue;
      const extra = `e${names.size}`;
      names.set(`${uid} ${extra}`, extra);
      const [from = "", till] = each.value.split("/");
      lines.push("BEGIN:VEVENT", `UID:${extra}`, `DTSTART${at({ ...each, value: from })}`);
      if (till !== undefined) lines.push(till.startsWith("P") ? `DURATION:${till}` : `DTEND${at({ ...each, value: till })}`);
      else if (whole) lines.push(`DURATION:P${count}D`);
      else like.set(extra, name);
      lines.push("END:VEVENT");
    }
  }

  for (const period of feed.freeBusy.flatMap((block) => block.get("FREEBUSY") ?? []).flatMap(apart)) {
    const [from, till] = period.value.split("/");
    if (period.params.get("FBTYPE") === "FREE" || from === undefined || till === undefined) continue;
    const name = `e${names.size}`;
    names.set(`period ${name}`, name);
    const end = till.startsWith("P") ? `DURATION:${till}` : `DTEND:${till}`;
    lines.push("BEGIN:VEVENT", `UID:${name}`, `DTSTART:${from}`, end, "END:VEVENT");
  }
  const definitions = [...zones].flatMap(([tzid, name]) =>
    (feed.zones.get(tzid)?.lines ?? []).map((line) => (/^TZID[:;]/i.test(line) ? `TZID:${name}` : line)),
  );
  return { text: ["BEGIN:VCALENDAR", ...definitions, ...lines, "END:VCALENDAR", ""].join("\r\n"), like, idle };
}

/** Outlook's own word outweighs: what it shows as free. */
function keepsFree(event: Block): boolean {
  const says = (name: string): string => first(event, name)?.value.toUpperCase() ?? "";
  return says("TRANSP") === "TRANSPARENT" || says("STATUS") === "CANCELLED" || says("X-MICROSOFT-CDO-BUSYSTATUS") === "FREE";
}

const isDate = ({ params, value }: Property): boolean => params.get("VALUE") === "DATE" || /^\d{8}$/.test(value);

function wholeDays(event: Block, start: string): number {
  const end = first(event, "DTEND")?.value;
  if (end !== undefined) return Math.max(1, daysBetween(dated(start), dated(end)));
  const [, weeks] = /^P(\d{1,4})W$/.exec(first(event, "DURATION")?.value ?? "") ?? [];
  const [, days] = /^P(\d{1,4})D/.exec(first(event, "DURATION")?.value ?? "") ?? [];
  return Math.max(1, Number(weeks ?? 0) * 7 + Number(days ?? 0));
}

function lasting(event: Block, at: (property: Property) => string): readonly string[] {
  const [end, duration] = [first(event, "DTEND"), first(event, "DURATION")];
  if (end !== undefined) return [`DTEND${at(end)}`];
  return duration === undefined ? [] : [`DURATION:${duration.value}`];
}

interface Reads {
  readonly zone: Zone;
  readonly zones: Feed["zones"];
  /** TZIDs that are read by their definition, and what they are called here. */
  readonly defined: Map<string, string>;
}

/** `;TZID=Europe/Paris:20261126T140000`. A floating hour, and a zone that nobody knows, are the practice's. `whole`: only the day counts. */
function moment({ params, value }: Property, { zone, zones, defined }: Reads, whole: boolean): string {
  if (whole) return `;TZID=${zone}:${value.slice(0, 8)}T000000`;
  if (/^\d{8}$/.test(value)) return `;VALUE=DATE:${value}`;
  if (/Z$/.test(value)) return `:${value}`;
  const tzid = params.get("TZID");
  const named = tzid === undefined ? undefined : zoneNamed(tzid, zones);
  if (tzid === undefined || named === undefined) return `;TZID=${zone}:${value}`;
  if (named.kind === "iana") return `;TZID=${named.zone}:${value}`;
  // The name under which node-ical goes by the definition and by nothing else.
  const name = defined.get(tzid) ?? `Customized Time Zone ${defined.size + 1}`;
  defined.set(tzid, name);
  return `;TZID=${name}:${value}`;
}

/**
 * A last day without an hour lasts to its end, where the practice is. « Every month » from the 31st names its day: else the library would go on with
 * the 28th after its first February, and leave the 31sts free.
 */
function ruleOf(rule: string, start: string, zone: Zone): string {
  const [month, day] = [Number(start.slice(4, 6)), Number(start.slice(6, 8))];
  const freq = /FREQ=(MONTHLY|YEARLY)/i.exec(rule)?.[1]?.toUpperCase();
  const own = day < 29 || /BY(?:MONTH|MONTHDAY|DAY|YEARDAY|WEEKNO|SETPOS)=/i.test(rule);
  const named = own ? "" : freq === "MONTHLY" ? `;BYMONTHDAY=${day}` : freq === "YEARLY" ? `;BYMONTH=${month};BYMONTHDAY=${day}` : "";
  return `${rule.replace(/UNTIL=(\d{8})(?!T)/i, (_, date: string) => `UNTIL=${utc(someInstantOf(`${dated(date)}T23:59`, zone))}`)}${named}`;
}

const apart = ({ params, value }: Property): readonly Property[] => value.split(",").map((each) => ({ params, value: each.trim() }));
const dated = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
const utc = (at: EpochMs): string => `${wallOf(at, "UTC").replaceAll(/[-:]/g, "")}59Z`;

/** Over for good, or not before the window's end, by two days' margin for zones; an occurrence is kept for the series' sake. */
function isOutside(event: Block, { from, to }: Window): boolean {
  if (event.has("RECURRENCE-ID") || event.has("RDATE")) return false;
  const [before, after] = [addDays(wallOf(from, "UTC").slice(0, 10), -2), addDays(wallOf(to, "UTC").slice(0, 10), 2)];
  const start = dated(first(event, "DTSTART")?.value ?? "");
  if (start > after) return true;
  const [, until] = /UNTIL=(\d{8})/i.exec(first(event, "RRULE")?.value ?? "") ?? [];
  if (event.has("RRULE")) return until !== undefined && addYear(dated(until)) < before;
  const end = first(event, "DTEND")?.value;
  return (end === undefined ? addYear(start) : dated(end)) < before;
}

/** Nothing lasts longer than this by a duration of its own. */
const addYear = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
