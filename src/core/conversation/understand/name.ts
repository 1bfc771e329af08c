/**
 * The first name or nickname that somebody gives: unasked (« rdv jeudi 14h, c'est Marie ») or as the whole answer where one is expected.
 * In: the text as typed and whether a name was asked for. Out: the name as they typed it, first letters up, 40 characters at most; or nothing.
 * Never a sentence, never a yes, never a word of the trade. In doubt, nothing: the question is asked again.
 */
import { fold } from "../../words/fold.ts";
import { slang } from "../../words/slang.ts";
import { firstNames, wordNames } from "./first-names.ts";
import { notNames, particles } from "./not-names.ts";

const letters = "\\p{L}[\\p{L}\\p{M}'’.-]*";
const nameWords = `${letters}(?: ${letters}){0,4}`;
const titles = "(?:m\\.|mr\\.?|mme\\.?|mlle\\.?|monsieur|madame|mademoiselle|mrs\\.?|ms\\.?|miss|dr\\.?)";

interface Introduction {
  readonly expression: RegExp;
  /** Sure by itself; otherwise the word must be a known first name, or capitalised in the middle of the text. */
  readonly sure: boolean;
}

const introductions: readonly Introduction[] = [
  {
    expression: new RegExp(`\\bpr[eé]nom ?[:=]? ?(${letters})[ ,;/]+(?:et )?(?:mon )?nom(?: de famille)? ?[:=]? ?(${letters})`, "iu"),
    sure: true,
  },
  {
    expression: new RegExp(`(?:je|j[e']?) ?(?:m['’ ]?appell?e?|me (?:nomme|prénomme|prenomme))(?: est)? (${nameWords})`, "iu"),
    sure: true,
  },
  {
    expression: new RegExp(`\\b(?:mon|le|son) (?:pr[eé]nom|nom)(?: de famille)? ?(?:est|c['’ ]?est|:|=) ?(${nameWords})`, "iu"),
    sure: true,
  },
  { expression: new RegExp(`\\bmy (?:first |full )?name(?:['’ ]?s| is)? (${nameWords})`, "iu"), sure: true },
  { expression: new RegExp(`\\bcall me (${nameWords})`, "iu"), sure: true },
  { expression: new RegExp(`\\b(?:vous pouvez |tu peux )?m['’ ]?appel(?:er|ez|le)(?: moi)? (${nameWords})`, "iu"), sure: false },
  { expression: new RegExp(`\\b(?:au|sous le) nom (?:de |d['’])(${titles} )?(${nameWords})`, "iu"), sure: true },
  { expression: new RegExp(`(${nameWords}),? (?:à|a) l['’ ]?appareil`, "iu"), sure: true },
  {
    expression: new RegExp(
      `(?:^|[\\s,;.])(?:moi,? )?(?:c['’ ]?est|ici|moi c|je suis|j'?suis|it['’ ]?s|this is|i['’ ]?m|i am)(?: moi)?,? ${titles} (${nameWords})`,
      "iu",
    ),
    sure: true,
  },
  {
    expression: new RegExp(
      `(?:^|[\\s,;.])(?:moi,? )?(?:c['’ ]?est|cest|c) (?:pour )?(?:(?:mon |ma |notre )?(?:fils|fille|mari|femme|m[eè]re|p[eè]re|fr[eè]re|s(?:oe|œ)ur|conjoint|copain|copine|amie?)(?![\\p{L}]),? )?(${nameWords})`,
      "iu",
    ),
    sure: false,
  },
  { expression: new RegExp(`\\b(?:it['’ ]?s|this is|i['’ ]?m|i am|ici|je suis|j'?suis|chuis) (${nameWords})`, "iu"), sure: false },
  {
    expression: new RegExp(
      `\\bpour (?:mon|ma) (?:fils|fille|mari|femme|m[eè]re|p[eè]re|fr[eè]re|soeur|conjoint|copain|copine),? (${letters})`,
      "iu",
    ),
    sure: false,
  },
  {
    expression: new RegExp(
      `(?:\\bmerci|\\bcordialement|\\bbien à vous|\\bbonne (?:journée|soirée)|\\bthanks|\\bregards|\\bcheers)[\\s,.!:-]+(${letters}(?: ${letters}){0,2})[.! ]*$`,
      "iu",
    ),
    sure: false,
  },
  { expression: new RegExp(`\\bau nom (?:de )?(${nameWords})`, "iu"), sure: true },
];

const wholeTitle = new RegExp(`^${titles} (${nameWords})[.! ]*$`, "iu");
/** At the very end, behind a mark: « vendredi 9h. Karim ». */
const signed = /[.,!;] *(\p{Lu}[\p{L}\p{M}'’-]*)(?: (\p{Lu}[\p{L}\p{M}'’-]*))?[.! ]*$/u;
/** « Bond, James Bond ». */
const twice = /^(\p{L}[\p{L}\p{M}'’-]*),? (\p{L}[\p{L}\p{M}'’-]*) \1[.! ]*$/iu;
const nomPrenom = new RegExp(`\\bnom ?[:=]? ?(${letters})[ ,;/]+(?:et )?pr[eé]nom ?[:=]? ?(${letters})`, "iu");
const whole = new RegExp(
  `^(?:(?:bonjour|bonsoir|salut|hello|hi|alors|euh|oui|ok|yes|moi|c['’]est|cest|prénom|prenom|nom|it['’]?s|name|mettez|notez|dites|just|juste|simplement|plutôt)[ ,:]+)*(${nameWords})[.!, ]*(?:svp|merci|please|thanks|\\d{1,2})?[.! ]*$`,
  "iu",
);

