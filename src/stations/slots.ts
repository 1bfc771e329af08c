/**
 * How many may do something at once; the rest wait their turn, first come first served. In: a task. Out: its end. Never drops one.
 */
export interface Slots {
  readonly free: () => number;
  use(task: () => Promise<void>): Promise<void>;
}

export function openSlots(count: number): Slots {
  let busy = 0;
  const waiting: (() => void)[] = [];
  return {
    free: () => Math.max(0, count - busy - waiting.length),
    async use(task) {
      // Whoever leaves hands its place over, so that nobody comes between.
      if (busy >= count) await new Promise<void>((turn) => waiting.push(turn));
      else busy += 1;
      try {
        await task();
      } finally {
        const next = waiting.shift();
        if (next === undefined) busy -= 1;
        else next();
      }
    },
  };
}
