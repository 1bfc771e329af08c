/**
 * Fields of words that say a wish when they meet in one stretch, in whatever order: « il vous arrive de recevoir après le boulot ? ». Asked only
 * of what no rule knows, so that what people say otherwise than the rules foresaw is heard too.
 * In: fields, each some patterns (`core/words/pattern.ts`), and what their meeting means. Out: labels with the words that met. Data decides; linear.
 */
import { fileOf } from "../../words/file.ts";
import { stepOf } from "../../words/grammar.ts";
import type { Concepts } from "../../words/pattern.ts";
import type { Clause, Hit, Label } from "./intents.ts";

/** A meeting: names of fields with spaces between, `-name` for one that excuses it (« practice opens habit -mine »). */
export interface Meetings {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly met: Readonly<Partial<Record<Label, readonly string[]>>>;
}

export interface Met {
  readonly label: Label;
  readonly why: string;
}

interface Heard {
  readonly at: number;
  readonly end: number;
}

/** A field that is heard more often than this in one stretch says nothing more. */
const most = 5;
/** Longer stretches are told, not asked; and nobody asks more of them. */
const longest = 40;
const stretchesHeard = 12;

export function meetingOf(all: readonly Meetings[], concepts: Concepts): (words: readonly string[]) => readonly Met[] {
  const fields = Object.assign({}, ...all.map((each) => each.fields)) as Meetings["fields"];
  const patterns = Object.entries(fields).flatMap(([field, each]) => each.map((one) => ({ field, ...stepOf(one, concepts) })));
  const under = fileOf(patterns.map(({ heads }) => ({ heads, empty: false })));
  const meetings = all.flatMap(({ met }) =>
    Object.entries(met).flatMap(([label, written]) => written.map((each) => ({ label: label as Label, ...readMeeting(each, fields) }))),
  );
  return (words) => {
    const heard = new Map<string, Heard[]>();
    for (let at = 0; at < words.length; at += 1) {
      for (const index of under(words[at] ?? "")) {
        const one = patterns[index];
        const end = one?.step(words, at) ?? -1;
        if (one === undefined || end <= at) continue;
        const places = heard.get(one.field);
        if (places === undefined) heard.set(one.field, [{ at, end }]);
        else if (places.length < most) places.push({ at, end });
      }
    }
    if (heard.size < 2) return [];
    const found = new Map<Label, string>();
    for (const { label, wanted, unless } of meetings) {
      if (found.has(label) || !wanted.every((name) => heard.has(name)) || unless.some((name) => heard.has(name))) continue;
      const met = apart(wanted, heard, []);
      if (met !== undefined) found.set(label, met.map(({ at, end }) => words.slice(at, end).join(" ")).join(" … "));
    }
    return [...found].map(([label, why]) => ({ label, why }));
  };
}

function readMeeting(
  written: string,
  fields: Meetings["fields"],
): { readonly wanted: readonly string[]; readonly unless: readonly string[] } {
  const names = written.split(" ");
  for (const name of names)
    if (fields[name.replace(/^-/, "")] === undefined) throw new Error(`no field ${name} in the meeting: ${written}`);
  return {
    wanted: names.filter((name) => !name.startsWith("-")),
    unless: names.flatMap((name) => (name.startsWith("-") ? [name.slice(1)] : [])),
  };
}

/** One place of each field, none over another. */
function apart(
  wanted: readonly string[],
  heard: ReadonlyMap<string, readonly Heard[]>,
  so: readonly Heard[],
): readonly Heard[] | undefined {
  const name = wanted[so.length];
  if (name === undefined) return so;
  for (const one of heard.get(name) ?? []) {
    if (so.some((other) => one.at < other.end && other.at < one.end)) continue;
    const met = apart(wanted, heard, [...so, one]);
    if (met !== undefined) return met;
  }
  return undefined;
}

/** Neighbouring clauses that no rule knows, as one: a breath inside a question parts nothing. */
export function unknownStretches(
  clauses: readonly Clause[],
  known: (clause: number) => boolean,
): readonly { readonly clause: number; readonly words: readonly string[] }[] {
  const stretches: { clause: number; words: string[] }[] = [];
  let open: { clause: number; words: string[] } | undefined;
  for (const [clause, { text, asks, ends }] of clauses.entries()) {
    if (known(clause)) {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { clause, words: [] };
      stretches.push(open);
    }
    open.words.push(...text.split(" "));
    if (asks) open.words.push("?");
    if (ends) open = undefined;
  }
  return stretches.filter(({ words }) => words.length > 1 && words.length <= longest).slice(0, stretchesHeard);
}

export const metIn = (stretches: ReturnType<typeof unknownStretches>, meet: (words: readonly string[]) => readonly Met[]): readonly Hit[] =>
  stretches.flatMap(({ clause, words }) => meet(words).map((met) => ({ ...met, clause })));
