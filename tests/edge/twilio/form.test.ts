/** Twilio's forms in our words. */
import { describe, expect, test } from "vitest";
import { readInbound, readReport } from "../../../src/edge/twilio/form.ts";
import { accountSid, bot, client, conversationOf, forms, sid } from "./support.ts";

const at = 1_764_000_000_000;
const message = (form: unknown) => {
  const read = readInbound(form, at);
  return read.ok && read.value.kind === "received" ? read.value.message : read;
};

test.each([
  ["sms", { id: sid("0"), from: client.sms, to: bot.sms, at, text: "Quels sont vos tarifs ?", media: "none" }],
  ["whatsapp", { id: sid("1"), from: client.whatsapp, to: bot.whatsapp, at, text: "Bonjour à vous 🌿", media: "none" }],
  ["button", { text: "Mardi 14h", payload: "request.day.n1.2", quoted: `MM${"9".repeat(32)}`, media: "none" }],
  ["list", { text: "Tarifs", payload: "menu.top.n1.1", media: "none" }],
  ["swipe", { text: "oui", quoted: sid("9"), media: "none" }],
  ["location", { text: "", media: "location" }],
  ["voice", { text: "", media: "voice", id: `MM${"7".repeat(32)}` }],
  ["voiceWithoutBody", { text: "", media: "voice" }],
  ["contact", { text: "", media: "contact" }],
  ["sticker", { text: "", media: "sticker" }],
  ["picture", { text: "mon ordonnance", media: "image" }],
  ["hidden", { from: "whatsapp:FR.a1B2c3", text: "bonjour" }],
  ["optOut", { text: "Stop", optOut: "STOP" }],
] as const)("%s", (name, expected) => expect(message(forms[name])).toMatchObject(expected));

test("nothing of Twilio's that we do not name survives", () => {
  expect(Object.keys(message({ ...forms.whatsapp, NewTwilioThing: "1", toString: "z" })).sort()).toEqual([
    "at",
    "from",
    "id",
    "kind",
    "media",
    "text",
    "to",
  ]);
});

describe("the details", () => {
  test.each([
    ["video/mp4", "video"],
    ["application/pdf", "document"],
    ["text/plain; charset=utf-8", "document"],
    ["audio/ogg; codecs=opus", "voice"],
    ["text/x-vcard", "contact"],
    ["IMAGE/JPEG", "image"],
    ["chemical/x-pdb", "other"],
    ["", "other"],
  ])("a file of type %j is %s", (type, media) => expect(message({ ...forms.picture, MediaContentType0: type })).toMatchObject({ media }));

  test.each([
    ["99", "image"],
    ["1", "image"],
    ["0", "none"],
    ["-1", "none"],
    ["abc", "none"],
    ["", "none"],
  ])("NumMedia=%j", (NumMedia, media) => expect(message({ ...forms.picture, NumMedia })).toMatchObject({ media }));

  test.each([
    ["NaN", "5"],
    ["", ""],
    ["43", ""],
  ])("a place at %j, %j is none", (Latitude, Longitude) =>
    expect(message({ ...forms.location, Latitude, Longitude, MessageType: "text" })).toMatchObject({ media: "none" }),
  );

  test("a kind of message that nobody knows yet is not an empty text", () => {
    expect(message({ ...forms.location, Latitude: "", MessageType: "poll" })).toMatchObject({ media: "other", text: "" });
  });

  test.each([
    ["1,600 letters", "a".repeat(1600), "a".repeat(1600)],
    ["one more", "a".repeat(1601), "a".repeat(1600)],
    ["1,601 emoji", "🌿".repeat(1601), "🌿".repeat(1600)],
    ["a lone surrogate", "a\ud83cb", "a\ufffdb"],
    ["half an emoji at the cut", `${"a".repeat(1599)}🌿b`, `${"a".repeat(1599)}🌿`],
  ])("%s", (_, Body, text) => expect(message({ ...forms.sms, Body })).toMatchObject({ text }));

  test.each(["", "x".repeat(201)])("a payload that is not ours is none (%#)", (ButtonPayload) =>
    expect(message({ ...forms.button, ButtonPayload })).not.toHaveProperty("payload"),
  );
  test("a payload is passed on as it came", () =>
    expect(message({ ...forms.button, ButtonPayload: '{"$gt":""}' })).toMatchObject({ payload: '{"$gt":""}' }));
  test.each(["SM123", "", "x"])("a quoted message %j is none", (OriginalRepliedMessageSid) =>
    expect(message({ ...forms.swipe, OriginalRepliedMessageSid })).not.toHaveProperty("quoted"),
  );
});

