/**
 * Which confirmed booking somebody speaks of: the one whose day or hour they name, the one that they were just reminded of, the one that they chose.
 * In: the desk and what was understood. Out: the booking, or nothing where it must be asked. Nothing is moved here.
 */
import { weekdayNames } from "../../booking/calendar-words.ts";
import type { Request } from "../../booking/request.ts";
import { fold } from "../../words/fold.ts";
import { addDays, clockOf, dateOf, type WallClock, type WallDate, wallOf, weekdayOf } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { Question } from "../state.ts";
import type { Meaning } from "../understand/meaning.ts";
import type { Desk } from "./desk.ts";
import { remember } from "./go-on.ts";
import { namedAmong } from "./moment.ts";
import { daysOf } from "./of-standing.ts";
import { reminded } from "./reminding.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { take } from "./take.ts";

type Booking = Extract<Request, { state: "confirmed" | "revoked" }>;

/** The one of their bookings whose day or hour a message names, as theirs or as one at which they cannot come. */
export function bookingNamed(desk: Desk, meaning: Pick<Meaning, "when" | "folded">): Booking | undefined {
  const { when } = meaning;
  const coming = bookingsToCome(desk);
  const days = daysOf(when);
  const byMoment = only(coming.filter(({ slot }) => namedAmong(when, [slot]) !== undefined || days.includes(dateOf(slot.wall))));
  return (
    byMoment ??
    only(coming.filter((booking) => saysDayOf(desk, booking, meaning.folded))) ??
    only(coming.filter(({ slot }) => saysClock(clockOf(slot.wall), meaning.folded)))
  );
}

/** « celui de jeudi » under a list of bookings: its option. */
export function listedBooking(desk: Desk, question: Question, meaning: Meaning): string | undefined {
  if (meaning.answer?.kind === "no") return undefined;
  const named = bookingNamed(desk, meaning);
  return named === undefined ? undefined : question.options.find(({ value }) => value === named.id)?.id;
}

/**
 * What a wish to move says: which booking, and the moment instead of it. « déplacer jeudi » names the booking; « plutôt à 16h » is of its day,
 * « plutôt vendredi » at its hour, as with a request.
 */
export function seedMove(desk: Desk, meaning: Meaning): void {
  const coming = bookingsToCome(desk);
  const same = only(coming.filter(({ slot }) => namedAmong(meaning.when, [slot]) !== undefined));
  const cannot = meaning.when.kind === "interval" && daysOf(meaning.when).length > 0;
  const source = same ?? only(coming.filter((booking) => saysDayOf(desk, booking, meaning.folded))) ?? only(coming) ?? only(reminded(desk));
  if (source !== undefined) remember(desk, "booking", source.id);
  if (openRequest(desk) !== undefined || meaning.when.kind === "none" || same !== undefined || cannot) return;
  if (source !== undefined)
    remember(desk, "said", { kind: "when", when: { kind: "instant", at: source.slot.wall, dateInferred: false, approx: false } });
  take(desk, "wish", "wish", source === undefined ? meaning : { ...meaning, when: elsewhere(meaning.when, dateOf(source.slot.wall)) });
}

/** « jeudi je suis coincé, vendredi » of a booking for Thursday: Friday alone. */
function elsewhere(when: When, day: WallDate): When {
  if (when.kind !== "several" || when.why !== "or") return when;
  const of = when.of.filter((each) => !(each.kind === "day" && each.date === day));
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : of.length > 0 ? { ...when, of } : when;
}

/** « déplacer mon rdv de jeudi à vendredi » where another of theirs was being moved. */
export function movesAnother(desk: Desk, { intents, folded }: Meaning): boolean {
  const moving = desk.state.memory["moves"] ?? desk.state.memory["booking"];
  if (moving === undefined || !intents.some(({ label }) => label === "reschedule") || !pointsAt.test(folded)) return false;
  const source = only(bookingsToCome(desk).filter((booking) => saysDayOf(desk, booking, folded)));
  return source !== undefined && source.id !== moving;
}

const pointsAt =
  /\b(?:rdv|rendez.?vous|seance|celui|celle|appointment|session|one) (?:du|de|d.|of|on)\b|\bmy [a-z]+day (?:appointment|session|one)\b/;

/** « celui de 14h », "the 2pm one". */
function saysClock(clock: WallClock, folded: string): boolean {
  const [hours = 0, minutes = "00"] = [Number(clock.slice(0, 2)), clock.slice(3, 5)];
  const tail = minutes === "00" ? "(?:[h:]0{0,2})" : `[h:]${minutes}`;
  const half = `${hours % 12 === 0 ? 12 : hours % 12}${minutes === "00" ? "(?::00)?" : `:${minutes}`} ?${hours < 12 ? "am" : "pm"}`;
  return new RegExp(`(?<![\\d:])(?:${hours}${tail}|${half})(?!\\d)`).test(folded);
}

/** Its weekday stands in the words, or « demain ». */
function saysDayOf(desk: Desk, { slot }: Booking, folded: string): boolean {
  const date = dateOf(slot.wall);
  const today = dateOf(wallOf(desk.now, slot.zone));
  const names = (["fr", "en"] as const).map((locale) => fold(weekdayNames[locale][weekdayOf(date) - 1] ?? ""));
  const near = date === today ? ["aujourd.?hui", "ce soir", "today"] : date === addDays(today, 1) ? ["demain", "tomorrow"] : [];
  return new RegExp(`\\b(?:${[...names, ...near].join("|")})\\b`).test(folded);
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
