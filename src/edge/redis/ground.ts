/**
 * Whether this Redis is the one that we knew. In each shard a mark: an id, written once, and a beat that every worker raises all day long.
 * A process remembers both, and `claim` compares them: an empty Redis has no id, another one a different id, a copy from earlier a lower beat.
 * A process that has just started remembers nothing: it trusts a server that was judged since it started (its run id), else it asks (`stations/lost`).
 */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { EpochMs } from "../../core/words/time.ts";
import type { Footing, Ground } from "../../stations/ports-ground.ts";
import { primaries } from "./connect.ts";
import { readHold } from "./hold.ts";
import { type Keys, shardOf } from "./keys.ts";
import type { Parts } from "./store.ts";

/** What a process remembers of a shard. */
export interface Known {
  readonly id: string;
  readonly beat: number;
}

const Beaten = z.tuple([z.enum(["well", "lost", "old"]), z.string(), z.number(), z.string()]);
const Suspected = z.tuple([z.number(), z.string(), z.number()]);
const Trusted = z.tuple([z.string(), z.number()]);

export function openGround(parts: Omit<Parts, "knows">, known: Map<string, Known>): Ground {
  const { redis, keys, scripts, clock } = parts;

  const remember = (stem: string, id: string, beat: number): void => void known.set(stem, { id, beat });

  const footing = async (shard: number, server: () => Promise<Server>): Promise<Footing> => {
    const { stem, house, hold } = keyOf(keys, shard);
    const was = known.get(stem);
    if (was === undefined) return firstFooting(shard, server);
    const [kind, id, beat, text] = Beaten.parse(await scripts.run("beat", [house, hold], [was.id, was.beat]));
    if (kind === "well") remember(stem, id, beat);
    return { shard, held: readHold(text), kind };
  };

  const firstFooting = async (shard: number, server: () => Promise<Server>): Promise<Footing> => {
    const { stem, house, hold } = keyOf(keys, shard);
    const [mark, text, { run, uptimeMs }] = await Promise.all([redis.hgetall(house), redis.get(hold), server()]);
    const held = readHold(text ?? "");
    if (mark.id !== undefined && mark.run === run) {
      remember(stem, mark.id, Number(mark.beat ?? 0));
      return { shard, held, kind: "well" };
    }
    const startedAt = clock.now() - uptimeMs;
    return { shard, held, kind: "unjudged", marked: mark.id !== undefined, judgedUntil: Number(mark.doubt ?? 0), startedAt };
  };

  return {
    look() {
      let asked: Promise<Server> | undefined;
      const server = (): Promise<Server> => {
        asked ??= readServer(parts);
        return asked;
      };
      return Promise.all(keys.shards.map((_, shard) => footing(shard, server)));
    },

    async suspect(shard, why) {
      const { stem, house, hold } = keyOf(keys, shard);
      const was = known.get(stem);
      const { run, uptimeMs } = await readServer(parts);
      const [noticed, id, beat] = Suspected.parse(
        await scripts.run(
          "suspect",
          [house, hold],
          [clock.now(), why, was?.id ?? "", was?.beat ?? 0, randomUUID(), run, clock.now() - uptimeMs],
        ),
      );
      if (why !== "unsure") remember(stem, id, beat);
      return noticed === 1;
    },

    async trust(shard) {
      const { stem, house, hold } = keyOf(keys, shard);
      const { run } = await readServer(parts);
      const [id, beat] = Trusted.parse(await scripts.run("trust", [house, hold], [randomUUID(), run]));
      remember(stem, id, beat);
    },

    shardOf: (practice) => shardOf(practice, keys.shards.length),

    async sends(conversation) {
      const shard = keys.of(conversation);
      const [known, ordinary, urgent] = await Promise.all([
        redis.zrange(shard.attributed(conversation), "0", "-1"),
        redis.exists(shard.current(conversation, "ordinary")),
        redis.exists(shard.current(conversation, "urgent")),
      ]);
      return { known: new Set(known), underWay: ordinary + urgent };
    },
  };
}

interface Server {
  /** Changes each time a server starts; of a cluster, all of its primaries'. */
  readonly run: string;
  readonly uptimeMs: EpochMs;
}

async function readServer({ redis }: Pick<Parts, "redis">): Promise<Server> {
  const facts = await Promise.all(primaries(redis).map((node) => node.info("server")));
  const field = (info: string, name: string): string => new RegExp(`^${name}:(\\S+)`, "m").exec(info)?.[1] ?? "";
  return {
    run: facts
      .map((info) => field(info, "run_id"))
      .sort()
      .join(","),
    // Whole seconds, and the clocks' own differences: a little more is allowed for.
    uptimeMs: (Math.min(...facts.map((info) => Number(field(info, "uptime_in_seconds")))) + 2) * 1000,
  };
}

function keyOf(keys: Keys, shard: number): Keys["shards"][number] {
  const found = keys.shards[shard];
  if (found === undefined) throw new Error(`there is no shard ${shard} of ${keys.shards.length}`);
  return found;
}
