/** The labelled sentences that likeness is learnt from, and the hash by which the weights say which they were. All are made up. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const at = (path: string): string => fileURLToPath(new URL(`../core/conversation/understand/likeness/${path}`, import.meta.url));
const sentencesPath = at("sentences.jsonl");
export const weightsPath = at("weights.ts");

/** Labels as `understanding.md` names them; `by`: who wrote it, so that it can be measured on writers that were not learnt. */
const Sentence = z.strictObject({ text: z.string(), intents: z.array(z.string()).min(1), by: z.string() });
export type Sentence = z.infer<typeof Sentence>;

export const sentences = (): readonly Sentence[] =>
  readFileSync(sentencesPath, "utf8")
    .trim()
    .split("\n")
    .map((line) => Sentence.parse(JSON.parse(line)));

export const sentencesHash = (): string => createHash("sha256").update(readFileSync(sentencesPath)).digest("hex").slice(0, 16);
