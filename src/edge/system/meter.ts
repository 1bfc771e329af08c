/**
 * Counts for the operator's monitoring, in Prometheus' form. Labels come from the closed lists below; another value is counted as `other`,
 * so that no text of a person can become a label.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Meter } from "../../stations/ports.ts";

export interface SystemMeter extends Meter {
  /** How long the webhook took to store a message. */
  acceptTook(ms: number): void;
  /** Read each time the numbers are asked for: oldest due entry, memory, depth of an index. What cannot be read is not a number (NaN). */
  watch(name: string, help: string, read: () => number | Promise<number>): void;
  /** The same, one number a label; a label that is not read has none. */
  watchEach(name: string, help: string, label: string, read: () => Promise<Readonly<Record<string, number>>>): void;
  /** Prometheus' text form. */
  text(): Promise<string>;
}

/** What `alertOperator` says; each is explained in docs/operations.md. */
export const alertCodes = [
  "poison",
  "no-therapist-address",
  "wrong-codes",
  "codes-exhausted",
  "error-outcome",
  "not-sent",
  "not-delivered",
  "therapist-stopped",
  "flood",
  "loop",
  "unanswered",
  "held",
  "redis-unsafe",
  "twilio-refuses",
  "list-away",
  "spoilt",
  "state-lost",
  "calendar-away",
  "audit",
] as const;

const counters = {
  accepted: {
    name: "accepted_total",
    help: "Events stored, by outcome",
    labels: [
      "stored",
      "duplicate",
      "sms",
      "whatsapp",
      "sms-stored",
      "sms-duplicate",
      "whatsapp-stored",
      "whatsapp-duplicate",
      "refused",
      "unavailable",
    ],
  },
  sent: {
    name: "sent_total",
    help: "Sends settled, by outcome",
    labels: ["sent", "later", "unknown", "unread", "never", "parked", "behind", "rerouted", "failed"],
  },
  commit: { name: "commit_total", help: "Commits, by outcome", labels: ["committed", "stale"] },
  strike: { name: "strikes_total", help: "Turns that could not be decided", labels: [] },
  alert: {
    name: "alerts_total",
    help: "What the operator should know",
    labels: alertCodes,
  },
  rested: {
    name: "rested_total",
    help: "Looks at a conversation that was left alone for a newer worker, or until its practice is loaded",
    labels: ["event", "state", "model", "practice"],
  },
  calendar: {
    name: "calendar_reads_total",
    help: "Readings of the therapists' calendars, by outcome",
    labels: [
      "read",
      "same",
      "no-url",
      "address",
      "unreachable",
      "slow",
      "redirects",
      "status",
      "too-big",
      "encoding",
      "not-a-calendar",
      "too-much",
    ],
  },
  audit: { name: "audits_total", help: "Audits of all bookings, by outcome", labels: ["clean", "mended", "left"] },
  poll_recovered: { name: "poll_recovered_total", help: "Messages whose webhook never came; 0 on a normal day", labels: [] },
  dropped: {
    name: "dropped_total",
    help: "Messages dropped at the claim, due rows whose conversation was gone, and why commits were stale",
    labels: ["dropped", "late", "row-lost", "stale-head", "stale-version", "stale-rev", "stale-cell", "stale-code"],
  },
} as const satisfies { readonly [name in Parameters<Meter["count"]>[0]]: { name: string; help: string; labels: readonly string[] } };

export function openMeter(): SystemMeter {
  const registry = new Registry();
  // The process itself: heap, handles, event loop, garbage.
  collectDefaultMetrics({ register: registry });
  const made = new Map(
    Object.entries(counters).map(([what, { name, help, labels }]) => [
      what,
      { counter: new Counter({ name, help, labelNames: ["outcome"], registers: [registry] }), labels: new Set<string>(labels) },
    ]),
  );
  // What has no labels stands at 0 from the start: absent would look like a scrape that failed.
  for (const { counter, labels } of made.values()) if (labels.size === 0) counter.inc(0);
  const accept = new Histogram({
    name: "accept_ms",
    help: "Webhook to durable, milliseconds",
    buckets: [1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 1500, 2000],
    registers: [registry],
  });
  const missed = new Counter({
    name: "not_understood_total",
    help: "Messages that were not understood: the question that was open, the language, how long they were",
    labelNames: ["step", "language", "length"],
    registers: [registry],
  });
  return {
    // Steps are named by the flow files alone; whatever does not look like one is no label.
    notUnderstood: ({ at, locale, length }) =>
      missed.inc({ step: /^[a-z0-9-]{1,40}\.[a-z0-9-]{1,40}$/.test(at) ? at : "other", language: locale, length }),
    count(what, label, by = 1) {
      const { counter, labels } = made.get(what) ?? {};
      if (label === undefined) counter?.inc(by);
      else counter?.inc({ outcome: labels?.has(label) ? label : "other" }, by);
    },
    acceptTook: (ms) => accept.observe(ms),
    watch(name, help, read) {
      new Gauge({
        name,
        help,
        registers: [registry],
        collect: async function () {
          // One that cannot be read must not take the others with it: they are wanted most while Redis is away.
          this.set(await Promise.resolve(read()).catch(() => Number.NaN));
        },
      });
    },
    watchEach(name, help, label, read) {
      new Gauge({
        name,
        help,
        labelNames: [label],
        registers: [registry],
        collect: async function () {
          this.reset();
          for (const [value, count] of Object.entries(await read().catch(() => ({})))) this.set({ [label]: value }, count);
        },
      });
    },
    text: () => registry.metrics(),
  };
}
