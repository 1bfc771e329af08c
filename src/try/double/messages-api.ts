/**
 * `Messages.json` as Twilio serves it: validation, the 20 fields, the list with its pages and filters, redaction and deletion.
 * In: a form or a query. Out: an answer in Twilio's shape, and what was taken. Never posts a report itself.
 */
import { randomBytes } from "node:crypto";
import { readVariables, renderContent } from "./contents.ts";
import type { Shown } from "./entries.ts";
import { type Answer, notFound, refuse } from "./errors.ts";
import { isTerminal, type Memory, pair, type Stored } from "./memory.ts";
import { countSegments } from "./segments.ts";
import { isLoopback } from "./webhook-client.ts";
import { windowOpen } from "./window.ts";

export const freshSid = (prefix: "SM" | "MM" | "HX"): string => prefix + randomBytes(16).toString("hex");

const ADDRESS = /^(\+[1-9]\d{6,14}|whatsapp:\+[1-9]\d{6,14}|whatsapp:[A-Z]{2}\.[A-Za-z0-9]{1,128})$/;
/** French numbers that are no mobiles. */
const LANDLINE = /^\+33[1-5]/;

export interface Taken {
  readonly message: Shown;
  /** A failure that Twilio tells later, by report. */
  readonly fail: number | undefined;
}

export interface Desk {
  readonly accountSid: string;
  readonly botAddresses: readonly string[];
  readonly memory: Memory;
  now(): number;
  listLagMs(): number;
  nextSeq(): number;
}

/** Checks in Twilio's order: who, what, allowed. */
export function takeMessage(form: URLSearchParams, desk: Desk): Taken | { readonly refused: Answer } {
  const bad = (code: number, message: string) => ({ refused: refuse(400, code, message) });
  const [to, from, body, contentSid, reportTo] = [
    form.get("To"),
    form.get("From"),
    form.get("Body"),
    form.get("ContentSid"),
    form.get("StatusCallback"),
  ];
  const media = form.getAll("MediaUrl");
  if (!to) return bad(21604, "A 'To' phone number is required.");
  if (!from) return bad(21603, "A 'From' phone number is required.");
  if (!body && media.length === 0 && !contentSid) return bad(21602, "Message body is required.");
  if (!ADDRESS.test(to)) return bad(21211, `Invalid 'To' Phone Number: ${to}`);
  const channel = to.startsWith("whatsapp:") ? "whatsapp" : "sms";
  if (from.startsWith("whatsapp:") !== (channel === "whatsapp"))
    return bad(21910, "Invalid From and To pair. From and To should be of the same channel");
  if (to === from) return bad(21266, "'To' and 'From' number cannot be the same");
  if (!desk.botAddresses.includes(from))
    return channel === "whatsapp"
      ? bad(63007, "Twilio could not find a Channel with the specified From address")
      : bad(21606, "The 'From' phone number is not a valid, SMS-capable phone number for your account.");
  if (body !== null && body.length > 1600) return bad(21617, "The concatenated message body exceeds the 1600 character limit");
  if (reportTo !== null && !isLoopback(reportTo)) return bad(21609, "Invalid 'StatusCallback' URL");
  if (channel === "sms" && LANDLINE.test(to)) return bad(21635, "'To' number cannot be a landline");
  if (channel === "sms" && desk.memory.stopped.has(pair(from, to))) return bad(21610, "Attempt to send to unsubscribed recipient");

  const given = form.get("ContentVariables");
  if (given !== null && !contentSid) return bad(21654, "ContentSid Required");
  const content = contentSid ? desk.memory.contents.get(contentSid) : undefined;
  if (contentSid && (!/^HX[0-9a-fA-F]{32}$/.test(contentSid) || content === undefined)) return bad(21655, "The ContentSid is Invalid");
  const variables = readVariables(given ?? "{}");
  if (variables === undefined) return bad(21656, "The ContentVariables Parameter is invalid");

  const now = desk.now();
  const shown = content === undefined ? { text: body ?? "", choices: [] } : renderContent(content, variables, channel);
  const template = content?.approval === "approved";
  const shut = channel === "whatsapp" && !template && !windowOpen(desk.memory.lastInAt.get(pair(from, to)), now);
  const message: Shown = {
    sid: freshSid(media.length > 0 ? "MM" : "SM"),
    seq: desk.nextSeq(),
    by: "bot",
    from,
    to,
    channel,
    ...("failed" in shown ? { text: body ?? "", choices: [] } : { ...shown, choices: [...shown.choices] }),
    template,
    media: media.map(() => "application/octet-stream"),
    ...(channel === "sms" ? { segments: countSegments("failed" in shown ? "" : shown.text) } : {}),
    ...(reportTo === null ? {} : { reportTo }),
    ...(contentSid ? { contentSid } : {}),
    at: now,
  };
  return { message, fail: "failed" in shown ? shown.failed : shut ? 63016 : undefined };
}

