/** What had left and was reported as failed: how long it is kept, and each of its ways back, taken once. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { templateOutboxId } from "../../../src/core/words/ids.ts";
import type { Outgoing } from "../../../src/core/words/message.ts";
import type { Claimed } from "../../../src/stations/ports-sending.ts";
import { type Desk, her, message, noon, openDesk, outgoing, person, practice, send, sid, turn, urgent, zoe } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk(inject("redisUrl"));
});
afterEach(() => desk.close());

const herPhone = person("+33699887766");
const claimNow = (who = zoe, lane: "ordinary" | "urgent" = "ordinary") => desk.outbox.claim(who.conversation, lane, 20_000);
async function claim(who = zoe, lane: "ordinary" | "urgent" = "ordinary"): Promise<Claimed> {
  const claimed = await claimNow(who, lane);
  if ("kind" in claimed) throw new Error(`nothing to claim: ${claimed.kind}`);
  return claimed;
}
/** Says it and sends it; returns the sid. */
async function sent(id: string, who = zoe, over: Partial<Outgoing> = {}): Promise<ReturnType<typeof sid>> {
  await turn(desk, who, [send(outgoing(id, over))]);
  const of = sid();
  await desk.outbox.settle(await claim(who), { kind: "sent", sid: of });
  return of;
}
const fail = (id: string, of: ReturnType<typeof sid>, who = zoe, code = "63016") => desk.outbox.report(who.conversation, id, of, 4, code);
const kept = (id: string, who = zoe) => desk.redis.ttl(desk.keys.of(who.conversation).message(who.conversation, id));

describe("what it says is kept", () => {
  test("for a day and two hours after it left, sealed; not longer than until it was delivered", async () => {
    const of = await sent("a-0");
    expect(await kept("a-0")).toBe(93_600);
    await desk.outbox.report(zoe.conversation, "a-0", of, 3, undefined);
    expect(await kept("a-0")).toBe(93_600);
    await desk.outbox.report(zoe.conversation, "a-0", of, 5, undefined);
    expect([await kept("a-0"), await desk.outbox.revive(zoe.conversation, "a-0")]).toEqual([-2, false]);
  });

  test("read before the answer to the send", async () => {
    await turn(desk, zoe, [send(outgoing("a-0"))]);
    await claim();
    expect(await desk.outbox.report(zoe.conversation, "a-0", sid(), 6, undefined)).toBe("settled");
    expect(await kept("a-0")).toBe(-2);
  });
});

describe("back to the front, with the window shut", () => {
  test("once, before what waits, and twenty at once are one", async () => {
    const of = await sent("a-0");
    desk.clock.at += 5;
    await turn(desk, zoe, [send(outgoing("a-1"))]);
    await fail("a-0", of);
    const tries = await Promise.all(Array.from({ length: 20 }, () => desk.outbox.revive(zoe.conversation, "a-0")));
    expect(tries.filter((done) => done)).toHaveLength(1);
    expect(await desk.outbox.take(5, 1_000)).toHaveLength(1);
    expect(await claim()).toMatchObject({ message: outgoing("a-0"), standing: "fresh", lastInAt: noon + 5 });
  });

  test("the window counts as shut when they have not written since it left", async () => {
    await fail("a-0", await sent("a-0"));
    await desk.outbox.revive(zoe.conversation, "a-0");
    const back = await claim();
    expect(back.lastInAt).toBe(0);
    await desk.outbox.settle(back, { kind: "parked", sid: sid() });
    desk.clock.at += 1_000;
    await desk.inbox.accept(zoe, message({ at: desk.clock.at }));
    expect(await claim()).toMatchObject({ message: { id: "a-0" }, lastInAt: noon + 1_000 });
  });

  test("several come back in the order in which they had left, in whatever order their reports come", async () => {
    const sids = [];
    for (const id of ["a-0", "a-1", "a-2"]) {
      sids.push(await sent(id));
      desk.clock.at += 1;
    }
    await turn(desk, zoe, [send(outgoing("a-3"))]);
    for (const n of [1, 2, 0]) {
      await fail(`a-${n}`, sids[n] ?? sid());
      expect(await desk.outbox.revive(zoe.conversation, `a-${n}`)).toBe(true);
    }
    const order: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const next = await claim();
      order.push(next.message.id);
      await desk.outbox.settle(next, { kind: "sent", sid: sid() });
    }
    expect(order).toEqual(["a-0", "a-1", "a-2", "a-3"]);
  });

  test("a failure told again settles nothing of the copy that is on its way", async () => {
    const of = await sent("a-0");
    await fail("a-0", of);
    await desk.outbox.revive(zoe.conversation, "a-0");
    const copy = await claim();
    expect(await fail("a-0", of)).toBe("stale");
    expect(await desk.outbox.revive(zoe.conversation, "a-0")).toBe(false);
    expect(await desk.outbox.settle(copy, { kind: "sent", sid: sid() })).toBe(true);
  });

  test("what it asked and put is taken back; what was put before stands again; something newer stays", async () => {
    const put = { what: "K7", rev: 0 };
    await sent("h-0", her, { puts: put });
    desk.clock.at += 10;
    const nudge = await sent("h-1", her, { puts: put, asks: "7" });
    const puts = async () => (await desk.records.puts(practice)).puts;
    const asked = async () => [...(await desk.conversations.peek(her.conversation)).claimed.keys()];
    expect([await puts(), await asked()]).toEqual([[{ ...put, at: noon + 10 }], ["7"]]);
    await fail("h-1", nudge, her);
    await desk.outbox.revive(her.conversation, "h-1");
    expect([await puts(), await asked()]).toEqual([[{ ...put, at: noon }], []]);
    // Parked again, nothing is put by it.
    await desk.outbox.settle(await claim(her), { kind: "parked" });
    expect(await puts()).toEqual([{ ...put, at: noon }]);
  });

  test("a newer word that puts the same keeps it put", async () => {
    const put = { what: "K7", rev: 0 };
    const of = await sent("h-0", her, { puts: put });
    desk.clock.at += 10;
    await sent("h-1", her, { puts: put });
    await fail("h-0", of, her);
    await desk.outbox.revive(her.conversation, "h-0");
    expect((await desk.records.puts(practice)).puts).toEqual([{ ...put, at: noon + 10 }]);
  });

  test("an urgent one goes back to its own lane", async () => {
    await turn(desk, zoe, []);
    await desk.conversations.urge(zoe.conversation, urgent("a-u"));
    const of = sid();
    await desk.outbox.settle(await claim(zoe, "urgent"), { kind: "sent", sid: of });
    await fail("a-u", of);
    expect(await desk.outbox.revive(zoe.conversation, "a-u")).toBe(true);
    expect(await claim(zoe, "urgent")).toMatchObject({ message: { id: "a-u" } });
  });
});

