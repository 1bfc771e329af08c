/**
 * BullMQ, for what it is made for: jobs that wait for hours and days. Two queues, `booking-requests` and `reminders`, ids only.
 * A job tells nobody anything: at its instant it calls `onDue` (which rings the due rows) and moves itself to its next instant, or ends.
 * Any job may be lost, late or doubled without harm; delays are counted on the house's clock.
 */
import { DelayedError, type Job, Queue, Worker } from "bullmq";
import type { Cluster, Redis } from "ioredis";
import { z } from "zod";
import { PracticeId, RequestId } from "../../core/words/ids.ts";
import type { EpochMs } from "../../core/words/time.ts";
import type { Clock, Jobs } from "../../stations/ports.ts";

/** What a job knows. Never a person's words, name or number: BullMQ keeps job data longer than one thinks. */
const Ids = z.object({ practice: PracticeId, request: RequestId });
export type Ids = z.infer<typeof Ids>;

export type QueueName = "booking-requests" | "reminders";
export type OnDue = (due: Ids & { readonly queue: QueueName }) => Promise<{ readonly nextAt: EpochMs } | "ended">;

export interface QueueOptions {
  /** For adding jobs: with a command timeout, so that a caller never waits for ever. Owned by the caller. */
  readonly redis: Redis | Cluster;
  /** Makes a connection for a worker: no command timeout, `maxRetriesPerRequest: null`. Closed here. */
  readonly workerRedis: () => Redis | Cluster;
  /** BullMQ's prefixes, one a shard (`{desk-0}`), and which one a practice lives in. */
  readonly prefixes: readonly string[];
  readonly prefixOf: (practice: PracticeId) => string;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
}

export interface Queues {
  readonly jobs: Jobs;
  /** Begins to work on due jobs in this process. */
  start(onDue: OnDue): void;
  /** Lets running jobs end, then cuts; resolves within `deadlineMs` whatever Redis does. */
  close(deadlineMs: number): Promise<void>;
  /** BullMQ's own numbers in Prometheus' form; those of a queue that cannot be read are left out. */
  metrics(): Promise<string>;
}

const names: readonly QueueName[] = ["booking-requests", "reminders"];
/** A job that is due again at once waits so long: a fault in `onDue` must not spin. */
const leastDelayMs = 1_000;
const afterFaultMs = 5_000;
const workerSettings = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 5,
  runRetryDelay: 1_000,
  concurrency: 10,
  drainDelay: 5,
};

export function openQueues(options: QueueOptions): Queues {
  const { clock, onError } = options;
  const queues = new Map<string, Queue<Ids>>();
  const workers: Worker<Ids>[] = [];
  const resters: { stop(): void }[] = [];
  const lines: (Redis | Cluster)[] = [];
  for (const prefix of options.prefixes) {
    for (const name of names) {
      const queue = new Queue<Ids>(name, {
        connection: options.redis,
        prefix,
        streams: { events: { maxLen: 100 } },
        // A failed job that stayed would swallow the one that the sweep adds again under its id.
        defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
      });
      queue.on("error", onError);
      queues.set(`${prefix}|${name}`, queue);
    }
  }
  const add = async (name: QueueName, jobId: string, ids: Ids, at: EpochMs): Promise<void> => {
    const queue = queues.get(`${options.prefixOf(ids.practice)}|${name}`);
    if (queue === undefined) throw new Error(`no queue ${name} for practice ${ids.practice}`);
    await queue.add(name, ids, { jobId, delay: Math.max(0, Math.round(at - clock.now())) });
  };

  return {
    jobs: {
      expectDecision: (practice, request, nextAt) => add("booking-requests", `rq-${request}`, { practice, request }, nextAt),
      expectReminder: (practice, request, rev, at) => add("reminders", `rm-${request}-${rev}`, { practice, request }, at),
    },
    start(onDue) {
      if (workers.length > 0) throw new Error("the queues are already being worked on");
      for (const prefix of options.prefixes) {
        for (const name of names) {
          const connection = options.workerRedis();
          lines.push(connection);
          const worker = new Worker<Ids>(name, (job, token) => work(job, token, name, onDue, options), {
            connection,
            prefix,
            ...workerSettings,
          });
          worker.on("error", onError);
          resters.push(restAfterErrors(worker, onError));
          workers.push(worker);
        }
      }
    },
    async close(deadlineMs) {
      for (const rester of resters) rester.stop();
      const closing = Promise.allSettled([
        ...workers.map((worker) => worker.close()),
        ...[...queues.values()].map((queue) => queue.close()),
      ]);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, deadlineMs);
      });
      await Promise.race([closing, late]);
      clearTimeout(timer);
      for (const line of lines) line.disconnect();
    },
    async metrics() {
      return (await Promise.all([...queues.values()].map((queue) => queue.exportPrometheusMetrics().catch(() => "")))).join("\n");
    },
  };
}

const errorsInASecond = 5;
const restMs = 5_000;

/**
 * A server that answers with errors (its memory is full, a replica) is asked again by BullMQ at once, thousands of times a second: the worker
 * rests instead. Nothing waits for it: the due rows ring without the jobs.
 */
function restAfterErrors(worker: Worker<Ids>, onError: (error: Error) => void): { stop(): void } {
  let since = 0;
  let count = 0;
  let resting: NodeJS.Timeout | undefined;
  const failed = (thrown: unknown): void => onError(thrown instanceof Error ? thrown : new Error(String(thrown)));
  worker.on("error", () => {
    const now = performance.now();
    if (now - since > 1_000) [since, count] = [now, 0];
    count += 1;
    if (count < errorsInASecond || resting !== undefined) return;
    worker.pause(true).catch(failed);
    resting = setTimeout(() => {
      resting = undefined;
      worker.resume().catch(failed);
    }, restMs).unref();
  });
  return { stop: () => clearTimeout(resting) };
}

async function work(
  job: Job<Ids>,
  token: string | undefined,
  queue: QueueName,
  onDue: OnDue,
  { clock, onError }: QueueOptions,
): Promise<void> {
  const ids = Ids.safeParse(job.data);
  // A job of another version or hand: nothing can be looked up, and the due rows do not need it.
  if (!ids.success) return;
  const next = await onDue({ ...ids.data, queue }).catch((thrown: unknown) => {
    onError(thrown instanceof Error ? thrown : new Error(String(thrown)));
    return { nextAt: clock.now() + afterFaultMs };
  });
  if (next === "ended") return;
  await job.moveToDelayed(Date.now() + Math.max(leastDelayMs, Math.round(next.nextAt - clock.now())), token);
  throw new DelayedError();
}
