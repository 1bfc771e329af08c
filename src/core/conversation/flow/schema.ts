/**
 * What may stand in a flow file, its translation and a file of notices. One schema each: it is the check, the type and the editor's help.
 * A misspelt key is refused. What the names point to is checked by `compile.ts`.
 */
import { z } from "zod";

const Key = z.string().regex(/^[a-z][a-z0-9-]*$/, "expected lower-case letters, digits and hyphens, like first-name");
const Goto = z
  .string()
  .regex(/^(@[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?|[a-z][a-z0-9-]*)$/, "expected a step, @flow, @flow.step, end or return")
  .describe("A step of this flow, @flow (its start), @flow.step, end, or return (back to the question that was open).");

const Sentence = z.string().min(1);
const Sentences = z.union([
  Sentence,
  z.array(Sentence).min(1).describe("Said the first time, the second time, and so on; the last one stays."),
]);
const Text = z
  .union([Sentence, z.array(Sentence).min(1), z.strictObject({ sms: Sentences, whatsapp: Sentences })])
  .describe("What is said. {name} stands for a fact or for something remembered; {options} for the numbered choices.");

const Lifetime = z.enum(["dialogue", "person"]);
const Taker = z.enum(["wish", "name", "text"]).describe("How a free answer is read.");
const common = { step: Key.describe("Its name, unique in the flow.") };
const questioning = {
  was: z
    .array(z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/, "expected a former step, or flow.step"))
    .min(1)
    .optional()
    .describe("Former questions that are gone: whoever stood there goes on here."),
  unclear: Text.optional().describe("Said when the answer was not understood. Absent: the notice `unclear`."),
  silence: Text.optional().describe("Said when they come back to this question later. Silence itself sends nothing."),
};

const SayStep = z.strictObject({ ...common, say: Text, go: Goto });
const AskStep = z.strictObject({
  ...common,
  ask: Text,
  take: Taker,
  as: Key.describe("Where the answer is remembered."),
  ...questioning,
  go: Goto,
});
const Option = z.strictObject({
  option: Key,
  label: z.string().min(1).describe("20 characters for a button, 24 in a list of more than three."),
  description: z.string().min(1).optional().describe("A second line in a list, 72 characters."),
  set: z.record(Key, z.string()).optional(),
  go: Goto,
});
const ChooseStep = z.strictObject({
  ...common,
  choose: Text,
  layout: z.enum(["lines", "inline"]).optional(),
  "list-button": z.string().min(1).optional().describe("Opens the list of more than three options, 20 characters."),
  options: z.array(Option).min(1).optional(),
  "options-from": z
    .enum(["proposed", "readings", "nearest", "free", "bookings"])
    .optional()
    .describe("Options that only the facts can name; they come before the others."),
  as: Key.optional().describe("With options-from: where the chosen value is remembered."),
  go: Goto.optional().describe("With options-from: where a chosen value leads."),
  yes: Key.optional().describe("What a bare yes means: an option, a step, or `first` (with options-from, when there is only one)."),
  no: Key.optional().describe("What a bare no means."),
  otherwise: z.strictObject({ take: Taker, as: Key, go: Goto }).optional().describe("A free answer that is welcome here too."),
  ...questioning,
});
const DoStep = z.strictObject({
  ...common,
  do: Key.describe("An action of the catalog."),
  with: z.record(Key, z.string()).optional(),
  cases: z.record(Key, Goto).describe("Where each outcome leads. Every outcome needs its case."),
});

export const StepFile = z.union([SayStep, AskStep, ChooseStep, DoStep]);
export type StepFile = z.infer<typeof StepFile>;

export const FlowFile = z.strictObject({
  flow: Key.describe("The file's name without .yaml."),
  on: z
    .array(z.string().regex(/^[a-z][a-z0-9_]*$/, "expected an intent, like feeling_doubt"))
    .optional()
    .describe("Intents that lead here from anywhere."),
  side: z.boolean().optional().describe("Answers, then gives back the question that was open."),
  recall: z
    .literal(true)
    .optional()
    .describe("Whoever is in the middle of an older version of this flow moves to this one at their next message."),
  memory: z.record(Key, Lifetime).optional().describe("Every name that this flow writes, kept until the dialogue ends or for the person."),
  steps: z.array(StepFile).min(1).describe("The first is the start."),
});
export type FlowFile = z.infer<typeof FlowFile>;

const OptionTranslation = z.union([
  z.string().min(1),
  z.strictObject({ label: z.string().min(1), description: z.string().min(1).optional() }),
]);
const StepTranslation = z.strictObject({
  say: Text.optional(),
  ask: Text.optional(),
  choose: Text.optional(),
  unclear: Text.optional(),
  silence: Text.optional(),
  "list-button": z.string().min(1).optional(),
  options: z.record(Key, OptionTranslation).optional(),
});
export type StepTranslation = z.infer<typeof StepTranslation>;

/** The same steps as the French flow, texts only. Steps that say nothing are left out. */
export const FlowTranslation = z.strictObject({ flow: Key, steps: z.record(Key, StepTranslation) });
export type FlowTranslation = z.infer<typeof FlowTranslation>;

export const NoticesFile = z.strictObject({ notices: z.record(Key, Text) });
export type NoticesFile = z.infer<typeof NoticesFile>;

export type TextFile = z.infer<typeof Text>;
