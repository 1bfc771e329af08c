/**
 * What was caused before this Redis was lost, or before the copy that it was restored from, may have left in its other life: Twilio's list says.
 * In: a message claimed as `doubtful`. Out: how to settle it, or undefined: it never left, send it. Nothing is sent here.
 */
import type { Address } from "../core/words/address.ts";
import type { Clock, Timings } from "./ports.ts";
import type { Claimed, Gateway, Outbox, Settlement } from "./ports-sending.ts";

export interface LookBackParts {
  readonly outbox: Pick<Outbox, "attributed">;
  readonly gateway: Pick<Gateway, "sentTo">;
  readonly clock: Clock;
  readonly timings: Pick<Timings, "unknownAgainMs">;
}

/** Twilio's dates have whole seconds, and its clock is not ours. */
const slackMs = 5_000;

/** `shut`: WhatsApp's window is, so that what reached them since can only have been a template, behind which this message waits. */
export async function lookBack(
  claimed: Claimed,
  from: readonly Address[],
  shut: boolean,
  parts: LookBackParts,
): Promise<Settlement | undefined> {
  const [sent, attributed] = await Promise.all([
    parts.gateway.sentTo(from, claimed.address, claimed.firstTriedAt - slackMs).catch(() => undefined),
    parts.outbox.attributed(claimed.conversation),
  ]);
  if (sent === undefined) return { kind: "later", at: parts.clock.now() + parts.timings.unknownAgainMs, code: "list-away" };
  const { text, bare } = claimed.message.body;
  // The oldest of several alike: each takes its own.
  const unknown = sent.filter(({ sid }) => !attributed.has(sid)).toReversed();
  const same = unknown.find((each) => each.text === text || each.text === bare);
  if (same !== undefined) return { kind: "sent", sid: same.sid };
  const template = shut && !claimed.templateStands ? unknown.at(-1) : undefined;
  return template === undefined ? undefined : { kind: "parked", sid: template.sid };
}
