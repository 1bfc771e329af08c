/**
 * Chance that can be had again: the same seed gives the same draws. One stream for each purpose, so that how often one is asked does not
 * change what another says. (mulberry32.)
 */
export interface Chance {
  /** 0 to below `n`, a fraction. */
  upTo(n: number): number;
  /** 0 to below `n`, whole. */
  whole(n: number): number;
  /** True in `percent` of all cases. */
  happens(percent: number): boolean;
  /** One of these. */
  of<T>(some: readonly [T, ...T[]]): T;
}

export function chanceOf(seed: number, purpose: string): Chance {
  let state = seed >>> 0;
  for (const letter of purpose) state = (Math.imul(state, 31) + letter.charCodeAt(0)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    upTo: (n) => next() * n,
    whole: (n) => Math.floor(next() * n),
    happens: (percent) => next() * 100 < percent,
    of: (some) => some[Math.floor(next() * some.length)] ?? some[0],
  };
}
