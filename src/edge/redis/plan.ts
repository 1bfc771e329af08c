/**
 * A commit as the script takes it: every key with the type that it must have, what is checked, what is written.
 * In: the commit of the port. Out: keys and a plan without a person's words. Nothing is read or written here.
 */
import { isOpen, type Request } from "../../core/booking/request.ts";
import type { Effect } from "../../core/conversation/effect.ts";
import { practiceOf } from "../../core/words/ids.ts";
import type { Commit } from "../../stations/ports.ts";
import { entryId } from "./inbox.ts";
import {
  codeTill,
  conversationSeconds,
  daySeconds,
  envelopeSeconds,
  relayTill,
  requestSeconds,
  rowSlackSeconds,
  secondsUntil,
} from "./lifetimes.ts";
import { operation } from "./operation.ts";
import { appended, posted } from "./outgoing.ts";
import type { Parts } from "./store.ts";

type Kind = "list" | "hash" | "zset" | "string";
type Of<K extends Effect["kind"]> = Extract<Effect, { kind: K }>;

export function planOf(commit: Commit, { keys, seals, clock, heldBy }: Parts): { readonly keys: readonly string[]; readonly plan: object } {
  const { talk } = commit;
  const { conversation } = talk;
  const practice = practiceOf(conversation);
  const shard = keys.of(conversation);
  const now = clock.now();
  const names: string[] = [];
  const kinds: Kind[] = [];
  const key = (name: string, kind: Kind): number => {
    const known = names.indexOf(name);
    if (known >= 0) return known + 1;
    kinds.push(kind);
    return names.push(name);
  };
  // The script knows these nine by their place.
  key(shard.inbox(conversation), "list");
  key(shard.conversation(conversation), "hash");
  key(shard.dueIn, "zset");
  key(shard.dueOut, "zset");
  key(shard.timers, "zset");
  key(shard.open(practice), "zset");
  key(shard.codes(practice), "hash");
  key(shard.relays(practice), "hash");
  key(shard.decided(practice), "string");

  const effects = <K extends Effect["kind"]>(kind: K): readonly Of<K>[] =>
    commit.effects.filter((effect): effect is Of<K> => effect.kind === kind);
  const moves = lastOfEach(effects("move"));
  const claim = moves.flatMap(({ request, was }) => {
    const before = new Set(was === undefined ? [] : heldBy(was));
    return heldBy(request).map((cell) => {
      const day = cell.slice(0, 8);
      // It is the same hour as before: should its buffer have grown since, that is no reason to lose the hour.
      const same = before.has(cell);
      return {
        day: key(shard.day(practice, day), "hash"),
        at: cell.slice(8),
        by: request.id,
        keep: daySeconds(day, now),
        ...(same ? { same } : {}),
      };
    });
  });
  const read = [...commit.read, ...moves.map(({ request, was }) => ({ request: request.id, rev: was?.rev ?? -1 }))];
  const decidedAt = Math.max(0, ...effects("decided").map(({ at }) => at));

  const plan = {
    conversation,
    practice,
    stem: shard.stem,
    turn: commit.turn,
    version: talk.version,
    state: seals.state.seal(commit.state, conversation),
    address: seals.address.seal(talk.address, conversation),
    op: operation(),
    keep: secondsUntil(commit.keepUntil, now),
    rowSlack: rowSlackSeconds,
    read: [
      ...read.map(({ request, rev }) => ({ key: key(shard.request(request), "hash"), rev })),
      ...effects("envelope").map(({ envelope, was }) => ({
        key: key(shard.envelope(practice, envelope.code), "hash"),
        rev: was?.rev ?? -1,
      })),
      ...(commit.overrides === undefined ? [] : [{ key: key(shard.overrides(practice), "hash"), rev: commit.overrides }]),
    ],
    claim,
    moves: moves.map(({ request, was }) => ({
      key: key(shard.request(request.id), "hash"),
      id: request.id,
      rev: request.rev,
      code: request.code,
      open: isOpen(request),
      ...("slot" in request ? { booked: key(shard.bookings(practice), "zset"), hour: request.slot.at } : {}),
      createdAt: request.createdAt,
      body: seals.request.seal(request, request.id),
      keep: requestSeconds(request, now),
      codeTill: codeTill(request, now),
      // A booking whose code was freed goes on without it: the code may name another by now.
      // One that she offers other hours for becomes a request again, and must be named.
      needsCode: isOpen(request) || was === undefined || (request.state === "revoked" && request.offers.length > 0),
    })),
    relays: effects("relay").map(({ relay }) => ({
      code: relay.code,
      till: relayTill(relay, now),
      body: seals.relay.seal(relay, practice, relay.code),
    })),
    envelopes: effects("envelope").map(({ envelope }) => ({
      key: key(shard.envelope(practice, envelope.code), "hash"),
      rev: envelope.rev,
      body: seals.envelope.seal(envelope, practice, envelope.code),
      keep: envelopeSeconds(envelope, now),
    })),
    overrides: effects("overrides").map(({ overrides }) => ({
      key: key(shard.overrides(practice), "hash"),
      rev: overrides.rev,
      body: seals.overrides.seal(overrides, practice),
    })),
    timers: effects("timer").map(({ id, to, at }) => ({
      id: entryId(id),
      at: Math.round(at),
      to: to.conversation,
      talk: key(shard.conversation(to.conversation), "hash"),
      address: seals.address.seal(to.address, to.conversation),
      keep: secondsUntil(at, now, conversationSeconds) + rowSlackSeconds,
    })),
    messages: effects("send").map(({ message }) => {
      const lane = message.policy === "urgent" ? "urgent" : "ordinary";
      return {
        ...appended(message, conversation, talk.address, seals),
        cause: commit.causedAt,
        lane,
        once: key(shard.once(conversation, message.id), "string"),
        msg: key(shard.message(conversation, message.id), "hash"),
        out: key(shard.out(conversation, lane), "list"),
        cur: key(shard.current(conversation, lane), "hash"),
      };
    }),
    posts: effects("post").map(({ to, event }) => ({
      ...posted({ to, event }, seals),
      seen: key(shard.seen(to.conversation, event.id), "string"),
      inbox: key(shard.inbox(to.conversation), "list"),
      talk: key(shard.conversation(to.conversation), "hash"),
    })),
    ...(decidedAt > 0 ? { decidedAt } : {}),
  };
  return { keys: names, plan: { ...plan, kinds } };
}

/** A request moved twice in one turn: checked against the first, written as the last. */
function lastOfEach(moves: readonly Of<"move">[]): readonly { readonly request: Request; readonly was: Request | undefined }[] {
  const byId = new Map<string, { request: Request; was: Request | undefined }>();
  for (const { request, was } of moves) byId.set(request.id, { request, was: byId.has(request.id) ? byId.get(request.id)?.was : was });
  return [...byId.values()];
}
