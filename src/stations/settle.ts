/**
 * One station of the road: what Twilio reports of a message that left. It settles what was unknown; a failure that comes this way is
 * answered: parked behind a template, sent to her next address, told to the therapist where a client must not miss it, and to the operator. Never anything else is created here.
 * In: a report, already proven authentic. Doing it twice is harmless: each way back is taken once for each message.
 */
import type { Party } from "../core/conversation/effect.ts";
import { type ConversationId, type MessageSid, practiceOf } from "../core/words/ids.ts";
import type { Practice } from "../core/words/practice.ts";
import { type AlertParts, alertOperator } from "./alert-operator.ts";
import { tellHerOf } from "./late-word.ts";
import type { House } from "./ports.ts";
import type { Outbox } from "./ports-sending.ts";

export interface Report {
  readonly conversation: ConversationId;
  readonly outboxId: string;
  readonly sid: MessageSid;
  readonly rank: number;
  /** Present exactly when the message failed. */
  readonly errorCode: string | undefined;
}

export interface SettleParts extends AlertParts {
  readonly outbox: Pick<Outbox, "report" | "revive" | "kept">;
}

/** WhatsApp's window was shut, by Twilio's count. */
const windowShut = "63016";

export async function settleReport(report: Report, parts: SettleParts): ReturnType<Outbox["report"]> {
  const { conversation, outboxId, sid, rank, errorCode } = report;
  const outcome = await parts.outbox.report(conversation, outboxId, sid, rank, errorCode);
  // What stood behind an unknown outcome may leave now.
  if (outcome === "settled" || outcome === "failed") parts.bells.ring("outbox", conversation);
  if (outcome === "unknown-id")
    parts.log.info("a delivery report for a message that is no longer known", { conversation, outbox_id: outboxId });
  // A failure told again may be one that this program did not live to answer.
  if (errorCode !== undefined && (outcome === "failed" || outcome === "stale"))
    await answer(report, errorCode, outcome === "failed", parts);
  return outcome;
}

async function answer({ conversation, outboxId }: Report, code: string, news: boolean, parts: SettleParts): Promise<void> {
  if (news) {
    parts.meter.count("sent", "failed");
    parts.log.error("a message was not delivered", { conversation, outbox_id: outboxId, code });
  }
  const practice = parts.house.practice(practiceOf(conversation));
  if (practice === undefined) return;
  if (code === windowShut) {
    if (await parts.outbox.revive(conversation, outboxId)) return parts.bells.ring("outbox", conversation);
    if (!news) return;
  }
  const next = nextAddress(conversation, practice, parts.house);
  if (next !== undefined && (await parts.outbox.revive(conversation, outboxId, next))) return parts.bells.ring("outbox", next.conversation);
  // What a client must not miss did not arrive, or the template that knocks for it did not.
  for (const lost of await parts.outbox.kept(conversation, outboxId)) await tellHerOf({ conversation, ...lost }, practice, parts);
  // An alert that cannot be delivered makes no alert.
  if (news && !isOperators(conversation, practice, parts.house)) await alertOperator("not-delivered", practice, parts);
}

/** Where she reads next; undefined for a client, and behind her last address. */
function nextAddress(conversation: ConversationId, { id, therapist }: Practice, house: House): Party | undefined {
  const at = therapist.findIndex((address) => house.conversation(id, address) === conversation);
  const address = at < 0 ? undefined : therapist[at + 1];
  return address === undefined ? undefined : { address, conversation: house.conversation(id, address) };
}

const isOperators = (conversation: ConversationId, { id, operator }: Practice, house: House): boolean =>
  operator !== undefined && house.conversation(id, operator) === conversation;
