/**
 * `npm run generate`: writes what is derived from code and flows and kept in the repository: `flows/schema/*.json`, `.env.example`, `docs/sms.md`.
 * Writes nothing else; tests say when it should be run.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { envExample } from "../config-example.ts";
import { catalog } from "../core/conversation/catalog.ts";
import { jsonSchemas } from "../edge/files/json-schemas.ts";
import { readHouse, sayProblems } from "../edge/files/load-house.ts";
import { costPage, costRows } from "./cost-page.ts";
import { costReasons } from "./cost-reasons.ts";

const { compiled, practices, problems } = await readHouse({ flowsDir: "flows", practicesDir: join("flows", "practices") }, "unknown");
const [practice] = practices;
if (compiled === undefined || practice === undefined) {
  process.stderr.write(`${sayProblems(problems)}\n`);
  process.exit(78);
}
const dir = join("flows", "schema");
await mkdir(dir, { recursive: true });
const files = [
  ...[...jsonSchemas()].map(([name, contents]) => [join(dir, name), contents] as const),
  [".env.example", envExample()] as const,
  [join("docs", "sms.md"), costPage(costRows(compiled, catalog, practice), costReasons)] as const,
];
for (const [path, contents] of files) {
  await writeFile(path, contents);
  process.stdout.write(`${path}\n`);
}
