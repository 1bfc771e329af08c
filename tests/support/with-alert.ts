/**
 * The house's practice with an alert set up, as its own file says how: the lines at its end, without the hashes.
 * In: what happens at night. Out: a folder of practices for PRACTICES_DIR, to be removed by the caller.
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const file = new URL("../../flows/practices/martigues.yaml", import.meta.url);

export function practicesWithAlert(atNight: "ring" | "wait"): string {
  const lines = readFileSync(file, "utf8").split("\n");
  const shown = lines.findIndex((line) => line.trim() === "# alert:");
  const alert = lines
    .slice(shown)
    .filter((line) => line.trim().startsWith("#"))
    .map((line) => line.replace(/^ {2}# ?/, "  ").replace(/(atNight:) \w+/, `$1 ${atNight}`));
  const dir = mkdtempSync(join(tmpdir(), "accueil-alert-"));
  writeFileSync(
    join(dir, "martigues.yaml"),
    lines
      .slice(0, shown)
      .flatMap((line) => (line === "  alert: none" ? alert : [line]))
      .join("\n"),
  );
  return dir;
}
