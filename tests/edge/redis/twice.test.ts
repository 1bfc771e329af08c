/**
 * What happens when a script is run twice: ioredis says a command again when the line broke before its answer came. Here every script is
 * carried out, then said again word by word, and the caller hears the second answer alone.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import type { Claimed } from "../../../src/stations/ports-sending.ts";
import { openProxy, type RedisProxy } from "../../faults/world/proxy.ts";
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
  send,
  sid,
  turn,
  urgent,
  word,
  zoe,
} from "./desk.ts";

const folder = join(import.meta.dirname, "../../../src/edge/redis/scripts");
const common = readFileSync(join(folder, "_common.lua"), "utf8");
const files = readdirSync(folder).filter((file) => !file.startsWith("_"));
const texts = files.map((file) => `${common}\n${readFileSync(join(folder, file), "utf8")}`);
const names = new Map(texts.map((lua, at) => [createHash("sha1").update(lua).digest("hex"), files[at]?.replace(".lua", "") ?? ""]));

let desk: Desk;
/** What each script left behind, once and twice. */
let ran: { readonly name: string; readonly once: string; readonly twice: string }[];
beforeEach(async () => {
  desk = openDesk(inject("redisUrl"));
  ran = [];
  for (const lua of texts) await desk.redis.script("LOAD", lua);
});
afterEach(() => desk.close());

/** Redis gives a hash's fields in no order. */
const left = async (): Promise<string> =>
  JSON.stringify((await everything(desk)).map(({ key, dump }) => [key, [...dump.split(/[{},]/)].sort()]));
function sayTwice(): void {
  const { redis } = desk;
  const said = redis.evalsha.bind(redis) as (...words: unknown[]) => Promise<unknown>;
  const twice = async (sha: string, ...words: unknown[]): Promise<unknown> => {
    await said(sha, ...words);
    const once = await left();
    const answer = await said(sha, ...words);
    ran.push({ name: names.get(sha) ?? sha, once, twice: await left() });
    return answer;
  };
  Object.assign(redis, { evalsha: twice });
}

const leaseMs = 20_000;
async function claim(): Promise<Claimed> {
  const claimed = await desk.outbox.claim(zoe.conversation, "ordinary", leaseMs);
  if ("kind" in claimed) throw new Error(`nothing to claim: ${claimed.kind}`);
  return claimed;
}
const said = (...ids: readonly string[]) =>
  turn(
    desk,
    zoe,
    ids.map((id) => send(outgoing(id))),
  );
const failedWith = (id: string, of: ReturnType<typeof sid>) => desk.outbox.report(zoe.conversation, id, of, 4, "30003");
/** A message that left, under its sid. */
async function leave(id: string): Promise<void> {
  await said(id);
  lastSid = sid();
  await desk.outbox.settle(await claim(), { kind: "sent", sid: lastSid });
}
let lastSid = sid();

