/**
 * Twilio as a client of the bot: signs a form with Twilio's own package, posts it, judges the answer.
 * In: a URL as configured (its fragment holds the retry rules), a form. Out: what came back, after how many tries. Never throws.
 */
import twilio from "twilio";

export interface Posted {
  /** 0: no answer at all. */
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly ms: number;
  readonly tries: number;
}

export type Signature = "good" | "forged" | "none";

/** `#rc=2&rp=ct,rt,5xx&ct=3000&rt=5000&tt=15000`. Without a fragment nothing is tried again. */
export function retryRules(url: string): {
  readonly tries: number;
  readonly on: ReadonlySet<string>;
  readonly readMs: number;
  readonly totalMs: number;
} {
  const rules = new URLSearchParams(new URL(url).hash.slice(1));
  const number = (key: string, usual: number): number => Number(rules.get(key) ?? usual);
  return {
    tries: 1 + number("rc", 0),
    on: new Set((rules.get("rp") ?? "ct").split(",")),
    readMs: number("rt", 15_000),
    totalMs: number("tt", 15_000),
  };
}

export const isLoopback = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && (hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]");
};

export async function postForm(
  authToken: string,
  url: string,
  form: Readonly<Record<string, string>>,
  signature: Signature,
): Promise<Posted> {
  if (!isLoopback(url)) throw new Error("the double only talks to this machine");
  const [bare = url] = url.split("#");
  const rules = retryRules(url);
  const good = twilio.getExpectedTwilioSignature(authToken, bare, form);
  const headers: Record<string, string> = {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
    "User-Agent": "TwilioProxy/1.1",
    Accept: "*/*",
    "I-Twilio-Idempotency-Token": form.MessageSid ?? "",
    ...(signature === "none"
      ? {}
      : { "X-Twilio-Signature": signature === "good" ? good : Buffer.from(good, "base64").reverse().toString("base64") }),
  };
  const startedAt = performance.now();
  for (let tries = 1; ; tries += 1) {
    const left = rules.totalMs - (performance.now() - startedAt);
    const answer = await once(bare, headers, new URLSearchParams(form).toString(), Math.ceil(Math.max(1, Math.min(rules.readMs, left))));
    const again = answer.failed !== undefined && (rules.on.has(answer.failed) || rules.on.has("all"));
    if (!again || tries >= rules.tries || performance.now() - startedAt >= rules.totalMs) {
      const { status, contentType, body } = answer;
      return { status, contentType, body, ms: Math.round(performance.now() - startedAt), tries };
    }
  }
}

type Once = { readonly status: number; readonly contentType: string; readonly body: string; readonly failed?: "ct" | "rt" | "4xx" | "5xx" };

async function once(url: string, headers: Record<string, string>, body: string, limitMs: number): Promise<Once> {
  try {
    const answer = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal: AbortSignal.timeout(limitMs) });
    const text = await answer.text();
    const failed = answer.status >= 500 ? "5xx" : answer.status >= 400 ? "4xx" : undefined;
    return {
      status: answer.status,
      contentType: answer.headers.get("content-type") ?? "",
      body: text,
      ...(failed === undefined ? {} : { failed }),
    };
  } catch (cause) {
    const timedOut = cause instanceof Error && cause.name === "TimeoutError";
    return { status: 0, contentType: "", body: "", failed: timedOut ? "rt" : "ct" };
  }
}

/** What Twilio would do with this answer that nobody wants; undefined when all is well. */
export function problemWith(posted: Posted, what: "inbound" | "report"): string | undefined {
  const { status, contentType, body } = posted;
  if (status === 0) return "11205 no answer";
  if (status >= 300) return `11200 the server said ${status}`;
  if (what === "report") return undefined;
  if (contentType.startsWith("text/plain") && body !== "") return "text/plain: this body would be delivered to the client";
  if (!/^(text|application)\/xml/.test(contentType)) return "12300 the content type is not XML";
  if (/<Message\b/.test(body)) return "TwiML <Message>: answered in the webhook, outside the outbox";
  return /^(<\?xml[^>]*\?>)?\s*<Response\s*(\/>|>\s*<\/Response>)\s*$/.test(body) ? undefined : "12100 not an empty <Response>";
}
