/**
 * Texts that code composes out of several: lists, digests, echoes with what speaks against an hour, offers of three hours. Each is really said, by the
 * turn that says it in the program. In: the compiled flows, the practice. Out: one text each, in both languages, with everyday values and with the
 * longest ordinary ones: a list of two and a list of five, short names and long ones, any date and the longest.
 */
import { sayDate } from "../core/booking/describe.ts";
import { decide, revoke } from "../core/booking/moves.ts";
import type { Model } from "../core/conversation/flow/model.ts";
import type { Word } from "../core/words/event.ts";
import type { Locale } from "../core/words/locale.ts";
import type { Practice } from "../core/words/practice.ts";
import { dateOf, hourMs, someInstantOf } from "../core/words/time.ts";
import {
  asked,
  booked,
  clientReads,
  codeOf,
  digits,
  evening,
  nth,
  row,
  type Stage,
  several,
  sheReads,
  slotAt,
  today,
  word,
} from "./cost-stage.ts";

type Size = "usual" | "longest";

const everyday = {
  now: "2026-11-24T10:05",
  names: ["Zoé", "Marc", "Léa", "Paul", "Inès"],
  day: ["2026-11-26T10:00", "2026-11-26T14:00", "2026-11-26T16:00", "2026-11-26T17:30", "2026-11-26T19:00"],
  days: ["2026-11-26T14:00", "2026-11-27T16:00", "2026-11-30T10:00", "2026-12-01T10:00", "2026-12-02T10:00"],
  many: 2,
};
/** No day of the year is longer to say than a Wednesday in September, in either language. */
const longest = {
  now: "2026-09-21T10:05",
  names: ["Marie-Hélène", "Jean-François", "Anne-Charlotte", "Maximilien", "Marie-Thérèse"],
  day: ["2026-09-30T10:30", "2026-09-30T12:30", "2026-09-30T14:30", "2026-09-30T16:30", "2026-09-30T18:30"],
  days: ["2026-09-30T14:30", "2026-09-30T16:30", "2026-09-23T14:30", "2026-09-23T10:30", "2026-09-23T16:30"],
  many: 5,
};

interface Scene {
  readonly what: string;
  readonly said: (stage: Stage) => readonly string[];
}

const hers =
  (fr: string, en: string) =>
  (stage: Stage): string =>
    stage.locale === "fr" ? fr : en;
const dayOf = (stage: Stage): string => dateOf(stage.day[0] ?? "");
/** « 30 septembre », "30 September": as she would type that day. */
const typed = (stage: Stage, date: string): string => sayDate(date, stage.locale, "bare");
const wall = (list: readonly string[], n: number): string => list[n] ?? "";
const bookedOn = (stage: Stage) => several(stage, (n) => booked(stage, n, wall(stage.day, n)));
const waiting = (stage: Stage) => several(stage, (n) => asked(stage, n, wall(stage.days, n)));

/** In the night before, and read in the morning. */
function digest(stage: Stage): readonly string[] {
  const night: Stage = { ...stage, now: someInstantOf(`${today(stage)}T22:30`, stage.practice.zone) };
  const [first, second] = [asked(night, 0, wall(stage.days, 0)), asked(night, 1, wall(stage.days, 1))];
  const called = { ...booked(night, 2, wall(stage.days, 2)), state: "cancelled" as const };
  const abouts: readonly Word["about"][] = [
    { kind: "request", request: first.id, rev: 0, what: "new" },
    { kind: "request", request: second.id, rev: 0, what: "new" },
    ...(stage.many > 2
      ? [
          { kind: "request", request: called.id, rev: 0, what: "cancelled" } as const,
          { kind: "wants", from: nth(3), what: "human", code: codeOf(3), name: stage.names[3] ?? "", handle: digits(3) } as const,
          {
            kind: "relay",
            from: nth(4),
            text: hers("Je serai en retard de 10 minutes", "I will be 10 minutes late")(stage),
            code: codeOf(4),
            name: stage.names[4] ?? "",
            handle: digits(4),
          } as const,
        ]
      : []),
  ];
  const until = night.now + 9.5 * hourMs;
  const wake = { kind: "timer", id: `digest:${until}`, name: "digest", at: until } as const;
  return sheReads(night, [first, second, called], ...abouts.map((about, n) => word(night, about, n)), wake);
}

