/**
 * Contents: buttons, lists and templates, checked as Twilio checks them.
 * In: the JSON of `POST /v1/Content`, or a content with its variables. Out: a content, what a phone shows of it, or Twilio's refusal.
 * Never knows who receives it.
 */
import { z } from "zod";
import type { Content, Touch } from "./entries.ts";
import { type Answer, refuse } from "./errors.ts";

const Text = z.object({ body: z.string().min(1).max(1600) });
const QuickReply = z.object({
  body: z.string().min(1).max(1024),
  actions: z
    .array(z.object({ type: z.string().optional(), title: z.string().min(1).max(20), id: z.string().max(200) }))
    .min(1)
    .max(10),
});
const ListPicker = z.object({
  body: z.string().min(1).max(1024),
  button: z.string().min(1).max(20),
  items: z
    .array(z.object({ item: z.string().min(1).max(24), id: z.string().min(1).max(200), description: z.string().max(72).optional() }))
    .min(1)
    .max(10),
});
const shapes: Readonly<Record<string, z.ZodType>> = {
  "twilio/text": Text,
  "twilio/quick-reply": QuickReply,
  "twilio/list-picker": ListPicker,
};

const Posted = z.looseObject({
  friendly_name: z.string().default(""),
  language: z.string().optional(),
  variables: z.record(z.string(), z.string()).default({}),
  types: z.record(z.string(), z.unknown()),
});

/** The sentences name the limit that was passed, so that a reader of the log can fix the flow. */
export function readContent(posted: unknown, sid: string, now: number): Content | { readonly refused: Answer } {
  const read = Posted.safeParse(posted);
  if (!read.success) return { refused: refuse(400, 92001, `Invalid request: ${z.prettifyError(read.error)}`) };
  const { friendly_name, language, variables, types } = read.data;
  if (language === undefined) return { refused: refuse(400, 92003, "Missing language") };
  const keys = Object.keys(types);
  if (keys.length === 0) return { refused: refuse(400, 92001, "Invalid types: none given") };
  for (const key of keys) {
    const shape = shapes[key];
    if (shape === undefined) return { refused: refuse(400, 92001, `Invalid types: ${key}`) };
    const checked = shape.safeParse(types[key]);
    if (!checked.success) return { refused: refuse(400, 92001, `Invalid ${key}: ${z.prettifyError(checked.error)}`) };
  }
  const list = ListPicker.safeParse(types["twilio/list-picker"]);
  if (list.success) {
    const described = list.data.items.filter((row) => row.description !== undefined && row.description !== "").length;
    if (described !== 0 && described !== list.data.items.length)
      return { refused: refuse(400, 92001, "Invalid twilio/list-picker: descriptions on all items or on none") };
  }
  return { sid, friendlyName: friendly_name, language, variables, types, approval: "unsubmitted", at: now };
}

export interface Rendered {
  readonly text: string;
  readonly choices: readonly Touch[];
  readonly listButton?: string;
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{\{([^}]+)\}\}/g, (whole, name: string) => values[name.trim()] ?? whole);

/** What a phone shows, or the code of an asynchronous failure: 63013 for what only shows once the variables are in. */
export function renderContent(
  content: Content,
  given: Readonly<Record<string, string>>,
  channel: "sms" | "whatsapp",
): Rendered | { readonly failed: number } {
  const values = { ...content.variables, ...given };
  const filled = (key: string): unknown => {
    const shape = content.types[key];
    return shape === undefined
      ? undefined
      : JSON.parse(JSON.stringify(shape), (_, value: unknown) => (typeof value === "string" ? fill(value, values) : value));
  };
  const rich = channel === "whatsapp" ? (filled("twilio/list-picker") ?? filled("twilio/quick-reply")) : undefined;
  if (rich !== undefined) {
    const list = ListPicker.safeParse(rich);
    if (list.success)
      return {
        text: list.data.body,
        choices: list.data.items.map(({ item: title, id, description }) => ({ title, id, ...(description ? { description } : {}) })),
        listButton: list.data.button,
      };
    const quick = QuickReply.safeParse(rich);
    // More than three buttons need an approved template (the code of Twilio's refusal is not documented).
    if (quick.success && (quick.data.actions.length <= 3 || content.approval === "approved"))
      return { text: quick.data.body, choices: quick.data.actions.map(({ title, id }) => ({ title, id })) };
    return { failed: 63013 };
  }
  const text = Text.safeParse(filled("twilio/text"));
  return text.success ? { text: text.data.body, choices: [] } : { failed: 63013 };
}

/** `{"1":"Léa"}` as the wire carries it; undefined for what Twilio answers with 21656. */
export function readVariables(wire: string): Readonly<Record<string, string>> | undefined {
  try {
    const read = z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).safeParse(JSON.parse(wire));
    return read.success && Object.values(read.data).every((value) => value.trim() !== "") ? read.data : undefined;
  } catch {
    return undefined;
  }
}

export const contentJson = (content: Content, accountSid: string): Record<string, unknown> => ({
  sid: content.sid,
  account_sid: accountSid,
  friendly_name: content.friendlyName,
  language: content.language,
  variables: content.variables,
  types: content.types,
  date_created: new Date(content.at).toISOString(),
  date_updated: new Date(content.at).toISOString(),
  url: `https://content.twilio.com/v1/Content/${content.sid}`,
  links: {
    approval_create: `https://content.twilio.com/v1/Content/${content.sid}/ApprovalRequests/whatsapp`,
    approval_fetch: `https://content.twilio.com/v1/Content/${content.sid}/ApprovalRequests`,
  },
});
