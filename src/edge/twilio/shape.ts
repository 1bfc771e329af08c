/**
 * Buttons and lists by shape: how many choices, described or not. The words are variables, so that one content serves every question.
 * In: what is to be said. Out: the shape that carries it with its values, or nothing where WhatsApp's limits forbid it (numbered text then).
 */
import { createHash } from "node:crypto";
import type { Body, Choice } from "../../core/words/message.ts";

export interface Shaped {
  /** `quick-reply-2`, `list-5`, `list-5-described-3fa1b2c4`: names a content for ever; another wire form needs another name. */
  readonly name: string;
  /** `types` of `POST /v1/Content`, on the wire form (the package's typed one is refused by Twilio). */
  readonly types: Readonly<Record<string, unknown>>;
  /** `{{1}}` is the body; then, for each choice, title, id and (in a described list) description. */
  readonly values: Readonly<Record<string, string>>;
}

const limits = { body: 1024, buttons: 3, buttonTitle: 20, rows: 10, rowTitle: 24, rowDescription: 72, payload: 200 } as const;

/** Undefined for plain text: no choices, too many, too long, two alike (Meta refuses twins), or nothing to open the list with. */
export function shapeOf(body: Body): Shaped | undefined {
  const { bare, choices, listButton } = body;
  const count = choices.length;
  if (count === 0 || count > limits.rows || !fits(bare, limits.body) || hasGap(bare)) return undefined;
  if (!differ(choices.map(({ label }) => label)) || !differ(choices.map(({ payload }) => payload))) return undefined;
  if (!choices.every(({ payload }) => fits(payload, limits.payload))) return undefined;
  if (count <= limits.buttons && titled(choices, limits.buttonTitle)) return quickReply(bare, choices);
  if (listButton === undefined || !fits(listButton, limits.buttonTitle) || !titled(choices, limits.rowTitle)) return undefined;
  return list(bare, choices, listButton);
}

const fits = (text: string, max: number): boolean => text.trim() !== "" && text.length <= max;
const titled = (choices: readonly Choice[], max: number): boolean => choices.every(({ label }) => fits(label, max));
const differ = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;
/** More than four blanks or line ends in a row are refused inside a variable (63013), and only after the 201. */
const hasGap = (text: string): boolean => / {5}|\n{5}/.test(text);

function quickReply(bare: string, choices: readonly Choice[]): Shaped {
  const values = valuesOf(bare, choices, false);
  const actions = choices.map((_, at) => ({ type: "QUICK_REPLY", title: `{{${2 + 2 * at}}}`, id: `{{${3 + 2 * at}}}` }));
  return { name: `quick-reply-${choices.length}`, types: { "twilio/quick-reply": { body: "{{1}}", actions } }, values };
}

function list(bare: string, choices: readonly Choice[], button: string): Shaped {
  // Descriptions on all rows or on none.
  const described = choices.every(({ description }) => description !== undefined && fits(description, limits.rowDescription));
  const stride = described ? 3 : 2;
  const items = choices.map((_, at) => ({
    item: `{{${2 + stride * at}}}`,
    id: `{{${3 + stride * at}}}`,
    ...(described ? { description: `{{${4 + stride * at}}}` } : {}),
  }));
  // The button's title is written into the content: whether it may be a variable is not documented.
  const mark = createHash("sha256").update(button).digest("hex").slice(0, 8);
  const name = `list-${choices.length}${described ? "-described" : ""}-${mark}`;
  return { name, types: { "twilio/list-picker": { body: "{{1}}", button, items } }, values: valuesOf(bare, choices, described) };
}

function valuesOf(bare: string, choices: readonly Choice[], described: boolean): Record<string, string> {
  const said = [bare, ...choices.flatMap(({ label, payload, description }) => [label, payload, ...(described ? [description ?? ""] : [])])];
  return Object.fromEntries(said.map((text, at) => [String(at + 1), text]));
}
