/**
 * The house's practice with some lines of its file written otherwise. In: what stands there, and what should. Out: a folder of practices for
 * PRACTICES_DIR, to be removed by the caller. A line that is not there is a fault of the test.
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const file = new URL("../../flows/practices/martigues.yaml", import.meta.url);

export function practicesWith(lines: Readonly<Record<string, string>>): string {
  let text = readFileSync(file, "utf8");
  for (const [stands, should] of Object.entries(lines)) {
    if (!text.includes(`\n${stands}`)) throw new Error(`the practice has no line that begins with « ${stands} »`);
    text = text.replace(`\n${stands}`, `\n${should}`);
  }
  const dir = mkdtempSync(join(tmpdir(), "accueil-lines-"));
  writeFileSync(join(dir, "martigues.yaml"), text);
  return dir;
}

const rule = { fr: "Une séance annulée moins de 48h avant reste due.", en: "A session called off less than 48 hours before is still due." };

/** What the file shows as possible, set. */
const settings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "late rule": { "# bookings:": `bookings: { lateCancel: { hours: 48, text: ${JSON.stringify(rule)} } }` },
  "most 2": { "# bookings:": "bookings: { most: 2 }" },
  "door code": {
    "# access:": `access: { onTheDay: ${JSON.stringify({ fr: "Code 1234A, 2e étage à gauche.", en: "Code 1234A, second floor on the left." })} }`,
  },
  languages: { "# spoken:": `spoken: ${JSON.stringify({ fr: "français et espagnol", en: "French and Spanish" })}` },
  link: { "  in: never": "  in: confirmation", "  on: whatsapp": "  on: everywhere" },
};

/** The lines of a transcript's `practice = …`. */
export function linesOf(names: readonly string[]): Readonly<Record<string, string>> {
  const lines: Record<string, string> = {};
  for (const name of names) {
    const setting = settings[name];
    if (setting === undefined) throw new Error(`no practice is written so: ${name}`);
    for (const [stands, should] of Object.entries(setting)) {
      if (stands in lines) throw new Error(`two of these change the same line: ${stands}`);
      lines[stands] = should;
    }
  }
  return lines;
}
