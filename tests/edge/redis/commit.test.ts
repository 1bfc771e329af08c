/** The one commit: all or nothing, and stale whenever anything moved. */
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import type { Cell, Request } from "../../../src/core/booking/request.ts";
import type { Effect } from "../../../src/core/conversation/effect.ts";
import { allCodes, Code } from "../../../src/core/words/ids.ts";
import {
  commitOf,
  type Desk,
  everything,
  her,
  message,
  move,
  noon,
  openDesk,
  outgoing,
  practice,
  request,
  requestId,
  send,
  state,
  turn,
  word,
  zoe,
} from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk(inject("redisUrl"));
});
afterEach(() => desk.close());

const nine = ["202611300800", "202611300815"] as const;
const held = `Zoé ${nine.join(" ")}`;
const cells = async (...asked: readonly string[]) =>
  [...(await desk.records.cells(practice, asked as unknown as readonly Cell[]))].map(([cell, by]) => `${cell} ${by}`);
type Booking = Extract<Request, { state: "confirmed" }>;
const code = (text: string) => Code.parse(text);
const peek = () => desk.conversations.peek(zoe.conversation);

describe("committed", () => {
  test("everything is written together", async () => {
    const asked = request(1, { name: held });
    const effects: readonly Effect[] = [
      move(asked),
      send(outgoing("SMa-0", { asks: "1" })),
      { kind: "timer", id: "expire:r1:0", to: zoe, at: noon + 60_000 },
      { kind: "post", to: her, event: word("ev-r1-0-request") },
      { kind: "relay", relay: { code: code("M4"), from: zoe.conversation, address: zoe.address, at: noon } },
      { kind: "decided", at: noon },
    ];
    expect(await turn(desk, zoe, effects, { state: state({ request: asked.id }) })).toBe("committed");

    expect(await peek()).toMatchObject({ version: 1, waiting: [], state: { request: asked.id } });
    expect(await desk.records.requests(practice, [asked.id, requestId(2)])).toEqual(new Map([[asked.id, asked]]));
    expect(await desk.records.openIds(practice)).toEqual([asked.id]);
    expect(await cells(...nine, "202611300830")).toEqual(nine.map((cell) => `${cell} ${asked.id}`));
    expect(await desk.records.codes(practice)).toEqual(
      new Map([
        [code("K7"), asked.id],
        [code("M4"), "M4"],
      ]),
    );
    expect((await desk.records.relays(practice)).get(code("M4"))).toMatchObject({ from: zoe.conversation });
    expect((await desk.records.puts(practice)).lastDecisionAt).toBe(noon);
    expect(await desk.timers.nextAt()).toBe(noon + 60_000);
    expect(await desk.outbox.take(5, 5_000)).toEqual([{ conversation: zoe.conversation, lane: "ordinary" }]);
    expect((await desk.conversations.peek(her.conversation)).waiting).toMatchObject([
      { id: "ev-r1-0-request", event: word("ev-r1-0-request") },
    ]);
    expect(await desk.conversations.take(5, 5_000)).toEqual([her.conversation]);
  });

  test("pops exactly the turn, and what came while it was decided stays due", async () => {
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    const grown = message({ text: "et aussi" });
    await desk.inbox.accept(zoe, grown);
    expect(await desk.conversations.commit(commitOf(talk))).toBe("committed");
    expect((await peek()).waiting.map(({ id }) => id)).toEqual([grown.id]);
    expect(await desk.conversations.nextAt()).toBe(noon);
  });

  test("a replay of its effects by another turn adds nothing: outbox ids and words are once", async () => {
    for (let again = 0; again < 2; again += 1)
      await turn(desk, zoe, [send(outgoing("SMa-0")), { kind: "post", to: her, event: word("ev-r1-0-request") }]);
    expect((await desk.conversations.peek(her.conversation)).waiting).toHaveLength(1);
    expect(await desk.redis.llen(desk.keys.of(zoe.conversation).out(zoe.conversation, "ordinary"))).toBe(1);
  });

  test("a move claims its new cells and frees the old, whatever the caller believes was held", async () => {
    const first = request(1, { name: held });
    await turn(desk, zoe, [move(first)]);
    await turn(desk, zoe, [move({ ...first, rev: 1, name: "Zoé 202611300815 202611300830" }, { ...first, name: "" })]);
    expect(await cells(...nine, "202611300830")).toEqual([`202611300815 ${first.id}`, `202611300830 ${first.id}`]);
    await turn(desk, zoe, [move({ ...first, rev: 2, state: "withdrawn" }, { ...first, rev: 1 })]);
    expect(await cells(...nine, "202611300830")).toEqual([]);
    expect(await desk.records.openIds(practice)).toEqual([]);
  });

  test("moved twice in one turn: checked against the first, written as the last", async () => {
    const first = request(1);
    await turn(desk, zoe, [move(first)]);
    expect(await turn(desk, zoe, [move({ ...first, rev: 1 }, first), move({ ...first, rev: 2 }, { ...first, rev: 1 })])).toBe("committed");
    expect((await desk.records.requests(practice, [first.id])).get(first.id)?.rev).toBe(2);
  });

  test("a code names its request until three days after the end, a relay for 72 hours", async () => {
    const first = request(1);
    await turn(desk, zoe, [
      move(first),
      { kind: "relay", relay: { code: code("M4"), from: zoe.conversation, address: zoe.address, at: noon } },
    ]);
    await turn(desk, zoe, [move({ ...first, rev: 1, state: "withdrawn" }, first)]);
    expect([...(await desk.records.codes(practice)).keys()].sort()).toEqual(["K7", "M4"]);
    desk.clock.at += 3 * 86_400_000 - 1;
    expect(await turn(desk, zoe, [move(request(2))])).toBe("stale");
    desk.clock.at += 1;
    expect([...(await desk.records.codes(practice)).keys(), ...(await desk.records.relays(practice)).keys()]).toEqual([]);
    expect(await turn(desk, zoe, [move(request(2))])).toBe("committed");
  });
});