const scenes: Readonly<Record<string, Scene>> = {
  "her-digest": { what: "what came in the night, read at once: two requests; two, a cancellation, two messages", said: digest },
  "her-list": {
    what: "LISTE: two that wait; five",
    said: (stage) => sheReads(stage, waiting(stage), hers("liste", "list")(stage)),
  },
  "her-which": {
    what: "OUI while two wait; five",
    said: (stage) => sheReads(stage, waiting(stage), hers("oui", "ok")(stage)),
  },
  "her-day": {
    what: "a day: two sessions; five",
    said: (stage) => sheReads(stage, bookedOn(stage), typed(stage, dayOf(stage))),
  },
  "her-week": {
    what: "SEMAINE: two sessions and a request",
    said: (stage) =>
      sheReads(
        stage,
        [...several(stage, (n) => booked(stage, n, wall(stage.days, n)), 4), asked(stage, 4, wall(stage.days, stage.many - 1))],
        hers(`semaine du ${typed(stage, today(stage))}`, `week of ${typed(stage, today(stage))}`)(stage),
      ),
  },
  "her-three-hours": {
    what: "her echo of three hours that she offers, each with what speaks against it",
    said: (stage) => {
      const request = asked(stage, 0, wall(stage.days, 0));
      const [one, two, three] = [wall(stage.days, 1), wall(stage.days, 2), wall(stage.days, 3)].map((each) => typed(stage, dateOf(each)));
      const text = hers(
        `K7 plutot le ${one} 20h30 ou le ${two} 21h30 ou le ${three} 22h30`,
        `K7 ${one} 8:30pm or ${two} 9:30pm or ${three} 10:30pm`,
      );
      return sheReads(stage, [request], text(stage));
    },
  },
  "her-yes-against": {
    what: "her yes to an hour against which something speaks; three things",
    said: (stage) => {
      const request = asked(stage, 0, wall(stage.days, 0));
      const day = dateOf(wall(stage.days, 0));
      const shut = { id: "e1-0", kind: "closed", zone: "Europe/Paris", setAt: stage.now, date: day, from: "00:00", to: "24:00" } as const;
      const others = stage.many > 2 ? [1, 2, 3].map((n) => ({ ...booked(stage, n, wall(stage.days, n)), client: request.client })) : [];
      const practice = { ...stage.practice, overrides: [shut], ...(stage.many > 2 ? { noticeHours: 24 * 30 } : {}) };
      return sheReads({ ...stage, practice }, [request, ...others], hers("oui K7", "ok K7")(stage));
    },
  },
  "her-absence": {
    what: "an absence, and the sessions that it hits: two; five",
    said: (stage) =>
      sheReads(
        stage,
        bookedOn(stage),
        hers(
          `absente du ${typed(stage, dayOf(stage))} au ${typed(stage, dayOf(stage))}`,
          `away from ${typed(stage, dayOf(stage))} to ${typed(stage, dayOf(stage))}`,
        )(stage),
      ),
  },
  "her-day-off": {
    what: "ANNULE TOUT, before her yes: two; five",
    said: (stage) =>
      sheReads(
        stage,
        bookedOn(stage),
        hers(`annule tout le ${typed(stage, dayOf(stage))}`, `cancel everything on ${typed(stage, dayOf(stage))}`)(stage),
      ),
  },
  "her-day-off-done": {
    what: "ANNULE TOUT, after her yes",
    said: (stage) =>
      sheReads(
        stage,
        bookedOn(stage),
        hers(`annule tout le ${typed(stage, dayOf(stage))}`, `cancel everything on ${typed(stage, dayOf(stage))}`)(stage),
        hers("oui tout", "ok all")(stage),
      ),
  },
  "her-undo": {
    what: "ANNULE, after she called off two; five",
    said: (stage) =>
      sheReads(
        stage,
        bookedOn(stage),
        hers(`absente le ${typed(stage, dayOf(stage))}`, `away on ${typed(stage, dayOf(stage))}`)(stage),
        hers("tous", "all")(stage),
        hers("annule", "undo")(stage),
      ),
  },
  "her-who": {
    what: "two of one name, and she says only that name; five",
    said: (stage) => {
      const same = { ...stage, names: stage.names.map(() => stage.names[0] ?? "") };
      const name = stage.names[0] ?? "";
      return sheReads(stage, bookedOn(same), hers(`annule le rdv de ${name}`, `cancel ${name}'s appointment`)(stage));
    },
  },
  "her-entered": {
    what: "RDV that she enters at an hour outside of her own",
    said: (stage) =>
      sheReads(
        stage,
        [],
        hers(
          `rdv ${stage.names[0]} le ${typed(stage, dayOf(stage))} à 21h30`,
          `book ${stage.names[0]} ${typed(stage, dayOf(stage))} at 9:30pm`,
        )(stage),
      ),
  },
  "three-hours": {
    what: "three hours that she offers instead of the one asked for",
    said: (stage) => {
      const request = asked(stage, 0, wall(stage.days, 0));
      const slots = [1, 2, 3].map((n) => slotAt(stage, wall(stage.days, n)));
      const made = decide(request, { kind: "propose", slots }, nth(9), stage.now, stage.practice);
      if (!made.ok) throw new Error("she offers");
      return clientReads(stage, [made.value], { greeted: true, request: request.id }, row("announce", made.value, made.value.until));
    },
  },
  "three-hours-for-booked": {
    what: "three hours instead of one that was confirmed",
    said: (stage) => {
      const slots = [1, 2, 3].map((n) => slotAt(stage, wall(stage.days, n)));
      const made = revoke(booked(stage, 0, wall(stage.days, 0)), slots, nth(9), stage.now, stage.now + 1);
      if (!made.ok) throw new Error("she calls off");
      return clientReads(stage, [made.value], { greeted: true, bookings: [made.value.id] }, row("announce", made.value, made.value.until));
    },
  },
  "reminder-several": {
    what: "the reminder of two sessions of one day; of three",
    said: (stage) => {
      const sessions = several(stage, (n) => booked({ ...stage, now: stage.now - 48 * hourMs }, n, wall(stage.day, n)), 3);
      const [first] = sessions;
      if (first === undefined) throw new Error("nothing is booked");
      const ids = sessions.map(({ id }) => id);
      return clientReads(stage, sessions, { greeted: true, bookings: ids }, row("remind", first, evening(stage, first.slot.wall)));
    },
  },
  "which-booking": {
    what: "which of two appointments is to be called off; of three",
    said: (stage) => {
      const sessions = several(stage, (n) => booked(stage, n, wall(stage.days, n)), 3);
      const ids = sessions.map(({ id }) => id);
      return clientReads(
        stage,
        sessions,
        { greeted: true, bookings: ids },
        hers("annuler mon rendez-vous", "cancel my appointment")(stage),
      );
    },
  },
  "first-answer": {
    what: "the first answer to anybody, to « c'est combien ? »: what was asked, and what this is",
    said: (stage) => clientReads(stage, [], { greeted: false }, hers("c'est combien ?", "how much is it?")(stage)),
  },
};

export interface Composed {
  readonly key: string;
  readonly what: string;
  readonly texts: Readonly<Record<Locale, Readonly<Record<Size, string>>>>;
}

/** Throws where a turn says nothing, or more than one thing: then it is not what is counted here. */
export function composed(model: Model, practice: Practice): readonly Composed[] {
  return Object.entries(scenes).map(([name, { what, said }]) => {
    const of = (locale: Locale, { now, ...sample }: typeof everyday): string => {
      const [text, more] = said({ model, practice, locale, now: someInstantOf(now, practice.zone), ...sample });
      if (text === undefined || more !== undefined) throw new Error(`${name}: not one text`);
      return text;
    };
    const both = (locale: Locale) => ({ usual: of(locale, everyday), longest: of(locale, longest) });
    return { key: `composed.${name}`, what, texts: { fr: both("fr"), en: both("en") } };
  });
}