test.each(["Doctolib", "38000", "", "whatsapp:", "whatsapp:+", "+0612", "anonymous"])("a sender %j cannot be answered", (From) => {
  expect(readInbound({ ...forms.sms, From }, at)).toEqual({ ok: true, value: { kind: "unanswerable" } });
});

test("a delivery report is not a message", () => {
  expect(readInbound({ ...forms.sms, MessageStatus: "delivered" }, at)).toEqual({ ok: true, value: { kind: "status-on-inbound" } });
});

test.each([
  ["MessageSid", undefined],
  ["MessageSid", ""],
  ["MessageSid", "SM123"],
  ["MessageSid", "x".repeat(10_000)],
  ["MessageSid", [sid("0"), sid("0")]],
  ["From", undefined],
  ["From", ["a", "b"]],
  ["To", "38000"],
  ["Body", ["a", "a"]],
  ["ButtonPayload", ["a", "b"]],
  ["MessageStatus", ["a", "b"]],
])("%s=%j is no message, and the reason names the field alone", (name, value) => {
  expect(readInbound({ ...forms.sms, [name]: value }, at)).toEqual({ ok: false, why: name });
});

test.each([undefined, null, "x", 3, []])("%j is no form", (form) => expect(readInbound(form, at).ok).toBe(false));

describe("delivery reports", () => {
  const query = { o: `${sid("0")}-0`, c: conversationOf(client.sms) };
  const form = { AccountSid: accountSid, MessageSid: sid("5"), SmsSid: sid("5"), From: bot.sms, To: client.sms };
  test("carry our ids back", () => {
    expect(readReport({ ...form, MessageStatus: "sent" }, query)).toEqual({
      ok: true,
      value: { conversation: query.c, outboxId: query.o, sid: sid("5"), rank: 3, errorCode: undefined },
    });
  });
  test("rank grows with what is certain; a late delivery still beats a failure", () => {
    const order = [
      ["accepted", "scheduled"],
      ["queued"],
      ["sending"],
      ["sent"],
      ["failed", "undelivered", "canceled"],
      ["delivered"],
      ["read"],
    ];
    const ranks = order.map((names) =>
      names.map((MessageStatus) => readReport({ ...form, MessageStatus }, query)).map((read) => (read.ok ? read.value.rank : -1)),
    );
    expect(ranks).toEqual([[0, 0], [1], [2], [3], [4, 4, 4], [5], [6]]);
  });
  test.each([
    ["failed", "63016", "63016"],
    ["undelivered", "30005", "30005"],
    ["failed", undefined, "failed"],
    ["canceled", undefined, "canceled"],
    ["delivered", "30005", undefined],
    ["sent", undefined, undefined],
  ])("%s with code %j has the error %j", (MessageStatus, ErrorCode, errorCode) => {
    expect(readReport({ ...form, MessageStatus, ErrorCode }, query)).toMatchObject({ value: { errorCode } });
  });
  test.each([
    ["an unknown status", { MessageStatus: "weird" }, {}],
    ["no status", {}, {}],
    ["no id of ours", { MessageStatus: "sent" }, { o: undefined }],
    ["10 kB of id", { MessageStatus: "sent" }, { o: "x".repeat(10_000) }],
    ["a conversation that is none", { MessageStatus: "sent" }, { c: "../x" }],
    ["ids twice", { MessageStatus: "sent" }, { o: ["a", "b"] }],
    ["no sid", { MessageStatus: "sent", MessageSid: "" }, {}],
  ])("%s: no report", (_, more, marks) => expect(readReport({ ...form, ...more }, { ...query, ...marks }).ok).toBe(false));
});
