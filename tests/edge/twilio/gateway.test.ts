/** The way to a phone against a Twilio that behaves badly: how each send ends, and what never leaks. */
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Address } from "../../../src/core/words/address.ts";
import type { Body, Outgoing } from "../../../src/core/words/message.ts";
import { openGateway, type TwilioGateway } from "../../../src/edge/twilio/gateway.ts";
import type { Kept } from "../../../src/stations/ports.ts";
import { type Answer, type Api, contentSid, hang, html, json, made, openApi, raw, refuse, reset, sent } from "./api.ts";
import { accountSid, bot, client, conversationOf, memoryLog, publicUrl, sid, token } from "./support.ts";

const now = 1_764_000_000_000;
const sendTimeoutMs = 500;
let api: Api;
let gateway: TwilioGateway;
let log: ReturnType<typeof memoryLog>;
let kept: Map<string, string>;

const keptIn = (map: Map<string, string>): Kept => ({
  get: async (name) => map.get(name),
  put: async (name, value) => void map.set(name, value),
});
const open = (apiUrl: string, store: Kept = keptIn(kept)): TwilioGateway =>
  openGateway({ accountSid, authToken: token, apiUrl, publicUrl, sendTimeoutMs, kept: store, clock: { now: () => now }, log });

beforeEach(async () => {
  api = await openApi();
  log = memoryLog();
  kept = new Map();
  gateway = open(api.url);
});
afterEach(async () => {
  // First the server: a request that hangs would keep the client open.
  await api.close();
  await gateway.close();
});

const from = { sms: Address.parse(bot.sms), whatsapp: Address.parse(bot.whatsapp) };
const to = { sms: Address.parse(client.sms), whatsapp: Address.parse(client.whatsapp) };
const conversation = conversationOf(client.sms);
const message = (body: Partial<Body> = {}, more: Partial<Outgoing> = {}): Outgoing => ({
  id: `${sid("0")}-0`,
  body: { text: "La séance dure 1 h 30, je m'appelle Zoé.", bare: "La séance", choices: [], ...body },
  policy: "answer",
  template: "waiting",
  ...more,
});
const send = (channel: "sms" | "whatsapp", what: Outgoing = message()) => gateway.send(from[channel], to[channel], what, { conversation });
const choices = (...labels: string[]) => labels.map((label, at) => ({ label, payload: `menu.top.n1.${at}` }));
const two = { text: "Que voulez-vous ?\n1. Tarifs\n2. Horaires", bare: "Que voulez-vous ?", choices: choices("Tarifs", "Horaires") };
const five = { ...two, choices: choices("a", "b", "c", "d", "e"), listButton: "Choisir" };

