/**
 * A bot that is none: it answers a few words by table, so that the phones can be tested before and beside the real one.
 * In: webhooks of the double. Out: messages through the double's API, and what the trial asks of a running bot.
 */
import { createServer } from "node:http";
import { addressesOfTrial } from "../../src/try/addresses.ts";
import type { Tried } from "../../src/try/clock.ts";
import type { Double } from "../../src/try/double/contract.ts";

export interface StubBot extends Tried {
  readonly inboundUrl: string;
  /** Sets the next due instant; the stub has no timers of its own. */
  due: number | undefined;
  requests: number;
  say(from: string, to: string, text: string, buttons?: readonly string[], list?: string): Promise<void>;
  close(): Promise<void>;
}

export async function openStubBot(double: Double, auth: { accountSid: string; authToken: string }): Promise<StubBot> {
  const headers = { Authorization: `Basic ${Buffer.from(`${auth.accountSid}:${auth.authToken}`).toString("base64")}` };
  const answers: Record<string, readonly [text: string, buttons?: readonly string[], list?: string]> = {
    bonjour: ["Bonjour. Que souhaitez-vous ?", ["Rendez-vous", "Tarifs", "Adresse"]],
    menu: ["Voici ce que je sais faire.", ["Demander un rendez-vous", "Tarifs", "Horaires", "Adresse"], "Choisir"],
    tarifs: ["Consultation : 80 € / 60 €."],
  };
  const bot: StubBot = {
    inboundUrl: "",
    due: undefined,
    requests: 0,
    async say(from, to, text, buttons, list) {
      const form: Record<string, string> = { From: from, To: to, Body: text };
      if (buttons !== undefined && from.startsWith("whatsapp:")) {
        const types =
          list === undefined
            ? {
                "twilio/quick-reply": {
                  body: text,
                  actions: buttons.map((title) => ({ type: "QUICK_REPLY", title, id: `stub.${title}` })),
                },
              }
            : { "twilio/list-picker": { body: text, button: list, items: buttons.map((item) => ({ item, id: `stub.${item}` })) } };
        const made = await fetch(`${double.url}/v1/Content`, {
          method: "POST",
          headers: { ...headers, "Content-Type": "application/json" },
          body: JSON.stringify({ friendly_name: "stub", language: "fr", types }),
        });
        form.ContentSid = Object(await made.json()).sid;
        delete form.Body;
      }
      await fetch(`${double.url}/2010-04-01/Accounts/${auth.accountSid}/Messages.json`, {
        method: "POST",
        headers,
        body: new URLSearchParams(form),
      });
    },
    settle: () => Promise.resolve(),
    nextAt: () => Promise.resolve(bot.due),
    queue: () => Promise.resolve({ requests: bot.requests, reminders: 0, inbox: 0, outbox: 0, timers: 0 }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const server = createServer(async (incoming, outgoing) => {
    let text = "";
    for await (const chunk of incoming) text += String(chunk);
    outgoing.writeHead(200, { "Content-Type": "text/xml" }).end("<Response/>");
    const form = new URLSearchParams(text);
    const said = form.get("Body") ?? "";
    const [answer, buttons, list] = answers[said.toLowerCase()] ?? [`Vous avez écrit : ${said}`];
    await bot.say(form.get("To") ?? addressesOfTrial.bot.sms, form.get("From") ?? "", answer, buttons, list);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  return Object.assign(bot, { inboundUrl: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/twilio/inbound` });
}
