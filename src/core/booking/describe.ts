/**
 * How a date, an hour, a wish, a session or the week is said, in French and in English. Never a whole sentence, never a price or a place.
 * `long`: « jeudi 26 novembre à 14h » (a client reads it alone). `short`: « jeu. 26 nov. 14h » (a lock screen). `brief`: « jeudi 26 à 14h »
 * (the running month); `dated`: « mardi 1er déc. à 10h » (another one; `briefly` chooses). No year is said: nothing can be asked for further than the horizon.
 */
import type { Locale } from "../words/locale.ts";
import type { Practice, Range } from "../words/practice.ts";
import { unreachable } from "../words/result.ts";
import {
  addDays,
  clockOf,
  dateOf,
  type EpochMs,
  minutesOf,
  type WallClock,
  type WallDate,
  wallOf,
  weekdayOf,
  type Zone,
} from "../words/time.ts";
import { monthNames, monthNamesShort, partNames, weekdayNames, weekdayNamesShort } from "./calendar-words.ts";
import { weekRanges } from "./opening.ts";
import type { Slot, Stretch, Wish } from "./request.ts";

export type Style = "long" | "short" | "brief" | "dated";

/** Without its month only what lies in the running one: « le 1er » of two months would look alike. */
export const briefly = (dates: readonly WallDate[], now: EpochMs, zone: Zone): "brief" | "dated" =>
  dates.every((date) => date.slice(0, 7) === wallOf(now, zone).slice(0, 7)) ? "brief" : "dated";

/** The days that a wish names. */
export const datesOf = (wish: Wish): readonly WallDate[] =>
  wish.kind === "exact"
    ? [dateOf(wish.slot.wall)]
    : wish.kind === "asap"
      ? []
      : wish.stretches.flatMap(({ from, to }) => [from, to].filter((date) => date !== undefined));

/** `bare` has no weekday: « 26 novembre ». */
export function sayDate(date: WallDate, locale: Locale, style: Style | "bare" | "bare-short"): string {
  const day = dayNumber(date, locale);
  const month = Number(date.slice(5, 7)) - 1;
  const weekday = weekdayOf(date) - 1;
  switch (style) {
    case "long":
      return `${weekdayNames[locale][weekday]} ${day} ${monthNames[locale][month]}`;
    case "short":
      return `${weekdayNamesShort[locale][weekday]} ${day} ${monthNamesShort[locale][month]}`;
    case "brief":
      return `${weekdayNames[locale][weekday]} ${day}`;
    case "dated":
      return `${weekdayNames[locale][weekday]} ${day} ${monthNamesShort[locale][month]}`;
    case "bare":
      return `${day} ${monthNames[locale][month]}`;
    case "bare-short":
      return `${day} ${monthNamesShort[locale][month]}`;
  }
}

/** « jeu. 3 déc. 10h » as somebody would repeat it: « jeudi 3 décembre 10h ». */
export function inFull(text: string): string {
  for (const locale of ["fr", "en"] as const) {
    const names = [...weekdayNamesShort[locale].map((short, n) => [short, weekdayNames[locale][n]] as const)];
    const months = [...monthNamesShort[locale].map((short, n) => [short, monthNames[locale][n]] as const)];
    const day = names.find(([short]) => text.startsWith(`${short} `));
    if (day?.[1] === undefined) continue;
    const rest = text.slice(day[0].length);
    const month = months.find(([short]) => rest.includes(` ${short} `));
    return day[1] + (month?.[1] === undefined ? rest : rest.replace(` ${month[0]} `, ` ${month[1]} `));
  }
  return text;
}

/** « 9h », « 14h30 »; "9:00", "14:30". */
export function sayClock(clock: WallClock, locale: Locale): string {
  const hours = Math.floor(minutesOf(clock) / 60);
  const minutes = clock.slice(3, 5);
  return locale === "en" ? `${hours}:${minutes}` : minutes === "00" ? `${hours}h` : `${hours}h${minutes}`;
}

export function saySlot(slot: Slot, locale: Locale, style: Style): string {
  return sayMoment(sayDate(dateOf(slot.wall), locale, style), clockOf(slot.wall), locale, style);
}

