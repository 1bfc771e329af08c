/**
 * The program's real door for the catalogue of bad inputs: a wired bot on a stage, raw sockets, forms signed as Twilio signs them,
 * and what was stored meanwhile.
 * In: what somebody sends. Out: status, what the person read, which keys appeared, what the log said. Never a look inside the program.
 */
import { type IncomingHttpHeaders, request } from "node:http";
import { connect, type Socket } from "node:net";
import { Redis } from "ioredis";
import twilio from "twilio";
import { expect, inject } from "vitest";
import { Address } from "../../src/core/words/address.ts";
import { inboundForm } from "../../src/try/double/inbound.ts";
import { freshSid } from "../../src/try/double/messages-api.ts";
import { openStage, type Stage, type StageOptions } from "../support/stage.ts";

export const account = `AC${"0123456789abcdef".repeat(2)}`;
export const token = "0123456789abcdef".repeat(2);
export const bot = { sms: "+33937000001", whatsapp: "whatsapp:+33937000001" } as const;
export const client = { sms: "+33612345644", whatsapp: "whatsapp:+33612345644" } as const;
export const her = "+33698765432";

export type Form = Readonly<Record<string, string>>;
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

export interface Door {
  readonly stage: Stage;
  readonly port: number;
  readonly url: string;
  /** Lines of the log since the last look. */
  logged(): readonly Record<string, unknown>[];
  /** Conversations, inboxes, dedupe keys, requests: what a message leaves behind. */
  stored(): Promise<readonly string[]>;
  /** Everything under the program's prefix, keys and values. */
  everything(): Promise<string>;
  /** The header for a form as Twilio computes it over the URL that it was told, or over another one, or with another key. */
  sign(form: Form, over?: { readonly url?: string; readonly key?: string }): Record<string, string>;
  /** Posts a form signed over what Twilio was told, and works until nothing is due. */
  hear(form: Form, headers?: Readonly<Record<string, string>>): Promise<{ readonly status: number; readonly said: readonly string[] }>;
  /** Works until nothing is due. */
  settle(): Promise<void>;
  /** Writes a message as a phone does and returns what this person read. */
  say(from: string, text: string, extra?: Form): Promise<string>;
  close(): Promise<void>;
}

export async function openDoor(options: Partial<StageOptions> = {}): Promise<Door> {
  const lines: string[] = [];
  const redisUrl = inject("redisUrl");
  const stage = await openStage({
    redisUrl,
    now: "2026-11-24T10:00",
    therapist: [her],
    logTo: { write: (line) => void lines.push(line) },
    ...options,
    env: { LOG_LEVEL: "info", ...options.env },
  });
  const redis = new Redis(redisUrl.replace(/^unix:\/\//, ""));
  const url = stage.running().url;
  // As in production: a machine that is out of breath answers 503, and Twilio tries again.
  stage.double.inboundUrl += "#rc=3&rp=ct,rt,5xx&tt=15000";
  const keys = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const page of redis.scanStream({ match: `{${stage.keyPrefix}-*`, count: 500 })) found.push(...(page as string[]));
    return found.sort();
  };

  const door: Door = {
    stage,
    port: Number(new URL(url).port),
    url,
    logged: () => lines.splice(0).map((line) => JSON.parse(line) as Record<string, unknown>),
    stored: async () => (await keys()).filter((key) => /:(?:in|seen|conv|out|msg|rq|open):/.test(key)),
    async everything() {
      const found: string[] = [];
      for (const key of await keys()) found.push(key, JSON.stringify(await read(redis, key)));
      return found.join("\n");
    },
    sign: (form, { url: over = `${url}${path}`, key = token } = {}) => ({
      "X-Twilio-Signature": twilio.getExpectedTwilioSignature(key, over, form),
    }),
    async hear(form, headers = {}) {
      const { From: from = "", To: to = "", Body: text = "", MessageSid: sid = "" } = form;
      // Twilio has it too: its list holds the message, and WhatsApp's window is open.
      if (Address.safeParse(from).success && /^[SM]M[0-9a-f]{32}$/.test(sid)) await stage.double.write({ from, to, text, sid, lost: true });
      stage.heard();
      const answer = await post(door, { form, headers: { ...door.sign(form), ...headers } });
      await settle(stage);
      return { status: answer.status, said: stage.heard().map(({ text }) => text) };
    },
    settle: () => settle(stage),
    async say(from, text, extra) {
      stage.clock.set(stage.clock.now() + 1_000);
      stage.heard();
      const { status } = await stage.double.write({
        from,
        to: from.startsWith("whatsapp:") ? bot.whatsapp : bot.sms,
        text,
        ...(extra === undefined ? {} : { extra }),
      });
      expect(status).toBe(200);
      await settle(stage);
      return stage
        .heard()
        .filter(({ to }) => to === from)
        .map((message) => message.text)
        .join("\n---\n");
    },
    async close() {
      redis.disconnect();
      await stage.close();
    },
  };
  return door;
}

