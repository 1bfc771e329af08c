/** Who waits for an answer is named once, and the operator hears of it once an hour: on a real store, with a clock that the test moves. */
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { Address } from "../../src/core/words/address.ts";
import type { Practice } from "../../src/core/words/practice.ts";
import { openSilenceWatch, silenceMs } from "../../src/stations/watch-silence.ts";
import { practiceWith } from "../core/booking/practice.ts";
import { type Desk, her, message, openDesk, outgoing, person, send, sid, turn, zoe } from "../edge/redis/desk.ts";

const minute = 60_000;
const lea = person("+33600000012");
const operator = person("+33600000098");
const practice: Practice = { ...practiceWith(), operator: Address.parse(operator.address) };

let desk: Desk;
let lines: string[];
let look: () => Promise<number>;
beforeEach(() => {
  desk = openDesk(inject("redisUrl"));
  lines = [];
  const line = (event: string, fields: object = {}): void => void lines.push([event, ...Object.values(fields)].join(" "));
  look = openSilenceWatch({
    standing: desk.standing,
    inbox: desk.inbox,
    clock: desk.clock,
    bells: { ring: () => undefined },
    log: { info: line, warn: line, error: line },
    meter: { count: (what, label) => void lines.push(`${what} ${label}`), notUnderstood: () => undefined },
    house: {
      practice: (id) => (id === practice.id ? practice : undefined),
      practices: () => [practice],
      practiceFor: () => practice,
      invitation: () => "",
      conversation: (_, address) => person(address).conversation,
      model: () => {
        throw new Error("nobody asks for the flows here");
      },
    },
  });
});
afterEach(() => desk.close());

const writes = (who: typeof zoe) => desk.inbox.accept(who, message({ from: who.address, at: desk.clock.at }));
const named = (who: typeof zoe): number =>
  lines.filter((line) => line.startsWith("nobody has answered") && line.includes(who.conversation)).length;
const alerts = (): number => lines.filter((line) => line === "alert unanswered").length;
const told = async (): Promise<number> =>
  (await desk.conversations.peek(operator.conversation).catch(() => undefined))?.waiting.length ?? 0;

test("two minutes, not less; then named once by id, never by number or words", async () => {
  await writes(zoe);
  desk.clock.at += silenceMs - 1;
  expect([await look(), lines]).toEqual([0, []]);
  desk.clock.at += 1;
  expect([await look(), await look(), await look()]).toEqual([1, 1, 1]);
  expect([named(zoe), alerts(), await told()]).toEqual([1, 1, 1]);
  expect(lines.join("\n")).not.toMatch(/bonjour|\+33/);
});

test("the operator hears of it once an hour, however many wait; each of them is named", async () => {
  await writes(zoe);
  desk.clock.at += 3 * minute;
  await look();
  await writes(lea);
  await writes(her);
  desk.clock.at += 3 * minute;
  expect(await look()).toBe(3);
  expect([named(zoe), named(lea), named(her), alerts()]).toEqual([1, 1, 1, 1]);
  desk.clock.at += 58 * minute;
  await look();
  expect([alerts(), await told()]).toEqual([2, 2]);
});

test("answered, they are forgotten; left alone anew, they are named anew", async () => {
  await writes(zoe);
  desk.clock.at += 3 * minute;
  await look();
  await turn(desk, zoe, [send(outgoing("a-0"))]);
  const claimed = await desk.outbox.claim(zoe.conversation, "ordinary", 20_000);
  if ("kind" in claimed) throw new Error("nothing to claim");
  await desk.outbox.settle(claimed, { kind: "sent", sid: sid() });
  expect(await look()).toBe(0);
  await writes(zoe);
  desk.clock.at += 3 * minute;
  expect([await look(), named(zoe)]).toEqual([1, 2]);
});
