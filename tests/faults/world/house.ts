/**
 * The flows of a run: a copy that a test may edit while the program reads it, and the practice with its waits shortened as the rest is.
 * In: a folder, changes to lines of the practice's file. Out: where the copy is. Whatever must be found in the file and is not, is said.
 */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./build.ts";

export interface HouseCopy {
  readonly flows: string;
  readonly practice: string;
  /** Puts a text in the place of another, in one file of the copy. */
  edit(file: string, from: string | RegExp, to: string): void;
  /** Says the prices in other words than before. */
  reword(): void;
}

/** Somebody must have a booking by then. */
const fewMs = 15_000;
const nextMinute = (now: number): string =>
  new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Paris" }).format(now + 60_000);
const always = '["06:00-23:00"]';
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Open every day from early to late, no notice, her word told after two seconds; reminders for tomorrow at the next whole minute but a few seconds. */
export function copyHouse(folder: string): HouseCopy {
  const flows = join(folder, "flows");
  cpSync(join(root, "flows"), flows, { recursive: true });
  const edit = (file: string, from: string | RegExp, to: string): void => {
    const path = join(flows, file);
    const before = readFileSync(path, "utf8");
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has no ${String(from)}`);
    writeFileSync(path, after);
  };
  const practice = "practices/martigues.yaml";
  edit(practice, /^hours:\n(?: {2}\w{3}: .*\n)+/m, `hours:\n${days.map((day) => `  ${day}: ${always}\n`).join("")}`);
  edit(practice, /^noticeHours: .*$/m, "noticeHours: 0");
  edit(practice, /^undoSeconds: .*$/m, "undoSeconds: 2");
  edit(practice, /^holidays: .*$/m, "holidays: none");
  edit(practice, /^ {2}dayBeforeAt: .*$/m, `  dayBeforeAt: "${nextMinute(Date.now() + fewMs)}"`);
  edit(practice, /^ {2}noneWithinHours: .*$/m, "  noneWithinHours: 0");
  edit(practice, /^(quiet:\n) {2}from: .*\n {2}to: .*$/m, '$1  from: "03:00"\n  to: "03:05"');
  let worded = 0;
  const reword = (): void => {
    worded += 1;
    edit("rates.yaml", /"(Consultation|La consultation|Une consultation) :/, `"${worded % 2 === 0 ? "La" : "Une"} consultation :`);
  };
  return { flows, practice, edit, reword };
}
