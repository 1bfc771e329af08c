/**
 * What she orders about one person or one day: « rdv Marie jeudi 14h +336… », « annule le rdv de Marie », « déplace Marie à vendredi 10h ».
 * In: her text as typed, and tidied. Out: the name as she typed it, with hours and number; what is missing is given as such, to be asked. A word that
 * is no name makes it nothing: then it is an answer to a request.
 */
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { fold } from "../../words/fold.ts";
import { clockOf, dateOf, type WallClock, type WallDate, type WallTime } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import { firstNames } from "./first-names.ts";
import { type HerClock, momentIn, nothingLeft } from "./her-parts.ts";
import { notNames, ordinary, particles } from "./not-names.ts";

export type HerPeople =
  /** `phone`: +336…, as people dial it abroad. `name` may be empty where a booking is named by its day and hour, `on` and `at`. */
  | { readonly kind: "book"; readonly name: string; readonly wall: WallTime; readonly phone?: string }
  | {
      readonly kind: "call-off";
      /** She has said « le rdv », « la séance »; a bare « annule Marie » may take back an answer to Marie. */
      readonly booked?: true;
      readonly name: string;
      readonly on?: WallDate;
      readonly at?: WallClock;
      readonly walls: readonly WallTime[];
    }
  /** `clock` alone: on the day of the booking. */
  /** Several people at once, each as if alone; hours instead are for one. */
  | { readonly kind: "call-off-several"; readonly of: readonly Extract<HerPeople, { kind: "call-off" }>[] }
  /** One of many: every week, six times. Only the first is ever entered, once she has said yes to that. */
  | { readonly kind: "book-first"; readonly name: string; readonly wall: WallTime; readonly phone?: string }
  | {
      readonly kind: "shift";
      readonly name: string;
      readonly on?: WallDate;
      readonly at?: WallClock;
      readonly to: { readonly wall: WallTime } | { readonly clock: WallClock };
    }
  | { readonly kind: "ask-person"; readonly what: "book" | "series" | "shift" | "offers"; readonly name: string };

const books =
  /^(?:(?:nouveau|ajoute[rz]?|note[rz]?|mets|inscri[st]|prends|cale[rz]?|new|add) )?(?:(?:un|une|le|moi|an?) )?(?:rdv|rendez[- ]vous|appointment|appt) (?:(?:avec|pour|de|d|a|with|for) )?(?=\S)/;
/** "book Marie thursday 2pm", "put Marie in for thursday 2pm": without the word for it only a whole order counts; "book her in" answers a request. */
const booksBare = /^(?:please )?(?:book|schedule|enter|add|put|pencil)(?: in)? (?=\p{L})/u;
/** "Marie's appointment". */
const theirs = / s(?: (?:appointment|appt|session|booking|slot|time)s?)?(?= |$)/;
const callsOff =
  /^(?:annule[rz]?|anule[rz]?|annluer?|supprime[rz]?|decommande[rz]?|cancel|remove|call off) (?:(?:le|la|les|l|un|son|the) )?(?:(rdv|rendez[- ]vous|seance|appointment|appt|session|booking)s? )?(?:(?:de|d|avec|pour|of|with|for) )?(?=\S)/;
const shifts =
  /^(?:deplace[rz]?|decale[rz]?|reporte[rz]?|avance[rz]?|repousse[rz]?|bouge[rz]?|move|reschedule|shift|postpone|push(?: back)?) (?:(?:le|la|les|l|the) )?(?:(?:rdv|rendez[- ]vous|seance|appointment|appt|session) )?(?:(?:de|d|avec|of) )?(?=\S)/;
const offers =
  /[ ,;.]+(?:et )?(?:(?:propose[rz]?|offre[rz]?)(?:[- ](?:lui|leur))?|plutot|a la place|remplace(?:[rz])? par|sinon|instead|offer)(?= |$)/;
const dialled = /(?<!\d)(?:\+|00)\d(?:[ .-]?\d){8,13}(?!\d)|(?<!\d)0[1-9](?:[ .-]?\d{2}){4}(?!\d)/;

export function herPeople(text: string, said: string, at: HerClock): HerPeople | undefined {
  if (books.test(said)) return repeats.test(said) ? seriesIn(text, said, at) : bookIn(text, said, at);
  if (booksBare.test(said)) {
    const bare = said.replace(booksBare, "").replaceAll(/ (?:in|down)(?= |$)/g, " ");
    const order = repeats.test(bare) ? seriesIn(text, bare, at) : bookIn(text, bare, at);
    return order?.kind === "book" || order?.kind === "book-first" ? order : undefined;
  }
  if (shifts.test(said)) return shiftIn(text, said.replace(shifts, "").replace(theirs, ""), at);
  const found = callsOff.exec(said);
  if (found === null) return undefined;
  const words = said.slice(found[0].length);
  const each = offers.test(words) ? [words] : words.split(and).filter((part) => part !== "");
  if (each.length > 1) return severalIn(text, each, at);
  return callOffIn(text, words.replace(theirs, ""), found[1] !== undefined || theirs.test(words), at);
}

