/**
 * How this process bears its load: whether its one thread was held up, and how full its memory is.
 * In: where to warn. Out: the worst delay of late, for the numbers; a warning when something sat on the thread, or memory runs out.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";
import type { Log } from "../../stations/ports.ts";

export interface Strain {
  /** The longest delay of a timer since the last look, ms. */
  worstDelayMs(): number;
  stop(): void;
}

/** Leases, beats and time limits all reckon with a thread that is free again within this. */
const longDelayMs = 200;
const fullHeap = 0.85;
/** A timer that fires every so often is late by as much in the histogram: taken off. */
const resolutionMs = 20;

export function watchStrain(log: Log, everyMs = 5_000): Strain {
  const delays = monitorEventLoopDelay({ resolution: resolutionMs });
  delays.enable();
  let worst = 0;
  let full = false;
  const timer = setInterval(() => {
    worst = Math.max(0, Math.round(delays.max / 1e6) - resolutionMs);
    delays.reset();
    if (worst > longDelayMs) log.warn("the thread was held up", { ms: worst });
    const { used_heap_size, heap_size_limit } = getHeapStatistics();
    const isFull = used_heap_size > heap_size_limit * fullHeap;
    if (isFull && !full)
      log.warn("memory runs out", { count: Math.round((100 * used_heap_size) / heap_size_limit), kind: "percent of the heap" });
    full = isFull;
  }, everyMs);
  timer.unref();
  return {
    worstDelayMs: () => worst,
    stop() {
      clearInterval(timer);
      delays.disable();
    },
  };
}
