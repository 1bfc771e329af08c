/**
 * How a message travels on, and the reports that the bot gets of it: queued is not reported, then sent, delivered, on WhatsApp read.
 * In: a message taken, and what should go wrong. Out: status entries and signed posts, in order unless told otherwise. Never a report to another machine.
 */
import type { Shown, Status } from "./entries.ts";

export interface Outcome {
  /** Everything later by this. */
  readonly delayMs?: number;
  /** Reports in reverse, once all is known. */
  readonly reversed?: boolean;
  readonly duplicate?: boolean;
  /** It arrives, and no report ever says so. */
  readonly never?: boolean;
  /** 30003, 30005, 63016 and the like. */
  readonly fail?: number;
  /** The first report reaches the bot before the answer to its own POST does. */
  readonly beforeAnswer?: boolean;
}

/** Real milliseconds from acceptance to each status. */
export interface Pace {
  readonly sentMs: number;
  readonly deliveredMs: number;
  readonly readMs: number;
}
export const quickPace: Pace = { sentMs: 2, deliveredMs: 5, readMs: 8 };

export interface Report {
  readonly status: Status;
  readonly errorCode?: number;
}

/** 63xxx are WhatsApp's, told as failed; 30xxx come from a carrier. */
export function journey(message: Shown, fail: number | undefined): readonly Report[] {
  if (fail !== undefined)
    return [...(fail < 60_000 ? [{ status: "sent" as const }] : []), { status: fail < 60_000 ? "undelivered" : "failed", errorCode: fail }];
  const arrived: Report[] = [{ status: "sent" }, { status: "delivered" }];
  return message.channel === "whatsapp" ? [...arrived, { status: "read" }] : arrived;
}

export function reportForm(message: Shown, report: Report, accountSid: string, now: number): Record<string, string> {
  const form: Record<string, string> = {
    MessageSid: message.sid,
    SmsSid: message.sid,
    MessageStatus: report.status,
    SmsStatus: report.status,
    AccountSid: accountSid,
    ApiVersion: "2010-04-01",
    From: message.from,
    To: message.to,
  };
  if (report.errorCode !== undefined) form.ErrorCode = String(report.errorCode);
  if (message.channel === "whatsapp") {
    Object.assign(form, {
      ChannelPrefix: "whatsapp",
      ChannelToAddress: message.to.slice("whatsapp:".length),
      ChannelInstallSid: `XE${"0".repeat(32)}`,
    });
    if (report.status === "read") form.EventType = "READ";
  } else if (report.status === "delivered" || report.status === "undelivered") {
    form.RawDlrDoneDate = new Date(now).toISOString().replaceAll(/\D/g, "").slice(2, 12);
  }
  return form;
}

export interface Travel {
  /** Starts the journey; resolves once the first report was posted (at once where there is none). */
  start(message: Shown, outcome: Outcome): Promise<void>;
  /** Resolves when no journey is under way. */
  idle(): Promise<void>;
  stop(): void;
}

/** `tell` writes the status down; `post` sends one report and resolves when it was answered. */
export function travel(
  pace: Pace,
  tell: (message: Shown, report: Report) => void,
  post: (message: Shown, report: Report) => Promise<void>,
): Travel {
  const under = new Set<Promise<void>>();
  const pauses = new Map<NodeJS.Timeout, () => void>();
  let stopped = false;

  const pause = (ms: number): Promise<void> =>
    new Promise((done) => {
      if (ms <= 0 || stopped) return done();
      const timer = setTimeout(() => {
        pauses.delete(timer);
        done();
      }, ms);
      pauses.set(timer, done);
    });

  const go = async (message: Shown, outcome: Outcome, first: () => void): Promise<void> => {
    const silent = outcome.never === true || message.reportTo === undefined;
    const reports = journey(message, outcome.fail);
    const at = { sent: pace.sentMs, delivered: pace.deliveredMs, read: pace.readMs };
    let waited = -(outcome.delayMs ?? 0);
    const send = async (report: Report): Promise<void> => {
      for (let copies = outcome.duplicate === true ? 2 : 1; copies > 0 && !silent; copies -= 1) await post(message, report);
      first();
    };
    for (const report of reports) {
      const due = report.status === "sent" || report.status === "read" ? at[report.status] : at.delivered;
      await pause(outcome.beforeAnswer === true ? 0 : due - waited);
      if (stopped) break;
      waited = Math.max(waited, due);
      tell(message, report);
      if (outcome.reversed !== true) await send(report);
    }
    if (outcome.reversed === true) for (const report of [...reports].reverse()) await send(report);
    first();
  };

  return {
    start: (message, outcome) =>
      new Promise((first) => {
        const trip = go(message, outcome, first).finally(() => under.delete(trip));
        under.add(trip);
      }),
    async idle() {
      while (under.size > 0) await Promise.all(under);
    },
    stop() {
      stopped = true;
      for (const [timer, done] of pauses) {
        clearTimeout(timer);
        done();
      }
      pauses.clear();
    },
  };
}
