/**
 * One station of the road: what happened to a conversation is answered, in order.
 * Gather the facts, decide purely, commit once, then ring. Distress in anything that waits leaves first (`urge.ts`).
 */

import { nextDue } from "../core/booking/due.ts";
import { isOpen } from "../core/booking/request.ts";
import { apologyFor } from "../core/conversation/apology.ts";
import type { Effect } from "../core/conversation/effect.ts";
import { step } from "../core/conversation/step.ts";
import { turnOf } from "../core/conversation/turn.ts";
import { causedAt } from "../core/words/event.ts";
import { type ConversationId, practiceOf } from "../core/words/ids.ts";
import type { Practice } from "../core/words/practice.ts";
import { dayMs, type EpochMs, minuteMs } from "../core/words/time.ts";
import { alertOperator } from "./alert-operator.ts";
import { type Decided, DecideError, decideOrStrike, gather } from "./gather.ts";
import { gatherModel } from "./gather-model.ts";
import type { Looked } from "./looked.ts";
import type { Bells, Clock, Conversations, House, Inbox, Jobs, Log, Meter, Records, Timings } from "./ports.ts";
import type { Diary } from "./ports-calendar.ts";
import type { Bookings } from "./ports-feed.ts";
import type { Models, Rescue } from "./ports-models.ts";
import { setAside, stateAnew } from "./recover-state.ts";
import { urge } from "./urge.ts";

export interface ConverseParts {
  readonly conversations: Conversations;
  readonly inbox: Inbox;
  readonly records: Records;
  readonly diary: Diary;
  readonly bookings: Pick<Bookings, "since">;
  readonly models: Models;
  readonly rescue: Rescue;
  readonly house: House;
  readonly clock: Clock;
  readonly bells: Bells;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly meter: Meter;
  readonly timings: Timings;
  /** Absent: every look is at all that waits. */
  readonly looked?: (conversation: ConversationId) => Looked;
}

const strikeLimit = 3;
const turnsAtOnce = 50;

/** Handles turns until nothing is due. Doing it twice at once costs a wasted computation, nothing else. */
export async function converse(conversation: ConversationId, parts: ConverseParts): Promise<void> {
  let lost = 0;
  let lostOn = "";
  for (let turns = 0; turns < turnsAtOnce; turns += 1) {
    const now = parts.clock.now();
    // The first look is at everything that waits: distress behind a hundred messages is still first.
    let talk = await parts.conversations.peek(conversation, turns === 0 ? "all" : "head");
    const practice = parts.house.practice(practiceOf(conversation));
    if (practice === undefined) return restFor("practice", conversation, parts);
    const hers = practice.therapist.includes(talk.address);
    if (!hers) await urge(talk, practice, parts);
    if (talk.waiting.length === 0) return;

    if (talk.unread !== undefined) {
      if ((await setAside(talk, practice, now, parts)) === "rest") return restFor("state", conversation, parts);
      continue;
    }
    if (talk.state === undefined && !hers && talk.address !== practice.operator)
      talk = { ...talk, state: await stateAnew(talk, now, parts) };
    const model = await gatherModel(talk, now, parts);
    if (model === "newer") return restFor("model", conversation, parts);
    const open = parts.looked?.(conversation).open(`${talk.version} ${model.hash}`);
    const waits = { quietMs: parts.timings.turnQuietMs, maxMs: parts.timings.turnMaxMs };
    const head = talk.waiting[0]?.id ?? "";
    // A worker that is slower than another loses one turn after the other: no contention, which is losing the same one again and again.
    if (head !== lostOn) lost = 0;
    // Of a turn that threw nobody knows whose fault it was: its head goes alone, so that only what throws by itself is struck three times.
    const waiting = talk.strikes > 0 ? talk.waiting.slice(0, 1) : talk.waiting;
    try {
      const turn = decideOrStrike(() => turnOf(waiting, talk.state, model, practice.zone, now, waits, open));
      if (turn.kind === "nothing") return;
      if (turn.kind === "wait") {
        for (const { id, event } of waiting) {
          if (event === "unreadable" || event.kind !== "message") break;
          open?.add(id);
        }
        return await parts.conversations.rest(conversation, turn.until);
      }
      if (turn.kind === "later") return await restFor("event", conversation, parts);

      const since = Math.min(now, ...turn.events.map(causedAt));
      const decided = await gather(talk, turn.events, practice, lost >= 5, parts, (facts) =>
        step(model, talk.state, turn.events, facts, now),
      );
      const outcome = await parts.conversations.commit({
        talk,
        turn: turn.ids,
        state: decided.state,
        keepUntil: keepUntil(decided, now),
        causedAt: since,
        effects: decided.effects.map((effect) => (effect.kind === "post" ? { ...effect, event: { ...effect.event, since } } : effect)),
        read: decided.read,
        overrides: decided.overrides,
      });
      parts.meter.count("commit", outcome);
      if (outcome === "stale") {
        lost += 1;
        lostOn = head;
        continue;
      }
      lost = 0;
      await ring(conversation, decided.effects, parts);
    } catch (thrown) {
      if (!(thrown instanceof DecideError)) throw thrown;
      const strikes = await parts.conversations.strike(conversation, head, strikeLimit, apologyFor(model, practice, talk, hers));
      parts.meter.count("strike");
      parts.log.error("a turn could not be decided", { conversation, event_id: head, count: strikes, error: thrown.message });
      if (strikes >= strikeLimit) await alertOperator("poison", practice, parts);
      parts.bells.ring("outbox", conversation);
    }
  }
}

