/**
 * The pace of people and of trouble: pauses that end at once when the run is over. In: milliseconds. Out: whether to go on.
 * For pacing alone; nothing is judged by having waited.
 */
export interface Pauses {
  /** False: the run is over. */
  pause(ms: number): Promise<boolean>;
  over(): boolean;
  end(): void;
}

export function openPauses(): Pauses {
  let over = false;
  const waiting = new Set<() => void>();
  return {
    pause(ms) {
      if (over) return Promise.resolve(false);
      return new Promise((done) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          done(!over);
        };
        const timer = setTimeout(wake, ms);
        waiting.add(wake);
      });
    },
    over: () => over,
    end() {
      over = true;
      for (const wake of [...waiting]) wake();
    },
  };
}