describe("codes of bookings", () => {
  const open = request(1, { name: "Zoé" });
  const at = noon + 40 * 86_400_000;
  const slot = { wall: "2027-01-05T13:00", zone: "Europe/Paris", at, minutes: 90 } as const;
  const { wish: _wish, expiresAt: _expiresAt, ...kept } = open;
  const confirmed = { ...kept, rev: 1, state: "confirmed", slot, confirmedAt: noon, reminded: false } as unknown as Booking;
  const holders = async () => [...(await desk.records.codes(practice))];
  const book = async (): Promise<void> => {
    await turn(desk, zoe, [move(open)]);
    await turn(desk, zoe, [move(confirmed, open)]);
  };

  test("free three days after the confirmation, the hour still to come; the booking goes on without it", async () => {
    await book();
    desk.clock.at += 3 * 86_400_000 - 1;
    expect(await holders()).toEqual([["K7", open.id]]);
    expect(await turn(desk, her, [move(request(2))])).toBe("stale");
    desk.clock.at += 1;
    expect(await holders()).toEqual([]);
    await turn(desk, her, [move(request(2))]);
    const reminded = { ...confirmed, rev: 2, reminded: true };
    expect(await turn(desk, zoe, [move(reminded, confirmed)])).toBe("committed");
    const done = { ...kept, rev: 3, state: "done", slot } as unknown as Request;
    expect(await turn(desk, zoe, [move(done, reminded)])).toBe("committed");
    expect(await holders()).toEqual([["K7", requestId(2)]]);
  });

  test("two hundred bookings, one after the other: a code is always left", async () => {
    let taken: ReadonlySet<Code> = new Set();
    for (let n = 1; n <= 200; n += 1) {
      const free = allCodes.find((each) => !taken.has(each));
      if (free === undefined) throw new Error(`no code is left for request ${n}`);
      const next = request(n, { code: free });
      expect(await turn(desk, zoe, [move(next)])).toBe("committed");
      const { wish: _w, expiresAt: _e, ...rest } = next;
      const booked = { ...rest, rev: 1, state: "confirmed", slot, confirmedAt: desk.clock.at, reminded: false } as unknown as Booking;
      expect(await turn(desk, zoe, [move(booked, next)])).toBe("committed");
      desk.clock.at += 3_600_000;
      taken = new Set((await desk.records.codes(practice)).keys());
      expect(taken.size).toBeLessThanOrEqual(72);
    }
  });

  test("an ended booking that still has its code keeps it three days more", async () => {
    await book();
    desk.clock.at += 86_400_000;
    await turn(desk, zoe, [move({ ...kept, rev: 2, state: "cancelled", slot } as unknown as Request, confirmed)]);
    desk.clock.at += 3 * 86_400_000 - 1;
    expect(await holders()).toEqual([["K7", open.id]]);
    desk.clock.at += 1;
    expect(await holders()).toEqual([]);
  });

  test("a request whose record is gone holds nothing, for a reader as for the commit", async () => {
    await turn(desk, zoe, [move(open)]);
    await desk.redis.del(desk.keys.ofPractice(practice).request(open.id));
    expect(await holders()).toEqual([]);
    expect(await turn(desk, her, [move(request(2))])).toBe("committed");
  });
});

