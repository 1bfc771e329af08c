/**
 * What is wrong in a file, where, and what to write instead. The same shape for every check, from a tab in the YAML to a promise made too early.
 * Pure: positions come from whoever parsed the file.
 */
export type Severity = "error" | "warning";

/** Lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Position {
  /** Stable, so that it can be looked up and searched: `F012`. */
  readonly code: string;
  readonly severity: Severity;
  readonly what: string;
  /** What to write instead. */
  readonly instead: string;
}

/** Where the value at a path stands; for a path that does not exist, its nearest parent. `key` asks for the key itself. */
export type Locate = (path: readonly PropertyKey[], which?: "key" | "value") => Position;

export const problem = (at: Position, code: string, severity: Severity, what: string, instead: string): Problem => ({
  code,
  severity,
  file: at.file,
  line: at.line,
  column: at.column,
  what,
  instead,
});

/** By file, then from top to bottom. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
  );

/** `flows/request.yaml:12:5  error F010  no step "recpa" — write "recap"` */
export const sayProblem = (one: Problem): string =>
  `${one.file}:${one.line}:${one.column}  ${one.severity} ${one.code}  ${one.what}. ${one.instead}`;

/** The nearest of the names that exist, if it is near enough to be a slip of the finger. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = (name.length <= 3 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1;
  for (const one of names) {
    const distance = edits(name, one);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

/** `write "recap"`, or the names that exist. */
export function suggest(name: string, names: Iterable<string>, kind: string): string {
  const all = [...names];
  const near = nearest(name, all);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return all.length === 0 ? `There is no ${kind} yet.` : `Known: ${all.slice(0, 12).join(", ")}${all.length > 12 ? ", …" : ""}.`;
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
