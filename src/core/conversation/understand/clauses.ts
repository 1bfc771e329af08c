/**
 * A message in clauses: what is wished for in one of them says nothing of the others.
 * In: plain text (`core/words/plain.ts`). Out: clauses in their order, a hundred at most.
 */

export interface Clause {
  readonly text: string;
  /** Without the courtesy at its end, so that what ends a question still ends it. */
  readonly core: string;
  readonly asks: boolean;
  /** A sentence ends here, not only a breath. */
  readonly ends: boolean;
}

/** Nobody wishes for more things than this in one message. */
const mostClauses = 100;

/** Sentences, breaths and « et », so that two wishes in one message are both heard. */
export function clausesOf(said: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const [, words, end] of said
    .replaceAll(" + ", " et ")
    .replaceAll(list, parted)
    .matchAll(
      /((?:(?! (?:et|and|mais|but|sinon|ou alors|par contre|ainsi que|par ailleurs|as well as) )[^.,?])*)( (?:et|and|mais|but|sinon|ou alors|par contre|ainsi que|par ailleurs|as well as) |[.,?]|$)/g,
    )) {
    if (clauses.length >= mostClauses) break;
    const text = (words ?? "").trim();
    if (text !== "") clauses.push({ text, core: text.replace(closing, ""), asks: end === "?", ends: end === "?" || end === "." });
  }
  return clauses;
}

/** « tarifs horaires adresse », three topics or more and no word between: each is asked for. */
const topic =
  "(?:tarifs?|prix|horaires?|heures|adresse|lieu|duree|paiement|reglement|parking|acces|mutuelle|remboursement|price|prices|rates|fees|hours|address|duration|parking)";
const list = new RegExp(`(?:^|(?<= ))${topic}(?: ,? ?${topic}){2,}(?= |$)`, "g");
const parted = (topics: string): string => topics.replaceAll(" , ", " ").split(" ").join(" , ");

const closing = /(?<=[a-z0-9]) (?:svp|please|thanks|thank you|merci(?: (?:d avance|beaucoup|bien|a vous))?)$/;
