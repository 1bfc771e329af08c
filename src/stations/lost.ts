/**
 * One station beside the road: is this Redis the one that we knew? An empty one would answer everybody twice, a copy from earlier would send
 * again what left since. Then nothing ordinary leaves until a person of the trade has looked (`npm run hold -- off`), and what came in meanwhile
 * is taken from Twilio's own list. Looked at when a process starts and at every beat; `claim` makes the same comparison in its own script.
 * Never lifts a hold but the one that it set itself for want of an answer.
 */
import { Address } from "../core/words/address.ts";
import type { ConversationId, PracticeId } from "../core/words/ids.ts";
import type { Practice } from "../core/words/practice.ts";
import { dayMs } from "../core/words/time.ts";
import { alertOperator } from "./alert-operator.ts";
import type { House } from "./ports.ts";
import type { Footing, Ground } from "./ports-ground.ts";
import type { Gateway } from "./ports-sending.ts";
import { type ReconcileParts, reconcile } from "./reconcile.ts";

export interface LostParts extends ReconcileParts {
  readonly ground: Ground;
}

/**
 * How far back what was sent counts: a practice that was quiet for a weekend, or shut for weeks, has not sent nothing. No further than Redis keeps
 * the newest sids of a conversation.
 */
const sentBackMs = 30 * dayMs;
/** After so many beats Twilio's list is asked again when it could not be read. */
const askAgainBeats = 5;

type Verdict = "well" | "lost" | "old" | "unsure";
type Sent = Awaited<ReturnType<Gateway["sentSince"]>>;

/** Returns the look, to be repeated at every beat: it remembers when it last asked, and whether Twilio's list must still be read. */
export function openGroundWatch(parts: LostParts): () => Promise<void> {
  let askAt = 0;
  let pollOwed = false;
  let held = "";

  const sentLately = async (): Promise<Sent | "not now" | undefined> => {
    if (performance.now() < askAt) return "not now";
    const sent = await parts.gateway.sentSince(parts.clock.now() - sentBackMs).catch(() => undefined);
    askAt = sent === undefined ? performance.now() + askAgainBeats * parts.timings.sweepMs : 0;
    return sent;
  };

  const weigh = async (footing: Footing, sent: Sent | undefined): Promise<void> => {
    const verdict = await judge(footing, sent, parts);
    const { shard } = footing;
    if (verdict === "well") {
      if (footing.kind === "unjudged" || footing.held?.reason === "unsure") await parts.ground.trust(shard);
      return;
    }
    const first = await parts.ground.suspect(shard, verdict);
    if (verdict === "unsure") {
      if (first) parts.log.warn("Twilio's list cannot be read, so that this Redis cannot be judged: sending is held", { code: verdict });
      return;
    }
    if (!first) return;
    pollOwed = true;
    parts.log.error("this Redis is not as we knew it: sending is held until `npm run hold -- off`", { code: verdict, count: shard });
    for (const practice of told(parts.house, (id) => parts.ground.shardOf(id) === shard)) await alertOperator("held", practice, parts);
  };

  return async () => {
    const footings = await parts.ground.look();
    const sent = footings.some(({ kind }) => kind === "unjudged") ? await sentLately() : undefined;
    for (const footing of footings)
      if (sent !== "not now" || footing.kind !== "unjudged") await weigh(footing, sent === "not now" ? undefined : sent);
    const now = [...new Set(footings.flatMap((footing) => footing.held?.reason ?? []))].sort().join();
    if (now !== held) {
      if (now === "") parts.log.info("sending is no longer held");
      else parts.log.warn("sending is held", { code: now });
      held = now;
    }
    if (!pollOwed) return;
    await reconcile(parts, true);
    pollOwed = false;
  };
}

async function judge(footing: Footing, sent: Sent | undefined, parts: LostParts): Promise<Verdict> {
  if (footing.kind !== "unjudged") return footing.kind;
  if (sent === undefined) return "unsure";
  const ours = sent.flatMap(({ sid, from, to, at }) => {
    const address = Address.safeParse(to);
    const practice = practiceOf(parts.house, from);
    if (!address.success || practice === undefined || parts.ground.shardOf(practice.id) !== footing.shard) return [];
    return [{ sid, at, conversation: parts.house.conversation(practice.id, address.data) }];
  });
  const current = await isCurrent(
    // What left since this server started says nothing about what it remembers from before.
    ours.filter(({ at }) => at > footing.judgedUntil && (!footing.marked || at < footing.startedAt)),
    (conversation) => parts.ground.sends(conversation),
  );
  return current ? "well" : footing.marked ? "old" : "lost";
}

/**
 * Whether a Redis remembers what left last. In: what was sent, newest first. What it does not know and that is newer than the newest that it knows
 * must be under way there; else this Redis is older than what was sent. Nothing sent: nothing speaks against it, it is a new house.
 */
export async function isCurrent(
  sent: readonly { readonly sid: string; readonly conversation: ConversationId }[],
  sends: Ground["sends"],
): Promise<boolean> {
  const strays = new Map<ConversationId, number>();
  for (const { sid, conversation } of sent) {
    const { known, underWay } = await sends(conversation);
    if (known.has(sid)) return true;
    const count = (strays.get(conversation) ?? 0) + 1;
    if (count > underWay) return false;
    strays.set(conversation, count);
  }
  return true;
}

const practiceOf = (house: House, sender: string): Practice | undefined =>
  house.practices().find(({ bot, smsFrom }) => smsFrom === sender || bot.some((address) => address === sender));

/** One practice for each operator: one person is told once, however many practices are theirs. */
function told(house: House, here: (id: PracticeId) => boolean): readonly Practice[] {
  const byOperator = new Map<string, Practice>();
  for (const practice of house.practices())
    if (here(practice.id) && !byOperator.has(practice.operator ?? "")) byOperator.set(practice.operator ?? "", practice);
  return [...byOperator.values()];
}
