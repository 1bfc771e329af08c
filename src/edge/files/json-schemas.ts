/**
 * The schemas of the house's files, for editors: completion and red lines while one types. Made from the zod schemas; `npm run generate` writes them,
 * a test fails when they are stale.
 * A file names its schema in its first lines, once for the YAML language server (VS Code, Neovim, Zed), once for IntelliJ:
 *   # yaml-language-server: $schema=./schema/flow.schema.json
 *   # $schema: ./schema/flow.schema.json
 */
import { z } from "zod";
import { FlowFile, FlowTranslation, NoticesFile } from "../../core/conversation/flow/schema.ts";
import { PracticeFile } from "../../core/words/practice.ts";

const schemas = {
  flow: { schema: FlowFile, title: "A flow of Accueil" },
  "flow-translation": { schema: FlowTranslation, title: "The texts of a flow in another language" },
  notices: { schema: NoticesFile, title: "What Accueil says by itself" },
  practice: { schema: PracticeFile, title: "A practice" },
};

/** File name → contents, as they stand in `flows/schema/`. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema, title }]) => {
      const json = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
      return [`${name}.schema.json`, `${JSON.stringify({ ...json, title }, null, 2)}\n`];
    }),
  );
}
