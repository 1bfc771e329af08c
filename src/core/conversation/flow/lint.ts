/**
 * Everything that a complete model can still do badly: roads that lead nowhere, words that promise too early, texts that a phone cannot show.
 * In: what `compile` made, and the catalog. Out: problems, in the order of the files; errors stop the boot, warnings do not.
 */
import type { Catalog } from "./catalog.ts";
import type { Compiled } from "./compile.ts";
import { lintChannels } from "./lint-channels.ts";
import { lintGraph } from "./lint-graph.ts";
import { lintKnown } from "./lint-known.ts";
import { lintRepeats } from "./lint-repeats.ts";
import { lintWords } from "./lint-words.ts";
import { inOrder, type Problem } from "./problem.ts";

export function lint(compiled: Compiled, catalog: Catalog): Problem[] {
  return inOrder([
    ...lintGraph(compiled, catalog),
    ...lintKnown(compiled, catalog),
    ...lintWords(compiled, catalog),
    ...lintChannels(compiled, catalog),
    ...lintRepeats(compiled),
  ]);
}
