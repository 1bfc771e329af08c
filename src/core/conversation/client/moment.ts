/**
 * A moment said in pieces, and a moment that names one of her hours. « rdv vendredi », then « 14h », is Friday at 14:00; « plutôt jeudi » after
 * it is Thursday at 14:00: what is not said again stays.
 * In: what was just read, and what was said before. Out: the moment completed; nothing is guessed that was not said.
 */
import type { Slot } from "../../booking/request.ts";
import { dayPartClocks } from "../../booking/stretch.ts";
import { unreachable } from "../../words/result.ts";
import { addDays, clockOf, dateOf, type WallClock, type WallDate, wallAt, weekdayOf } from "../../words/time.ts";
import type { DayPart, When } from "../../words/when.ts";

export interface InHand {
  readonly day?: WallDate;
  readonly clock?: WallClock;
  readonly part?: DayPart;
  /** Several days in a row (« la semaine prochaine »). */
  readonly days?: { readonly from: WallDate; readonly to: WallDate };
  /** The moments of which they said one or the other, or the readings of one. */
  readonly among?: readonly When[];
  readonly why?: "or" | "conflict";
}

export function completed(when: When, hand: InHand): When {
  const { day, clock, part, days, among = [], why = "or" } = hand;
  const { day: _day, days: _days, ...hour } = hand;
  // « jeudi ou vendredi » after « 16h30 »: either of them then.
  if (when.kind === "several" && when.why === "or" && (clock !== undefined || part !== undefined))
    return { ...when, of: when.of.map((each) => (each.kind === "day" ? completed(each, hour) : each)) };
  // « jeudi » of « jeudi ou vendredi en fin d'après-midi » is late on Thursday afternoon.
  const chosen = when.kind === "day" ? among.filter((each) => inHand(each).day === when.date) : [];
  if (chosen.length === 1 && chosen[0] !== undefined) return chosen[0];
  const each = among.length > 1 && undatedYet(when) ? eachOf(when, among, why) : undefined;
  if (each !== undefined) return each;
  // « 16h30 » after « la semaine prochaine »: at that hour, whichever day.
  if (days !== undefined && when.kind === "instant" && when.dateInferred) return { kind: "interval", ...days, at: clockOf(when.at) };
  // « le soir » after « la semaine prochaine »: next week's evenings.
  if (days !== undefined && when.kind === "interval" && undated(when)) return { ...when, ...days };
  if (day !== undefined && when.kind === "instant" && when.dateInferred)
    return { ...when, at: wallAt(day, clockOf(when.at)), dateInferred: false };
  if (day !== undefined && when.kind === "interval" && undated(when)) {
    const { part: named, after, before } = when;
    if (named !== undefined && after === undefined && before === undefined) return { kind: "daypart", date: day, part: named };
    return { ...when, from: day, to: day };
  }
  if (when.kind !== "day") return when;
  if (clock !== undefined) return { kind: "instant", at: wallAt(when.date, clock), dateInferred: false, approx: false };
  return part === undefined ? when : { kind: "daypart", date: when.date, part };
}

/** « 16h » of « lundi 10h ou mardi 16h » is Tuesday's; of « lundi ou mardi » it belongs to both. Undefined where one of them has no day of its own. */
function eachOf(when: When, among: readonly When[], why: "or" | "conflict"): When | undefined {
  const at = when.kind === "instant" ? clockOf(when.at) : undefined;
  const named = among.filter((each) => at !== undefined && inHand(each).clock === at);
  if (named.length === 1) return named[0];
  const days = among.map((each) => inHand(each).day);
  const of = days.flatMap((day) => (day === undefined ? [] : [completed(when, { day })]));
  return of.length === among.length ? { kind: "several", why, of } : undefined;
}

const undatedYet = (when: When): boolean => (when.kind === "instant" && when.dateInferred) || (when.kind === "interval" && undated(when));

/** What a moment leaves in hand for the next piece: its day, its clock or its part of the day. */
export function inHand(when: When): InHand {
  switch (when.kind) {
    case "instant":
      return { ...(when.dateInferred ? {} : { day: dateOf(when.at) }), clock: clockOf(when.at) };
    case "day":
      return { day: when.date };
    case "daypart":
      return { day: when.date, part: when.part };
    case "interval":
      if (when.from !== undefined && when.from === when.to) return { day: when.from };
      if (when.from !== undefined && when.to !== undefined)
        return {
          days: { from: when.from, to: when.to },
          ...(when.at === undefined ? {} : { clock: when.at }),
          ...(partAlone(when) && when.part !== undefined ? { part: when.part } : {}),
        };
      return undated(when) && partAlone(when) && when.part !== undefined ? { part: when.part } : {};
    case "several":
      return { among: when.of, why: when.why };
    case "asap":
    case "none":
      return {};
    default:
      return unreachable(when);
  }
}

const partAlone = ({ after, before }: Extract<When, { kind: "interval" }>): boolean => after === undefined && before === undefined;

