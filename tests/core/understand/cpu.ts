import { readFileSync } from "node:fs";

/**
 * What some work costs the thread that does it, in milliseconds of processor: neither a busy machine around it counts,
 * nor the compiler and the collector, which work beside it. Where the system does not tell (elsewhere than on Linux), that of the process.
 */
export function cpuMs(work: () => unknown): number {
  const from = spentMs();
  work();
  return spentMs() - from;
}

/** The first number of `schedstat` is the thread's time on a processor, in nanoseconds (proc(5)). */
function spentMs(): number {
  if (process.platform === "linux") return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
