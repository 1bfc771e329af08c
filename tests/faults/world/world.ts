/**
 * Everything at once: a private Redis, a wire to it for each process, the double of Twilio, web and worker processes of a build, and one
 * public address in front of them. In: how many, which build, what differs. Out: handles on all of it, ready to be broken.
 * `close` ends what was started; nothing is left running, and the folder goes.
 */
import { createHmac, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Double, openDouble } from "../../../src/try/double/double.ts";
import type { Engine } from "../../../src/try/engine.mjs";
import { freePort } from "../../support/free-port.ts";
import { type Balancer, openBalancer } from "./balancer.ts";
import { type House, openHouse, usualVersion } from "./house.ts";
import { type Ended, type Supervised, supervise } from "./processes.ts";
import { openProxy, type RedisProxy, scriptNames } from "./proxy.ts";
import { type FaultyRedis, openRedis } from "./redis.ts";
import { faultTimings } from "./timings.ts";

export const account = `AC${"0123456789abcdef".repeat(2)}`;
const authToken = "0123456789abcdef".repeat(2);
export const botSms = "+33937000001";
export const botWhatsApp = "whatsapp:+33937000001";
const templates = { notice: `HX${"a".repeat(32)}`, waiting: `HX${"b".repeat(32)}`, reminder: `HX${"c".repeat(32)}` };

export interface WorldOptions {
  /** A build (`buildInto`, `sharedBuild`). */
  readonly dist: string;
  readonly therapist: readonly string[];
  readonly webs?: number;
  readonly workers?: number;
  readonly engine?: Engine;
  /** By process, in the order web-1 … worker-1 …; 0 where it is short. */
  readonly clockShiftsMs?: readonly number[];
  readonly env?: Readonly<Record<string, string>>;
  /** How the double tries a webhook again: the fragment of its URL. */
  readonly retries?: string;
}

export interface World {
  readonly folder: string;
  readonly redis: FaultyRedis;
  readonly double: Double;
  /** What flows there are to deploy; each process has a folder of its own. */
  readonly house: House;
  readonly webs: readonly Supervised[];
  readonly workers: readonly Supervised[];
  /** Both, webs first. */
  readonly processes: readonly Supervised[];
  /** What Twilio calls; without a path. */
  readonly publicUrl: string;
  readonly env: Readonly<Record<string, string>>;
  /** Every end of a process so far. */
  ends(): readonly Ended[];
  /** The conversation of an address, as the program names it. */
  conversation(address: string): string;
  /** The bot's address on the channel of this one. */
  botOf(address: string): string;
  /** Resolves when every process says that it is ready. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Twilio's rules as the README tells the operator to write them, in tenths of their waits. */
const usualRetries = "#rc=3&rp=ct,rt,5xx&ct=1000&rt=2500&tt=8000";

export async function openWorld(options: WorldOptions): Promise<World> {
  const { dist, webs = 2, workers = 2 } = options;
  const folder = mkdtempSync(join(tmpdir(), "accueil-world-"));
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  try {
    const redis = await openRedis(folder, options.engine);
    closers.push(redis.close);
    const publicPort = await freePort();
    const publicUrl = `http://127.0.0.1:${publicPort}`;
    const double = await openDouble({
      accountSid: account,
      authToken,
      clock: Date,
      inboundUrl: `${publicUrl}/twilio/inbound${options.retries ?? usualRetries}`,
      botAddresses: [botSms, botWhatsApp],
    });
    closers.push(double.close);
    for (const [name, sid] of Object.entries(templates))
      double.addTemplate(sid, `Le cabinet a un message pour vous (${name}). Répondez OK pour le lire.`);

    const house = openHouse(folder);
    const keys = { DATA_KEY: randomBytes(32), ADDRESS_KEY: randomBytes(32) };
    const env = {
      TWILIO_ACCOUNT_SID: account,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_API_URL: double.url,
      PUBLIC_URL: publicUrl,
      DATA_KEY: keys.DATA_KEY.toString("base64"),
      ADDRESS_KEY: keys.ADDRESS_KEY.toString("base64"),
      BOT_ADDRESSES: [botSms, botWhatsApp].join(","),
      THERAPIST_ADDRESSES: options.therapist.join(","),
      TEMPLATES: JSON.stringify(templates),
      TIMINGS: faultTimings,
      LOG_LEVEL: "info",
      ...options.env,
    };

    const scripts = scriptNames(dist);
    const ends: Ended[] = [];
    const started: Supervised[] = [];
    const ports: number[] = [];
    for (let n = 0; n < webs + workers; n += 1) {
      const web = n < webs;
      const proxy: RedisProxy = await openProxy({ upstream: redis.socket, scripts });
      closers.push(proxy.close);
      const [port, opsPort] = [await freePort(), await freePort()];
      if (web) ports.push(port);
      const one = supervise(
        {
          name: web ? `web-${n + 1}` : `worker-${n - webs + 1}`,
          role: web ? "web" : "worker",
          dist,
          port,
          opsPort,
          proxy,
          env: { FLOWS_DIR: house.open(usualVersion), ...env },
          clockShiftMs: options.clockShiftsMs?.[n] ?? 0,
        },
        (ended) => ends.push(ended),
      );
      closers.push(one.stop);
      started.push(one);
    }
    const balancer: Balancer = await openBalancer(publicPort, ports);
    closers.push(balancer.close);

    return {
      folder,
      redis,
      double,
      house,
      publicUrl,
      env: { FLOWS_DIR: house.open(usualVersion), ...env },
      webs: started.slice(0, webs),
      workers: started.slice(webs),
      processes: started,
      ends: () => ends,
      conversation: (address) => {
        const hash = createHmac("sha256", keys.ADDRESS_KEY).update(`martigues\0${address}`).digest();
        return `martigues.${hash.subarray(0, 16).toString("base64url")}`;
      },
      botOf: (address) => (address.startsWith("whatsapp:") ? botWhatsApp : botSms),
      ready: async () => void (await Promise.all(started.map((one) => one.ready()))),
      close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
