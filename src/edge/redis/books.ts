/**
 * All that is stored of hours, due rows and waiting lists, for the audit. Walked with SCAN in small steps, on every primary of a cluster; each
 * look is one script in one slot. A key of another type than it must be is a finding like the others.
 */
import { z } from "zod";
import { type Flaw, flaws } from "../../core/booking/audit.ts";
import { ConversationId, PracticeId, RequestId } from "../../core/words/ids.ts";
import type { Books, Box, HeldWrongly, Page, StoredRequest } from "../../stations/ports-audit.ts";
import { primaries } from "./connect.ts";
import { entryId } from "./inbox.ts";
import type { ShardKeys } from "./keys.ts";
import { leaseOf } from "./lease.ts";
import { conversationSeconds, daySeconds, rowSlackSeconds, secondsUntil } from "./lifetimes.ts";
import { isSpoilt } from "./scripts.ts";
import type { Parts } from "./store.ts";

/** Keys in one step: others have their turn between two. */
const atOnce = 100;
const Wrong = z.union([z.tuple([z.literal("moved")]), z.array(z.enum(flaws))]);
const Held = z.array(z.tuple([z.enum(["hour-kept", "hour-unknown"]), z.string(), z.string(), z.coerce.number()]));
const Places = z.array(z.number());

