/**
 * The first name or nickname that somebody gives: unasked (« rdv jeudi 14h, c'est Marie ») or as the whole answer where one is expected.
 * In: the text as typed and whether a name was asked for. Out: the name as they typed it, first letters up, 40 characters at most; or nothing.
 * Never a sentence, never a yes, never a word of the trade. In doubt, nothing: the question is asked again.
 */
import { fold } from "../../words/fold.ts";
import { slang } from "../../words/slang.ts";
import { capitalNames, firstNames, wordNames } from "./first-names.ts";
import { notNames, ordinary, particles, qualifies } from "./not-names.ts";

const letters = "\\p{L}[\\p{L}\\p{M}'’.-]*";
const nameWords = `${letters}(?: ${letters}){0,4}`;
const title =
  "(?:m\\.|mr\\.?|mrs\\.?|mme\\.?|mlle\\.?|monsieur|madame|mademoiselle|ms\\.?|miss|dr\\.?|docteur|doctor|pr\\.?|professeur|ma[iî]tre)";
const titles = `(?:${title}(?: et ${title})?)`;
const withTitle = `(?:(?:le |la )?${titles} )?`;
const kin =
  "(?:petite?[- ])?(?:belle[- ]|beau[- ]|grande?[- ])?(?:fils|fille|mari|femme|m[eè]re|p[eè]re|fr[eè]re|s(?:oe|œ)ur|conjointe?|copain|copine|amie?|b[eé]b[eé]|gar[cç]on|ado|ni[eè]ce|neveu|tante|oncle|cousine?|compagn(?:on|e)|[eé]pou(?:x|se)|maman|papa|mamie|papi|voisine?|fianc[eé]e?|enfant|daughter|son|wife|husband|mother|father|mum|dad|sister|brother|partner|friend|niece|nephew|boy|girl)";
const start = "(?:^|[\\s,;.!:])";

interface Introduction {
  readonly expression: RegExp;
  /** Sure by itself; otherwise the word must be a known first name, or capitalised in the middle of the text. */
  readonly sure: boolean;
}

const introduction = (source: string, sure: boolean): Introduction => ({ expression: new RegExp(source, "iu"), sure });

const introductions: readonly Introduction[] = [
  introduction(
    `\\bpr[eé]nom ?[:=]? ?(${letters})[ ,;/]+(?:et )?(?:mon )?nom(?: de famille)? ?(?:est |c['’ ]?est )?[:=]? ?(${letters})`,
    true,
  ),
  // Whatever thumbs make of « je m'appelle »: jmapelle, je mapele, j m'appel.
  introduction(`${start}j['’e]? ?me? ?['’]?ap+[eè]l+e?s?(?: est)? (${nameWords})`, true),
  introduction(`${start}je (?:me (?:nomme|pr[eé]nomme)|soussign[eé]e?,?) ${withTitle}(${nameWords})`, true),
  introduction(
    `(?<!chien |chienne |chat |chatte |cheval |lapin |comment )\\b(?:s['’ ]?ap+[eè]l+e|se (?:pr[eé]nomme|nomme)|is called|are called) (${nameWords})`,
    false,
  ),
  introduction(`\\b(?:mon|le|son) (?:pr[eé]nom|nom|petit nom|surnom)(?: de famille)? ?(?:est|c['’ ]?est|cest|c|:|=) ?(${nameWords})`, true),
  introduction(`\\b(?:my|his|her|the) (?:first |full |last |sur)?name(?:['’ ]?s| is)? (${nameWords})`, true),
  introduction(`${start}name['’ ]?s (${nameWords})`, true),
  introduction(`\\bcall me (${nameWords})`, true),
  introduction(`\\bm['’ ]?appel(?:er|ez|le|lent)(?: moi)? (${nameWords})`, false),
  introduction(`\\bappel(?:le|ez)[- ]moi (${nameWords})`, false),
  introduction(`\\b(?:au|sous le) nom (?:de |d['’])?${withTitle}(${nameWords})`, true),
  introduction(`\\b(?:under|in) the name (?:of )?${withTitle}(${nameWords})`, true),
  introduction(`(${nameWords}),? (?:à|a) l['’ ]?appareil`, true),
  introduction(`^(?:(?:re)?bonjour|bonsoir|re|hello|hi|allo)?[ ,]*(${nameWords}),? (?:ici|here|speaking)(?:[.! ]*$|[,.!:])`, false),
  introduction(`\\bvous (?:parlez|avez affaire|êtes en ligne) (?:à|a|avec) (${nameWords})`, false),
  introduction(
    `${start}(?:moi,? )?(?:c['’ ]?est|cest|ici|moi c|je suis|j'?suis|it['’ ]?s|this is|i['’ ]?m|i am)(?: moi)?,? (?:le |la )?${titles} (${nameWords})`,
    true,
  ),
  introduction(
    `${start}(?:moi,? )?(?:c['’ ]?est|cest|c|it['’ ]?s) (?:toujours |encore |re )?(?:(?:pour|pr|for) )?(?:(?:mon |ma |notre |my |votre |your )?(?:${kin}|(?:ancienne? )?(?:patient|client)e?)(?![\\p{L}]),? )?(?:moi,? )?(${nameWords})`,
    false,
  ),
  introduction(`\\b(?:it['’ ]?s|this is|i['’ ]?m|i am|ici|je suis|j'?suis|chuis) (${nameWords})`, false),
  introduction(`\\b(?:pour|pr|for) (?:mon|ma|my|notre) ${kin},? (${nameWords})`, false),
  introduction(
    `(?:^|\\b(?:vous pouvez|tu peux|merci de|veuillez) )(?:notez|noter|mettez|mettre|inscrivez|inscrire|marquez|marquer|enregistrez|[eé]crivez|dites|sign[eé]e?)[ :]+(?:juste )?${withTitle}(${nameWords})`,
    false,
  ),
  introduction(
    `(?:\\bmerci(?: d['’]avance| beaucoup| bien)?|\\b(?:bien )?cordialement|\\bsinc[eè]rement|\\brespectueusement|\\bsalutations(?: distingu[eé]es)?|\\bbien à vous|(?<![\\p{L}])[aà] bient[oô]t|\\bamicalement|\\bbises?|\\bbisous|\\b(?:bonne|belle) (?:journ[eé]e|soir[eé]e|semaine|fin de journ[eé]e)|\\bthanks|\\bthank you|\\bregards|\\bcheers|\\bbest(?: wishes)?|\\bsincerely|\\bfaithfully|\\bsign[eé]e?)[\\s,.!:;-]+${withTitle}(${letters}(?: ${letters}){0,2})[.! ]*$`,
    false,
  ),
];

