/**
 * One station of the road: everything that the bot says leaves here, one message at a time for each person, in order.
 * Claim, choose the way (window, template, her other address), send, settle. An unknown outcome is looked up before anything is sent again.
 */
import { type Address, channelOf } from "../core/words/address.ts";
import { type ConversationId, practiceOf, templateOutboxId } from "../core/words/ids.ts";
import type { Practice } from "../core/words/practice.ts";
import { unreachable } from "../core/words/result.ts";
import { hourMs, minuteMs } from "../core/words/time.ts";
import { alertHouse, alertOperator } from "./alert-operator.ts";
import { dropLate, dropUntrue, tellHerOf } from "./late-word.ts";
import type { Line } from "./line.ts";
import { lookBack } from "./look-back.ts";
import type { Bells, Clock, House, Inbox, Log, Meter, Timings } from "./ports.ts";
import type { Claimed, Gateway, Outbox, SendOutcome, Settlement } from "./ports-sending.ts";
import type { Pulse, Watch } from "./ports-watch.ts";

export interface DeliverParts {
  readonly outbox: Outbox;
  readonly inbox: Inbox;
  readonly gateway: Gateway;
  readonly house: House;
  readonly clock: Clock;
  readonly bells: Bells;
  readonly log: Log;
  readonly meter: Meter;
  readonly timings: Timings;
  readonly line: Line;
  readonly pulse: Pulse;
  /** True once this process is asked to leave: the message in hand is the last. */
  readonly leaving: () => boolean;
}

/** WhatsApp's window is 24 h; ten minutes are kept for clocks that differ and messages on their way. */
const windowMs = 24 * hourMs - 10 * minuteMs;
/** Twilio's dates have whole seconds, and its clock is not ours. */
const slackMs = 5_000;

export async function deliver(conversation: ConversationId, lane: "ordinary" | "urgent", parts: DeliverParts): Promise<void> {
  while (!parts.leaving()) {
    // Distress is tried whatever Twilio said last: a try costs nothing.
    const entered = lane === "ordinary" ? parts.line.enter() : "go";
    if (entered !== "go") return parts.outbox.postpone(conversation, lane, entered.until);
    try {
      if (!(await deliverNext(conversation, lane, parts))) return;
    } finally {
      if (lane === "ordinary") parts.line.leave();
    }
  }
}

/** True when the next message may be taken at once. */
async function deliverNext(conversation: ConversationId, lane: "ordinary" | "urgent", parts: DeliverParts): Promise<boolean> {
  const watch = parts.pulse.watch(conversation);
  const claimed = await parts.outbox.claim(conversation, lane, parts.timings.leaseMs);
  if ("kind" in claimed && claimed.kind !== "late" && claimed.kind !== "untrue") return false;
  const practice = parts.house.practice(practiceOf(conversation));
  if ("kind" in claimed && claimed.kind === "untrue") {
    await dropUntrue({ conversation, lane, ...claimed }, parts);
    return true;
  }
  if ("kind" in claimed) {
    // Without its practice nobody could be told: it stays, and its lease ends.
    if (practice !== undefined) await dropLate({ conversation, lane, ...claimed }, practice, parts);
    return practice !== undefined;
  }
  if (practice === undefined) {
    await parts.outbox.settle(claimed, { kind: "later", at: parts.clock.now() + minuteMs, code: "practice-not-loaded" });
    return false;
  }
  const settlement = await handOver(claimed, practice, watch, parts);
  if (settlement === "rerouted") return true;
  if (settlement === "late") {
    await dropLate(claimed, practice, parts);
    return true;
  }
  if (settlement.kind === "never") await tellHerOf(claimed, practice, parts);
  await parts.outbox.settle(claimed, settlement);
  parts.meter.count("sent", settlement.kind);
  if (settlement.kind === "never") await lostWord(claimed, settlement.code, practice, parts);
  return !("at" in settlement);
}

async function handOver(
  claimed: Claimed,
  practice: Practice,
  watch: Watch,
  parts: DeliverParts,
): Promise<Settlement | "rerouted" | "late"> {
  const { message, address } = claimed;
  const from = senderFor(claimed, practice);
  if (from === undefined) return otherwise(claimed, practice, "no-sender", parts);
  const shut = channelOf(address) === "whatsapp" && parts.clock.now() - claimed.lastInAt > windowMs;
  if (claimed.standing === "again" && message.policy !== "urgent") {
    const found = await lookUp(claimed, sendersFor(claimed.address, practice), shut, parts);
    if (found !== "not-found") return found;
    if (claimed.ahead > 0) return { kind: "behind" };
  }
  const ours = { still: () => watch.holds(claimed, parts.timings.leaseMs), sure: watch.sure };
  const reportTo = { conversation: claimed.conversation, ours };
  const left =
    claimed.standing === "doubtful" && message.policy !== "urgent"
      ? await lookBack(claimed, sendersFor(claimed.address, practice), shut, parts)
      : undefined;
  if (left !== undefined) return left;
  if (claimed.late) return "late";
  if (!shut) {
    const outcome = await heard(parts, () => parts.gateway.send(from, address, message, reportTo));
    return outcome.kind === "never" ? otherwise(claimed, practice, outcome.code, parts) : settlementOf(outcome, claimed, parts);
  }
  if (claimed.templateStands) return { kind: "parked" };
  const template = practice.templates[message.template] ?? practice.templates.notice;
  if (template === undefined) return otherwise(claimed, practice, "window-shut", parts);
  const outcome = await heard(parts, () => parts.gateway.sendTemplate(from, address, template, templateOutboxId(message.id), reportTo));
  if (outcome.kind === "sent") return { kind: "parked", sid: outcome.sid };
  return outcome.kind === "never" ? otherwise(claimed, practice, outcome.code, parts) : settlementOf(outcome, claimed, parts);
}

