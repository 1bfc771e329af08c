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
