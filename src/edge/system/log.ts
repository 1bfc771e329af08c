/**
 * Lines of JSON for the operator. Only the fields of `LogFields` are written, each cut to 200 characters; anything else is dropped here,
 * whatever the caller passes. Never words, names, numbers.
 */
import { type DestinationStream, pino } from "pino";
import type { Log, LogFields } from "../../stations/ports.ts";

export interface LogOptions {
  readonly level: string;
  readonly to: DestinationStream;
}

const allowed: { readonly [name in keyof Required<LogFields>]: true } = {
  practice: true,
  conversation: true,
  event_id: true,
  outbox_id: true,
  request: true,
  hour: true,
  code: true,
  status: true,
  count: true,
  ms: true,
  kind: true,
  error: true,
};

export function openLog(options: LogOptions): Log {
  const line = pino({ level: options.level, base: null, timestamp: () => `,"at":"${new Date().toISOString()}"` }, options.to);
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

/** What a Redis or a network in trouble makes every request say. */
const chorus: ReadonlySet<string> = new Set([
  "a message could not be stored",
  "a delivery report could not be noted",
  "a calendar could not be read",
  "a request failed",
  "a bell did not ring",
  "left for the sweep",
]);

/** The same log, in which one trouble that hits everybody is one line a second: the next one counts what was left out. */
export function calm(log: Log, everyMs = 1_000, now: () => number = () => performance.now()): Log {
  const classes = new Map<string, { at: number; left: number }>();
  const say =
    (level: "info" | "warn" | "error"): Log["info"] =>
    (event, fields = {}) => {
      if (!chorus.has(event)) return log[level](event, fields);
      const name = `${event}|${fields.error ?? ""}|${fields.kind ?? ""}`;
      const last = classes.get(name);
      const at = now();
      if (last !== undefined && at - last.at < everyMs) {
        last.left += 1;
        return;
      }
      log[level](event, last === undefined || last.left === 0 ? fields : { ...fields, count: last.left + 1 });
      if (classes.size > 100) classes.clear();
      classes.set(name, { at, left: 0 });
    };
  return { info: say("info"), warn: say("warn"), error: say("error") };
}
