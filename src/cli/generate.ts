/**
 * `npm run generate`: writes what is derived from the code and kept in the repository, `flows/schema/*.json`.
 * Writes nothing else; a test says when it should be run.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchemas } from "../edge/files/json-schemas.ts";

const dir = join("flows", "schema");
await mkdir(dir, { recursive: true });
for (const [name, contents] of jsonSchemas()) {
  await writeFile(join(dir, name), contents);
  process.stdout.write(`${join(dir, name)}\n`);
}
