/**
 * What deciding needs to know beyond the conversation: requests, codes, cells, what was put to her. Reads only.
 * Two reads may see two moments; the commit checks every revision again.
 */
import { z } from "zod";
import type { Cell, Request } from "../../core/booking/request.ts";
import type { Relay } from "../../core/conversation/state.ts";
import type { Envelope } from "../../core/safety/envelope.ts";
import { Code, type PracticeId, RequestId } from "../../core/words/ids.ts";
import { noOverrides } from "../../core/words/override.ts";
import { dayMs } from "../../core/words/time.ts";
import type { Records } from "../../stations/ports.ts";
import { readPuts } from "./outgoing.ts";
import type { Parts } from "./store.ts";

const Pairs = z.array(z.string());

export function openRecords({ redis, keys, scripts, seals, clock }: Parts): Records {
  const relays = async (practice: PracticeId): Promise<ReadonlyMap<Code, Relay>> => {
    const now = clock.now();
    const rows = Object.entries(await redis.hgetall(keys.ofPractice(practice).relays(practice)));
    return new Map(
      rows.flatMap(([code, row]): [Code, Relay][] => {
        const bar = row.indexOf("|");
        const relay = Number(row.slice(0, bar)) > now ? seals.relay.open(row.slice(bar + 1), practice, code) : undefined;
        return relay === undefined ? [] : [[relay.code, relay]];
      }),
    );
  };

  return {
    async requests(practice, ids) {
      const shard = keys.ofPractice(practice);
      const bodies = await Promise.all(ids.map((id) => redis.hget(shard.request(id), "body")));
      return new Map(
        ids.flatMap((id, i): [RequestId, Request][] => {
          const body = bodies[i];
          if (body === undefined || body === null) return [];
          const request = seals.request.open(body, id);
          // Absent would mean "did not exist", and be written over.
          if (request === undefined) throw new Error(`request ${id} cannot be read by this version`);
          return request.practice === practice ? [[id, request]] : [];
        }),
      );
    },
    async openIds(practice) {
      return (await redis.zrange(keys.ofPractice(practice).open(practice), "0", "-1")).map((id) => RequestId.parse(id));
    },
    async puts(practice) {
      const shard = keys.ofPractice(practice);
      const [rows, decided] = await Promise.all([
        redis.zrange(shard.puts(practice), String(clock.now() - 30 * dayMs), "+inf", "BYSCORE", "WITHSCORES"),
        redis.get(shard.decided(practice)),
      ]);
      const puts = rows.flatMap((row, i) => (i % 2 === 0 ? readPuts(row).map((put) => ({ ...put, at: Number(rows[i + 1]) })) : []));
      return { puts, lastDecisionAt: Number(decided ?? 0) };
    },
    async carried(practice, sid) {
      const put = await redis.get(keys.ofPractice(practice).sid(practice, sid));
      const [only, ...others] = put === null ? [] : readPuts(put);
      return others.length === 0 ? only : undefined;
    },
    relays,
    async codes(practice) {
      const shard = keys.ofPractice(practice);
      const pairs = Pairs.parse(await scripts.run("codes", [shard.codes(practice), shard.relays(practice)], [clock.now(), shard.stem]));
      return new Map(pairs.flatMap((code, i): [Code, string][] => (i % 2 === 0 ? [[Code.parse(code), pairs[i + 1] ?? ""]] : [])));
    },
    async envelopes(practice, codes) {
      const shard = keys.ofPractice(practice);
      const bodies = await Promise.all(codes.map((code) => redis.hget(shard.envelope(practice, code), "body")));
      return new Map(
        codes.flatMap((code, i): [Code, Envelope][] => {
          const body = bodies[i];
          if (body === undefined || body === null) return [];
          const envelope = seals.envelope.open(body, practice, code);
          // Absent would mean "empty", and be written over.
          if (envelope === undefined) throw new Error(`the envelope under ${code} cannot be read by this version`);
          return [[code, envelope]];
        }),
      );
    },
    async overrides(practice) {
      const body = await redis.hget(keys.ofPractice(practice).overrides(practice), "body");
      if (body === null) return noOverrides;
      const read = seals.overrides.open(body, practice);
      // Absent would mean that she changed nothing: a closed day would be open.
      if (read === undefined) throw new Error(`the overrides of ${practice} cannot be read by this version`);
      return read;
    },
    async cells(practice, cells) {
      const shard = keys.ofPractice(practice);
      const byDay = new Map<string, Cell[]>();
      for (const cell of cells) byDay.set(cell.slice(0, 8), [...(byDay.get(cell.slice(0, 8)) ?? []), cell]);
      const days = await Promise.all(
        [...byDay].map(async ([day, asked]): Promise<[Cell, RequestId][]> => {
          const owners = await redis.hmget(shard.day(practice, day), ...asked.map((cell) => cell.slice(8)));
          return asked.flatMap((cell, i): [Cell, RequestId][] => {
            const owner = owners[i];
            return owner === undefined || owner === null ? [] : [[cell, RequestId.parse(owner)]];
          });
        }),
      );
      return new Map(days.flat());
    },
    async waiting(conversations) {
      const counts = await Promise.all(
        conversations.map((conversation) => {
          const shard = keys.of(conversation);
          const names = [shard.out(conversation, "ordinary"), shard.current(conversation, "ordinary"), shard.parked(conversation)];
          return scripts.run("waiting", names, []);
        }),
      );
      return counts.reduce<number>((sum, count) => sum + Number(count), 0);
    },
  };
}
