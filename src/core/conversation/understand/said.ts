/**
 * A message as rules and likeness read it: plain, words untangled, what is written as it sounds spelt out.
 * In: folded text (`core/words/fold.ts`). Out: plain text. Pure, linear; never shown to anybody.
 */
import { plain } from "../../words/plain.ts";
import { untangled } from "../../words/slips.ts";
import { withoutNe } from "./sounded.ts";
import { vocabulary } from "./vocabulary.ts";

export const saidOf = (folded: string): string => withoutNe(untangled(plain(folded), vocabulary));
