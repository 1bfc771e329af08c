/** The urgent lane in Redis: whole once in twelve hours, once for what it answers, word beside it; and envelopes, which nobody reads on the way. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { close, closedMs, lapsed, repeatMs, shown } from "../../../src/core/safety/envelope.ts";
import type { Word } from "../../../src/core/words/event.ts";
import { Code } from "../../../src/core/words/ids.ts";
import { commitOf, type Desk, everything, her, message, noon, openDesk, outgoing, practice, send, sid, turn, urgent, zoe } from "./desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = openDesk(inject("redisUrl"));
  await desk.inbox.accept(zoe, message());
});
afterEach(() => desk.close());

const words = "canari au fond de la mine";
const told = (id: string): { to: typeof her; event: Word } => ({
  to: her,
  event: {
    kind: "word",
    id,
    at: noon,
    about: { kind: "envelope", from: zoe.conversation, address: zoe.address, words: [{ text: words, at: noon }] },
  },
});
/** What leaves by the urgent lane now, as « text of » or « again of ». */
async function said(settle: "sent" | "never" = "sent"): Promise<readonly string[]> {
  const texts: string[] = [];
  for (;;) {
    const claimed = await desk.outbox.claim(zoe.conversation, "urgent", 1_000);
    if ("kind" in claimed) return texts;
    texts.push(claimed.message.body.text);
    await desk.outbox.settle(claimed, settle === "sent" ? { kind: "sent", sid: sid() } : { kind: "never", code: "21610" });
  }
}
const urge = (id: string, over: Parameters<typeof urgent>[1] = {}): Promise<boolean> =>
  desk.conversations.urge(zoe.conversation, urgent(id, over));
const herInbox = async (): Promise<readonly string[]> => (await desk.conversations.peek(her.conversation)).waiting.map(({ id }) => id);

describe("the whole text", () => {
  test("once, then the line that reminds of it, until twelve hours have passed since the whole one", async () => {
    await urge("a");
    desk.clock.at += repeatMs / 2;
    await urge("b");
    desk.clock.at += repeatMs / 2 - 1;
    await urge("c");
    desk.clock.at += 1;
    await urge("d");
    expect(await said()).toEqual(["text of a", "again of b", "again of c", "text of d"]);
  });

  test("what could never be sent was not said: the next one is whole", async () => {
    await urge("a");
    expect(await said("never")).toEqual(["text of a"]);
    await urge("b");
    expect(await said()).toEqual(["text of b"]);
  });

  test("what it answers too gets no other, and word of it goes once", async () => {
    expect(await urge("a", { covers: ["b", "c"], post: told("ev-a-envelope") })).toBe(true);
    expect([await urge("b", { post: told("ev-b-envelope") }), await urge("a", { post: told("ev-a-envelope") })]).toEqual([false, false]);
    expect(await urge("d", { covers: ["e"], post: told("ev-d-envelope") })).toBe(true);
    expect([await said(), await herInbox()]).toEqual([
      ["text of a", "again of d"],
      ["ev-a-envelope", "ev-d-envelope"],
    ]);
  });

  test("parked behind a template, it goes on in its own lane when they write; what was parked beside it in the ordinary one", async () => {
    const park = async (lane: "urgent" | "ordinary"): Promise<void> => {
      const claimed = await desk.outbox.claim(zoe.conversation, lane, 1_000);
      if ("kind" in claimed) throw new Error(`nothing to park: ${claimed.kind}`);
      await desk.outbox.settle(claimed, { kind: "parked", sid: sid() });
    };
    await desk.conversations.commit(commitOf(await desk.conversations.peek(zoe.conversation), [send(outgoing("o1"))]));
    await park("ordinary");
    await urge("a");
    await park("urgent");
    await desk.inbox.accept(zoe, message());
    await urge("b");
    expect(await said()).toEqual(["text of a", "again of b"]);
    const next = await desk.outbox.claim(zoe.conversation, "ordinary", 1_000);
    expect("kind" in next ? next.kind : next.message.id).toBe("o1");
  });

  test("a spoilt inbox of hers: nothing is half done", async () => {
    await desk.redis.set(desk.keys.of(her.conversation).inbox(her.conversation), "x");
    await expect(urge("a", { post: told("ev-a-envelope") })).rejects.toThrow("WRONGTYPE");
    expect(await said()).toEqual([]);
  });
});

describe("an envelope", () => {
  const p4 = Code.parse("P4");
  const closed = close({ code: p4, from: zoe.conversation, words: [{ text: words, at: noon }], at: noon, rungAt: noon, was: undefined });
  const stored = async () => (await desk.records.envelopes(practice, [p4])).get(p4);
  const ttl = (): Promise<number> => desk.redis.ttl(desk.keys.ofPractice(practice).envelope(practice, p4));

  test("is kept for 72 hours at most, and what is left of it a week, without a word", async () => {
    await turn(desk, her, [{ kind: "envelope", envelope: closed, was: undefined }]);
    expect(await stored()).toEqual(closed);
    expect([Math.ceil((await ttl()) / 3_600), closedMs / 3_600_000]).toEqual([72, 72]);
    await turn(desk, her, [{ kind: "envelope", envelope: lapsed(closed), was: closed }]);
    expect(await stored()).toEqual({ state: "lapsed", code: p4, rev: 1, at: noon });
    expect(Math.ceil((await ttl()) / 86_400)).toBe(7);
  });

  test("an hour before its end it has an hour", async () => {
    desk.clock.at = noon + closedMs - 3_600_000;
    await turn(desk, her, [{ kind: "envelope", envelope: closed, was: undefined }]);
    expect(await ttl()).toBeLessThanOrEqual(3_600);
  });

  test("is opened once, from whichever address: the second commit finds it changed, and shows nothing", async () => {
    await turn(desk, her, [{ kind: "envelope", envelope: closed, was: undefined }]);
    const look = [{ kind: "envelope" as const, envelope: shown(closed, noon), was: closed }, send(outgoing("h-0"))];
    await desk.inbox.accept(her, message({ from: her.address }));
    await desk.inbox.accept(zoe, message());
    const [here, there] = [await desk.conversations.peek(her.conversation), await desk.conversations.peek(zoe.conversation)];
    expect([await desk.conversations.commit(commitOf(here, look)), await desk.conversations.commit(commitOf(there, look))]).toEqual([
      "committed",
      "stale",
    ]);
    expect(await stored()).toEqual(shown(closed, noon));
  });

  test("its words stand in clear nowhere, nor does the number, before and after she has looked", async () => {
    await urge("a", { post: told("ev-a-envelope") });
    await turn(desk, her, [
      { kind: "envelope", envelope: closed, was: undefined },
      { kind: "relay", relay: { code: p4, from: zoe.conversation, address: zoe.address, at: noon, closed: true } },
      { kind: "timer", id: `forget:P4:${noon}`, to: her, at: noon + closedMs },
    ]);
    const before = await everything(desk);
    await turn(desk, her, [{ kind: "envelope", envelope: shown(closed, noon), was: closed }]);
    const all = [...before, ...(await everything(desk))];
    expect(all.some(({ key }) => key.includes("envelope:"))).toBe(true);
    expect(all.filter(({ key, dump }) => /canari|612345678/.test(key + dump))).toEqual([]);
    // Nor is it written anywhere which of the texts it was.
    expect(all.filter(({ key, dump }) => /death|violence|"act"|distress|suicid/.test(key + dump))).toEqual([]);
  });
});
