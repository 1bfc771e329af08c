/**
 * From a parsed file to its type, or to a readable list of what does not fit (F003).
 * In: a schema, a value, where things stand. Out: the value, or problems that name the key and what is expected.
 */
import type { z } from "zod";
import { fail, ok, type Result } from "../../words/result.ts";
import { type Locate, type Problem, problem, suggest } from "./problem.ts";

type Issue = z.core.$ZodIssue;

interface Asked {
  readonly value: unknown;
  readonly locate: Locate;
  /** The keys that the grammar knows, to guess what a misspelt one meant. */
  readonly keys: readonly string[];
}

export function shaped<T>(schema: z.ZodType<T>, value: unknown, locate: Locate, keys: readonly string[] = grammar): Result<T, Problem[]> {
  const read = schema.safeParse(value);
  if (read.success) return ok(read.data);
  return fail(read.error.issues.flatMap((issue) => told(issue, [], { value, locate, keys })));
}

function told(issue: Issue, above: readonly PropertyKey[], asked: Asked): Problem[] {
  const { value, locate, keys } = asked;
  const path = [...above, ...issue.path];
  const where = path.length === 0 ? "the file" : path.map(String).join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const beside = Object.keys(objectAt(value, path)).filter((one) => !issue.keys.includes(one));
        return problem(
          locate([...path, key], "key"),
          "F003",
          "error",
          `unknown key "${key}"`,
          suggest(
            key,
            keys.filter((one) => one !== key && !beside.includes(one)),
            "key",
          ),
        );
      });
    case "invalid_union":
      return closest(issue.errors).flatMap((inner) => told(inner, path, asked));
    case "invalid_key":
      return issue.issues.flatMap((inner) => told({ ...inner, path: [] }, path, { ...asked, locate: (at) => locate(at, "key") }));
    case "invalid_type": {
      const seen = valueAt(value, path);
      if (seen === undefined)
        return [
          problem(
            locate(path),
            "F003",
            "error",
            `"${String(path.at(-1))}" is missing`,
            `Add ${String(path.at(-1))}: (expected ${issue.expected}).`,
          ),
        ];
      const quote =
        issue.expected === "string" && typeof seen !== "object" ? `Put it in quotes: "${String(seen)}".` : `Expected ${issue.expected}.`;
      return [problem(locate(path), "F003", "error", `${where} is not a ${issue.expected}`, quote)];
    }
    case "invalid_value":
      return [
        problem(
          locate(path),
          "F003",
          "error",
          `${where} cannot be "${String(valueAt(value, path))}"`,
          `Expected ${issue.values.map(String).join(", ")}.`,
        ),
      ];
    default:
      return [problem(locate(path), "F003", "error", `${where}: ${issue.message}`, "Correct the value.")];
  }
}

/** Of a union's branches, the one that the author most likely meant: the fewest complaints, none of them about the whole. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const weight = (issues: readonly Issue[]): number =>
    issues.reduce(
      (sum, issue) =>
        sum +
        (issue.path.length === 0 && issue.code === "invalid_type" ? 10 : issue.code === "unrecognized_keys" ? 1.5 * issue.keys.length : 1),
      0,
    );
  return [...branches].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

const grammar = [
  "flow",
  "on",
  "side",
  "recall",
  "memory",
  "steps",
  "step",
  "say",
  "ask",
  "choose",
  "do",
  "go",
  "take",
  "as",
  "unclear",
  "silence",
  "was",
  "layout",
  "list-button",
  "options",
  "options-from",
  "option",
  "label",
  "description",
  "set",
  "yes",
  "no",
  "otherwise",
  "with",
  "cases",
  "notices",
  "sms",
  "whatsapp",
];

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === "object" && inside !== null ? Reflect.get(inside, key) : undefined),
    value,
  );
}

function objectAt(value: unknown, path: readonly PropertyKey[]): object {
  const found = valueAt(value, path);
  return typeof found === "object" && found !== null ? found : {};
}
