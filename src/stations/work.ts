/**
 * What a worker does all day: answers its bells, sweeps what a lost bell left behind, rings due rows, polls Twilio's list,
 * and adds again the jobs that were lost.
 * Per conversation and lane one thing at a time in this process; across processes the commit and the claim decide.
 */
import { nextDue } from "../core/booking/due.ts";
import { isOpen, type Request } from "../core/booking/request.ts";
import { type ConversationId, practiceOf } from "../core/words/ids.ts";
import type { Practice } from "../core/words/practice.ts";
import { type EpochMs, hourMs, minuteMs } from "../core/words/time.ts";
import { alertOperator } from "./alert-operator.ts";
import type { Audits } from "./audit.ts";
import { type ConverseParts, converse } from "./converse.ts";
import { type DeliverParts, deliver } from "./deliver.ts";
import { openLine } from "./line.ts";
import { openLooked } from "./looked.ts";
import { type LostParts, openGroundWatch } from "./lost.ts";
import type { Timers } from "./ports.ts";
import { type Calendars, lookMs } from "./read-calendars.ts";
import { reconcile } from "./reconcile.ts";
import { openSlots } from "./slots.ts";
import { openSilenceWatch, type SilenceParts } from "./watch-silence.ts";

export interface WorkParts extends Omit<ConverseParts, "diary">, Omit<DeliverParts, "line" | "leaving">, LostParts, SilenceParts {
  readonly timers: Timers;
  readonly diary: Calendars;
  readonly audits: Pick<Audits, "look">;
}

/** A job whose request has nothing to come, and is still open, looks again so soon: its row has rung, its turn is not over. */
const againMs = 5_000;

/** When a job is needed next, by what is true now; "ended": never again. */
export function nextLook(
  queue: "booking-requests" | "reminders",
  request: Request | undefined,
  practice: Practice | undefined,
  now: EpochMs,
): { readonly nextAt: EpochMs } | "ended" {
  if (request === undefined || practice === undefined) return "ended";
  if (queue === "booking-requests" && !isOpen(request)) return "ended";
  const next = nextDue(request, practice, now).find(({ at, name }) => at > now && (queue === "booking-requests" || name === "remind"));
  if (next !== undefined) return { nextAt: next.at };
  return queue === "booking-requests" ? { nextAt: now + againMs } : "ended";
}

/** Adds, under its id, the job of every open request: one that is there already stays as it is. Returns how many there should be. */
export async function expectAll(parts: Pick<WorkParts, "house" | "records" | "jobs" | "clock">): Promise<number> {
  let count = 0;
  for (const practice of parts.house.practices()) {
    const ids = await parts.records.openIds(practice.id);
    for (let from = 0; from < ids.length; from += batch) {
      for (const request of (await parts.records.requests(practice.id, ids.slice(from, from + batch))).values()) {
        const [next] = nextDue(request, practice, parts.clock.now());
        if (!isOpen(request) || next === undefined) continue;
        await parts.jobs.expectDecision(practice.id, request.id, next.at);
        count += 1;
      }
    }
  }
  return count;
}

export interface Work {
  /** A bell: handled at once, coalesced with what is already running for that conversation. */
  onRing(what: "inbox" | "outbox", conversation: ConversationId): void;
  start(): void;
  /** Rings what is due and works until nothing is due now; what rests for later stays. */
  settle(): Promise<void>;
  /** Takes nothing new and waits for what runs, `deadlineMs` at most. */
  stop(deadlineMs: number): Promise<void>;
}

const batch = 100;
/** Sends at once, each a connection to Twilio: one that is slow there holds up nobody else, and distress has places of its own. */
const sendsAtOnce = { ordinary: 48, urgent: 16 };
/** A spoilt conversation is looked at again after so long, in case a human has mended it. */
const spoiltRestMs = [minuteMs, 5 * minuteMs, 15 * minuteMs, hourMs];

