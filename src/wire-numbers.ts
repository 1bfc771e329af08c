/**
 * What this process shows beside its counts: its own strain, and how the house stands. In: where each is read. Out: gauges of the meter.
 */
import type { Audited } from "./core/booking/audit.ts";
import type { Store } from "./edge/redis/store.ts";
import type { SystemMeter } from "./edge/system/meter.ts";
import type { Outlet } from "./edge/system/outlet.ts";
import type { Strain } from "./edge/system/strain.ts";
import { silenceMs } from "./stations/watch-silence.ts";

export interface NumberParts {
  readonly meter: SystemMeter;
  readonly store: Pick<Store, "standing">;
  readonly strain: Strain;
  /** Absent: the lines go where the caller says. */
  readonly output: Outlet | undefined;
  readonly held: () => Promise<boolean>;
  readonly calendarSeconds: () => Promise<number>;
  readonly audited: () => Promise<Audited | undefined>;
  /** For how long each practice whose assistant is paused has been so. */
  readonly paused: () => Promise<readonly number[]>;
}

export function showNumbers({ meter, store, strain, output, held, calendarSeconds, audited, paused }: NumberParts): void {
  meter.watch("loop_delay_ms", "The longest that the thread was held up lately", () => strain.worstDelayMs());
  meter.watch("log_lines_dropped", "Log lines that nobody took", () => output?.dropped() ?? 0);
  meter.watch("inbox_due", "Conversations with something due", async () => (await store.standing.depths()).dueIn);
  meter.watch("outbox_due", "Recipients with something to send", async () => (await store.standing.depths()).dueOut);
  meter.watch("timers", "Due rows to come", async () => (await store.standing.depths()).timers);
  meter.watch(
    "unanswered",
    "People who wrote two minutes ago and were answered nothing",
    async () => (await store.standing.unanswered(silenceMs)).length,
  );
  meter.watch("parked_events", "Events that three tries could not handle", async () => (await store.standing.depths()).parkedEvents);
  meter.watch("calendar_age_seconds", "Since when the stalest of the therapists' calendars could not be read", calendarSeconds);
  meter.watchEach("audit_found", "What the last audit of all bookings found, by kind", "flaw", async () => (await audited())?.found ?? {});
  meter.watchEach("audit_left", "How much of it was not mended, by kind", "flaw", async () => (await audited())?.left ?? {});
  meter.watch("audit_at_seconds", "When the last audit began, in seconds of Unix time", async () => ((await audited())?.at ?? 0) / 1000);
  meter.watch("paused", "Practices whose assistant only takes messages", async () => (await paused()).length);
  meter.watch("paused_seconds", "For how long the longest of these pauses has lasted", async () => Math.max(0, ...(await paused())) / 1000);
  meter.watch("held", "1 while sending is held", async () => ((await held()) ? 1 : 0));
}
