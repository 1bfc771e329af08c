/**
 * The ports that Redis implements, opened together on one connection.
 * In: a connection, the keys, a sealer, the clock, and which cells a request holds. Out: one object per port.
 * Nothing here decides; every change is one script.
 */
import type { Cell, Request } from "../../core/booking/request.ts";
import type { Address } from "../../core/words/address.ts";
import type { ConversationId } from "../../core/words/ids.ts";
import type { Bells, Clock, Conversations, Inbox, Kept, Records, Timers } from "../../stations/ports.ts";
import type { Books } from "../../stations/ports-audit.ts";
import type { Copies } from "../../stations/ports-calendar.ts";
import type { Bookings, FeedSeeds } from "../../stations/ports-feed.ts";
import type { Ground } from "../../stations/ports-ground.ts";
import type { Models, Rescue } from "../../stations/ports-models.ts";
import type { Outbox } from "../../stations/ports-sending.ts";
import type { Pulse } from "../../stations/ports-watch.ts";
import { openBookings } from "./bookings.ts";
import { openBooks } from "./books.ts";
import type { Connection } from "./connect.ts";
import { openConversations } from "./conversations.ts";
import { openCopies } from "./copies.ts";
import { type Known, openGround } from "./ground.ts";
import { openHold, type Switch } from "./hold.ts";
import { openInbox } from "./inbox.ts";
import { openKept } from "./kept.ts";
import type { Keys, ShardKeys } from "./keys.ts";
import { openModels } from "./models.ts";
import { openOutbox } from "./outbox.ts";
import { openParking, type Parking } from "./parked.ts";
import { openPulse, type Worker } from "./pulse.ts";
import { openRecords } from "./records.ts";
import { openRescue } from "./rescue.ts";
import { openScripts, type Scripts } from "./scripts.ts";
import { type Sealer, type Seals, sealsOf } from "./sealing.ts";
import { openStanding, type Standing } from "./standing.ts";
import { openStates, type States } from "./states.ts";
import { openTimers } from "./timers.ts";

/** From closed lists, for the meter: what the scripts noticed beside their answer. */
export type Noticed = "dropped" | "late" | "row-lost" | "stale-head" | "stale-version" | "stale-rev" | "stale-cell" | "stale-code";

export interface StoreOptions {
  readonly redis: Connection;
  readonly keys: Keys;
  readonly sealer: Sealer;
  readonly clock: Clock;
  /** The cells that a request holds in its present state, the practice's buffer included. */
  readonly heldBy: (request: Request) => readonly Cell[];
  /** Whether a therapist writes from there: the ids of her messages are remembered far longer. */
  readonly isHers?: (conversation: ConversationId, address: Address) => boolean;
  /** Rung when a due row has put something into an inbox. */
  readonly bells?: Bells;
  readonly noticed?: (what: Noticed, count: number) => void;
  /** Claims in the ordinary lane until `ground` has judged this Redis, and whenever it is another than it was, are held. */
  readonly guarded?: boolean;
  /** Whose claims these are, and for how long it is heard of. Absent: they are left alone until their lease ends. */
  readonly worker?: Worker;
}

export interface Parts {
  readonly isHers: (conversation: ConversationId, address: Address) => boolean;
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
  readonly worker: Worker | undefined;
}

export interface Store {
  readonly pulse: Pulse;
  readonly inbox: Inbox;
  readonly conversations: Conversations;
  readonly records: Records;
  readonly bookings: Bookings & FeedSeeds;
  readonly outbox: Outbox;
  readonly timers: Timers;
  readonly kept: Kept;
  readonly models: Models;
  readonly rescue: Rescue;
  readonly states: States;
  readonly standing: Standing;
  readonly ground: Ground;
  readonly hold: Switch;
  readonly parking: Parking;
  readonly copies: Copies;
  readonly books: Books;
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
    isHers: options.isHers ?? (() => false),
    ring: (what, conversation) => options.bells?.ring(what, conversation),
    noticed: options.noticed ?? (() => undefined),
    worker: options.worker,
    knows: ({ stem }) => {
      const { id, beat } = known.get(stem) ?? { id: options.guarded === true ? "" : "*", beat: 0 };
      return [id, beat];
    },
  };
  const records = openRecords(parts);
  return {
    pulse: openPulse(parts),
    inbox: openInbox(parts),
    conversations: openConversations(parts),
    records,
    bookings: openBookings(parts, records),
    outbox: openOutbox(parts),
    timers: openTimers(parts),
    kept: openKept(parts),
    models: openModels(parts),
    rescue: openRescue(parts),
    states: openStates(parts),
    standing: openStanding(parts),
    ground: openGround(parts, known),
    hold: openHold(parts),
    parking: openParking(parts),
    copies: openCopies(parts),
    books: openBooks(parts),
  };
}
