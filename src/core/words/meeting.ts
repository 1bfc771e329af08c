/**
 * Fields of words that mean something when they meet, in whatever order: « vivre n'a plus aucun sens », « quel sens a encore ma vie ».
 * What patterns would have to spell out once for every order and every word between.
 * In: fields, each some patterns (`pattern.ts`), and meetings. Out: the words that met, or nothing. Linear in the text for a given table.
 * A field is read only where every other one of its meeting may be heard too: most messages hold no such meeting.
 */
import { type Group, type Page, type Shelf, shelf } from "./finder.ts";
import type { Concepts } from "./pattern.ts";

/** The patterns of one field; the name is what meetings call it. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** Names of fields with spaces between, `-name` for one that excuses all of it (« life senseless -study »), read into their numbers. */
interface Meeting {
  readonly wanted: readonly number[];
  readonly unless: readonly number[];
}

/** Where one field was heard: the words from `at` up to `end`. */
interface Heard {
  readonly at: number;
  readonly end: number;
}

/** Words that belong together, and what of them is worth trying for each field: where, then which pattern, two and two. */
interface Stretch {
  readonly words: readonly string[];
  readonly worth: Map<number, number[]>;
  readonly heard: Map<number, readonly Heard[]>;
}

/** So far apart at most, in words, in a sentence: what stands further away belongs to another thought. */
const reach = 14;
/** A field that is heard more often than this in one stretch says nothing more. */
const most = 6;

/** What was heard of one page, once; then asked for each kind of meeting. */
export type Listening<Kind extends string, Text = string> = (text: Text) => (kind: Kind) => string | undefined;

/** `may`: false where no part of a page holds a meeting either, whichever is asked for: its words alone tell. */
export type ListeningOn<Kind extends string> = Listening<Kind, Page> & { readonly may: (page: Page) => boolean };

/** `sentence`: whatever meets within reach in one; `message`: all of it as one, whatever marks stand between and however far apart. */
export type Over = "sentence" | "message";

/** On a shelf that others share; `within`: how many words apart at most. Of one kind the first stretch that holds a meeting, and of that the meeting that was written first. */
export function listeningOn<Kind extends string>(
  shared: Shelf,
  fields: Fields,
  written: Readonly<Partial<Record<Kind, readonly string[]>>>,
  concepts: Concepts,
  over: Over = "sentence",
  within: number = over === "sentence" ? reach : Number.POSITIVE_INFINITY,
): ListeningOn<Kind> {
  const names = Object.keys(fields);
  const fieldOf = Object.values(fields).flatMap((each, field) => each.map(() => field));
  const group = shared.group(Object.values(fields).flat(), concepts);
  const meetings = new Map(
    Object.entries<readonly string[] | undefined>(written).map(([kind, each = []]) => [
      kind,
      indexed(each.map((one) => meetingOf(one, names))),
    ]),
  );
  const listening: Listening<Kind, Page> = (page) => {
    let stretches: readonly Stretch[] | undefined;
    return (kind) => {
      const among = meetings.get(kind);
      if (among === undefined) return undefined;
      stretches ??= stretchesOf(page, group.worth(page), fieldOf, over);
      for (const stretch of stretches) {
        for (const meeting of possible(stretch, among)) {
          const met = metIn(stretch, meeting, group, within);
          if (met !== undefined) return met;
        }
      }
      return undefined;
    };
  };
  const may = (page: Page): boolean =>
    stretchesOf(page, group.worth(page), fieldOf, "message").some((all) =>
      [...meetings.values()].some((among) => possible(all, among).length > 0),
    );
  return Object.assign(listening, { may });
}

/** The same on a shelf of its own. */
export function listeningFor<Kind extends string>(
  fields: Fields,
  written: Readonly<Partial<Record<Kind, readonly string[]>>>,
  concepts: Concepts,
  over: Over = "sentence",
): Listening<Kind> {
  const own = shelf();
  const listening = listeningOn(own, fields, written, concepts, over);
  return (said) => listening(own.open(said));
}

/** Meetings of one kind. `may`: false where no part of the text holds one either, known from its words alone. */
export function meetingsOf(
  fields: Fields,
  written: readonly string[],
  concepts: Concepts,
): { readonly met: (said: string) => string | undefined; readonly may: (said: string) => boolean } {
  const own = shelf();
  const listening = listeningOn(own, fields, { only: written }, concepts);
  return { met: (said) => listening(own.open(said))("only"), may: (said) => listening.may(own.open(said)) };
}

