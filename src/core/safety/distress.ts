/**
 * Whether a message speaks of death, of an act under way, or of violence. Asked before anything else, over everything that was written.
 * In: the text as it came. Out: which fixed text puts the right number first, or nothing. In doubt: `death`.
 * Never scores, never stores, never decides by statistics; idioms are taken out first (« je meurs de faim »).
 */

import { type Group, type Page, shelf } from "../words/finder.ts";
import { foldAll } from "../words/fold.ts";
import { allFields, type Fields, type Listening, listeningOn } from "../words/meeting.ts";
import type { Concepts } from "../words/pattern.ts";
import type { Dangers, DistressWords, Level, Signs } from "./distress-words.ts";
import { both } from "./either/distress.ts";
import { either } from "./either/rooms.ts";
import { english } from "./en/distress.ts";
import { french } from "./fr/distress.ts";
import { heardWith } from "./heard.ts";

export type { Level } from "./distress-words.ts";

type Compiled = { readonly [K in "above" | "sure"]: Readonly<Record<Level, Group>> } & {
  readonly [K in "masks" | "own" | "faint" | "afar" | "back"]: Group;
} & { readonly listen: Listening<Level, Page>; readonly takenBack: Anywhere; readonly signs: Anywhere; readonly veiled: Anywhere };

type Anywhere = (page: Page) => Evidence | undefined;

const order: readonly Level[] = ["act", "violence", "death"];

/** Words apart at most, over the ends of sentences: wide words are of one thought only when they stand near each other. */
const near = 20;
/** What is told between the lines takes longer, and its words are narrower. */
const told = 30;

/** Both languages on one: a message is looked up once for all that may be said in either. */
const shared = shelf();

const compile = ({ concepts, above, masks, sure, own, faint, afar, back, meetings, signs, veiled, excuses }: DistressWords): Compiled => {
  const one = (written: readonly string[]) => shared.group(written.flatMap(anySentence), concepts);
  const each = (written: Dangers) => ({ act: one(written.act), violence: one(written.violence), death: one(written.death) });
  const met = (level: Level) => meetings.flatMap((room) => room.met[level] ?? []);
  return {
    above: each(above),
    masks: one(masks),
    sure: each(sure),
    own: one(own),
    faint: one(faint),
    afar: one(afar),
    back: one(back),
    listen: listeningOn(
      shared,
      allFields(meetings.map(({ fields }) => fields)),
      { act: met("act"), violence: met("violence"), death: met("death") },
      concepts,
    ),
    takenBack: anywhere(excuses.fields, { death: excuses.met }, concepts),
    signs: anywhere(signs.fields, signs.met, concepts, near),
    veiled: veiled === undefined ? () => undefined : anywhere(veiled.fields, veiled.met, concepts, told),
  };
};

/** Words that meet anywhere in a message, over the end of a sentence too: « c'était il y a dix ans. Aujourd'hui tout va bien. » */
function anywhere(fields: Fields, written: Signs["met"], concepts: Concepts, within?: number): Anywhere {
  const listening = listeningOn<Level>(shared, fields, written, concepts, "message", within);
  return (page) => {
    const heard = listening(page);
    for (const level of order) {
      const words = heard(level);
      if (words !== undefined) return { level, words };
    }
    return undefined;
  };
}

/** What begins a message may begin any sentence of it: a greeting changes nothing. */
const anySentence = (each: string): readonly string[] => (each.startsWith("^ ") ? [each, each.replace("^", ".")] : [each]);

const languages = [compile(french), compile(english), compile(both)];
const eitherSigns = anywhere(either.fields, either.met, {}, told);
const heard = heardWith([french, english, both], either.fields);

/** An act outranks violence, violence outranks thoughts. */
export const distressIn = (text: string): Level | undefined => distressEvidence(text)?.level;

export interface Evidence {
  readonly level: Level;
  /** The words that showed it, spelt out. Never logged, never stored. */
  readonly words: string;
  /** What was read once the idioms were taken out, where there were any. */
  readonly masked?: string;
}

/** The level, and the words that it was read from. */
export function distressEvidence(text: string): Evidence | undefined {
  const said = heard(foldAll(text));
  if (said === "") return undefined;
  const page = shared.open(said);
  const named = (which: "afar" | "back" | "faint"): string | undefined => firstOf(languages.map((each) => each[which].find(page)));
  const back = named("back");
  const far = back === undefined && named("afar") !== undefined;
  const meant = without(page, "masks");
  const left = far ? without(without(page, "faint"), "masks") : meant;
  const readers = languages.map((each) => ({ ...each, met: each.listen(left) }));
  const masked = left === page ? {} : { masked: left.said };
  for (const level of order) {
    for (const { above, sure, met } of readers) {
      const plainly = above[level].find(page);
      const found = plainly ?? sure[level].find(left) ?? met(level);
      if (found === undefined) continue;
      return plainly === undefined && back === undefined && takenBack(page) ? undefined : { level, words: found, ...masked };
    }
  }
  if (back !== undefined && named("faint") !== undefined) return { level: "death", words: back, ...masked };
  const told = eitherSigns(left);
  if (told !== undefined) return takenBack(page) ? undefined : { ...told, ...masked };
  const own = far ? firstOf(languages.map((each) => each.own.find(meant))) : undefined;
  const veiled = firstOf(languages.map((each) => each.veiled(page)));
  if (veiled !== undefined) return takenBack(page) ? undefined : veiled;
  const shown: Evidence | undefined = !far
    ? firstOf(languages.map(({ signs }) => signs(left)))
    : own === undefined
      ? undefined
      : { level: "death", words: own, masked: meant.said };
  return shown === undefined || takenBack(page) ? undefined : shown;
}

/** The page without those words of either language; the same page where it holds none. */
const without = (page: Page, which: "masks" | "faint"): Page =>
  languages.reduce((rest, each) => {
    const left = each[which].without(rest);
    return left === rest.said ? rest : shared.open(left);
  }, page);

const firstOf = <T>(found: readonly (T | undefined)[]): T | undefined => found.find((each) => each !== undefined);

const takenBack = (page: Page): boolean => languages.some((each) => each.takenBack(page) !== undefined);
