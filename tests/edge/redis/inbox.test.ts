/** The door: stored once, in order, and what an inbound message wakes. */
import { describe, expect, inject, test } from "vitest";
import type { MessageSid } from "../../../src/core/words/ids.ts";
import { commitOf, type Desk, everything, her, message, noon, openDesk, outgoing, send, sid, turn, zoe } from "./desk.ts";

let desk: Desk;
const opened = async (work: (desk: Desk) => Promise<void>, shards = 1): Promise<void> => {
  desk = openDesk(inject("redisUrl"), shards);
  await work(desk);
  await desk.close();
};

describe("accept", () => {
  test("twenty of the same at once are stored once", () =>
    opened(async (desk) => {
      const same = message();
      const answers = await Promise.all(Array.from({ length: 20 }, () => desk.inbox.accept(zoe, same)));
      expect(answers.filter((answer) => answer === "stored")).toHaveLength(1);
      expect((await desk.conversations.peek(zoe.conversation)).waiting).toEqual([
        { id: same.id, acceptedAt: noon, event: { ...same, waiting: 0 } },
      ]);
    }));

  test("fault 39: what a client wrote is known long after its own key is gone, their newest thousand at least", () =>
    opened(async (desk) => {
      const shard = desk.keys.of(zoe.conversation);
      const again = async (of: MessageSid) => {
        await desk.redis.del(shard.seen(zoe.conversation, of));
        return desk.inbox.accept(zoe, message({ id: of }));
      };
      const first = sid();
      await desk.inbox.accept(zoe, message({ id: first }));
      expect(await again(first)).toBe("duplicate");
      expect(await desk.redis.ttl(shard.ids(zoe.conversation))).toBeGreaterThan(399 * 86_400);
      const many = Array.from({ length: 1_000 }, () => sid());
      await Promise.all(
        many.map((of) => {
          desk.clock.at += 1;
          return desk.inbox.accept(zoe, message({ id: of }));
        }),
      );
      expect(await again(first)).toBe("duplicate");
      desk.clock.at += 16 * 86_400_000;
      await desk.inbox.accept(zoe, message());
      expect(await desk.redis.zcard(shard.ids(zoe.conversation))).toBe(1_000);
      expect([await again(many.at(-1) ?? first), await again(first)]).toEqual(["duplicate", "stored"]);
    }));

  test("fault 39: the ids stay as long as the conversation does", () =>
    opened(async (desk) => {
      await turn(desk, zoe, [], { keepUntil: noon + 1_095 * 86_400_000 });
      const shard = desk.keys.of(zoe.conversation);
      expect(await desk.redis.ttl(shard.ids(zoe.conversation))).toBe(await desk.redis.ttl(shard.conversation(zoe.conversation)));
      await desk.inbox.accept(zoe, message());
      expect(await desk.redis.ttl(shard.ids(zoe.conversation))).toBeGreaterThan(1_094 * 86_400);
    }));

  test("of a conversation that is forgotten it is still known that they wrote", () =>
    opened(async (desk) => {
      const wrote = async () => (await desk.conversations.peek(zoe.conversation)).wroteBefore;
      await desk.inbox.accept(zoe, message());
      expect(await wrote()).toBeUndefined();
      await turn(desk, zoe, []);
      await desk.redis.del(desk.keys.of(zoe.conversation).conversation(zoe.conversation));
      desk.clock.at += 40 * 86_400_000;
      await desk.inbox.accept(zoe, message());
      expect(await wrote()).toBe(true);
    }));

  test("the same id in another inbox is another event", () =>
    opened(async (desk) => {
      const same = message();
      expect([await desk.inbox.accept(zoe, same), await desk.inbox.accept(her, same)]).toEqual(["stored", "stored"]);
    }));

  test("order is the order of acceptance, and the address and lateness of a message are kept", () =>
    opened(async (desk) => {
      const ids = [sid(), sid(), sid()];
      for (const id of ids) await desk.inbox.accept(zoe, message({ id }));
      const talk = await desk.conversations.peek(zoe.conversation);
      expect(talk.waiting.map(({ id }) => id)).toEqual(ids);
      expect(talk).toMatchObject({ address: zoe.address, version: 0, state: undefined, strikes: 0 });
    }));

  test("the head shows fifty; all shows what waits behind it", () =>
    opened(async (desk) => {
      for (let n = 0; n < 60; n += 1) await desk.inbox.accept(zoe, message({ text: `n° ${n}` }));
      const shown = async (depth?: "head" | "all") => (await desk.conversations.peek(zoe.conversation, depth)).waiting;
      expect([await shown(), await shown("head")].map(({ length }) => length)).toEqual([50, 50]);
      const all = await shown("all");
      expect([all.length, all.at(-1)?.event]).toEqual([60, expect.objectContaining({ text: "n° 59" })]);
    }));

  test.each([
    ["a lone half of an emoji", "oui \ud83d"],
    ["NUL and control characters", "a\u0000b\u0007\r\nDEL x"],
    ["bars, braces and quotes", 'a|b|{c}|"d" {cab}:conv:* \'; FLUSHALL'],
    ["sixteen hundred signs", "🙂é".repeat(533)],
  ])("fault 46: in a stored text %s survive", (_, text) =>
    opened(async (desk) => {
      await desk.inbox.accept(zoe, message({ text }));
      expect((await desk.conversations.peek(zoe.conversation)).waiting[0]?.event).toMatchObject({ text });
    }),
  );

  test.each(["inbox", "seen", "conversation", "dueIn", "out", "current", "parked", "dueOut", "ids"] as const)(
    "fault 50: a wrong type of key (%s): an event is refused whole",
    (which) =>
      opened(async (desk) => {
        const shard = desk.keys.of(zoe.conversation);
        const first = message();
        const spoilt = {
          inbox: shard.inbox(zoe.conversation),
          seen: shard.seen(zoe.conversation, first.id),
          conversation: shard.conversation(zoe.conversation),
          dueIn: shard.dueIn,
          out: shard.out(zoe.conversation, "ordinary"),
          current: shard.current(zoe.conversation, "ordinary"),
          parked: shard.parked(zoe.conversation),
          dueOut: shard.dueOut,
          ids: shard.ids(zoe.conversation),
        }[which];
        await desk.redis.sadd(spoilt, "spoilt");
        const before = await everything(desk);
        await expect(desk.inbox.accept(zoe, first)).rejects.toThrow("WRONGTYPE");
        expect(await everything(desk)).toEqual(before);
      }),
  );

  test("an id with the entry's separator is refused before Redis is asked", () =>
    opened(async (desk) => {
      await expect(desk.inbox.accept(zoe, { kind: "timer", id: "held:a|b", name: "held", at: noon })).rejects.toThrow("bar");
      expect(await everything(desk)).toEqual([]);
    }));

  test("a text that is not ours to read is `unreadable`, and those behind it are still there", () =>
    opened(async (desk) => {
      const shard = desk.keys.of(zoe.conversation);
      await desk.inbox.accept(zoe, message());
      await desk.redis.lpush(shard.inbox(zoe.conversation), "SMx|1|0|k9.AAAA");
      expect((await desk.conversations.peek(zoe.conversation)).waiting.map(({ event }) => event === "unreadable")).toEqual([true, false]);
    }));
});

