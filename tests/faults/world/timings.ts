/**
 * The waits of fault runs: the usual ones divided by 20. Limits are not waits and stay: how long Redis may take to store a message, how long
 * a stop may take, how far back the poll looks. A limit that a busy machine passes by itself would be noise, and no fault.
 */
import { defaultTimings } from "../../../src/config-kinds.ts";
import type { Timings } from "../../../src/stations/ports.ts";

const part = 20;
const limits: ReadonlySet<string> = new Set(["acceptTimeoutMs", "drainMs", "pollBackMs"] satisfies readonly (keyof Timings)[]);

/**
 * `aliveMs`, `goneAgainMs`: shorter than the lease, so that a dead worker is known before that ends; longer than a busy machine is late, and than
 * Twilio's list lags.
 */
const given: ReadonlyMap<string, number> = new Map<keyof Timings, number>([
  ["aliveMs", 600],
  ["goneAgainMs", 600],
]);

const shorter = (name: string, wait: number): number => given.get(name) ?? (limits.has(name) ? wait : Math.max(1, Math.round(wait / part)));

/** As TIMINGS takes it. */
export const faultTimings: string = JSON.stringify(
  Object.fromEntries(
    Object.entries(defaultTimings).map(([name, waits]) => [
      name,
      Array.isArray(waits) ? waits.map((wait: number) => shorter(name, wait)) : typeof waits === "number" ? shorter(name, waits) : waits,
    ]),
  ),
);

/** The same with some waits of its own. */
export const withWaits = (waits: Partial<Timings>): string => JSON.stringify({ ...JSON.parse(faultTimings), ...waits });
