/**
 * What she changes of her week: « absente du 1 au 15 août », « fermé jeudi après-midi », « ouvert samedi 14h-16h », « bloque vendredi 10h »; the list
 * of it, and the way back (« annule l'absence d'août »).
 * In: her text, tidied. Out: whole days and clocks as she said them, or what is missing and must be asked; nothing for anything else. Never guesses
 * an end, a day or an hour that she has not named.
 */
import { dayPartClocks } from "../../booking/stretch.ts";
import { dateOf, type WallClock, type WallDate } from "../../words/time.ts";
import type { DayPart, When } from "../../words/when.ts";
import { type HerClock, isOneOf, momentIn, nothingLeft } from "./her-parts.ts";

export type Change =
  | { readonly kind: "absent"; readonly from: WallDate; readonly to: WallDate }
  | { readonly kind: "closed" | "open"; readonly date: WallDate; readonly from: WallClock; readonly to: WallClock }
  /** Without an end: one session. */
  | { readonly kind: "blocked"; readonly date: WallDate; readonly from: WallClock; readonly to?: WallClock };

export type HerOpening =
  | { readonly kind: "change"; readonly changes: readonly Change[] }
  /** Her word is clear, the days or the hours are not. */
  | { readonly kind: "ask-change"; readonly of: Change["kind"]; readonly missing: "days" | "hours" }
  | { readonly kind: "changes" }
  /** By its number in the list, by the days that it touches, or the only one there is. */
  | { readonly kind: "drop"; readonly of?: Change["kind"]; readonly number?: number; readonly from?: WallDate; readonly to?: WallDate };

const heads: Readonly<Record<Change["kind"], readonly string[]>> = {
  absent: [
    "absente",
    "absent",
    "absence",
    "absentes",
    "conges",
    "conge",
    "vacances",
    "away",
    "holiday",
    "holidays",
    "vacation",
    "leave",
    "off",
  ],
  closed: ["ferme", "fermee", "fermer", "fermes", "fermeture", "closed", "close"],
  open: ["ouvert", "ouverte", "ouvre", "ouvrir", "ouverture", "open"],
  blocked: ["bloque", "bloquer", "bloquee", "blocage", "block", "blocked"],
};
const kinds = ["absent", "closed", "open", "blocked"] as const;

const lead =
  /^(?:(?:je|j|cabinet|le cabinet|on|i|i m|we) )?(?:(?:suis|serai|sera|est|vais etre|prends|pars|am|will be|ll be|taking) )?(?:m )?(?:(?:en|des|un|mes|de|une|l|la|on|a|days?|time) )?(?:(?:days?) )?/;
const list =
  /^(?:(?:mes|les|la liste des|liste des|liste) )?(?:absences?|conges?|vacances|fermetures?|ouvertures?|blocages?|changements?|holidays|changes|(?:my )?(?:time|days?) off|(?:my )?(?:changes|closures|openings|blocks|holidays|absences))$/;
const drops =
  /^(?:annule[rz]?|anule[rz]?|supprime[rz]?|enleve[rz]?|retire[rz]?|efface[rz]?|leve[rz]?|cancel|remove|delete) (?:(?:l|la|le|les|mon|ma|mes|cette|ce|the|my) )?/;
const unblocks = /^(?:debloque[rz]?|unblock) (.+)$/;
const reopens = /^(?:rouvre[rz]?|reouvre[rz]?|reopen) (.+)$/;
const whole = /(?:^| )(?:toute la journee|la journee entiere|journee entiere|toute la semaine|inclus|compris|inclu|all day)(?= |$)/g;

export function herOpening(said: string, at: HerClock): HerOpening | undefined {
  if (list.test(said)) return { kind: "changes" };
  const unblocked = unblocks.exec(said)?.[1];
  if (unblocked !== undefined) return dropOf("blocked", unblocked, at);
  const reopened = reopens.exec(said)?.[1];
  if (reopened !== undefined) return dropOf(undefined, reopened, at);
  if (drops.test(said)) {
    const [head = "", ...rest] = said.replace(drops, "").split(" ");
    const of = kinds.find((kind) => isOneOf(head, heads[kind]));
    return of === undefined ? undefined : dropOf(of, rest.join(" "), at);
  }
  const [head = "", ...rest] = said.replace(lead, "").split(" ");
  const of = kinds.find((kind) => isOneOf(head, heads[kind]));
  if (of === undefined) return undefined;
  const words = rest.join(" ").replaceAll(whole, " ").trim();
  const { when, rest: left } = momentIn(words, at);
  if (when.kind === "none") return spans.test(words) ? { kind: "ask-change", of, missing: "days" } : undefined;
  if (!nothingLeft(left)) return undefined;
  // « jusqu'à ce soir »: the day until then.
  if (/^jusqu/.test(words) && when.kind === "daypart") {
    const today = dateOf(at.now);
    const ends = when.part === "soir" || when.part === "fin_journee";
    if (!ends || of === "open" || of === "blocked") return { kind: "ask-change", of, missing: "hours" };
    return { kind: "change", changes: [{ kind: "absent", from: today, to: when.date }] };
  }
  if (isOnSameNumber(when, words, dateOf(at.now))) return { kind: "ask-change", of, missing: "days" };
  const changes = changesOf(of, when, dateOf(at.now));
  return typeof changes === "string" ? { kind: "ask-change", of, missing: changes } : { kind: "change", changes };
}

