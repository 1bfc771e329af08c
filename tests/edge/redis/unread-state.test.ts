/** A stored state that cannot be read: why, put aside exactly as it stood, and what the due rows still know of the person. */
import { afterAll, beforeEach, expect, inject, test } from "vitest";
import type { State } from "../../../src/core/conversation/state.ts";
import { openSeal } from "../../../src/edge/system/seal.ts";
import { commitOf, type Desk, move, noon, openDesk, request, requestId, state, turn, zoe } from "./desk.ts";

let desk: Desk;
beforeEach(async () => {
  await desk?.close();
  desk = openDesk(inject("redisUrl"));
});
afterAll(() => desk.close());

const sealer = openSeal([{ id: "k1", key: Buffer.alloc(32, 7) }]);
const sealed = (value: unknown): string =>
  sealer.seal(typeof value === "string" ? value : JSON.stringify(value), `state|${zoe.conversation}`);
const talkKey = (): string => desk.keys.of(zoe.conversation).conversation(zoe.conversation);
const peek = () => desk.conversations.peek(zoe.conversation);
const asideKey = (): string => desk.keys.of(zoe.conversation).quarantine(zoe.conversation);

test.each<[string, string, "newer" | "misshapen" | "corrupt" | State]>([
  ["our own", sealed(state()), state()],
  ["a newer version's", sealed({ ...state(), version: 2, mood: "new" }), "newer"],
  ["under a key that is not here", "k9.AAAA", "newer"],
  ["of our version, in a shape that is none of ours", sealed({ ...state(), past: "none" }), "misshapen"],
  ["without a version", sealed({}), "misshapen"],
  ["no JSON", sealed("{"), "corrupt"],
  ["written by hand", "{", "corrupt"],
  ["cut short", sealed(state()).slice(0, 60), "corrupt"],
  ["sealed for another conversation", sealer.seal(JSON.stringify(state()), "state|other"), "corrupt"],
])("a state %s", async (_, stored, read) => {
  await turn(desk, zoe, []);
  await desk.redis.hset(talkKey(), "state", stored);
  const talk = await peek();
  expect(talk.unread?.why ?? talk.state).toEqual(read);
  expect(talk.version).toBe(1);
});

test("it is put aside for 30 days, once, and its conversation goes on", async () => {
  await turn(desk, zoe, []);
  await desk.redis.hset(talkKey(), "state", "{");
  const talk = await peek();
  expect(await desk.rescue.quarantine(talk)).toBe(true);
  expect(await desk.redis.get(asideKey())).toBe("{");
  expect(await desk.redis.ttl(asideKey())).toBe(30 * 86_400);
  expect(await peek()).toMatchObject({ state: undefined, version: 1 });
  expect(await desk.rescue.quarantine(talk)).toBe(false);
  expect(await turn(desk, zoe, [])).toBe("committed");
});

test("one that was healed meanwhile stays", async () => {
  await turn(desk, zoe, []);
  await desk.redis.hset(talkKey(), "state", "{");
  const talk = await peek();
  await desk.redis.hset(talkKey(), "state", sealed(state()));
  expect(await desk.rescue.quarantine(talk)).toBe(false);
  expect((await peek()).state).toEqual(state());
  expect(await desk.redis.exists(asideKey())).toBe(0);
});

test("the due rows name the requests of a conversation, each once", async () => {
  const timer = (id: string, who = zoe) => ({ kind: "timer" as const, id, to: who, at: noon + 3_600_000 });
  const other = { conversation: "martigues.other" as typeof zoe.conversation, address: zoe.address };
  await turn(desk, zoe, [
    move(request(1)),
    timer(`news:${requestId(1)}:0`),
    timer(`expire:${requestId(1)}:0`),
    timer(`close:${requestId(2)}:3`),
    timer("held:7"),
    timer(`news:${requestId(3)}:0`, other),
  ]);
  expect([...(await desk.rescue.requestsOf(zoe.conversation))].sort()).toEqual([requestId(1), requestId(2)]);
  expect(await desk.conversations.commit(commitOf(await peek()))).toBe("committed");
});
