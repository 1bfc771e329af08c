/**
 * What a conversation is, and the one way to change it: look, decide elsewhere, commit all or nothing.
 * In and out as the port says. Never sends; never reads a clock but the port's.
 */

import { z } from "zod";
import { repeatMs } from "../../core/safety/envelope.ts";
import type { Address } from "../../core/words/address.ts";
import { ConversationId } from "../../core/words/ids.ts";
import type { Outgoing } from "../../core/words/message.ts";
import { dayMs, type EpochMs } from "../../core/words/time.ts";
import type { Conversations } from "../../stations/ports.ts";
import { earliest, takeFrom } from "./due.ts";
import { readEntry } from "./inbox.ts";
import { operation } from "./operation.ts";
import { appended, posted } from "./outgoing.ts";
import { planOf } from "./plan.ts";
import type { Noticed, Parts } from "./store.ts";

/** How many waiting events each depth shows. */
const depths = { head: 50, all: 2_000 };
const Peeked = z.tuple([z.array(z.string()), z.array(z.string())]);
const Committed = z.union([
  z.tuple([z.literal("committed")]),
  z.tuple([z.literal("stale"), z.enum(["head", "version", "rev", "cell", "code"])]),
]);

export function openConversations(parts: Parts): Conversations {
  const { redis, keys, scripts, seals, clock, noticed } = parts;
  /** The last event seen by the peek that may lead to a rest: an event accepted since makes the conversation due at once. */
  const lastSeen = new Map<ConversationId, string>();

  const peek: Conversations["peek"] = async (conversation, depth = "head") => {
    const shard = keys.of(conversation);
    const [entries, flat] = Peeked.parse(
      await scripts.run("peek", [shard.inbox(conversation), shard.conversation(conversation)], [depths[depth]]),
    );
    const fields = hashOf(flat);
    const waiting = entries.map((entry) => readEntry(entry, conversation, seals));
    const last = waiting.at(-1);
    if (last !== undefined && entries.length < depths[depth]) lastSeen.set(conversation, last.id);
    else lastSeen.delete(conversation);

    const address = readAddress(conversation, fields.get("addr"));
    const sealedState = fields.get("state");
    const state = sealedState === undefined ? undefined : seals.readState(sealedState, conversation);
    const wroteBefore = sealedState === undefined && (await firstId(conversation)) < clock.now() - dayMs;
    const [, struck, strikes] = /^(.*)\|(\d+)$/.exec(fields.get("strike") ?? "") ?? [];
    return {
      conversation,
      address,
      ...(typeof state === "string" ? { state: undefined, unread: { why: state, stored: sealedState ?? "" } } : { state }),
      ...(wroteBefore ? { wroteBefore: true as const } : {}),
      waiting,
      version: Number(fields.get("ver") ?? 0),
      claimed: new Map(
        [...fields].flatMap(([name, at]): [string, EpochMs][] => (name.startsWith("q:") ? [[name.slice(2), Number(at)]] : [])),
      ),
      strikes: struck !== undefined && struck === waiting[0]?.id ? Number(strikes) : 0,
    };
  };

  /** When the oldest of their messages was accepted whose id is still known. */
  const firstId = async (conversation: ConversationId): Promise<EpochMs> => {
    const [, at] = await redis.zrange(keys.of(conversation).ids(conversation), "0", "0", "WITHSCORES");
    return at === undefined ? Number.POSITIVE_INFINITY : Number(at);
  };

  const readAddress = (conversation: ConversationId, sealed: string | undefined): Address => {
    const address = sealed === undefined ? undefined : seals.address.open(sealed, conversation);
    if (address === undefined) throw new Error(`conversation ${conversation} has no address that opens`);
    return address;
  };
  const addressOf = async (conversation: ConversationId): Promise<Address> =>
    readAddress(conversation, (await redis.hget(keys.of(conversation).conversation(conversation), "addr")) ?? undefined);

  return {
    peek,
    async stateOf(conversation) {
      const sealed = await redis.hget(keys.of(conversation).conversation(conversation), "state");
      const state = sealed === null ? undefined : seals.readState(sealed, conversation);
      return typeof state === "string" ? "unreadable" : state;
    },
    async take(max, leaseMs) {
      const members = await takeFrom(parts, "in", max, leaseMs);
      return members.map((member) => ConversationId.parse(member));
    },
    async urge(conversation, { whole, again, covers, post }) {
      const shard = keys.of(conversation);
      const address = await addressOf(conversation);
      const names = [
        shard.once(conversation, whole.id),
        shard.message(conversation, whole.id),
        shard.out(conversation, "urgent"),
        shard.current(conversation, "urgent"),
        shard.dueOut,
        shard.urged(conversation),
      ];
      const told = post === undefined ? undefined : posted(post, seals);
      if (told !== undefined) names.push(shard.dueIn, shard.seen(told.to, told.id), shard.inbox(told.to), shard.conversation(told.to));
      const say = (message: Outgoing): string => JSON.stringify(appended(message, conversation, address, seals));
      const args = [clock.now(), conversation, say(whole), say(again), repeatMs, JSON.stringify(covers)];
      return (await scripts.run("urge", names, told === undefined ? args : [...args, JSON.stringify(told)])) === 1;
    },
    async commit(commit) {
      const { keys: names, plan } = planOf(commit, parts);
      lastSeen.delete(commit.talk.conversation);
      const [answer, why] = Committed.parse(await scripts.run("commit", names, [clock.now(), JSON.stringify(plan)]));
      if (answer === "stale") noticed(`stale-${why}` satisfies Noticed, 1);
      return answer;
    },
    nextAt: () => earliest(parts, "dueIn"),
    async postpone(conversation, at) {
      await redis.zadd(keys.of(conversation).dueIn, "XX", Math.ceil(at), conversation);
    },
    async rest(conversation, at) {
      const shard = keys.of(conversation);
      const last = lastSeen.get(conversation) ?? "";
      lastSeen.delete(conversation);
      // Never before the instant itself: a clock with fractions would be too early over and over.
      await scripts.run("rest", [shard.inbox(conversation), shard.dueIn], [clock.now(), conversation, Math.ceil(at), last]);
    },
    async strike(conversation, eventId, limit, apology) {
      const shard = keys.of(conversation);
      const names = [shard.inbox(conversation), shard.conversation(conversation), shard.dueIn, shard.parkedEvents, shard.dueOut];
      let said = "";
      if (apology !== undefined) {
        const address = await addressOf(conversation);
        said = JSON.stringify(appended(apology, conversation, address, seals));
        names.push(
          shard.once(conversation, apology.id),
          shard.message(conversation, apology.id),
          shard.out(conversation, "ordinary"),
          shard.current(conversation, "ordinary"),
        );
      }
      return Number(await scripts.run("strike", names, [clock.now(), conversation, eventId, limit, said, shard.stem, operation()]));
    },
  };
}

const hashOf = (flat: readonly string[]): ReadonlyMap<string, string> =>
  new Map(flat.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, flat[i + 1] ?? ""]] : [])));
