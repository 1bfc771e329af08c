/**
 * The days that she would like to see: « agenda », « demain », « semaine prochaine », « jeudi », « le 3 ».
 * In: her text, tidied. Out: the days, both included, and from which part on; or nothing. A day with an hour is an answer or an order, never this.
 */
import { addDays, dateOf, type WallDate, weekdayOf } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import { type HerClock, isOneOf, momentIn, nothingLeft } from "./her-parts.ts";

export interface HerDays {
  readonly kind: "agenda";
  readonly from: WallDate;
  readonly to: WallDate;
  /** 1: from the first line on; « suite » is the next. */
  readonly part: number;
  /** She has named a day and nothing else: beside a question of hers it may be half of an answer. */
  readonly bare: boolean;
}

const asks = ["agenda", "planning", "programme", "semainier", "calendrier", "schedule", "diary", "calendar", "rota"];
const asksToo =
  /^(?:(?:mes|les|mon) )?(?:rdvs?|rendez[- ]vous|seances?|consultations?|appointments?)(?= |$)|^(?:qui ai je|j ai qui|qui j ai|qui vient|j ai quoi|c est quoi)(?= )|^(?:show me|who s coming|who is coming|who comes|(?:who|what) (?:do i have|have i got|have i)|what s on|what is on|(?:my )?(?:sessions|appointments|day))(?= |$)/;
/** "tomorrow's schedule". */
const behind = / s (?:schedule|diary|agenda|appointments|sessions)$/;
const weeks = /(?:^|(?<= ))(?:cette |la |ma |this )?(?:semaine|week)(?! (?:prochaine|suivante|d apres|du|de|proch|next)|s)(?= |$)/;
const following = /(?:^|(?<= ))(?:(?:la )?semaine (?:suivante|d apres|proch|pro)|next week)(?= |$)/;
const continued = /(?:^| )(?:la )?(?:suite|more|partie)(?: ?([2-9]))?$/;
const ofWeekday =
  /^((?:la |the )?(?:semaine du|week of|week of the) )(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.]? )(?=\d)/;
/** As many days as « agenda » shows. */
const aheadDays = 7;

export function herDays(said: string, at: HerClock): HerDays | undefined {
  const more = continued.exec(said);
  const part = more === null ? 1 : Number(more[1] ?? 2);
  const asked = (more === null ? said : said.slice(0, more.index)).replace(/[ ?]+$/, "").replace(behind, "");
  const [first = "", ...others] = asked.split(" ");
  const [second] = others;
  const led = isOneOf(first, asks)
    ? 1
    : (first === "mon" || first === "l" || first === "my" || first === "the") && isOneOf(second, asks)
      ? 2
      : 0;
  const worded = led > 0 ? asked.split(" ").slice(led).join(" ") : asked.replace(asksToo, "").trim();
  const bare = worded === asked && asked === said;
  const today = dateOf(at.now);
  const days = daysIn(worded, today, at);
  if (days !== undefined) return { kind: "agenda", ...days, part, bare };
  return led > 0 && nothingLeft(worded) ? { kind: "agenda", from: today, to: addDays(today, aheadDays - 1), part, bare: false } : undefined;
}

function daysIn(worded: string, today: WallDate, at: HerClock): { readonly from: WallDate; readonly to: WallDate } | undefined {
  const sunday = addDays(today, 7 - weekdayOf(today));
  if (following.test(worded) && nothingLeft(worded.replace(following, ""))) return { from: addDays(sunday, 1), to: addDays(sunday, 7) };
  if (weeks.test(worded) && nothingLeft(worded.replace(weeks, ""))) return { from: today, to: sunday };
  if (/^(?:auj|ajd|aujd|aujourdhui|ce jour|today)$/.test(worded)) return { from: today, to: today };
  // « semaine du lundi 30 »: the date alone says which.
  const { when, rest } = momentIn(worded.replace(ofWeekday, "$1"), at);
  return nothingLeft(rest) ? spanOf(when, today) : undefined;
}

/** Whole days alone. « jeudi matin » shows Thursday. */
function spanOf(when: When, today: WallDate): { readonly from: WallDate; readonly to: WallDate } | undefined {
  if (when.kind === "day" || when.kind === "daypart") return { from: when.date, to: when.date };
  if (when.kind !== "interval") return undefined;
  const { from = today, to, kind: _kind, ...narrower } = when;
  return to === undefined || Object.keys(narrower).length > 0 ? undefined : { from, to };
}
