/**
 * « pause » and « reprends »: the assistant takes messages, passes them on and answers none of them, until she wants it back. Danger is answered as
 * ever. In: her word. Out: the practice's record one revision on, an echo.
 */
import { sayBy } from "../../booking/describe.ts";
import type { Overrides } from "../../words/override.ts";
import type { EpochMs } from "../../words/time.ts";
import { remember } from "./acts.ts";
import { type HerDesk, tellIt } from "./her-desk.ts";
import { resumeWith } from "./speaking.ts";

export function pause(desk: HerDesk): void {
  const { pausedAt } = desk.facts.overrides;
  if (pausedAt !== undefined)
    return tellIt(desk, "paused-already", { at: sayBy(pausedAt, desk.now, desk.facts.practice.zone, desk.state.locale) });
  setPause(desk, desk.now);
  remember(desk, { kind: "paused", at: desk.now });
  tellIt(desk, "paused-now");
}

/** Bare, it ends the pause and whatever she says to one person; with a name, that alone. */
export function resume(desk: HerDesk, whom: string | undefined): void {
  const { pausedAt } = desk.facts.overrides;
  const spoke = resumeWith(desk, whom);
  if (whom !== undefined || pausedAt === undefined)
    return spoke ? undefined : tellIt(desk, pausedAt === undefined ? "speaks-to-all" : "paused-still");
  setPause(desk, undefined);
  remember(desk, { kind: "resumed", at: desk.now, before: pausedAt });
  tellIt(desk, "resumed-now");
}

/** The way back from either. */
export function undoPause(desk: HerDesk, before: EpochMs | undefined): void {
  setPause(desk, before);
  tellIt(desk, before === undefined ? "resumed-now" : "paused-now");
}

function setPause(desk: HerDesk, pausedAt: EpochMs | undefined): void {
  const { pausedAt: _was, ...rest } = desk.facts.overrides;
  const overrides: Overrides = { ...rest, rev: rest.rev + 1, ...(pausedAt === undefined ? {} : { pausedAt }) };
  desk.effects.push({ kind: "overrides", overrides });
}
