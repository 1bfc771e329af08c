/**
 * Everything that happens at the double, as a log that can be read again: the phones, the drawer and a restart all come from it.
 * In: facts. Out: numbered entries. Never changed once written.
 */
import { z } from "zod";
import { Segments } from "./segments.ts";

/** A button or a list row, with the id that comes back in a tap. */
export const Touch = z.object({ title: z.string(), id: z.string(), description: z.string().optional() });
export type Touch = z.infer<typeof Touch>;

export const Status = z.enum(["queued", "sent", "delivered", "read", "failed", "undelivered", "received", "canceled"]);
export type Status = z.infer<typeof Status>;

/** One message as a phone shows it, whoever wrote it. */
export const Shown = z.object({
  sid: z.string(),
  /** Counts up over all messages of both directions: the order in which the double took them. */
  seq: z.number(),
  /** `twilio`: the carrier's own answer to STOP, START and HELP. */
  by: z.enum(["bot", "twilio", "person"]),
  from: z.string(),
  to: z.string(),
  channel: z.enum(["sms", "whatsapp"]),
  text: z.string(),
  choices: z.array(Touch),
  /** Title of the button that opens the choices as a list; absent: they are buttons. */
  listButton: z.string().optional(),
  /** Sent from an approved template. */
  template: z.boolean(),
  /** Content types, e.g. `audio/ogg`. */
  media: z.array(z.string()),
  quoted: z.string().optional(),
  payload: z.string().optional(),
  segments: Segments.optional(),
  /** Where the bot wants its reports. */
  reportTo: z.string().optional(),
  contentSid: z.string().optional(),
  at: z.number(),
});
export type Shown = z.infer<typeof Shown>;

export const Content = z.object({
  sid: z.string(),
  friendlyName: z.string(),
  language: z.string(),
  variables: z.record(z.string(), z.string()),
  /** As posted, already checked: type key → shape. */
  types: z.record(z.string(), z.unknown()),
  approval: z.enum(["unsubmitted", "received", "approved"]),
  approvalName: z.string().optional(),
  at: z.number(),
});
export type Content = z.infer<typeof Content>;

const Fact = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("message"), message: Shown, status: Status }),
  z.object({ kind: z.literal("status"), sid: z.string(), status: Status, errorCode: z.number().optional() }),
  /** A request of ours to the bot. `answer` 0: no answer at all. */
  z.object({
    kind: z.literal("webhook"),
    what: z.enum(["inbound", "report"]),
    sid: z.string(),
    status: z.string().optional(),
    signature: z.enum(["good", "forged", "none"]),
    answer: z.number(),
    ms: z.number(),
    tries: z.number(),
    problem: z.string().optional(),
  }),
  /** A request of the bot to us. */
  z.object({
    kind: z.literal("call"),
    method: z.string(),
    path: z.string(),
    answer: z.number(),
    code: z.number().optional(),
    fault: z.string().optional(),
  }),
  z.object({ kind: z.literal("content"), content: Content }),
  z.object({ kind: z.literal("content-gone"), sid: z.string() }),
  z.object({ kind: z.literal("redacted"), sid: z.string(), gone: z.boolean() }),
  /** An SMS pair blocked or freed by a word that Twilio handles itself. */
  z.object({ kind: z.literal("consent"), person: z.string(), bot: z.string(), stopped: z.boolean() }),
  z.object({ kind: z.literal("typing"), sid: z.string() }),
  /** The trial's clock was moved. */
  z.object({ kind: z.literal("clock"), now: z.number() }),
]);
export type Fact = z.infer<typeof Fact>;

export const Entry = z.object({ id: z.number(), at: z.number(), fact: Fact });
export type Entry = z.infer<typeof Entry>;