/** What this worker cannot do, another may: looked at again in a minute, never struck for. */
async function restFor(why: "event" | "state" | "model" | "practice", conversation: ConversationId, parts: ConverseParts): Promise<void> {
  parts.meter.count("rested", why);
  parts.log.warn("left for a newer worker", { conversation, kind: why });
  await parts.conversations.rest(conversation, parts.clock.now() + minuteMs);
}

/** Thirty days after the last message, or a day after the last booking, whichever is later; a STOP is remembered for three years. */
function keepUntil({ state, effects, requests }: Decided, now: EpochMs): EpochMs {
  const moved = effects.flatMap((effect) => (effect.kind === "move" ? [effect.request] : []));
  const bookings = [...requests.values(), ...moved].flatMap((request) => (request.state === "confirmed" ? [request.slot.at + dayMs] : []));
  return Math.max(now + (state.stopped ? 3 * 365 : 30) * dayMs, ...bookings);
}

async function ring(conversation: ConversationId, effects: readonly Effect[], parts: ConverseParts): Promise<void> {
  for (const effect of effects) {
    switch (effect.kind) {
      case "send":
        parts.bells.ring("outbox", conversation);
        break;
      case "post":
        parts.bells.ring("inbox", effect.to.conversation);
        break;
      case "move": {
        const due = nextDue(effect.request, partsPractice(effect.request.practice, parts), parts.clock.now());
        const next = due.map(({ at }) => at).sort((a, b) => a - b)[0];
        const remind = due.find(({ name }) => name === "remind");
        if (isOpen(effect.request) && next !== undefined) await parts.jobs.expectDecision(effect.request.practice, effect.request.id, next);
        if (remind !== undefined)
          await parts.jobs.expectReminder(effect.request.practice, effect.request.id, effect.request.rev, remind.at);
        break;
      }
      case "alert":
        await alertOperator(effect.code, partsPractice(practiceOf(conversation), parts), parts);
        break;
      case "missed":
        parts.meter.notUnderstood(effect.missed);
        break;
      case "timer":
      case "relay":
      case "envelope":
      case "overrides":
      case "decided":
        break;
    }
  }
}

function partsPractice(id: Practice["id"], parts: ConverseParts): Practice {
  const practice = parts.house.practice(id);
  if (practice === undefined) throw new Error(`practice ${id} is not loaded`);
  return practice;
}
