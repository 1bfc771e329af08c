/**
 * A store on the private Redis, a clock that the test moves, and one of each thing that the tests put in.
 * Each desk has its own key prefix; nothing is shared between test files.
 */
import { randomBytes } from "node:crypto";
import type { Cell, Request } from "../../../src/core/booking/request.ts";
import type { Effect } from "../../../src/core/conversation/effect.ts";
import type { ClientState } from "../../../src/core/conversation/state.ts";
import { Address } from "../../../src/core/words/address.ts";
import type { Word } from "../../../src/core/words/event.ts";
import { Code, type ConversationId, MessageSid, PracticeId, RequestId } from "../../../src/core/words/ids.ts";
import type { Message, Outgoing } from "../../../src/core/words/message.ts";
import { type Connection, connect, disconnect } from "../../../src/edge/redis/connect.ts";
import { type Keys, openKeys } from "../../../src/edge/redis/keys.ts";
import { type Noticed, openStore, type Store } from "../../../src/edge/redis/store.ts";
import { conversationOf } from "../../../src/edge/system/name.ts";
import { openSeal } from "../../../src/edge/system/seal.ts";
import type { Commit, Talk } from "../../../src/stations/ports.ts";
import type { Urgent } from "../../../src/stations/ports-urgent.ts";

export const practice = PracticeId.parse("martigues");
export const noon = Date.UTC(2026, 10, 26, 12);
const name = conversationOf(Buffer.from("an address key for tests"));

export interface Person {
  readonly conversation: ConversationId;
  readonly address: Address;
}
export const person = (handle: string): Person => ({ conversation: name(practice, Address.parse(handle)), address: Address.parse(handle) });
export const zoe = person("whatsapp:+33612345678");
export const her = person("whatsapp:+33699887766");

export interface Desk extends Store {
  readonly redis: Connection;
  readonly keys: Keys;
  readonly clock: { at: number; now(): number };
  readonly noticed: Noticed[];
  readonly rung: ConversationId[];
  close(): Promise<void>;
}

export function openDesk(
  url: string,
  shards = 1,
  keys = openKeys(`t${randomBytes(6).toString("hex")}`, shards),
  commandTimeoutMs = 5_000,
): Desk {
  const redis = connect({ url, name: "test", commandTimeoutMs, maxRetriesPerRequest: 1, onError: () => undefined });
  const clock = { at: noon, now: () => clock.at };
  const noticed: Noticed[] = [];
  const rung: ConversationId[] = [];
  const sealer = openSeal([{ id: "k1", key: Buffer.alloc(32, 7) }]);
  const store = openStore({
    redis,
    keys,
    sealer,
    clock,
    heldBy,
    bells: { ring: (_, conversation) => rung.push(conversation) },
    noticed: (what) => noticed.push(what),
  });
  return { ...store, redis, keys, clock, noticed, rung, close: () => disconnect(redis) };
}

/** The tests name the cells in the client's name: what a request holds is the core's business. */
export const heldBy = (request: Request): readonly Cell[] =>
  request.state === "withdrawn" ? [] : (request.name.split(" ").filter((word) => /^\d{12}$/.test(word)) as unknown as readonly Cell[]);

let count = 0;
export const sid = (): MessageSid => MessageSid.parse(`SM${(++count).toString(16).padStart(32, "0")}`);

export const message = (over: Partial<Message> = {}): Message => ({
  kind: "message",
  id: sid(),
  from: zoe.address,
  to: Address.parse("whatsapp:+33644665099"),
  at: noon,
  text: "bonjour",
  media: "none",
  ...over,
});

export const outgoing = (id: string, over: Partial<Outgoing> = {}): Outgoing => ({
  id,
  body: { text: `text of ${id}`, bare: `bare of ${id}`, choices: [] },
  policy: "notice",
  template: "notice",
  ...over,
});

export const urgent = (id: string, over: Partial<Urgent> = {}): Urgent => ({
  whole: outgoing(id, { policy: "urgent" }),
  again: outgoing(id, { policy: "urgent", body: { text: `again of ${id}`, bare: `again of ${id}`, choices: [] } }),
  covers: [],
  ...over,
});

export const state = (over: Partial<ClientState> = {}): ClientState => ({
  version: 1,
  role: "client",
  locale: "fr",
  greeted: true,
  stopped: false,
  nextNonce: 1,
  lastInAt: noon,
  past: [],
  trail: [],
  memory: {},
  bookings: [],
  said: {},
  held: [],
  ...over,
});

export const requestId = (n: number): RequestId => RequestId.parse(`r${n.toString(36).padStart(15, "0")}`);
type Requested = Extract<Request, { state: "requested" }>;
export const request = (n: number, over: Partial<Requested> = {}): Requested => ({
  id: requestId(n),
  practice,
  code: Code.parse("K7"),
  client: zoe.conversation,
  address: zoe.address,
  name: "Zoé",
  locale: "fr",
  firstContact: true,
  createdAt: noon + n,
  rev: 0,
  askedRev: 0,
  askedAt: noon,
  newsAt: noon,
  newsTold: false,
  nudged: false,
  refused: [],
  state: "requested",
  wish: { kind: "asap" },
  expiresAt: noon + 3_600_000,
  ...over,
});

export const move = (now: Request, was?: Request): Effect => ({ kind: "move", request: now, was });
export const send = (message: Outgoing): Effect => ({ kind: "send", message });
export const word = (id: string, rev = 0): Word => ({
  kind: "word",
  id,
  at: noon,
  about: { kind: "request", request: requestId(1), rev, what: "new" },
});

export const commitOf = (talk: Talk, effects: readonly Effect[] = [], over: Partial<Commit> = {}): Commit => ({
  talk,
  turn: talk.waiting.map(({ id }) => id),
  state: state(),
  keepUntil: noon + 30 * 86_400_000,
  effects,
  read: [],
  ...over,
});

/** A message comes in, and the turn that it makes is committed with these effects. */
export async function turn(
  desk: Desk,
  who: Person,
  effects: readonly Effect[],
  over: Partial<Commit> = {},
): Promise<"committed" | "stale"> {
  await desk.inbox.accept(who, message({ from: who.address, at: desk.clock.at }));
  return desk.conversations.commit(commitOf(await desk.conversations.peek(who.conversation), effects, over));
}

/** Every key of a desk with its type, and what it holds as one text. */
export async function everything(
  desk: Desk,
): Promise<readonly { readonly key: string; readonly type: string; readonly ttl: number; readonly dump: string }[]> {
  const names = (await Promise.all(desk.keys.shards.map((shard) => desk.redis.keys(`${shard.stem.replace(/[{}]/g, "[$&]")}*`)))).flat();
  return Promise.all(
    names.sort().map(async (key) => {
      const type = await desk.redis.type(key);
      const read = {
        list: () => desk.redis.lrange(key, 0, -1),
        hash: () => desk.redis.hgetall(key),
        zset: () => desk.redis.zrange(key, "0", "-1", "WITHSCORES"),
        string: () => desk.redis.get(key),
      }[type];
      return { key, type, ttl: await desk.redis.ttl(key), dump: JSON.stringify(await read?.()) };
    }),
  );
}