describe("to her next address", () => {
  const move = (id: string) => desk.outbox.revive(her.conversation, id, herPhone);

  test("once; the first address has it no more, the next says it and puts it", async () => {
    const put = { what: "K7", rev: 2 };
    const of = await sent("h-0", her, { puts: put });
    await fail("h-0", of, her, "30005");
    expect((await Promise.all([move("h-0"), move("h-0")])).filter((done) => done)).toHaveLength(1);
    expect([await kept("h-0", her), (await desk.records.puts(practice)).puts]).toEqual([-2, []]);
    desk.clock.at += 1;
    expect(await claim(herPhone)).toMatchObject({ address: herPhone.address, message: { id: "h-0" } });
    expect((await desk.records.puts(practice)).puts).toEqual([{ ...put, at: noon + 1 }]);
    expect(await claimNow(her)).toEqual({ kind: "empty" });
  });

  test("not while a copy is on its way, and not once a day has passed", async () => {
    const of = await sent("h-0", her);
    await fail("h-0", of, her);
    await desk.outbox.revive(her.conversation, "h-0");
    expect(await move("h-0")).toBe(false);
    await claim(her);
    expect(await move("h-0")).toBe(false);
    await desk.redis.del(desk.keys.of(her.conversation).message(her.conversation, "h-1"));
    expect(await move("h-1")).toBe(false);
  });

  test("a template that failed: all that is parked behind it goes, in order, and another template may be sent", async () => {
    await turn(desk, her, [send(outgoing("h-0")), send(outgoing("h-1"))]);
    const template = sid();
    await desk.outbox.settle(await claim(her), { kind: "parked", sid: template });
    await desk.outbox.settle(await claim(her), { kind: "parked" });
    const mark = templateOutboxId("h-0");
    expect(await fail(mark, template, her, "63024")).toBe("failed");
    expect(await desk.outbox.revive(her.conversation, mark)).toBe(false);
    expect([await move(mark), await move(mark)]).toEqual([true, false]);
    const moved = [];
    for (let n = 0; n < 2; n += 1) {
      const next = await claim(herPhone);
      moved.push(next.message.id);
      await desk.outbox.settle(next, { kind: "sent", sid: sid() });
    }
    expect(moved).toEqual(["h-0", "h-1"]);
    await turn(desk, her, [send(outgoing("h-2"))]);
    expect(await claim(her)).toMatchObject({ message: { id: "h-2" }, templateStands: false });
  });

  test("a template that failed before its own send was answered", async () => {
    await turn(desk, her, [send(outgoing("h-0"))]);
    const [onItsWay, template] = [await claim(her), sid()];
    await fail(templateOutboxId("h-0"), template, her, "63024");
    expect(await move(templateOutboxId("h-0"))).toBe(true);
    expect(await desk.outbox.settle(onItsWay, { kind: "parked", sid: template })).toBe(false);
    expect(await claim(herPhone)).toMatchObject({ message: { id: "h-0" } });
  });

  test("a template's late failure moves nothing that was said since", async () => {
    await turn(desk, her, [send(outgoing("h-0"))]);
    const template = sid();
    await desk.outbox.settle(await claim(her), { kind: "parked", sid: template });
    desk.clock.at += 1;
    await desk.inbox.accept(her, message({ from: her.address, at: desk.clock.at }));
    await desk.outbox.settle(await claim(her), { kind: "sent", sid: sid() });
    await fail(templateOutboxId("h-0"), template, her, "63024");
    expect(await move(templateOutboxId("h-0"))).toBe(false);
  });
});
