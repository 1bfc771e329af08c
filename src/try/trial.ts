/**
 * The whole trial: Twilio's double, the real bot wired to it, the clock, and the page.
 * In: the keys and the Redis that the launcher made, a folder to keep things in. Out: the address to open, and how to close it all.
 * Nothing of the bot is switched off or replaced; what the environment says of a real practice is not looked at.
 */
import { createServer } from "node:net";
import { join } from "node:path";
import { problemLine, readConfig } from "../config.ts";
import { type Parts, RefusedToStart, type Running, wire } from "../wire.ts";
import { addressesOfTrial as addresses } from "./addresses.ts";
import { byDay, openClock, type TrialClock } from "./clock.ts";
import type { Pace } from "./double/callbacks.ts";
import type { Double } from "./double/contract.ts";
import { openDouble } from "./double/double.ts";
import { openPage } from "./page-server.ts";

export interface TrialOptions {
  readonly env: Readonly<Record<"REDIS_URL" | "TWILIO_ACCOUNT_SID" | "TWILIO_AUTH_TOKEN" | "DATA_KEY" | "ADDRESS_KEY", string | undefined>>;
  /** Keeps the clock's offset and the double's log. */
  readonly folder: string;
  /** The page's port; 0: any free one. */
  readonly port: number;
  /** Where the practice tells her first; the other is the fallback. */
  readonly therapistFirst: "sms" | "whatsapp";
  readonly parts?: Omit<Parts, "clock">;
  /** More of the bot's environment, e.g. `LOG_LEVEL`. */
  readonly more?: Readonly<Record<string, string>>;
  readonly pace?: Pace;
}

export interface RealTrial {
  /** `http://127.0.0.1:<port>/try` */
  readonly url: string;
  readonly double: Double;
  readonly clock: TrialClock;
  readonly running: Running;
  close(): Promise<void>;
}

/** As fast as phones feel: sent, delivered, read. */
const humanPace: Pace = { sentMs: 60, deliveredMs: 180, readMs: 900 };

/** Approved from the start; what Meta would have to approve in a real account. */
const templates = {
  notice: [`HX${"a".repeat(32)}`, "Une demande vous attend au standard de votre cabinet. Répondez OK à ce message pour la lire."],
  waiting: [`HX${"b".repeat(32)}`, "Le cabinet a un message pour vous. Répondez OK à ce message pour le lire."],
  reminder: [`HX${"c".repeat(32)}`, "Le cabinet a un rappel pour vous. Répondez OK à ce message pour le lire."],
} as const;

export async function openRealTrial(options: TrialOptions): Promise<RealTrial> {
  const { env, folder, therapistFirst } = options;
  const clock = openClock(folder, byDay);
  const double = await openDouble({
    accountSid: env.TWILIO_ACCOUNT_SID ?? "",
    authToken: env.TWILIO_AUTH_TOKEN ?? "",
    clock,
    inboundUrl: "http://127.0.0.1:9/",
    botAddresses: Object.values(addresses.bot),
    journal: join(folder, "phones.jsonl"),
    pace: options.pace ?? humanPace,
  });
  for (const [sid, text] of Object.values(templates)) double.addTemplate(sid, text);
  const opened: (() => Promise<void>)[] = [() => double.close()];
  try {
    const therapist =
      therapistFirst === "sms"
        ? [addresses.therapist.sms, addresses.therapist.whatsapp]
        : [addresses.therapist.whatsapp, addresses.therapist.sms];
    const port = await freePort();
    const read = readConfig({
      ...env,
      PORT: String(port),
      OPS_PORT: "0",
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      TWILIO_API_URL: double.url,
      BOT_ADDRESSES: Object.values(addresses.bot).join(","),
      THERAPIST_ADDRESSES: therapist.join(","),
      TEMPLATES: JSON.stringify(Object.fromEntries(Object.entries(templates).map(([kind, [sid]]) => [kind, sid]))),
      ...options.more,
    });
    if (!read.ok) throw new RefusedToStart(read.why.map(problemLine).join("\n"));
    const running = await wire(read.value, { ...options.parts, clock });
    opened.unshift(() => running.stop());
    double.inboundUrl = `${read.value.publicUrl}/twilio/inbound#rc=2&rp=ct,rt,5xx`;
    const page = await openPage({ double, clock, bot: running, addresses, twilioUrl: double.url, therapistFirst, port: options.port });
    opened.unshift(() => page.close());
    return { url: page.url, double, clock, running, close: () => closeAll(opened) };
  } catch (thrown) {
    await closeAll(opened);
    throw thrown;
  }
}

/** The page first, the double last: the bot may still be sending. */
async function closeAll(opened: readonly (() => Promise<void>)[]): Promise<void> {
  for (const close of opened) await close();
}

/** Twilio is told one URL before the bot listens: the port is chosen here. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null ? found(address.port) : failed(new Error("no free port on 127.0.0.1")),
      );
    });
  });
}