const wholeTitle = new RegExp(`^(?:oui,? )?${titles} (${nameWords})(?:[.! ]*$|,)`, "iu");
/** At the very end, behind a mark: « vendredi 9h. Karim ». */
const signed = /[.,!;] *(\p{Lu}[\p{L}\p{M}'’-]*)(?: (\p{Lu}[\p{L}\p{M}'’-]*))?[.! ]*$/u;
/** « Bond, James Bond ». */
const twice = /^(\p{L}[\p{L}\p{M}'’-]*),? (\p{L}[\p{L}\p{M}'’-]*) \1[.! ]*$/iu;
const nomPrenom = new RegExp(
  `\\bnom(?: de famille)? ?(?:est |c['’ ]?est )?[:=]? ?(${letters})[ ,;/]+(?:et )?(?:mon )?pr[eé]nom ?(?:est |c['’ ]?est )?[:=]? ?(${letters})`,
  "iu",
);
/** « Leclerc, Agnès ». */
const listed = new RegExp(`^(${letters}), ?(${letters})[.! ]*$`, "iu");
const whole = new RegExp(
  `^(?:(?:(?:re)?bonjour|bonsoir|salut|hello|hi|alors|euh|oui|ok|yes|moi|c['’]est|cest|prénom|prenom|nom|it['’]?s|name|mettez|notez|dites|just|juste|simplement|plutôt|enchant[eé]e?)[ ,:.!]+)*(${nameWords})[.!, ]*(?:svp|merci|please|thanks|\\d{1,2})?[.! ]*$`,
  "iu",
);
/** What people add behind their name: « Léa (avec un accent) », « Odile, 34 ans », « Sophie la sœur de Marc ». */
const tail =
  /(?: ?[(–—].*| - .*|,? (?:(?:avec|et|oui|lol|mdr|ici|votre|enchant[eé]e?|pour|qui|comme|je|on|your|the|with|and)(?!\p{L}).*|j['’].*|(?:la |le |l['’]|une? )\p{Ll}.*|\d.*)|,? d[eu]s? (?:la |l['’])?(?:\p{Ll}[\p{Ll}'’-]*|\d.*))$/u;

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
    const words = groups.join(" ").split(" ");
    const first = words[0] ?? "";
    if (!sure && (!isPlausible(first) || particles.has(fold(first)))) continue;
    if (/^\p{Ll}/u.test(first) && ordinary.has(fold(first)) && !isFirstName(first)) continue;
    const name = accepted(words, sure || (asked && !typed.includes("?")), found.index > 0 || !sure);
    if (name !== undefined) return name;
  }
  const last = signed.exec(typed);
  if (last !== null && /[\d ]/.test(typed.slice(0, last.index)) && (isFirstName(last[1] ?? "") || capitalNames.has(fold(last[1] ?? ""))))
    return titled([last[1] ?? "", ...(last[2] === undefined ? [] : [last[2]])]);
  const person = wholeTitle.exec(typed)?.[1];
  if (person !== undefined) return accepted(person.split(" "), true, false);
  const agreed = /^(?:oui|ok|yes|d['’ ]?accord)[ ,.!]+(\p{L}[\p{L}\p{M}'’-]*)[.! ]*$/iu.exec(typed)?.[1];
  if (agreed !== undefined && isFirstName(agreed)) return titled([agreed]);
  if (!asked) return undefined;
  const [, family, given] = listed.exec(typed) ?? [];
  if (
    family !== undefined &&
    given !== undefined &&
    isFirstName(given) &&
    !isFirstName(family) &&
    !notNames.has(fold(family)) &&
    isPlausible(family)
  )
    return accepted([given, family], true, false, 2);
  const bond = twice.exec(typed);
  if (bond !== null) return accepted([bond[2] ?? "", bond[1] ?? ""], true, false);
  const said = typed.replace(thanks, "");
  for (const text of [said, said.replace(tail, "")]) {
    const only = whole.exec(text)?.[1]?.split(" ");
    const name =
      only === undefined || only.length > 5 || !isPlausible(only[0] ?? "") ? undefined : accepted(only, true, false, only.length);
    if (name !== undefined && !(text === said && tail.test(said) && isFirstName(only?.[0] ?? "") && only?.length !== 1)) return name;
  }
  return undefined;
}

