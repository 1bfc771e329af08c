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
  // What stands under everything is filed with each word at once: most words then have one list, which is answered as it is.
  if (always.length > 0) for (const file of [exact, stems]) for (const [head, places] of file) file.set(head, both(places, always));
  // People use the same words again and again: single words, never numbers, are answered from memory. Emptied when it is full.
  const lately = new Map<string, readonly number[]>();
  const counted = numbers.length === 0 ? numbers : both(numbers, always);
  const longest = Math.max(0, ...[...stems.keys()].map((stem) => stem.length));
  const look = (word: string): readonly number[] => {
    let found = exact.get(word);
    for (let end = 1; end <= word.length && end <= longest; end += 1) found = withThese(found, stems.get(word.slice(0, end)));
    if (counted.length > 0 && /^\d/.test(word)) found = withThese(found, counted);
    return found ?? always;
  };
  return (word) => {
    if (word.length > 12 || !(word >= "a")) return look(word);
    const known = lately.get(word);
    if (known !== undefined) return known;
    if (lately.size >= mostKept) lately.clear();
    const found = look(word);
    lately.set(word, found);
    return found;
  };
}

const mostKept = 4_000;

function put(file: Map<string, number[]>, head: string, at: number): void {
  const places = file.get(head);
  if (places === undefined) file.set(head, [at]);
  else if (places.at(-1) !== at) places.push(at);
}

const withThese = (some: number[] | undefined, more: number[] | undefined): number[] | undefined =>
  some === undefined ? more : more === undefined ? some : both(some, more);

/** Two lists in order made one in order, each place once. */
function both(some: readonly number[], more: readonly number[]): number[] {
  const all: number[] = [];
  let [left, right] = [0, 0];
  while (left < some.length || right < more.length) {
    const [a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY] = [some[left], more[right]];
    all.push(Math.min(a, b));
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return all;
}
