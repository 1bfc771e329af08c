/**
 * What the operator's machines ask, on a port of its own: `/healthz` (the process runs), `/readyz` (Redis answers and is safe, clocks agree), `/metrics`.
 * In: questions to ask. Out: a request listener. Never on the public port, and never a version.
 */
import type { RequestListener, ServerResponse } from "node:http";

export interface HealthParts {
  /** Resolves when Redis answers. */
  ping(): Promise<unknown>;
  /** Redis' clock minus ours. */
  skewMs(): number;
  /** True until Redis has been examined: nothing is taken yet. */
  starting(): boolean;
  /** What makes Redis unsafe now, a sentence each; empty for nothing. */
  unsafe(): readonly string[];
  /** Whether sending is held: no reason to take traffic away, but to be seen. */
  held(): Promise<boolean>;
  /** True from SIGTERM on: no new traffic, please. */
  draining(): boolean;
  /** Prometheus' text. */
  metrics(): Promise<string>;
}

const pingLimitMs = 1_000;
const maxSkewMs = 5_000;

export function healthApp(parts: HealthParts): RequestListener {
  return (request, response) => {
    const path = request.url?.split("?", 1)[0];
    if (request.method !== "GET" && request.method !== "HEAD") return say(response, 405, "");
    if (path === "/healthz") return say(response, 200, "up\n");
    if (path === "/readyz")
      return void ready(parts).then(async (wrong) => {
        const held = wrong === undefined && (await parts.held().catch(() => false));
        say(response, wrong === undefined ? 200 : 503, `${wrong ?? "ready"}${held ? ", sending is held" : ""}\n`);
      });
    if (path === "/metrics")
      return void parts.metrics().then(
        (text) => say(response, 200, text, "text/plain; version=0.0.4; charset=utf-8"),
        () => say(response, 500, ""),
      );
    say(response, 404, "");
  };
}

/** What keeps this process from taking traffic; undefined for nothing. */
async function ready(parts: HealthParts): Promise<string | undefined> {
  if (parts.draining()) return "draining";
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), pingLimitMs);
  });
  const answers = await Promise.race([
    parts.ping().then(
      () => true,
      () => false,
    ),
    late,
  ]);
  clearTimeout(timer);
  if (!answers) return "redis away";
  if (parts.starting()) return "starting";
  if (Math.abs(parts.skewMs()) > maxSkewMs) return "clock skew";
  const unsafe = parts.unsafe();
  return unsafe.length === 0 ? undefined : ["redis unsafe", ...unsafe].join("\n");
}

function say(response: ServerResponse, status: number, text: string, type = "text/plain; charset=utf-8"): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
  response.end(text);
}