export function nameIn(text: string, asked: boolean): string | undefined {
  const typed = text
    .normalize("NFKC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, " ")
    .replaceAll(/\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f/gu, " ")
    .replaceAll(/\s+/g, " ")
    .slice(0, 300)
    .trim();
  const swapped = nomPrenom.exec(typed);
  if (swapped !== null) return titled([swapped[2] ?? "", swapped[1] ?? ""]);
  for (const { expression, sure } of introductions) {
    const found = expression.exec(typed);
    if (found === null) continue;
    // « it's June » is the month, unless a name was asked for.
    if (!asked && /^\W*(?:it|this)/i.test(found[0]) && wordNames.has(fold(found[1] ?? ""))) continue;
    const groups = found.slice(1).filter((group) => group !== undefined && !new RegExp(`^${titles} ?$`, "iu").test(group));
    const name = accepted(groups.join(" ").split(" "), sure || (asked && !typed.includes("?")), found.index > 0 || !sure);
    if (name !== undefined) return name;
  }
  const last = signed.exec(typed);
  if (last !== null && /[\d ]/.test(typed.slice(0, last.index)) && firstNames.has(fold(last[1] ?? "").split("-")[0] ?? ""))
    return titled([last[1] ?? "", ...(last[2] === undefined ? [] : [last[2]])]);
  const title = wholeTitle.exec(typed)?.[1];
  if (title !== undefined) return accepted(title.split(" "), true, false);
  if (!asked) return undefined;
  const bond = twice.exec(typed);
  if (bond !== null) return accepted([bond[2] ?? "", bond[1] ?? ""], true, false);
  const only = whole.exec(typed.replace(thanks, ""))?.[1]?.split(" ");
  return only === undefined || only.length > 5 ? undefined : accepted(only, true, false, only.length);
}

const thanks = /(?:[ ,.!]+(?:svp|stp|merci|please|thanks|thank you|s['’]il (?:vous|te) pla[iî]t))+[ .!]*$/iu;

/** « j'ai », « l'adresse », « c'est »: the beginning of a sentence. */
const sentence = /^(?:j|c|m|l|s|t|qu)['’]/;

/** The run of words that can be a name, from the first; undefined when the first cannot. */
function accepted(words: readonly string[], sure: boolean, within: boolean, all?: number): string | undefined {
  const run: string[] = [];
  for (const word of words) {
    const bare = word.replaceAll(/^[.'’-]+|[.'’-]+$/g, "");
    const folded = fold(bare);
    const particle = run.length > 0 && particles.has(folded);
    const capital = /^\p{Lu}/u.test(bare);
    const wordToo = (capital || sure) && wordNames.has(folded);
    if (
      bare === "" ||
      (!particle &&
        !wordToo &&
        (notNames.has(folded) || slang.has(folded) || sentence.test(folded) || (folded.length < 2 && run.length === 0)))
    )
      break;
    // A second name must look like one: « je m'appelle Julie et… », « karim bonjour ».
    if (run.length > 0 && !particle && !capital && all === undefined) break;
    run.push(bare);
    if (run.length === 5) break;
    if (/[.,;]$/.test(word) && bare.length > 1) break;
  }
  while (run.length > 0 && particles.has(fold(run.at(-1) ?? ""))) run.pop();
  const first = run[0];
  if (first === undefined || (all !== undefined && run.length !== all)) return undefined;
  const known = firstNames.has(fold(first).split("-")[0] ?? "");
  if (!sure && !known && !(within && /^\p{Lu}\p{Ll}/u.test(first) && run.length <= 3)) return undefined;
  return titled(run);
}

/** `DUPONT Jean` is Jean Dupont; `jean-pierre` is Jean-Pierre; particles stay small. */
function titled(run: readonly string[]): string | undefined {
  const [first, second] = run;
  const shouted =
    run.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    first.length > 1 &&
    first === first.toUpperCase() &&
    second !== second.toUpperCase();
  const words = shouted ? [second, first] : run;
  const name = words
    .map((word, at) =>
      at > 0 && particles.has(word.toLowerCase()) && word === word.toUpperCase()
        ? word.toLowerCase()
        : particles.has(word)
          ? word
          : capital(word),
    )
    .join(" ")
    .trim();
  const short = [...name].slice(0, 40).join("").trim();
  return short === "" ? undefined : short;
}

/** Letters that were typed in capitals or small are mended; a mixed word (McLeod) stays as typed. */
function capital(word: string): string {
  const flat = word === word.toUpperCase() || word === word.toLowerCase();
  const calm = flat ? word.toLowerCase() : word;
  return calm.replaceAll(/(^|[-'’])(\p{L})/gu, (_all, edge: string, letter: string) => edge + letter.toUpperCase());
}
