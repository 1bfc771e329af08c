/**
 * A compiled model as it is kept for other versions of the program, and whether this one can play what it finds.
 * In: a model. Out: plain values for JSON, and back through a strict schema: a field that is not known here is another version's.
 */
import { z } from "zod";
import type { Locale } from "../../words/locale.ts";
import type { Catalog } from "./catalog.ts";
import type { Model } from "./model.ts";

const spoken = <T extends z.ZodType>(value: T) => z.strictObject({ fr: value, en: value } satisfies Record<Locale, T>).readonly();
const Template = z.array(z.union([z.string(), z.strictObject({ name: z.string() }).readonly()])).readonly();
const Variants = z.array(z.strictObject({ sms: Template, whatsapp: Template }).readonly()).readonly();
const Text = z.strictObject({ key: z.string(), variants: spoken(Variants) }).readonly();
const Label = spoken(z.string());
const Goto = z.union([
  z.strictObject({ kind: z.literal("step"), flow: z.string(), step: z.string() }),
  z.strictObject({ kind: z.literal("return") }),
  z.strictObject({ kind: z.literal("end") }),
]);
const Taker = z.enum(["wish", "name", "text"]);
const around = { unclear: Text, silence: Text.exactOptional(), was: z.array(z.string()).exactOptional() };
const Option = z.strictObject({
  id: z.string(),
  label: Label,
  description: Label.exactOptional(),
  set: z.record(z.string(), z.string()),
  next: Goto,
});
const Node = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("say"), id: z.string(), text: Text, next: Goto }),
  z.strictObject({ kind: z.literal("ask"), id: z.string(), text: Text, take: Taker, as: z.string(), ...around, next: Goto }),
  z.strictObject({
    kind: z.literal("choose"),
    id: z.string(),
    text: Text,
    options: z.array(Option),
    layout: z.enum(["lines", "inline"]),
    listButton: Label.exactOptional(),
    ...around,
    from: z
      .strictObject({ source: z.enum(["proposed", "readings", "nearest", "free", "bookings"]), as: z.string(), next: Goto })
      .exactOptional(),
    otherwise: z.strictObject({ take: Taker, as: z.string(), next: Goto }).exactOptional(),
    yes: z.string().exactOptional(),
    no: z.string().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("do"),
    id: z.string(),
    action: z.string(),
    with: z.record(z.string(), z.string()),
    cases: z.record(z.string(), Goto),
  }),
]);
const Flow = z.strictObject({
  name: z.string(),
  intents: z.array(z.string()),
  side: z.boolean(),
  recall: z.literal(true).exactOptional(),
  start: z.string(),
  steps: z.array(Node).transform((nodes) => new Map(nodes.map((node) => [node.id, node]))),
});
const Stored = z.strictObject({
  /** Raised when the same fields come to mean something else. */
  format: z.literal(1),
  structureHash: z.string(),
  hash: z.string(),
  flows: z.array(Flow).transform((flows) => new Map(flows.map((flow) => [flow.name, flow]))),
  notices: z.record(z.string(), Text).transform((notices) => new Map(Object.entries(notices))),
});

/** For `JSON.stringify`. */
export function toStore({ structureHash, hash, flows, notices }: Model): unknown {
  return {
    format: 1,
    structureHash,
    hash,
    flows: [...flows.values()].map((flow) => ({ ...flow, steps: [...flow.steps.values()] })),
    notices: Object.fromEntries(notices),
  };
}

/** `newer`: it has something that this version does not know. `outgrown`: the code has grown outcomes since that it has no road for. */
export function fromStore(stored: unknown, catalog: Catalog): { readonly model: Model } | "newer" | "outgrown" {
  const read = Stored.safeParse(stored);
  if (!read.success) return "newer";
  const { format: _format, ...model } = read.data;
  const deeds = [...model.flows.values()].flatMap((flow) => [...flow.steps.values()].flatMap((node) => (node.kind === "do" ? [node] : [])));
  if (deeds.some(({ action }) => !Object.hasOwn(catalog.actions, action))) return "newer";
  const missing = deeds.some(({ action, cases }) => catalog.actions[action]?.outcomes.some((outcome) => cases[outcome] === undefined));
  return missing ? "outgrown" : { model };
}