/** A form as Twilio posts it, with fields over or beside it. */
export const formOf = (text: string, over: Form = {}, from: string = client.sms): Record<string, string> => ({
  ...inboundForm({ from, to: from.startsWith("whatsapp:") ? bot.whatsapp : bot.sms, text }, freshSid("SM"), account),
  ...over,
});
export const without = (form: Form, name: string): Form => Object.fromEntries(Object.entries(form).filter(([each]) => each !== name));

export const path = "/twilio/inbound";
export const encode = (form: Form): string => new URLSearchParams(form).toString();

export interface Sent {
  readonly form?: Form;
  readonly body?: string | Buffer;
  readonly method?: string;
  /** Sent letter by letter as it is here. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly port?: number;
}

/** One request over node's own client, which normalises neither paths nor headers. */
export function post(door: Door, sent: Sent): Promise<Answer> {
  const body = sent.form === undefined ? sent.body : encode(sent.form);
  return new Promise((answered, failed) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port: sent.port ?? door.port,
        method: sent.method ?? "POST",
        path: sent.path ?? path,
        agent: false,
        headers: {
          ...(body === undefined ? {} : { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": Buffer.byteLength(body) }),
          ...(sent.headers as Record<string, string | string[]> | undefined),
        },
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
        response.once("end", () => answered({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    asked.once("error", failed);
    asked.end(body);
  });
}

/** A bare socket: what was read until the other side closed it. */
export function dial(port: number): { readonly socket: Socket; readonly connected: Promise<void>; readonly ended: Promise<string> } {
  const socket = connect(port, "127.0.0.1");
  let seen = "";
  socket.setEncoding("utf8").on("data", (text) => (seen += text));
  socket.on("error", () => undefined);
  return {
    socket,
    connected: new Promise((resolve) => socket.once("connect", () => resolve())),
    ended: new Promise((resolve) => socket.once("close", () => resolve(seen))),
  };
}

/** An empty answer in a form that Twilio never sends to a phone, and nothing stored; the log names nobody. */
export async function expectRefused(door: Door, answer: Answer, status: number, before: readonly string[]): Promise<void> {
  expect(answer.status).toBe(status);
  expect(answer.headers["content-type"] ?? "none").not.toContain("text/plain");
  expect(["", "<Response/>"]).toContain(answer.text);
  expect(await door.stored()).toEqual(before);
  expectAnonymous(door.logged());
}

/** Ids, codes and counts alone: no number, no word that the tests plant. */
export function expectAnonymous(lines: readonly Record<string, unknown>[], planted: readonly string[] = []): void {
  for (const line of lines) {
    const text = JSON.stringify(line);
    expect(text).not.toMatch(/\+?336\d{8}|tarifs|Zoé/);
    for (const secret of planted) expect(text).not.toContain(secret);
  }
}

/** Works until nothing is due; a command of Redis that timed out on a busy machine is left for the next round, as the sweep does. */
async function settle(stage: Stage): Promise<void> {
  for (let left = 5; ; left -= 1) {
    try {
      return await stage.settle();
    } catch (thrown) {
      if (left === 0 || !(thrown instanceof Error) || thrown.message !== "Command timed out") throw thrown;
    }
  }
}

async function read(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case "hash":
      return redis.hgetall(key);
    case "list":
      return redis.lrange(key, 0, -1);
    case "zset":
      return redis.zrange(key, "0", "-1");
    case "set":
      return redis.smembers(key);
    case "stream":
      return redis.xrange(key, "-", "+");
    default:
      return redis.get(key);
  }
}
