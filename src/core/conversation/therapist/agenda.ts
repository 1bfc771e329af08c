/**
 * What she has on a day: booked, asked, offered, and what she has changed of her hours. In: the days. Out: one line for each, short enough for one
 * SMS segment where it can be; a longer one is cut and says how to see the rest. Decides nothing.
 */
import { sayClock, sayDate, sayWish } from "../../booking/describe.ts";
import { openRanges, weekRanges } from "../../booking/opening.ts";
import { touches } from "../../booking/overrides.ts";
import type { Request, Slot } from "../../booking/request.ts";
import type { Override } from "../../words/override.ts";
import { addDays, clockOf, dateOf, someInstantOf, type WallDate, wallAt, weekdayOf } from "../../words/time.ts";
import type { NoticeName } from "../catalog.ts";
import { foldForSms } from "../flow/render.ts";
import type { HerDays } from "../understand/her-agenda.ts";
import { type HerDesk, phrase, whoOf } from "./her-desk.ts";
import { waitingForHer } from "./target.ts";

/** One SMS. */
const segment = 160;
/** Longer runs are cut: she names another day. */
const mostDays = 14;

export function showDays(desk: HerDesk, { from, to, part, bare }: HerDays): void {
  if (!bookingsKnown(desk, from)) return;
  const days: WallDate[] = [];
  for (let date = from; date <= to && days.length < mostDays; date = addDays(date, 1)) days.push(date);
  const only = days.length === 1;
  const lines = days.flatMap((date) => {
    const line = dayLine(desk, date, part);
    // A day on which the practice is shut anyway is worth a line only where she asked for it.
    return only || line.busy || openRanges(desk.facts.practice, date).length > 0 ? [line.text] : [];
  });
  const last = days.at(-1);
  const more = last !== undefined && last < to ? [phrase(desk, "agenda-then", { day: shortDay(desk, addDays(last, 1)) })] : [];
  // A request that has no hour asks for one: a bare day may have been meant for it.
  const waiting = bare && only ? waitingForHer(desk).find((request) => "wish" in request && request.wish.kind !== "exact") : undefined;
  const half =
    waiting === undefined
      ? []
      : [
          phrase(desk, "agenda-no-answer", {
            code: waiting.code,
            example: `${waiting.code} ${shortDay(desk, from)} ${sayClock("14:00", desk.state.locale)}`,
          }),
        ];
  desk.messages.push({ text: [...lines, ...more, ...half].join("\n"), choices: [] });
}

/** Whether the bookings from that day on are among the requests; asks for them. */
export function bookingsKnown(desk: HerDesk, day: WallDate): boolean {
  const from = someInstantOf(wallAt(day, "00:00"), desk.facts.practice.zone);
  if (desk.facts.bookingsFrom !== undefined && desk.facts.bookingsFrom <= from) return true;
  desk.queries.push({ kind: "bookings", from });
  return false;
}

interface Entry {
  readonly slot: Slot;
  readonly text: string;
}

function dayLine(desk: HerDesk, date: WallDate, part: number): { readonly text: string; readonly busy: boolean } {
  const day = sayDate(date, desk.state.locale, "short");
  const entries = [...entriesOn(desk, date).map(({ text }) => text), ...looseOn(desk, date)];
  const changes = (desk.facts.practice.overrides ?? []).filter((each) => touches(each, date)).map((each) => sayChange(desk, each));
  // Two absences that meet are one on that day.
  const all = [...new Set(changes), ...entries];
  if (all.length === 0) {
    const shut = openRanges(desk.facts.practice, date).length === 0;
    return { text: phrase(desk, shut ? "agenda-closed" : "agenda-none", { day }), busy: false };
  }
  const more = (count: number): string =>
    phrase(desk, "agenda-more", { count: String(count), day: shortDay(desk, date).toUpperCase(), part: String(part + 1) });
  const parts =
    desk.channel === "sms" ? cut(all, segment - phrase(desk, "agenda-day", { day, lines: "" }).length, more(10).length + 1) : [all];
  const shown = parts[Math.min(part, parts.length) - 1] ?? all;
  const left = parts.slice(Math.min(part, parts.length)).flat().length;
  const text = phrase(desk, "agenda-day", { day, lines: shown.join(", ") });
  return { text: left === 0 ? text : `${text} ${more(left)}`, busy: true };
}

