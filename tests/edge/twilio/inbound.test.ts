/** The door for messages, through a real server: what is stored, what is answered, and what is not. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Doors, formHeaders, openDoors, post } from "./doors.ts";
import { accountSid, bot, client, conversationOf, encode, forms, nextToken, publicUrl, sid, sign } from "./support.ts";

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
beforeEach(() => doors.forget());
afterAll(() => doors.close());

const path = "/twilio/inbound";
const shown = async (answer: Response) => ({ status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() });
const noReply = { status: 200, type: "text/xml; charset=utf-8", text: "<Response/>" };

test.each(Object.entries(forms))("%s is stored, then answered with nothing", async (_, form) => {
  expect(await shown(await post(doors.url, path, form))).toEqual(noReply);
  expect(doors.accepted).toHaveLength(1);
  expect(doors.accepted[0]?.[0]).toEqual({ conversation: conversationOf(form.From), address: form.From });
  expect(doors.accepted[0]?.[1]).toMatchObject({ kind: "message", id: form.MessageSid, from: form.From, to: form.To });
  expect(doors.rung).toEqual([["inbox", conversationOf(form.From)]]);
});

test("a message said twice is answered alike", async () => {
  doors.behaviour.accept = () => Promise.resolve("duplicate");
  expect(await shown(await post(doors.url, path, forms.sms))).toEqual(noReply);
  expect(doors.counted).toEqual(["sms-duplicate"]);
});

test("parameters that Twilio adds without notice are no reason to refuse", async () => {
  const form = { ...forms.sms, NewTwilioThing: "1", "a[b]": "c", toString: "z", constructor: "1", hasOwnProperty: "x" };
  expect(await shown(await post(doors.url, path, form))).toEqual(noReply);
  expect(doors.accepted).toHaveLength(1);
});

test("fault 51: the token that is being turned in counts", async () => {
  const answer = await post(doors.url, path, forms.sms, { "X-Twilio-Signature": sign(publicUrl + path, forms.sms, nextToken) });
  expect(answer.status).toBe(200);
});

test("a query belongs to the signature", async () => {
  expect((await post(doors.url, `${path}?from=console`, forms.sms)).status).toBe(200);
});

describe("answered, but stored nowhere", () => {
  test.each([
    ["a name as sender", { ...forms.sms, From: "Doctolib" }],
    ["a short code", { ...forms.sms, From: "38000" }],
    ["our own number", { ...forms.sms, From: bot.sms, To: bot.whatsapp }],
    ["a delivery report", { ...forms.sms, MessageStatus: "delivered" }],
  ])("%s", async (_, form) => {
    expect(await shown(await post(doors.url, path, form))).toEqual(noReply);
    expect(doors.accepted).toEqual([]);
    expect(doors.rung).toEqual([]);
  });
});

const asForm = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) => ({
  method: "POST",
  headers: { ...formHeaders, ...headers },
  body,
});
const many = (count: number) => ({
  ...forms.sms,
  ...Object.fromEntries(Array.from({ length: count - Object.keys(forms.sms).length }, (_, at) => [`x${at}`, "1"])),
});
const signed = (form: Readonly<Record<string, string>>) => ({ "X-Twilio-Signature": sign(publicUrl + path, form) });
const multipart = new FormData();
for (const [name, value] of Object.entries(forms.sms)) multipart.append(name, value);
const twice = `${encode(forms.sms)}&From=%2B33639980001`;

describe("refused, with an empty answer", () => {
  test.each<[string, number, () => Promise<Response>]>([
    ["no signature", 403, () => fetch(doors.url + path, asForm(encode(forms.sms)))],
    [
      "another path's signature",
      403,
      () => post(doors.url, path, forms.sms, { "X-Twilio-Signature": sign(`${publicUrl}/twilio/status`, forms.sms) }),
    ],
    ["the local URL's signature", 403, () => post(doors.url, path, forms.sms, { "X-Twilio-Signature": sign(doors.url + path, forms.sms) })],
    [
      "hosts that a client names",
      403,
      () =>
        post(doors.url, path, forms.sms, {
          "X-Forwarded-Host": "evil.example",
          "X-Twilio-Signature": sign(`https://evil.example${path}`, forms.sms),
        }),
    ],
    ["a parameter added", 403, () => fetch(doors.url + path, asForm(encode({ ...forms.sms, ButtonPayload: "admin" }), signed(forms.sms)))],
    ["another account", 403, () => post(doors.url, path, { ...forms.sms, AccountSid: `AC${"b".repeat(32)}` })],
    ["no account", 403, () => post(doors.url, path, { From: client.sms, To: bot.sms })],
    ["an address that no practice has", 403, () => post(doors.url, path, { ...forms.sms, To: "+33937999999" })],
    ["no sid", 400, () => post(doors.url, path, { ...forms.sms, MessageSid: "" })],
    ["a sender twice, as Twilio signs it once", 400, () => fetch(doors.url + path, asForm(twice, signed(forms.sms)))],
    ["a body of 64 kB", 413, () => post(doors.url, path, { ...forms.sms, Body: "a".repeat(65_537) })],
    ["201 parameters", 413, () => post(doors.url, path, many(201))],
    ["JSON", 415, () => fetch(doors.url + path, { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"Body":"x"}' })],
    [
      "multipart",
      415,
      () =>
        fetch(doors.url + path, {
          method: "POST",
          body: multipart,
        }),
    ],
    ["gzip", 415, () => fetch(doors.url + path, asForm(gzipSync(encode(forms.sms)), { "Content-Encoding": "gzip", ...signed(forms.sms) }))],
    [
      "utf-16",
      415,
      () =>
        fetch(doors.url + path, {
          method: "POST",
          headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-16" },
          body: "a=b",
        }),
    ],
    ["no body at all", 403, () => fetch(doors.url + path, { method: "POST" })],
    ["an empty form", 403, () => fetch(doors.url + path, asForm(""))],
    ["GET", 405, () => fetch(doors.url + path)],
    ["OPTIONS", 405, () => fetch(doors.url + path, { method: "OPTIONS", headers: { Origin: "https://evil.example" } })],
    ["a trailing slash", 404, () => post(doors.url, `${path}/`, forms.sms)],
    ["two slashes", 404, () => post(doors.url, `/${path}`, forms.sms)],
    ["an encoded slash", 404, () => post(doors.url, `${path}%2f`, forms.sms)],
    ["capitals", 404, () => post(doors.url, "/Twilio/Inbound", forms.sms)],
  ])("%s → %i", async (_, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type") ?? "none").not.toContain("text/plain");
    expect(answer.headers.get("x-powered-by")).toBeNull();
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(["", "<Response/>"]).toContain(await answer.text());
    expect(doors.accepted).toEqual([]);
  });
});

describe("at the limits", () => {
  test("16 kB pass", async () => expect((await post(doors.url, path, { ...forms.sms, ProfileName: "é".repeat(8_000) })).status).toBe(200));
  test("200 parameters pass", async () => expect((await post(doors.url, path, many(200))).status).toBe(200));
});

describe("when it cannot be stored", () => {
  const unavailable = { status: 503, type: "text/xml; charset=utf-8", text: "<Response/>" };
  test("a store that fails: 503, no bell", async () => {
    doors.behaviour.accept = () => Promise.reject(new Error("connection to +33639980001 lost"));
    expect(await shown(await post(doors.url, path, forms.sms))).toEqual(unavailable);
    expect(doors.rung).toEqual([]);
    expect(doors.counted).toEqual(["unavailable"]);
  });
  test("a store that hangs: 503 within 2 s; what is stored after all rings", async () => {
    let release: (outcome: "stored") => void = () => undefined;
    doors.behaviour.accept = () => new Promise((resolve) => (release = resolve));
    const startedAt = performance.now();
    expect(await shown(await post(doors.url, path, forms.sms))).toEqual(unavailable);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(doors.rung).toEqual([]);
    release("stored");
    await expect.poll(() => doors.rung).toEqual([["inbox", conversationOf(client.sms)]]);
  });
  test("a store that throws at once: 500, no text", async () => {
    doors.behaviour.accept = () => {
      throw new Error("a bug");
    };
    const answer = await shown(await post(doors.url, path, forms.sms));
    expect(answer).toEqual({ status: 500, type: null, text: "" });
  });
  test("the answer waits for the store", async () => {
    let release: (outcome: "stored") => void = () => undefined;
    let answered = false;
    const called = new Promise<void>((resolve) => {
      doors.behaviour.accept = () => {
        resolve();
        return new Promise((stored) => (release = stored));
      };
    });
    const answer = post(doors.url, path, forms.sms).then((each) => {
      answered = true;
      return each.status;
    });
    await called;
    expect(answered).toBe(false);
    release("stored");
    expect(await answer).toBe(200);
  });
});

test("no line of the log holds a word, a name or a number", async () => {
  for (const form of Object.values(forms)) await post(doors.url, path, form);
  await post(doors.url, path, { ...forms.sms, MessageSid: "", Body: "je suis Zoé" });
  await post(doors.url, path, { ...forms.sms, To: "+33937999999" });
  await post(doors.url, path, { ...forms.sms, AccountSid: `AC${"b".repeat(32)}` });
  doors.behaviour.accept = () => Promise.reject(new Error(`could not store for ${client.sms}`));
  await post(doors.url, path, forms.sms);
  expect(doors.log.lines.length).toBeGreaterThan(10);
  const all = doors.log.lines.join("\n");
  for (const secret of ["33639980001", "33937", "tarifs", "Bonjour", "Zoé", "Léa", "FR.a1B2c3", accountSid, "169.254"])
    expect(all).not.toContain(secret);
  expect(all).toContain(sid("0"));
});
