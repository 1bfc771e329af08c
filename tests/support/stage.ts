/**
 * The whole program under a clock that only moves when told: a wired bot on a real Redis, the Twilio double over HTTP, a few phones.
 * Made for transcripts and for tests of the road. Nothing of the bot is switched off.
 */
import { randomBytes } from "node:crypto";
import { type Config, readConfig } from "../../src/config.ts";
import { dayMs, someInstantOf } from "../../src/core/words/time.ts";
import { type Double, openDouble, type Seen } from "../../src/try/double/double.ts";
import { type Running, wire } from "../../src/wire.ts";
import { letAge } from "./age.ts";
import { type Audited, auditOf } from "./audit.ts";
import { freePort } from "./free-port.ts";

export const zone = "Europe/Paris";
const account = `AC${"0123456789abcdef".repeat(2)}`;
const token = "0123456789abcdef".repeat(2);
const key = (fill: number): string => Buffer.alloc(32, fill).toString("base64");
export const templates = { notice: `HX${"a".repeat(32)}`, waiting: `HX${"b".repeat(32)}`, reminder: `HX${"c".repeat(32)}` };
export const botAddresses = ["+33937000001", "whatsapp:+33937000001"];

export interface StageOptions {
  readonly redisUrl: string;
  /** Wall time in Europe/Paris. */
  readonly now: string;
  readonly therapist: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly logTo?: { write(line: string): void };
  /** Waits as no practice may set them. */
  readonly timings?: Partial<Config["timings"]>;
}

export interface Stage {
  readonly double: Double;
  readonly keyPrefix: string;
  readonly running: () => Running;
  readonly clock: { now(): number; set(at: number): void };
  write(written: { from: string; text: string; media?: string; quoted?: string; payload?: string; lost?: boolean }): Promise<void>;
  /** Touches the newest button or row that carries this label. */
  tap(from: string, label: string): Promise<void>;
  /** Works until nothing is due, turns' waits included; the clock moves by a few seconds at most. */
  settle(): Promise<void>;
  /** `+30 s`, `+2 h`, `+1 d`, or a wall time; every due instant on the way is lived through. */
  moveClock(to: string): Promise<void>;
  /** Stops, does what is given, starts again. */
  restart(between?: () => Promise<void>): Promise<void>;
  /** One more worker beside the bot, on the same Redis and under the same clock; the caller stops it. */
  another(): Promise<Running>;
  /** What the bot has said since the last call, in order. */
  heard(): readonly { to: string; text: string; buttons: readonly string[]; template: boolean }[];
  /** Of somebody's addresses the one that they last got word on, else the first. */
  addressInUse(addresses: readonly string[]): string;
  sidOf(to: string, fragment: string): string;
  /** The code under which the therapist knows the newest request or message of one of these addresses. */
  codeOf(addresses: readonly string[]): string;
  /** A day goes by for what Redis keeps for a time. */
  ageADay(): Promise<void>;
  /** What the audit of all bookings would find now. */
  audit(how?: "mend"): Promise<Audited>;
  close(): Promise<void>;
}

const coded = /^(?:URGENT\. )?([A-Z][2-9]) /;