const rfc2822 = (ms: number): string => new Date(ms).toUTCString().replace("GMT", "+0000");

export function messageJson({ message, status, errorCode, sentAt, redacted }: Stored, accountSid: string): Record<string, unknown> {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  return {
    account_sid: accountSid,
    api_version: "2010-04-01",
    body: redacted ? "" : message.text,
    date_created: rfc2822(message.at),
    date_sent: sentAt === undefined ? null : rfc2822(sentAt),
    date_updated: rfc2822(sentAt ?? message.at),
    direction: { bot: "outbound-api", twilio: "outbound-reply", person: "inbound" }[message.by],
    error_code: errorCode ?? null,
    error_message: null,
    from: message.from,
    messaging_service_sid: null,
    num_media: String(message.media.length),
    num_segments: String(message.segments?.parts ?? 1),
    price: null,
    price_unit: "USD",
    sid: message.sid,
    status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}

/** Newest first. `DateSent>` and `DateSent<` take an instant or a day; a message not sent yet counts by when it was taken. */
export function listMessages(query: URLSearchParams, desk: Desk): Answer {
  const [to, from] = [query.get("To"), query.get("From")];
  const bound = (name: string, otherwise: number): number => (query.has(name) ? Date.parse(query.get(name) ?? "") : otherwise);
  const [after, before, day] = [
    bound("DateSent>", Number.NEGATIVE_INFINITY),
    bound("DateSent<", Number.POSITIVE_INFINITY),
    query.get("DateSent"),
  ];
  const size = Math.min(1000, Number(query.get("PageSize") ?? 50));
  const page = Number(query.get("Page") ?? 0);
  const lately = desk.now() - desk.listLagMs();
  const kept = desk.memory.messages.filter(({ message, sentAt }) => {
    if (message.at > lately) return false;
    // Twilio's dates have whole seconds.
    const at = Math.floor((sentAt ?? message.at) / 1000) * 1000;
    if (day !== null && new Date(at).toISOString().slice(0, 10) !== day.slice(0, 10)) return false;
    return (to === null || message.to === to) && (from === null || message.from === from) && at >= after && at <= before;
  });
  kept.reverse();
  const shown = kept.slice(page * size, (page + 1) * size);
  const uri = (number: number): string => {
    const asked = new URLSearchParams(query);
    asked.set("Page", String(number));
    asked.set("PageSize", String(size));
    if (number > 0) asked.set("PageToken", `PA${shown.at(-1)?.message.sid ?? ""}`);
    return `/2010-04-01/Accounts/${desk.accountSid}/Messages.json?${asked}`;
  };
  return {
    status: 200,
    body: {
      messages: shown.map((stored) => messageJson(stored, desk.accountSid)),
      start: page * size,
      end: page * size + shown.length - 1,
      page,
      page_size: size,
      first_page_uri: uri(0),
      next_page_uri: (page + 1) * size < kept.length ? uri(page + 1) : null,
      previous_page_uri: page > 0 ? uri(page - 1) : null,
      uri: uri(page),
    },
  };
}

/** DELETE and `Body=`: only once nothing can change any more. */
export function mayForget(stored: Stored | undefined, path: string): Answer | undefined {
  if (stored === undefined) return notFound(path);
  const final = isTerminal(stored.status) || stored.status === "delivered";
  return final ? undefined : refuse(409, 20009, "The message is not in a final state yet");
}
