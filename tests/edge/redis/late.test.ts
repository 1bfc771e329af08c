/** What is past its time stays at the head until it is let go; and who waits for an answer, from their message to the last word said. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import type { Outgoing } from "../../../src/core/words/message.ts";
import type { Claimed } from "../../../src/stations/ports-sending.ts";
import { commitOf, type Desk, her, message, move, noon, openDesk, outgoing, request, send, sid, turn, word, zoe } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk(inject("redisUrl"));
});
afterEach(() => desk.close());

const leaseMs = 20_000;
const answer = (id: string, over: Partial<Outgoing> = {}): Outgoing => outgoing(id, { policy: "answer", notAfter: noon + 10_000, ...over });
const claimNow = (who = zoe) => desk.outbox.claim(who.conversation, "ordinary", leaseMs);
async function claim(who = zoe): Promise<Claimed> {
  const claimed = await claimNow(who);
  if ("kind" in claimed) throw new Error(`nothing to claim: ${claimed.kind}`);
  return claimed;
}
const letGo = (id: string, token?: string) => desk.outbox.letGo(zoe.conversation, "ordinary", id, token);
const say = (...messages: readonly Outgoing[]) => turn(desk, zoe, messages.map(send));

describe("past its time", () => {
  test("it is told as late, again and again, until it is let go; then the next leaves", async () => {
    await say(answer("a-0"), outgoing("b-0"));
    desk.clock.at += 10_001;
    for (let n = 0; n < 3; n += 1) {
      expect(await claimNow()).toEqual({ kind: "late", message: answer("a-0"), address: zoe.address, lastInAt: expect.any(Number) });
      expect(await desk.outbox.nextAt()).toBeLessThanOrEqual(desk.clock.at);
    }
    expect(await letGo("a-0")).toBe(1);
    expect(desk.noticed).toContain("late");
    expect((await claim()).message.id).toBe("b-0");
    // Said once more by another worker, it finds another head.
    expect(await letGo("a-0")).toBe(0);
    expect(await letGo("b-0")).toBe(0);
  });

  test("on its last millisecond it still leaves", async () => {
    await say(answer("a-0"));
    desk.clock.at += 10_000;
    expect((await claim()).late).toBe(false);
  });

  test("late answers behind it go with it; answers in time, notices and reminders keep their own lives", async () => {
    await say(
      answer("a-0"),
      answer("b-0"),
      outgoing("notice-0"),
      answer("c-0", { notAfter: noon + 60_000 }),
      outgoing("reminder-0", { policy: "reminder", notAfter: noon + 10_000 }),
      answer("d-0"),
    );
    desk.clock.at += 10_001;
    expect(await letGo("a-0")).toBe(3);
    for (const left of ["notice-0", "c-0"]) {
      const claimed = await claim();
      expect(claimed.message.id).toBe(left);
      await desk.outbox.settle(claimed, { kind: "sent", sid: sid() });
    }
    expect(await claimNow()).toMatchObject({ kind: "late", message: { id: "reminder-0" } });
    expect(await letGo("reminder-0")).toBe(1);
    expect(await claimNow()).toEqual({ kind: "empty" });
  });

  test("a late reminder lets nothing but itself go", async () => {
    await say(outgoing("reminder-0", { policy: "reminder", notAfter: noon + 10_000 }), answer("a-0"));
    desk.clock.at += 10_001;
    expect(await letGo("reminder-0")).toBe(1);
    expect(await claimNow()).toMatchObject({ kind: "late", message: { id: "a-0" } });
  });

  test("what is no longer true is dropped without a word, late or not", async () => {
    const asked = request(1);
    await turn(desk, zoe, [move(asked), send(answer("a-0", { onlyIf: { request: asked.id, rev: 1 } }))]);
    desk.clock.at += 10_001;
    expect(await claimNow()).toEqual({ kind: "empty" });
    expect(desk.noticed).toEqual(["dropped"]);
  });

  test("surely not sent: late at its next try", async () => {
    await say(answer("a-0"));
    await desk.outbox.settle(await claim(), { kind: "later", at: noon + 20_000, code: "20429" });
    desk.clock.at += 15_000;
    expect(await claimNow()).toEqual({ kind: "busy", until: noon + 20_000 });
    desk.clock.at += 5_000;
    expect(await claimNow()).toMatchObject({ kind: "late" });
    expect(await letGo("a-0")).toBe(1);
    expect((await desk.standing.depths()).dueOut).toBe(0);
  });

  test.each(["unknown", "a dead worker"])("perhaps sent (%s): claimed to be looked up, and let go by its claim alone", async (how) => {
    await say(answer("a-0", { asks: "7" }));
    const first = await claim();
    if (how === "unknown") await desk.outbox.settle(first, { kind: "unknown", at: noon + leaseMs });
    expect(await letGo("a-0")).toBe(0);
    desk.clock.at += leaseMs;
    const again = await claim();
    expect(again).toMatchObject({ standing: "again", late: true });
    expect(await letGo("a-0")).toBe(0);
    expect(await letGo("a-0", first.token)).toBe(0);
    expect(await letGo("a-0", again.token)).toBe(1);
    // Words that did not leave were not said.
    expect((await desk.conversations.peek(zoe.conversation)).claimed.size).toBe(0);
  });

  test("found in Twilio's list after all: it was sent, late or not", async () => {
    await say(answer("a-0"));
    await desk.outbox.settle(await claim(), { kind: "unknown", at: noon + leaseMs });
    desk.clock.at += leaseMs;
    expect(await desk.outbox.settle(await claim(), { kind: "sent", sid: sid() })).toBe(true);
    expect(await claimNow()).toEqual({ kind: "empty" });
  });

  test("parked behind a template an answer keeps for a day: they are asked to write before they can read it", async () => {
    await say(answer("a-0"), answer("b-0"));
    await desk.outbox.settle(await claim(), { kind: "parked", sid: sid() });
    desk.clock.at += 3_600_000;
    await desk.inbox.accept(zoe, message({ at: desk.clock.at }));
    expect((await claim()).message.id).toBe("a-0");
  });
});

describe("who waits for an answer", () => {
  const waiting = async (olderThanMs = 0) =>
    (await desk.standing.unanswered(olderThanMs)).map(({ conversation, since }) => [conversation, since - noon]);

  test("from their first message until what was said to them has left", async () => {
    await desk.inbox.accept(zoe, message());
    expect(await waiting()).toEqual([[zoe.conversation, 0]]);
    await desk.conversations.commit(commitOf(await desk.conversations.peek(zoe.conversation), [send(outgoing("a-0"))]));
    expect(await waiting()).toEqual([[zoe.conversation, 0]]);
    const claimed = await claim();
    expect(await waiting()).toHaveLength(1);
    await desk.outbox.settle(claimed, { kind: "sent", sid: sid() });
    expect(await waiting()).toEqual([]);
  });

  test("two minutes are counted from the oldest message that nothing was said to", async () => {
    await say(answer("a-0"));
    const claimed = await claim();
    desk.clock.at += 30_000;
    await desk.inbox.accept(zoe, message({ at: desk.clock.at }));
    expect(await waiting()).toEqual([[zoe.conversation, 0]]);
    await desk.outbox.settle(claimed, { kind: "sent", sid: sid() });
    expect(await waiting()).toEqual([[zoe.conversation, 30_000]]);
    desk.clock.at += 119_999;
    expect(await waiting(120_000)).toEqual([]);
    desk.clock.at += 1;
    expect(await waiting(120_000)).toEqual([[zoe.conversation, 30_000]]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["silence on purpose", () => turn(desk, zoe, [])],
    [
      "a report that was before the worker",
      async () => desk.outbox.report(zoe.conversation, (await sayAndClaim()).message.id, sid(), 3, undefined),
    ],
    ["parked behind a template", async () => desk.outbox.settle(await sayAndClaim(), { kind: "parked", sid: sid() })],
    [
      "never to be had: that has an alert of its own",
      async () => desk.outbox.settle(await sayAndClaim(), { kind: "never", code: "21610" }),
    ],
    [
      "dropped, because it is no longer true",
      async () => {
        await turn(desk, zoe, [send(outgoing("a-0", { onlyIf: { request: request(1).id, rev: 3 } }))]);
        await claimNow();
      },
    ],
    ["moved to another address", async () => desk.outbox.reroute(await sayAndClaim(), her)],
    [
      "parked as poison, with nothing to say",
      async () => {
        const bad = message();
        await desk.inbox.accept(zoe, bad);
        await desk.conversations.strike(zoe.conversation, bad.id, 1, undefined);
      },
    ],
  ])("nobody: %s", async (_, how) => {
    await how();
    expect(await waiting()).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["to be tried again", async () => desk.outbox.settle(await sayAndClaim(), { kind: "later", at: noon + 1_000, code: "20429" })],
    ["perhaps sent", async () => desk.outbox.settle(await sayAndClaim(), { kind: "unknown", at: noon + 1_000 })],
    [
      "too late, and not let go",
      async () => {
        await say(answer("a-0"));
        desk.clock.at += 10_001;
        await claimNow();
      },
    ],
    [
      "let go, and the apology is to come",
      async () => {
        await say(answer("a-0"));
        desk.clock.at += 10_001;
        await desk.inbox.accept(zoe, { ...word("ev-late-a-0-1"), about: { kind: "lapsed" } });
        await letGo("a-0");
      },
    ],
    [
      "a second thing to say",
      async () => {
        await say(outgoing("a-0"), outgoing("b-0"));
        await desk.outbox.settle(await claim(), { kind: "sent", sid: sid() });
      },
    ],
  ])("somebody still: %s", async (_, how) => {
    await how();
    expect(await waiting()).toHaveLength(1);
  });

  test("word from elsewhere and due rows make nobody wait", async () => {
    await desk.inbox.accept(zoe, word("ev-1"));
    expect(await waiting()).toEqual([]);
  });

  test("an index of the wrong kind stops nothing", async () => {
    const [shard] = desk.keys.shards;
    await desk.redis.set(shard?.awaiting ?? "", "by hand");
    expect(await say(outgoing("a-0"))).toBe("committed");
    expect(await desk.outbox.settle(await claim(), { kind: "sent", sid: sid() })).toBe(true);
  });

  async function sayAndClaim(): Promise<Claimed> {
    await say(outgoing("a-0"));
    return claim();
  }
});

describe("what was said under an id", () => {
  test("a text until it was delivered; of a template, all that waits behind it", async () => {
    await say(outgoing("a-0", { about: { what: "confirmed" } }), outgoing("b-0"), outgoing("c-0"));
    await desk.outbox.settle(await claim(), { kind: "sent", sid: sid() });
    const kept = async (id: string) =>
      (await desk.outbox.kept(zoe.conversation, id)).map(({ message: { id: each, about } }) => [each, about?.what]);
    expect(await kept("a-0")).toEqual([["a-0", "confirmed"]]);
    await desk.outbox.settle(await claim(), { kind: "parked", sid: sid() });
    await desk.outbox.settle(await claim(), { kind: "parked" });
    expect(await kept("b-0.t")).toEqual([
      ["b-0", undefined],
      ["c-0", undefined],
    ]);
    await desk.outbox.report(zoe.conversation, "a-0", sid(), 5, undefined);
    expect(await kept("a-0")).toEqual([]);
  });
});