export function openBooks({ redis, keys, scripts, seals, clock }: Parts): Books {
  const shards = new Map(keys.shards.map((shard) => [shard.stem, shard]));

  async function pageOf(names: readonly string[]): Promise<Page> {
    const found = names.flatMap((name) => {
      const stem = name.slice(0, name.indexOf(":") + 1);
      const shard = shards.get(stem);
      return shard === undefined ? [] : [{ shard, name, rest: name.slice(stem.length) }];
    });
    const requests = found.flatMap(({ name, rest }) => {
      const id = RequestId.safeParse(/^rq:(.*)$/.exec(rest)?.[1]);
      return id.success ? [readRequest(name, id.data)] : [];
    });
    return {
      requests: (await Promise.all(requests)).flatMap((each) => each ?? []),
      days: found.flatMap(({ rest }) => {
        const [, practice, day = ""] = /^cells:(.*):(\d{8})$/.exec(rest) ?? [];
        const read = PracticeId.safeParse(practice);
        return read.success ? [{ practice: read.data, day }] : [];
      }),
      boxes: found.flatMap(({ rest }) => boxOf(rest) ?? []),
    };
  }

  async function readRequest(name: string, id: RequestId): Promise<StoredRequest | undefined> {
    const stored = await redis.hmget(name, "body", "cells").catch((thrown: unknown) => {
      if (isSpoilt(Object(thrown))) return undefined;
      throw thrown;
    });
    if (stored === undefined) return { id, request: "unreadable", cells: [] };
    const [body, cells] = stored;
    // Gone since the step that found it.
    if (body === null || body === undefined) return undefined;
    const written = (cells ?? "").split(",").filter((cell) => cell !== "");
    return { id, request: seals.request.open(body, id) ?? "unreadable", cells: written };
  }

  /** A wrong type refuses a whole script: that is what was found. */
  const orSpoilt = async <T>(look: Promise<T>): Promise<T | "spoilt"> =>
    look.catch((thrown: unknown) => {
      if (isSpoilt(Object(thrown))) return "spoilt" as const;
      throw thrown;
    });

  const dayLook = async (practice: PracticeId, day: string, from: string, free: readonly (string | number)[]) => {
    const shard = keys.ofPractice(practice);
    return Held.parse(await scripts.run("audit-day", [shard.day(practice, day)], [shard.stem, day, from, ...free]));
  };

  return {
    async *pages() {
      // `{desk-0}:` and its siblings.
      const pattern = `${(keys.shards[0]?.stem ?? "").replace(/\d+\}:$/, "").replaceAll(/[[\]?*\\]/g, "\\$&")}*`;
      for (const server of primaries(redis)) {
        let cursor = "0";
        do {
          const [next, names] = await server.scan(cursor, "MATCH", pattern, "COUNT", atOnce);
          cursor = next;
          if (names.length > 0) yield await pageOf(names);
        } while (cursor !== "0");
      }
    },
    stored: (practice, id) => readRequest(keys.ofPractice(practice).request(id), id),
    async request(request, standing, mend) {
      const shard = keys.ofPractice(request.practice);
      const now = clock.now();
      const look = {
        id: request.id,
        rev: request.rev,
        practice: request.practice,
        stem: shard.stem,
        mend,
        createdAt: request.createdAt,
        open: standing.open,
        hour: standing.hour,
        beside: standing.beside,
        cells: standing.cells.map(({ cell, strict }) => ({
          day: cell.slice(0, 8),
          clock: cell.slice(8),
          strict,
          keep: daySeconds(cell.slice(0, 8), now),
        })),
        rows: standing.rows.map(({ id, to, at }) => ({
          id: entryId(id),
          at: Math.round(at),
          to: to.conversation,
          address: seals.address.seal(to.address, to.conversation),
          keep: secondsUntil(at, now, conversationSeconds) + rowSlackSeconds,
        })),
      };
      const names = [shard.request(request.id), shard.timers, shard.open(request.practice), shard.bookings(request.practice)];
      const answer = await orSpoilt(scripts.run("audit-request", [...names, shard.parkedEvents], [now, JSON.stringify(look)]));
      if (answer === "spoilt") return ["spoilt"];
      const wrong = Wrong.parse(answer);
      return wrong[0] === "moved" ? "moved" : wrong.flatMap((flaw): Flaw[] => (flaw === "moved" ? [] : [flaw]));
    },
    async day(practice, day, from) {
      const held = await orSpoilt(dayLook(practice, day, from, []));
      // Its type: no hour of that day can be taken or read.
      if (held === "spoilt") return "spoilt";
      return held.map(([flaw, at, by, rev]): HeldWrongly => ({ flaw, cell: day + at, by, rev }));
    },
    async free(practice, held) {
      for (const { cell, by, rev } of held) await dayLook(practice, cell.slice(0, 8), "", [cell.slice(8), by, rev]);
    },
    async boxes(boxes, mend) {
      const byShard = new Map<ShardKeys, Box[]>();
      for (const box of boxes) byShard.set(keys.of(box.conversation), [...(byShard.get(keys.of(box.conversation)) ?? []), box]);
      const lone: Box[] = [];
      for (const [shard, own] of byShard) {
        const args = [clock.now(), shard.stem, mend ? "1" : "", ...own.flatMap(({ conversation, of }) => [conversation, of])];
        const places = Places.parse(await scripts.run("audit-boxes", [shard.dueIn, shard.dueOut], args));
        lone.push(...places.flatMap((place) => own[place - 1] ?? []));
      }
      return lone;
    },
    async lost(practice) {
      const shard = keys.ofPractice(practice);
      const [open, booked] = await Promise.all([
        redis.zrange(shard.open(practice), "0", "-1"),
        redis.zrange(shard.bookings(practice), String(clock.now()), "+inf", "BYSCORE"),
      ]);
      const gone: RequestId[] = [];
      for (const id of new Set([...open, ...booked])) if ((await redis.exists(shard.request(id))) === 0) gone.push(RequestId.parse(id));
      return gone;
    },
    lease: (ms) => leaseOf(redis, keys.kept("auditing"), ms),
  };
}

function boxOf(rest: string): Box | undefined {
  const [, kind, name = "", lane] = /^(in|out|cur):([^:]+)(?::(ordinary|urgent))?$/.exec(rest) ?? [];
  const conversation = ConversationId.safeParse(name);
  if (!conversation.success) return undefined;
  if (kind === "in") return { conversation: conversation.data, of: "in" };
  return lane === "ordinary" || lane === "urgent" ? { conversation: conversation.data, of: lane } : undefined;
}
