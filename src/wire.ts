/**
 * The one place where ports meet edges: main, the trial and the tests all start the same program here.
 * In: the configuration, and what a caller brings of its own (a clock, a key prefix, where log lines go). Out: a running bot, and how to stop it.
 * Decides nothing.
 */
import type { DestinationStream } from "pino";
import type { Config } from "./config.ts";
import { heldBy } from "./core/booking/cells.ts";
import type { Address } from "./core/words/address.ts";
import type { PracticeId } from "./core/words/ids.ts";
import type { Practice } from "./core/words/practice.ts";
import { type HousePlace, type Loaded, loadHouse, sayProblems } from "./edge/files/load-house.ts";
import { watchHouse } from "./edge/files/watch-house.ts";
import { publicApp } from "./edge/http/app.ts";
import { healthApp } from "./edge/http/health.ts";
import { openServer } from "./edge/http/server.ts";
import { type OnDue, openQueues } from "./edge/queues/queues.ts";
import { hearBells, openBells } from "./edge/redis/bells.ts";
import { connect, disconnect } from "./edge/redis/connect.ts";
import { openKeys } from "./edge/redis/keys.ts";
import { checkServer } from "./edge/redis/server.ts";
import { openStore } from "./edge/redis/store.ts";
import { watchSkew } from "./edge/redis/time.ts";
import { systemClock } from "./edge/system/clock.ts";
import { openLog, rateLimited } from "./edge/system/log.ts";
import { openMeter } from "./edge/system/meter.ts";
import { conversationOf } from "./edge/system/name.ts";
import { openSeal } from "./edge/system/seal.ts";
import { openGateway } from "./edge/twilio/gateway.ts";
import { inboundDoor } from "./edge/twilio/inbound.ts";
import { statusDoor } from "./edge/twilio/status.ts";
import type { Clock, House } from "./stations/ports.ts";
import { settleReport } from "./stations/settle.ts";
import { nextLook, openWork } from "./stations/work.ts";

export interface Parts {
  /** The house's time where it is not Redis' own: the trial's and the tests'. */
  readonly clock?: Clock;
  readonly keyPrefix?: string;
  readonly logTo?: DestinationStream;
}

export interface Running {
  /** Of the webhook application, on loopback. */
  readonly url: string;
  readonly opsUrl: string;
  stop(): Promise<void>;
  /** Resolves when nothing is due now in inboxes, outboxes and timers. */
  settle(): Promise<void>;
  /** The earliest due instant that is still to come, or now; undefined for none. */
  nextAt(): Promise<number | undefined>;
  /** `requests`: open ones; `reminders`: those to come; the rest are entries of our own indexes. */
  queue(): Promise<{ requests: number; reminders: number; inbox: number; outbox: number; timers: number }>;
}

/** What keeps the program from starting: each with what, where and what to do. */
export class RefusedToStart extends Error {
  override readonly name = "RefusedToStart";
}

