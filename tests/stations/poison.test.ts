/**
 * A text over which our own code throws, wherever it is read first: looked at for danger, put into a turn, or decided.
 * It is struck for and parked like any other poison; what stands before and behind it is answered.
 */
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { Address } from "../../src/core/words/address.ts";
import type { Event } from "../../src/core/words/event.ts";
import { MessageSid, PracticeId } from "../../src/core/words/ids.ts";
import { loadHouse } from "../../src/edge/files/load-house.ts";
import { openMeter } from "../../src/edge/system/meter.ts";
import { type ConverseParts, converse } from "../../src/stations/converse.ts";
import { houseOf, placeOf } from "../../src/wire-house.ts";
import { type Desk, message, openDesk } from "../edge/redis/desk.ts";
import { stageConfig } from "../support/stage.ts";

const zoe = Address.parse("+33600000044");
let desk: Desk;
let parts: ConverseParts;
let who: { readonly conversation: ReturnType<ConverseParts["house"]["conversation"]>; readonly address: Address };

const poison = "un texte";
/** As a bug of the grammar would: the words are there, and reading them throws. */
function poisoned(event: Event | "unreadable"): Event | "unreadable" {
  if (event === "unreadable" || event.kind !== "message" || event.text !== poison) return event;
  return Object.defineProperty({ ...event }, "text", {
    get: () => {
      throw new Error("a rule of the grammar threw");
    },
  });
}

beforeEach(async () => {
  desk = openDesk(inject("redisUrl"));
  const config = stageConfig({ redisUrl: inject("redisUrl"), now: "", therapist: ["+33600000099"] }, "http://127.0.0.1:9", 1);
  const loaded = await loadHouse(placeOf(config));
  if (!loaded.ok) throw new Error("the flows do not load");
  const house = houseOf(() => loaded.value, config);
  who = { conversation: house.conversation(PracticeId.parse("martigues"), zoe), address: zoe };
  parts = {
    ...desk,
    conversations: {
      ...desk.conversations,
      peek: async (...asked) => {
        const talk = await desk.conversations.peek(...asked);
        return { ...talk, waiting: talk.waiting.map((each) => ({ ...each, event: poisoned(each.event) })) };
      },
    },
    house,
    bells: { ring: () => undefined },
    jobs: { expectDecision: async () => undefined, expectReminder: async () => undefined },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    meter: openMeter(),
    diary: { busy: async () => ({ kind: "unknown" }) },
    timings: { ...config.timings, turnQuietMs: 0 },
  };
});
afterEach(() => desk.close());

async function writes(...texts: readonly string[]): Promise<readonly MessageSid[]> {
  const ids: MessageSid[] = [];
  for (const text of texts) {
    desk.clock.at += 100;
    const id = MessageSid.parse(`SM${String(desk.clock.at).padStart(32, "0")}`);
    await desk.inbox.accept(who, message({ id, from: zoe, to: Address.parse("+33937000001"), text, at: desk.clock.at }));
    ids.push(id);
  }
  return ids;
}
const parked = async (): Promise<readonly string[]> => (await desk.parking.list()).map(({ id }) => id);
const said = async (lane: "ordinary" | "urgent"): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (;;) {
    const claimed = await desk.outbox.claim(who.conversation, lane, 1_000);
    if ("kind" in claimed) return ids;
    ids.push(claimed.message.id);
    await desk.outbox.settle(claimed, { kind: "sent", sid: MessageSid.parse(`SM${String(ids.length).padStart(32, "f")}`) });
  }
};

test("alone: struck three times, parked, one apology", async () => {
  const [id] = await writes(poison);
  await converse(who.conversation, parts);
  expect([await parked(), await said("ordinary")]).toEqual([[id], [`${id}-sorry`]]);
});

test("among others, in one turn with them: it alone is parked, the others are answered", async () => {
  const [first, bad, last] = await writes("bonjour", poison, "tarifs");
  await converse(who.conversation, parts);
  expect([await parked(), await said("ordinary")]).toEqual([[bad], [`${first}-0`, `${bad}-sorry`, `${last}-0`]]);
  expect((await desk.conversations.peek(who.conversation)).waiting).toEqual([]);
});

test("among so many that they are answered as one: it alone is parked", async () => {
  const ids = await writes(...Array.from({ length: 14 }, (_, n) => (n === 9 ? poison : `tarifs ${n}`)));
  await converse(who.conversation, parts);
  expect(await parked()).toEqual([ids[9]]);
  expect((await desk.conversations.peek(who.conversation)).waiting).toEqual([]);
});

test("behind it somebody is in danger: that leaves all the same", async () => {
  const [, danger] = await writes(poison, "je veux mourir");
  await converse(who.conversation, parts);
  expect(await said("urgent")).toEqual([`${danger}-u`]);
});