export async function openStage(options: StageOptions): Promise<Stage> {
  let at = someInstantOf(options.now, zone);
  const clock = {
    now: () => at,
    set: (to: number): void => {
      at = to;
    },
  };
  const double = await openDouble({
    accountSid: account,
    authToken: token,
    clock,
    inboundUrl: "http://127.0.0.1:9/",
    botAddresses: options.env?.BOT_ADDRESSES?.split(",") ?? botAddresses,
  });
  for (const [name, sid] of Object.entries(templates))
    double.addTemplate(sid, `Le cabinet a un message pour vous (${name}). Répondez OK pour le lire.`);
  const keyPrefix = `t${randomBytes(6).toString("hex")}`;
  const read = stageConfig(options, double.url, await freePort());
  const config = { ...read, timings: { ...read.timings, ...options.timings } };
  const parts = { clock, keyPrefix, ...(options.logTo === undefined ? {} : { logTo: options.logTo }) };
  let running = await wire(config, parts);
  let seen = 0;
  double.inboundUrl = `${config.publicUrl}/twilio/inbound`;

  const to = (from: string): string => (from.startsWith("whatsapp:") ? "whatsapp:+33937000001" : "+33937000001");
  const touchable = (from: string): readonly Seen[] => double.messages({ to: from }).toReversed();

  const stage: Stage = {
    double,
    clock,
    keyPrefix,
    running: () => running,
    async write({ from, text, media, quoted, payload, lost }) {
      const { status } = await double.write({
        from,
        to: to(from),
        text,
        ...(media === undefined ? {} : mediaOf(media)),
        ...(quoted === undefined ? {} : { quoted }),
        ...(payload === undefined ? {} : { payload }),
        ...(lost === true ? { lost } : {}),
      });
      if (lost !== true && status !== 200) throw new Error(`the webhook answered ${status} to ${from}`);
    },
    async tap(from, label) {
      const message = touchable(from).find(({ choices }) => choices.some(({ title }) => title === label));
      const choice = message?.choices.find(({ title }) => title === label);
      if (message === undefined || choice === undefined) throw new Error(`${from} has no button ${label}`);
      await stage.write({ from, text: label, payload: choice.id, quoted: message.sid });
    },
    async settle() {
      for (let rounds = 0; rounds < 50; rounds += 1) {
        await running.settle();
        await double.idle();
        const next = await running.nextAt();
        if (next === undefined || next > at + 6_000) return;
        at = Math.max(at, next);
      }
      throw new Error("the bot never came to rest");
    },
    async moveClock(to) {
      const [, n, unit] = /^\+(\d+) ?(s|min|h|d)$/.exec(to) ?? [];
      const ms = { s: 1_000, min: 60_000, h: 3_600_000, d: 86_400_000 };
      const target = n === undefined ? someInstantOf(to, zone) : at + Number(n) * ms[unit as keyof typeof ms];
      for (;;) {
        const next = await running.nextAt();
        if (next === undefined || next > target) break;
        at = Math.max(at, next);
        await running.settle();
        await double.idle();
      }
      at = target;
      await running.settle();
    },
    async restart(between) {
      await running.stop();
      await between?.();
      running = await wire(config, parts);
    },
    another: () => wire({ ...config, role: "worker", port: 0, opsPort: 0 }, parts),
    heard() {
      const fresh = double.messages({ afterSeq: seen });
      seen = Math.max(seen, ...fresh.map((message) => message.seq));
      return fresh.map((message) => ({
        to: message.to,
        text: message.text,
        buttons: message.choices.map(({ title }) => title),
        template: message.template,
      }));
    },
    addressInUse(addresses) {
      const last = double.messages().findLast((message) => addresses.includes(message.to));
      return last?.to ?? addresses[0] ?? "";
    },
    sidOf(to, fragment) {
      const message = touchable(to).find(({ text }) => text.includes(fragment));
      if (message === undefined) throw new Error(`${to} has no message with « ${fragment} »`);
      return message.sid;
    },
    codeOf(addresses) {
      const ends = addresses.map((address) => `..${address.slice(-2)}`);
      // One message may name several, a line each.
      const lines = double.messages().flatMap(({ to, text }) => (options.therapist.includes(to) ? text.split("\n") : []));
      const line = lines.findLast((each) => ends.some((end) => each.includes(end)) && coded.test(each));
      const code = coded.exec(line ?? "")?.[1];
      if (code === undefined) throw new Error(`the therapist has no code for ${addresses.join()}`);
      return code;
    },
    ageADay: () => letAge(options.redisUrl, keyPrefix, dayMs),
    audit: (how) => auditOf(config, clock, keyPrefix, how === "mend"),
    async close() {
      await running.stop();
      await double.close();
    },
  };
  return stage;
}

export function stageConfig(options: StageOptions, twilioUrl: string, port: number): Config {
  const read = readConfig({
    PORT: String(port),
    OPS_PORT: "0",
    REDIS_URL: options.redisUrl,
    TWILIO_ACCOUNT_SID: account,
    TWILIO_AUTH_TOKEN: token,
    TWILIO_API_URL: twilioUrl,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_KEY: key(7),
    ADDRESS_KEY: key(9),
    BOT_ADDRESSES: botAddresses.join(","),
    THERAPIST_ADDRESSES: options.therapist.join(","),
    TEMPLATES: JSON.stringify(templates),
    LOG_LEVEL: "warn",
    ...options.env,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.why));
  return read.value;
}

function mediaOf(kind: string): { media?: readonly string[]; extra?: Record<string, string> } {
  switch (kind) {
    case "voice":
      return { media: ["audio/ogg"] };
    case "image":
      return { media: ["image/jpeg"] };
    case "contact":
      return { media: ["text/vcard"] };
    case "location":
      return { extra: { Latitude: "43.4053", Longitude: "5.0476", MessageType: "location" } };
    default:
      throw new Error(`no such thing to send: ${kind}`);
  }
}
