/**
 * The one clock. In: the offset to this machine's clock (Redis' skew, and the trial's jumps). Out: whole epoch milliseconds.
 * It stands on a clock that only goes forward: when somebody sets the wall clock, nothing rings an hour early until Redis was asked again.
 */
import type { Clock } from "../../stations/ports.ts";

/** Epoch ms as it was when the process began, and what has passed since; never set, so it may drift from `Date.now()`. */
export const steadyNow = (): number => performance.timeOrigin + performance.now();

/** `offsetMs` is counted from `steadyNow`. */
export const systemClock = (offsetMs: () => number): Clock => ({ now: () => Math.round(steadyNow() + offsetMs()) });
