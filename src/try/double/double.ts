/**
 * Twilio on this machine: the real SDK talks to it over HTTP, persons write through it, and everything that happens stands in one log.
 * In: the bot's requests, and what a test or the trial's page lets a person write. Out: signed webhooks, reports, and what the phones show.
 * Never talks to another machine; knows nothing of the bot but its URL and its addresses.
 */
import { quickPace, type Report, reportForm, travel } from "./callbacks.ts";
import { readContent } from "./contents.ts";
import type { Double, DoubleOptions, Seen } from "./contract.ts";
import type { Shown } from "./entries.ts";
import { nameFault } from "./faults.ts";
import { inboundForm, type Written } from "./inbound.ts";
import { openLog } from "./log.ts";
import { emptyMemory, type Stored } from "./memory.ts";
import { freshSid, type Taken } from "./messages-api.ts";
import { serve } from "./rest.ts";
import { type RouteDesk, route } from "./routes.ts";
import { countSegments } from "./segments.ts";
import { type Posted, postForm, problemWith } from "./webhook-client.ts";
import { keywordAnswers, keywordIn } from "./window.ts";

export type { Double, DoubleOptions, MessageFilter, Seen } from "./contract.ts";

export async function openDouble(options: DoubleOptions): Promise<Double> {
  const { accountSid, authToken, clock } = options;
  const log = openLog(() => clock.now(), options.journal);
  const memory = emptyMemory();
  for (const entry of log.after(0)) memory.apply(entry);
  log.listen((entry) => memory.apply(entry));
  let seq = memory.messages.at(-1)?.message.seq ?? 0;
  const forms = new Map<string, Record<string, string>>();

  const seen = ({ message, status, errorCode }: Stored): Seen => ({
    ...message,
    status,
    ...(errorCode === undefined ? {} : { errorCode }),
  });

  async function webhook(what: "inbound" | "report", url: string, form: Record<string, string>, status?: string): Promise<Posted> {
    const posted = await postForm(authToken, url, form, "good");
    const problem = problemWith(posted, what);
    log.add({
      kind: "webhook",
      what,
      sid: form.MessageSid ?? "",
      ...(status === undefined ? {} : { status }),
      signature: "good",
      answer: posted.status,
      ms: posted.ms,
      tries: posted.tries,
      ...(problem === undefined ? {} : { problem }),
    });
    return posted;
  }

  const journeys = travel(
    options.pace ?? quickPace,
    (message, report) => log.add({ kind: "status", sid: message.sid, ...report }),
    async (message: Shown, report: Report) => {
      if (message.reportTo === undefined) return;
      await webhook("report", message.reportTo, reportForm(message, report, accountSid, clock.now()), report.status);
    },
  );

  const desk: RouteDesk = {
    accountSid,
    botAddresses: options.botAddresses,
    memory,
    now: () => clock.now(),
    listLagMs: () => double.listLagMs,
    nextSeq: () => ++seq,
    add: (fact) => log.add(fact),
    async accept({ message, fail }: Taken) {
      log.add({ kind: "message", message, status: "queued" });
      const asked = double.outcomes?.(message) ?? {};
      const outcome = fail === undefined ? asked : { ...asked, fail };
      const first = journeys.start(message, outcome);
      if (outcome.beforeAnswer === true) await first;
    },
  };

  const rest = await serve({
    port: options.port ?? 0,
    credentials: [
      `${accountSid}:${authToken}`,
      ...(options.apiKey === undefined ? [] : [`${options.apiKey.sid}:${options.apiKey.secret}`]),
    ],
    plan: () => double.faults,
    route: (request) => route(request, desk),
    noted(request, answer, fault) {
      const body = answer?.body;
      const code = typeof body === "object" && body !== null && "code" in body && typeof body.code === "number" ? body.code : undefined;
      log.add({
        kind: "call",
        method: request.method,
        path: request.path,
        answer: answer?.status ?? 0,
        ...(code === undefined ? {} : { code }),
        ...(fault === undefined ? {} : { fault: nameFault(fault) }),
      });
    },
  });

  /** Twilio's own doing on SMS: block or free the pair, answer in English; the message is still posted. */
  function obeyKeyword(message: Shown): void {
    const word = message.channel === "sms" ? keywordIn(message.text) : undefined;
    if (word === undefined) return;
    const [bot, person] = [message.to, message.from];
    const stopped = double.standing(bot, person).stopped;
    if (word === "stop") log.add({ kind: "consent", person, bot, stopped: true });
    if (word === "start" && stopped) log.add({ kind: "consent", person, bot, stopped: false });
    if ((word === "start") !== stopped && !(word === "help" && !stopped)) return;
    const text = keywordAnswers[word];
    const answer: Shown = {
      sid: freshSid("SM"),
      seq: desk.nextSeq(),
      by: "twilio",
      from: bot,
      to: person,
      channel: "sms",
      text,
      choices: [],
      template: false,
      media: [],
      segments: countSegments(text),
      at: clock.now(),
    };
    log.add({ kind: "message", message: answer, status: "delivered" });
  }

  function store(written: Written, sid: string, form: Record<string, string>): void {
    const channel = written.from.startsWith("whatsapp:") ? "whatsapp" : "sms";
    const text = form.Body ?? "";
    const message: Shown = {
      sid,
      seq: desk.nextSeq(),
      by: "person",
      from: written.from,
      to: written.to,
      channel,
      text,
      choices: [],
      template: false,
      media: [...(written.media ?? [])],
      ...(written.quoted === undefined ? {} : { quoted: written.quoted }),
      ...(written.payload === undefined ? {} : { payload: written.payload }),
      ...(channel === "sms" ? { segments: countSegments(text) } : {}),
      at: clock.now(),
    };
    forms.set(sid, form);
    log.add({ kind: "message", message, status: "received" });
    obeyKeyword(message);
  }

  const double: Double = {
    url: rest.url,
    inboundUrl: options.inboundUrl,
    faults: undefined,
    outcomes: undefined,
    listLagMs: 0,
    async write(written) {
      const sid = written.sid ?? freshSid((written.media?.length ?? 0) > 0 ? "MM" : "SM");
      const form = inboundForm(written, sid, accountSid);
      if (!memory.bySid.has(sid)) store(written, sid, form);
      if (written.lost === true) return { sid, status: -1, ms: 0 };
      const { status, ms } = await webhook("inbound", double.inboundUrl, form);
      return { sid, status, ms };
    },
    async replay(sid) {
      const form = forms.get(sid);
      if (form === undefined) throw new Error(`no webhook of this double's life has the sid ${sid}`);
      return webhook("inbound", double.inboundUrl, form);
    },
    async post(form, { signature = "good", url = double.inboundUrl } = {}) {
      const posted = await postForm(authToken, url, form, signature);
      log.add({
        kind: "webhook",
        what: "inbound",
        sid: form.MessageSid ?? "",
        signature,
        answer: posted.status,
        ms: posted.ms,
        tries: posted.tries,
      });
      return posted;
    },
    messages({ from, to, afterSeq = 0, by = ["bot"] } = {}) {
      return memory.messages
        .filter(
          ({ message }) =>
            message.seq > afterSeq &&
            by.includes(message.by) &&
            (from === undefined || message.from === from) &&
            (to === undefined || message.to === to),
        )
        .map(seen);
    },
    onMessage: (listener) =>
      log.listen(({ fact }) => {
        if (fact.kind === "message" && fact.message.by === "bot") listener({ ...fact.message, status: fact.status });
      }),
    waitFor(fits, limitMs = 5000) {
      const there = double.messages().find(fits);
      if (there !== undefined) return Promise.resolve(there);
      return new Promise((found, failed) => {
        const stop = double.onMessage((message) => {
          if (!fits(message)) return;
          clearTimeout(timer);
          stop();
          found(message);
        });
        const timer = setTimeout(() => {
          stop();
          const last = double
            .messages()
            .slice(-5)
            .map(({ to, text }) => `${to}: ${text}`);
          failed(new Error(`no such message within ${limitMs} ms; the last ones:\n${last.join("\n")}`));
        }, limitMs);
      });
    },
    addTemplate(sid, body) {
      const made = readContent({ friendly_name: sid, language: "fr", types: { "twilio/text": { body } } }, sid, clock.now());
      if ("refused" in made) throw new Error(`not a template: ${JSON.stringify(made.refused.body)}`);
      log.add({ kind: "content", content: { ...made, approval: "approved" } });
    },
    approve(sid) {
      const content = memory.contents.get(sid);
      if (content === undefined) throw new Error(`no content ${sid}`);
      log.add({ kind: "content", content: { ...content, approval: "approved" } });
    },
    standing: (bot, person) => ({ stopped: memory.stopped.has(`${bot} ${person}`), lastInAt: memory.lastInAt.get(`${bot} ${person}`) }),
    problems: () =>
      log
        .after(0)
        .flatMap(({ fact }) =>
          fact.kind === "webhook" && fact.problem !== undefined ? [`${fact.what} ${fact.sid}: ${fact.problem}`] : [],
        ),
    entries: (afterId = 0) => log.after(afterId),
    onEntry: (listener) => log.listen(listener),
    noteClock: () => void log.add({ kind: "clock", now: clock.now() }),
    idle: () => journeys.idle(),
    async close() {
      journeys.stop();
      await rest.close();
      await journeys.idle();
    },
  };
  return double;
}
