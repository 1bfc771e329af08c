/**
 * A feed's text, taken apart: the few lines that say when somebody is busy, and nothing that says with what.
 * In: the text of an .ics. Out: its events, free-busy blocks and time zones; titles, people and places are not even looked at. Undefined: no
 * calendar, or one that was cut off.
 */

export interface Property {
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

/** By name, in the order of the file; only names of `told`. */
export type Block = ReadonlyMap<string, readonly Property[]>;

export interface Feed {
  readonly events: readonly Block[];
  readonly freeBusy: readonly Block[];
  /** By TZID: the lines of the whole block, and the zone's usual name where the feed says it. */
  readonly zones: ReadonlyMap<string, { readonly lines: readonly string[]; readonly usual?: string }>;
}

const told = new Set([
  "UID",
  "DTSTART",
  "DTEND",
  "DURATION",
  "RRULE",
  "RDATE",
  "EXDATE",
  "RECURRENCE-ID",
  "SEQUENCE",
  "STATUS",
  "TRANSP",
  "X-MICROSOFT-CDO-BUSYSTATUS",
  "FREEBUSY",
]);

export function readFeed(text: string): Feed | undefined {
  const lines = unfolded(text);
  if (lines[0]?.toUpperCase() !== "BEGIN:VCALENDAR" || lines.at(-1)?.toUpperCase() !== "END:VCALENDAR") return undefined;
  const events: Block[] = [];
  const freeBusy: Block[] = [];
  const zones = new Map<string, { lines: string[]; usual?: string }>();
  const within: string[] = [];
  let block = new Map<string, Property[]>();
  let zone: { lines: string[]; id?: string; usual?: string } | undefined;
  for (const line of lines) {
    const [, verb, component] = /^(BEGIN|END):([A-Za-z-]+)\s*$/i.exec(line) ?? [];
    const name = component?.toUpperCase() ?? "";
    if (verb?.toUpperCase() === "BEGIN") {
      within.push(name);
      if (within.length > 6) return undefined;
      if (within.length === 2 && (name === "VEVENT" || name === "VFREEBUSY")) block = new Map();
      if (within.length === 2 && name === "VTIMEZONE") zone = { lines: [] };
      zone?.lines.push(line);
    } else if (verb !== undefined) {
      // What closes is what was opened last: anything else was cut or glued.
      if (within.pop() !== name) return undefined;
      zone?.lines.push(line);
      if (within.length !== 1) continue;
      if (name === "VEVENT") events.push(block);
      if (name === "VFREEBUSY") freeBusy.push(block);
      if (name === "VTIMEZONE" && zone?.id !== undefined) zones.set(zone.id, zone);
      zone = undefined;
    } else if (zone !== undefined) {
      zone.lines.push(line);
      if (/^TZID[:;]/i.test(line)) zone.id = unquoted(line.slice(line.indexOf(":") + 1));
      if (/^X-LIC-LOCATION:/i.test(line)) zone.usual = line.slice(line.indexOf(":") + 1).trim();
    } else if (within.length === 2 && (within[1] === "VEVENT" || within[1] === "VFREEBUSY")) keep(block, line);
  }
  return within.length === 0 ? { events, freeBusy, zones } : undefined;
}

export const first = (block: Block, name: string): Property | undefined => block.get(name)?.[0];

function unfolded(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r\n|\n|\r/)) {
    if ((line.startsWith(" ") || line.startsWith("\t")) && lines.length > 0) {
      const last = lines.length - 1;
      // A line that never ends is nobody's time.
      if ((lines[last] ?? "").length < 20_000) lines[last] = (lines[last] ?? "") + line.slice(1);
    } else if (line.trim() !== "") lines.push(line.trimEnd());
  }
  return lines;
}

function keep(block: Map<string, Property[]>, line: string): void {
  const end = line.search(/[;:]/);
  const name = line.slice(0, Math.max(end, 0)).toUpperCase();
  if (!told.has(name)) return;
  // Of a moment nothing holds a colon, and a zone's name may, quoted or not.
  const colon = name === "UID" || name === "RRULE" ? outsideQuotes(line) : line.lastIndexOf(":");
  if (colon < 0) return;
  const params = new Map<string, string>();
  for (const param of line.slice(end, colon).split(";")) {
    const equals = param.indexOf("=");
    if (equals > 0) params.set(param.slice(0, equals).toUpperCase(), unquoted(param.slice(equals + 1)));
  }
  block.set(name, [...(block.get(name) ?? []), { params, value: line.slice(colon + 1).trim() }]);
}

function outsideQuotes(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ":" && !quoted) return at;
  }
  return -1;
}

const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/, "$1");
