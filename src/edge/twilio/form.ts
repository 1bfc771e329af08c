/**
 * Twilio's forms in our words. In: a form already proven authentic. Out: a message or a report, or why it is none.
 * Unknown fields are dropped here and only here. Never throws; the reasons name fields, never what stood in them.
 */
import { z } from "zod";
import { Address } from "../../core/words/address.ts";
import { ConversationId, MessageSid } from "../../core/words/ids.ts";
import type { Media, Message } from "../../core/words/message.ts";
import { fail, ok, type Result } from "../../core/words/result.ts";
import type { EpochMs } from "../../core/words/time.ts";

/** A name that came twice arrives as an array and fails here: Twilio never repeats these. */
const Inbound = z.object({
  MessageSid,
  From: z.string(),
  To: Address,
  Body: z.string().default(""),
  NumMedia: z.string().optional(),
  MediaContentType0: z.string().optional(),
  MessageType: z.string().optional(),
  Latitude: z.string().optional(),
  Longitude: z.string().optional(),
  ButtonPayload: z.string().optional(),
  ListId: z.string().optional(),
  OriginalRepliedMessageSid: z.string().optional(),
  OptOutType: z.string().optional(),
  MessageStatus: z.string().optional(),
});
type Inbound = z.infer<typeof Inbound>;

export type Received =
  | { readonly kind: "received"; readonly message: Message }
  /** A short code or a name as sender ("Doctolib"): answering is impossible, and nobody of ours writes so. */
  | { readonly kind: "unanswerable" }
  /** A delivery report at the wrong door: the number's webhook and its status callback are mixed up. */
  | { readonly kind: "status-on-inbound" };

export function readInbound(form: unknown, at: EpochMs): Result<Received, string> {
  const status = z.object({ MessageStatus: z.string() }).safeParse(form);
  if (status.success) return ok({ kind: "status-on-inbound" });
  const read = Inbound.safeParse(form);
  if (!read.success) return fail(fieldsOf(read.error));
  const from = Address.safeParse(read.data.From);
  if (!from.success) return ok({ kind: "unanswerable" });
  const quoted = MessageSid.safeParse(read.data.OriginalRepliedMessageSid);
  const optOut = z.enum(["STOP", "START", "HELP"]).safeParse(read.data.OptOutType);
  const payload = payloadOf(read.data);
  return ok({
    kind: "received",
    message: {
      kind: "message",
      id: read.data.MessageSid,
      from: from.data,
      to: read.data.To,
      at,
      text: wellFormed(read.data.Body, maxCharacters),
      media: mediaOf(read.data),
      ...(payload === undefined ? {} : { payload }),
      ...(quoted.success ? { quoted: quoted.data } : {}),
      ...(optOut.success ? { optOut: optOut.data } : {}),
    },
  });
}

const maxCharacters = 1600;
/** Ours have at most 200 characters; a longer one is not ours, and the button's title says the same in `Body`. */
const maxPayload = 200;

function payloadOf({ ButtonPayload, ListId }: Inbound): string | undefined {
  const payload = ButtonPayload ?? ListId ?? "";
  return payload === "" || payload.length > maxPayload ? undefined : wellFormed(payload, maxPayload);
}

/** At most `max` characters, never half of one; lone surrogates become U+FFFD, so that every later encoder agrees on the bytes. */
function wellFormed(text: string, max: number): string {
  const cut = text.length <= max ? text : [...text].slice(0, max).join("");
  return Buffer.from(cut, "utf8").toString("utf8");
}

function mediaOf(form: Inbound): Media {
  const count = Number.parseInt(form.NumMedia ?? "0", 10);
  if (count > 0) return mediaByType(form.MediaContentType0 ?? "");
  if (isDegree(form.Latitude) && isDegree(form.Longitude)) return "location";
  // `MessageType` is undocumented: a hint, read only where nothing else speaks.
  const hint = form.MessageType?.toLowerCase() ?? "text";
  if (form.Body !== "" || payloadOf(form) !== undefined) return "none";
  return mediaByHint.get(hint) ?? "other";
}

const mediaByHint: ReadonlyMap<string, Media> = new Map([
  ["text", "none"],
  ["button", "none"],
  ["interactive", "none"],
  ["audio", "voice"],
  ["voice", "voice"],
  ["image", "image"],
  ["video", "video"],
  ["document", "document"],
  ["contacts", "contact"],
  ["location", "location"],
  ["sticker", "sticker"],
]);

function mediaByType(contentType: string): Media {
  const type = contentType.toLowerCase().split(";", 1)[0]?.trim() ?? "";
  if (/^text\/(x-)?vcard$|^text\/directory$/.test(type)) return "contact";
  if (type === "image/webp") return "sticker";
  const [family] = type.split("/", 1);
  if (family === "audio") return "voice";
  if (family === "image" || family === "video") return family;
  return family === "application" || family === "text" ? "document" : "other";
}

const isDegree = (text: string | undefined): boolean => text !== undefined && text !== "" && Number.isFinite(Number(text));

const Report = z.object({ MessageSid, MessageStatus: z.string(), ErrorCode: z.string().optional() });
const Mark = z.object({ o: z.string().min(1).max(200), c: ConversationId });

export interface DeliveryReport {
  readonly conversation: ConversationId;
  readonly outboxId: string;
  readonly sid: MessageSid;
  /** Higher is later; a failure stands between sent and delivered, because a carrier may still report the delivery. */
  readonly rank: number;
  /** Twilio's code, or the status where it gave none. Present exactly when the message failed. */
  readonly errorCode: string | undefined;
}

const ranks: ReadonlyMap<string, number> = new Map([
  ["accepted", 0],
  ["scheduled", 0],
  ["queued", 1],
  ["sending", 2],
  ["sent", 3],
  ["failed", 4],
  ["undelivered", 4],
  ["canceled", 4],
  ["delivered", 5],
  ["read", 6],
]);
const failures: ReadonlySet<string> = new Set(["failed", "undelivered", "canceled"]);

/** `query` is the callback's own: `o` the outbox id, `c` the conversation. Both are covered by the signature. */
export function readReport(form: unknown, query: unknown): Result<DeliveryReport, string> {
  const read = Report.safeParse(form);
  if (!read.success) return fail(fieldsOf(read.error));
  const mark = Mark.safeParse(query);
  if (!mark.success) return fail(fieldsOf(mark.error));
  const status = read.data.MessageStatus.toLowerCase();
  const rank = ranks.get(status);
  if (rank === undefined) return fail("MessageStatus: not a status that we know");
  const errorCode = failures.has(status) ? (read.data.ErrorCode ?? status) : undefined;
  return ok({ conversation: mark.data.c, outboxId: mark.data.o, sid: read.data.MessageSid, rank, errorCode });
}

/** `MessageSid, From`: which fields, not what they held. */
const fieldsOf = (error: z.ZodError): string => [...new Set(error.issues.map((issue) => String(issue.path[0] ?? "form")))].join(", ");
