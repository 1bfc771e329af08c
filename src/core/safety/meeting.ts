/**
 * Fields of words that say a danger when they meet in one sentence, in whatever order: « vivre n'a plus aucun sens », « quel sens a encore
 * ma vie ». What patterns would have to spell out once for every order and every word between.
 * In: fields, each some patterns (`core/words/pattern.ts`), and meetings. Out: the words that met, or nothing. Linear in the text for a
 * given table.
 */

import { worthTrying } from "../words/finder.ts";
import { stepOf } from "../words/grammar.ts";
import type { Concepts } from "../words/pattern.ts";

/** The patterns of one field; the name is what meetings call it. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** Where one field was heard: the words from `at` up to `end`. */
interface Heard {
  readonly at: number;
  readonly end: number;
}

interface Meeting {
  readonly fields: readonly string[];
  readonly unless: readonly string[];
}

/** So far apart at most, in words: what stands further away belongs to another thought. */
const reach = 14;
/** A field that is heard more often than this in one sentence says nothing more. */
const most = 6;

/** What was heard of one text, once; then asked for each kind of meeting. */
export type Listening<Kind extends string> = (said: string) => (kind: Kind) => string | undefined;

/** A meeting: names of fields with spaces between, `-name` for one that excuses all of it (« life senseless -study »). */
export function listeningFor<Kind extends string>(
  fields: Fields,
  written: Readonly<Record<Kind, readonly string[]>>,
  concepts: Concepts,
): Listening<Kind> {
  const patterns = Object.entries(fields).flatMap(([field, each]) => each.map((one) => ({ field, ...stepOf(one, concepts) })));
  const worth = worthTrying(patterns);
  const steps = patterns.map(({ field, step }) => ({ field, step }));
  const meetings = new Map(
    Object.entries<readonly string[]>(written).map(([kind, each]) => [kind, each.map((one) => meetingOf(one, fields))]),
  );

  const listen = (words: readonly string[]): Sentence => {
    const heard = new Map<string, Heard[]>();
    const under = worth(words);
    for (let at = 0; at < words.length; at += 1) {
      for (const index of under(words[at] ?? "")) {
        const one = steps[index];
        const end = one?.step(words, at) ?? -1;
        if (one !== undefined && end > at) note(heard, one.field, { at, end });
      }
    }
    return { words, heard };
  };

  return (said) => {
    let sentences: readonly Sentence[] | undefined;
    return (kind) => {
      sentences ??= said.split(/ ?[.?] ?/).map((sentence) => listen(sentence.split(" ")));
      for (const { words, heard } of sentences) {
        for (const { fields: wanted, unless } of meetings.get(kind) ?? []) {
          if (!wanted.every((name) => heard.has(name)) || unless.some((name) => heard.has(name))) continue;
          const met = meet(wanted, heard, []);
          if (met !== undefined) return met.map(({ at, end }) => words.slice(at, end).join(" ")).join(" … ");
        }
      }
      return undefined;
    };
  };
}

/** The same for meetings of one kind. */
export function meetingsOf(fields: Fields, written: readonly string[], concepts: Concepts): (said: string) => string | undefined {
  const listening = listeningFor(fields, { only: written }, concepts);
  return (said) => listening(said)("only");
}

interface Sentence {
  readonly words: readonly string[];
  readonly heard: ReadonlyMap<string, readonly Heard[]>;
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

function meetingOf(written: string, fields: Fields): Meeting {
  const names = written.split(" ");
  for (const name of names)
    if (fields[name.replace(/^-/, "")] === undefined) throw new Error(`no field ${name} in the meeting: ${written}`);
  return {
    fields: names.filter((name) => !name.startsWith("-")),
    unless: names.flatMap((name) => (name.startsWith("-") ? [name.slice(1)] : [])),
  };
}

function note(heard: Map<string, Heard[]>, field: string, one: Heard): void {
  const places = heard.get(field);
  if (places === undefined) heard.set(field, [one]);
  else if (places.length < most) places.push(one);
}

/** One place of each field, none over another, all within reach. */
function meet(wanted: readonly string[], heard: ReadonlyMap<string, readonly Heard[]>, so: readonly Heard[]): readonly Heard[] | undefined {
  const name = wanted[so.length];
  if (name === undefined) return so;
  for (const one of heard.get(name) ?? []) {
    if (so.some((other) => (one.at < other.end && other.at < one.end) || Math.abs(one.at - other.at) > reach)) continue;
    const met = meet(wanted, heard, [...so, one]);
    if (met !== undefined) return met;
  }
  return undefined;
}
