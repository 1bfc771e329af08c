/**
 * What a `{name}` in a client's text stands for, now. Prices, hours and address come from the practice file and nowhere else.
 * In: the name and the desk. Out: words in the client's language, folded for SMS. An unknown name throws: the linter forbids it.
 */

import {
  briefly,
  datesOf,
  listOf,
  sayBy,
  sayClock,
  sayDate,
  sayDuration,
  sayHours,
  sayRanges,
  saySlot,
  sayWish,
} from "../../booking/describe.ts";
import { newsDue } from "../../booking/due.ts";
import { nextOpeningDay } from "../../booking/opening.ts";
import type { Request } from "../../booking/request.ts";
import { firstPossible } from "../../booking/wish.ts";
import { RequestId } from "../../words/ids.ts";
import { addDays, clockOf, dateOf, type EpochMs, type WallDate, wallOf } from "../../words/time.ts";
import type { FactName } from "../catalog.ts";
import { quoteWords } from "../compose.ts";
import { foldForSms } from "../flow/render.ts";
import type { Desk } from "./desk.ts";
import { refused } from "./refused.ts";
import { bookingMeant, bookingsToCome, openRequest } from "./standing.ts";
import { theseIds } from "./these.ts";

/** Whether a text that names these can be said here and now. */
export const sayable = (names: readonly string[], desk: Desk): boolean => names.every((name) => find(name, desk) !== undefined);

/** Facts that speak of one request: a question that names one of them is about it. */
export const requestFacts: ReadonlySet<string> = new Set<FactName>(["pending", "asked", "booked", "news", "until"]);

const find = (name: string, desk: Desk): string | undefined => (name in facts ? facts[name as FactName](desk) : remembered(name, desk));

export function valueOf(name: string, desk: Desk): string {
  const value = find(name, desk);
  if (value === undefined) throw new Error(`text names {${name}}, which is not known here`);
  return desk.channel === "sms" && name !== "words" && name !== "rates" ? foldForSms(value) : value;
}

const facts: Readonly<Record<FactName, (desk: Desk) => string | undefined>> = {
  rates: ({ facts: { practice } }) => practice.rates,
  session: ({ facts: { practice }, state }) => sayDuration(practice.session.minutes, state.locale),
  hours: ({ facts: { practice }, state }) => sayHours(practice, state.locale),
  spoken: ({ facts: { practice }, state }) => practice.spoken?.[state.locale],
  place: ({
    facts: {
      practice: { address },
    },
  }) => `${address.street}, ${address.postcode} ${address.city}`,
  "place-short": ({
    facts: {
      practice: { address },
    },
  }) => `${address.street}, ${address.city}`,
  street: ({ facts: { practice } }) => practice.address.street,
  phone: ({ facts: { practice } }) => practice.phone,
  pending: (desk) => {
    const request = askedFor(desk);
    return request === undefined ? undefined : sayAsked(request, desk, "long");
  },
  asked: (desk) => {
    const request = askedFor(desk);
    return request === undefined ? undefined : capital(sayAsked(request, desk, "brief"));
  },
  leaving: (desk) => {
    const { moves } = askedFor(desk) ?? {};
    return moves === undefined ? undefined : saySlot(moves.slot, desk.state.locale, brief([dateOf(moves.slot.wall)], desk));
  },
  booked: (desk) => {
    const booking = spokenOf(desk);
    return booking === undefined ? undefined : saySlot(booking.slot, desk.state.locale, "long");
  },
  bookings: (desk) => {
    const slots = bookingsToCome(desk).map(({ slot }) => slot);
    const dates = slots.map(({ wall }) => dateOf(wall));
    const style = slots.length === 1 ? "long" : brief(dates, desk);
    return slots.length === 0
      ? undefined
      : listOf(
          slots.map((slot) => saySlot(slot, desk.state.locale, style)),
          desk.state.locale,
          "and",
        );
  },
  invitation: (desk) => {
    const booking = spokenOf(desk);
    return booking === undefined ? undefined : desk.facts.invitations.get(booking.id);
  },
  news: (desk) => {
    const request = askedFor(desk);
    return request === undefined ? undefined : sayAt(newsDue(request, desk.now), desk);
  },
  until: (desk) => {
    const request = askedFor(desk);
    if (request === undefined || !("expiresAt" in request)) return undefined;
    return sayAt(request.expiresAt, desk);
  },
  "sessions-day": (desk) => {
    const [first] = sessions(desk);
    return first === undefined ? undefined : sayDate(dateOf(first.slot.wall), desk.state.locale, "long");
  },
  "sessions-at": (desk) => {
    const clocks = sessions(desk).map(({ slot }) => sayClock(clockOf(slot.wall), desk.state.locale));
    return clocks.length === 0 ? undefined : listOf(clocks, desk.state.locale, "and");
  },
  access: ({ facts: { practice }, state }) => practice.access?.onTheDay[state.locale],
  these: (desk) => {
    const named = theseIds(desk).flatMap((id) => desk.requests.get(RequestId.parse(id)) ?? []);
    if (named.length === 0) return undefined;
    return listOf(
      named.map((each) => sayThis(each, desk)),
      desk.state.locale,
      "and",
    );
  },
  upcoming: (desk) => String(bookingsToCome(desk).length),
  "late-rule": ({ facts: { practice }, state }) => practice.bookings.lateCancel?.text[state.locale],
  notice: ({ facts: { practice }, state }) => {
    const { noticeDays: days, noticeHours: hours } = practice;
    if (days * 24 <= hours) return state.locale === "fr" ? `${hours}h` : `${hours} hours`;
    return state.locale === "fr" ? `${days} jour${days > 1 ? "s" : ""}` : `${days} day${days > 1 ? "s" : ""}`;
  },
  earliest: (desk) => {
    const why = refused(desk);
    const at = why?.kind === "too-soon" ? why.earliestAt : firstPossible({ kind: "asap" }, desk.facts.practice, desk.now);
    if (at === undefined) return undefined;
    const wall = wallOf(at, desk.facts.practice.zone);
    return saySlot({ wall, zone: desk.facts.practice.zone, at, minutes: desk.facts.practice.session.minutes }, desk.state.locale, "long");
  },
  horizon: ({ facts: { practice }, now, state }) =>
    sayDate(addDays(dateOf(wallOf(now, practice.zone)), practice.horizonDays), state.locale, "long"),
  open: (desk) => {
    const why = refused(desk);
    const open = why !== undefined && "open" in why ? why.open : [];
    return open.length > 0 ? sayRanges(open, desk.state.locale) : sayHours(desk.facts.practice, desk.state.locale);
  },
  back: (desk) => {
    const why = refused(desk);
    if (why?.kind === "closed") return sayDate(why.nextOpen, desk.state.locale, "long");
    const slot = desk.focus !== undefined && "slot" in desk.focus ? desk.focus.slot : undefined;
    return slot === undefined ? undefined : sayDate(nextOpeningDay(desk.facts.practice, dateOf(slot.wall)), desk.state.locale, "long");
  },
  "next-open": (desk) => {
    const why = refused(desk);
    const date =
      why?.kind === "closed" ? why.nextOpen : nextOpeningDay(desk.facts.practice, dateOf(wallOf(desk.now, desk.facts.practice.zone)));
    return sayDate(date, desk.state.locale, "long");
  },
  wrote: (desk) => {
    const { wroteAt: at, facts, state } = desk;
    if (at === undefined) return undefined;
    const { zone, session } = facts.practice;
    const wall = wallOf(at, zone);
    return saySlot({ wall, zone, at, minutes: session.minutes }, state.locale, brief([dateOf(wall)], desk));
  },
  wish: (desk) => remembered("wish", desk),
  name: (desk) => desk.focus?.name ?? remembered("name", desk) ?? openRequest(desk)?.name ?? bookingsToCome(desk)[0]?.name,
  words: (desk) => remembered("words", desk) ?? quoteWords(desk.words, desk.channel),
};

