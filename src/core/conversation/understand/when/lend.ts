/**
 * What neighbours in one choice lend each other: "lundi ou mardi aprem" is two afternoons, "samedi 10h ou 11h" one Saturday.
 * In: the moments of a message, in the order said. Out: the same moments, completed. Nothing excluded lends or borrows.
 */
import type { DaySaid } from "./day.ts";
import { isDayless, isTimeless, type Moment } from "./moment.ts";

/** What one alternative says for all: the day of the first, the hour, the month and the week of the last. */
export function lend(moments: Moment[]): void {
  const plain = (moment: Moment): boolean => !moment.asap && !moment.past && moment.delay === undefined;
  moments.forEach((moment, at) => {
    if (moment.sameTime === true && isTimeless(moment)) {
      const timed = [...moments.slice(0, at).reverse(), ...moments.slice(at + 1)].find((other) => !isTimeless(other));
      if (timed !== undefined) lendTime(timed, moment);
    }
    const lender = moments[at - 1];
    if (moment.day?.weekAfter === true) {
      if (lender?.day?.weekday === undefined) delete moment.day;
      else moment.day = { ...lender.day, plus: (lender.day.plus ?? 0) + 7 };
    }
    if (lender === undefined || !plain(moment) || !plain(lender) || lender.stance === "excluded" || moment.stance === "excluded") return;
    if (isDayless(moment) && !isDayless(lender) && lender.dayBound === undefined) {
      if (moment.choice && moment.clock !== undefined) moment.dayFrom = lender.dayFrom ?? lender;
      lendDay(lender, moment);
    }
    if (lender.timeFirst && !isDayless(moment) && isTimeless(moment) && moment.gap >= 0 && moment.gap <= 1) {
      lendTime(lender, moment);
      moment.timeFirst = true;
    }
    if (moment.day?.dayAfter === true) moment.day = dayAfter(lender.day);
    if (
      moment.day?.weekday !== undefined &&
      moment.period === undefined &&
      lender.day?.weekday !== undefined &&
      lender.period !== undefined &&
      moment.day.dayOfMonth === undefined
    )
      moment.period = lender.period;
  });
  for (let at = moments.length - 2; at >= 0; at -= 1) {
    const [moment, lender] = [moments[at], moments[at + 1]];
    if (moment !== undefined && lender?.stance === "dropped" && plain(moment) && isDayless(moment) && !isTimeless(moment))
      lendDay(lender, moment);
    if (
      moment === undefined ||
      lender === undefined ||
      moment.stance !== lender.stance ||
      lender.gap < 0 ||
      !plain(moment) ||
      !plain(lender)
    )
      continue;
    if (isDayless(moment) && !isDayless(lender) && !isTimeless(lender)) lendDay(lender, moment);
    if (
      moment.day?.dayOfMonth !== undefined &&
      moment.day.month === undefined &&
      lender.day?.month !== undefined &&
      moment.day.dayOfMonth < (lender.day.dayOfMonth ?? 0)
    ) {
      moment.day = { ...moment.day, month: lender.day.month, ...(lender.day.year === undefined ? {} : { year: lender.day.year }) };
    }
    if (
      moment.day?.weekday !== undefined &&
      moment.period === undefined &&
      lender.day?.weekday !== undefined &&
      lender.period !== undefined &&
      moment.day.dayOfMonth === undefined
    )
      moment.period = lender.period;
    if (isTimeless(moment) && !isTimeless(lender) && !isDayless(moment) && lender.gap <= 1) {
      if (lender.choice) moment.timeFrom = lender.timeFrom ?? lender;
      lendTime(lender, moment);
    }
  }
  everyPair(moments);
}

/** "lundi ou mardi, 9h ou 10h": each day at each hour. */
function everyPair(moments: Moment[]): void {
  for (const later of [...moments]) {
    if (later.dayFrom === undefined || later.clock === undefined) continue;
    for (const [at, day] of [...moments].entries())
      if (day.timeFrom === later.dayFrom && moments.length < 12)
        moments.splice(at + 1, 0, { ...day, clock: later.clock, approx: later.approx });
  }
}

/** "demain ou le lendemain": the day after that of the neighbour. */
function dayAfter(day: DaySaid | undefined): DaySaid {
  if (day?.offset !== undefined) return { offset: day.offset + 1 };
  if (day?.dayOfMonth !== undefined) return { ...withoutWeekday(day), dayOfMonth: day.dayOfMonth + 1 };
  return day?.weekday === undefined ? { offset: 1 } : { ...day, weekday: (day.weekday % 7) + 1 };
}

function withoutWeekday(day: DaySaid): DaySaid {
  const { weekday: _weekday, ...rest } = day;
  return rest;
}

function lendDay(from: Moment, to: Moment): void {
  if (from.day !== undefined) to.day = from.day;
  if (from.days !== undefined) to.days = from.days;
  if (from.period !== undefined) to.period = from.period;
  if (from.part !== undefined && to.part === undefined && to.clock !== undefined) to.part = from.part;
}

function lendTime(from: Moment, to: Moment): void {
  if (from.clock !== undefined) to.clock = from.clock;
  if (from.clocks !== undefined) to.clocks = from.clocks;
  if (from.after !== undefined) to.after = from.after;
  if (from.before !== undefined) to.before = from.before;
  if (from.part !== undefined) to.part = from.part;
  to.approx = from.approx;
}
