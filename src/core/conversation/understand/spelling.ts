/**
 * Spelling, mended only when nothing was understood: correcting real words up front does more harm than good.
 * In: plain text. Out: the same with unknown long words replaced by the nearest word of the rules (one letter off, two from eight letters
 * on), or undefined when nothing changed. Linear in the text, times a vocabulary of fixed size; only the first thirty words are looked at.
 */
import { isKnown } from "../../words/slips.ts";
import { byLetter, vocabulary } from "./vocabulary.ts";

const mostWords = 30;

/** Words of every sentence, which no rule names and which mean what they say. */
const plainWords: ReadonlySet<string> = new Set(
  "pour midi demi soir soiree matin dans avec sans mais tout tous toute toutes comme aussi bien tres plus moins encore toujours jamais chez leur leurs cette elle elles nous vous votre notre sont etre avoir fait faire dire dit peut etait avait suis sera serai parce quand alors apres avant entre depuis pendant from with have that this they them your will would could should been were what when where".split(
    " ",
  ),
);

export function mended(said: string): string | undefined {
  let changed = false;
  const words = said.split(" ").map((word, at) => {
    if (
      at >= mostWords ||
      word.length < 4 ||
      word.length > 16 ||
      !/^[a-z]+$/.test(word) ||
      plainWords.has(word) ||
      isKnown(word, vocabulary)
    )
      return word;
    const near = alike(word) ?? nearest(word);
    changed ||= near !== undefined;
    return near ?? word;
  });
  return changed ? words.join(" ") : undefined;
}

/** The word that sounds the same: « vizite », « seanse », « renbourcé ». */
const alike = (word: string): string | undefined => {
  const sound = soundOf(word);
  return sound.length < (word.length < 5 ? 4 : 3) ? undefined : bySound.get(sound);
};

/** How French letters sound, as far as people who write by ear confuse them; what is silent at an end is left out. */
function soundOf(word: string): string {
  return word
    .replaceAll("ph", "f")
    .replaceAll(/qu?|ck|k|c(?![eiyh])/g, "k")
    .replaceAll(/sc(?=[ei])|c(?=[eiy])|ss|z/g, "s")
    .replaceAll(/g(?=[eiy])/g, "j")
    .replaceAll(/eau|au/g, "o")
    .replaceAll(/(?:er|ez|ee|ai|ais|ait|aient|et)s?$/g, "e")
    .replaceAll(/ai|ei/g, "e")
    .replaceAll(/[ae][nm](?=[^aeiouynm]|$)/g, "an")
    .replaceAll(/(?:ai|ei|i|y|u)[nm](?=[^aeiouynm]|$)/g, "in")
    .replaceAll("y", "i")
    .replaceAll("h", "")
    .replaceAll(/([a-z])\1/g, "$1")
    .replace(/(?:e?s|[txdpe])$/, "");
}

const bySound: ReadonlyMap<string, string> = new Map(
  [...vocabulary.words].reverse().flatMap((word) => (word.length < 4 ? [] : [[soundOf(word), word]])),
);

function nearest(word: string): string | undefined {
  if (word.length < 5) return undefined;
  // « vivement » is no « virement »: ends that many words share tell nothing apart.
  const most = word.length >= 8 && !word.endsWith("ment") ? 2 : 1;
  let best: string | undefined;
  let least = most + 1;
  for (const known of byLetter.get(word.charAt(0)) ?? []) {
    if (Math.abs(known.length - word.length) >= least) continue;
    const slips = distance(word, known);
    // Two letters off may be another word altogether: « dentiste » is no « désiste ».
    if (slips === 2 && word.slice(0, 3) !== known.slice(0, 3)) continue;
    if (slips < least) [best, least] = [known, slips];
  }
  return best;
}

/** Letters added, lost or changed; two neighbours exchanged count once. */
function distance(a: string, b: string): number {
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
  return row[b.length] ?? 99;
}
