/**
 * A limit on how long an answer is awaited. In: milliseconds and a promise. Out: its value, or `TooSlow`.
 * Never stops the work itself: what was begun may still be done.
 */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}

export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`no answer within ${limitMs} ms`)), limitMs);
  });
  try {
    // `race` keeps listening to the loser, so that a late rejection is not an unhandled one.
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
