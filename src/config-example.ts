/**
 * `.env.example`, written from the same table that the boot reads, so that it can never lie.
 * In: nothing. Out: the file's text. A test fails when the file in the repository differs.
 */
import { type About, variables } from "./config-variables.ts";

const width = 100;

export function envExample(): string {
  const lines = [
    "# Every variable that Accueil reads. Copy to .env, fill what is required, keep it out of the repository.",
    "# Written by `npm run generate`; edit src/config-variables.ts instead.",
  ];
  let group: About["group"] | undefined;
  for (const [name, { about }] of Object.entries(variables)) {
    if (about.group !== group) lines.push("", `# ── ${about.group} ${"─".repeat(width - about.group.length - 6)}`);
    group = about.group;
    lines.push("", ...wrapped(`${about.need === "required" ? "Required. " : ""}${about.describe}`));
    // What has a default stands commented out: the default may change with a version.
    lines.push(
      about.need === "required" || (about.group === "Addresses" && about.example !== "")
        ? `${name}=${about.example}`
        : `# ${name}=${about.example}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "#";
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length > width && line !== "#") {
      lines.push(line);
      line = "#";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
