/**
 * The one place where ports meet edges: main, the trial and the tests all start the same program here.
 * In: the configuration, and what a caller brings of its own (a clock, a key prefix, where log lines go). Out: a running bot, and how to stop it.
 * Decides nothing.
 */
import { randomUUID } from "node:crypto";
import type { DestinationStream } from "pino";
import type { Config } from "./config.ts";
import { heldBy } from "./core/booking/cells.ts";
import { pausedSince } from "./core/booking/overrides.ts";
import { practiceOf } from "./core/words/ids.ts";
import { loadHouse, sayProblems } from "./edge/files/load-house.ts";
import { watchHouse } from "./edge/files/watch-house.ts";
import { publicApp } from "./edge/http/app.ts";
import { calendarDoor } from "./edge/http/calendar-door.ts";
import { healthApp } from "./edge/http/health.ts";
import { openServer } from "./edge/http/server.ts";
import { openBells } from "./edge/redis/bells.ts";
import { connect, disconnect } from "./edge/redis/connect.ts";
import { openKeys } from "./edge/redis/keys.ts";
import { checkServer, whatIsWrong } from "./edge/redis/server.ts";
import { openStore } from "./edge/redis/store.ts";
import { watchSkew } from "./edge/redis/time.ts";
import { RefusedByServer, untilAnswered, watchServer } from "./edge/redis/watch-server.ts";
import { steadyNow, systemClock } from "./edge/system/clock.ts";
import { linksOf } from "./edge/system/links.ts";
import { calm, openLog, rateLimited } from "./edge/system/log.ts";
import { openMeter } from "./edge/system/meter.ts";
import { standardOutput } from "./edge/system/outlet.ts";
import { openSeal } from "./edge/system/seal.ts";
import { watchStrain } from "./edge/system/strain.ts";
import { openGateway } from "./edge/twilio/gateway.ts";
import { inboundDoor } from "./edge/twilio/inbound.ts";
import { statusDoor } from "./edge/twilio/status.ts";
import { alertHouse } from "./stations/alert-operator.ts";
import type { Clock, Inbox } from "./stations/ports.ts";
import { settleReport } from "./stations/settle.ts";
import { warmUp } from "./stations/warm-up.ts";
import { houseOf, placeOf } from "./wire-house.ts";
import { showNumbers } from "./wire-numbers.ts";
import { openWorking, type Working } from "./wire-working.ts";

export interface Parts {
  /** The house's time where it is not Redis' own: the trial's and the tests'. */
  readonly clock?: Clock;
  readonly keyPrefix?: string;
  readonly logTo?: DestinationStream;
}

/** How long the trial and the tests wait for a Redis that does not answer; the program itself waits for ever. */
const redisWithinMs = 5_000;

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

/** A program that is there at once; what it needs Redis for begins when Redis answers. */
export interface Started extends Running {
  /** Resolves when messages are taken and answered; rejects with `RefusedToStart` for a Redis that could lose them. */
  readonly ready: Promise<void>;
}

/** Resolves with the program at work. A Redis that does not answer within five seconds is refused here. */
export async function wire(config: Config, parts: Parts = {}): Promise<Running> {
  const started = await start(config, parts);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const missing = new RefusedToStart("Redis cannot be reached at REDIS_URL. Start it, or correct REDIS_URL.");
    timer = setTimeout(() => reject(missing), redisWithinMs);
  });
  try {
    await Promise.race([started.ready, late]);
  } catch (thrown) {
    await started.stop();
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
  return started;
}