/** In full it stands behind « pour », briefly it opens a sentence, and to her it stands alone. */
function saySoonest(locale: Locale, style: Style): string {
  if (style === "long") return locale === "fr" ? "la première date possible" : "as soon as possible";
  if (style === "brief" || style === "dated") return locale === "fr" ? "un rendez-vous rapide" : "an early appointment";
  return locale === "fr" ? "dès que possible" : "as soon as possible";
}

/** « jeudi 26 novembre après-midi ou vendredi 27 novembre », « la semaine du 30 novembre », « la première date possible ». */
export function sayWish(wish: Wish, locale: Locale, style: Style): string {
  switch (wish.kind) {
    case "exact":
      return saySlot(wish.slot, locale, style);
    case "asap":
      return saySoonest(locale, style);
    case "loose":
      return listOf([...new Set(wish.stretches.map((stretch) => sayStretch(stretch, locale, style)))], locale, "or");
    default:
      return unreachable(wish);
  }
}

/** « 1h30 », « 45 min »; "1 h 30". */
export function sayDuration(minutes: number, locale: Locale): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  const tail = rest === 0 ? "" : String(rest).padStart(2, "0");
  return locale === "fr" ? `${hours}h${tail}` : `${hours} h ${tail}`.trimEnd();
}

/** A deadline as it is spoken of now: « demain à 12h », « aujourd'hui à 18h », « lundi 30 novembre à 12h »; "12:00 tomorrow". */
export function sayBy(at: EpochMs, now: EpochMs, zone: Zone, locale: Locale): string {
  const wall = wallOf(at, zone);
  const today = dateOf(wallOf(now, zone));
  const date = dateOf(wall);
  const clock = sayClock(clockOf(wall), locale);
  if (date === today) return locale === "fr" ? `aujourd'hui à ${clock}` : `${clock} today`;
  if (date === addDays(today, 1)) return locale === "fr" ? `demain à ${clock}` : `${clock} tomorrow`;
  return locale === "fr" ? `${sayDate(date, "fr", "long")} à ${clock}` : `${clock} on ${sayDate(date, "en", "long")}`;
}

/** Something that has been: « à 14h02 », « hier à 14h02 », « le mardi 24 novembre à 14h02 ». */
export function sayAgo(at: EpochMs, now: EpochMs, zone: Zone, locale: Locale): string {
  const wall = wallOf(at, zone);
  const [today, date, clock] = [dateOf(wallOf(now, zone)), dateOf(wall), sayClock(clockOf(wall), locale)];
  const atClock = locale === "fr" ? `à ${clock}` : `at ${clock}`;
  if (date === today) return atClock;
  if (date === addDays(today, -1)) return `${locale === "fr" ? "hier" : "yesterday"} ${atClock}`;
  return `${locale === "fr" ? "le" : "on"} ${sayDate(date, locale, "long")} ${atClock}`;
}

/** « du lundi au vendredi de 9h à 20h, le samedi de 9h à 12h »: days with the same hours together, whichever they are. */
export function sayHours(practice: Practice, locale: Locale): string {
  const byHours = new Map<string, number[]>();
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const hours = sayRanges(weekRanges(practice.hours, day), locale);
    if (hours !== "") byHours.set(hours, [...(byHours.get(hours) ?? []), day]);
  }
  return [...byHours].map(([hours, days]) => `${sayDays(days, locale)} ${hours}`).join(", ");
}

/** « de 9h à 12h et de 14h à 20h »; "9:00-12:00 and 14:00-20:00". */
export function sayRanges(ranges: readonly Range[], locale: Locale): string {
  const said = ranges.map(({ from, to }) =>
    locale === "fr" ? `de ${sayClock(from, "fr")} à ${sayClock(to, "fr")}` : `${sayClock(from, "en")}-${sayClock(to, "en")}`,
  );
  return listOf(said, locale, "and");
}

/** « du lundi au vendredi », « le mardi et le jeudi », « tous les jours ». */
function sayDays(days: readonly number[], locale: Locale): string {
  if (days.length === 7) return locale === "fr" ? "tous les jours" : "every day";
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const said = runs.flatMap((run) => (run.length > 2 ? [sayRun(run, locale)] : run.map((day) => sayRun([day], locale))));
  return listOf(said, locale, "and");
}