const isFirstName = (word: string): boolean => firstNames.has(fold(word).split("-")[0] ?? "");

/** A word that says what somebody is, or where: « je suis belge », « c'est compliqué », « Marseille ». A known first name is none. */
function isPlausible(word: string): boolean {
  const bare = fold(word.replaceAll(/^[.'’-]+|[.'’-]+$/g, ""));
  if (isFirstName(word)) return true;
  if (ordinary.has(bare)) return false;
  return /^\p{Lu}/u.test(word) || !qualifies.test(bare);
}

const thanks = /(?:[ ,.!]+(?:svp|stp|merci|please|thanks|thank you|s['’]il (?:vous|te) pla[iî]t))+[ .!]*$/iu;

/** Ordinary words that are also family names and last parts of a name. */
const lateNames: ReadonlySet<string> = new Set("mai mars noel bon ami parent petit grand juin samedi jeudi".split(" "));

/** « j'ai », « l'adresse », « c'est »: the beginning of a sentence. */
const sentence = /^(?:(?:j|c|m|l|s|t|n|qu|i)['’]|(?:it|he|she|that|what|there)['’]s|(?:don|can|won|isn|didn)['’]t)/;

/** The run of words that can be a name, from the first; undefined when the first cannot. */
function accepted(words: readonly string[], sure: boolean, within: boolean, all?: number): string | undefined {
  const run: string[] = [];
  for (const [at, word] of words.entries()) {
    const bare = word.replaceAll(/^[.'’-]+|[.'’-]+$/g, "");
    const folded = fold(bare);
    const particle = particles.has(folded) && (run.length > 0 || (sure && /^\p{Lu}/u.test(words[at + 1] ?? "")));
    const capital = /^\p{Lu}/u.test(bare);
    const wordToo = ((capital || sure) && wordNames.has(folded)) || (capital && run.length > 0 && lateNames.has(folded));
    if (
      bare === "" ||
      (!particle &&
        !wordToo &&
        (notNames.has(folded) || slang.has(folded) || sentence.test(folded) || (folded.length < 2 && run.length === 0)))
    )
      break;
    // A second name must look like one: « je m'appelle Julie et… », « karim bonjour ».
    const small = run.length === 1 && words.length === 2 && /^\p{Ll}/u.test(run[0] ?? "") && isPlausible(word);
    if (run.length > 0 && !particle && !capital && all === undefined && !small) break;
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
  // « JP » are initials.
  if (/^[^aeiouyàâäéèêëîïôöùûü]{2,3}$/iu.test(word) && word === word.toUpperCase()) return word;
  const flat = word === word.toUpperCase() || word === word.toLowerCase();
  const calm = flat ? word.toLowerCase() : word;
  return calm.replaceAll(/(^|[-'’])(\p{L})/gu, (_all, edge: string, letter: string) => edge + letter.toUpperCase());
}
