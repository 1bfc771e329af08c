/**
 * How often one thing may be asked for in this process. In: the most in each stretch of time, and a clock. Out: whether this time it may.
 * Names come from what was found, never from what was asked: nobody fills this by guessing.
 */
export interface GateOptions {
  readonly most: number;
  readonly everyMs: number;
  readonly now: () => number;
}

export function openGate({ most, everyMs, now }: GateOptions): (name: string) => boolean {
  let since = now();
  const counts = new Map<string, number>();
  return (name) => {
    if (now() - since >= everyMs) {
      since = now();
      counts.clear();
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= most;
  };
}
