/**
 * Intents that words say when they meet in one clause, in any order (`core/safety/meeting.ts`): « mon message s'est perdu ? », « est-ce que
 * s'est perdue ma demande ». Beside the rules, for what a list of phrases cannot foresee.
 * In: fields and meetings of one language, then clauses. Out: hits like those of the rules.
 */
import { type Fields, meetingsOf } from "../../safety/meeting.ts";
import type { Concepts } from "../../words/pattern.ts";
import type { Clause, Hit, Label } from "./intents.ts";

export interface Gathered {
  readonly fields: Fields;
  /** For each label, names of fields that say it together; `-name` excuses. */
  readonly met: Partial<Record<Label, readonly string[]>>;
}

export function compileGathered({ fields, met }: Gathered, concepts: Concepts): (clauses: readonly Clause[]) => readonly Hit[] {
  const each = (Object.entries(met) as [Label, readonly string[]][]).map(([label, meetings]) => {
    const named = new Set(meetings.flatMap((meeting) => meeting.split(" ").map((name) => name.replace(/^-/, ""))));
    return { label, hear: meetingsOf(Object.fromEntries(Object.entries(fields).filter(([name]) => named.has(name))), meetings, concepts) };
  });
  const said = (text: string) =>
    each.flatMap(({ label, hear }) => {
      const why = hear(text);
      return why === undefined ? [] : [{ label, why }];
    });
  return (clauses) => {
    // The same said a hundred times is read once.
    const known = new Map([...new Set(clauses.map(({ text }) => text))].map((text) => [text, said(text)]));
    return clauses.flatMap(({ text }, clause): readonly Hit[] => (known.get(text) ?? []).map((each) => ({ ...each, clause })));
  };
}
