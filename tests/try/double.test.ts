/**
 * The double against Twilio's real SDK and Twilio's own signature check: what it says must be what the SDK understands.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Double, Seen } from "../../src/try/double/contract.ts";
import { openDouble } from "../../src/try/double/double.ts";
import { countSegments } from "../../src/try/double/segments.ts";
import { keywordIn } from "../../src/try/double/window.ts";

const accountSid = `AC${"a".repeat(32)}`;
const authToken = "t".repeat(32);
const bot = "whatsapp:+33937000001";
const botSms = "+33937000001";
const lea = "whatsapp:+33600000001";
const leaSms = "+33600000001";
const start = Date.parse("2026-11-25T09:00:00Z");

/** Every host of Twilio's goes to the double, as the bot's own client does it. */
function sdk(url: string, timeout = 2000, token = authToken) {
  const httpClient = new twilio.RequestClient({ timeout });
  const real = httpClient.request.bind(httpClient);
  httpClient.request = (asked) => {
    const { pathname, search } = new URL(asked.uri);
    return real({ ...asked, uri: `${url}${pathname}${search}` });
  };
  return twilio(accountSid, token, { httpClient });
}

interface Got {
  readonly path: string;
  readonly form: Record<string, string>;
  readonly good: boolean;
}

/** What a bot's server sees, and a settable answer. */
async function openHook() {
  const got: Got[] = [];
  const hook = {
    got,
    url: "",
    answer: (_: IncomingMessage, to: ServerResponse): void => void to.writeHead(200, { "Content-Type": "text/xml" }).end("<Response/>"),
  };
  const server = createServer(async (incoming, outgoing) => {
    let text = "";
    for await (const chunk of incoming) text += String(chunk);
    const form = Object.fromEntries(new URLSearchParams(text));
    const path = incoming.url ?? "";
    got.push({
      path,
      form,
      good: twilio.validateRequest(authToken, String(incoming.headers["x-twilio-signature"] ?? ""), hook.url + path, form),
    });
    hook.answer(incoming, outgoing);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  hook.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  return {
    ...hook,
    hook,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

let now = start;
let server: Awaited<ReturnType<typeof openHook>>;
let double: Double;
const open = (more: Partial<Parameters<typeof openDouble>[0]> = {}) =>
  openDouble({
    accountSid,
    authToken,
    clock: { now: () => now },
    inboundUrl: `${server.url}/twilio/inbound`,
    botAddresses: [bot, botSms],
    ...more,
  });

beforeEach(async () => {
  now = start;
  server = await openHook();
  double = await open();
});
afterEach(async () => {
  await double.close();
  await server.close();
});

const failure = async (sent: Promise<unknown>): Promise<{ status?: unknown; code?: unknown }> =>
  sent.then(
    () => ({}),
    (error: unknown) => Object(error),
  );

describe("sending", () => {
  test("a message is created, fetched, listed, redacted and deleted by the real SDK", async () => {
    const client = sdk(double.url);
    const made = await client.messages.create({ from: botSms, to: leaSms, body: "Bonjour à vous" });
    expect(made).toMatchObject({
      status: "queued",
      direction: "outbound-api",
      numSegments: "1",
      dateSent: null,
      errorCode: null,
      body: "Bonjour à vous",
    });
    expect(made.sid).toMatch(/^SM[0-9a-f]{32}$/);
    await double.idle();
    const fetched = await client.messages(made.sid).fetch();
    expect(fetched).toMatchObject({ status: "delivered", to: leaSms });
    expect(fetched.dateSent).toEqual(new Date(start));
    await client.messages(made.sid).update({ body: "" });
    expect((await client.messages(made.sid).fetch()).body).toBe("");
    expect(await client.messages(made.sid).remove()).toBe(true);
    expect(await failure(client.messages(made.sid).fetch())).toMatchObject({ status: 404, code: 20404 });
  });

  test("the answer has Twilio's twenty fields", async () => {
    const answer = await fetch(`${double.url}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
      method: "POST",
      headers: {
        Authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`,
        "Content-Type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ From: botSms, To: leaSms, Body: "a" }),
    });
    expect(answer.status).toBe(201);
    const body: unknown = await answer.json();
    expect(Object.keys(Object(body)).sort()).toEqual(
      "account_sid api_version body date_created date_sent date_updated direction error_code error_message from messaging_service_sid num_media num_segments price price_unit sid status subresource_uris to uri".split(
        " ",
      ),
    );
    expect(body).toMatchObject({ date_created: "Wed, 25 Nov 2026 09:00:00 +0000", num_media: "0" });
  });

  test("wrong credentials are 401 with 20003, and nothing is taken", async () => {
    expect(await failure(sdk(double.url, 2000, "x".repeat(32)).messages.create({ from: botSms, to: leaSms, body: "a" }))).toMatchObject({
      status: 401,
      code: 20003,
    });
    expect(double.messages()).toEqual([]);
  });

  test.each([
    ["no recipient", { From: botSms, Body: "a" }, 21604],
    ["no sender", { To: leaSms, Body: "a" }, 21603],
    ["nothing to say", { From: botSms, To: leaSms }, 21602],
    ["a number that is none", { From: botSms, To: "0612345678", Body: "a" }, 21211],
    ["two channels", { From: botSms, To: lea, Body: "a" }, 21910],
    ["another's number", { From: "+33937000099", To: leaSms, Body: "a" }, 21606],
    ["another's WhatsApp", { From: "whatsapp:+33937000099", To: lea, Body: "a" }, 63007],
    ["1,601 letters", { From: botSms, To: leaSms, Body: "a".repeat(1601) }, 21617],
    ["a landline", { From: botSms, To: "+33442000000", Body: "a" }, 21635],
    ["variables without a content", { From: botSms, To: leaSms, Body: "a", ContentVariables: "{}" }, 21654],
    ["a content that is none", { From: bot, To: lea, ContentSid: `HX${"0".repeat(32)}` }, 21655],
    ["a report to elsewhere", { From: botSms, To: leaSms, Body: "a", StatusCallback: "https://bot.example.fr/status" }, 21609],
  ])("refuses %s", async (_, form, code) => {
    const answer = await fetch(`${double.url}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
      method: "POST",
      headers: { Authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}` },
      body: new URLSearchParams(Object.entries(form)),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code, status: 400, more_info: `https://www.twilio.com/docs/errors/${code}` });
  });

  test("the list is newest first, in pages, filtered by date and by person", async () => {
    const client = sdk(double.url);
    for (const body of ["un", "deux", "trois"]) {
      await client.messages.create({ from: botSms, to: leaSms, body });
      await double.idle();
      now += 60_000;
    }
    await double.write({ from: lea, to: bot, text: "quatre" });
    expect((await client.messages.list({ limit: 10, pageSize: 2 })).map(({ body }) => body)).toEqual(["quatre", "trois", "deux", "un"]);
    expect(
      (await client.messages.list({ to: leaSms, dateSentAfter: new Date(start + 60_000), limit: 10 })).map(({ body }) => body),
    ).toEqual(["trois", "deux"]);
    expect((await client.messages.list({ to: bot, limit: 10 }))[0]).toMatchObject({ direction: "inbound", status: "received", from: lea });
  });
});

describe("contents", () => {
  // The SDK's typed shape does not survive its own wire (twilio.md §7), hence the cast.
  type Create = Parameters<ReturnType<typeof sdk>["content"]["v1"]["contents"]["create"]>[0];
  const create = (types: Record<string, unknown>) =>
    sdk(double.url).content.v1.contents.create({ friendly_name: "x", language: "fr", types } as unknown as Create);
  const actions = (count: number) => Array.from({ length: count }, (_, n) => ({ type: "QUICK_REPLY", title: `Choix ${n}`, id: `c${n}` }));

  test("a list made on the fly is shown as a phone shows it, variables filled", async () => {
    await double.write({ from: lea, to: bot, text: "menu" });
    const { sid } = await create({
      "twilio/list-picker": { body: "Bonjour {{1}}", button: "Choisir", items: [{ item: "Tarifs", id: "t", description: "Deux prix" }] },
    });
    const client = sdk(double.url);
    await client.messages.create({ from: bot, to: lea, contentSid: sid, contentVariables: JSON.stringify({ 1: "Léa" }) });
    expect(double.messages()).toMatchObject([
      { text: "Bonjour Léa", listButton: "Choisir", choices: [{ title: "Tarifs", id: "t", description: "Deux prix" }] },
    ]);
    expect(
      await failure(client.messages.create({ from: bot, to: lea, contentSid: sid, contentVariables: JSON.stringify({ 1: "" }) })),
    ).toMatchObject({ code: 21656 });
  });

  test.each([
    ["the SDK's camelCase keys", { twilioText: { body: "a" } }, 92001],
    ["a title of 21 letters", { "twilio/quick-reply": { body: "a", actions: [{ title: "x".repeat(21), id: "a" }] } }, 92001],
    [
      "eleven rows",
      { "twilio/list-picker": { body: "a", button: "b", items: Array.from({ length: 11 }, (_, n) => ({ item: `${n}`, id: `${n}` })) } },
      92001,
    ],
    ["a row of 25 letters", { "twilio/list-picker": { body: "a", button: "b", items: [{ item: "x".repeat(25), id: "a" }] } }, 92001],
    [
      "descriptions on some rows",
      {
        "twilio/list-picker": {
          body: "a",
          button: "b",
          items: [
            { item: "x", id: "a", description: "d" },
            { item: "y", id: "b" },
          ],
        },
      },
      92001,
    ],
  ])("refuses %s", async (_, types, code) => {
    expect(await failure(create(types))).toMatchObject({ status: 400, code });
  });

  test("four buttons need an approved template; three do not", async () => {
    await double.write({ from: lea, to: bot, text: "bonjour" });
    const client = sdk(double.url);
    for (const count of [3, 4])
      await client.messages.create({
        from: bot,
        to: lea,
        contentSid: (await create({ "twilio/quick-reply": { body: "a", actions: actions(count) } })).sid,
      });
    await double.idle();
    expect(double.messages().map(({ status, errorCode }) => [status, errorCode])).toEqual([
      ["read", undefined],
      ["failed", 63013],
    ]);
  });

  test("a content is submitted, seen as received, then approved", async () => {
    const client = sdk(double.url);
    const { sid } = await create({ "twilio/text": { body: "Un message vous attend." } });
    await client.content.v1.contents(sid).approvalCreate.create({ name: "waiting", category: "UTILITY" });
    expect((await client.content.v1.contents(sid).approvalFetch().fetch()).whatsapp).toMatchObject({ status: "received", name: "waiting" });
    double.approve(sid);
    expect((await client.content.v1.contents(sid).approvalFetch().fetch()).whatsapp).toMatchObject({ status: "approved" });
    expect((await client.content.v1.contents.list({ limit: 5 })).map((content) => content.sid)).toEqual([sid]);
    expect(await client.content.v1.contents(sid).remove()).toBe(true);
    expect(await failure(client.content.v1.contents(sid).fetch())).toMatchObject({ code: 20404 });
  });
});

describe("WhatsApp's window", () => {
  test.each([
    ["never written", undefined, "failed"],
    ["a second less than 24 h", 24 * 3_600_000 - 1000, "read"],
    ["24 h", 24 * 3_600_000, "failed"],
  ])("%s ago: a free text ends %j", async (_, agoMs, status) => {
    if (agoMs !== undefined) {
      await double.write({ from: lea, to: bot, text: "bonjour" });
      now += agoMs;
    }
    await sdk(double.url).messages.create({ from: bot, to: lea, body: "Bonjour" });
    await double.idle();
    expect(double.messages()).toMatchObject([{ status, ...(status === "failed" ? { errorCode: 63016 } : {}) }]);
  });

  test("a template always leaves, and the other person's window does not count", async () => {
    await double.write({ from: "whatsapp:+33600000002", to: bot, text: "bonjour" });
    double.addTemplate(`HX${"1".repeat(32)}`, "Un message du cabinet vous attend ici.");
    const client = sdk(double.url);
    await client.messages.create({ from: bot, to: lea, contentSid: `HX${"1".repeat(32)}` });
    await client.messages.create({ from: bot, to: lea, body: "Bonjour" });
    await double.idle();
    expect(double.messages({ to: lea }).map(({ status, template, text }) => [status, template, text])).toEqual([
      ["read", true, "Un message du cabinet vous attend ici."],
      ["failed", false, "Bonjour"],
    ]);
  });
});

describe("reports", () => {
  const reports = () => server.got.filter(({ path }) => path.startsWith("/twilio/status")).map(({ form }) => form.MessageStatus);
  const send = (to = lea, from = bot) =>
    sdk(double.url).messages.create({ from, to, body: "Bonjour", statusCallback: `${server.url}/twilio/status?b=SM1-0` });

  test("are signed over the URL with its query, never tell queued, and tell read on WhatsApp alone", async () => {
    await double.write({ from: lea, to: bot, text: "bonjour" });
    await send();
    await double.idle();
    expect(reports()).toEqual(["sent", "delivered", "read"]);
    await send(leaSms, botSms);
    await double.idle();
    expect(reports().slice(3)).toEqual(["sent", "delivered"]);
    expect(server.got.every(({ good }) => good)).toBe(true);
    expect(double.problems()).toEqual([]);
  });

  test.each([
    ["reversed", { reversed: true }, ["read", "delivered", "sent"], "read"],
    ["doubled", { duplicate: true }, ["sent", "sent", "delivered", "delivered", "read", "read"], "read"],
    ["lost", { never: true }, [], "read"],
    ["a carrier's failure", { fail: 30005 }, ["sent", "undelivered"], "undelivered"],
    ["WhatsApp's failure", { fail: 63016 }, ["failed"], "failed"],
    ["late", { delayMs: 30 }, ["sent", "delivered", "read"], "read"],
  ])("%s", async (_, outcome, told, status) => {
    await double.write({ from: lea, to: bot, text: "bonjour" });
    double.outcomes = () => outcome;
    await send();
    await double.idle();
    expect(reports()).toEqual(told);
    expect(double.messages()).toMatchObject([{ status }]);
  });

  test("one may come before the answer to the very POST it reports on", async () => {
    await double.write({ from: lea, to: bot, text: "bonjour" });
    double.outcomes = () => ({ beforeAnswer: true });
    const sending = send().then(({ status }) => ({ status, told: reports().length }));
    expect(await sending).toMatchObject({ status: "queued", told: expect.toSatisfy((told: number) => told >= 1) });
  });
});

describe("faults", () => {
  const send = (timeout = 2000) => sdk(double.url, timeout).messages.create({ from: botSms, to: leaSms, body: "Bonjour" });
  test.each([
    ["429", { kind: "answer", status: 429, retryAfterSeconds: 1 }, { status: 429, code: 20429 }, 0],
    ["500 json, carried out", { kind: "answer", status: 500, processed: true }, { status: 500, code: 20500 }, 1],
    ["503 html, not carried out", { kind: "answer", status: 503, as: "html" }, { status: 503 }, 0],
    ["a reset before", { kind: "reset", processed: false }, { code: "ECONNRESET" }, 0],
    ["a reset after", { kind: "reset", processed: true }, { code: "ECONNRESET" }, 1],
    ["no answer, carried out", { kind: "hang", processed: true }, { code: "ECONNABORTED" }, 1],
  ] as const)("%s", async (_, fault, seen, taken) => {
    double.faults = ({ method }) => (method === "POST" ? fault : undefined);
    expect(await failure(send(150))).toMatchObject(seen);
    expect(double.messages()).toHaveLength(taken);
  });
});

describe("a person writes", () => {
  test("an SMS and a WhatsApp tap carry their own fields and a signature that Twilio's package accepts", async () => {
    await double.write({ from: leaSms, to: botSms, text: "Quels sont vos tarifs ? À bientôt ’" });
    await double.write({ from: lea, to: bot, text: "Mardi 14h", payload: "slot:42", quoted: `SM${"9".repeat(32)}`, name: "Léa" });
    const [sms, tap] = server.got;
    expect(sms).toMatchObject({
      good: true,
      path: "/twilio/inbound",
      form: { From: leaSms, Body: "Quels sont vos tarifs ? À bientôt ’", FromCountry: "FR", NumMedia: "0", SmsStatus: "received" },
    });
    expect(sms?.form.ProfileName).toBeUndefined();
    expect(tap).toMatchObject({
      good: true,
      form: {
        ButtonPayload: "slot:42",
        ButtonText: "Mardi 14h",
        WaId: "33600000001",
        ProfileName: "Léa",
        OriginalRepliedMessageSid: `SM${"9".repeat(32)}`,
        MessageType: "interactive",
      },
    });
    expect(tap?.form.FromCountry).toBeUndefined();
  });

  test("a voice note has media and no words; a hidden number has an id and no WaId", async () => {
    const { sid } = await double.write({ from: "whatsapp:FR.a1B2c3", to: bot, text: "", media: ["audio/ogg"], extra: { Brandnew: "1" } });
    expect(sid).toMatch(/^MM/);
    expect(server.got[0]?.form).toMatchObject({
      Body: "",
      NumMedia: "1",
      MediaContentType0: "audio/ogg",
      MessageType: "audio",
      ExternalUserId: "whatsapp:FR.a1B2c3",
      Brandnew: "1",
    });
    expect(server.got[0]?.form.WaId).toBeUndefined();
  });

  test("forged and unsigned posts do not pass Twilio's check; a replay has the same sid and passes", async () => {
    const { sid } = await double.write({ from: lea, to: bot, text: "oui" });
    await double.replay(sid);
    await double.post({ MessageSid: sid, Body: "oui" }, { signature: "forged" });
    await double.post({ MessageSid: sid, Body: "oui" }, { signature: "none" });
    expect(server.got.map(({ good, form }) => [form.MessageSid, good])).toEqual([
      [sid, true],
      [sid, true],
      [sid, false],
      [sid, false],
    ]);
    expect(double.messages({ by: ["person"] })).toHaveLength(1);
  });

  test.each([
    ["text/plain", "OK", /would be delivered to the client/],
    ["application/json", "{}", /^inbound SM\w+: 12300/],
    ["text/xml", "<Response><Message>OK</Message></Response>", /outside the outbox/],
    ["text/xml", " <Response>", /12100/],
  ])("an answer of %s %j is a problem", async (type, body, problem) => {
    server.hook.answer = (_, to) => void to.writeHead(200, { "Content-Type": type }).end(body);
    await double.write({ from: lea, to: bot, text: "bonjour" });
    expect(double.problems()).toEqual([expect.stringMatching(problem)]);
  });

  test("the fragment of the URL says how often to try again, and is neither sent nor signed", async () => {
    double.inboundUrl = `${server.url}/twilio/inbound#rc=2&rp=ct,rt,5xx`;
    let left = 2;
    server.hook.answer = (_, to) =>
      void (left-- > 0 ? to.writeHead(503).end() : to.writeHead(200, { "Content-Type": "text/xml" }).end("<Response/>"));
    expect(await double.write({ from: lea, to: bot, text: "bonjour" })).toMatchObject({ status: 200 });
    expect(server.got.map(({ path, good }) => [path, good])).toEqual(Array(3).fill(["/twilio/inbound", true]));
  });

  test("the list lags behind, both ways", async () => {
    double.listLagMs = 5_000;
    await double.write({ from: lea, to: bot, text: "bonjour" });
    const client = sdk(double.url);
    await client.messages.create({ from: bot, to: lea, body: "oui ?" });
    expect(await client.messages.list({ limit: 5 })).toEqual([]);
    now += 5_000;
    expect((await client.messages.list({ limit: 5 })).map(({ body }) => body)).toEqual(["oui ?", "bonjour"]);
  });

  test("a lost webhook shows only in the list", async () => {
    await double.write({ from: lea, to: bot, text: "perdu", lost: true });
    expect(server.got).toEqual([]);
    expect((await sdk(double.url).messages.list({ to: bot, limit: 5 })).map(({ body }) => body)).toEqual(["perdu"]);
  });
});

describe("STOP on SMS", () => {
  test("blocks the pair, answers in English, still posts the message; START frees it; WhatsApp is left alone", async () => {
    const client = sdk(double.url);
    await double.write({ from: leaSms, to: botSms, text: "Stop" });
    await double.write({ from: lea, to: bot, text: "stop" });
    expect(server.got.map(({ form }) => form.Body)).toEqual(["Stop", "stop"]);
    expect(double.messages({ by: ["twilio"] })).toMatchObject([{ to: leaSms, text: expect.stringContaining("unsubscribed") }]);
    expect(await failure(client.messages.create({ from: botSms, to: leaSms, body: "a" }))).toMatchObject({ status: 400, code: 21610 });
    await client.messages.create({ from: bot, to: lea, body: "a" });
    await double.write({ from: leaSms, to: botSms, text: "start" });
    await client.messages.create({ from: botSms, to: leaSms, body: "b" });
    expect(double.messages().map(({ text }) => text)).toEqual(["a", "b"]);
  });

  test.each([
    ["STOP", "stop"],
    [" cancel ", "stop"],
    ["yes", "start"],
    ["Info", "help"],
    ["STOP SVP", undefined],
    ["ARRET", undefined],
    ["oui", undefined],
  ])("%j is %j to Twilio", (text, word) => expect(keywordIn(text)).toBe(word));
});

test.each([
  ["", "GSM-7", 1, 0, 160, []],
  [`${"é".repeat(153)}${"€".repeat(10)}`, "GSM-7", 2, 173, 306, []],
  ["Reçu", "UCS-2", 1, 4, 70, ["ç"]],
  ["👍".repeat(35), "UCS-2", 1, 70, 70, ["👍"]],
  ["👍".repeat(36), "UCS-2", 2, 72, 134, ["👍"]],
])("%j costs %s in %d part(s)", (text, encoding, parts, units, room, culprits) =>
  expect(countSegments(text)).toEqual({ encoding, parts, units, room, culprits }),
);

test("what the bot sends is heard, awaited, or missed with the last words shown", async () => {
  const heard: Seen[] = [];
  const stop = double.onMessage((message) => heard.push(message));
  const waiting = double.waitFor(({ text }) => text === "deux");
  for (const body of ["un", "deux"]) await sdk(double.url).messages.create({ from: botSms, to: leaSms, body });
  stop();
  expect(await waiting).toMatchObject({ text: "deux", to: leaSms });
  expect(await double.waitFor(({ text }) => text === "un")).toMatchObject({ seq: 1 });
  expect(heard.map(({ text }) => text)).toEqual(["un", "deux"]);
  await expect(double.waitFor(() => false, 20)).rejects.toThrow("deux");
});

test("a double opened on the journal of another knows its messages, contents, windows and stops", async () => {
  const journal = join(tmpdir(), `double-${process.pid}-${Date.now()}.jsonl`);
  const first = await open({ journal });
  await first.write({ from: lea, to: bot, text: "bonjour" });
  await first.write({ from: leaSms, to: botSms, text: "stop" });
  await first.close();
  const second = await open({ journal });
  await sdk(second.url).messages.create({ from: bot, to: lea, body: "toujours là" });
  expect(await failure(sdk(second.url).messages.create({ from: botSms, to: leaSms, body: "a" }))).toMatchObject({ code: 21610 });
  await second.idle();
  expect(second.messages()).toMatchObject([{ status: "read", seq: 4 }]);
  expect(second.entries().map(({ id }) => id)).toEqual(second.entries().map((_, index) => index + 1));
  await second.close();
});
