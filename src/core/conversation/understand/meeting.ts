/**
 * Wishes said by fields of words that meet, in whatever order (`core/words/meeting.ts`): « que reste-t-il de moi dans vos fichiers », « il vous
 * arrive de recevoir après le boulot ? ». Beside the rules, for what a list of phrases cannot foresee.
 * In: fields and meetings of one language, then clauses. Out: hits like those of the rules. Data decides; linear.
 */
import type { Page, Shelf } from "../../words/finder.ts";
import { allFields, type Fields, listeningFor, listeningOn } from "../../words/meeting.ts";
import type { Concepts } from "../../words/pattern.ts";
import type { Clause } from "./clauses.ts";
import type { Hit, Label, Opened } from "./rules.ts";

export interface Meetings {
  readonly fields: Fields;
  /** For each label, names of fields that say it together; `-name` excuses. */
  readonly met: Partial<Readonly<Record<Label, readonly string[]>>>;
}

/** Longer stretches are told, not asked; and nobody asks more of them. */
const longest = 40;
const stretchesHeard = 12;

/** In every clause, whatever the rules have found in it; on the shelf on which the clauses were opened. */
export function meetingsAnywhere(
  rooms: readonly Meetings[],
  concepts: Concepts,
  shared: Shelf,
): (clauses: readonly Opened[]) => readonly Hit[] {
  const { fields, labels, written } = roofOver(rooms);
  const listening = listeningOn<Label>(shared, fields, written, concepts);
  return (clauses) => {
    const known = new Map<Page, ReturnType<typeof listening>>();
    return clauses.flatMap(({ page }, clause): readonly Hit[] => {
      const heard = known.get(page) ?? listening(page);
      known.set(page, heard);
      return labels.flatMap((label) => {
        const why = heard(label);
        return why === undefined ? [] : [{ label, clause, why }];
      });
    });
  };
}

/** In what no rule knows; of each label the first meeting. `known`: clauses in which a rule has found something. */
export function meetingsBeside(
  rooms: readonly Meetings[],
  concepts: Concepts,
): (clauses: readonly Clause[], known: ReadonlySet<number>) => readonly Hit[] {
  const { fields, labels, written } = roofOver(rooms);
  const listening = listeningFor<Label>(fields, written, concepts, "message");
  return (clauses, known) =>
    unknownStretches(clauses, known).flatMap(({ clause, words }): readonly Hit[] => {
      const heard = listening(words.join(" "));
      return labels.flatMap((label) => {
        const why = heard(label);
        return why === undefined ? [] : [{ label, clause, why }];
      });
    });
}

/** All rooms as one. */
function roofOver(rooms: readonly Meetings[]): {
  readonly fields: Fields;
  readonly labels: readonly Label[];
  readonly written: Meetings["met"];
} {
  const labels = [...new Set(rooms.flatMap(({ met }) => Object.keys(met) as Label[]))];
  const written: Meetings["met"] = Object.fromEntries(labels.map((label) => [label, rooms.flatMap(({ met }) => met[label] ?? [])]));
  return { fields: allFields(rooms.map((room) => room.fields)), labels, written };
}

/** Neighbouring clauses that no rule knows, as one: a breath inside a question parts nothing. */
export function unknownStretches(
  clauses: readonly Clause[],
  known: ReadonlySet<number>,
): readonly { readonly clause: number; readonly words: readonly string[] }[] {
  const stretches: { clause: number; words: string[] }[] = [];
  let open: { clause: number; words: string[] } | undefined;
  for (const [clause, { text, asks, ends }] of clauses.entries()) {
    if (known.has(clause)) {
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