test("an SMS: one form, our ids in the report's URL, the account's credentials", async () => {
  expect(await send("sms", message({}, { notAfter: now + 120_000 }))).toEqual({ kind: "sent", sid: sid("5") });
  expect(api.asked).toHaveLength(1);
  expect(api.asked[0]).toMatchObject({
    method: "POST",
    path: `/2010-04-01/Accounts/${accountSid}/Messages.json`,
    form: {
      From: bot.sms,
      To: client.sms,
      Body: "La séance dure 1 h 30, je m'appelle Zoé.",
      StatusCallback: `${publicUrl}/twilio/status?o=${sid("0")}-0&c=${conversation}`,
      ValidityPeriod: "120",
    },
  });
  expect(api.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from(`${accountSid}:${token}`).toString("base64")}`);
});

test.each([
  ["an answer nearly too late", message({}, { notAfter: now + 1 }), "60"],
  ["an answer for days", message({}, { notAfter: now + 1e9 }), "36000"],
  ["an answer without end", message(), undefined],
  ["a notice", message({}, { policy: "notice", notAfter: now + 120_000 }), undefined],
])("how long an SMS may wait in Twilio's queue: %s", async (_, what, period) => {
  await send("sms", what);
  expect(api.asked[0]?.form.ValidityPeriod).toBe(period);
});

test("a template has a sid and no words", async () => {
  expect(await gateway.sendTemplate(from.whatsapp, to.whatsapp, contentSid("2"), "x-0.t", { conversation })).toEqual({
    kind: "sent",
    sid: sid("5"),
  });
  expect(api.asked[0]?.form).toEqual({
    From: bot.whatsapp,
    To: client.whatsapp,
    ContentSid: contentSid("2"),
    StatusCallback: `${publicUrl}/twilio/status?o=x-0.t&c=${conversation}`,
  });
});

describe("what may have been taken over meanwhile", () => {
  const ours = (still: boolean, sure: () => boolean) => ({ conversation, ours: { still: async () => still, sure } });
  const post = (reportTo: ReturnType<typeof ours>) => gateway.send(from.sms, to.sms, message(), reportTo);

  test("sent whole when it is ours", async () => {
    expect(await post(ours(true, () => true))).toEqual({ kind: "sent", sid: sid("5") });
    expect(api.asked[0]?.form).toMatchObject({ Body: message().body.text, From: bot.sms });
    expect(api.asked[0]?.headers).toMatchObject({ "content-length": expect.stringMatching(/^\d+$/) });
  });

  test("not ours before the request: Twilio is not even called", async () => {
    expect(await post(ours(false, () => true))).toMatchObject({ kind: "later", code: "taken-over" });
    expect(api.connections()).toBe(0);
  });

  test("no longer ours when the connection is there: not a byte leaves, and it is surely not sent", async () => {
    let connected = 0;
    const held = ours(true, () => {
      connected = api.connections();
      return false;
    });
    expect(await post(held)).toMatchObject({ kind: "later", code: "taken-over" });
    expect(connected).toBe(1);
    expect(api.asked).toEqual([]);
    expect(await post(ours(true, () => true))).toEqual({ kind: "sent", sid: sid("5") });
  });
});

describe("how a send ends", () => {
  test.each<[string, Answer, object]>([
    ["201", sent, { kind: "sent", sid: sid("5") }],
    ["429", refuse(429, 20429), { kind: "later", code: "20429" }],
    ["429 with Retry-After", json(429, { code: 20429 }, { "Retry-After": "3" }), { kind: "later", code: "20429", afterMs: 3000 }],
    ["a wrong token", refuse(401, 20003), { kind: "later", code: "20003", account: true }],
    ["opted out", refuse(400, 21610), { kind: "never", code: "21610" }],
    ["problem+json", json(400, { type: "x", title: "y", status: 400, code: 21211 }), { kind: "never", code: "21211" }],
    ["500 in HTML", html(500), { kind: "unknown" }],
    ["503", refuse(503, 20503), { kind: "unknown" }],
    ["200 in HTML", html(200), { kind: "unknown" }],
    ["201 without a sid", json(201, { status: "queued" }), { kind: "unknown" }],
    ["201 with half an answer", raw(201, '{"sid":"SM'), { kind: "unknown" }],
    ["201 with nothing", raw(201, ""), { kind: "unknown" }],
    ["a redirect", (response) => void response.writeHead(302, { Location: "https://evil.example" }).end(), { kind: "unknown" }],
    ["silence", hang, { kind: "unknown" }],
    ["a reset", reset, { kind: "unknown" }],
    ["an answer that trickles", (response) => void response.writeHead(201).write("{"), { kind: "unknown" }],
  ])("%s", async (_, answer, outcome) => {
    api.answers.messages = [answer];
    expect(await send("sms")).toEqual(outcome);
    expect(api.asked).toHaveLength(1);
  });

  test("a refused connection was surely not sent", async () => {
    const gone = await openApi();
    await gone.close();
    const lonely = open(gone.url);
    expect(await lonely.send(from.sms, to.sms, message(), { conversation })).toEqual({ kind: "later", code: "ECONNREFUSED" });
    await lonely.close();
  });
  test("fault 54: a host that does not exist was surely not reached", async () => {
    const lonely = open("http://nowhere.invalid");
    expect(await lonely.send(from.sms, to.sms, message(), { conversation })).toMatchObject({
      kind: "later",
      code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
    });
    await lonely.close();
  });
});

describe("buttons and lists", () => {
  test("two choices: a content made once for the shape, words in variables", async () => {
    await send("whatsapp", message(two));
    await send("whatsapp", message({ ...two, bare: "Et ensuite ?" }));
    expect(api.asked.map((each) => each.path)).toEqual([
      "/v1/Content",
      `/2010-04-01/Accounts/${accountSid}/Messages.json`,
      `/2010-04-01/Accounts/${accountSid}/Messages.json`,
    ]);
    expect(api.asked[0]?.json).toEqual({
      friendly_name: "accueil_quick_reply_2",
      language: "fr",
      variables: { 1: "1", 2: "2", 3: "3", 4: "4", 5: "5" },
      types: {
        "twilio/quick-reply": {
          body: "{{1}}",
          actions: [
            { type: "QUICK_REPLY", title: "{{2}}", id: "{{3}}" },
            { type: "QUICK_REPLY", title: "{{4}}", id: "{{5}}" },
          ],
        },
      },
    });
    expect(api.asked[1]?.form).toMatchObject({ ContentSid: contentSid("1") });
    expect(api.asked[1]?.form).not.toHaveProperty("Body");
    expect(JSON.parse(api.asked[1]?.form.ContentVariables ?? "")).toEqual({
      1: "Que voulez-vous ?",
      2: "Tarifs",
      3: "menu.top.n1.0",
      4: "Horaires",
      5: "menu.top.n1.1",
    });
    expect(JSON.parse(api.asked[2]?.form.ContentVariables ?? "")).toMatchObject({ 1: "Et ensuite ?" });
  });

  test("five choices: a list, its button's title written into it", async () => {
    await send("whatsapp", message({ ...five, choices: five.choices.map((each) => ({ ...each, description: `sur ${each.label}` })) }));
    expect(api.asked[0]?.json).toMatchObject({
      types: {
        "twilio/list-picker": {
          body: "{{1}}",
          button: "Choisir",
          items: { length: 5, 0: { item: "{{2}}", id: "{{3}}", description: "{{4}}" }, 4: { item: "{{14}}" } },
        },
      },
    });
    expect(JSON.parse(api.asked[1]?.form.ContentVariables ?? "")).toMatchObject({ 14: "e", 15: "menu.top.n1.4", 16: "sur e" });
  });

  test("descriptions on some rows only are left out", async () => {
    await send(
      "whatsapp",
      message({ ...five, choices: five.choices.map((each, at) => (at === 0 ? { ...each, description: "x" } : each)) }),
    );
    expect(JSON.stringify(api.asked[0]?.json)).not.toContain("description");
    expect(Object.keys(JSON.parse(api.asked[1]?.form.ContentVariables ?? ""))).toHaveLength(11);
  });

  test("a sid that another process kept is used", async () => {
    await send("whatsapp", message(two));
    const other = open(api.url);
    await other.send(from.whatsapp, to.whatsapp, message(two), { conversation });
    await other.close();
    expect(api.asked.filter((each) => each.path === "/v1/Content")).toHaveLength(1);
  });

  test("fifty at once make one content", async () => {
    await Promise.all(Array.from({ length: 50 }, () => send("whatsapp", message(two))));
    expect(api.asked.filter((each) => each.path === "/v1/Content")).toHaveLength(1);
  });

  const long = "x".repeat(25);
  test.each<[string, Partial<Body>]>([
    ["no choices", {}],
    ["a list without a button", { ...five, listButton: undefined } as Partial<Body>],
    ["a button's title too long", { ...five, listButton: "x".repeat(21) }],
    ["a row too long", { ...five, choices: choices("a", "b", "c", long) }],
    ["eleven rows", { ...five, choices: choices(..."abcdefghijk") }],
    ["two alike", { ...two, choices: choices("Oui", "Oui") }],
    ["a body too long", { ...two, bare: "x".repeat(1025) }],
    ["an empty body", { ...two, bare: " " }],
    ["a gap that WhatsApp refuses", { ...two, bare: "a\n\n\n\n\nb" }],
    ["an id too long", { ...two, choices: [{ label: "a", payload: "x".repeat(201) }] }],
  ])("numbered text: %s", async (_, body) => {
    const what = message(body);
    expect(await send("whatsapp", what)).toMatchObject({ kind: "sent" });
    expect(api.asked.map((each) => each.form.Body)).toEqual([what.body.text]);
  });

  test("two choices whose titles pass 20 characters are a list", async () => {
    await send("whatsapp", message({ ...two, choices: choices("vendredi 27 novembre", "samedi 28 novembre 11 h"), listButton: "Choisir" }));
    expect(api.asked[0]?.json).toMatchObject({ types: { "twilio/list-picker": {} } });
  });

  test("SMS never asks for a content", async () => {
    await send("sms", message(two));
    expect(api.asked.map((each) => each.form.Body)).toEqual([two.text]);
  });

  test.each<[string, Answer]>([
    ["refused", refuse(400, 92001)],
    ["forbidden", refuse(403, 20403)],
    ["failing", html(500)],
    ["silent", hang],
    ["reset", reset],
    ["without a sid", json(201, {})],
  ])("content creation %s: the same choices as numbered text, and no second try at once", async (_, answer) => {
    api.answers.contents = [answer];
    expect(await send("whatsapp", message(two))).toEqual({ kind: "sent", sid: sid("5") });
    expect(await send("whatsapp", message(two))).toEqual({ kind: "sent", sid: sid("5") });
    expect(api.asked.filter((each) => each.path === "/v1/Content")).toHaveLength(1);
    expect(api.asked.filter((each) => each.path !== "/v1/Content").map((each) => each.form.Body)).toEqual([two.text, two.text]);
  });

  test("a store that is away costs the buttons, not the message", async () => {
    const away = open(api.url, { get: () => Promise.reject(new Error("away")), put: () => Promise.reject(new Error("away")) });
    expect(await away.send(from.whatsapp, to.whatsapp, message(two), { conversation })).toEqual({ kind: "sent", sid: sid("5") });
    await away.close();
    expect(api.asked.map((each) => each.form.Body)).toEqual([two.text]);
  });

  test.each(["21656", "63013", "92003"])("a send refused for its content (%s) goes again as numbered text", async (code) => {
    api.answers.messages = [refuse(400, Number(code)), sent];
    expect(await send("whatsapp", message(two))).toEqual({ kind: "sent", sid: sid("5") });
    expect(api.asked.at(-1)?.form).toMatchObject({ Body: two.text });
  });

  test("a content that was deleted is made again, and the buttons leave", async () => {
    kept.set(`content-1-${accountSid}-quick-reply-2`, contentSid("9"));
    api.answers.messages = [refuse(400, 21655), sent];
    expect(await send("whatsapp", message(two))).toEqual({ kind: "sent", sid: sid("5") });
    expect(api.asked.map((each) => each.form.ContentSid)).toEqual([contentSid("9"), undefined, contentSid("1")]);
    expect([...kept.values()]).toEqual([contentSid("1")]);
  });

  test("when even the new one is unknown, numbered text, and no more are made", async () => {
    api.answers.messages = [refuse(400, 21655), sent, sent];
    api.answers.contents = [made("1"), made("2")];
    expect(await send("whatsapp", message(two))).toEqual({ kind: "sent", sid: sid("5") });
    expect(await send("whatsapp", message(two))).toEqual({ kind: "sent", sid: sid("5") });
    expect(api.asked.filter((each) => each.path === "/v1/Content")).toHaveLength(1);
    expect(api.asked.slice(-2).map((each) => each.form.Body)).toEqual([two.text, two.text]);
  });

  test.each<[string, Answer, object]>([
    ["unknown", hang, { kind: "unknown" }],
    ["opted out", refuse(400, 63014), { kind: "never", code: "63014" }],
    ["too fast", refuse(429, 63018), { kind: "later", code: "63018" }],
  ])("a send with buttons that ends %s is not repeated as text", async (_, answer, outcome) => {
    api.answers.messages = [answer];
    expect(await send("whatsapp", message(two))).toEqual(outcome);
    expect(api.asked.filter((each) => each.path !== "/v1/Content")).toHaveLength(1);
  });
});

describe("Twilio's list", () => {
  const date = (at: number) => new Date(at).toUTCString().replace("GMT", "+0000");
  const row = (letter: string, at: number, more: object = {}) => ({
    sid: sid(letter),
    from: bot.whatsapp,
    to: client.whatsapp,
    body: letter,
    num_media: "0",
    direction: "outbound-api",
    date_created: date(at),
    date_sent: date(at),
    ...more,
  });
  const page = (rows: readonly object[], next: string | null = null) =>
    json(200, { messages: rows, next_page_uri: next, page: 0, page_size: 1000 });
  const inbound = { direction: "inbound", from: client.whatsapp, to: bot.whatsapp };

  test("what we sent to one person, newest first as Twilio lists it, queued ones too", async () => {
    api.answers.list = [
      page([
        row("1", now),
        row("2", now - 1000, { date_sent: null }),
        row("3", now, { to: "whatsapp:+33639980077" }),
        row("4", now, inbound),
        row("5", now, { from: bot.sms }),
        row("6", now - 3_600_000),
      ]),
    ];
    expect(await gateway.sentTo([from.whatsapp], to.whatsapp, now - 60_500)).toEqual([
      { sid: sid("1"), text: "1", at: now },
      { sid: sid("2"), text: "2", at: now - 1000 },
    ]);
    expect(api.asked[0]?.query.get("To")).toBeNull();
    expect(api.asked[0]?.query.get("DateSent>")).toBe(new Date(now - 61_000).toISOString().replace(".000Z", "Z"));
  });

  test("for SMS the list is asked for that number alone", async () => {
    api.answers.list = [page([])];
    expect(await gateway.sentTo([from.sms], to.sms, now)).toEqual([]);
    expect(api.asked[0]?.query.get("To")).toBe(client.sms);
  });

  test("what programs sent to anybody, newest first, without Twilio's own answers", async () => {
    api.answers.list = [
      page([
        row("1", now - 1000),
        row("2", now),
        row("3", now, { direction: "outbound-reply" }),
        row("4", now, inbound),
        row("5", now - 61_000),
      ]),
    ];
    expect(await gateway.sentSince(now - 60_000)).toEqual([
      { sid: sid("2"), from: bot.whatsapp, to: client.whatsapp, at: now },
      { sid: sid("1"), from: bot.whatsapp, to: client.whatsapp, at: now - 1000 },
    ]);
  });

  test("of a long list the newest two hundred are enough", async () => {
    const many = Array.from({ length: 200 }, (_, n) => row("a", now - n * 1000));
    api.answers.list = [page(many, `/2010-04-01/Accounts/${accountSid}/Messages.json?Page=1`), hang];
    expect(await gateway.sentSince(now - 3_600_000)).toHaveLength(200);
    expect(api.asked).toHaveLength(1);
  });

  test("what came in, every page, oldest first", async () => {
    api.answers.list = [
      page([row("1", now, inbound), row("2", now)], `/2010-04-01/Accounts/${accountSid}/Messages.json?Page=1&PageToken=PA1`),
      page([row("3", now - 5000, { ...inbound, num_media: "1", body: null })]),
    ];
    expect(await gateway.received(now - 60_000)).toEqual([
      { sid: sid("3"), from: client.whatsapp, to: bot.whatsapp, text: "", media: 1, at: now - 5000 },
      { sid: sid("1"), from: client.whatsapp, to: bot.whatsapp, text: "1", media: 0, at: now },
    ]);
    expect(api.asked.map((each) => each.query.get("Page"))).toEqual([null, "1"]);
    expect(api.asked[1]?.headers.authorization).toBe(api.asked[0]?.headers.authorization);
  });

  test.each<[string, Answer]>([
    ["500", html(500)],
    ["401", refuse(401, 20003)],
    ["silence", hang],
    ["half an answer", raw(200, '{"messages":[')],
    ["an answer of another shape", json(200, { nothing: true })],
  ])("a list that cannot be read rejects: %s", async (_, answer) => {
    api.answers.list = [answer];
    await expect(gateway.received(now)).rejects.toThrow(/^Twilio: /);
    await expect(gateway.sentSince(now)).rejects.toThrow(/^Twilio: /);
    await expect(gateway.sentTo([from.sms], to.sms, now)).rejects.toThrow(/^Twilio: /);
  });

  test("a second page that cannot be read rejects too", async () => {
    api.answers.list = [page([row("1", now)], `/2010-04-01/Accounts/${accountSid}/Messages.json?Page=1`), reset];
    await expect(gateway.sentTo([from.whatsapp], to.whatsapp, now)).rejects.toThrow("Twilio: unanswered");
  });
});

test("no error and no line of the log holds credentials, words or numbers", async () => {
  const seen: unknown[] = [];
  for (const answer of [html(500), refuse(400, 21610), refuse(401, 20003), hang, reset, raw(201, "x"), html(200)]) {
    api.answers = { messages: [answer], contents: [answer], list: [answer] };
    seen.push(await send("sms"), await send("whatsapp", message(two)));
    seen.push(await gateway.received(now).catch((thrown: unknown) => thrown));
    seen.push(await gateway.sentTo([from.sms], to.sms, now).catch((thrown: unknown) => thrown));
  }
  expect(seen.filter((each) => each instanceof Error)).toHaveLength(14);
  const all = `${seen.map((each) => inspect(each, { depth: 20, showHidden: true })).join("\n")}\n${log.lines.join("\n")}`;
  expect(log.lines).not.toEqual([]);
  for (const secret of [
    token,
    Buffer.from(`${accountSid}:${token}`).toString("base64").slice(0, 40),
    "33639980001",
    "33937",
    "Zoé",
    "Que voulez-vous",
    "Authorization",
  ])
    expect(all).not.toContain(secret);
});