describe("cells between requests that move together", () => {
  test("one takes what the other gives up in the same commit", async () => {
    const [before, later] = [request(1, { name: held }), request(2, { name: `Zoé ${nine[1]}`, code: code("L4") })];
    await turn(desk, zoe, [move(before)]);
    const gone: Request = { ...before, rev: 1, state: "withdrawn", wish: before.wish };
    expect(await turn(desk, zoe, [move(gone, before), move(later)])).toBe("committed");
    expect(await cells(...nine)).toEqual([`${nine[1]} ${later.id}`]);
  });

  test("one that keeps its hour gives up nothing, and two never take the same", async () => {
    const [before, other] = [request(1, { name: held }), request(2, { name: held, code: code("L4") })];
    await turn(desk, zoe, [move(before)]);
    expect(await turn(desk, zoe, [move({ ...before, rev: 1 }, before), move(other)])).toBe("stale");
    expect(await cells(...nine)).toEqual(nine.map((cell) => `${cell} ${before.id}`));
    const third = request(3, { name: "Zoé 202611301000", code: code("P5") });
    expect(await turn(desk, zoe, [move(third), move({ ...third, id: requestId(4), code: code("R6") })])).toBe("stale");
    expect(await cells("202611301000")).toEqual([]);
  });
});

describe("stale, and nothing written", () => {
  const staleWith = async (why: string, commit: () => Promise<"committed" | "stale">): Promise<void> => {
    const before = await everything(desk);
    expect(await commit()).toBe("stale");
    expect(desk.noticed).toEqual([`stale-${why}`]);
    expect(await everything(desk)).toEqual(before);
  };

  test("fault 9: five commits of one turn at once: one is committed, the others write nothing", async () => {
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, (_, n) => desk.conversations.commit(commitOf(talk, [send(outgoing(`SMa-${n}`))]))),
    );
    expect(outcomes.sort()).toEqual(["committed", "stale", "stale", "stale", "stale"]);
    expect(await desk.redis.llen(desk.keys.of(zoe.conversation).out(zoe.conversation, "ordinary"))).toBe(1);
  });

  test("the head has moved", async () => {
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    await staleWith("head", () => desk.conversations.commit(commitOf(talk, [], { turn: ["SMother"] })));
  });

  test("the turn is longer than what waits", async () => {
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    await staleWith("head", () =>
      desk.conversations.commit(commitOf(talk, [], { turn: [...talk.waiting.map(({ id }) => id), "SMother"] })),
    );
  });

  test("the conversation's version has moved", async () => {
    await turn(desk, zoe, []);
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    await staleWith("version", () => desk.conversations.commit(commitOf({ ...talk, version: 0 })));
  });

  test.each([
    ["read at an older revision", [{ request: requestId(1), rev: 0 }]],
    ["read as not existing", [{ request: requestId(1), rev: -1 }]],
    ["read, and gone", [{ request: requestId(2), rev: 0 }]],
  ])("a request %s", async (_, read) => {
    await turn(desk, zoe, [move(request(1, { rev: 1 }))]);
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    await staleWith("rev", () => desk.conversations.commit(commitOf(talk, [], { read })));
  });

  test("a move from another revision than the stored one, even when nobody said it was read", async () => {
    await turn(desk, zoe, [move(request(1, { rev: 3 }))]);
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    await staleWith("rev", () => desk.conversations.commit(commitOf(talk, [move(request(1, { rev: 3 }), request(1, { rev: 2 }))])));
  });

  test("one of the cells is another's: none is claimed", async () => {
    await turn(desk, her, [move(request(9, { code: code("B2"), name: `x ${nine[1]}` }))]);
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    await staleWith("cell", () => desk.conversations.commit(commitOf(talk, [move(request(1, { name: held }))])));
  });

  test.each<[string, Effect]>([
    ["for a request", move(request(1))],
    ["for a relay", { kind: "relay", relay: { code: Code.parse("K7"), from: zoe.conversation, address: zoe.address, at: noon } }],
  ])("the code is taken, %s", async (_, effect) => {
    await turn(desk, her, [move(request(9))]);
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    await staleWith("code", () => desk.conversations.commit(commitOf(talk, [effect])));
  });

  test("ten people want overlapping hours at once: no cell has two owners, nobody holds half", async () => {
    const people = await Promise.all(
      Array.from({ length: 10 }, async (_, n) => {
        const who = { ...zoe, conversation: `${practice}.${"a".repeat(21)}${n}` as typeof zoe.conversation };
        await desk.inbox.accept(who, message());
        const wanted = n % 2 === 0 ? held : `x ${nine[1]} 202611300830`;
        return commitOf(await desk.conversations.peek(who.conversation), [
          move(request(n + 1, { name: wanted, code: code(`${"ABCDEFGHJK"[n]}2`) })),
        ]);
      }),
    );
    const outcomes = await Promise.all(people.map((commit) => desk.conversations.commit(commit)));
    expect(outcomes.filter((outcome) => outcome === "committed")).toHaveLength(1);
    const owners = await desk.records.cells(practice, [...nine, "202611300830"] as unknown as readonly Cell[]);
    expect([owners.size, new Set(owners.values()).size]).toEqual([2, 1]);
  });
});

