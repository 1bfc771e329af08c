/**
 * A copy of the house's files that a test may edit, as somebody does who deploys other flows.
 * Out: the environment that makes a program read it. The real files are never touched.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface HouseCopy {
  readonly dir: string;
  readonly env: Readonly<Record<string, string>>;
  /** Each pair must be found: a test never edits nothing. */
  edit(file: string, ...pairs: readonly (readonly [string, string])[]): void;
  /** The real files again. */
  restore(): void;
  close(): void;
}

export function copyHouse(): HouseCopy {
  const root = mkdtempSync(join(tmpdir(), "accueil-flows-"));
  const dir = join(root, "flows");
  const restore = (): void => cpSync("flows", dir, { recursive: true });
  restore();
  return {
    dir,
    env: { FLOWS_DIR: dir },
    edit(file, ...pairs) {
      const path = join(dir, file);
      const before = readFileSync(path, "utf8");
      const after = pairs.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
        return text.replace(from, to);
      }, before);
      writeFileSync(path, after);
    },
    restore,
    close: () => rmSync(root, { recursive: true }),
  };
}

/** The request's flow as it may look after a change: the name is asked elsewhere, then one question more. */
export function otherRequest(house: Pick<HouseCopy, "edit">, also: { readonly was?: boolean; readonly recall?: boolean } = {}): void {
  house.edit(
    "request.yaml",
    ["unknown: name }", "unknown: who }"],
    ["  - step: name\n", `  - step: who\n${also.was === true ? "    was: [name]\n" : ""}`],
    ["        label: Le prénom\n        go: name\n", "        label: Le prénom\n        go: who\n"],
    ['    silence: "On en était à votre prénom."\n    go: ready\n', '    silence: "On en était à votre prénom."\n    go: visit\n'],
    [
      "  - step: recap\n",
      `  - step: visit
    choose: "Est-ce une première venue ? {options}"
    layout: inline
    options:
      - { option: new, label: Oui, go: recap }
      - { option: known, label: Non, go: recap }
    yes: new
    no: known
  - step: recap
`,
    ],
  );
  if (also.recall === true) house.edit("request.yaml", ["on: [book]\n", "on: [book]\nrecall: true\n"]);
  house.edit(
    "en/request.yaml",
    ["  name:\n    ask:", "  who:\n    ask:"],
    ["  recap:\n", '  visit: { choose: "Is it a first visit? {options}", options: { new: "It is", known: "Not the first" } }\n  recap:\n'],
  );
}