/** Fields of several rooms under one roof. Throws where two rooms mean different things by one name. */
export function allFields(rooms: readonly Fields[]): Fields {
  const all: Record<string, readonly string[]> = {};
  for (const [name, patterns] of rooms.flatMap((room) => Object.entries(room))) {
    if (all[name] !== undefined) throw new Error(`two fields are called ${name}`);
    all[name] = patterns;
  }
  return all;
}

function meetingOf(written: string, names: readonly string[]): Meeting {
  const numbers = written.split(" ").map((name) => {
    const field = names.indexOf(name.replace(/^-/, ""));
    if (field < 0) throw new Error(`no field ${name} in the meeting: ${written}`);
    return { field, excuses: name.startsWith("-") };
  });
  const those = (excuses: boolean): readonly number[] => numbers.flatMap((each) => (each.excuses === excuses ? [each.field] : []));
  return { wanted: those(false), unless: those(true) };
}

/** Meetings in the order in which they were written, and under the first field that each wants. */
interface Indexed {
  readonly meetings: readonly Meeting[];
  readonly under: ReadonlyMap<number, readonly number[]>;
}

function indexed(meetings: readonly Meeting[]): Indexed {
  const under = new Map<number, number[]>();
  for (const [place, { wanted }] of meetings.entries()) {
    const [first = -1] = wanted;
    const known = under.get(first);
    if (known === undefined) under.set(first, [place]);
    else known.push(place);
  }
  return { meetings, under };
}

/** Meetings whose every field has something worth trying here, in their order. */
function possible({ worth }: Stretch, { meetings, under }: Indexed): readonly Meeting[] {
  const places: number[] = [];
  for (const field of worth.keys())
    for (const place of under.get(field) ?? []) if (meetings[place]?.wanted.every((each) => worth.has(each)) === true) places.push(place);
  return places.sort((a, b) => a - b).flatMap((place) => meetings[place] ?? []);
}

function stretchesOf(page: Page, worth: readonly number[], fieldOf: readonly number[], over: Over): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const sentences = over === "sentence" ? page.sentences : [{ from: 0, words: page.words }];
  let one = 0;
  for (const { from, words } of sentences) {
    const here = new Map<number, number[]>();
    for (; one < worth.length && (worth[one] ?? 0) < from + words.length; one += 2) {
      const [on = 0, place = 0] = [worth[one], worth[one + 1]];
      // The mark between two sentences belongs to none.
      if (on < from) continue;
      const field = fieldOf[place] ?? 0;
      const known = here.get(field);
      if (known === undefined) here.set(field, [on - from, place]);
      else known.push(on - from, place);
    }
    if (here.size > 0) stretches.push({ words, worth: here, heard: new Map() });
  }
  return stretches;
}

/** The words that met, at most `within` words apart. */
function metIn(stretch: Stretch, { wanted, unless }: Meeting, group: Group, within: number): string | undefined {
  const heard = (field: number): readonly Heard[] => heardIn(stretch, field, group);
  if (!wanted.every((field) => heard(field).length > 0) || unless.some((field) => heard(field).length > 0)) return undefined;
  return meet(wanted, heard, within, [])
    ?.map(({ at, end }) => stretch.words.slice(at, end).join(" "))
    .join(" … ");
}

function heardIn({ words, worth, heard }: Stretch, field: number, group: Group): readonly Heard[] {
  const known = heard.get(field);
  if (known !== undefined) return known;
  const found: Heard[] = [];
  const tries = worth.get(field) ?? [];
  for (let one = 0; one < tries.length && found.length < most; one += 2) {
    const [at = 0, place = 0] = [tries[one], tries[one + 1]];
    const end = group.step(place, words, at);
    if (end > at) found.push({ at, end });
  }
  heard.set(field, found);
  return found;
}

/** One place of each field, none over another, all within reach. */
function meet(
  wanted: readonly number[],
  heard: (field: number) => readonly Heard[],
  within: number,
  so: readonly Heard[],
): readonly Heard[] | undefined {
  const field = wanted[so.length];
  if (field === undefined) return so;
  for (const one of heard(field)) {
    if (so.some((other) => (one.at < other.end && other.at < one.end) || Math.abs(one.at - other.at) > within)) continue;
    const met = meet(wanted, heard, within, [...so, one]);
    if (met !== undefined) return met;
  }
  return undefined;
}
