/**
 * `npm run generate`: writes what is derived from the code and kept in the repository, `flows/schema/*.json` and `.env.example`.
 * Writes nothing else; tests say when it should be run.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { envExample } from "../config-example.ts";
import { jsonSchemas } from "../edge/files/json-schemas.ts";

const dir = join("flows", "schema");
await mkdir(dir, { recursive: true });
const files = [
  ...[...jsonSchemas()].map(([name, contents]) => [join(dir, name), contents] as const),
  [".env.example", envExample()] as const,
];
for (const [path, contents] of files) {
  await writeFile(path, contents);
  process.stdout.write(`${path}\n`);
}
