/**
 * The signs by which messages resemble one another: words, their beginnings, neighbours, pieces of long words.
 * In: plain text (`core/words/plain.ts`), spelt as the rules read it. Out: signs, each once. The learner and the reader use the same.
 * Linear in the text; what stands behind the first words counts no more.
 */

const mostWords = 90;
const days = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/;

/** `w` a word, `s` its first five letters, `b` two neighbours, `k` two with one between, `c` four letters in a row. */
export function signsOf(said: string): ReadonlySet<string> {
  const words = said.split(" ").slice(0, mostWords).map(general);
  const stems = words.map((word) => word.slice(0, 5));
  const signs = new Set<string>();
  for (const [at, word] of words.entries()) {
    signs.add(`w${word}`);
    signs.add(`s${stems[at]}`);
    signs.add(`b${stems[at - 1] ?? "^"} ${stems[at]}`);
    if (at > 1) signs.add(`k${stems[at - 2]} ${stems[at]}`);
    if (word.length > 3 && /^[a-z]+$/.test(word)) {
      const whole = `<${word}>`;
      for (let from = 0; from + 4 <= whole.length; from += 1) signs.add(`c${whole.slice(from, from + 4)}`);
    }
  }
  signs.add(`b${stems.at(-1)} $`);
  return signs;
}

/** Which day, which hour and how many say nothing of what is wanted. */
const general = (word: string): string => {
  if (/^\d+$/.test(word)) return "#";
  if (/^\d+(?:h\d*|:\d+)$/.test(word)) return "#h";
  return days.test(word) ? "#d" : word;
};
