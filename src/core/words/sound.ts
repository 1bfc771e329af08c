/**
 * How a French word sounds, as one key for all its spellings: « beaucoup » and « bocou », « séance » and « seans », « prenez » and « prené ».
 * In: lower case letters. Out: keys of a few letters, good for nothing but to be compared. Pure, linear.
 */

/** Of a word that is spelt right, accents and all: they say which last letter is heard. */
export function soundOf(spelt: string): string {
  if (/(?:[éèê]|ée)s?$/u.test(spelt)) return key(`${spelt.replace(/(?:[éèê]|ée)s?$/u, "")}E`);
  return key(/[^e]es$/u.test(spelt) ? spelt.slice(0, -1) : quiet(spelt));
}

/** Of a word as it was typed, accents gone: a last « e » may be heard or not, and so may a last consonant. The likelier key first. */
export function soundsOf(typed: string): readonly string[] {
  const bare = typed.replace(/es?$/, "");
  const endings = /([bcdfglmnprst])\1$/.test(typed)
    ? [`${typed}e`]
    : bare === typed
      ? [quiet(typed), `${typed}e`]
      : [`${bare}E`, `${bare}e`, ...(typed.endsWith("s") ? [`${typed}e`] : [])];
  return [...new Set(endings.map(key))];
}

/** Without last letters that are not heard; all ends that sound « é » are `E`. */
const quiet = (word: string): string =>
  word.length > 3 && /(?:er|ez|et|ais|ait|aient|aie|ai|ets|ay|ey)$/.test(word)
    ? word.replace(/(?:er|ez|et|ais|ait|aient|aie|ai|ets|ay|ey)$/, "E")
    : word.replace(/(?<=.)(?:[tdsxpz]+|(?<=n)[gct]s?)$/, "");

/** What stands together is heard before what stands alone. S « ch », U « ou », W « oi », Y « ille », Q « eu », 1 « in », 2 « an », 3 « on », E « é » at an end. */
const heard: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/tion(?=s?$|n)/g, "sion"],
  [/sch|sh|ch(?=[^rl]|$)/g, "S"],
  [/qu?|ck|c(?![eiyE])|ch(?=[rl])/g, "k"],
  [/x(?=.)/g, "ks"],
  [/gu(?=[eiyE])/g, "G"],
  [/ge(?=[ao])|g(?=[eiyE])/g, "j"],
  [/G/g, "g"],
  [/gn/g, "n"],
  [/sc(?=[eiyE])|c(?=[eiyE])|ss|z/g, "s"],
  [/h/g, ""],
  [/eau|au/g, "o"],
  [/ou/g, "U"],
  [/oy(?=[aeiouE])|oi|oy|wa/g, "W"],
  [/(?<=[aeoUu])ill|(?<=[aeUu])(?:il|y)$/g, "Y"],
  [/ill|iy/g, "iY"],
  [/[ae]y(?=[aeiouE])/g, "eY"],
  // « fusil », « gentil »: few words end so.
  [/(?<=^(?:fus|gent|out|sourc|pers))il$/g, "i"],
  [/ien(?![aeiouyEUWn])/g, "i1"],
  [/(?:ai|ei|i|y|u|E)[nm](?![aeiouynmEUWY])/g, "1"],
  [/[ae][nm](?![aeiouynmEUWY0-9])/g, "2"],
  [/o[nm](?![aeiouynmEUWY0-9])/g, "3"],
  [/o?eu(?=[^aeiouEUWY])/g, "Q"],
  [/ai|ei|ay|ey|oeu|eu|oe/g, "e"],
  [/y/g, "i"],
  // An « e » inside is as often left out as it is written, and one at the end is not heard.
  [/(?<=.)e(?=.)|(?<=..)e$/g, ""],
  [/(.)\1+/g, "$1"],
];

const key = (word: string): string => heard.reduce((rest, [letters, sound]) => rest.replace(letters, sound), plainLetters(word));

const plainLetters = (word: string): string =>
  word
    .normalize("NFD")
    .replaceAll("c\u0327", "s")
    .replaceAll(/[\u0300-\u036f'’-]/g, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "e");
