/**
 * The ports that Redis implements, opened together on one connection.
 * In: a connection, the keys, a sealer, the clock, and which cells a request holds. Out: one object per port.
 * Nothing here decides; every change is one script.
 */
import type { Cell, Request } from "../../core/booking/request.ts";
import type { Bells, Clock, Conversations, Ground, Inbox, Kept, Outbox, Records, Timers } from "../../stations/ports.ts";
import type { Connection } from "./connect.ts";
import { openConversations } from "./conversations.ts";
import { type Known, openGround } from "./ground.ts";
import { openInbox } from "./inbox.ts";
import { openKept } from "./kept.ts";
import type { Keys, ShardKeys } from "./keys.ts";
import { openOutbox } from "./outbox.ts";
import { openRecords } from "./records.ts";
import { openScripts, type Scripts } from "./scripts.ts";
import { type Sealer, type Seals, sealsOf } from "./sealing.ts";
import { openStanding, type Standing } from "./standing.ts";
import { openTimers } from "./timers.ts";

/** From closed lists, for the meter: what the scripts noticed beside their answer. */
export type Noticed = "dropped" | "row-lost" | "stale-head" | "stale-version" | "stale-rev" | "stale-cell" | "stale-code";

export interface StoreOptions {
  readonly redis: Connection;
  readonly keys: Keys;
  readonly sealer: Sealer;
  readonly clock: Clock;
  /** The cells that a request holds in its present state, the practice's buffer included. */
  readonly heldBy: (request: Request) => readonly Cell[];
  /** Rung when a due row has put something into an inbox. */
  readonly bells?: Bells;
  readonly noticed?: (what: Noticed, count: number) => void;
  /** Claims in the ordinary lane until `ground` has judged this Redis, and whenever it is another than it was, are held. */
  readonly guarded?: boolean;
}

export interface Parts {
  readonly redis: Connection;
  readonly keys: Keys;
  readonly scripts: Scripts;
  readonly seals: Seals;
  readonly clock: Clock;
  readonly heldBy: (request: Request) => readonly Cell[];
  readonly ring: Bells["ring"];
  readonly noticed: (what: Noticed, count: number) => void;
  /** What this process knows of a shard's house, as scripts take it: id and last beat. */
  readonly knows: (shard: ShardKeys) => readonly [string, number];
}

export interface Store {
  readonly inbox: Inbox;
  readonly conversations: Conversations;
  readonly records: Records;
  readonly outbox: Outbox;
  readonly timers: Timers;
  readonly kept: Kept;
  readonly standing: Standing;
  readonly ground: Ground;
}

export function openStore(options: StoreOptions): Store {
  const known = new Map<string, Known>();
  const parts: Parts = {
    redis: options.redis,
    keys: options.keys,
    scripts: openScripts(options.redis),
    seals: sealsOf(options.sealer),
    clock: options.clock,
    heldBy: options.heldBy,
    ring: (what, conversation) => options.bells?.ring(what, conversation),
    noticed: options.noticed ?? (() => undefined),
    knows: ({ stem }) => {
      const { id, beat } = known.get(stem) ?? { id: options.guarded === true ? "" : "*", beat: 0 };
      return [id, beat];
    },
  };
  return {
    inbox: openInbox(parts),
    conversations: openConversations(parts),
    records: openRecords(parts),
    outbox: openOutbox(parts),
    timers: openTimers(parts),
    kept: openKept(parts),
    standing: openStanding(parts),
    ground: openGround(parts, known),
  };
}
