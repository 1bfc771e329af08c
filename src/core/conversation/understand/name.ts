/**
 * The first name or nickname that somebody gives: unasked (« rdv jeudi 14h, c'est Marie ») or as the whole answer where one is expected.
 * In: the text as typed and whether a name was asked for. Out: the name as they typed it, first letters up, 40 characters at most; or nothing.
 * Never a sentence, never a yes, never a word of the trade. In doubt, nothing: the question is asked again.
 */
import { fold } from "../../words/fold.ts";
import { slang } from "../../words/slang.ts";
import { capitalNames, firstNames, wordNames } from "./first-names.ts";
import {
  belongs,
  brought,
  echoed,
  family,
  familyThenGiven,
  forWhom,
  given,
  introductions,
  listed,
  maiden,
  nomPrenom,
  presented,
  signed,
  signedAsking,
  signedSmall,
  spelled,
  tail,
  titles,
  twice,
  whole,
  wholeTitle,
} from "./introductions.ts";
import { momentWords } from "./moment-words.ts";
import { notNames, ordinary, particles, qualifies } from "./not-names.ts";

export function nameIn(text: string, asked: boolean): string | undefined {
  const typed = text
    .normalize("NFKC")
    .slice(0, 1_000)
    .replace(ownLine, "$1 — ")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, " ")
    .replaceAll(/\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f/gu, " ")
    .slice(0, 300)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s"«»“”~*_]+|[\s"«»“”~*_]+$/g, "")
    .replace(maiden, "")
    .replace(spelled, "")
    .trim();
  const swapped = nomPrenom.exec(typed) ?? familyThenGiven.exec(typed);
  if (swapped !== null) return titled([swapped[2] ?? "", swapped[1] ?? ""]);
  const [first, last] = [given.exec(typed)?.[1], family.exec(typed)?.[1]];
  if (first !== undefined && last !== undefined && !notNames.has(fold(first)) && !notNames.has(fold(last))) return titled([first, last]);
  const repeated = echoed.exec(typed);
  if (repeated !== null) return titled([repeated[2] ?? "", ...(repeated[1] ?? "").split(" ")]);
  for (const { expression, sure } of introductions) {
    const found = expression.exec(typed);
    if (found === null) continue;
    // « it's June » is the month, unless a name was asked for.
    if (!asked && /^\W*(?:it|this)/i.test(found[0]) && wordNames.has(fold(found[1] ?? ""))) continue;
    if (brought.test(typed.slice(found.index + found[0].length)) || /(?: |^)qui m['’e]/iu.test(found[0])) continue;
    if (thanksThem.test(typed) && (!asked || titledThanks.test(typed))) continue;
    const groups = found.slice(1).filter((group) => group !== undefined && !new RegExp(`^${titles} ?$`, "iu").test(group));
    const words = groups.join(" ").split(" ");
    const first = words[0] ?? "";
    if (!sure && (!isPlausible(first) || (particles.has(fold(first)) && !isNamed(first)))) continue;
    if (/^\p{Ll}/u.test(first) && ordinary.has(fold(first)) && !isFirstName(first)) continue;
    // « c'est sam matin », « c'est max 17h » name a day and a bound.
    if (!sure && /^(?:sam|max|mar|jeu|dim)$/.test(fold(first)) && saysMoment(words[1] ?? "", typed.slice(found.index + found[0].length)))
      continue;
    const name = accepted(words, sure || (asked && !typed.includes("?")), found.index > 0 || !sure);
    if (name !== undefined) return name;
  }
  const under = signature(typed) ?? besideMoment(typed);
  if (under !== undefined) return under;
  const greeted = presented.exec(typed);
  if (greeted !== null && isFirstName(greeted[1] ?? "") && !notNames.has(fold(greeted[2] ?? "")))
    return titled([greeted[1] ?? "", greeted[2] ?? ""]);
  const person = wholeTitle.exec(typed)?.[1];
  if (person !== undefined) return accepted(givenFirst(person.split(" ")), true, false);
  const placed = belongs.exec(typed)?.[1];
  if (placed !== undefined && isFirstName(placed)) return titled([placed]);
  const [, agreed, ofThem] =
    /^(?:oui|ok|yes|d['’ ]?accord)[ ,.!]+(\p{L}[\p{L}\p{M}'’-]*)(?: (\p{L}[\p{L}\p{M}'’-]*))?[.! ]*$/iu.exec(typed) ?? [];
  if (agreed !== undefined && isFirstName(agreed) && (ofThem === undefined || (/^\p{Lu}/u.test(ofThem) && !notNames.has(fold(ofThem)))))
    return titled(ofThem === undefined ? [agreed] : [agreed, ofThem]);
  if (!asked) return undefined;
  const [, before, behind] = listed.exec(typed) ?? [];
  if (
    before !== undefined &&
    behind !== undefined &&
    isFirstName(behind) &&
    !isFirstName(before) &&
    !notNames.has(fold(before)) &&
    isPlausible(before)
  )
    return accepted([behind, before], true, false, 2);
  const [, one, joint, other] = pair.exec(typed) ?? [];
  if (one !== undefined && other !== undefined && isFirstName(one) && isFirstName(other))
    return `${titled([one]) ?? one} ${joint?.toLowerCase() ?? "et"} ${titled([other]) ?? other}`;
  const bond = twice.exec(typed);
  if (bond !== null) return accepted([bond[2] ?? "", bond[1] ?? ""], true, false);
  const said = typed.replace(thanks, "");
  for (const text of [said, said.replace(tail, "")]) {
    const only = whole.exec(text)?.[1]?.split(" ");
    const name =
      only === undefined || only.length > 5 || !isPlausible(only[0] ?? "") ? undefined : accepted(only, true, false, only.length);
    const cut = text === said && tail.test(said) && isFirstName(only?.[0] ?? "") && only?.length !== 1 && !ofFamily(only);
    if (name !== undefined && !cut) return name;
  }
  return undefined;
}

const saysMoment = (next: string, rest: string): boolean => (next === "" ? /^ ?\d/.test(rest) : momentWords.test(fold(next)));

/** « Paul et Julie »: a session of two. */
const pair = /^(?:(?:c['’]est|pour|nous c['’]est) )?(\p{L}[\p{L}'’-]*) (et|and) (\p{L}[\p{L}'’-]*)[.! ]*$/iu;

/** A last line of one or two words, under a sentence. */
const ownLine = /(\S\s+\S+\s+\S+)\s*\n\s*(?=\S+(?: \S+)?\s*$)/u;

/** « merci Marie », « merci docteur Petit » thank somebody; « merci, Marie » is signed. */
const thanksThem =
  /^(?:(?:oui|ok|super|parfait)[ ,]+)?(?:un grand |mille )?(?:mercis?|thanks|thank you)(?: d['’]avance| beaucoup| bien| infiniment| encore| so much| a lot)? (?:\S+\.? )?\p{L}\S*[.! ]*$/iu;
const titledThanks = new RegExp(`(?:merci|thanks|thank you)(?: [\\p{L}'’]+)? ${titles} \\S+[.! ]*$`, "iu");

/** At its end, behind a mark, a dash or a new line. */
function signature(typed: string): string | undefined {
  const last = signed.exec(typed) ?? signedSmall.exec(typed);
  const [, first = "", second] = last ?? [];
  if (last === null || !/[\d ]/.test(typed.slice(0, last.index))) return undefined;
  if (!isFirstName(first) && !(capitalNames.has(fold(first)) && /^\p{Lu}/u.test(first))) return undefined;
  if (second === undefined) return titled([first]);
  return notNames.has(fold(second)) || ordinary.has(fold(second)) ? undefined : titled([first, second]);
}

/** « Zoé 14h », « jeudi 14h Zoé », « jeudi aprem ? emma », « lundi 12h pour Fabienne »: a known first name beside a moment. */
function besideMoment(typed: string): string | undefined {
  const [, meant = "", family] = forWhom.exec(typed) ?? [];
  if (isFirstName(meant)) return titled(family === undefined || notNames.has(fold(family)) ? [meant] : [meant, family]);
  const [, under = "", after] = signedAsking.exec(typed) ?? [];
  if (isFirstName(under) && typed.trim() !== under && (after === undefined || !notNames.has(fold(after))))
    return titled(after === undefined ? [under] : [under, after]);
  const [first = "", ...more] = typed.split(/[ ,]+/);
  const last = more.at(-1) ?? "";
  if (more.length > 0 && !typed.includes("?") && clock.test(typed) && isSignedRequest(typed.replace(thanks, "")))
    return titled([lastWord(typed)]);
  if (more.length === 0 || more.length > 4 || typed.includes("?") || !clock.test(typed)) return undefined;
  if (isFirstName(first) && !notNames.has(fold(first)) && more.every(timed)) return titled([first]);
  return isFirstName(last) && [first, ...more.slice(0, -1)].every(timed) && !parts.test(first) ? titled([last]) : undefined;
}

/** « rdv vendredi à 11h nadia »: nothing but the request, and who it is from. */
function isSignedRequest(typed: string): boolean {
  const words = typed.split(/[ ,.!]+/).filter((word) => word !== "");
  const before = words.slice(0, -1);
  return (
    isFirstName(words.at(-1) ?? "") &&
    before.some((word) => requested.test(fold(word))) &&
    before.every((word) => timed(word) || around.test(fold(word)))
  );
}
const lastWord = (typed: string): string =>
  typed
    .replace(thanks, "")
    .split(/[ ,.!]+/)
    .filter((word) => word !== "")
    .at(-1) ?? "";
const requested = /^(?:rdv|rendez-?vous|seance|creneau|place|dispo|appointment|session)$/;
const around =
  /^(?:rdv|rendez-?vous|seance|creneau|place|dispo|appointment|session|bonjour|bonsoir|bjr|slt|salut|hello|hi|un|une|an|le|la|a|pour|vers|de|at|on|for|svp|stp|please|possible)$/;

const clock = /\d ?(?:h|:|am|pm)/i;
const timed = (word: string): boolean => /\d/.test(word) || momentWords.test(fold(word));
/** « à jeudi 14h Marie » says goodbye to her. */
const parts = /^(?:[aà]|bonjour|bonsoir|salut|coucou|hello|hi|merci|thanks|see)$/i;

/** « Mme Pasquier Huguette ». */
function givenFirst(words: readonly string[]): readonly string[] {
  const [family = "", given = "", third] = words;
  return third === undefined && isFirstName(given) && !isFirstName(family) && /^\p{Lu}/u.test(given) ? [given, family] : words;
}

/** « pierre-yves de kermadec »: no article, and no place that is known here. */
const ofFamily = (words: readonly string[] | undefined): boolean =>
  words?.length === 3 && fold(words[1] ?? "") === "de" && !ordinary.has(fold(words[2] ?? "")) && !notNames.has(fold(words[2] ?? ""));

const isFirstName = (word: string): boolean => firstNames.has(fold(word).split("-")[0] ?? "");

/** « Ben », « Claire » with their capital. */
const isNamed = (word: string): boolean => /^\p{Lu}/u.test(word) && capitalNames.has(fold(word));

/** A word that says what somebody is, or where: « je suis belge », « c'est compliqué », « Marseille ». A known first name is none. */
function isPlausible(word: string): boolean {
  const bare = fold(word.replaceAll(/^[.'’-]+|[.'’-]+$/g, ""));
  if (isFirstName(word)) return true;
  if (ordinary.has(bare)) return false;
  return /^\p{Lu}/u.test(word) || !qualifies.test(bare);
}

const thanks =
  /(?:[ ,.!]+(?:svp|stp|merci|please|thanks|thank you|s['’]il (?:vous|te) pla[iî]t|(?:bonne|belle) (?:journ[ée]e|soir[ée]e|semaine)|cordialement|bien à vous|à bientôt))+[ .!]*$/iu;

/** First names that are too short to be one anywhere but behind « c'est », at the end. */
const shortNames: ReadonlySet<string> = new Set("dan jim ted tim teo mo ced fab seb manu nico gus ali ana mel val isa lola jo".split(" "));

/** Ordinary words that are also family names and last parts of a name. */
const lateNames: ReadonlySet<string> = new Set("mai mars noel bon ami parent petit grand juin samedi jeudi".split(" "));

/** « j'ai », « l'adresse », « c'est »: the beginning of a sentence. */
const sentence = /^(?:(?:j|c|m|l|s|t|n|qu|i)['’]|(?:it|he|she|that|what|there)['’]s|(?:don|can|won|isn|didn)['’]t)/;

/** « marieee » is Marie, « ouiii » a yes. */
function calmed(word: string): string {
  const calm = word.replace(/(\p{L})\1{2,}$/u, "$1");
  return isFirstName(calm) || notNames.has(fold(calm)) ? calm : word;
}

/** The run of words that can be a name, from the first; undefined when the first cannot. */
function accepted(words: readonly string[], sure: boolean, within: boolean, all?: number): string | undefined {
  const run: string[] = [];
  for (const [at, word] of words.entries()) {
    const bare = calmed(word.replaceAll(/^[.'’-]+|[.'’-]+$/g, ""));
    const folded = fold(bare);
    const particle = particles.has(folded) && (run.length > 0 || (sure && /^\p{Lu}/u.test(words[at + 1] ?? "")));
    const capital = /^\p{Lu}/u.test(bare);
    const wordToo = ((capital || sure) && wordNames.has(folded)) || isNamed(bare) || (capital && run.length > 0 && lateNames.has(folded));
    if (
      bare === "" ||
      (!particle &&
        !wordToo &&
        (notNames.has(folded) ||
          slang.has(folded) ||
          (run.length === 0 && /['’]s$/.test(folded)) ||
          (sentence.test(folded) && !(run.length > 0 && /^\p{Lu}['’]\p{Lu}/u.test(bare))) ||
          (folded.length < 2 && run.length === 0)))
    )
      break;
    // A second name must look like one: « je m'appelle Julie et… », « karim bonjour ».
    const small = run.length === 1 && words.length === 2 && bare.length > 1 && /^\p{Ll}/u.test(run[0] ?? "") && isPlausible(word);
    if (run.length > 0 && !particle && !capital && all === undefined && !small) break;
    run.push(bare);
    if (run.length === 5) break;
    if (/[.,;]$/.test(word) && bare.length > 1) break;
  }
  while (run.length > 0 && particles.has(fold(run.at(-1) ?? "")) && !(run.length === 1 && isNamed(run[0] ?? ""))) run.pop();
  const first = run[0];
  if (first === undefined || (all !== undefined && run.length !== all)) return undefined;
  const known = firstNames.has(fold(first).split("-")[0] ?? "") || (words.length === 1 && shortNames.has(fold(first)));
  if (!sure && !known && !(within && /^\p{Lu}\p{Ll}/u.test(first) && run.length <= 3)) return undefined;
  return titled(run);
}

/** `DUPONT Jean` is Jean Dupont; `jean-pierre` is Jean-Pierre; particles stay small. */
function titled(run: readonly string[]): string | undefined {
  const calm = run.findIndex((word) => word !== word.toUpperCase());
  const shouted = calm > 0 && run.slice(0, calm).every((word) => word.length > 1);
  const words = shouted ? [...run.slice(calm), ...run.slice(0, calm)] : run;
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
