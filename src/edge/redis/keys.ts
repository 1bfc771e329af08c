/**
 * Every key of the house is spelled here (scripts that must look one up by an id found inside build it from the same stem, `_common.lua`).
 * In: the prefix and the number of shards of the configuration. Out: key names, each with the shard's hash tag, so that every script
 * stays in one slot. A person appears only as the conversation's keyed hash.
 */
import { createHash } from "node:crypto";
import { type ConversationId, type PracticeId, practiceOf } from "../../core/words/ids.ts";

export type Lane = "ordinary" | "urgent";

/** The keys of one shard. `stem` is what scripts are given to build a key from. */
export interface ShardKeys {
  readonly stem: string;
  /** Prefix of BullMQ's own keys: the hash tag alone. */
  readonly tag: string;
  readonly dueIn: string;
  readonly dueOut: string;
  readonly timers: string;
  readonly wake: string;
  readonly parkedEvents: string;
  /** Conversations whose person waits for an answer, by when they wrote; scripts spell it themselves. */
  readonly awaiting: string;
  /** There while a worker is heard of. */
  alive(worker: string): string;
  /** `<why>|<since>` while nothing ordinary may leave. */
  readonly hold: string;
  /** By what this Redis is known again: id, beat, and until when what it holds is doubted. */
  readonly house: string;
  inbox(conversation: string): string;
  seen(conversation: string, event: string): string;
  /** Ids of what a client wrote, by when it was accepted. */
  ids(conversation: string): string;
  conversation(conversation: string): string;
  quarantine(conversation: string): string;
  /** When a whole text of distress was last said, and what it answered; which one, nobody writes down. */
  urged(conversation: string): string;
  out(conversation: string, lane: Lane): string;
  current(conversation: string, lane: Lane): string;
  parked(conversation: string): string;
  message(conversation: string, outboxId: string): string;
  once(conversation: string, outboxId: string): string;
  sent(conversation: string, outboxId: string): string;
  attributed(conversation: string): string;
  sid(practice: string, sid: string): string;
  request(id: string): string;
  open(practice: string): string;
  /** Ids of bookings, ended ones too, by their hour. */
  bookings(practice: string): string;
  /** What the link of her calendar feed is made from. */
  feed(practice: string): string;
  puts(practice: string): string;
  decided(practice: string): string;
  codes(practice: string): string;
  relays(practice: string): string;
  envelope(practice: string, code: string): string;
  /** What she has changed of its opening by text. */
  overrides(practice: string): string;
  /** When she is busy elsewhere, by calendar; and there while somebody reads them. */
  calendars(practice: string): string;
  reading(practice: string): string;
  /** Cells of one UTC day, `20261126`. */
  day(practice: string, day: string): string;
}

export interface Keys {
  readonly shards: readonly ShardKeys[];
  /** Shared by all shards: the shard count written at first boot, and small things kept by name. */
  readonly shardCount: string;
  kept(name: string): string;
  /** A compiled model, by the hash of its structure. */
  model(structureHash: string): string;
  ofPractice(practice: PracticeId): ShardKeys;
  of(conversation: ConversationId): ShardKeys;
}

export function openKeys(prefix = "desk", count = 1): Keys {
  if (!/^[\w.-]+$/.test(prefix)) throw new Error(`a key prefix is letters, digits, dots and hyphens: ${prefix}`);
  const shards = Array.from({ length: count }, (_, n) => shardKeys(`{${prefix}-${n}}`));
  const first = shards[0];
  if (first === undefined) throw new Error("at least one shard is needed");
  const ofPractice = (practice: PracticeId): ShardKeys => shards[shardOf(practice, count)] ?? first;
  return {
    shards,
    shardCount: `${first.stem}shards`,
    kept: (name) => `${first.stem}kept:${name}`,
    model: (structureHash) => `${first.stem}model:${structureHash}`,
    ofPractice,
    of: (conversation) => ofPractice(practiceOf(conversation)),
  };
}

/** Where a practice lives, wholly. The same on every machine and for ever, as long as the count stays: the boot refuses another. */
export function shardOf(practice: PracticeId, count: number): number {
  return createHash("sha256").update(practice).digest().readUInt32BE(0) % count;
}

function shardKeys(tag: string): ShardKeys {
  const stem = `${tag}:`;
  return {
    stem,
    tag,
    dueIn: `${stem}due:in`,
    dueOut: `${stem}due:out`,
    timers: `${stem}timers`,
    wake: `${stem}wake`,
    parkedEvents: `${stem}parked-events`,
    awaiting: `${stem}awaiting`,
    alive: (worker) => `${stem}alive:${worker}`,
    hold: `${stem}hold`,
    house: `${stem}house`,
    inbox: (conversation) => `${stem}in:${conversation}`,
    seen: (conversation, event) => `${stem}seen:${conversation}:${event}`,
    ids: (conversation) => `${stem}ids:${conversation}`,
    conversation: (conversation) => `${stem}conv:${conversation}`,
    quarantine: (conversation) => `${stem}quarantine:${conversation}`,
    urged: (conversation) => `${stem}urged:${conversation}`,
    out: (conversation, lane) => `${stem}out:${conversation}:${lane}`,
    current: (conversation, lane) => `${stem}cur:${conversation}:${lane}`,
    parked: (conversation) => `${stem}parked:${conversation}`,
    message: (conversation, id) => `${stem}msg:${conversation}:${id}`,
    once: (conversation, id) => `${stem}once:${conversation}:${id}`,
    sent: (conversation, id) => `${stem}sent:${conversation}:${id}`,
    attributed: (conversation) => `${stem}attr:${conversation}`,
    sid: (practice, sid) => `${stem}sid:${practice}:${sid}`,
    request: (id) => `${stem}rq:${id}`,
    open: (practice) => `${stem}open:${practice}`,
    bookings: (practice) => `${stem}bookings:${practice}`,
    feed: (practice) => `${stem}feed:${practice}`,
    puts: (practice) => `${stem}puts:${practice}`,
    decided: (practice) => `${stem}decided:${practice}`,
    codes: (practice) => `${stem}codes:${practice}`,
    relays: (practice) => `${stem}relays:${practice}`,
    envelope: (practice, code) => `${stem}envelope:${practice}:${code}`,
    overrides: (practice) => `${stem}overrides:${practice}`,
    calendars: (practice) => `${stem}calendars:${practice}`,
    reading: (practice) => `${stem}reading:${practice}`,
    day: (practice, day) => `${stem}cells:${practice}:${day}`,
  };
}
