/**
 * The one clock. In: the offset to the local clock (Redis' skew, and the trial's jumps). Out: whole epoch milliseconds.
 */
import type { Clock } from "../../stations/ports.ts";

export const systemClock = (offsetMs: () => number): Clock => ({ now: () => Math.round(Date.now() + offsetMs()) });
