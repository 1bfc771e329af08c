/**
 * The poll of Twilio's own list: any message whose webhook never reached us is accepted now, through the same door.
 * 48 h back at boot, as far back as the last poll after a gap or while somebody's messages cannot be stored, else ten minutes; one list per
 * account. On a normal day it finds nothing new.
 * Each person's in the order in which they were written; nobody is answered before all of them are in.
 */
import { Address } from "../core/words/address.ts";
import { type ConversationId, MessageSid } from "../core/words/ids.ts";
import { dayMs, type EpochMs, minuteMs } from "../core/words/time.ts";
import { alertOperator } from "./alert-operator.ts";
import type { Bells, Clock, House, Inbox, Kept, Log, Meter, Timings } from "./ports.ts";
import type { Gateway } from "./ports-sending.ts";

export interface ReconcileParts {
  readonly gateway: Gateway;
  readonly inbox: Inbox;
  readonly house: House;
  readonly kept: Kept;
  readonly bells: Bells;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  readonly timings: Timings;
  /** What is stored under a key of this conversation is of another kind than it must be: no trying again helps. */
  readonly spoilt: (thrown: unknown) => boolean;
}

const watermark = "poll-until";
/** A webhook is tried for a quarter of a minute: what is younger than this is still its own to bring, with its button and its swipe. */
const ownMs = minuteMs;
/** After a longer gap what is older stays where it is: the practice's phone has rung meanwhile. */
const mostBackMs = 14 * dayMs;
/** People whose messages are taken in at once; each one's go one by one. */
const atOnce = 8;

type Row = Awaited<ReturnType<Gateway["received"]>>[number];

/** Returns how many messages were recovered. */
export async function reconcile(parts: ReconcileParts, boot: boolean): Promise<number> {
  const now = parts.clock.now();
  const before = Number((await parts.kept.get(watermark)) ?? 0);
  const ownFor = Math.min(ownMs, parts.timings.pollMs / 5);
  const usual = boot || before === 0 ? now - parts.timings.pollBackMs : before - 10 * minuteMs;
  // After a gap no further back than the last poll has read: of what is older than two weeks not every id is known still.
  const since = Math.max(before === 0 ? usual : Math.min(usual, before - ownFor), now - mostBackMs);
  const own = boot ? now : now - ownFor;
  const received = (await parts.gateway.received(since)).filter(({ at }) => at <= own);
  const people = byPerson(received);
  let recovered = 0;
  const found = new Set<ConversationId>();
  let readUntil = now;
  const takeIn = async (): Promise<void> => {
    for (let rows = people.pop(); rows !== undefined; rows = people.pop()) {
      for (const row of rows) {
        const conversation = await accept(row, now, parts);
        if (conversation === "spoilt") {
          // Asked for again by every poll until somebody has mended it: by then a webhook's tries are long over.
          readUntil = Math.min(readUntil, row.at);
          break;
        }
        if (conversation === undefined) continue;
        recovered += 1;
        found.add(conversation);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, takeIn));
    await parts.kept.put(watermark, String(readUntil));
  } finally {
    // What was taken in before Redis went away is in.
    for (const conversation of found) parts.bells.ring("inbox", conversation);
    if (recovered > 0) {
      parts.meter.count("poll_recovered", undefined, recovered);
      parts.log.warn("messages recovered from Twilio's list", { count: recovered });
    }
  }
  return recovered;
}

function byPerson(rows: readonly Row[]): Row[][] {
  const people = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.from} ${row.to}`;
    const own = people.get(name);
    if (own === undefined) people.set(name, [row]);
    else own.push(row);
  }
  return [...people.values()];
}

/** Whose it is, where it is news. "spoilt": nothing can be stored for this person, which must not keep the others out. */
async function accept(row: Row, now: EpochMs, parts: ReconcileParts): Promise<ConversationId | "spoilt" | undefined> {
  const to = Address.safeParse(row.to);
  const from = Address.safeParse(row.from);
  const id = MessageSid.safeParse(row.sid);
  const practice = to.success ? parts.house.practiceFor(to.data) : undefined;
  if (!to.success || !from.success || !id.success || practice === undefined || practice.bot.includes(from.data)) return undefined;
  const conversation = parts.house.conversation(practice.id, from.data);
  const stored = parts.inbox.accept(
    { conversation, address: from.data },
    {
      kind: "message",
      id: id.data,
      from: from.data,
      to: to.data,
      // When it was written, not when it was found: WhatsApp's window and what had been put to her by then hang on it.
      at: Math.min(row.at, now),
      text: row.text,
      media: row.media > 0 ? "other" : "none",
      late: true,
    },
  );
  const outcome = await stored.catch(async (thrown: unknown) => {
    if (!parts.spoilt(thrown)) throw thrown;
    await alertOperator("spoilt", practice, parts);
    return "spoilt" as const;
  });
  if (outcome === "spoilt") return outcome;
  return outcome === "duplicate" ? undefined : conversation;
}
