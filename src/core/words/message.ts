/**
 * What a person sent us, and what we say to a person, in our own words.
 * In: a parsed Twilio form. Out: nothing of Twilio's survives past this type but the sid and the button payload.
 */
import { z } from "zod";
import { Address } from "./address.ts";
import { MessageSid, RequestId } from "./ids.ts";

export const Media = z.enum(["none", "voice", "image", "video", "document", "contact", "location", "sticker", "other"]);
export type Media = z.infer<typeof Media>;

/** One inbound message. `text` is as written (1,600 characters at most, an emoji being one; well-formed); `""` beside media. */
export const Message = z.object({
  kind: z.literal("message"),
  id: MessageSid,
  from: Address,
  to: Address,
  at: z.number(),
  text: z.string(),
  media: Media,
  /** The id that we gave to the button or list row that was touched. */
  payload: z.string().optional(),
  /** The message that was swiped or whose button was touched; Twilio forgets it after 7 days. */
  quoted: MessageSid.optional(),
  /** Twilio has handled an opt-out word itself and answered it (Advanced Opt-Out): we only remember. */
  optOut: z.enum(["STOP", "START", "HELP"]).optional(),
  /** True when the poll of Twilio's list brought it, not the webhook: it may be hours old. */
  late: z.boolean().optional(),
  /** How many messages waited for this person, unsent or parked behind a template, when this one was accepted. Set by `accept`. */
  waiting: z.number().optional(),
});
export type Message = z.infer<typeof Message>;

/** What somebody wrote, and when, where nothing else of the message is carried on. */
export const Written = z.object({ text: z.string(), at: z.number() });
export type Written = z.infer<typeof Written>;

/** One choice as it reaches a phone. `payload` comes back in a button tap: `<flow>.<step>.<nonce>.<option>` or `rq.<id>.<rev>.<verb>`. */
export const Choice = z.object({ label: z.string(), payload: z.string(), description: z.string().optional() });
export type Choice = z.infer<typeof Choice>;

/** The one definition of what is said. On SMS the choices are already in `text`, numbered; on WhatsApp they travel beside `bare`. */
export const Body = z.object({
  /** Complete text, choices included as numbers: what an SMS carries, and what WhatsApp gets when a content cannot be had. */
  text: z.string(),
  /** The same without the numbered choices. */
  bare: z.string(),
  choices: z.array(Choice),
  /** Title of the button that opens a list of more than three choices. */
  listButton: z.string().optional(),
});
export type Body = z.infer<typeof Body>;

/** How a message is treated when it cannot leave at once (`reliability.md` §3.4 of the design notes; README, *Sending*). */
export const SendPolicy = z.enum([
  /** An answer to what was just written: dropped once `notAfter` has passed, with one apology. */
  "answer",
  /** A decision, a notice: sent at least once, after reconciling an unknown outcome. */
  "notice",
  /** Never twice: dropped rather than repeated when the outcome stays unknown. */
  "reminder",
  /** Distress: sent at once, before everything, whatever else waits. A double is harmless. */
  "urgent",
]);
export type SendPolicy = z.infer<typeof SendPolicy>;

/** Which approved template may carry word of this message when WhatsApp's window is shut. */
export const TemplateKind = z.enum(["notice", "waiting", "reminder"]);
export type TemplateKind = z.infer<typeof TemplateKind>;

/** What a client must not miss: the therapist is told when it did not arrive. Answers to what they ask are not among these. */
export const Matter = z.enum(["confirmed", "declined", "proposed", "expired", "lapsed", "reminder", "access", "relayed", "called-off"]);
export type Matter = z.infer<typeof Matter>;

/** One message on its way to the person of this conversation. */
export const Outgoing = z.object({
  id: z.string(),
  body: Body,
  policy: SendPolicy,
  /** Not sent after this instant. */
  notAfter: z.number().optional(),
  /** Dropped at the claim unless the request is still at this revision: `{request}@{rev}`. */
  onlyIf: z.object({ request: z.string(), rev: z.number() }).optional(),
  /** The same of others that it names beside that one. */
  alsoIf: z.array(z.object({ request: z.string(), rev: z.number() })).optional(),
  /** This message puts a request (or a relayed message) to the therapist: the claim writes down that it was put. */
  puts: z.object({ what: z.string(), rev: z.number() }).optional(),
  /** What it puts beside that one. */
  alsoPuts: z.array(z.object({ what: z.string(), rev: z.number() })).optional(),
  /** This message asks, so that yes, no and digits answer it once claimed. */
  asks: z.string().optional(),
  template: TemplateKind,
  /** What this message tells a client that they must not miss, the request that it speaks of, and the first name known for them. */
  about: z.object({ what: Matter, request: RequestId.optional(), name: z.string().optional() }).optional(),
});
export type Outgoing = z.infer<typeof Outgoing>;
