/**
 * `npm run learn [-- --measure]`: learns from the labelled sentences what messages resemble, and writes the weights that the desk reads with.
 * `--measure` writes nothing: each writer's sentences are read with what was learnt from all the others', alone and beside the rules (which
 * may have been written with these sentences in mind: alone is the honest figure). The same sentences give the same weights.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { likenessBy, written } from "../core/conversation/understand/likeness/likeness.ts";
import { saidOf } from "../core/conversation/understand/said.ts";
import { understandBy } from "../core/conversation/understand/understand.ts";
import { fold } from "../core/words/fold.ts";
import { labelsOf } from "./bench-understand-shape.ts";
import { learn } from "./learn-model.ts";
import { type Sentence, sentences, sentencesHash, weightsPath } from "./learn-sentences.ts";
import { print } from "./open-redis.ts";

const { values } = parseArgs({ options: { measure: { type: "boolean", default: false } } });
const all = sentences();
if (values.measure) measure();
else write();

function write(): void {
  const { bias, step, weights } = learn(all.map(learnable));
  writeFileSync(
    weightsPath,
    `/** Written by \`npm run learn\`: what ${all.length} labelled sentences weigh. */
import { type Learnt, weightsIn } from "./likeness.ts";

/** Of which sentences. */
export const learntFrom = "${sentencesHash()}";
export const learnt: Learnt = {
  bias: [${bias.join(", ")}],
  step: ${step},
  weights: weightsIn(
    ${JSON.stringify(written(weights))},
  ),
};
`,
  );
  print(`${all.length} sentences, ${weights.size} signs → ${weightsPath}`);
}

function measure(): void {
  const writers = [...new Set(all.map(({ by }) => by))];
  const right = { alone: 0, both: 0 };
  for (const writer of writers) {
    const own = all.filter(({ by }) => by === writer);
    const likeness = likenessBy(learn(all.filter(({ by }) => by !== writer).map(learnable)));
    const understand = understandBy(likeness);
    const alone = own.filter(({ text, intents }) => same([likeness(saidOf(fold(text))).most], intents)).length;
    const both = own.filter(({ text, intents }) =>
      same(labelsOf(understand(text, { now: "2026-11-24T10:00", locale: "fr", expects: "nothing" })), intents),
    ).length;
    right.alone += alone;
    right.both += both;
    print(
      `${writer.padEnd(12)} ${own.length} sentences  alone ${(alone / own.length).toFixed(3)}  with the rules ${(both / own.length).toFixed(3)}`,
    );
  }
  print(
    `all          ${all.length} sentences  alone ${(right.alone / all.length).toFixed(3)}  with the rules ${(right.both / all.length).toFixed(3)}`,
  );
}

function learnable({ text, intents }: Sentence): { readonly said: string; readonly labels: readonly string[] } {
  return { said: saidOf(fold(text)), labels: intents };
}

function same(got: readonly string[], wanted: readonly string[]): boolean {
  return got.length === wanted.length && got.every((label) => wanted.includes(label));
}
