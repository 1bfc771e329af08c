/**
 * What the ear (`core/words/ear.ts`) knows: every word of the lexicons and rules, and for each sound the word that is said most.
 * How often, and behind which word, is counted in the labelled sentences. In: `core/words/lexicon/*.txt` and those sentences. Out: `lexicon/sounds.ts`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { firstNames } from "../core/conversation/understand/first-names.ts";
import { vocabulary } from "../core/conversation/understand/vocabulary.ts";
import { short as shortened } from "../core/safety/spelling.ts";
import { fold } from "../core/words/fold.ts";
import { participle } from "../core/words/lexicon/sounds-in.ts";
import { slang } from "../core/words/slang.ts";
import { soundOf, soundsOf } from "../core/words/sound.ts";

const core = (path: string): string => fileURLToPath(new URL(`../core/${path}`, import.meta.url));
const at = (path: string): string => core(`words/lexicon/${path}`);
export const soundsPath = at("sounds.ts");
const french = readFileSync(at("french.txt"), "utf8");
const english = readFileSync(at("english.txt"), "utf8");
const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** The text of `sounds.ts`, of these sentences and of the words and rules that stand in the repository. */
export function soundsText(texts: readonly string[]): string {
  const spelt = wordsIn(french);
  const { often, behind } = counted(texts);
  const sayings = new Map<string, number>();
  for (const word of spelt) sayings.set(soundOf(word), Math.max(sayings.get(soundOf(word)) ?? 0, often.get(word) ?? 0));
  const named = namedInRules();
  // Rules name words as they are misspelt too: « mersi » is one only where nothing common that is spelt right sounds so. What danger is shortened to is spelt out where danger is looked for.
  const ruled = [...vocabulary.words, ...named.words].filter(
    (word) => !/^j[aeiou]/.test(word) && !soundsOf(word).some((sound) => (sayings.get(sound) ?? 0) >= common),
  );
  const known = new Set(
    [...spelt.map(fold), ...[...often.keys()].map(fold), ...ruled, ...shortened.keys(), ...firstNames, ...slang.keys()].filter((word) =>
      /^[a-z]{2,}$/.test(word),
    ),
  );
  const foreign = wordsIn(english).filter((word) => !known.has(word));
  const rank = new Map(spelt.map((word, place) => [word, place / spelt.length] as const));
  const bySound = new Map<string, string[]>();
  for (const word of spelt.filter(({ length }) => length > 2)) bySound.set(soundOf(word), [...(bySound.get(soundOf(word)) ?? []), word]);
  const entries = [...bySound].flatMap(([sound, words]) => {
    if (sound.length < 2) return [];
    const folded = new Map<string, readonly string[]>();
    for (const word of words) folded.set(fold(word), [...(folded.get(fold(word)) ?? []), word]);
    const soundings = [...folded].map(([word, spellings]) => ({
      word,
      often: Math.max(...spellings.map((each) => 4 * Math.log2((often.get(each) ?? 0) + 1) + 3 * (1 - (rank.get(each) ?? 1)))),
      past: spellings.some((each) => /ée?s?$/u.test(each) || participles.has(each)),
      behind: folded.size > 1 ? spellings.flatMap((each) => [...(behind.get(each) ?? [])]) : [],
    }));
    const said = soundings
      .sort((one, other) => other.often - one.often)
      .slice(0, mostAlike)
      .map(({ word, often: times, behind: before, past }) =>
        [word, Math.round(times), ...(past ? [participle] : []), ...before.slice(0, mostBehind)].join(":"),
      );
    return [`${sound}=${said.join(",")}`];
  });
  return `/** Written by \`npm run learn\`: ${known.size + foreign.length} words, ${entries.length} sounds. */
import { soundsIn } from "./sounds-in.ts";

export const sounds = soundsIn(
  ${JSON.stringify([...known].join(" "))},
  ${JSON.stringify(foreign.join(" "))},
  ${JSON.stringify([...named.stems].join(" "))},
  ${JSON.stringify(entries.join(" "))},
);
`;
}

/** Every word that stands in a pattern of ours, and the beginnings of words (`retien*`). */
function namedInRules(): { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> } {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const room of ["safety", "conversation/understand"])
    for (const file of readdirSync(core(room), { recursive: true, encoding: "utf8" }))
      if (/(?:^|\/)(?:fr|en|either)\/.*\.ts$/.test(file))
        for (const [literal] of readFileSync(core(`${room}/${file}`), "utf8").matchAll(/"(?:[^"\\\n]|\\.)*"|`[^`]*`/g))
          for (const [word] of literal.matchAll(/(?<![a-z])[a-z]{3,}(?![a-z])\*?/g))
            if (!word.endsWith("*")) words.add(word);
            else if (word.length > shortestStem) stems.add(word.slice(0, -1));
  return { words, stems };
}

/** Words as they are spelt, in sentences that begin and end as sentences do; and behind which folded words, commonest first. */
function counted(texts: readonly string[]): {
  readonly often: ReadonlyMap<string, number>;
  readonly behind: ReadonlyMap<string, readonly string[]>;
} {
  const often = new Map<string, number>();
  const behind = new Map<string, Map<string, number>>();
  for (const text of texts) {
    if (!/^\p{Lu}.*[.?!…]\s*$/su.test(text)) continue;
    let before = "";
    for (const [word] of text
      .toLowerCase()
      .replaceAll("’", "'")
      .matchAll(/\p{L}+(?:'hui)?/gu)) {
      often.set(word, (often.get(word) ?? 0) + 1);
      const seen = behind.get(word) ?? new Map<string, number>();
      if (before !== "") seen.set(before, (seen.get(before) ?? 0) + 1);
      behind.set(word, seen);
      before = fold(word);
    }
  }
  const commonest = (seen: ReadonlyMap<string, number>): readonly string[] =>
    [...seen].sort(([, one], [, other]) => other - one).map(([before]) => before);
  return { often, behind: new Map([...behind].map(([word, seen]) => [word, commonest(seen)])) };
}

/** Past participles in another sound than « é ». */
const participles: ReadonlySet<string> = new Set(
  "pris mis dit fait vu eu su pu lu bu cru dû plu venu revenu devenu tenu voulu reçu perdu rendu vendu entendu attendu répondu descendu pendu battu vécu connu disparu paru couru valu fallu appris compris repris surpris permis promis remis commis écrit inscrit décrit conduit détruit fini choisi parti sorti dormi senti menti servi réussi guéri grandi vieilli réfléchi rempli averti puni subi ouvert offert souffert découvert mort né assis suivi ri souri craint plaint peint éteint joint interdit".split(
    " ",
  ),
);

/** Said so often, a word is meant wherever something sounds like it. */
const common = 5;

/** Letters of a beginning that says which word it is. */
const shortestStem = 5;

/** Words that sound alike, and words before them, that are kept. */
const mostAlike = 4;
const mostBehind = 12;
