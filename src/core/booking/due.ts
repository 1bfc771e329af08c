/**
 * The instants that the house promises: news, nudge, expiry, reminder, and the rows that keep them.
 * In: a request or a wish, the practice, an instant it counts from. Out: instants. Never a clock read here, never a text.
 * A row is set anew after every move, under the new revision; the older ones ring in vain.
 */
import type { TimerName } from "../words/event.ts";
import type { Practice } from "../words/practice.ts";
import { unreachable } from "../words/result.ts";
import { addDays, dateOf, dayMs, type EpochMs, hourMs, minuteMs, someInstantOf, wallAt, wallOf } from "../words/time.ts";
import { addOpeningHours, addTimeThere, isDead, nextOpening, nextOpeningDay } from "./opening.ts";
import type { Decision, Moves, Request, Slot, Wish } from "./request.ts";
import { lastPossibleStart } from "./wish.ts";

/** Whoever must answer has at least this long, where the hour asked for leaves it. */
const leastMs = 30 * minuteMs;

/**
 * By when the client hears, answer or not: outside quiet hours, and never after the hour asked for (a wish: its last possible start).
 * That start wins over quiet where nothing lies between.
 */
export function newsAt(practice: Practice, now: EpochMs, wish: Wish, moves?: Moves): EpochMs {
  const last = Math.min(lastPossibleStart(wish, practice) ?? Number.POSITIVE_INFINITY, keptAt(moves));
  const nextDay = nextOpeningDay(practice, dateOf(wallOf(now, practice.zone)));
  const at = Math.min(someInstantOf(wallAt(nextDay, practice.newsBy), practice.zone), endsAt(practice, now, wish, moves), last);
  const quiet = quietAround(practice, at);
  if (quiet === undefined) return at;
  const eveningBefore = quiet.fromAt - hourMs;
  return eveningBefore > now ? eveningBefore : Math.min(quiet.toAt, last);
}

/** A request waits no longer than this for somebody who does not answer: whoever asked is still remembered then. */
const mostAwayMs = 21 * dayMs;

/**
 * When nobody waits any longer: `asked` is the wish that she has, or the hours that the client has. Hers is counted in the days on which she
 * answers; what a client has to answer is theirs, wherever she is.
 */
export function expiresAt(practice: Practice, lastWordAt: EpochMs, asked: Wish | readonly Slot[]): EpochMs {
  const afterMs = practice.expiry.afterHours * hourMs;
  const byWord = "kind" in asked ? timeThere(practice, lastWordAt) : lastWordAt + afterMs;
  const last = "kind" in asked ? lastPossibleStart(asked, practice) : latest(asked);
  if (last === undefined) return byWord;
  const byHour = last - practice.expiry.beforeStartHours * hourMs;
  return Math.min(byWord, Math.max(byHour, Math.min(lastWordAt + leastMs, last)));
}

/** As long as the practice gives her, in days on which she answers. */
function timeThere(practice: Practice, from: EpochMs): EpochMs {
  const afterMs = practice.expiry.afterHours * hourMs;
  return addTimeThere(practice, from, afterMs, Math.max(afterMs, mostAwayMs));
}

/** As above; what asks to leave an hour that is still theirs ends before that hour, so that they know in time that it stands. */
export function endsAt(practice: Practice, lastWordAt: EpochMs, asked: Wish | readonly Slot[], moves: Moves | undefined): EpochMs {
  const at = expiresAt(practice, lastWordAt, asked);
  return moves?.kept === true ? Math.min(at, expiresAt(practice, lastWordAt, [moves.slot])) : at;
}

type Waits = Extract<Request, { state: "requested" | "countered" }>;

/**
 * Until when what she has not answered waits by what is true now: counted anew over an absence declared since; while she takes messages only
 * (`paused`), from now. Never past its own hour.
 */
export function waitsUntil(practice: Practice, { askedAt, wish, moves, expiresAt: before }: Waits, paused: boolean, now: EpochMs): EpochMs {
  const counted = Math.max(before, endsAt(practice, askedAt, wish, moves));
  if (!paused) return counted;
  const last = Math.min(lastPossibleStart(wish, practice) ?? Number.POSITIVE_INFINITY, keptAt(moves));
  const anew = Math.min(timeThere(practice, now), askedAt + mostAwayMs, last - practice.expiry.beforeStartHours * hourMs);
  return Math.max(counted, anew);
}

/** When she is reminded that something waits; counted in answering hours. */
export const nudgeAt = (practice: Practice, from: EpochMs): EpochMs =>
  outOfQuiet(practice, addOpeningHours(practice, from, practice.nudgeAfterOpeningHours));

/** The evening before, on the wall; undefined when it was confirmed too late for one, or that evening has passed. */
export function remindAt(practice: Practice, slot: Slot, confirmedAt: EpochMs): EpochMs | undefined {
  if (slot.at - confirmedAt < practice.reminder.noneWithinHours * hourMs) return undefined;
  const dayBefore = addDays(dateOf(slot.wall), -1);
  const at = someInstantOf(wallAt(dayBefore, practice.reminder.dayBeforeAt), practice.zone);
  const quiet = quietAround(practice, at);
  // It says « demain »: where quiet ends on the day itself, the hour before it begins is the last that is true.
  const calm = quiet === undefined ? at : dateOf(wallOf(quiet.toAt, practice.zone)) === dayBefore ? quiet.toAt : quiet.fromAt - hourMs;
  return calm > confirmedAt ? calm : undefined;
}

