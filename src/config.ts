/**
 * The environment, read once. In: `process.env` as a plain object. Out: a configuration that cannot be wrong, with its warnings; or every
 * problem at once, each with what is wrong, where, and what to do. Never shows a value: it may be a secret or a person's number.
 */
import type { z } from "zod";
import { variables } from "./config-variables.ts";
import { type Address, channelOf } from "./core/words/address.ts";
import type { CalendarName, TemplateSids } from "./core/words/practice.ts";
import { fail, ok, type Result } from "./core/words/result.ts";
import type { Timings } from "./stations/ports.ts";

export interface ConfigProblem {
  /** The variable, e.g. `TWILIO_AUTH_TOKEN`. */
  readonly where: string;
  readonly what: string;
  readonly doThis: string;
}

export interface Config {
  readonly role: "all" | "web" | "worker";
  readonly port: number;
  readonly opsPort: number;
  /** One URL, or a comma list of cluster nodes. */
  readonly redisUrl: string;
  readonly redisShards: number;
  readonly accountSid: string;
  /** The current token first; the others are accepted on webhooks only. */
  readonly authTokens: readonly [string, ...string[]];
  readonly twilioApiUrl: string | undefined;
  /** No trailing slash. */
  readonly publicUrl: string;
  /** The current key first; the others only open. */
  readonly dataKeys: readonly { readonly id: string; readonly key: Uint8Array }[];
  readonly addressKey: Uint8Array;
  /** For the default practice; empty when its file says them. */
  readonly botAddresses: readonly Address[];
  readonly smsFrom: string | undefined;
  readonly therapistAddresses: readonly Address[];
  readonly operatorAddress: Address | undefined;
  readonly templates: TemplateSids;
  /** Calendars of therapists, by the names that practice files use. `near`: on one's own network. */
  readonly calendars: ReadonlyMap<CalendarName, { readonly url: URL; readonly near: boolean }>;
  readonly flowsDir: string;
  readonly practicesDir: string;
  readonly timings: Timings;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** What works but will hurt: to be logged at boot. */
  readonly warnings: readonly ConfigProblem[];
}

type Name = keyof typeof variables;
type Read = { readonly [N in Name]: z.output<(typeof variables)[N]["schema"]> };

export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema, about }] of Object.entries(variables)) {
    const given = env[name]?.trim();
    // An empty line of `.env` is a line left out.
    const present = given !== undefined && given !== "";
    const read = schema.safeParse(present ? given : undefined);
    if (read.success) values[name] = read.data;
    else problems.push({ where: name, what: present ? complaint(read.error) : `is missing. ${about.describe}`, doThis: about.fix });
  }
  if (problems.length > 0) return fail(problems);
  // Each name was read by its own schema just above; the loop is what the compiler cannot follow.
  const config = configOf(values as Read);
  const together = contradictions(config);
  return together.length > 0 ? fail(together) : ok(config);
}

/** One line for the terminal: `TWILIO_AUTH_TOKEN: expected … Do this: …`. */
export const problemLine = ({ where, what, doThis }: ConfigProblem): string => `${where}: ${what}\n  Do this: ${doThis}`;

/** Our own sentences only: zod's others may quote what was given. */
function complaint(error: z.ZodError): string {
  const said = error.issues.map((issue) => {
    const at =
      issue.path.length === 0
        ? ""
        : `${issue.path.map((step) => (typeof step === "number" ? `entry ${step + 1}` : String(step))).join(", ")}: `;
    if (issue.code === "unrecognized_keys") return `${at}unknown name (${issue.keys.join(", ")})`;
    return at + (issue.message.startsWith("expected") ? issue.message : "not what is expected here");
  });
  return [...new Set(said)].join("; ");
}

