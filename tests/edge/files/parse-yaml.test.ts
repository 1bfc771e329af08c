import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../src/edge/files/parse-yaml.ts";

const told = (text: string): string[] =>
  parseYaml("x.yaml", text).problems.map((one) => `${one.line}:${one.column} ${one.severity} ${one.code}`);

describe("what YAML would read otherwise than a person", () => {
  test.each([
    ["code: 012", ["1:7 error F002"]],
    ["phone: 0644665099", ["1:8 error F002"]],
    ["bot:\n  - +33644665099", ["2:5 error F002"]],
    ["bot: [33644665099]", ["1:7 error F002"]],
    ["label: yes", ["1:8 warning F002"]],
    ["say:\n  - No", ["2:5 warning F002"]],
    ["from: 2026-12-24", ["1:7 warning F002"]],
    ["newsBy: 12:00", ["1:9 warning F002"]],
    ['code: "012"', []],
    ["phone: 06 44 66 50 99", []],
    ['label: "yes"', []],
    ["option: no\nyes: no", []],
    ["minutes: 90", []],
    ["hour: 0", []],
  ])("%j", (text, expected) => expect(told(text)).toEqual(expected));

  test("says what to write", () => {
    expect(parseYaml("x.yaml", "code: 012").problems).toMatchObject([
      { what: "YAML reads 012 as the number 12", instead: 'Put it in quotes: "012".' },
    ]);
    expect(parseYaml("x.yaml", "at: 12:30").problems).toMatchObject([{ what: "some editors read 12:30 as the number 750" }]);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["a: 1\nb: 2\na: 3", ["3:1 error F001"]],
    ["a:\n\tb: 1", ["2:1 error F001"]],
    ["say: Bonjour : ici", ["1:6 error F001"]],
    ['say: "ouvert', ["1:13 error F001"]],
    ["a: &x 1\nb: *x", ["1:7 error F001", "2:4 error F001"]],
    ["a: &x\n  b: 1", ["2:3 error F001"]],
    ["a: !x 1", ["1:4 error F001"]],
    ["a: !!str 1", ["1:10 error F001"]],
  ])("%j", (text, expected) => {
    const parsed = parseYaml("x.yaml", text);
    expect(told(text)).toEqual(expected);
    expect(parsed.value).toBeUndefined();
  });
});

test("finds where things stand", () => {
  const { value, locate } = parseYaml("x.yaml", "steps:\n  - step: a\n    say: Oui.\n  - step: b\n    cases: { one: a }\n");
  expect(value).toEqual({
    steps: [
      { step: "a", say: "Oui." },
      { step: "b", cases: { one: "a" } },
    ],
  });
  const at = (path: PropertyKey[], which?: "key" | "value"): string => {
    const { line, column } = locate(path, which);
    return `${line}:${column}`;
  };
  expect([
    at(["steps", 0, "say"]),
    at(["steps", 0, "say"], "key"),
    at(["steps", 1]),
    at(["steps", 1, "cases"]),
    at(["steps", 1, "cases", "one"]),
    at(["steps", 1, "cases", "two"]),
    at(["steps", 9]),
    at(["nothing"]),
    at([]),
  ]).toEqual(["3:10", "3:5", "4:5", "5:5", "5:19", "5:5", "1:1", "1:1", "1:1"]);
});

test("an empty file has no value and no crash", () => expect(parseYaml("x.yaml", "")).toMatchObject({ value: null, problems: [] }));