/** « la semaine prochaine », then « jeudi »: Thursday of that week, unless they name another week, or a date. */
export function withinDays(when: When, { days }: InHand, folded: string): When {
  if (days === undefined || !weekday.test(folded) || dates.test(folded)) return when;
  if (when.kind === "several") return { ...when, of: when.of.map((each) => withinDays(each, { days }, folded)) };
  const shift = (date: WallDate): WallDate => {
    const within = date < days.from ? addDays(date, 7) : date;
    return within >= days.from && within <= days.to ? within : date;
  };
  if (when.kind === "day" || when.kind === "daypart") return { ...when, date: shift(when.date) };
  return when.kind === "instant" && !when.dateInferred ? { ...when, at: wallAt(shift(dateOf(when.at)), clockOf(when.at)) } : when;
}

const weekday = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;
const dates =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|the|[a-z]+day) \d{1,2}\b(?! ?(?:h|:|am|pm))|\d[/.-]\d|\b(?:demain|ce|cette|prochain|huit|plutot|finalement|non|this|next|rather|instead|actually|tomorrow)\b/;

/** « jeudi 14h », « non vendredi » typed as two lines: the day of the last one, at the hour of the first. */
export function pieced(whole: When, pieces: readonly When[]): When {
  if (whole.kind !== "day") return whole;
  let last: When = { kind: "none" };
  for (const piece of pieces) if (piece.kind !== "none") last = completed(piece, inHand(last));
  return last.kind === "instant" && dateOf(last.at) === whole.date ? last : whole;
}

/** « vendredi, n'importe quand »: no hour that was said before belongs to it. */
export const atAnyHour = (folded: string): boolean => anyHour.test(folded);

const anyHour =
  /n.importe (?:quand|quel|a quelle)|peu importe|toute la journee|toute heure|any ?time|all day|whenever|no matter|indifferent|l.heure que vous/;

const undated = (when: Extract<When, { kind: "interval" }>): boolean =>
  when.from === undefined && when.to === undefined && when.weekdays === undefined && when.except === undefined;

/** The one offered hour that this moment names; undefined when it names none of them, or more than one. */
export function namedAmong(when: When, slots: readonly Slot[]): Slot | undefined {
  const named = slots.filter((slot) => names(when, slot, isDay));
  return named.length === 1 ? named[0] : undefined;
}

/**
 * The same among hours that were just offered. « vendredi 16h » under « ven. 4 déc. 16h » is that Friday, though the next one comes sooner; of two
 * readings the offered one is meant. A date, « demain » or « ce vendredi » is no other day than itself.
 */
export function takenAmong(when: When, slots: readonly Slot[], folded: string): Slot | undefined {
  const same = bareWeekday(folded) ? isWeekday : isDay;
  const readings = when.kind === "several" && when.why === "conflict" ? when.of : [when];
  const taken = slots.filter((slot) => readings.some((reading) => names(reading, slot, same)));
  const [only] = taken;
  return taken.length === 1 && only !== undefined && !saysOtherClock(folded, clockOf(only.wall)) ? only : undefined;
}

/** « Friday works but could we do 9.30? » under Friday at 9:00 takes nothing. */
function saysOtherClock(folded: string, clock: WallClock): boolean {
  const said = [...folded.matchAll(/(?<![\d/.:€])(\d{1,2}) ?(?:h ?|:|\.)(\d{2})(?![\d/.€:]| ?(?:€|euros?))/g)];
  const half = Number(clock.slice(0, 2)) % 12;
  return said.length > 0 && said.every(([, hour, minute]) => Number(hour) % 12 !== half || minute !== clock.slice(3, 5));
}

const bareWeekday = (folded: string): boolean => weekday.test(folded) && !ownDate.test(folded);
const ownDate =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|the|[a-z]+day) \d{1,2}(?:er|st|nd|rd|th)?\b(?! ?(?:h|:|am|pm))|\d[/.-]\d|\d(?:er|st|nd|rd|th)? (?:jan|fev|mars|avr|mai|jui|aou|sep|oct|nov|dec|feb|mar|apr|may|jun|jul|aug)|\b(?:ce|cette|this|next|coming) (?:semaine|week|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|[a-z]+day)\b|\b(?:demain|tomorrow|prochaine?|huit|suivante?|qui vient|qui arrive)\b/;

const isDay = (said: WallDate, offered: WallDate): boolean => said === offered;
const isWeekday = (said: WallDate, offered: WallDate): boolean => weekdayOf(said) === weekdayOf(offered);

function names(when: When, slot: Slot, same: (said: WallDate, offered: WallDate) => boolean): boolean {
  const date = dateOf(slot.wall);
  const clock = clockOf(slot.wall);
  switch (when.kind) {
    case "instant":
      return clockOf(when.at) === clock && (when.dateInferred || same(dateOf(when.at), date));
    case "day":
      return same(when.date, date);
    case "daypart": {
      const { after, before } = dayPartClocks(when.part);
      return same(when.date, date) && clock >= after && clock < before;
    }
    default:
      return false;
  }
}
