/**
 * Folding for understanding: the house's own (`core/words/fold.ts`), under the name that the rules of this folder use.
 * Nothing is folded differently here: labels of the flows and messages must compare equal.
 */
export { fold, foldAll } from "../../words/fold.ts";
