/**
 * A small language for rules over plain text (`plain.ts`), so that rules read as words and compile to linear expressions.
 * `word` itself · `word*` any ending · `(a|b c)` one of · `x?` perhaps · `x~` up to four of it · `<concept>` a list of words · `~` up to four words of the same clause
 * · `#` a number · `#h` a clock
 * · `^` and `$` the ends of what is given · `,` `.` and `§` (a question mark) the marks. Never matches inside a word. A misspelt pattern throws
 * when the program starts.
 */

/** A concept's words, separated by spaces; `_` stands for a space inside one (`prise_en_charge`). */
export type Concepts = Readonly<Record<string, string>>;

/** One expression that finds any of the patterns, at the ends of words only. */
export function anyOf(written: readonly string[], concepts: Concepts = {}, flags: "" | "g" = ""): RegExp {
  return new RegExp(`(?:^|(?<= ))(?:${written.map((each) => sourceOf(each, concepts)).join("|")})(?= |$)`, flags);
}

export const pattern = (written: string, concepts: Concepts = {}): RegExp => anyOf([written], concepts);

interface Reader {
  readonly written: string;
  readonly concepts: Concepts;
  at: number;
}

function sourceOf(written: string, concepts: Concepts): string {
  const reader: Reader = { written, concepts, at: 0 };
  const source = sequence(reader, false);
  if (reader.at < written.length) throw new Error(`unexpected "${written.slice(reader.at)}" in the pattern: ${written}`);
  return source;
}

/** A word brings the space before it, except the first: so an optional word takes its space along, and an end needs none. */
function sequence(reader: Reader, spaced: boolean): string {
  let source = "";
  let lead = spaced;
  while (reader.at < reader.written.length && !"|)".includes(reader.written.charAt(reader.at))) {
    const next = reader.written.charAt(reader.at);
    if (next === " ") reader.at += 1;
    else if (next === "~") {
      reader.at += 1;
      source += "(?: [^ .,?]+){0,4}";
    } else if (next === "^" || next === "$") {
      reader.at += 1;
      source += next;
    } else {
      const word = next === "(" ? group(reader, lead) : `${lead ? " " : ""}${token(reader)}`;
      const times = counts[reader.written.charAt(reader.at)];
      const optional = times !== undefined;
      if (optional) reader.at += 1;
      source += !optional ? word : lead ? `(?:${word})${times}` : `(?:${word} )${times}`;
      lead ||= !optional;
    }
  }
  return source;
}

const counts: Readonly<Record<string, string>> = { "?": "?", "~": "{0,4}" };

function group(reader: Reader, lead: boolean): string {
  const branches: string[] = [];
  do {
    reader.at += 1;
    branches.push(sequence(reader, lead));
  } while (reader.written.charAt(reader.at) === "|");
  if (reader.written.charAt(reader.at) !== ")") throw new Error(`no ")" in the pattern: ${reader.written}`);
  reader.at += 1;
  return `(?:${branches.join("|")})`;
}

function token(reader: Reader): string {
  const found = /^(?:<([a-z_]+)>|([,.§]|#h?)|([a-z0-9_+%€]+)?(\*)?)/.exec(reader.written.slice(reader.at));
  const [all, concept, mark, word, star] = found ?? [];
  if (all === undefined || all === "") throw new Error(`unexpected "${reader.written.slice(reader.at)}" in the pattern: ${reader.written}`);
  reader.at += all.length;
  if (concept !== undefined) return words(reader, concept);
  if (mark !== undefined) return marks[mark] ?? `\\${mark}`;
  return `${(word ?? "").replaceAll("+", "\\+")}${star === undefined ? "" : word === undefined ? "[^ .,?]+" : "[a-z]*"}`;
}

const marks: Readonly<Record<string, string>> = { "§": "\\?", "#": "\\d{1,4}", "#h": "\\d{1,2}(?: ?h(?: ?\\d{2})?|:\\d{2})" };

function words(reader: Reader, concept: string): string {
  const listed = reader.concepts[concept];
  if (listed === undefined) throw new Error(`no concept ${concept} in the pattern: ${reader.written}`);
  return `(?:${listed
    .trim()
    .split(/\s+/)
    .map((each) => each.replaceAll("_", " ").replaceAll("*", "[a-z]*"))
    .join("|")})`;
}
