/**
 * Folded text cut into words, numbers and marks, and where each stands. Times typed without a space come apart (`jeudi14h30`);
 * codes (`k7`) and words with a digit in them (`2m1`) stay whole. Apostrophes and the hyphens inside words only separate.
 * In: folded text and the words that the languages know. Out: tokens in order. Linear in the length.
 */

export interface Token {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
}

const piece = /[a-z0-9]+|\p{L}+|\S/gu;
const inner = /[a-z]+|[0-9]+/g;
/** What a request is called: a letter and a digit, alone. `h5` is the end of a time. */
const code = /^[a-gi-z][0-9]$/;

export function tokenise(folded: string, isWord: (text: string) => boolean): Token[] {
  const tokens: Token[] = [];
  const push = (text: string, start: number): void => {
    const glued = start > 0 && folded[start - 1] !== " ";
    const kind = /^[0-9]/.test(text) && !isWord(text) ? "number" : /^\p{L}/u.test(text) || isWord(text) ? "word" : "mark";
    tokens.push({ kind, text, start, end: start + text.length, glued });
  };
  for (const { 0: text, index } of folded.matchAll(piece)) {
    if (separates(folded, text, index)) continue;
    if (isWord(text) || code.test(text) || !/[0-9]/.test(text)) push(text, index);
    else for (const part of text.matchAll(inner)) push(part[0], index + part.index);
  }
  return tokens;
}

function separates(folded: string, mark: string, at: number): boolean {
  if (mark === "'" || mark === "*" || mark === "_") return true;
  return mark === "-" && isLetter(folded[at - 1]) && isLetter(folded[at + 1]);
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && letter >= "a" && letter <= "z";