/** As few parts as there can be, each with room for the word about the rest, where there is one. */
function cut(entries: readonly string[], room: number, spare: number): readonly (readonly string[])[] {
  if (entries.join(", ").length <= room) return [entries];
  const parts: string[][] = [[]];
  for (const entry of entries) {
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && [...last, entry].join(", ").length > room - spare) parts.push([entry]);
    else last.push(entry);
  }
  return parts;
}

function entriesOn(desk: HerDesk, date: WallDate): readonly Entry[] {
  return [...desk.requests.values()]
    .flatMap((request) => entriesOf(desk, request))
    .filter(({ slot }) => dateOf(slot.wall) === date)
    .toSorted((a, b) => a.slot.at - b.slot.at);
}

function entriesOf(desk: HerDesk, request: Request): readonly Entry[] {
  const entry = (slot: Slot, name: NoticeName): Entry => {
    const { code } = request;
    const text = phrase(desk, name, {
      at: sayClock(clockOf(slot.wall), desk.state.locale),
      who: whoOf(desk, request),
      ...(name === "agenda-booked" ? {} : { code }),
    });
    return { slot, text };
  };
  switch (request.state) {
    case "confirmed":
    case "done":
    case "missed":
      return [entry(request.slot, "agenda-booked")];
    case "requested":
    case "countered":
    case "decided":
      return request.wish.kind === "exact" ? [entry(request.wish.slot, "agenda-asked")] : [];
    case "proposed":
      return request.slots.map((slot) => entry(slot, "agenda-offered"));
    default:
      return [];
  }
}

/** Asked for on this day and for no hour: « matin Marie ..12 demande (D7) ». */
function looseOn(desk: HerDesk, date: WallDate): readonly string[] {
  const day = sayDate(date, desk.state.locale, "short");
  return waitingForHer(desk).flatMap((request) => {
    if (!("wish" in request) || request.wish.kind !== "loose") return [];
    const { stretches } = request.wish;
    if (!stretches.every(({ from, to }) => from === date && to === date)) return [];
    const at = sayWish({ kind: "loose", stretches }, desk.state.locale, "short").replaceAll(`${day} `, "").replaceAll(day, "").trim();
    return [phrase(desk, "agenda-asked", { at, who: whoOf(desk, request), code: request.code }).trim()];
  });
}

/** « absence », « fermé 12h-20h »: what she has changed of a day. */
export function sayChange(desk: HerDesk, override: Override, day = ""): string {
  if (override.kind === "absent") return phrase(desk, "change-absent");
  const at = (clock: string): string => (clock === "24:00" && desk.state.locale === "fr" ? "24h" : sayClock(clock, desk.state.locale));
  // « l'après-midi » ends when the practice does.
  const usual = override.kind === "closed" ? weekRanges(desk.facts.practice.hours, weekdayOf(override.date)) : [];
  const [first, last] = [usual[0]?.from ?? "00:00", usual.at(-1)?.to ?? "24:00"];
  const from = override.from < first && first < override.to ? first : override.from;
  const to = last < override.to && from < last ? last : override.to;
  const hours = `${day}${at(from)}-${at(to)}`;
  return phrase(desk, override.kind === "closed" ? "change-closed" : override.kind === "open" ? "change-open" : "change-blocked", {
    hours,
  });
}

/** « jeu 26 »: as she would type it. */
export const shortDay = (desk: HerDesk, date: WallDate): string =>
  foldForSms(sayDate(date, desk.state.locale, "short"))
    .replace(/\. /, " ")
    .split(" ")
    .slice(0, 2)
    .join(" ");
