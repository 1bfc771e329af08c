/** The project's own labelled messages, read once. Floors stand in the tests that grade them. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const lines = (file: string): unknown[] =>
  readFileSync(new URL(`data/${file}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const IntentRow = z.object({ id: z.string(), text: z.string(), intents: z.array(z.string()), lang: z.string() });
const CrisisRow = z.object({ text: z.string(), crisis: z.boolean(), grey: z.boolean().optional() });
const NameRow = z.object({ text: z.string(), name: z.string().nullable() });
const ReplyRow = z.looseObject({ text: z.string() });

export const intentRows = z.array(IntentRow).parse(lines("dev-intents"));
export const crisisRows = z.array(CrisisRow).parse(lines("dev-crisis"));
export const nameRows = z.array(NameRow).parse(lines("dev-names"));
export const replyRows = z.array(ReplyRow).parse(lines("dev-therapist"));
/** Ten therapists between two sessions. */
export const herRows = z.array(ReplyRow).parse(lines("her-replies"));