/** The morning of the day, once the quiet hours are over; an hour before a session that is earlier, be it quiet then. */
export function accessAt(practice: Practice, slot: Slot): EpochMs {
  const today = dateOf(slot.wall);
  const morning = outOfQuiet(practice, someInstantOf(wallAt(today, morningAt), practice.zone));
  const midnight = someInstantOf(wallAt(today, "00:00"), practice.zone);
  return Math.max(midnight, Math.min(morning, slot.at - hourMs));
}

/** No text on the way in leaves before this, where it can wait. */
const morningAt = "08:00";

/** The first instant, from this one on, at which a scheduled text may leave. */
export const outOfQuiet = (practice: Practice, at: EpochMs): EpochMs => quietAround(practice, at)?.toAt ?? at;

export interface Due {
  readonly name: TimerName;
  readonly at: EpochMs;
}

/** Every due row that the state needs, soonest first. What should have rung already rings now. */
export function nextDue(request: Request, practice: Practice, now: EpochMs): readonly Due[] {
  return rowsOf(request, practice)
    .map(({ name, at }) => ({ name, at: Math.max(at, now) }))
    .toSorted((a, b) => a.at - b.at);
}

function rowsOf(request: Request, practice: Practice): readonly Due[] {
  switch (request.state) {
    case "requested":
    case "countered": {
      const endAt = endTold(practice, request.expiresAt, earlier(lastPossibleStart(request.wish, practice), request.moves));
      const nudge = nudgeAt(practice, request.askedAt);
      return [
        ...(!request.nudged && nudge < endAt ? [{ name: "nudge" as const, at: nudge }] : []),
        // News that would come with the end is the end.
        ...(!request.newsTold && request.newsAt < endAt ? [{ name: "news" as const, at: request.newsAt }] : []),
        { name: "expire", at: endAt },
      ];
    }
    case "decided": {
      const last = lastHourOf(request.decision);
      return [
        { name: "announce", at: request.until },
        ...(last === undefined ? [] : [{ name: "expire" as const, at: Math.max(last, request.until) }]),
      ];
    }
    case "proposed":
      // Her own word waits for no morning.
      return [
        {
          name: "expire",
          at:
            request.recalled === true
              ? request.expiresAt
              : lapseAt(practice, request.expiresAt, earlier(latest(request.slots), request.moves)),
        },
      ];
    case "confirmed": {
      const remind = request.reminded ? undefined : remindAt(practice, request.slot, request.confirmedAt);
      return [
        ...(request.tellAt === undefined ? [] : [{ name: "announce" as const, at: request.tellAt }]),
        ...(remind === undefined ? [] : [{ name: "remind" as const, at: remind }]),
        ...(request.accessTold === true || practice.access === undefined
          ? []
          : [{ name: "access" as const, at: accessAt(practice, request.slot) }]),
        { name: "close", at: endOf(request.slot) },
      ];
    }
    case "revoked":
      return [{ name: "announce", at: request.until }];
    case "declined":
    case "withdrawn":
    case "expired":
    case "done":
    case "missed":
    case "moved":
    case "cancelled":
      return [];
    default:
      return unreachable(request);
  }
}

/** By when somebody hears something: the promised instant, or, once that has passed or was kept, the end. */
export const newsDue = (request: Request, now: EpochMs): EpochMs =>
  (request.newsTold || request.newsAt <= now) && "expiresAt" in request ? request.expiresAt : request.newsAt;

/** When the session is over. */
export const endOf = (slot: Slot): EpochMs => slot.at + slot.minutes * minuteMs;

/** The last hour that a decision speaks of; undefined for a no. */
export function lastHourOf(decision: Decision): EpochMs | undefined {
  return decision.kind === "yes" ? decision.slot.at : decision.kind === "propose" ? latest(decision.slots) : undefined;
}

/** The end is told outside quiet hours where that still comes before the hour; until it is told, an answer counts. */
function lapseAt(practice: Practice, at: EpochMs, last: EpochMs | undefined): EpochMs {
  const calm = outOfQuiet(practice, at);
  return last === undefined || calm < last ? calm : at;
}

/** So is the end of what she has not answered, and on a day on which she answers: on a Sunday it would sound like her refusal. */
function endTold(practice: Practice, at: EpochMs, last: EpochMs | undefined): EpochMs {
  const calm = lapseAt(practice, at, last);
  const date = dateOf(wallOf(calm, practice.zone));
  const there = isDead(practice, date) ? outOfQuiet(practice, nextOpening(practice, date)) : calm;
  return last === undefined || there < last ? there : calm;
}

const earlier = (last: EpochMs | undefined, moves: Moves | undefined): EpochMs | undefined =>
  moves?.kept === true ? Math.min(last ?? Number.POSITIVE_INFINITY, moves.slot.at) : last;

const keptAt = (moves: Moves | undefined): EpochMs => (moves?.kept === true ? moves.slot.at : Number.POSITIVE_INFINITY);

const latest = (slots: readonly Slot[]): EpochMs | undefined => (slots.length === 0 ? undefined : Math.max(...slots.map(({ at }) => at)));

/** The quiet hours that this instant lies in. Equal ends: there are none. */
function quietAround(practice: Practice, at: EpochMs): { readonly fromAt: EpochMs; readonly toAt: EpochMs } | undefined {
  const { from, to } = practice.quiet;
  const wall = wallOf(at, practice.zone);
  const today = dateOf(wall);
  for (const night of [addDays(today, -1), today]) {
    const fromAt = someInstantOf(wallAt(night, from), practice.zone);
    const toAt = someInstantOf(wallAt(to <= from ? addDays(night, 1) : night, to), practice.zone);
    if (from !== to && fromAt <= at && at < toAt) return { fromAt, toAt };
  }
  return undefined;
}
