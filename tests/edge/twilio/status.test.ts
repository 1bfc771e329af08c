/** The door for delivery reports, through a real server. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Doors, openDoors, post } from "./doors.ts";
import { accountSid, bot, client, conversationOf, encode, publicUrl, sid, sign } from "./support.ts";

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
});
beforeEach(() => doors.forget());
afterAll(() => doors.close());

const conversation = conversationOf(client.whatsapp);
const outboxId = `${sid("1")}-0`;
const marked = (o: string = outboxId, c: string = conversation) => `/twilio/status?${new URLSearchParams({ o, c })}`;
const report = (MessageStatus: string, more: Readonly<Record<string, string>> = {}) => ({
  AccountSid: accountSid,
  ApiVersion: "2010-04-01",
  MessageSid: sid("5"),
  SmsSid: sid("5"),
  SmsStatus: MessageStatus,
  MessageStatus,
  ChannelPrefix: "whatsapp",
  From: bot.whatsapp,
  To: client.whatsapp,
  ...more,
});

test("a report is passed on with our ids", async () => {
  const answer = await post(doors.url, marked(), report("delivered"));
  expect([answer.status, await answer.text()]).toEqual([204, ""]);
  expect(doors.reported).toEqual([{ conversation, outboxId, sid: sid("5"), rank: 5, errorCode: undefined }]);
});

test("a failure is passed on with its code", async () => {
  expect((await post(doors.url, marked(), report("failed", { ErrorCode: "63016" }))).status).toBe(204);
  expect(doors.reported).toMatchObject([{ rank: 4, errorCode: "63016" }]);
});

test.each([
  ["an unknown status", marked(), report("weird")],
  ["10 kB of id", marked("x".repeat(10_000)), report("sent")],
  ["no conversation", `/twilio/status?o=${outboxId}`, report("sent")],
  ["no query", "/twilio/status", report("sent")],
])("%s is answered and left alone", async (_, path, form) => {
  expect((await post(doors.url, path, form)).status).toBe(204);
  expect(doors.reported).toEqual([]);
});

test("another message's ids under a signature that was made for these are refused", async () => {
  const form = report("sent");
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": sign(publicUrl + marked(), form) };
  const answer = await fetch(doors.url + marked(`${sid("2")}-0`), { method: "POST", headers, body: encode(form) });
  expect(answer.status).toBe(403);
  expect(doors.reported).toEqual([]);
});

test.each([
  ["fails", () => Promise.reject(new Error("away"))],
  ["hangs", () => new Promise<never>(() => undefined)],
])("an outbox that %s: 503, so that Twilio reports again", async (_, behave) => {
  doors.behaviour.report = behave;
  expect((await post(doors.url, marked(), report("sent"))).status).toBe(503);
});
