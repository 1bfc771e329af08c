/** Events that three tries could not handle: back to the head of their inbox, or gone; never half of either. */
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { type Desk, everything, her, message, openDesk, outgoing, word, zoe } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk(inject("redisUrl"));
});
afterEach(() => desk.close());

async function park(who = zoe, event = message({ from: who.address })) {
  await desk.inbox.accept(who, event);
  for (let n = 0; n < 3; n += 1) await desk.conversations.strike(who.conversation, event.id, 3, undefined);
  return event;
}
const only = async () => {
  const [one] = await desk.parking.list();
  if (one === undefined) throw new Error("nothing is parked");
  return one;
};
const waiting = async (who = zoe) => (await desk.conversations.peek(who.conversation)).waiting.map(({ id }) => id);

test("listed by id, kind and conversation, oldest first; one that this version cannot read too", async () => {
  const poison = await park();
  await park(her, word("ev-r1-0-request") as never);
  await desk.redis.rpush(desk.keys.of(zoe.conversation).parkedEvents, `${zoe.conversation}|of-tomorrow|5|0|sealed by a newer version`);
  expect(await desk.parking.list()).toMatchObject([
    { id: poison.id, conversation: zoe.conversation, event: { kind: "message" } },
    { id: "ev-r1-0-request", conversation: her.conversation, event: { kind: "word" } },
    { id: "of-tomorrow", conversation: zoe.conversation, event: "unreadable", acceptedAt: 5 },
  ]);
});

test("retry: first in its conversation, its strikes forgotten, its bell rung, once", async () => {
  const poison = await park();
  const next = message();
  await desk.inbox.accept(zoe, next);
  await desk.conversations.strike(zoe.conversation, next.id, 3, undefined);
  const parked = await only();
  desk.rung.length = 0;
  expect((await Promise.all([desk.parking.retry(parked), desk.parking.retry(parked)])).sort()).toEqual(["done", "gone"]);
  expect(await waiting()).toEqual([poison.id, next.id]);
  expect((await desk.conversations.peek(zoe.conversation)).strikes).toBe(0);
  expect(desk.rung).toEqual([zoe.conversation]);
  expect(await desk.conversations.take(5, 1_000)).toEqual([zoe.conversation]);
  expect(await desk.parking.list()).toEqual([]);
});

test("retry of what fails again: three tries more, and it is parked again", async () => {
  const poison = await park();
  await desk.parking.retry(await only());
  const strikes = [];
  for (let n = 0; n < 3; n += 1)
    strikes.push(await desk.conversations.strike(zoe.conversation, poison.id, 3, outgoing(`${poison.id}-sorry`)));
  expect(strikes).toEqual([1, 2, 3]);
  expect(await only()).toMatchObject({ id: poison.id });
});

test("drop: gone, and nothing else is touched", async () => {
  await desk.inbox.accept(zoe, message());
  const before = await everything(desk);
  await park(her);
  const parked = await only();
  expect([await desk.parking.drop(parked), await desk.parking.drop(parked)]).toEqual(["done", "gone"]);
  const after = (await everything(desk)).filter(({ key }) => !key.includes(her.conversation));
  expect(after.map(({ key, dump }) => [key, dump])).toEqual(before.map(({ key, dump }) => [key, dump]));
});

test("nobody is left to be answered: it stays where it is", async () => {
  await park();
  const shard = desk.keys.of(zoe.conversation);
  await desk.redis.del(shard.conversation(zoe.conversation));
  expect(await desk.parking.retry(await only())).toBe("nobody");
  expect(await desk.parking.list()).toHaveLength(1);
  expect(await desk.redis.exists(shard.inbox(zoe.conversation))).toBe(0);
});
