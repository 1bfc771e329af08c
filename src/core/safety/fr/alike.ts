/**
 * What French writes in several ways and says in one: « sauter », « sauté », « sautez »; « plus », « pu »; « sa », « ça ».
 * In: patterns and word fields. Out: the same, which also know the other spellings. Verbs in -er alone: nothing else is mixed up so often.
 */
import type { Fields } from "../../words/meeting.ts";
import type { Concepts } from "../../words/pattern.ts";
import type { Dangers, Meetings } from "../distress-words.ts";

const infinitive = /(?<![a-z*<])([a-z]{2,})er(?![a-z*_>])/g;
/** Words in -er that are no verbs, or whose participle is another word. */
const others = new Set([
  "hiver",
  "hier",
  "dernier",
  "premier",
  "janvier",
  "entier",
  "papier",
  "cher",
  "fier",
  "amer",
  "escalier",
  "cancer",
  "cutter",
  "briquet",
]);

export const alike = (written: readonly string[]): readonly string[] =>
  written.map((each) =>
    each
      .replaceAll(infinitive, (word, stem: string) => (others.has(word) ? word : `(${word}|${stem}e|${stem}ez)`))
      .replaceAll(/(?<![a-z*<])plus(?![a-z*_>])/g, "(plus|pu|plu)")
      .replaceAll(/(?<![a-z*<])sa(?![a-z*_>])/g, "(sa|ca)"),
  );

export const alikeDangers = ({ act, violence, death }: Dangers): Dangers => ({
  act: alike(act),
  violence: alike(violence),
  death: alike(death),
});

export const alikeFields = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, alike(each)]));

export const alikeMeetings = ({ fields, met }: Meetings): Meetings => ({ fields: alikeFields(fields), met });

export const alikeConcepts = (concepts: Concepts): Concepts =>
  Object.fromEntries(
    Object.entries(concepts).map(([name, listed]) => [
      name,
      listed
        .split(" ")
        .flatMap((entry) => {
          const spoken = entry.replaceAll(/(?<![a-z*])([a-z]{2,})er(?![a-z*])/g, (word, stem: string) =>
            others.has(word) ? word : `${stem}e`,
          );
          return spoken === entry ? [entry] : [entry, spoken];
        })
        .join(" "),
    ]),
  );
