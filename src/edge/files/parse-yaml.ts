/**
 * One YAML file, read with its positions. YAML 1.2, no anchors, no tags, no duplicate keys (F001); values that mean something else to YAML than to
 * a person are refused or pointed out (F002).
 * In: a file's name and text. Out: the value with a way to find where anything stands in it, and problems. Knows nothing of flows.
 */
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, Scalar, visit } from "yaml";
import { type Locate, type Position, type Problem, problem } from "../../core/conversation/flow/problem.ts";

export interface Parsed {
  readonly value: unknown;
  readonly locate: Locate;
  readonly problems: readonly Problem[];
}

export function parseYaml(file: string, text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const root = document.contents;
  const locate: Locate = (path, which = "value") => at(offsetOf(root, path, which));
  const broken = [...document.errors, ...document.warnings].map((error) =>
    problem(at(error.pos[0]), "F001", "error", plainly(error.code, error.message), remedy(error.code)),
  );
  const first = broken[0];
  if (first !== undefined && document.errors.length > 0) return { value: undefined, locate, problems: [first] };

  const problems = [...broken];
  const strictly = (node: Node): void => {
    if (isAlias(node)) problems.push(refused(at(startOf(node)), "an alias"));
    else if (node.anchor !== undefined) problems.push(refused(at(startOf(node)), "an anchor"));
    if (node.tag !== undefined && broken.length === 0) problems.push(refused(at(startOf(node)), "a tag"));
  };
  visit(document, {
    Alias: (_key, node) => strictly(node),
    Collection: (_key, node) => strictly(node),
    Scalar: (key, node, path) => {
      strictly(node);
      const parent = path.at(-1);
      const named = key === "value" && isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : undefined;
      if (key !== "key") problems.push(...traps(node, named, at(startOf(node))));
    },
  });
  const value: unknown = problems.some((one) => one.code === "F001") ? undefined : document.toJS();
  return { value, locate, problems };
}

const refused = (where: Position, what: string): Problem =>
  problem(where, "F001", "error", `${what} is not allowed here`, "Write the value out.");

function plainly(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "the same key stands here twice";
  if (code === "TAB_AS_INDENT") return "a tab in the indentation";
  return message.split("\n")[0] ?? message;
}

function remedy(code: string): string {
  if (code === "DUPLICATE_KEY") return "Keep one of them.";
  if (code === "TAB_AS_INDENT") return "Indent with spaces.";
  return "Often a missing quote, colon or space: put the text in double quotes.";
}

/** Keys whose value is a name of the grammar, not a text. */
const names = new Set(["flow", "step", "option", "go", "on", "as", "yes", "no", "take", "holidays", "diary", "alert"]);

function traps(node: Scalar, key: string | undefined, where: Position): Problem[] {
  if (node.type !== Scalar.PLAIN) return [];
  const written = node.source ?? "";
  const quoted = `Put it in quotes: "${written}".`;
  const trap = (severity: "error" | "warning", what: string): Problem[] => [problem(where, "F002", severity, what, quoted)];
  if (/^[+-]?0\d+$/.test(written)) return trap("error", `YAML reads ${written} as the number ${Number(written)}`);
  if (/^\+?\d{7,}$/.test(written)) return trap("error", `YAML reads ${written} as a number, without its + or its zeros`);
  if (/^(yes|no|on|off|y|n)$/i.test(written) && (key === undefined || !names.has(key)))
    return trap("warning", `some editors read ${written} as true or false`);
  if (/^\d{4}-\d{2}-\d{2}/.test(written)) return trap("warning", `some editors read ${written} as a date`);
  if (/^\d{1,2}:\d{2}$/.test(written)) return trap("warning", `some editors read ${written} as the number ${sexagesimal(written)}`);
  return [];
}

const sexagesimal = (clock: string): number => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Walks as far as the path exists; a missing end is where its parent begins. */
function offsetOf(root: unknown, path: readonly PropertyKey[], which: "key" | "value"): number {
  let node = root;
  let offset = isNode(root) ? startOf(root) : 0;
  for (const [depth, step] of path.entries()) {
    if (isSeq(node)) {
      const next = node.items[Number(step)];
      if (!isNode(next)) return offset;
      node = next;
      offset = startOf(next);
      continue;
    }
    const pair = isMap(node) ? node.items.find((one) => keyOf(one) === String(step)) : undefined;
    if (pair === undefined) return offset;
    const isLast = depth === path.length - 1;
    const key = isNode(pair.key) ? startOf(pair.key) : offset;
    node = pair.value;
    // A value on lines of its own is found faster by its key.
    offset = (isLast && which === "key") || !isScalar(node) ? key : startOf(node);
  }
  return offset;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");