/** Listens at once: 503 at the doors and a reason on `/readyz` until Redis is there, however long that takes. */
export async function start(config: Config, parts: Parts = {}): Promise<Started> {
  const output = parts.logTo === undefined ? standardOutput() : undefined;
  const log = calm(openLog({ level: config.logLevel, to: parts.logTo ?? standardOutput() }));
  const meter = openMeter();
  const place = placeOf(config);
  const loaded = await loadHouse(place);
  if (!loaded.ok) throw new RefusedToStart(sayProblems(loaded.why));
  for (const { id, distress } of loaded.value.practices)
    if (distress.checked === undefined)
      log.info("the therapist has not read the urgent texts yet: read them with her, then set `checked` in the practice file", {
        practice: id,
      });
  if (config.role !== "web") warmUp(Date.now());

  const onRedisError = rateLimited(log, "redis");
  const redis = connect({
    url: config.redisUrl,
    name: `accueil-${config.role}`,
    commandTimeoutMs: config.timings.acceptTimeoutMs,
    maxRetriesPerRequest: 1,
    silenceMs: 5_000,
    onError: onRedisError,
  });
  // Blocking reads end by themselves within ten seconds: a longer silence is a dead line.
  const waitingLine = () =>
    connect({ url: config.redisUrl, name: "accueil-wait", maxRetriesPerRequest: null, silenceMs: 20_000, onError: onRedisError });
  const keys = openKeys(parts.keyPrefix, config.redisShards);
  const skew = watchSkew(redis, steadyNow, onRedisError);
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
    isHers: (conversation, address) => house.practice(practiceOf(conversation))?.therapist.includes(address) ?? false,
    heldBy: (request) => heldBy(request, house.practice(request.practice)?.bufferMinutes ?? 0),
    noticed: (what, count) => meter.count("dropped", what, count),
    guarded: true,
    worker: { id: randomUUID(), aliveMs: config.timings.aliveMs },
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
  const telling = { inbox: store.inbox, house, bells, clock, log, meter };
  const strain = watchStrain(log);
  const guard = watchServer({
    redis,
    ask: () => whatIsWrong(redis, Date.now),
    everyMs: config.timings.checkMs,
    onError: onRedisError,
    found: unsafe,
  });

  const serves = config.role !== "worker";
  let working: Working | undefined;
  let draining = false;

  // Nothing is taken before this Redis is known to keep it.
  const trusted = <P extends unknown[], R>(act: (...given: P) => Promise<R>) => {
    return (...given: P): Promise<R> => (working === undefined ? Promise.reject(new NotReady()) : act(...given));
  };
  const inbox: Inbox = { accept: trusted((to, event) => store.inbox.accept(to, event)) };
  const door = { publicUrl: config.publicUrl, accounts: new Map([[config.accountSid, config.authTokens]]), log };
  const shared = { ...door, house, bells, clock, meter, timings: config.timings };
  const calendars = calendarDoor({
    house,
    clock,
    links: linksOf(config.addressKey),
    bookings: {
      request: trusted((id) => store.bookings.request(id)),
      since: trusted((practice, from, to) => store.bookings.since(practice, from, to)),
      feedSeed: trusted((practice) => store.bookings.feedSeed(practice)),
    },
    log,
  });
  const settling = { ...shared, inbox, outbox: store.outbox };
  const server = serves
    ? await openServer(
        publicApp(
          [
            inboundDoor({ ...shared, inbox }),
            statusDoor({ ...shared, settle: trusted((report) => settleReport(report, settling)) }),
            calendars,
          ],
          log,
        ),
        { port: config.port },
      )
    : undefined;
  const ops = await openServer(
    healthApp({
      ping: () => redis.ping(),
      // Of the wall clock, which may have been set since.
      skewMs: () => skew.skewMs() + steadyNow() - Date.now(),
      starting: () => working === undefined,
      unsafe: () => guard.wrong(),
      held,
      draining: () => draining,
      metrics: async () => `${await meter.text()}\n${(await working?.queues.metrics()) ?? ""}`,
    }),
    { port: config.opsPort },
  );
  showNumbers({
    meter,
    store,
    strain,
    output,
    held,
    calendarSeconds: async () => (await working?.diary.oldestSeconds()) ?? 0,
    audited: async () => working?.audits.last(),
    paused: async () => {
      const [now, all] = [clock.now(), await Promise.all(house.practices().map(({ id }) => store.records.overrides(id)))];
      return all.flatMap((overrides) => pausedSince(overrides, now) ?? []).map((since) => now - since);
    },
  });
  const ready = begin();
  // Heard by whoever waits for it; until then it is not an unhandled one.
  ready.catch(() => undefined);

  /** Waits for Redis, examines it, and only then takes and answers messages. */
  async function begin(): Promise<void> {
    const waiting = { againMs: 250, onError: onRedisError, given: () => draining };
    const checked = await untilAnswered(() => checkServer(redis, keys, Date.now), waiting).catch((thrown: unknown) => {
      if (!(thrown instanceof RefusedByServer)) throw thrown;
      throw new RefusedToStart(`Redis refuses this user or password (${thrown.message}). Correct REDIS_URL, or the user's rights.`);
    });
    if (!checked.ok) throw new RefusedToStart(checked.why.join("\n"));
    await untilAnswered(() => skew.measure(), waiting);
    working = openWorking({ config, redis, keys, waitingLine, onRedisError, store, gateway, telling });
    log.info("ready", { kind: config.role, count: house.practices().length });
  }

  function unsafe(wrong: readonly string[]): void {
    if (wrong.length === 0) return log.info("Redis is safe again");
    log.error("Redis could lose messages", { count: wrong.length, error: wrong[0] ?? "" });
    alertHouse("redis-unsafe", telling).catch(onRedisError);
  }

  async function held(): Promise<boolean> {
    return (await store.hold.read()).some((hold) => hold !== undefined);
  }

  return {
    url: `http://127.0.0.1:${server?.port ?? 0}`,
    opsUrl: `http://127.0.0.1:${ops.port}`,
    ready,
    async settle() {
      await ready;
      await working?.work.settle();
    },
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
      // Side by side: a Redis that is away makes each of them wait.
      await Promise.all([
        server?.close(by),
        working?.work.stop(by),
        working?.hearing?.stop(),
        working?.queues.close(by),
        working?.feeds.close(),
      ]);
      files.close();
      skew.stop();
      guard.stop();
      strain.stop();
      await Promise.all([soon(gateway.close()), ops.close(1_000), disconnect(redis)]);
      log.info("stopped");
      // A reader that has stopped does not keep us.
      await output?.flush(500);
    },
  };
}

/** Redis is not there yet, or not examined yet: the caller answers 503. */
class NotReady extends Error {
  override readonly name = "NotReady";
}

/** What has been under way for longer than this is left to whoever takes it up again. */
const soon = (closing: Promise<void>): Promise<void> =>
  Promise.race([closing, new Promise<void>((resolve) => void setTimeout(resolve, 1_000).unref())]);
