/**
 * What a message says, as it would be read aloud: short forms spelt out, words that run together taken apart, sounds written
 * in other letters and slips of the thumb put back, « ne » left out. For distress alone, where a doubt is settled towards hearing.
 * In: folded text. Out: plain tokens for its patterns. Linear in the text.
 */

import type { Fields } from "../words/meeting.ts";
import { plain } from "../words/plain.ts";
import { isKnown, knownFrom, untangled } from "../words/slips.ts";
import type { DistressWords } from "./distress-words.ts";
import { glued, mended, short } from "./spelling.ts";

export function heardWith(languages: readonly DistressWords[], more: Fields = {}): (folded: string) => string {
  const ofEach = languages.flatMap(({ above, sure, masks, meetings, signs, veiled }) => [
    ...masks,
    ...[above, sure].flatMap((each) => Object.values(each).flat()),
    ...[...meetings, signs, ...(veiled === undefined ? [] : [veiled])].flatMap(({ fields }) => Object.values(fields).flat()),
  ]);
  const written = [...ofEach, ...Object.values(more).flat()];
  const known = knownFrom(
    written,
    languages.map(({ concepts }) => concepts),
  );
  const spell = (word: string): string => {
    const long = short.get(word);
    if (long !== undefined) return long;
    if (word.length < 4 || isKnown(word, known)) return word;
    const apart = glued(word, (rest) => isKnown(rest, known));
    return apart ?? mended(word) ?? word;
  };
  return (folded) =>
    untangled(
      once(
        plain(
          folded
            .replaceAll(spelt, joined)
            .replaceAll(laughing, " mdr ")
            .replaceAll(drawn, (sign) => drawings.get(sign.slice(0, 2)) ?? sign),
        ).split(" "),
      )
        .map(spell)
        .join(" "),
      known,
    )
      .replaceAll(courtesy, (said) => (said.startsWith("b") && !said.startsWith("bonne") ? `${said} .` : `. ${said}`))
      .replaceAll(/(?<=(?:^| )(?:veux|peux|sais) )pi(?= )/g, "plus")
      .replaceAll(/(?<=(?:^| )(?:this|next|every|last|all|bank|long) )week end(?= |$)/g, "weekend")
      .replaceAll(/(?<=(?:^| )(?:my|his|her|our|your) )non(?= |$)/g, "nan")
      .replaceAll(
        /(?<=(?:^| )(?:so|and|but|then|,|.|if|think|because|maybe|until|when|this) )ill(?= (?:be|go|never|not|just|have|miss|see|take|end|find|make|probably|finally|kill|jump|do|die|leave|disappear)(?: |$))/g,
        "i ll",
      )
      .replaceAll(/(?<=^| )moi (?=(?:plus|pas) (?:la|ici|vivant|vivre|exister)(?: |$))/g, "je suis ")
      .replaceAll(/(?:^|(?<= ))je pp(?= |$)/g, "j en peux plus")
      .replaceAll(/(?<=(?:^| )(?:je|tu|il|elle|on|qui|de|pas|plus|y) )m (?=[bcdfgjklmnpqrstvxz])/g, "me ")
      .replaceAll(
        /(?<=(?:^| )(?:ai|suis|ma|ete|ont|est|m a|l a) (?:encore |deja |tout |re)?)(?!bett|nev|ov|ev|eith|old|eas|rath|aft|und|light|happi|cheap|young|simpl|quiet|saf|long|clos)([a-z]{3,})er(?= |$)/g,
        "$1e",
      )
      .replaceAll(/(?<=(?:^| )[a-z]{1,6}n )tu es(?= |$)/g, "t")
      .replaceAll(/(?<=(?:^| )(?:suis|etre|ete|etais|sois) (?:jamais )?)ne(?= (?!pas|plus|jamais|rien)|$)/g, "nee")
      .replaceAll(
        /(?<=(?:^| )(?:me|m|te|se|lui|nous|leur|la|le) )fer(?= (?:du )?(?:mal|peur))|(?<=(?:^| )(?:vais|va|veux|peux) )fer(?= )/g,
        "faire",
      )
      .replaceAll(/(?<=^| )i(?= (?:me|m) (?:tap|frap|bat|cogn|forc|touch|viol|insult|menac|etrangl))/g, "il")
      .replaceAll(/(?<=(?:^| )si )jete(?= (?:mort|plus|pas|jamais))/g, "j etais")
      // « kil », and « kill » with one letter less, is also how « qu'il » is typed.
      .replaceAll(
        /(?<=(?:^| )(?:to|wanna|gonna|will|ll|d|could|should|would|might|may|must|please|just|and|i|he|she|they) )qu il(?= (?:myself|me|him|her|them)(?: |$))/g,
        "kill",
      )
      .replaceAll(/(?<=^| )qu il(?= (?:myself|yourself|himself|herself|themselves|oneself)(?: |$))|(?<=(?:^| )me )qu il(?= |$)/g, "kill")
      .replaceAll(
        /(?<=(?:^| )(?:il|elle|on|ils|pere|mari|copain|mec) (?:me |m |nous )?(?:a |ont )?)(?:frap|frappé|fraper)(?= |$)/g,
        "frappe",
      )
      .replaceAll(/(?:^|(?<= ))ne? /g, "")
      .trim();
}

/** Faces that laugh: what they stand beside was no more than a way of speaking, where nothing says otherwise. */
const laughing = /[\u{1f606}\u{1f639}\u{1f92a}\u{1f61c}\u{1f61d}\u{1f648}]|\u{1f480}{2,}/gu;

/** Things that are drawn and not named: « 💊💊 voilà c'est fait ». */
const drawings: ReadonlyMap<string, string> = new Map([
  ["\u{1f48a}", " cachets "],
  ["\u{1f52a}", " couteau "],
  ["\u{1fa78}", " sang "],
  ["\u{1f52b}", " pistolet "],
]);
const drawn = /\u{1f48a}+|\u{1f52a}+|\u{1fa78}+|\u{1f52b}+/gu;

/** A sentence ends once, however many dots say so. */
const once = (words: readonly string[]): readonly string[] => words.filter((word, at) => word !== "." || words[at - 1] !== ".");

/** « m.o.u.r.i.r », « S.O.S. »: one word, and a hundred letters with dots are few. */
const spelt = /(?<![\p{L}\p{N}])(?:\p{L}\.){3,}\p{L}?(?![\p{L}\p{N}])/gu;
const joined = (letters: string): string => letters.replaceAll(".", "");

/** Greetings and thanks stand beside what is said, with or without a comma. */
const courtesy = /(?:^|(?<= ))(?:bonjour|bonsoir|merci|svp|cordialement|bonne (?:journee|soiree))(?= |$)/g;
