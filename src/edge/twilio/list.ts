/**
 * Twilio's own list of messages, one for the account, read page by page and sifted here.
 * In: since when. Out: what we sent to somebody, or what came in. Rejects with a `TwilioProblem` when the list cannot be read.
 */
import type twilio from "twilio";
import { type Address, channelOf } from "../../core/words/address.ts";
import { MessageSid } from "../../core/words/ids.ts";
import type { EpochMs } from "../../core/words/time.ts";
import type { Log } from "../../stations/ports.ts";
import type { Gateway } from "../../stations/ports-sending.ts";
import { problemOf, TwilioProblem } from "./problem.ts";

type Row = {
  readonly sid: MessageSid;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly media: number;
  readonly at: EpochMs;
  readonly inbound: boolean;
  /** Sent by a program, not by Twilio itself (its answers to STOP and the like). */
  readonly byProgram: boolean;
};

/** More than this is not read in one go. */
const mostRows = 20_000;
const pageSize = 1000;
/** So many of what was sent last tell whether a Redis remembers it. */
const lately = 200;

export async function sentTo(
  client: twilio.Twilio,
  from: readonly Address[],
  to: Address,
  sinceAt: EpochMs,
): ReturnType<Gateway["sentTo"]> {
  // Whether `To` may hold `whatsapp:` is not documented: filtered here, and asked for only where it is known to work.
  const filter = channelOf(to) === "sms" ? { to } : {};
  const { rows, whole } = await rowsSince(client, sinceAt, filter);
  // "Not in the list" must mean not sent: half a list cannot say so.
  if (!whole) throw new TwilioProblem("unanswered", { code: "list-too-long" });
  return rows
    .filter((row) => !row.inbound && from.some((sender) => sender === row.from) && row.to === to)
    .map(({ sid, text, at }) => ({ sid, text, at }));
}

export async function received(client: twilio.Twilio, sinceAt: EpochMs, log: Log): ReturnType<Gateway["received"]> {
  const found = new Map<string, Row>();
  // The newest come first: where there is more than is read in one go, what is older than the oldest read is asked for next.
  for (let until: EpochMs | undefined, done = false; !done; ) {
    const { rows, whole } = await rowsSince(client, sinceAt, until === undefined ? {} : { dateSentBefore: new Date(until) });
    for (const row of rows) if (row.inbound && !found.has(row.sid)) found.set(row.sid, row);
    const oldest = rows.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
    done = whole || oldest === until;
    if (done && !whole) log.warn("Twilio's list has more in one second than can be read", { count: rows.length });
    until = oldest;
  }
  // Of the same second, too, the older one first.
  return [...found.values()]
    .reverse()
    .map(({ sid, from, to, text, media, at }) => ({ sid, from, to, text, media, at }))
    .sort((one, other) => one.at - other.at);
}

export async function sentSince(client: twilio.Twilio, sinceAt: EpochMs): ReturnType<Gateway["sentSince"]> {
  const enough = (rows: readonly Row[]): boolean => rows.filter(({ byProgram }) => byProgram).length >= lately;
  const { rows, whole } = await rowsSince(client, sinceAt, {}, enough);
  const sent = rows.filter(({ byProgram }) => byProgram).map(({ sid, from, to, at }) => ({ sid, from, to, at }));
  if (!whole && sent.length === 0) throw new TwilioProblem("unanswered", { code: "list-too-long" });
  return sent.sort((one, other) => other.at - one.at);
}

async function rowsSince(
  client: twilio.Twilio,
  sinceAt: EpochMs,
  filter: { readonly to?: string; readonly dateSentBefore?: Date },
  enough: (rows: readonly Row[]) => boolean = () => false,
): Promise<{ readonly rows: readonly Row[]; readonly whole: boolean }> {
  // Twilio's dates have whole seconds.
  const since = Math.floor(sinceAt / 1000) * 1000;
  const rows: Row[] = [];
  try {
    let page = await client.messages.page({ ...filter, dateSentAfter: new Date(since), pageSize });
    for (;;) {
      for (const each of page.instances) {
        const row = rowOf(each);
        // Some of Twilio's lists know whole days only.
        if (row !== undefined && row.at >= since) rows.push(row);
      }
      if (page.nextPageUrl === undefined) return { rows, whole: true };
      if (rows.length >= mostRows || enough(rows)) return { rows, whole: false };
      page = await client.messages.getPage(page.nextPageUrl);
    }
  } catch (thrown) {
    throw problemOf(thrown);
  }
}

type Listed = Awaited<ReturnType<twilio.Twilio["messages"]["page"]>>["instances"][number];

/** Undefined for a row that is no message of ours to judge. */
function rowOf({ sid, from, to, body, numMedia, direction, dateSent, dateCreated }: Listed): Row | undefined {
  const id = MessageSid.safeParse(sid);
  // `dateSent` stays empty while a message is queued.
  const at = (dateSent ?? dateCreated)?.getTime();
  if (!id.success || at === undefined || !Number.isFinite(at)) return undefined;
  return {
    sid: id.data,
    from: from ?? "",
    to: to ?? "",
    text: body ?? "",
    media: Number(numMedia ?? 0) || 0,
    at,
    inbound: direction === "inbound",
    byProgram: direction === "outbound-api" || direction === "outbound-call",
  };
}
