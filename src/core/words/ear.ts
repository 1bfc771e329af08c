/**
 * Words written by ear, spelt: « bocou » → « beaucoup », « vs prené » → « prenez », « langle » → « l angle ».
 * In: a plain token without accents, and the one before it. Out: what it sounds like, or nothing. Only what is no word of either language is
 * bent, and only towards a word that sounds the same: real words are never mended. Constant time a token.
 * The words stand in `lexicon/` and are learnt, with how often each is said, by `npm run learn`.
 */
import { sounds } from "./lexicon/sounds.ts";
import { participle } from "./lexicon/sounds-in.ts";
import { slang } from "./slang.ts";
import { soundsOf } from "./sound.ts";

const least = 3;
const longest = 18;

export function heardAs(token: string, before: string | undefined): string | undefined {
  if (token.length > longest || !/^[a-z]{2,}$/.test(token) || !/[aeiouy]/.test(token)) return undefined;
  if (begins(token) || sounds.french.has(token) || ((sounds.english.has(token) || english.test(token)) && !french.has(before ?? "")))
    return undefined;
  return token.length < least && !french.has(before ?? "") ? undefined : (alike(token, before) ?? parted(token));
}

function begins(token: string): boolean {
  for (let end = shortestStem; end <= token.length; end += 1) if (sounds.stems.has(token.slice(0, end))) return true;
  return false;
}
const shortestStem = 5;

/** How English is spelt and French by ear is not: « thud », « slashed », « bloke ». */
const english = /th|wh|gh|ee|oo|ck|ing$|ed$|sh$|^s[lmnptkw]/;

/** Behind these a French word comes, even one that would be English elsewhere: « mon bra », « il di ». */
const french: ReadonlySet<string> = new Set(
  "je tu il elle nous vous ils elles te se le la les l un une des du de d au aux mon ma mes ta tes sa ses ce cet cette ces notre votre nos vos leur ai avons avez ont suis est sommes etes sont pas ne tres trop plus avec pour chez dans sans".split(
    " ",
  ),
);

/** What it sounds like: the commonest, likelier where only an end was left out, and behind a word that it was said behind before. */
function alike(token: string, before: string | undefined): string | undefined {
  let [best, most]: [string | undefined, number] = [undefined, -1];
  for (const [at, key] of soundsOf(token).entries()) {
    // Who writes by ear writes no last letter that is not heard.
    const sounded = at > 0 && /[dpstxz]$/.test(token) ? usual : 0;
    for (const { word, often, behind } of key.length < 2 ? [] : (sounds.bySound.get(key) ?? [])) {
      const likely =
        often +
        sounded +
        (word.startsWith(token) ? unended : 0) +
        (before !== undefined && (behind.has(before) || (auxiliary.has(before) && behind.has(participle))) ? usual : 0);
      if (likely > most) [best, most] = [word, likely];
    }
  }
  return best;
}
const auxiliary: ReadonlySet<string> = new Set(
  "ai as a avons avez ont avais avait aviez avaient suis es est sommes etes sont etais etait etaient avoir etre aurai aura aurais aurait".split(
    " ",
  ),
);

/** Only an end was left out: ten times likelier. It was said behind that word: four times. In quarters of a power of two. */
const unended = 14;
const usual = 8;

/** A small word and another, run together: « jarive », « langle », « mfrap », « dla ». */
function parted(token: string): string | undefined {
  const [, small = "", rest = ""] = /^(qu|[jldmnst])([a-z]{2,})$/.exec(token) ?? [];
  if (rest === "") return undefined;
  const vowel = /^[aeiouhy]/.test(rest);
  const word = slang.get(rest) ?? (sounds.french.has(rest) ? rest : rest.length < least ? undefined : alike(rest, small));
  if (word === undefined || (small === "qu" && !vowel) || /^[aeiouhy]/.test(word) !== vowel) return undefined;
  return vowel ? `${small} ${word}` : `${small}e ${word}`;
}