/** « de Luc et de Léa », « Luc, Léa et celui de Marie vendredi ». */
const and = /(?:,? (?:et|and|ainsi que|puis|plus)|,) (?:(?:aussi|le|la|celui|celle|rdv|rendez[- ]vous|seance|de|d|du|that of|of) )*/;

/** Only where each of them is somebody: « Marie et c'est tout » is nothing of the kind. */
function severalIn(text: string, parts: readonly string[], at: HerClock): HerPeople | undefined {
  const of = parts.map((part) => callOffIn(text, part.replace(theirs, ""), true, at));
  const people = of.flatMap((each) => (each?.kind === "call-off" && each.name !== "" ? [each] : []));
  return people.length === parts.length ? { kind: "call-off-several", of: people } : undefined;
}

const weekday = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
/** « hebdomadaire », « toutes les semaines », « tous les jeudis », « pendant 6 semaines », "every other thursday". */
const repeats = new RegExp(
  [
    "\\b(?:",
    "hebdomadaires?|hebdo|recurrente?s?|reguli[a-z]+|mensuel(?:le)?s?|bimensuel(?:le)?s?|",
    `(?:tous|toutes) les (?:(?:deux|2|quinze|15|trois|3) )?(?:jours|semaines|mois|(?:${weekday})s?)|`,
    `chaque (?:semaine|mois|jour|${weekday})|une semaine sur (?:deux|2)|(?:un|1) (?:${weekday}) sur (?:deux|2)|`,
    "(?:pendant|pour|sur) (?:\\d{1,2}|deux|trois|quatre|cinq|six|huit|dix) (?:semaines|mois|seances|fois)|(?:\\d{1,2}|deux|trois|quatre|cinq|six|huit|dix) (?:fois|seances)|",
    `weekly|monthly|fortnightly|recurring|(?:every|each) (?:(?:other|second) )?(?:week|month|day|${weekday})|for \\d{1,2} (?:weeks|months)|\\d{1,2} times`,
    ")\\b",
  ].join(""),
);
const named = new RegExp(`\\b(${weekday})s?\\b`);

function seriesIn(text: string, said: string, at: HerClock): HerPeople | undefined {
  let words = said;
  for (let found = repeats.exec(words); found !== null; found = repeats.exec(words)) {
    const day = named.exec(found[0])?.[1];
    words = `${words.slice(0, found.index)}${day ?? ""}${words.slice(found.index + found[0].length)}`.replaceAll(/ {2,}/g, " ").trim();
  }
  const order = bookIn(text, words, at);
  if (order?.kind === "book") return { ...order, kind: "book-first" };
  return order?.kind === "ask-person" ? { ...order, what: "series" } : undefined;
}

function bookIn(text: string, said: string, at: HerClock): HerPeople | undefined {
  const number = dialled.exec(said)?.[0];
  const words = said.replace(dialled, " ").replace(books, "").replaceAll(/ {2,}/g, " ").trim();
  const { when, rest } = momentIn(words, at);
  // One word that is no everyday one is a name, whoever bears it; the echo says it back.
  const name = nameIn(text, rest, number !== undefined || !rest.includes(" "));
  if (name === undefined) return undefined;
  const phone = number === undefined ? undefined : parsePhoneNumberFromString(number.replace(/^00/, "+"), "FR");
  if (when.kind !== "instant" || when.dateInferred || when.approx || (number !== undefined && phone?.isPossible() !== true))
    return { kind: "ask-person", what: "book", name };
  return { kind: "book", name, wall: when.at, ...(phone === undefined ? {} : { phone: phone.number }) };
}

