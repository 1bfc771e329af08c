/**
 * A file of things by the words that they may begin with. In: the heads of each. Out: for a word, the places of those that could begin
 * with it, in order; few of hundreds.
 */
export interface Filed {
  /** `word`, `stem*`, `#` for a number, `*` for anything. */
  readonly heads: ReadonlySet<string>;
  /** It may be no word at all: filed under everything. */
  readonly empty: boolean;
}

export function fileOf(entries: readonly Filed[]): (word: string) => readonly number[] {
  const exact = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const always: number[] = [];
  const numbers: number[] = [];
  for (const [at, { heads, empty }] of entries.entries()) {
    if (empty || heads.has("*")) {
      always.push(at);
      continue;
    }
    for (const head of heads) {
      if (head === "#") numbers.push(at);
      else if (head.endsWith("*")) put(stems, head.slice(0, -1), at);
      else put(exact, head, at);
    }
  }
  const longest = Math.max(0, ...[...stems.keys()].map((stem) => stem.length));
  return (word) => {
    let found = exact.get(word);
    for (let end = 1; end <= word.length && end <= longest; end += 1) found = both(found, stems.get(word.slice(0, end)));
    if (numbers.length > 0 && /^\d/.test(word)) found = both(found, numbers);
    return both(found, always.length === 0 ? undefined : always) ?? none;
  };
}

function put(file: Map<string, number[]>, head: string, at: number): void {
  const places = file.get(head);
  if (places === undefined) file.set(head, [at]);
  else places.push(at);
}

const none: readonly number[] = [];

const both = (some: number[] | undefined, more: number[] | undefined): number[] | undefined =>
  some === undefined ? more : more === undefined ? some : [...new Set([...some, ...more])].sort((a, b) => a - b);