/** Every send teaches something about the line; that our account is refused is news. */
async function heard(parts: DeliverParts, send: () => Promise<SendOutcome>): Promise<SendOutcome> {
  const startedAt = parts.clock.now();
  const outcome = await send();
  if (parts.line.heard(outcome, parts.clock.now() - startedAt)) await alertHouse("twilio-refuses", parts);
  return outcome;
}

/** Her next address, where she has one; a client's message that cannot be had ends here, and somebody is told. */
async function otherwise(claimed: Claimed, practice: Practice, code: string, parts: DeliverParts): Promise<Settlement | "rerouted"> {
  const at = practice.therapist.indexOf(claimed.address);
  const next = at < 0 ? undefined : practice.therapist[at + 1];
  if (next === undefined) return { kind: "never", code };
  const to = { address: next, conversation: parts.house.conversation(practice.id, next) };
  const moved = await parts.outbox.reroute(claimed, to);
  if (moved) parts.bells.ring("outbox", to.conversation);
  return "rerouted";
}

/**
 * What became of a send that ended unknown: Twilio's list is asked, twice, half a minute apart, before anything is sent again. Where a worker
 * died and Twilio is quick, it is no matter of Twilio's: the two looks follow sooner.
 * A reminder is never sent again; a second one in the evening is worse than none.
 */
async function lookUp(claimed: Claimed, from: readonly Address[], shut: boolean, parts: DeliverParts): Promise<Settlement | "not-found"> {
  const now = parts.clock.now();
  const [sent, attributed] = await Promise.all([
    parts.gateway.sentTo(from, claimed.address, claimed.firstTriedAt - minuteMs).catch(() => undefined),
    parts.outbox.attributed(claimed.conversation),
  ]);
  if (parts.line.looked(sent !== undefined)) await alertHouse("list-away", parts);
  if (sent === undefined) return { kind: "unread", at: now + parts.timings.unknownAgainMs };
  const { text, bare } = claimed.message.body;
  const unknown = sent.filter(({ sid }) => !attributed.has(sid));
  const found = unknown.find((each) => each.text === text || each.text === bare);
  if (found !== undefined) return { kind: "sent", sid: found.sid };
  // While the window is shut only a template can have left since: it is not sent again, the text waits behind it.
  const template = shut && !claimed.templateStands ? unknown.findLast(({ at }) => at >= claimed.firstTriedAt - slackMs) : undefined;
  if (template !== undefined) return { kind: "parked", sid: template.sid };
  const apartMs = claimed.gone && parts.line.quick() ? parts.timings.goneAgainMs : parts.timings.unknownAgainMs;
  if (claimed.attempts % 2 === 1) return { kind: "unknown", at: parts.clock.now() + apartMs };
  return claimed.message.policy === "reminder" ? { kind: "never", code: "unknown-outcome" } : "not-found";
}

function settlementOf(outcome: SendOutcome, claimed: Claimed, parts: DeliverParts): Settlement {
  const now = parts.clock.now();
  switch (outcome.kind) {
    case "sent":
      return outcome;
    case "later": {
      const waits = parts.timings.retryMs;
      const wait = outcome.afterMs ?? waits[Math.min(claimed.attempts, waits.length - 1)] ?? minuteMs;
      return { kind: "later", at: now + wait + spread(claimed.message.id, wait), code: outcome.code };
    }
    case "unknown":
      return { kind: "unknown", at: now + (claimed.attempts === 0 ? parts.timings.unknownFirstMs : parts.timings.unknownAgainMs) };
    case "never":
      return outcome;
    default:
      return unreachable(outcome);
  }
}

/** Up to a quarter of the wait, different for each message, so that a hundred retries do not come back as one. */
function spread(id: string, waitMs: number): number {
  let seed = 7;
  for (const letter of id) seed = (seed * 31 + letter.charCodeAt(0)) % 997;
  return Math.floor((waitMs / 4) * (seed / 997));
}

/** The number that a message leaves from: the one they wrote to, else the practice's sender on that channel. */
function senderFor(claimed: Claimed, practice: Practice): Address | undefined {
  const channel = channelOf(claimed.address);
  const first = practice.bot.find((address) => channelOf(address) === channel);
  if (channel === "sms" && practice.smsFrom !== undefined) return practice.smsFrom as Address;
  return claimed.via !== undefined && channelOf(claimed.via) === channel && practice.bot.includes(claimed.via) ? claimed.via : first;
}

/** All that it may have left from: they may have written to another number of the practice since. */
function sendersFor(to: Address, practice: Practice): readonly Address[] {
  const channel = channelOf(to);
  const fixed = channel === "sms" && practice.smsFrom !== undefined ? [practice.smsFrom as Address] : [];
  return [...fixed, ...practice.bot.filter((address) => channelOf(address) === channel)];
}

async function lostWord(claimed: Claimed, code: string, practice: Practice, parts: DeliverParts): Promise<void> {
  parts.log.error("a message could not be sent", {
    conversation: claimed.conversation,
    outbox_id: claimed.message.id,
    code,
    kind: claimed.message.policy,
  });
  // An alert that cannot be sent makes no alert.
  if (claimed.address !== practice.operator) await alertOperator("not-sent", practice, parts);
}