function callOffIn(text: string, words: string, named: boolean, at: HerClock): HerPeople | undefined {
  const cut = offers.exec(words);
  const { when, rest } = momentIn(cut === null ? words : words.slice(0, cut.index), at);
  const on = dayOf(when);
  if (when.kind !== "none" && on === undefined) return undefined;
  // « annule le rdv de jeudi 14h » names it by its hour.
  // « le rdv de … » is followed by a name, whatever word that is.
  const name =
    (named ? anyName(text, rest) : nameIn(text, rest, false)) ?? (named && on !== undefined && nothingLeft(rest) ? "" : undefined);
  if (name === undefined) return undefined;
  const walls = cut === null ? [] : wallsIn(momentIn(words.slice(cut.index + cut[0].length), at).when);
  if (cut !== null && (walls.length === 0 || walls.length > 3)) return { kind: "ask-person", what: "offers", name };
  return {
    kind: "call-off",
    ...(named ? { booked: true as const } : {}),
    name,
    walls,
    ...(on === undefined ? {} : { on }),
    ...clockIn(when),
  };
}

/** « déplace Marie de jeudi 14h à vendredi 10h »: what she moves it to comes last. */
function shiftIn(text: string, words: string, at: HerClock): HerPeople | undefined {
  const to =
    / (?:a|au|pour|vers|to|on) (?=[^ ]*(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd|apres|lun|mar|mer|jeu|ven|sam|tomorrow|mon|tue|wed|thu|fri))/;
  const pieces = words.split(to);
  const last = pieces.length > 1 ? pieces.slice(1).join(" a ") : words;
  const { when, rest } = momentIn(last, at);
  const before = pieces.length > 1 ? momentIn(pieces[0] ?? "", at) : undefined;
  const on = before === undefined ? undefined : dayOf(before.when);
  const left = before === undefined ? rest : `${before.rest} ${rest}`;
  const name = nameIn(text, left, true) ?? (on !== undefined && nothingLeft(left) ? "" : undefined);
  if (name === undefined) return undefined;
  if (when.kind !== "instant" || when.approx) return { kind: "ask-person", what: "shift", name };
  const day = on === undefined || before === undefined ? {} : { on, ...clockIn(before.when) };
  return { kind: "shift", name, ...day, to: when.dateInferred ? { clock: clockOf(when.at) } : { wall: when.at } };
}

const clockIn = (when: When): { at?: WallClock } => (when.kind === "instant" ? { at: clockOf(when.at) } : {});

const dayOf = (when: When): WallDate | undefined =>
  when.kind === "day" || when.kind === "daypart" ? when.date : when.kind === "instant" && !when.dateInferred ? dateOf(when.at) : undefined;

/** Exact hours alone, each with its day. */
function wallsIn(when: When): readonly WallTime[] {
  if (when.kind === "instant") return when.dateInferred || when.approx ? [] : [when.at];
  if (when.kind !== "several" || when.why === "conflict") return [];
  const walls = when.of.map(wallsIn);
  return walls.every((each) => each.length > 0) ? walls.flat() : [];
}

const title = /^(?:mme|mlle|mr|m|madame|monsieur|mademoiselle|dr|docteur)$/;
const joins = /^(?:de|d|du|le|la|a|au|avec|pour|l|et|the|for|with)$/;

/**
 * What is left once the order and the moment are taken out, as she typed it, first letters up: one to four words, none of them an everyday one.
 * `sure`: beside a number or the word « rdv de » an unknown word may be a name.
 */
export function nameIn(text: string, rest: string, sure: boolean): string | undefined {
  const words = rest.split(/[ ,:;.]+/).filter((word) => word !== "");
  while (words.length > 0 && joins.test(words[0] ?? "")) words.shift();
  while (words.length > 0 && joins.test(words.at(-1) ?? "")) words.pop();
  if (words.length === 0 || words.length > 4) return undefined;
  const typed = new Map(text.split(/[\s,:;.]+/).map((word) => [fold(word).replaceAll("'", " "), word] as const));
  const isName = (word: string): boolean =>
    title.test(word) ||
    particles.has(word) ||
    joins.test(word) ||
    firstNames.has(word) ||
    (/^\p{L}[\p{L}'-]*$/u.test(word) && !notNames.has(word) && !ordinary.has(word));
  if (!words.every(isName)) return undefined;
  const known = words.some((word) => firstNames.has(word) || /^\p{Lu}/u.test(typed.get(word) ?? ""));
  if (!sure && !known) return undefined;
  return words
    .map((word) => (joins.test(word) ? word : capital(typed.get(word) ?? word)))
    .join(" ")
    .slice(0, 40);
}

function anyName(text: string, rest: string): string | undefined {
  const words = rest.split(" ").filter((word) => word !== "" && !joins.test(word));
  return (
    nameIn(text, rest, true) ??
    (words.length > 0 && words.length <= 2 && words.every((word) => /^\p{L}[\p{L}'-]+$/u.test(word))
      ? words.map(capital).join(" ")
      : undefined)
  );
}

const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase("fr") + word.slice(1);
