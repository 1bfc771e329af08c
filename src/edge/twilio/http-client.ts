/**
 * The HTTP client under Twilio's package, on undici (a third of the CPU of the package's own): kept connections, our time limits.
 * In: the package's requests. Out: its answers for 2xx, `TwilioProblem` for everything else, so that the package makes no error of its own.
 * Never logs, never keeps a request or an answer, never follows a redirect, never tries again.
 */
import type { Readable } from "node:stream";
import type twilio from "twilio";
import { Agent } from "undici";
import { z } from "zod";
import { networkProblem, TwilioProblem } from "./problem.ts";

export interface HttpClientOptions {
  /** Replaces scheme and host of every product of Twilio's; the path stays. */
  readonly apiUrl?: string | undefined;
  /** From the first byte of the connection to the last of the answer. */
  readonly timeoutMs: number;
  readonly agent: Agent;
  /** Asked when the connection takes the body's first byte, which nothing has preceded: false, and nothing leaves. Absent: it always may. */
  readonly mayLeave?: (() => boolean) | undefined;
}

/** What the package asks of its client, as far as we use it. */
interface Asked {
  readonly method: string;
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  readonly headers?: Record<string, unknown>;
  readonly params?: object;
  readonly data?: unknown;
}

export const openAgent = (connectTimeoutMs: number): Agent =>
  new Agent({ connect: { timeout: connectTimeoutMs }, connections: 64, keepAliveTimeout: 30_000, maxResponseSize: 16 * 1024 * 1024 });

export function httpClient(options: HttpClientOptions): twilio.RequestClient {
  const client = { request: (asked: Asked) => exchange(asked, options) };
  // The declared class carries axios and private members; the package calls `request` alone.
  return client as unknown as twilio.RequestClient;
}

async function exchange(
  asked: Asked,
  { apiUrl, timeoutMs, agent, mayLeave }: HttpClientOptions,
): Promise<{ statusCode: number; body: string; headers: object }> {
  const url = place(asked.uri, apiUrl);
  for (const [name, value] of pairs(asked.params)) url.searchParams.append(name, value);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(asked.headers ?? {})) headers[name] = String(value);
  const body = bodyOf(asked, headers["Content-Type"]);
  if (body !== null) headers["Content-Length"] = String(Buffer.byteLength(body));
  headers.Authorization = `Basic ${Buffer.from(`${asked.username}:${asked.password}`).toString("base64")}`;
  const answer = await agent
    .request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: methodOf(asked.method),
      headers,
      body: body === null || mayLeave === undefined ? body : asItLeaves(body, mayLeave),
      signal: AbortSignal.timeout(Math.ceil(timeoutMs)),
    })
    .then(async ({ statusCode, headers, body }) => ({ statusCode, headers, body: await body.text() }))
    .catch((thrown: unknown) => {
      throw thrown instanceof TwilioProblem ? thrown : networkProblem(thrown);
    });
  if (answer.statusCode >= 200 && answer.statusCode < 300) return answer;
  throw refusal(answer.statusCode, answer.body, answer.headers["retry-after"]);
}

function place(uri: string, apiUrl: string | undefined): URL {
  const url = new URL(uri);
  return apiUrl === undefined ? url : new URL(`${apiUrl.replace(/\/+$/, "")}${url.pathname}${url.search}`);
}

function* pairs(values: unknown): Generator<readonly [string, string]> {
  if (typeof values !== "object" || values === null) return;
  for (const [name, value] of Object.entries(values)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) yield [name, String(each)];
  }
}

function bodyOf(asked: Asked, contentType: string | undefined): string | null {
  if (asked.data === undefined) return null;
  if (contentType === "application/json") return JSON.stringify(asked.data);
  const form = new URLSearchParams();
  for (const [name, value] of pairs(asked.data)) form.append(name, value);
  return form.toString();
}

/** undici takes an iterable when it has a connection, and writes the headers with what comes out first. */
function asItLeaves(body: string, mayLeave: () => boolean): Readable {
  function* parts(): Generator<Buffer> {
    if (!mayLeave()) throw new TwilioProblem("unreached", { code: "taken-over" });
    yield Buffer.from(body);
  }
  // Declared for streams alone; any iterable is taken.
  return parts() as unknown as Readable;
}

function methodOf(method: string): "GET" | "POST" | "PUT" | "PATCH" | "DELETE" {
  const upper = method.toUpperCase();
  if (upper === "GET" || upper === "POST" || upper === "PUT" || upper === "PATCH" || upper === "DELETE") return upper;
  throw new TwilioProblem("unreached", { code: "method" });
}

const Refusal = z.object({ code: z.number().int() });

/** A status outside 2xx, with Twilio's code where the body holds one (HTML from a proxy holds none). */
function refusal(status: number, body: string, retryAfter: string | string[] | undefined): TwilioProblem {
  const read = Refusal.safeParse(json(body));
  const seconds = Number(typeof retryAfter === "string" ? retryAfter : Number.NaN);
  return new TwilioProblem("refused", {
    status,
    ...(read.success ? { code: String(read.data.code) } : {}),
    ...(Number.isFinite(seconds) && seconds >= 0 ? { retryAfterMs: seconds * 1000 } : {}),
  });
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
