/** One message in flight for each person and lane; what became of each; parking and its way back. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { MessageSid, templateOutboxId } from "../../../src/core/words/ids.ts";
import type { Claimed } from "../../../src/stations/ports-sending.ts";
import { type Desk, her, message, move, noon, openDesk, outgoing, practice, request, send, sid, turn, urgent, zoe } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk(inject("redisUrl"));
});
afterEach(() => desk.close());

const leaseMs = 20_000;
const claimNow = (lane: "ordinary" | "urgent" = "ordinary", who = zoe) => desk.outbox.claim(who.conversation, lane, leaseMs);
async function claim(lane: "ordinary" | "urgent" = "ordinary", who = zoe): Promise<Claimed> {
  const claimed = await claimNow(lane, who);
  if ("kind" in claimed) throw new Error(`nothing to claim: ${claimed.kind}`);
  return claimed;
}
const say = (...ids: readonly string[]) =>
  turn(
    desk,
    zoe,
    ids.map((id) => send(outgoing(id))),
  );
const report = (id: string, of = sid(), rank = 3, code?: string) => desk.outbox.report(zoe.conversation, id, of, rank, code);

describe("claim", () => {
  test("two at once: one has it, the other waits for the end of the lease", async () => {
    await say("a-0", "a-1");
    const both = await Promise.all([claimNow(), claimNow()]);
    expect(both.filter((each) => !("kind" in each))).toMatchObject([
      {
        message: outgoing("a-0"),
        address: zoe.address,
        standing: "fresh",
        attempts: 0,
        firstTriedAt: noon,
        lastInAt: noon,
        templateStands: false,
      },
    ]);
    expect(both.filter((each) => "kind" in each)).toEqual([{ kind: "busy", until: noon + leaseMs }]);
    expect(await desk.outbox.take(5, 1_000)).toEqual([]);
    expect(await desk.outbox.nextAt()).toBe(noon + leaseMs);
  });

  test("a lease that ran out: `again`, an attempt more, the old token is worth nothing", async () => {
    await say("a-0");
    const first = await claim();
    desk.clock.at += leaseMs;
    expect(await desk.outbox.take(5, 1_000)).toHaveLength(1);
    const second = await claim();
    expect(second).toMatchObject({ standing: "again", attempts: 1, firstTriedAt: noon, message: { id: "a-0" } });
    expect(await desk.outbox.settle(first, { kind: "sent", sid: sid() })).toBe(false);
    expect(await desk.outbox.settle(second, { kind: "sent", sid: sid() })).toBe(true);
    expect(await claimNow()).toEqual({ kind: "empty" });
    expect((await desk.standing.depths()).dueOut).toBe(0);
  });

  test("the urgent lane has its own", async () => {
    await say("a-0");
    await claim();
    expect([
      await desk.conversations.urge(zoe.conversation, urgent("a-u")),
      await desk.conversations.urge(zoe.conversation, urgent("a-u")),
    ]).toEqual([true, false]);
    await turn(desk, zoe, [send(outgoing("a-u", { policy: "urgent" }))]);
    expect(await claim("urgent")).toMatchObject({ lane: "urgent", message: { id: "a-u" } });
    expect(await claimNow("urgent")).toMatchObject({ kind: "busy" });
  });

  test("drops what is no longer true or never was, and takes the next", async () => {
    const asked = request(1);
    await turn(desk, zoe, [
      move(asked),
      send(outgoing("moved", { onlyIf: { request: asked.id, rev: 1 } })),
      send(outgoing("unborn", { onlyIf: { request: request(2).id, rev: 0 } })),
      send(outgoing("true", { notAfter: noon + 11, onlyIf: { request: asked.id, rev: 0 } })),
    ]);
    desk.clock.at += 11;
    expect((await claim()).message.id).toBe("true");
    expect(desk.noticed).toEqual(["dropped"]);
  });

  test("a retry that is no longer true is dropped too", async () => {
    const asked = request(1);
    await turn(desk, zoe, [move(asked), send(outgoing("a-0", { onlyIf: { request: asked.id, rev: 0 } }))]);
    await desk.outbox.settle(await claim(), { kind: "later", at: noon + 1_000, code: "20429" });
    await turn(desk, zoe, [move({ ...asked, rev: 1 }, asked)]);
    desk.clock.at += 1_000;
    expect(await claimNow()).toEqual({ kind: "empty" });
  });

  test("writes down which questions were claimed, the last ten, and what was put to her", async () => {
    await turn(
      desk,
      her,
      Array.from({ length: 12 }, (_, n) =>
        send(outgoing(`h-${n}`, { asks: String(n), puts: { what: n < 11 ? "K7" : "M4", rev: n < 11 ? 0 : 2 } })),
      ),
    );
    for (let n = 0; n < 12; n += 1) {
      desk.clock.at += 1;
      await desk.outbox.settle(await claim("ordinary", her), { kind: "sent", sid: sid() });
    }
    const { claimed } = await desk.conversations.peek(her.conversation);
    expect([...claimed].sort(([, a], [, b]) => a - b)).toEqual(Array.from({ length: 10 }, (_, n) => [String(n + 2), noon + n + 3]));
    expect((await desk.records.puts(practice)).puts).toEqual([
      { what: "K7", rev: 0, at: noon + 11 },
      { what: "M4", rev: 2, at: noon + 12 },
    ]);
  });
});

describe("settle", () => {
  test("sent: the sid is attributed, and says what it carried", async () => {
    await turn(desk, zoe, [send(outgoing("a-0", { puts: { what: request(1).id, rev: 4 } }))]);
    const of = sid();
    await desk.outbox.settle(await claim(), { kind: "sent", sid: of });
    expect(await desk.outbox.attributed(zoe.conversation)).toEqual(new Set([of]));
    expect(await desk.records.carried(practice, of)).toEqual({ what: request(1).id, rev: 4 });
    expect(await desk.records.carried(practice, sid())).toBeUndefined();
  });

  test("the newest ten sids are known for a month, the others for two days", async () => {
    const sids = Array.from({ length: 13 }, () => sid());
    const sent = async (of: string) => {
      await say(`a-${of}`);
      await desk.outbox.settle(await claim(), { kind: "sent", sid: MessageSid.parse(of) });
      desk.clock.at += 1_000;
    };
    const known = async () => (await desk.outbox.attributed(zoe.conversation)).size;
    for (const of of sids.slice(0, 12)) await sent(of);
    expect(await known()).toBe(12);
    desk.clock.at += 50 * 3_600_000;
    await sent(sids[12] ?? "");
    expect(await desk.outbox.attributed(zoe.conversation)).toEqual(new Set(sids.slice(3)));
    expect(await desk.redis.ttl(desk.keys.of(zoe.conversation).attributed(zoe.conversation))).toBeGreaterThan(30 * 86_400);
  });

  test("later: the head stays, is not said, and is tried again in its place", async () => {
    await turn(desk, zoe, [send(outgoing("a-0", { asks: "1", puts: { what: "K7", rev: 0 } })), send(outgoing("a-1"))]);
    await desk.outbox.settle(await claim(), { kind: "later", at: noon + 1_000, code: "20429" });
    expect(await claimNow()).toEqual({ kind: "busy", until: noon + 1_000 });
    expect((await desk.conversations.peek(zoe.conversation)).claimed.size).toBe(0);
    expect((await desk.records.puts(practice)).puts).toEqual([]);
    desk.clock.at += 1_000;
    expect(await claim()).toMatchObject({ standing: "retry", attempts: 1, message: { id: "a-0" } });
    expect((await desk.conversations.peek(zoe.conversation)).claimed).toEqual(new Map([["1", noon + 1_000]]));
  });

  test("unknown: looked at again; what was claimed keeps its first instant", async () => {
    await turn(desk, zoe, [send(outgoing("a-0", { asks: "1", puts: { what: "K7", rev: 0 } }))]);
    await desk.outbox.settle(await claim(), { kind: "unknown", at: noon + 15_000 });
    desk.clock.at += 15_000;
    const again = await claim();
    expect(again).toMatchObject({ standing: "again", attempts: 1 });
    await desk.outbox.settle(again, { kind: "unknown", at: noon + 45_000 });
    desk.clock.at += 30_000;
    expect(await claim()).toMatchObject({ standing: "again", attempts: 2 });
    expect((await desk.conversations.peek(zoe.conversation)).claimed).toEqual(new Map([["1", noon]]));
    expect((await desk.records.puts(practice)).puts).toEqual([{ what: "K7", rev: 0, at: noon }]);
  });

  test("looks are counted from the first unknown outcome, whatever was tried before, and what could not be read is none", async () => {
    await say("a-0");
    const tried: number[] = [];
    for (const kind of ["later", "later", "unknown", "unread", "unread", "unknown"] as const) {
      const claimed = await claim();
      tried.push(claimed.attempts);
      await desk.outbox.settle(claimed, { kind, at: desk.clock.at + 1, code: "20429" });
      desk.clock.at += 1;
    }
    expect([...tried, (await claim()).attempts]).toEqual([0, 1, 2, 1, 1, 1, 2]);
  });

  test("never: it goes, and the next is claimed; what was put before is put still", async () => {
    await turn(desk, zoe, [
      send(outgoing("a-0", { puts: { what: "K7", rev: 0 } })),
      send(outgoing("a-1", { puts: { what: "K7", rev: 0 } })),
    ]);
    await desk.outbox.settle(await claim(), { kind: "sent", sid: sid() });
    desk.clock.at += 5;
    await desk.outbox.settle(await claim(), { kind: "never", code: "21211" });
    expect((await desk.records.puts(practice)).puts).toEqual([{ what: "K7", rev: 0, at: noon }]);
    expect(await claimNow()).toEqual({ kind: "empty" });
  });
});

describe("parked behind a template", () => {
  const park = async (): Promise<void> => void (await desk.outbox.settle(await claim(), { kind: "parked", sid: sid() }));
  const order = async (): Promise<readonly string[]> => {
    const seen: string[] = [];
    for (;;) {
      const next = await claimNow();
      if ("kind" in next) return seen;
      seen.push(next.message.id);
      await desk.outbox.settle(next, { kind: "sent", sid: sid() });
    }
  };

  test("waits until they write, then leaves in order before what came later; one template stands meanwhile", async () => {
    await say("a-0", "a-1", "a-2");
    desk.clock.at += 25 * 3_600_000;
    await park();
    const second = await claim();
    expect(second.templateStands).toBe(true);
    await desk.outbox.settle(second, { kind: "parked" });
    expect((await desk.conversations.peek(zoe.conversation)).claimed.size).toBe(0);
    await desk.inbox.accept(zoe, message({ at: desk.clock.at }));
    expect((await desk.conversations.peek(zoe.conversation)).waiting[0]?.event).toMatchObject({ waiting: 3 });
    expect(await desk.outbox.take(5, 1_000)).toHaveLength(1);
    expect((await claim()).templateStands).toBe(false);
    desk.clock.at += leaseMs;
    expect(await order()).toEqual(["a-0", "a-1", "a-2"]);
  });

  test("they write while one is on its way to be parked: it takes its place", async () => {
    await say("a-0", "a-1", "a-2", "a-3");
    await park();
    await park();
    const onItsWay = await claim();
    desk.clock.at += 1;
    await desk.inbox.accept(zoe, message({ at: desk.clock.at }));
    await desk.outbox.settle(onItsWay, { kind: "parked", sid: sid() });
    expect(await order()).toEqual(["a-0", "a-1", "a-2", "a-3"]);
  });

  test("they write while one is on its way, and its worker dies: looked up where it stands, and surely not sent it takes its place", async () => {
    await say("a-0", "a-1", "a-2", "a-3");
    await park();
    await park();
    await claim();
    desk.clock.at += 1;
    await desk.inbox.accept(zoe, message({ at: desk.clock.at }));
    desk.clock.at += leaseMs + 1;
    const again = await claim();
    expect(again).toMatchObject({ message: { id: "a-2" }, standing: "again", ahead: 2 });
    expect(await desk.outbox.settle(again, { kind: "unknown", at: desk.clock.at })).toBe(true);
    const looked = await claim();
    expect(looked).toMatchObject({ message: { id: "a-2" }, standing: "again", ahead: 2 });
    expect(await desk.outbox.settle(looked, { kind: "behind" })).toBe(true);
    expect(await order()).toEqual(["a-0", "a-1", "a-2", "a-3"]);
  });

  test("they write while one waits to be retried: the parked ones are older", async () => {
    await say("a-0", "a-1", "a-2");
    await park();
    await desk.outbox.settle(await claim(), { kind: "later", at: noon + 60_000, code: "20429" });
    await desk.inbox.accept(zoe, message());
    expect(await order()).toEqual(["a-0", "a-1", "a-2"]);
  });

  test("a message that reaches us two days late opens no window and frees nothing", async () => {
    await say("a-0");
    await park();
    desk.clock.at += 48 * 3_600_000;
    await desk.inbox.accept(zoe, message({ at: noon + 1, late: true }));
    expect(await claimNow()).toEqual({ kind: "empty" });
  });

  test("the template's report never settles the text", async () => {
    await say("a-0");
    const claimed = await claim();
    expect(await report(templateOutboxId("a-0"))).toBe("noted");
    expect(await desk.outbox.settle(claimed, { kind: "parked", sid: sid() })).toBe(true);
    await desk.inbox.accept(zoe, message({ at: desk.clock.at + 1 }));
    expect((await claim()).message.id).toBe("a-0");
  });
});

describe("how many wait", () => {
  const waiting = (...who: readonly (typeof zoe)[]) => desk.records.waiting(who.map(({ conversation }) => conversation));

  test("not claimed, to be tried again and parked count; in flight, unknown and sent do not; addresses add up", async () => {
    expect([await waiting(), await waiting(zoe)]).toEqual([0, 0]);
    await say("a-0", "a-1", "a-2");
    await turn(desk, her, [send(outgoing("h-0"))]);
    expect([await waiting(zoe), await waiting(zoe, her)]).toEqual([3, 4]);
    const flying = await claim();
    expect(await waiting(zoe)).toBe(2);
    await desk.outbox.settle(flying, { kind: "parked", sid: sid() });
    expect(await waiting(zoe)).toBe(3);
    await desk.outbox.settle(await claim(), { kind: "later", at: noon + 1_000, code: "20429" });
    expect(await waiting(zoe)).toBe(3);
    desk.clock.at += 1_000;
    await desk.outbox.settle(await claim(), { kind: "unknown", at: noon + 15_000 });
    expect(await waiting(zoe)).toBe(2);
    await report("a-1");
    await desk.outbox.settle(await claim(), { kind: "sent", sid: sid() });
    expect(await waiting(zoe)).toBe(1);
  });
});

describe("report", () => {
  test("fault 36: a report before the answer to the send: settled once, and the worker is told that it lost", async () => {
    await turn(desk, zoe, [send(outgoing("a-0", { puts: { what: "K7", rev: 0 } })), send(outgoing("a-1"))]);
    const [claimed, of] = [await claim(), sid()];
    expect(await report("a-0", of)).toBe("settled");
    expect(await desk.outbox.settle(claimed, { kind: "sent", sid: of })).toBe(false);
    expect(await desk.records.carried(practice, of)).toEqual({ what: "K7", rev: 0 });
    expect((await claim()).message.id).toBe("a-1");
  });

  test("settles an unknown send", async () => {
    await say("a-0");
    await desk.outbox.settle(await claim(), { kind: "unknown", at: noon + 15_000 });
    expect([await report("a-0"), await claimNow()]).toEqual(["settled", { kind: "empty" }]);
  });

  test.each<[string, readonly (readonly [rank: number, code?: string])[], readonly string[]]>([
    ["ranks only rise", [[1], [3], [2], [3], [4], [3], [5]], ["noted", "noted", "stale", "stale", "noted", "stale", "noted"]],
    ["a failure is news once", [[3], [3, "30003"], [3, "30003"]], ["noted", "failed", "stale"]],
    ["no failure after delivery", [[4], [3, "30003"]], ["noted", "stale"]],
    ["a delivery corrects a failure, a late `sent` does not", [[3, "30003"], [3], [4]], ["failed", "stale", "noted"]],
  ])("fault 36: among reports, %s", async (_, reports, answers) => {
    await say("a-0");
    const of = sid();
    await desk.outbox.settle(await claim(), { kind: "sent", sid: of });
    const got: string[] = [];
    for (const [rank, code] of reports) got.push(await report("a-0", of, rank, code));
    expect(got).toEqual(answers);
  });

  test("an id that is not ours is ignored and leaves nothing", async () => {
    expect(await report("SMnone-0")).toBe("unknown-id");
    expect((await desk.outbox.attributed(zoe.conversation)).size).toBe(0);
  });

  test("an entry that was dropped still owns its sid", async () => {
    await turn(desk, zoe, [send(outgoing("a-0", { notAfter: noon + 10 }))]);
    await desk.outbox.settle(await claim(), { kind: "unknown", at: noon + 15_000 });
    desk.clock.at += 15_000;
    const again = await claim();
    expect(await desk.outbox.letGo(zoe.conversation, "ordinary", "a-0", again.token)).toBe(1);
    expect(await claimNow()).toEqual({ kind: "empty" });
    const of = sid();
    expect(await report("a-0", of)).toBe("noted");
    expect(await desk.outbox.attributed(zoe.conversation)).toEqual(new Set([of]));
  });
});

describe("reroute", () => {
  test("the entry moves with its id, to the other address alone", async () => {
    await say("a-0", "a-1");
    const claimed = await claim();
    expect(await desk.outbox.reroute(claimed, her)).toBe(true);
    expect(await desk.outbox.reroute(claimed, her)).toBe(false);
    expect(await claim("ordinary", her)).toMatchObject({
      conversation: her.conversation,
      address: her.address,
      message: outgoing("a-0"),
      standing: "fresh",
    });
    expect((await claim()).message.id).toBe("a-1");
  });
});