/** « absente jusqu'au 3 », written on a 3rd, may end that evening or a month later: nobody closes a month by a guess. */
const isOnSameNumber = (when: When, words: string, today: WallDate): boolean =>
  when.kind === "interval" &&
  when.to !== undefined &&
  when.to.slice(8) === today.slice(8) &&
  (when.from ?? today) === today &&
  when.to > today &&
  !monthNamed.test(words);
const monthNamed =
  /\b(?:(?:janv|fevr|avri|juil|sept|octo|nove|dece|febr|marc|apri|augu)[a-z]*|mars|mai|juin|aout|jan|feb|mar|apr|may|june?|july?|aug|oct|nov|dec)\b|\d[/.-]\d/;

/** « absente deux semaines », « absente 3 jours »: a length without a day. */
const spans = /\b(?:jours?|semaines?|mois|quelques jours|days?|weeks?)\b/;

function dropOf(of: Change["kind"] | undefined, words: string, at: HerClock): HerOpening | undefined {
  const asked: { kind: "drop"; of?: Change["kind"] } = { kind: "drop", ...(of === undefined ? {} : { of }) };
  const number = /^(?:numero |n[o°] ?)?(\d{1,2})$/.exec(words)?.[1];
  if (number !== undefined) return { ...asked, number: Number(number) };
  if (words === "") return of === undefined ? undefined : asked;
  const { when, rest } = momentIn(words, at);
  if (!nothingLeft(rest)) return undefined;
  const days = when.kind === "instant" ? { from: dateOf(when.at), to: dateOf(when.at) } : daysOf(when, dateOf(at.now));
  return days === undefined ? undefined : { ...asked, ...days };
}

/** The changes that a moment makes; "days" or "hours" where it leaves them open. */
function changesOf(of: Change["kind"], when: When, today: WallDate): readonly Change[] | "days" | "hours" {
  if (when.kind === "several") {
    if (when.why === "conflict") return "days";
    const each = when.of.map((one) => changesOf(of, one, today));
    const vague = each.find((one) => typeof one === "string");
    return typeof vague === "string" ? vague : each.flatMap((one) => (typeof one === "string" ? [] : one));
  }
  const hours = hoursOf(when);
  if (of === "blocked") {
    if (when.kind === "instant" && !when.dateInferred) return [{ kind: of, date: dateOf(when.at), from: when.at.slice(11) }];
    if (when.kind === "instant") return "days";
    return hours === undefined || hours.part ? "hours" : [{ kind: of, date: hours.date, from: hours.from, to: hours.to }];
  }
  // « fermé jeudi 14h » may begin there or be that hour; « ouvert samedi matin » has no hour to begin at.
  if (when.kind === "instant") return "hours";
  if (of === "open")
    return hours === undefined || hours.part
      ? daysOf(when, today) === undefined && hours === undefined
        ? "days"
        : "hours"
      : [{ kind: of, ...hoursAlone(hours) }];
  if (hours !== undefined) return [{ kind: "closed", ...hoursAlone(hours) }];
  const days = daysOf(when, today);
  return days === undefined ? "days" : [{ kind: "absent", ...days }];
}

interface Hours {
  readonly date: WallDate;
  readonly from: WallClock;
  readonly to: WallClock;
  /** A part of the day, not clocks. */
  readonly part: boolean;
}

const hoursAlone = ({ date, from, to }: Hours): { readonly date: WallDate; readonly from: WallClock; readonly to: WallClock } => ({
  date,
  from,
  to,
});

function hoursOf(when: When): Hours | undefined {
  if (when.kind === "daypart") return { date: when.date, ...clocksOf(when.part), part: true };
  if (when.kind !== "interval" || when.from === undefined || when.from !== when.to) return undefined;
  if (when.part !== undefined) return { date: when.from, ...clocksOf(when.part), part: true };
  if (when.after === undefined && when.before === undefined) return undefined;
  return {
    date: when.from,
    from: when.after ?? "00:00",
    to: when.before ?? "24:00",
    part: when.after === undefined || when.before === undefined,
  };
}

/** The morning ends, and the afternoon begins, at noon; the afternoon is the rest of the day. The echo names the clocks. */
function clocksOf(part: DayPart): { readonly from: WallClock; readonly to: WallClock } {
  switch (part) {
    case "matin":
      return { from: "00:00", to: "12:00" };
    case "apres_midi":
      return { from: "12:00", to: "24:00" };
    case "soir":
      return { from: "18:00", to: "24:00" };
    case "fin_journee":
      return { from: dayPartClocks(part).after, to: "24:00" };
    default: {
      const { after, before } = dayPartClocks(part);
      return { from: after, to: before };
    }
  }
}

/** Whole days with an end. An open beginning is today; an open end is asked for. */
function daysOf(when: When, today: WallDate): { readonly from: WallDate; readonly to: WallDate } | undefined {
  if (when.kind === "day" || when.kind === "daypart") return { from: when.date, to: when.date };
  if (when.kind !== "interval") return undefined;
  const { kind: _kind, from = today, to, ...narrower } = when;
  return to === undefined || Object.keys(narrower).length > 0 || from > to ? undefined : { from, to };
}