/** « a, b et c »; two words in two languages, nothing more. */
export function listOf(said: readonly string[], locale: Locale, word: "and" | "or"): string {
  const between = locale === "en" ? word : word === "and" ? "et" : "ou";
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} ${between} ${said.at(-1)}`;
}

function sayRun(run: readonly number[], locale: Locale): string {
  const name = (day: number | undefined): string => (day === undefined ? "" : (weekdayNames[locale][day - 1] ?? ""));
  const [first, last] = [name(run[0]), name(run.at(-1))];
  if (run.length === 1) return locale === "fr" ? `le ${first}` : first;
  return locale === "fr" ? `du ${first} au ${last}` : `${first} to ${last}`;
}

/** One stretch: its day or days, its part of the day or its clocks, its exceptions. */
function sayStretch(stretch: Stretch, locale: Locale, style: Style): string {
  const fr = locale === "fr";
  const { from, to, weekdays = [], except = [] } = stretch;
  const oneDay = from !== undefined && from === to;
  const days = oneDay ? sayDate(from, locale, style) : sayPeriod(from, to, locale, style);
  const named =
    oneDay || weekdays.length === 0
      ? ""
      : listOf(
          weekdays.map((day) => sayRun([day], locale)),
          locale,
          "or",
        );
  const ofDay = oneDay || named !== "";
  const clocks = sayClocks(stretch, ofDay, locale, style);
  const not = except.map((day) => (typeof day === "number" ? sayRun([day], locale) : sayDate(day, locale, style)));
  const when = [days, named].filter((part) => part !== "").join(", ");
  const words = [when, clocks].filter((part) => part !== "").join(ofDay ? " " : ", ");
  if (not.length === 0) return words === "" ? (fr ? "n'importe quand" : "any time") : words;
  return `${words === "" ? (fr ? "n'importe quand" : "any time") : words}, ${fr ? "sauf" : "except"} ${listOf(not, locale, "and")}`;
}

function sayPeriod(from: WallDate | undefined, to: WallDate | undefined, locale: Locale, style: Style): string {
  const fr = locale === "fr";
  const the = fr ? "le " : "";
  if (from === undefined && to === undefined) return "";
  if (from === undefined || to === undefined) {
    const day = sayDate(from ?? to ?? "", locale, style);
    if (from !== undefined) return fr ? `à partir du ${day}` : `from ${day}`;
    return fr ? `jusqu'au ${day}` : `until ${day}`;
  }
  const plain = sayDate(from, locale, style === "short" ? "bare-short" : "bare");
  if (weekdayOf(from) === 1 && to === addDays(from, 6)) return fr ? `la semaine du ${plain}` : `the week of ${plain}`;
  if (weekdayOf(from) === 6 && to === addDays(from, 1)) return fr ? `le week-end du ${plain}` : `the weekend of ${plain}`;
  return `${fr ? "entre" : "between"} ${the}${sayDate(from, locale, style)} ${fr ? "et" : "and"} ${the}${sayDate(to, locale, style)}`;
}

/** « après-midi », « après 18h », « entre 14h et 16h », « à 14h », « vers 14h ». */
function sayClocks({ at, approx, after, before, part }: Stretch, ofDay: boolean, locale: Locale, style: Style): string {
  const fr = locale === "fr";
  const say = (clock: WallClock): string => sayClock(clock, locale);
  if (at !== undefined) {
    if (approx === true) return `${fr ? "vers" : "around"} ${say(at)}`;
    return style === "short" ? say(at) : `${fr ? "à" : "at"} ${say(at)}`;
  }
  const name = part === undefined ? "" : partNames[locale][part][ofDay ? "ofDay" : "alone"];
  const clocks =
    after !== undefined && before !== undefined
      ? `${fr ? "entre" : "between"} ${say(after)} ${fr ? "et" : "and"} ${say(before)}`
      : after !== undefined
        ? `${fr ? "après" : "after"} ${say(after)}`
        : before !== undefined
          ? `${fr ? "avant" : "before"} ${say(before)}`
          : "";
  return [name, clocks].filter((words) => words !== "").join(" ");
}

/** A day and its hour: the short style drops the little word between them. */
const sayMoment = (day: string, clock: WallClock, locale: Locale, style: Style): string =>
  style === "short" ? `${day} ${sayClock(clock, locale)}` : `${day} ${locale === "fr" ? "à" : "at"} ${sayClock(clock, locale)}`;

/** The first of a month is « 1er ». */
const dayNumber = (date: WallDate, locale: Locale): string => {
  const day = Number(date.slice(8, 10));
  return locale === "fr" && day === 1 ? "1er" : String(day);
};