describe("due", () => {
  test("two workers never take the same conversation; a lease that ran out is taken again", () =>
    opened(async (desk) => {
      await desk.inbox.accept(zoe, message());
      const taken = await Promise.all(Array.from({ length: 5 }, () => desk.conversations.take(10, 5_000)));
      expect(taken.flat()).toEqual([zoe.conversation]);
      desk.clock.at += 4_999;
      expect(await desk.conversations.take(10, 5_000)).toEqual([]);
      desk.clock.at += 1;
      expect(await desk.conversations.take(10, 5_000)).toEqual([zoe.conversation]);
    }));

  test("an index entry with nothing behind it goes", () =>
    opened(async (desk) => {
      await desk.redis.zadd(desk.keys.of(zoe.conversation).dueIn, noon, zoe.conversation);
      expect(await desk.conversations.take(10, 5_000)).toEqual([]);
      expect((await desk.standing.depths()).dueIn).toBe(0);
    }));

  test("rest waits; what comes meanwhile makes it due at once, whether it was taken or rung", () =>
    opened(async (desk) => {
      await desk.inbox.accept(zoe, message());
      await desk.conversations.peek(zoe.conversation);
      await desk.conversations.rest(zoe.conversation, noon + 1_500);
      expect([await desk.conversations.take(1, 5_000), await desk.conversations.nextAt()]).toEqual([[], noon + 1_500]);
      await desk.inbox.accept(zoe, message());
      expect(await desk.conversations.nextAt()).toBe(noon);
      await desk.conversations.peek(zoe.conversation);
      await desk.inbox.accept(zoe, message());
      await desk.conversations.rest(zoe.conversation, noon + 1_500);
      expect(await desk.conversations.nextAt()).toBe(noon);
    }));

  test("rest until a fraction of a millisecond: never due before it", () =>
    opened(async (desk) => {
      await desk.inbox.accept(zoe, message());
      await desk.conversations.peek(zoe.conversation);
      await desk.conversations.rest(zoe.conversation, noon + 1_500.3);
      expect(await desk.conversations.nextAt()).toBe(noon + 1_501);
    }));

  test("shards: a practice lives wholly in one, and all are looked at", () =>
    opened(async (desk) => {
      await desk.inbox.accept(zoe, message());
      expect(await desk.conversations.take(10, 5_000)).toEqual([zoe.conversation]);
      const tags = new Set((await everything(desk)).map(({ key }) => key.slice(0, key.indexOf("}"))));
      expect(tags.size).toBe(1);
    }, 4));
});

describe("what an inbound message wakes", () => {
  test("`waiting` counts what stands unsent, and not what was claimed", () =>
    opened(async (desk) => {
      await turn(desk, zoe, [send(outgoing("a-0")), send(outgoing("a-1")), send(outgoing("a-2"))]);
      await desk.outbox.claim(zoe.conversation, "ordinary", 5_000);
      await desk.inbox.accept(zoe, message());
      expect((await desk.conversations.peek(zoe.conversation)).waiting[0]?.event).toMatchObject({ waiting: 2 });
    }));

  test("lastIn only rises, and a late message brings its own hour", () =>
    opened(async (desk) => {
      await desk.inbox.accept(zoe, message({ at: noon - 3_600_000, late: true }));
      await desk.conversations.commit(commitOf(await desk.conversations.peek(zoe.conversation), [send(outgoing("a-0"))]));
      const claimed = await desk.outbox.claim(zoe.conversation, "ordinary", 5_000);
      expect(claimed).toMatchObject({ lastInAt: noon - 3_600_000, via: "whatsapp:+33644665099" });
    }));
});