/** What is asked for: of somebody whose booking is spoken of as well, their open request. */
function askedFor(desk: Desk): Request | undefined {
  const { focus } = desk;
  const stands = focus?.state === "confirmed" || focus?.state === "revoked";
  return stands ? (openRequest(desk) ?? focus) : (focus ?? openRequest(desk));
}

/** « vendredi 27 à 14h », « la demande pour lundi 30 à 10h ». */
const sayThis = (request: Request, desk: Desk): string =>
  "wish" in request
    ? `${desk.state.locale === "fr" ? "la demande pour" : "the request for"} ${sayAsked(request, desk, "brief")}`
    : sayAsked(request, desk, "brief");

/** Those of the last reminder. */
const sessions = (desk: Desk) => bookingsToCome(desk).filter(({ id }) => desk.state.reminded?.of.includes(id) === true);

const spokenOf = (desk: Desk) => (desk.focus?.state === "confirmed" ? desk.focus : bookingMeant(desk));

function remembered(name: string, desk: Desk): string | undefined {
  const value = desk.state.memory[name];
  if (value === undefined) return undefined;
  if (typeof value === "object") return value.kind === "when" ? undefined : sayWish(value, desk.state.locale, "long");
  return name === "words" ? quoteWords(String(value), desk.channel) : String(value);
}

/** « demain à 12h » in an answer; in what the system says by itself the date stands in full: it may be read a day later. */
function sayAt(at: EpochMs, desk: Desk): string {
  const { zone, session } = desk.facts.practice;
  if (desk.policy === "answer") return sayBy(at, desk.now, zone, desk.state.locale);
  return saySlot({ wall: wallOf(at, zone), zone, at, minutes: session.minutes }, desk.state.locale, "long");
}

/** What a request asks or holds, in the words of its state. */
function sayAsked(request: Request, desk: Desk, style: "long" | "brief"): string {
  if (request.state === "confirmed" || !("wish" in request))
    return saySlot(request.slot, desk.state.locale, style === "long" ? style : brief([dateOf(request.slot.wall)], desk));
  return sayWish(request.wish, desk.state.locale, style === "long" ? style : brief(datesOf(request.wish), desk));
}

const brief = (dates: readonly WallDate[], { now, facts: { practice } }: Desk): "brief" | "dated" => briefly(dates, now, practice.zone);

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase("fr") + text.slice(1);
