/**
 * Fields of words that mean something when they meet, in whatever order: « vivre n'a plus aucun sens », « quel sens a encore ma vie ».
 * What patterns would have to spell out once for every order and every word between.
 * In: fields, each some patterns (`pattern.ts`), and meetings. Out: the words that met, or nothing. Linear in the text for a given table.
 */
import { type Page, type Shelf, shelf } from "./finder.ts";
import type { Concepts } from "./pattern.ts";

/** The patterns of one field; the name is what meetings call it. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** Names of fields with spaces between, `-name` for one that excuses all of it (« life senseless -study »), read. */
export interface Meeting {
  readonly wanted: readonly string[];
  readonly unless: readonly string[];
}

/** Where one field was heard: the words from `at` up to `end`. */
interface Heard {
  readonly at: number;
  readonly end: number;
}

/** Words that belong together, and which fields were heard in them. */
export interface Stretch {
  readonly words: readonly string[];
  readonly heard: ReadonlyMap<string, readonly Heard[]>;
}

/** So far apart at most, in words, in a sentence: what stands further away belongs to another thought. */
const reach = 14;
/** A field that is heard more often than this in one stretch says nothing more. */
const most = 6;

/** What was heard of one page, once; then asked for each kind of meeting. */
export type Listening<Kind extends string, Text = string> = (text: Text) => (kind: Kind) => string | undefined;

/** Sentence by sentence, for whatever meets within reach; on a shelf that others share. */
export function listeningOn<Kind extends string>(
  shared: Shelf,
  fields: Fields,
  written: Readonly<Record<Kind, readonly string[]>>,
  concepts: Concepts,
): Listening<Kind, Page> {
  const hear = hearingOn(shared, fields, concepts);
  const meetings = new Map(
    Object.entries<readonly string[]>(written).map(([kind, each]) => [kind, each.map((one) => meetingOf(one, fields))]),
  );
  return (page) => {
    let sentences: readonly Stretch[] | undefined;
    return (kind) => {
      sentences ??= hear(page);
      for (const sentence of sentences) {
        for (const meeting of meetings.get(kind) ?? []) {
          const met = metIn(sentence, meeting, reach);
          if (met !== undefined) return met;
        }
      }
      return undefined;
    };
  };
}

/** The same on a shelf of its own. */
export function listeningFor<Kind extends string>(
  fields: Fields,
  written: Readonly<Record<Kind, readonly string[]>>,
  concepts: Concepts,
): Listening<Kind> {
  const own = shelf();
  const listening = listeningOn(own, fields, written, concepts);
  return (said) => {
    let heard: ((kind: Kind) => string | undefined) | undefined;
    return (kind) => {
      heard ??= listening(own.open(said));
      return heard(kind);
    };
  };
}

/** The same for meetings of one kind. */
export function meetingsOf(fields: Fields, written: readonly string[], concepts: Concepts): (said: string) => string | undefined {
  const listening = listeningFor(fields, { only: written }, concepts);
  return (said) => listening(said)("only");
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

/** Which fields were heard in each sentence of a page. */
function hearingOn(shared: Shelf, fields: Fields, concepts: Concepts): (page: Page) => readonly Stretch[] {
  const fieldOf = Object.entries(fields).flatMap(([field, each]) => each.map(() => field));
  const group = shared.group(Object.values(fields).flat(), concepts);
  return (page) => {
    const heard = page.sentences.map(() => new Map<string, Heard[]>());
    for (const { place, sentence, at, end } of group.apart(page)) note(heard[sentence], fieldOf[place], { at, end });
    return page.sentences.flatMap(({ words }, at) => {
      const here = heard[at];
      return here === undefined || here.size === 0 ? [] : [{ words, heard: here }];
    });
  };
}

/** Which fields were heard in a page that is read as one, whatever marks stand between; on a shelf that others share. */
export function hearingWhole(shared: Shelf, fields: Fields, concepts: Concepts): (page: Page) => Stretch {
  const fieldOf = Object.entries(fields).flatMap(([field, each]) => each.map(() => field));
  const group = shared.group(Object.values(fields).flat(), concepts);
  return (page) => {
    const heard = new Map<string, Heard[]>();
    for (const { place, at, end } of group.each(page, () => true)) note(heard, fieldOf[place], { at, end });
    return { words: page.words, heard };
  };
}

/** The same on a shelf of its own. */
export function hearingFor(fields: Fields, concepts: Concepts): (words: readonly string[]) => Stretch {
  const own = shelf();
  const hear = hearingWhole(own, fields, concepts);
  return (words) => hear(own.open(words.join(" ")));
}

export function meetingOf(written: string, fields: Fields): Meeting {
  const names = written.split(" ");
  for (const name of names)
    if (fields[name.replace(/^-/, "")] === undefined) throw new Error(`no field ${name} in the meeting: ${written}`);
  return {
    wanted: names.filter((name) => !name.startsWith("-")),
    unless: names.flatMap((name) => (name.startsWith("-") ? [name.slice(1)] : [])),
  };
}

/** The words that met, at most `within` words apart. */
export function metIn({ words, heard }: Stretch, { wanted, unless }: Meeting, within: number): string | undefined {
  if (!wanted.every((name) => heard.has(name)) || unless.some((name) => heard.has(name))) return undefined;
  return meet(wanted, heard, within, [])
    ?.map(({ at, end }) => words.slice(at, end).join(" "))
    .join(" … ");
}

function note(heard: Map<string, Heard[]> | undefined, field: string | undefined, one: Heard): void {
  if (heard === undefined || field === undefined) return;
  const places = heard.get(field);
  if (places === undefined) heard.set(field, [one]);
  else if (places.length < most) places.push(one);
}

/** One place of each field, none over another, all within reach. */
function meet(wanted: readonly string[], heard: Stretch["heard"], within: number, so: readonly Heard[]): readonly Heard[] | undefined {
  const name = wanted[so.length];
  if (name === undefined) return so;
  for (const one of heard.get(name) ?? []) {
    if (so.some((other) => (one.at < other.end && other.at < one.end) || Math.abs(one.at - other.at) > within)) continue;
    const met = meet(wanted, heard, within, [...so, one]);
    if (met !== undefined) return met;
  }
  return undefined;
}
