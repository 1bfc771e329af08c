/**
 * The poll of Twilio's own list: any message whose webhook never reached us is accepted now, through the same door.
 * 48 h back at boot and after a gap, else ten minutes; one list per account. On a normal day it finds nothing new.
 */
import { Address } from "../core/words/address.ts";
import { MessageSid } from "../core/words/ids.ts";
import { type EpochMs, minuteMs } from "../core/words/time.ts";
import type { Bells, Clock, Gateway, House, Inbox, Kept, Log, Meter, Timings } from "./ports.ts";

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
}

const watermark = "poll-until";

/** Returns how many messages were recovered. */
export async function reconcile(parts: ReconcileParts, boot: boolean): Promise<number> {
  const now = parts.clock.now();
  const before = Number((await parts.kept.get(watermark)) ?? 0);
  const since = boot ? now - parts.timings.pollBackMs : Math.max(now - parts.timings.pollBackMs, before - 10 * minuteMs);
  const received = await parts.gateway.received(since);
  let recovered = 0;
  for (const row of received) recovered += (await accept(row, now, parts)) ? 1 : 0;
  await parts.kept.put(watermark, String(now));
  if (recovered > 0) {
    parts.meter.count("poll_recovered", undefined, recovered);
    parts.log.warn("messages recovered from Twilio's list", { count: recovered });
  }
  return recovered;
}

async function accept(row: Awaited<ReturnType<Gateway["received"]>>[number], now: EpochMs, parts: ReconcileParts): Promise<boolean> {
  const to = Address.safeParse(row.to);
  const from = Address.safeParse(row.from);
  const id = MessageSid.safeParse(row.sid);
  const practice = to.success ? parts.house.practiceFor(to.data) : undefined;
  if (!to.success || !from.success || !id.success || practice === undefined || practice.bot.includes(from.data)) return false;
  const conversation = parts.house.conversation(practice.id, from.data);
  const outcome = await parts.inbox.accept(
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
  if (outcome === "duplicate") return false;
  parts.bells.ring("inbox", conversation);
  return true;
}