export async function wire(config: Config, parts: Parts = {}): Promise<Running> {
  const log = openLog({ level: config.logLevel, ...(parts.logTo === undefined ? {} : { to: parts.logTo }) });
  const meter = openMeter();
  const place = placeOf(config);
  const loaded = await loadHouse(place);
  if (!loaded.ok) throw new RefusedToStart(sayProblems(loaded.why));

  const onRedisError = rateLimited(log, "redis");
  const redis = connect({
    url: config.redisUrl,
    name: `accueil-${config.role}`,
    commandTimeoutMs: config.timings.acceptTimeoutMs,
    maxRetriesPerRequest: 1,
    onError: onRedisError,
  });
  const waitingLine = () => connect({ url: config.redisUrl, name: "accueil-wait", maxRetriesPerRequest: null, onError: onRedisError });
  const keys = openKeys(parts.keyPrefix, config.redisShards);
  const checked = await checkServer(redis, keys, Date.now).catch((cause: unknown) => {
    redis.disconnect();
    throw new RefusedToStart("Redis cannot be reached at REDIS_URL. Start it, or correct REDIS_URL.", { cause });
  });
  if (!checked.ok) {
    redis.disconnect();
    throw new RefusedToStart(checked.why.join("\n"));
  }

  const skew = watchSkew(redis, Date.now, onRedisError);
  await skew.measure();
  const clock = parts.clock ?? systemClock(() => skew.skewMs());
  const files = watchHouse(place, loaded.value, {
    swapped: () => log.info("flows and practices reloaded"),
    refused: (problems) =>
      log.error("an edit of the flows was refused, the old ones stand", {
        count: problems.length,
        error: sayProblems(problems.slice(0, 1)),
      }),
    failed: (error) => log.warn("edits of the flows are not seen until the next start", { error: error.message }),
  });
  const house = houseOf(() => files.now(), config);
  const bells = openBells(redis, keys, onRedisError);
  const store = openStore({
    redis,
    keys,
    clock,
    bells,
    sealer: openSeal(config.dataKeys),
    heldBy: (request) => heldBy(request, house.practice(request.practice)?.bufferMinutes ?? 0),
    noticed: (what, count) => meter.count("dropped", what, count),
  });
  const queues = openQueues({
    redis,
    clock,
    workerRedis: waitingLine,
    prefixes: keys.shards.map(({ tag }) => tag),
    prefixOf: (practice) => keys.ofPractice(practice).tag,
    onError: rateLimited(log, "queues"),
  });
  const gateway = openGateway({
    accountSid: config.accountSid,
    authToken: config.authTokens[0],
    apiUrl: config.twilioApiUrl,
    publicUrl: config.publicUrl,
    sendTimeoutMs: config.timings.sendTimeoutMs,
    kept: store.kept,
    clock,
    log,
  });
  const work = openWork({ ...store, gateway, house, clock, bells, jobs: queues.jobs, log, meter, timings: config.timings });
  watchDepths();

  const works = config.role !== "web";
  const serves = config.role !== "worker";
  const hearing = works && !serves ? hearBells(waitingLine, keys, work.onRing, onRedisError) : undefined;
  if (works) {
    bells.listen(work.onRing);
    work.start();
    queues.start(onDue);
  }
  let draining = false;
  const door = { publicUrl: config.publicUrl, accounts: new Map([[config.accountSid, config.authTokens]]), log };
  const shared = { ...door, house, bells, clock, meter, timings: config.timings };
  const settling = { ...shared, inbox: store.inbox, outbox: store.outbox };
  const server = serves
    ? await openServer(
        publicApp(
          [inboundDoor({ ...shared, inbox: store.inbox }), statusDoor({ ...shared, settle: (report) => settleReport(report, settling) })],
          log,
        ),
        {
          port: config.port,
        },
      )
    : undefined;
  const ops = await openServer(
    healthApp({
      ping: () => redis.ping(),
      skewMs: () => skew.skewMs(),
      draining: () => draining,
      metrics: async () => `${await meter.text()}\n${await queues.metrics()}`,
    }),
    { port: config.opsPort },
  );
  log.info("ready", { kind: config.role, count: loaded.value.practices.length });

  function watchDepths(): void {
    meter.watch("inbox_due", "Conversations with something due", async () => (await store.standing.depths()).dueIn);
    meter.watch("outbox_due", "Recipients with something to send", async () => (await store.standing.depths()).dueOut);
    meter.watch("timers", "Due rows to come", async () => (await store.standing.depths()).timers);
    meter.watch("parked_events", "Events that three tries could not handle", async () => (await store.standing.depths()).parkedEvents);
  }

  /** A job's instant: the due rows speak; the job only rings them, and says when it is needed next. */
  async function onDue(due: Parameters<OnDue>[0]): ReturnType<OnDue> {
    await store.timers.ring(100);
    const request = (await store.records.requests(due.practice, [due.request])).get(due.request);
    const practice = house.practice(due.practice);
    return nextLook(due.queue, request, practice, clock.now());
  }

  return {
    url: `http://127.0.0.1:${server?.port ?? 0}`,
    opsUrl: `http://127.0.0.1:${ops.port}`,
    settle: () => work.settle(),
    nextAt: async () => {
      const rows = await Promise.all([store.conversations.nextAt(), store.outbox.nextAt(), store.timers.nextAt()]);
      const due = rows.filter((at) => at !== undefined);
      return due.length === 0 ? undefined : Math.min(...due);
    },
    queue: async () => {
      const [depths, reminders] = await Promise.all([store.standing.depths(), store.standing.reminders()]);
      const open = await Promise.all(house.practices().map(({ id }) => store.records.openIds(id)));
      return {
        requests: open.flat().length,
        reminders,
        inbox: depths.dueIn,
        outbox: depths.dueOut,
        timers: depths.timers,
      };
    },
    async stop() {
      draining = true;
      const by = config.timings.drainMs;
      await server?.close(by);
      await Promise.all([work.stop(by), hearing?.stop(), queues.close(by)]);
      files.close();
      skew.stop();
      await gateway.close();
      await ops.close(1_000);
      await disconnect(redis);
      log.info("stopped");
    },
  };
}

function placeOf(config: Config): HousePlace {
  return {
    flowsDir: config.flowsDir,
    practicesDir: config.practicesDir,
    overrides: {
      ...(config.botAddresses.length === 0 ? {} : { bot: config.botAddresses }),
      ...(config.therapistAddresses.length === 0 ? {} : { therapist: config.therapistAddresses }),
      ...(config.smsFrom === undefined ? {} : { smsFrom: config.smsFrom }),
      ...(config.operatorAddress === undefined ? {} : { operator: config.operatorAddress }),
      templates: config.templates,
    },
  };
}

function houseOf(now: () => Loaded, config: Config): House {
  const name = conversationOf(config.addressKey);
  const names = new Map<string, ReturnType<typeof name>>();
  const conversation: House["conversation"] = (practice, address) => {
    const known = names.get(`${practice} ${address}`);
    if (known !== undefined) return known;
    const made = name(practice, address);
    if (names.size > 10_000) names.clear();
    names.set(`${practice} ${address}`, made);
    return made;
  };
  const practices = (): readonly Practice[] => now().practices;
  return {
    model: () => now().model,
    practices,
    practice: (id: PracticeId) => practices().find((practice) => practice.id === id),
    practiceFor: (to: Address) => practices().find((practice) => practice.bot.includes(to)),
    conversation,
  };
}
