/**
 * The trial's page: two phones in a browser on this machine, and what they may do.
 * In: the double, the running bot, the trial's clock. Out: the page, its events, and doors to write, jump and spoil a message.
 * Never listens beyond 127.0.0.1, never answers a Host or Origin of elsewhere, never starts beside the real Twilio.
 */
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import express, { type RequestHandler, type Response } from "express";
import helmet from "helmet";
import { z } from "zod";
import { addDays, dateOf, hourMs, someInstantOf, wallAt, wallOf } from "../core/words/time.ts";
import type { Addresses } from "./addresses.ts";
import type { TrialClock, Tried } from "./clock.ts";
import type { Outcome } from "./double/callbacks.ts";
import type { Double } from "./double/contract.ts";
import type { Entry } from "./double/entries.ts";
import { isLoopback } from "./double/webhook-client.ts";

const zone = "Europe/Paris";

export interface PageOptions {
  readonly double: Double;
  readonly clock: TrialClock;
  readonly bot: Tried;
  readonly addresses: Addresses;
  /** Where the bot sends: the page refuses to start unless it is this machine. */
  readonly twilioUrl: string;
  /** The channel that the practice tells her on first. */
  readonly therapistFirst: "sms" | "whatsapp";
  /** 0: any free one. */
  readonly port: number;
}

export interface Page {
  /** `http://127.0.0.1:<port>/try` */
  readonly url: string;
  close(): Promise<void>;
}

const Write = z.object({
  phone: z.enum(["client", "therapist"]),
  channel: z.enum(["sms", "whatsapp"]),
  text: z.string().max(1600),
  payload: z.string().optional(),
  quoted: z.string().optional(),
  media: z.enum(["voice", "image"]).optional(),
});
const Jump = z.union([
  z.object({
    hours: z
      .number()
      .positive()
      .max(24 * 60),
  }),
  z.object({ to: z.enum(["tomorrow", "next"]) }),
]);
const outcomes = {
  fail: { fail: 30005 },
  late: { delayMs: 8000 },
  duplicate: { duplicate: true },
  reversed: { reversed: true },
  never: { never: true },
} as const satisfies Readonly<Record<string, Outcome>>;
const Spoil = z.object({ kind: z.enum(["fail", "late", "duplicate", "reversed", "never", "twice", "none"]) });

export async function openPage(options: PageOptions): Promise<Page> {
  const { double, clock, bot, addresses } = options;
  if (!isLoopback(options.twilioUrl)) throw new Error("the trial only runs against its own double: TWILIO_API_URL must be on this machine");

  /** What goes wrong with the next message, once. */
  let spoil: z.infer<typeof Spoil>["kind"] = "none";
  double.outcomes = () => {
    if (spoil === "none" || spoil === "twice") return undefined;
    const outcome = outcomes[spoil];
    spoil = "none";
    return outcome;
  };

  const app = express();
  app.disable("x-powered-by");
  app.use(onlyHere);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
        },
      },
      strictTransportSecurity: false,
    }),
  );
  app.get("/", (_, answer) => answer.redirect("/try"));
  const folder = fileURLToPath(new URL("page/", import.meta.url));
  app.get("/try", (_, answer) => answer.sendFile("index.html", { root: folder, cacheControl: false }));
  app.use("/try/page", express.static(folder, { index: false, maxAge: 0 }));

  const streams = new Set<Response>();
  app.get("/try/events", (asked, answer) => {
    const last = double.entries().at(-1)?.id ?? 0;
    const known = Number(asked.get("last-event-id") ?? 0);
    answer.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    // A page that knows more than there is looks at a trial that was emptied: it starts over.
    if (known > last) answer.write("event: fresh\ndata: {}\n\n");
    else {
      for (const entry of double.entries(known)) answer.write(eventOf(entry));
      answer.write("event: ready\ndata: {}\n\n");
    }
    const stop = double.onEntry((entry) => answer.write(eventOf(entry)));
    streams.add(answer);
    answer.on("close", () => {
      stop();
      streams.delete(answer);
    });
  });

  app.get("/try/state", async (_, answer) => {
    const [queue, nextAt] = await Promise.all([bot.queue(), bot.nextAt()]);
    answer.json({ now: clock.now(), nextAt: nextAt ?? null, queue, spoil, addresses, therapistFirst: options.therapistFirst });
  });

  app.use(express.json({ limit: "16kb" }));
  app.post("/try/write", async (asked, answer) => {
    const read = Write.safeParse(asked.body);
    if (!read.success) return void answer.status(400).json({ why: z.prettifyError(read.error) });
    const { phone, channel, text, payload, quoted, media } = read.data;
    const written = {
      from: addresses[phone][channel],
      to: addresses.bot[channel],
      text,
      ...(payload === undefined ? {} : { payload }),
      ...(quoted === undefined ? {} : { quoted }),
      ...(media === undefined ? {} : { media: [media === "voice" ? "audio/ogg" : "image/jpeg"] }),
      ...(channel === "whatsapp" ? { name: phone === "client" ? "Léa" : "Claire" } : {}),
    };
    const done = await double.write(written);
    if (spoil === "twice") {
      spoil = "none";
      await double.replay(done.sid);
    }
    answer.json(done);
  });

  let jumping: Promise<void> = Promise.resolve();
  app.post("/try/jump", async (asked, answer) => {
    const read = Jump.safeParse(asked.body);
    if (!read.success) return void answer.status(400).json({ why: z.prettifyError(read.error) });
    const leap = jumping.then(async () => {
      await clock.jump(await targetOf(read.data), bot);
      double.noteClock();
    });
    jumping = leap.catch(() => undefined);
    await leap;
    answer.json({ now: clock.now() });
  });

  const targetOf = async (jump: z.infer<typeof Jump>): Promise<number> => {
    if ("hours" in jump) return clock.now() + jump.hours * hourMs;
    if (jump.to === "next") return (await bot.nextAt()) ?? clock.now();
    return someInstantOf(wallAt(addDays(dateOf(wallOf(clock.now(), zone)), 1), "08:00"), zone);
  };

  app.post("/try/outcome", (asked, answer) => {
    const read = Spoil.safeParse(asked.body);
    if (!read.success) return void answer.status(400).json({ why: z.prettifyError(read.error) });
    spoil = read.data.kind;
    answer.json({ spoil });
  });

  const server = app.listen(options.port, "127.0.0.1");
  await new Promise<void>((listening, failed) => {
    server.once("listening", listening);
    server.once("error", failed);
  });
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}/try`,
    close: () =>
      new Promise((closed) => {
        for (const stream of streams) stream.end();
        server.close(() => closed());
        server.closeIdleConnections();
      }),
  };
}

const eventOf = (entry: Entry): string => `id: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`;

const here = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Another site in the same browser must neither read this page nor write through it. */
const onlyHere: RequestHandler = (asked, answer, next) => {
  const origin = asked.get("origin");
  const host = asked.get("host") ?? "";
  if (here.test(host) && (origin === undefined || origin === `http://${host}`)) return next();
  answer.status(403).type("text/plain").send("This page only answers on this machine.");
};
