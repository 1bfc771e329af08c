/**
 * Whether the therapist speaks a language: « vous parlez anglais ? », "does she speak Spanish?". It is asked of her, where « English please » wants
 * these messages in it.
 * In: plain text, what they wrote, or hits of rules. Out: yes or no, or the hits with that question among them.
 */
import { fold } from "../../words/fold.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import type { Clause } from "./clauses.ts";
import { tonguesAsked as english } from "./en/tongues.ts";
import { tonguesAsked as french } from "./fr/tongues.ts";
import { wishesToCome } from "./passing.ts";
import type { Hit } from "./rules.ts";

const asked = anyOf([...french.told, ...french.asked.map((each) => `${each} §`), ...english]);

export const saysTongue = (said: string): boolean => asked.test(said);

export const asksTongue = (words: string): boolean => saysTongue(plain(fold(words)));

/** "or only French?" goes on asking, and « des séances en anglais ? » asks for none. */
export function ofTongues(hits: readonly Hit[], clauses: readonly Clause[]): readonly Hit[] {
  const at = hits.find(({ label }) => label === "tongues")?.clause;
  if (at === undefined) return hits;
  const text = (clause: number): string => clauses[clause]?.text ?? "";
  return hits
    .filter(({ label, clause }) => label !== "language" || clause < at || !goesOn.test(text(clause)))
    .filter(({ label, clause }) => label !== "book" || clause !== at || wishesToCome.test(text(clause)))
    .map((hit) => (hit.label === "tongues" ? { ...hit, label: "about" } : hit));
}

const goesOn = /^(?:or|ou|only|just|seulement|juste|que|et|and) /;
