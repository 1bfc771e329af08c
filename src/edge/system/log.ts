/**
 * Lines of JSON for the operator. Only the fields of `LogFields` are written, each cut to 200 characters; anything else is dropped here,
 * whatever the caller passes. Never words, names, numbers.
 */
import { type DestinationStream, destination, pino } from "pino";
import type { Log, LogFields } from "../../stations/ports.ts";

export interface LogOptions {
  readonly level: string;
  /** Standard output, not waited for, when absent. */
  readonly to?: DestinationStream;
}

const allowed: { readonly [name in keyof Required<LogFields>]: true } = {
  practice: true,
  conversation: true,
  event_id: true,
  outbox_id: true,
  request: true,
  code: true,
  status: true,
  count: true,
  ms: true,
  kind: true,
  error: true,
};

export function openLog(options: LogOptions): Log {
  const line = pino(
    { level: options.level, base: null, timestamp: () => `,"at":"${new Date().toISOString()}"` },
    options.to ?? destination({ fd: 1, sync: false }),
  );
  return {
    info: (event, fields) => line.info(only(fields), event),
    warn: (event, fields) => line.warn(only(fields), event),
    error: (event, fields) => line.error(only(fields), event),
  };
}

function only(fields: LogFields = {}): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!Object.hasOwn(allowed, name)) continue;
    if (typeof value === "number") kept[name] = value;
    // Whatever looks like a phone number does not pass, even inside an error's text.
    else if (typeof value === "string") kept[name] = value.slice(0, 200).replaceAll(/\+\d{6,15}/g, "+…");
  }
  return kept;
}

/**
 * At most one line a second for each kind of error; the next line says how many were left out. A full Redis makes thousands of errors a
 * second, and a disk full of them would be the next fault.
 */
export function rateLimited(log: Log, event: string, everyMs = 1_000, now: () => number = () => performance.now()): (error: Error) => void {
  const classes = new Map<string, { at: number; left: number }>();
  return (error) => {
    const code = "code" in error && typeof error.code === "string" ? error.code : (/^[A-Z]{3,}/.exec(error.message)?.[0] ?? error.name);
    const last = classes.get(code);
    const at = now();
    if (last !== undefined && at - last.at < everyMs) {
      last.left += 1;
      return;
    }
    log.error(event, { code, count: 1 + (last?.left ?? 0), error: error.message });
    if (classes.size > 100) classes.clear();
    classes.set(code, { at, left: 0 });
  };
}
