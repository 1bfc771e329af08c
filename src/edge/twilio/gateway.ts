/**
 * The way to a phone: SMS and WhatsApp through Twilio's REST API.
 * In: a message and whom it is for. Out: how the send ended, in four words (sent, later, unknown, never). Never throws for Twilio's answers,
 * never tries again by itself, never lets an error of the package out: those carry the credentials and the words.
 */
import twilio from "twilio";
import { type Address, channelOf } from "../../core/words/address.ts";
import { type ConversationId, MessageSid } from "../../core/words/ids.ts";
import type { Outgoing } from "../../core/words/message.ts";
import type { Clock, Kept, Log } from "../../stations/ports.ts";
import type { Gateway, Ours, SendOutcome } from "../../stations/ports-sending.ts";
import { type Contents, openContents } from "./contents.ts";
import { httpClient, openAgent } from "./http-client.ts";
import { received, sentSince, sentTo } from "./list.ts";
import { problemOf, TwilioProblem } from "./problem.ts";
import { isAboutContent, isContentGone, outcomeOf } from "./refusals.ts";
import { shapeOf } from "./shape.ts";

export interface GatewayParts {
  readonly accountSid: string;
  readonly authToken: string;
  /** Stands for every host of Twilio's; absent: Twilio's own. */
  readonly apiUrl?: string | undefined;
  /** Where Twilio's reports come back to. */
  readonly publicUrl: string;
  /** For one request. A send with buttons may take one and a half of it, which must fit into the lease. */
  readonly sendTimeoutMs: number;
  readonly kept: Kept;
  readonly clock: Clock;
  readonly log: Log;
}

export interface TwilioGateway extends Gateway {
  /** Lets go of the kept connections. */
  close(): Promise<void>;
}

export function openGateway(parts: GatewayParts): TwilioGateway {
  const { accountSid, authToken, apiUrl, sendTimeoutMs, log } = parts;
  const agent = openAgent(Math.min(5_000, sendTimeoutMs / 2));
  const clientWithin = (timeoutMs: number, ours?: Ours): twilio.Twilio =>
    twilio(accountSid, authToken, { httpClient: httpClient({ apiUrl, timeoutMs, agent, mayLeave: ours?.sure }) });
  const client = clientWithin(sendTimeoutMs);
  // The package hands nothing of ours through to its client: whoever may be taken for dead gets one of their own.
  const postAs =
    (ours: Ours | undefined): Post =>
    (posted) =>
      post(ours === undefined ? client : clientWithin(sendTimeoutMs, ours), posted, ours);
  const contents = openContents({ client: clientWithin(sendTimeoutMs / 3), kept: parts.kept, log });
  return {
    send(from, to, message, { conversation, ours }) {
      const wire = {
        from,
        to,
        statusCallback: reportUrl(parts.publicUrl, message.id, conversation),
        ...validity(to, message, parts.clock),
      };
      const text = { ...wire, body: message.body.text };
      return channelOf(to) === "whatsapp"
        ? sendRich({ contents, wire, text, message, sendTimeoutMs, post: postAs(ours) })
        : postAs(ours)(text).then(ended);
    },
    sendTemplate: (from, to, contentSid, outboxId, { conversation, ours }) =>
      postAs(ours)({ from, to, contentSid, statusCallback: reportUrl(parts.publicUrl, outboxId, conversation) }).then(ended),
    sentTo: (from, to, sinceAt) => sentTo(client, from, to, sinceAt),
    sentSince: (sinceAt) => sentSince(client, sinceAt),
    received: (sinceAt) => received(client, sinceAt, log),
    close: () => agent.close(),
  };
}

type Wire = { readonly from: Address; readonly to: Address; readonly statusCallback: string; readonly validityPeriod?: number };
type Posted = Wire & ({ readonly body: string } | { readonly contentSid: string; readonly contentVariables?: string });
type Post = (posted: Posted) => Promise<MessageSid | TwilioProblem>;

/** Our ids in the URL are signed by Twilio with it: they settle a send whose answer was lost. */
const reportUrl = (publicUrl: string, outboxId: string, conversation: ConversationId): string =>
  `${publicUrl}/twilio/status?${new URLSearchParams({ o: outboxId, c: conversation })}`;

/** An SMS may wait for hours in a queue: an answer that nobody waits for any more is given up there (30036), one minute at least. */
function validity(to: Address, { policy, notAfter }: Outgoing, clock: Clock): { readonly validityPeriod?: number } {
  if (policy !== "answer" || notAfter === undefined || channelOf(to) !== "sms") return {};
  return { validityPeriod: Math.min(36_000, Math.max(60, Math.ceil((notAfter - clock.now()) / 1000))) };
}

interface Rich {
  readonly contents: Contents;
  readonly wire: Wire;
  readonly text: Posted;
  readonly message: Outgoing;
  readonly sendTimeoutMs: number;
  readonly post: Post;
}

/** Buttons or a list where the shape allows; the same choices as numbered text where Twilio will not have them. */
async function sendRich({ contents, wire, text, message, sendTimeoutMs, post }: Rich): Promise<SendOutcome> {
  const startedAt = performance.now();
  const shape = shapeOf(message.body);
  if (shape === undefined) return ended(await post(text));
  let sid = await contents.sidOf(shape);
  while (sid !== undefined) {
    const end = await post({ ...wire, contentSid: sid, contentVariables: JSON.stringify(shape.values) });
    if (!(end instanceof TwilioProblem) || !isAboutContent(end)) return ended(end);
    const spentMs = performance.now() - startedAt;
    // The lease bounds everything done under it: a refusal that came late leaves no time for a second try.
    if (spentMs > sendTimeoutMs / 2) return { kind: "later", code: end.code ?? "content" };
    const gone = sid;
    sid = isContentGone(end) && spentMs < sendTimeoutMs / 6 ? await contents.insteadOf(shape, gone) : undefined;
  }
  return ended(await post(text));
}

async function post(client: twilio.Twilio, posted: Posted, ours: Ours | undefined): Promise<MessageSid | TwilioProblem> {
  // Nothing may come between this and the send: who was held up meanwhile would send what another has taken over.
  if (ours !== undefined && !(await ours.still())) return new TwilioProblem("unreached", { code: "taken-over" });
  try {
    const { sid } = await client.messages.create(posted);
    const read = MessageSid.safeParse(sid);
    return read.success ? read.data : new TwilioProblem("unanswered", { code: "no-sid" });
  } catch (thrown) {
    return problemOf(thrown);
  }
}

const ended = (end: MessageSid | TwilioProblem): SendOutcome =>
  end instanceof TwilioProblem ? outcomeOf(end) : { kind: "sent", sid: end };
