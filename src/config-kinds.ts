/**
 * The kinds of values that the environment holds: ports, keys, URLs, lists, waits.
 * In: one variable's text. Out: the value, or a sentence that begins with "expected" and never repeats what was given.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { CalendarName } from "./core/words/practice.ts";
import type { Timings } from "./stations/ports.ts";

export const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `expected a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `expected a whole number from ${min} to ${max}`);

/** `a, b` → two checked values; an empty text is an empty list. */
export const listOf = <S extends z.ZodType<unknown, string>>(one: S) =>
  z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== ""),
    )
    .pipe(z.array(one));

export const jsonOf = <T>(schema: z.ZodType<T>, like: string) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: `expected JSON, like ${like}` });
        return z.NEVER;
      }
    })
    .pipe(schema);

export const bytes32 = z
  .string()
  .regex(/^[A-Za-z0-9+/_-]{43}=?$/, "expected 32 bytes in base64 (44 characters)")
  .transform((text) => Uint8Array.from(Buffer.from(text, "base64")));

/** The id says which key opens a sealed text; it follows from the key, so that a list may be reordered. */
export const dataKey = bytes32.transform((key) => ({ id: createHash("sha256").update(key).digest("hex").slice(0, 8), key }));

const isLoopback = (host: string): boolean => host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** https, or http towards this machine alone. */
export const webUrl = z
  .string()
  .transform((text) => text.replace(/\/+$/, ""))
  .refine((text) => urlOf(text) !== undefined, "expected a URL, like https://bot.example.fr")
  .refine((text) => {
    const url = urlOf(text);
    return url === undefined || url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
  }, "expected https:// (http:// only on 127.0.0.1 or localhost)")
  .refine((text) => !/[?#]/.test(text), "expected no query and no fragment: Twilio does not sign the fragment, and the paths are ours")
  .refine(
    (text) => `${urlOf(text)?.username ?? ""}${urlOf(text)?.password ?? ""}` === "",
    "expected no name and password in the URL: whether Twilio signs them is not known",
  );

export const publicUrl = webUrl.refine(
  (text) => !(urlOf(text)?.hostname ?? "").includes("_"),
  "expected a host name without underscore (Twilio refuses it, 21609)",
);

/** `webcal://` is what calendar programs call https. The secret is in the path, so nothing of it is ever said back. */
const feedUrl = z.string("expected a URL in quotes").transform((text, context) => {
  const url = urlOf(text.trim().replace(/^webcals?:/i, "https:"));
  const complaint =
    url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === ""
      ? "expected a URL, like https://calendar.example/…"
      : `${url.username}${url.password}` === ""
        ? undefined
        : "expected no name and password in the URL: use the calendar's own hidden link";
  if (url !== undefined && complaint === undefined) return url;
  context.addIssue({ code: "custom", message: complaint ?? "expected a URL" });
  return z.NEVER;
});

const feed = z
  .preprocess(
    (given) => (typeof given === "string" ? { url: given } : given),
    z.strictObject({ url: feedUrl, near: z.literal(true, "expected true").optional() }),
  )
  .refine(
    ({ url, near }) => near === true || url.protocol === "https:",
    'expected https:// (for a calendar on your own network: {"url":"http://…","near":true})',
  )
  .transform(({ url, near }) => ({ url, near: near === true }));

/** Name → where it is read. `near`: on one's own network, where http is as good as it gets. A URL written as a name must not be said back. */
export const calendars = z
  .record(z.string(), z.unknown())
  .refine(
    (given) => Object.keys(given).every((name) => CalendarName.safeParse(name).success),
    "expected names of lower-case letters, digits and hyphens, each with its URL",
  )
  .pipe(z.record(CalendarName, feed))
  .transform((read) => new Map(Object.entries(read).map(([name, each]) => [CalendarName.parse(name), each] as const)));

export const redisUrl = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== ""),
  )
  .refine(
    (urls) => urls.length > 0 && urls.every((url) => /^unix:\/\/?\/./.test(url) || (/^rediss?:\/\/./.test(url) && URL.canParse(url))),
    "expected redis://, rediss:// or unix:///path, or a comma list of cluster nodes",
  )
  .refine(
    (urls) => urls.length < 2 || urls.every((url) => !url.startsWith("unix:")),
    "expected cluster nodes by redis:// or rediss://, not by a socket",
  )
  .transform((urls) => urls.join(","));

export const defaultTimings: Timings = {
  turnQuietMs: 1_500,
  turnMaxMs: 4_000,
  leaseMs: 20_000,
  sendTimeoutMs: 10_000,
  sweepMs: 1_000,
  unknownFirstMs: 15_000,
  unknownAgainMs: 30_000,
  retryMs: [1_000, 2_000, 5_000, 15_000, 60_000],
  pollMs: 300_000,
  pollBackMs: 172_800_000,
  acceptTimeoutMs: 1_500,
  drainMs: 8_000,
  checkMs: 30_000,
  refusedRestMs: 60_000,
  takeMs: 5_000,
  aliveMs: 2_500,
  goneAgainMs: 3_000,
  silenceBeatMs: 15_000,
  answerLifeMs: 600_000,
  calendarMs: 600_000,
};

const wholeMs = z.number("expected a number of milliseconds").int("expected whole milliseconds");
/** 0: a turn is answered at once. */
const wait = wholeMs.min(0, "expected 0 ms or more").max(60_000, "expected a minute at most");
const ms = wholeMs.min(1, "expected at least 1 ms").max(2_147_483_647);
export const timings = z
  .strictObject({
    turnQuietMs: wait,
    turnMaxMs: wait,
    leaseMs: ms,
    sendTimeoutMs: ms,
    sweepMs: ms,
    unknownFirstMs: ms,
    unknownAgainMs: ms,
    retryMs: z.array(ms).min(1),
    pollMs: ms,
    pollBackMs: ms,
    // Twilio's door answers within two seconds, whatever happens behind it.
    acceptTimeoutMs: ms.max(1_900, "expected at most 1900 ms: the webhook answers within two seconds"),
    drainMs: ms,
    checkMs: ms,
    refusedRestMs: ms,
    takeMs: ms,
    aliveMs: ms,
    goneAgainMs: ms,
    silenceBeatMs: ms,
    answerLifeMs: ms,
    calendarMs: ms,
  })
  .partial()
  .transform(
    (given): Timings => ({ ...defaultTimings, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }),
  );

/** A number, or up to eleven letters and digits that nobody can answer to. */
export const smsSender = z
  .string()
  .regex(
    /^(\+[1-9]\d{6,14}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/,
    "expected a number like +33937000000, or a name of at most 11 letters and digits",
  );
