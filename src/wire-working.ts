/**
 * What begins once Redis is trusted: the queues, the work of a worker, and the bells that it hears. In: what is open already. Out: how to stop it.
 */
import type { Config } from "./config.ts";
import { openFeeds } from "./edge/calendar/feeds.ts";
import { type OnDue, openQueues, type Queues } from "./edge/queues/queues.ts";
import { hearBells, type RedisBells } from "./edge/redis/bells.ts";
import type { Connection } from "./edge/redis/connect.ts";
import type { Keys } from "./edge/redis/keys.ts";
import { isSpoilt } from "./edge/redis/scripts.ts";
import type { Store } from "./edge/redis/store.ts";
import { rateLimited } from "./edge/system/log.ts";
import type { AlertParts } from "./stations/alert-operator.ts";
import { type Audits, openAudits } from "./stations/audit.ts";
import type { Gateway } from "./stations/ports-sending.ts";
import { type Calendars, openCalendars } from "./stations/read-calendars.ts";
import { nextLook, openWork } from "./stations/work.ts";

export interface WorkingParts {
  readonly config: Config;
  readonly redis: Connection;
  readonly keys: Keys;
  readonly waitingLine: () => Connection;
  readonly onRedisError: (error: Error) => void;
  readonly store: Store;
  readonly gateway: Gateway;
  readonly telling: AlertParts & { readonly bells: RedisBells };
}

export interface Working {
  readonly queues: Queues;
  readonly work: ReturnType<typeof openWork>;
  readonly diary: Calendars;
  readonly audits: Audits;
  readonly feeds: { close(): Promise<void> };
  readonly hearing: ReturnType<typeof hearBells> | undefined;
}

export function openWorking({ config, redis, keys, waitingLine, onRedisError, store, gateway, telling }: WorkingParts): Working {
  const { house, bells, clock, log, meter } = telling;
  const queues = openQueues({
    redis,
    clock,
    workerRedis: waitingLine,
    prefixes: keys.shards.map(({ tag }) => tag),
    prefixOf: (practice) => keys.ofPractice(practice).tag,
    onError: rateLimited(log, "queues"),
  });
  const { jobs } = queues;
  const feeds = openFeeds(config.calendars);
  const diary = openCalendars({ ...telling, feeds, copies: store.copies, timings: config.timings });
  const audits = openAudits({ ...telling, books: store.books, records: store.records, kept: store.kept });
  const work = openWork({
    ...store,
    gateway,
    house,
    clock,
    bells,
    jobs,
    log,
    meter,
    diary,
    audits,
    timings: config.timings,
    spoilt: isSpoilt,
  });
  const hearing = config.role === "worker" ? hearBells(waitingLine, keys, work.onRing, onRedisError) : undefined;
  if (config.role !== "web") {
    bells.listen(work.onRing);
    work.start();
    queues.start(onDue);
  }
  return { queues, work, diary, audits, feeds, hearing };

  /** A job's instant: the due rows speak; the job only rings them, and says when it is needed next. */
  async function onDue(due: Parameters<OnDue>[0]): ReturnType<OnDue> {
    await store.timers.ring(100);
    const request = (await store.records.requests(due.practice, [due.request])).get(due.request);
    const practice = house.practice(due.practice);
    return nextLook(due.queue, request, practice, clock.now());
  }
}