export function openWork(parts: WorkParts): Work {
  const running = new Map<string, { again: boolean; done: Promise<void> }>();
  const beats: NodeJS.Timeout[] = [];
  const lookAtGround = openGroundWatch(parts);
  /** Until this Redis has been looked at once a claim is held, and would only come back later. */
  let judged = Promise.resolve();
  const conversing = { ...parts, looked: openLooked() };
  const lookForSilence = openSilenceWatch(parts);
  let stopped = false;
  const delivering = { ...parts, line: openLine(parts.clock, parts.timings.refusedRestMs), leaving: () => stopped };
  const slots = { ordinary: openSlots(sendsAtOnce.ordinary), urgent: openSlots(sendsAtOnce.urgent) };
  const spoilt = new Map<string, number>();

  /** One run per name at a time; a bell meanwhile makes it run once more. */
  const run = (name: string, task: () => Promise<void>): Promise<void> => {
    const now = running.get(name);
    if (now !== undefined) {
      now.again = true;
      return now.done;
    }
    const entry = { again: false, done: Promise.resolve() };
    entry.done = (async () => {
      try {
        do {
          entry.again = false;
          await task();
        } while (entry.again && !stopped);
      } catch (thrown) {
        parts.log.warn("left for the sweep", { kind: name.split(" ")[0] ?? "", error: complaint(thrown) });
      } finally {
        running.delete(name);
      }
    })();
    running.set(name, entry);
    return entry.done;
  };

  /** One conversation whose keys are spoilt must not come back with every sweep: it rests, and somebody is told. */
  const forOne = (name: string, conversation: ConversationId, rest: (at: EpochMs) => Promise<void>, task: () => Promise<void>) =>
    run(`${name} ${conversation}`, async () => {
      try {
        await task();
        spoilt.delete(`${name} ${conversation}`);
      } catch (thrown) {
        if (!(thrown instanceof Error) || !parts.spoilt(thrown)) throw thrown;
        const count = spoilt.get(`${name} ${conversation}`) ?? 0;
        if (spoilt.size > 10_000) spoilt.clear();
        spoilt.set(`${name} ${conversation}`, count + 1);
        await rest(parts.clock.now() + (spoiltRestMs[Math.min(count, spoiltRestMs.length - 1)] ?? hourMs));
        parts.log.error("what is stored for a conversation cannot be used", { conversation, count: count + 1, error: thrown.message });
        const practice = parts.house.practice(practiceOf(conversation));
        if (practice !== undefined) await alertOperator("spoilt", practice, parts);
      }
    });

  const inbox = (conversation: ConversationId): Promise<void> =>
    forOne(
      "converse",
      conversation,
      (at) => parts.conversations.postpone(conversation, at),
      () => converse(conversation, conversing),
    );
  const outbox = (conversation: ConversationId, lane: "ordinary" | "urgent"): Promise<void> =>
    forOne(
      `deliver-${lane}`,
      conversation,
      (at) => parts.outbox.postpone(conversation, lane, at),
      async () => {
        if (lane === "ordinary") await judged;
        await slots[lane].use(() => deliver(conversation, lane, delivering));
      },
    );

  const onRing: Work["onRing"] = (what, conversation) => {
    if (stopped) return;
    if (what === "inbox") void inbox(conversation);
    else {
      void outbox(conversation, "urgent");
      void outbox(conversation, "ordinary");
    }
  };

  /** What is taken runs by itself: a slow send must not keep the next sweep from ringing and taking. */
  const sweep = async (): Promise<number> => {
    await parts.timers.ring(batch);
    const [talks, sends] = await Promise.all([
      parts.conversations.take(batch, parts.timings.takeMs),
      // Not more than can leave now: what waits here is kept from others. A few always, for distress.
      parts.outbox.take(Math.min(batch, slots.ordinary.free() + 8), parts.timings.takeMs),
    ]);
    for (const conversation of talks) void inbox(conversation);
    for (const { conversation, lane } of sends) void outbox(conversation, lane);
    return talks.length + sends.length;
  };

  const beat = (everyMs: number, name: string, task: () => Promise<unknown>): void => {
    const timer = setInterval(() => {
      if (!stopped) void run(name, async () => void (await task()));
    }, everyMs);
    timer.unref();
    beats.push(timer);
  };

  return {
    onRing,
    start() {
      judged = run("ground", lookAtGround);
      beat(parts.timings.sweepMs, "ground", lookAtGround);
      beat(parts.timings.aliveMs / 3, "pulse", () => parts.pulse.beat());
      void run("pulse", () => parts.pulse.beat());
      beat(parts.timings.sweepMs, "sweep", sweep);
      beat(parts.timings.silenceBeatMs, "silence", lookForSilence);
      beat(Math.min(lookMs, parts.timings.calendarMs), "calendars", () => parts.diary.look());
      void run("calendars", () => parts.diary.look());
      beat(Math.min(lookMs, parts.timings.calendarMs), "audit", () => parts.audits.look());
      beat(parts.timings.pollMs, "poll", () => reconcile(parts, false));
      void run("poll", async () => void (await reconcile(parts, true)));
      beat(parts.timings.pollMs, "jobs", () => expectAll(parts));
      void run("models", async () => void (await parts.models.keep(parts.house.model())));
      void run("jobs", async () => void (await expectAll(parts)));
    },
    async settle() {
      await run("calendars", () => parts.diary.look());
      for (;;) {
        const found = await sweep();
        await Promise.all([...running.values()].map(({ done }) => done));
        if (found === 0 && running.size === 0 && (await idle(parts))) return;
      }
    },
    async stop(deadlineMs) {
      stopped = true;
      for (const timer of beats) clearInterval(timer);
      await Promise.race([
        Promise.all([...running.values()].map(({ done }) => done)),
        new Promise((end) => setTimeout(end, deadlineMs).unref()),
      ]);
    },
  };
}

/** Twilio's trouble is named in our own words, which hold nothing of anybody; of anything else the name alone. */
const complaint = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.name === "TwilioProblem" ? thrown.message : thrown.name) : "unknown";

async function idle(parts: WorkParts): Promise<boolean> {
  const now = parts.clock.now();
  const next = await Promise.all([parts.conversations.nextAt(), parts.outbox.nextAt(), parts.timers.nextAt()]);
  return next.every((at) => at === undefined || at > now);
}