test.each(["conversation", "timers", "open", "codes", "relays", "dueOut", "day", "inboxOfHer"] as const)(
  "fault 50: a wrong type of key (%s): a commit is rejected, nothing written",
  async (which) => {
    await desk.inbox.accept(zoe, message());
    const talk = await peek();
    const shard = desk.keys.of(zoe.conversation);
    const spoilt = {
      conversation: shard.conversation(her.conversation),
      timers: shard.timers,
      open: shard.open(practice),
      codes: shard.codes(practice),
      relays: shard.relays(practice),
      dueOut: shard.dueOut,
      day: shard.day(practice, "20261130"),
      inboxOfHer: shard.inbox(her.conversation),
    }[which];
    await desk.redis.set(spoilt, "spoilt");
    const before = await everything(desk);
    const effects: readonly Effect[] = [
      move(request(1, { name: held })),
      send(outgoing("a-0")),
      { kind: "post", to: her, event: word("ev-r1-0-request") },
    ];
    await expect(desk.conversations.commit(commitOf(talk, effects))).rejects.toThrow("WRONGTYPE");
    expect(await everything(desk)).toEqual(before);
  },
);

describe("strike", () => {
  test("counts for the head alone; at the limit it is parked, an apology goes out once, the next proceeds", async () => {
    const [bad, good] = [message({ text: "poison" }), message()];
    await desk.inbox.accept(zoe, bad);
    await desk.inbox.accept(zoe, good);
    const strike = (id: string) => desk.conversations.strike(zoe.conversation, id, 3, outgoing(`${bad.id}-sorry`));
    expect([await strike(bad.id), await strike(good.id), await strike(bad.id)]).toEqual([1, 0, 2]);
    expect((await peek()).strikes).toBe(2);
    const last = await Promise.all([strike(bad.id), strike(bad.id)]);
    expect(last.sort()).toEqual([0, 3]);
    expect(await peek()).toMatchObject({ strikes: 0, waiting: [{ id: good.id }] });
    expect(await desk.parking.list()).toMatchObject([{ conversation: zoe.conversation, id: bad.id, event: { text: "poison" } }]);
    expect(await desk.outbox.claim(zoe.conversation, "ordinary", 5_000)).toMatchObject({ message: { id: `${bad.id}-sorry` } });
  });

  test("a commit forgives", async () => {
    const bad = message();
    await desk.inbox.accept(zoe, bad);
    await desk.conversations.strike(zoe.conversation, bad.id, 3, undefined);
    await desk.conversations.commit(commitOf(await peek()));
    expect((await peek()).strikes).toBe(0);
  });
});
