/** The whole edge against the double: what leaves is shown on a phone, what is written comes in, reports find their message. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { Address } from "../../../src/core/words/address.ts";
import type { Body, Outgoing } from "../../../src/core/words/message.ts";
import { openGateway, type TwilioGateway } from "../../../src/edge/twilio/gateway.ts";
import { type Double, openDouble } from "../../../src/try/double/double.ts";
import { type Doors, openDoors } from "./doors.ts";
import { accountSid, bot, client, conversationOf, sid, token } from "./support.ts";

const clock = { now: () => Date.now() };
const kept = new Map<string, string>();
let doors: Doors;
let double: Double;
let gateway: TwilioGateway;

const openAll = async (): Promise<void> => {
  double = await openDouble({
    accountSid,
    authToken: token,
    clock,
    inboundUrl: `${doors.url}/twilio/inbound`,
    botAddresses: Object.values(bot),
  });
  gateway = openGateway({
    accountSid,
    authToken: token,
    apiUrl: double.url,
    publicUrl: doors.url,
    sendTimeoutMs: 2_000,
    kept: { get: async (name) => kept.get(name), put: async (name, value) => void kept.set(name, value) },
    clock,
    log: doors.log,
  });
};
const closeDouble = async (): Promise<void> => {
  await gateway.close();
  await double.close();
};
beforeEach(async () => {
  kept.clear();
  doors = await openDoors("local");
  await openAll();
});
afterEach(async () => {
  await closeDouble();
  await doors.close();
});

const conversation = conversationOf(client.whatsapp);
const [from, to] = [Address.parse(bot.whatsapp), Address.parse(client.whatsapp)];
const message = (body: Body): Outgoing => ({ id: `${sid("1")}-0`, body, policy: "answer", template: "waiting" });
const labels = ["Tarifs", "Horaires", "Adresse", "Rendez-vous", "Écrire au cabinet"];
const asks = (count: number): Body => ({
  text: "numbered",
  bare: "Que voulez-vous savoir, l'air de rien ?",
  choices: labels.slice(0, count).map((label, at) => ({ label, payload: `menu.top.n1.${at}` })),
  listButton: "Choisir",
});

test("a person writes: stored, and answered with nothing", async () => {
  const written = await double.write({ from: client.whatsapp, to: bot.whatsapp, text: "bonjour" });
  expect(written.status).toBe(200);
  expect(doors.accepted.map(([, event]) => event)).toMatchObject([{ kind: "message", id: written.sid, text: "bonjour" }]);
  expect(double.problems()).toEqual([]);
});

test.each([
  [2, undefined],
  [3, undefined],
  [4, "Choisir"],
  [5, "Choisir"],
])("%i choices reach the phone as Twilio shows them, and the report comes back", async (count, listButton) => {
  await double.write({ from: client.whatsapp, to: bot.whatsapp, text: "bonjour" });
  const outcome = await gateway.send(from, to, message(asks(count)), { conversation });
  const [shown] = double.messages();
  expect(outcome).toEqual({ kind: "sent", sid: shown?.sid });
  expect(shown).toMatchObject({
    text: asks(count).bare,
    choices: asks(count).choices.map(({ label, payload }) => ({ title: label, id: payload })),
  });
  expect(shown?.listButton).toBe(listButton);
  await double.idle();
  expect(doors.reported.at(-1)).toEqual({
    conversation,
    outboxId: `${sid("1")}-0`,
    sid: shown?.sid,
    rank: 6,
    errorCode: undefined,
  });
  expect(double.problems()).toEqual([]);
});

test("a Twilio that has forgotten our contents gets them again, and the buttons leave", async () => {
  await double.write({ from: client.whatsapp, to: bot.whatsapp, text: "bonjour" });
  await gateway.send(from, to, message(asks(2)), { conversation });
  await double.idle();
  await closeDouble();
  await openAll();
  await double.write({ from: client.whatsapp, to: bot.whatsapp, text: "bonjour" });
  await gateway.send(from, to, message(asks(2)), { conversation });
  expect(double.messages().map((each) => each.choices.length)).toEqual([2]);
});

test("an unknown send is found in the list, what came in too", async () => {
  const since = Date.now() - 1_000;
  const written = await double.write({ from: client.whatsapp, to: bot.whatsapp, text: "bonjour" });
  double.faults = () => ({ kind: "reset", processed: true });
  expect(await gateway.send(from, to, message({ text: "Bonjour.", bare: "Bonjour.", choices: [] }), { conversation })).toEqual({
    kind: "unknown",
  });
  double.faults = undefined;
  expect((await gateway.sentTo([from], to, since)).map(({ text }) => text)).toEqual(["Bonjour."]);
  expect((await gateway.received(since)).map((row) => row.sid)).toEqual([written.sid]);
});
