/**
 * « pause » and « reprends »: the assistant takes messages, passes them on and answers none of them, until the end that she has named or until she
 * wants it back. Danger is answered as ever, sessions are reminded of. In: her word, a due row. Out: the practice's record one revision on, an echo;
 * of a morning, while something waits or a day has gone by, one line that it is still on.
 */
import { sayBy } from "../../booking/describe.ts";
import { nextOpening, openRanges } from "../../booking/opening.ts";
import { pausedSince } from "../../booking/overrides.ts";
import type { Timer } from "../../words/event.ts";
import type { Overrides } from "../../words/override.ts";
import { dateOf, dayMs, type EpochMs, minuteMs, someInstantOf, type WallDate, wallAt, wallOf } from "../../words/time.ts";
import type { PauseEnd } from "../understand/her-words.ts";
import { remember } from "./acts.ts";
import { type HerDesk, tellIt } from "./her-desk.ts";
import { resumeWith } from "./speaking.ts";
import { waitingForHer } from "./target.ts";

export function pause(desk: HerDesk, end: PauseEnd | undefined): void {
  const until = end === undefined ? undefined : endAt(desk, end);
  if (end !== undefined && (until === undefined || until <= desk.now)) return tellIt(desk, "ask-pause");
  const since = pausedSince(desk.facts.overrides, desk.now);
  const before = desk.facts.overrides.pausedUntil;
  if (since !== undefined && (until === undefined || until === before))
    return before === undefined
      ? tellIt(desk, "paused-already", { at: said(desk, since) })
      : tellIt(desk, "paused-until", { until: said(desk, before) });
  setPause(desk, since ?? desk.now, until);
  const kept = since === undefined ? {} : { before: since, ...(before === undefined ? {} : { until: before }) };
  remember(desk, { kind: "paused", at: desk.now, ...kept });
  sayPaused(desk, until);
}

/** Bare, it ends the pause and whatever she says to one person; with a name, that alone. */
export function resume(desk: HerDesk, whom: string | undefined): void {
  const paused = pausedSince(desk.facts.overrides, desk.now);
  const until = desk.facts.overrides.pausedUntil;
  const spoke = resumeWith(desk, whom);
  if (whom !== undefined || paused === undefined)
    return spoke ? undefined : tellIt(desk, paused === undefined ? "speaks-to-all" : "paused-still");
  setPause(desk, undefined, undefined);
  remember(desk, { kind: "resumed", at: desk.now, before: paused, ...(until === undefined ? {} : { until }) });
  tellIt(desk, "resumed-now");
}

/** The way back from either. */
export function undoPause(desk: HerDesk, before: EpochMs | undefined, until: EpochMs | undefined): void {
  const ended = until !== undefined && until <= desk.now;
  setPause(desk, ended ? undefined : before, ended ? undefined : until);
  if (before === undefined || ended) tellIt(desk, "resumed-now");
  else sayPaused(desk, until);
}

/** Its end, or a morning on which it is still on. A row of an earlier pause says nothing. */
export function pauseDue(desk: HerDesk, { id }: Timer): void {
  const { overrides, practice } = desk.facts;
  const { pausedAt, pausedUntil } = overrides;
  const rung = Number(id.slice(id.indexOf(":") + 1));
  if (pausedAt === undefined) return;
  if (pausedUntil !== undefined && pausedUntil <= desk.now) {
    setPause(desk, undefined, undefined);
    if (!desk.state.stopped) tellIt(desk, "pause-over");
    return;
  }
  const today = dateOf(wallOf(desk.now, practice.zone));
  if (rung !== openingOf(desk, today)) return;
  wakeAt(desk, pausedUntil);
  const waits = waitingForHer(desk).length > 0 || [...desk.facts.relays.values()].some(({ at }) => at >= pausedAt);
  if (!desk.state.stopped && (waits || desk.now - pausedAt >= dayMs)) tellIt(desk, "pause-morning", { at: said(desk, pausedAt) });
}

function sayPaused(desk: HerDesk, until: EpochMs | undefined): void {
  if (until === undefined) tellIt(desk, "paused-now");
  else tellIt(desk, "paused-until", { until: said(desk, until) });
}

/** A day is meant from its opening on. */
function endAt(desk: HerDesk, end: PauseEnd): EpochMs | undefined {
  if (end === "unclear") return undefined;
  if ("minutes" in end) return desk.now + end.minutes * minuteMs;
  if ("wall" in end) return someInstantOf(end.wall, desk.facts.practice.zone);
  return openingOf(desk, end.date) ?? someInstantOf(wallAt(end.date, desk.facts.practice.quiet.to), desk.facts.practice.zone);
}

function openingOf({ facts: { practice } }: HerDesk, date: WallDate): EpochMs | undefined {
  const from = openRanges(practice, date)[0]?.from;
  return from === undefined ? undefined : someInstantOf(wallAt(date, from), practice.zone);
}

const said = ({ now, facts, state }: HerDesk, at: EpochMs): string => sayBy(at, now, facts.practice.zone, state.locale);

function setPause(desk: HerDesk, pausedAt: EpochMs | undefined, pausedUntil: EpochMs | undefined): void {
  const { pausedAt: _was, pausedUntil: _till, ...rest } = desk.facts.overrides;
  const pause = pausedAt === undefined ? {} : { pausedAt, ...(pausedUntil === undefined ? {} : { pausedUntil }) };
  const overrides: Overrides = { ...rest, rev: rest.rev + 1, ...pause };
  desk.effects.push({ kind: "overrides", overrides });
  if (pausedAt !== undefined) wakeAt(desk, pausedUntil);
}

/** The next morning of the practice, or the end, whichever is first. */
function wakeAt(desk: HerDesk, until: EpochMs | undefined): void {
  const { practice } = desk.facts;
  const at = Math.min(nextOpening(practice, dateOf(wallOf(desk.now, practice.zone))), until ?? Number.POSITIVE_INFINITY);
  desk.effects.push({ kind: "timer", id: `pause:${at}`, to: desk.facts.self, at });
}
