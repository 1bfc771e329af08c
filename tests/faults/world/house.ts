/**
 * The flows of a run: each process reads a folder of its own, and a deploy is another folder with other words, or with questions under other names
 * and one more of them; never an edit of what somebody reads. The practice has its waits shortened as the rest is.
 * In: a folder. Out: where the version asked for stands, complete. Whatever must be found in a file and is not, is said.
 */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { otherRequest } from "../../deploys/house-copy.ts";
import { makeOlder } from "../../deploys/older-house.ts";
import { root } from "./build.ts";

/** "usual": as in the checkout. "other": a question more on the way to a request. "older": every question under another name. */
export type Structure = "usual" | "other" | "older";
export interface Version {
  readonly structure: Structure;
  /** Calls those who are on an older structure over to this one. For "other" alone. */
  readonly recall: boolean;
  /** How often the prices were worded anew. */
  readonly words: number;
}

export interface House {
  /** A new folder for one process, with this version in it. */
  open(version: Version): string;
}

export const usualVersion: Version = { structure: "usual", recall: false, words: 0 };

/** Somebody must have a booking by then. */
const fewMs = 15_000;
const nextMinute = (now: number): string =>
  new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Paris" }).format(now + 60_000);
const always = '["06:00-23:00"]';
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Open every day from early to late, no notice, her word told after two seconds; reminders for tomorrow at the next whole minute but a few seconds. */
export function openHouse(folder: string): House {
  const remindedAt = nextMinute(Date.now() + fewMs);
  let opened = 0;
  return {
    open({ structure, recall, words }) {
      opened += 1;
      const flows = join(folder, `flows-${opened}`);
      cpSync(join(root, "flows"), flows, { recursive: true });
      const edit = (file: string, ...pairs: readonly (readonly [string | RegExp, string])[]): void => {
        for (const [from, to] of pairs) replaceIn(flows, file, from, to);
      };
      edit(
        "practices/martigues.yaml",
        [/^hours:\n(?: {2}\w{3}: .*\n)+/m, `hours:\n${days.map((day) => `  ${day}: ${always}\n`).join("")}`],
        [/^noticeHours: .*$/m, "noticeHours: 0"],
        [/^undoSeconds: .*$/m, "undoSeconds: 2"],
        [/^holidays: .*$/m, "holidays: none"],
        [/^ {2}dayBeforeAt: .*$/m, `  dayBeforeAt: "${remindedAt}"`],
        [/^ {2}noneWithinHours: .*$/m, "  noneWithinHours: 0"],
        [/^(quiet:\n) {2}from: .*\n {2}to: .*$/m, '$1  from: "03:00"\n  to: "03:00"'],
      );
      if (words > 0)
        edit("rates.yaml", [/"(Consultation|La consultation|Une consultation) :/, `"${words % 2 === 0 ? "La" : "Une"} consultation :`]);
      // It names its heirs, so that whoever may not stay where they are is led on.
      if (structure === "other") otherRequest({ edit }, { was: true, recall });
      if (structure === "older") makeOlder(flows);
      return flows;
    },
  };
}

function replaceIn(flows: string, file: string, from: string | RegExp, to: string): void {
  const path = join(flows, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(path, after);
}
