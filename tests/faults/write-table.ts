/** The last part of `npm run generate`: writes `docs/faults.md`. In src/ it could not read the tests. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { faultsPage, findProofs } from "./table.ts";

const root = resolve(import.meta.dirname, "..", "..");
const page = join("docs", "faults.md");
writeFileSync(join(root, page), faultsPage(findProofs(root)));
process.stdout.write(`${page}\n`);