test.each<[string, () => Promise<unknown>, () => Promise<unknown>, unknown]>([
  ["accept", async () => undefined, () => desk.inbox.accept(zoe, message()), "duplicate"],
  [
    "commit",
    () => desk.inbox.accept(zoe, message()),
    async () => desk.conversations.commit(commitOf(await desk.conversations.peek(zoe.conversation), [send(outgoing("a-0"))])),
    "committed",
  ],
  [
    "strike",
    () => desk.inbox.accept(zoe, message({ id: "SM1" as never })),
    () => desk.conversations.strike(zoe.conversation, "SM1", 3, undefined),
    1,
  ],
  [
    "strike",
    () => desk.inbox.accept(zoe, message({ id: "SM1" as never })),
    () => desk.conversations.strike(zoe.conversation, "SM1", 1, outgoing("sorry")),
    1,
  ],
  ["urge", () => desk.inbox.accept(zoe, message()), () => desk.conversations.urge(zoe.conversation, urgent("u")), false],
  [
    "urge",
    () => desk.inbox.accept(zoe, message()),
    () => desk.conversations.urge(zoe.conversation, urgent("u", { covers: ["v"], post: { to: her, event: word("ev-u-envelope") } })),
    false,
  ],
  ["rest", () => desk.inbox.accept(zoe, message()), () => desk.conversations.rest(zoe.conversation, noon + 5_000), undefined],
  ["claim", () => said("a-0"), async () => (await claim()).standing, "fresh"],
  ["settle", () => said("a-0"), async () => desk.outbox.settle(await claim(), { kind: "sent", sid: sid() }), false],
  ["settle", () => said("a-0"), async () => desk.outbox.settle(await claim(), { kind: "unknown", at: noon + 9 }), false],
  ["reroute", () => said("a-0"), async () => desk.outbox.reroute(await claim(), her), false],
  ["take", () => said("a-0"), () => desk.outbox.take(5, 1_000), []],
  ["take", () => desk.inbox.accept(zoe, message()), () => desk.conversations.take(5, 1_000), []],
  ["report", () => leave("a-0"), () => failedWith("a-0", lastSid), "failed"],
  ["revive", () => leave("a-0"), () => desk.outbox.revive(zoe.conversation, "a-0"), true],
  ["move", () => leave("a-0"), () => desk.outbox.revive(zoe.conversation, "a-0", her), true],
  [
    "ring",
    () =>
      turn(desk, zoe, [{ kind: "timer", id: "nudge:r1", to: zoe, at: noon - 1 } as never, { kind: "post", to: her, event: word("ev-1") }]),
    () => desk.timers.ring(10),
    0,
  ],
  [
    "let-go",
    () => turn(desk, zoe, [send(outgoing("a-0", { policy: "answer", notAfter: noon - 1 }))]),
    () => desk.outbox.letGo(zoe.conversation, "ordinary", "a-0"),
    0,
  ],
  // The second answer says that nothing is wrong any more: a mend whose answer was lost is not counted.
  [
    "audit-request",
    () => turn(desk, zoe, [move(request(1))]),
    () =>
      desk.books.request(
        request(1),
        {
          open: false,
          hour: noon + 1,
          beside: undefined,
          cells: [{ cell: "202611261300", strict: true }],
          rows: [{ id: "news:x:0", to: her, at: noon }],
        },
        true,
      ),
    [],
  ],
  [
    "audit-day",
    async () => {
      await turn(desk, zoe, [move(request(1))]);
      await desk.redis.hset(desk.keys.ofPractice(practice).day(practice, "20261126"), "1300", request(1).id);
    },
    () => desk.books.free(practice, [{ flaw: "hour-kept", cell: "202611261300", by: request(1).id, rev: 0 }]),
    undefined,
  ],
  [
    "audit-boxes",
    () => desk.redis.rpush(desk.keys.of(zoe.conversation).inbox(zoe.conversation), "x|1|0|y"),
    () => desk.books.boxes([{ conversation: zoe.conversation, of: "in" }], true),
    [],
  ],
])("%s said twice leaves what it leaves once, and answers so that nobody does anything twice", async (name, before, act, answer) => {
  await before();
  sayTwice();
  expect(await act()).toEqual(answer);
  const ours = ran.filter((each) => each.name === name);
  expect(ours).toHaveLength(1);
  expect(ours[0]?.twice).toBe(ours[0]?.once);
});

test("every script that writes is in the table above, or says here why not", () => {
  const reading = ["peek", "waiting", "codes"];
  // The mark of the house: its beat only has to rise, its id is set once (their own tests); one worker's claim is renewed.
  const elsewhere = ["beat", "suspect", "trust", "still", "quarantine", "unpark"];
  const tested = [
    "accept",
    "audit-boxes",
    "audit-day",
    "audit-request",
    "claim",
    "commit",
    "let-go",
    "move",
    "report",
    "reroute",
    "rest",
    "revive",
    "ring",
    "settle",
    "strike",
    "take",
    "urge",
  ];
  expect([...reading, ...elsewhere, ...tested].sort()).toEqual(files.map((file) => file.replace(".lua", "")).sort());
});

test("fault 18: on a real line that is cut after each script was carried out: a claim is its owner's, a strike counts once", async () => {
  const scripts = new Map(names);
  const upstream = inject("redisUrl").replace("unix://", "");
  const proxy: RedisProxy = await openProxy({ upstream: () => upstream, scripts });
  const cut = openDesk(proxy.url);
  const looking = desk;
  try {
    desk = cut;
    await cut.inbox.accept(zoe, message({ id: "SM1" as never }));
    proxy.onScript("strike", "after", () => proxy.cutAll());
    expect(await cut.conversations.strike(zoe.conversation, "SM1", 3, undefined)).toBe(1);
    await turn(cut, zoe, [send(outgoing("a-0"))], { turn: ["SM1"] });
    proxy.onScript("claim", "after", () => proxy.cutAll());
    expect(await claim()).toMatchObject({ standing: "fresh", message: { id: "a-0" } });
    expect([proxy.calls().get("strike"), proxy.calls().get("claim")]).toEqual([2, 2]);
  } finally {
    desk = looking;
    await cut.close();
    await proxy.close();
  }
});
