/**
 * Spelling, mended only when nothing was understood: correcting real words up front does more harm than good.
 * In: plain text. Out: the same with each unknown long word replaced by the one word of the trade that is a slip away, or undefined when
 * nothing changed. Linear in the text, times a small vocabulary.
 */
import { vocabulary } from "./vocabulary.ts";

export function mended(said: string): string | undefined {
  let changed = false;
  const words = said.split(" ").map((word) => {
    if (word.length < 5 || word.length > 16 || vocabulary.has(word) || !/^[a-z]+$/.test(word)) return word;
    const slips = word.length >= 8 ? 2 : 1;
    const near = [...vocabulary].find(
      (known) => Math.abs(known.length - word.length) <= slips && known.charAt(0) === word.charAt(0) && within(word, known, slips),
    );
    if (near === undefined) return word;
    changed = true;
    return near;
  });
  return changed ? words.join(" ") : undefined;
}

/** Whether two short words are at most `slips` letters apart; two neighbours exchanged are one slip. */
function within(a: string, b: string, slips: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let cost = Math.min((row[j] ?? 99) + 1, (next[j - 1] ?? 99) + 1, (row[j - 1] ?? 99) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? 99) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return (row[b.length] ?? 99) <= slips;
}