function configOf(read: Read): Config {
  const config = {
    role: read.ROLE,
    port: read.PORT,
    opsPort: read.OPS_PORT ?? (read.PORT === 0 ? 0 : read.PORT + 1),
    redisUrl: read.REDIS_URL,
    redisShards: read.REDIS_SHARDS,
    accountSid: read.TWILIO_ACCOUNT_SID,
    authTokens: authTokensOf(read),
    twilioApiUrl: read.TWILIO_API_URL,
    publicUrl: read.PUBLIC_URL,
    dataKeys: read.DATA_KEY,
    addressKey: read.ADDRESS_KEY,
    botAddresses: read.BOT_ADDRESSES,
    smsFrom: read.SMS_FROM,
    therapistAddresses: read.THERAPIST_ADDRESSES,
    operatorAddress: read.OPERATOR_ADDRESS,
    templates: read.TEMPLATES,
    calendars: read.CALENDARS,
    flowsDir: read.FLOWS_DIR,
    practicesDir: read.PRACTICES_DIR ?? `${read.FLOWS_DIR}/practices`,
    timings: read.TIMINGS,
    logLevel: read.LOG_LEVEL,
  };
  return { ...config, warnings: warningsOf(config) };
}

const authTokensOf = ({ TWILIO_AUTH_TOKEN, TWILIO_AUTH_TOKEN_NEXT }: Read): readonly [string, ...string[]] =>
  TWILIO_AUTH_TOKEN_NEXT === undefined ? [TWILIO_AUTH_TOKEN] : [TWILIO_AUTH_TOKEN, TWILIO_AUTH_TOKEN_NEXT];

/** What is right alone and wrong together. */
function contradictions({
  botAddresses,
  therapistAddresses,
  operatorAddress,
  port,
  opsPort,
  timings,
  dataKeys,
}: Config): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const own = new Set<string>(botAddresses);
  if (therapistAddresses.some((address) => own.has(address)))
    problems.push({
      where: "THERAPIST_ADDRESSES",
      what: "one of them is also in BOT_ADDRESSES: the bot would write to itself.",
      doThis: "write the therapist's own phone there",
    });
  if (operatorAddress !== undefined && own.has(operatorAddress))
    problems.push({
      where: "OPERATOR_ADDRESS",
      what: "is also in BOT_ADDRESSES: the bot would write to itself.",
      doThis: "write the operator's own phone there",
    });
  if (port !== 0 && port === opsPort)
    problems.push({
      where: "OPS_PORT",
      what: "is PORT: health and metrics must not be public.",
      doThis: "write another port, or remove the line",
    });
  if (opsPort > 65_535) problems.push({ where: "OPS_PORT", what: "there is no port after PORT.", doThis: "write OPS_PORT" });
  if (timings.leaseMs < 1.5 * timings.sendTimeoutMs)
    problems.push({
      where: "TIMINGS",
      what: "leaseMs is less than one and a half sendTimeoutMs: a message could be sent twice.",
      doThis: "make leaseMs at least 1.5 × sendTimeoutMs",
    });
  if (new Set(dataKeys.map(({ id }) => id)).size < dataKeys.length)
    problems.push({ where: "DATA_KEY", what: "holds the same key twice.", doThis: "keep the current key first and each older one once" });
  return problems;
}

function warningsOf({
  smsFrom,
  botAddresses,
  therapistAddresses,
  templates,
}: Pick<Config, "smsFrom" | "botAddresses" | "therapistAddresses" | "templates">): readonly ConfigProblem[] {
  const warnings: ConfigProblem[] = [];
  const sender = smsFrom ?? botAddresses.find((address) => channelOf(address) === "sms");
  if (sender !== undefined && /^\+33[67]/.test(sender))
    warnings.push({
      where: smsFrom === undefined ? "BOT_ADDRESSES" : "SMS_FROM",
      what: "SMS would leave from a 06 or 07 number: in France these are for people, not for automated senders, and operators may block them.",
      doThis: "use WhatsApp, a number in 09 37 to 09 39, or a sender name in SMS_FROM",
    });
  const onWhatsAppAlone = therapistAddresses.length > 0 && therapistAddresses.every((address) => channelOf(address) === "whatsapp");
  if (onWhatsAppAlone && templates.notice === undefined)
    warnings.push({
      where: "TEMPLATES",
      what: "the therapist is on WhatsApp alone and there is no approved template: 24 h after her last message no request can reach her.",
      doThis: "have a template approved and write its ContentSid as notice, or add an SMS address to THERAPIST_ADDRESSES",
    });
  return warnings;
}
