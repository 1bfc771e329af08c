/**
 * The five kinds of labelled rows, as the data writes them. In: a parsed line. Out: the row, or what is wrong with it.
 * Unknown fields are ignored. A row without its label can still be read: it is predicted and not scored.
 */
import { z } from "zod";
import type { Code } from "../core/words/ids.ts";

const Moment = z.string().regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/, "expected YYYY-MM-DD or YYYY-MM-DDTHH:mm");
/** The wall clock at which a message is read, to the minute; a bare day is read at ten. */
const Reference = Moment.transform((at) => (at.includes("T") ? at.slice(0, 16) : `${at}T10:00`)).default("2026-11-24T10:00");

const OneDate = z.object({
  kind: z.enum(["instant", "day", "daypart", "interval", "ambiguous", "none"]),
  start: z.string().nullish(),
  end: z.string().nullish(),
  part: z.string().nullish(),
  dateless: z.boolean().nullish(),
  approx: z.boolean().nullish(),
});
const ExpectedDate = OneDate.extend({ accept: z.array(z.lazy(() => OneOrSeveral)).nullish(), alternatives: z.array(OneDate).nullish() });
const OneOrSeveral = OneDate.extend({ alternatives: z.array(OneDate).nullish() });
export type ExpectedDate = z.infer<typeof ExpectedDate>;

const Action = z.object({
  action: z.string(),
  code: z.string().nullish(),
  date: ExpectedDate.nullish(),
  note: z.string().nullish(),
});
const ExpectedReply = Action.extend({ also: z.array(Action).nullish() });
export type ExpectedReply = z.infer<typeof ExpectedReply>;
export type ExpectedAction = z.infer<typeof Action>;

const text = z.string();
const grey = z.boolean().nullish();

export const IntentRow = z.object({
  text,
  reference: Reference,
  intents: z.array(z.string()).optional(),
  accept: z.array(z.array(z.string())).nullish(),
  lang: z.string().nullish(),
  grey,
});
export const DateRow = z.object({ text, reference: Reference, expected: ExpectedDate.optional(), grey });
export const DistressRow = z.object({ text, crisis: z.boolean().optional(), grey });
export const NameRow = z.object({ text, reference: Reference, name: z.string().nullable().optional(), grey });
export const TherapistRow = z.object({
  text,
  reference: Reference,
  // Older labels name requests by digits: they are read like any code in use.
  pending: z.array(z.string().transform((code) => code as Code)).default([]),
  expected: ExpectedReply.optional(),
  grey,
});
