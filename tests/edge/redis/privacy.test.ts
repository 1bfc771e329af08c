/** What stands in Redis: nothing in clear, nothing for ever, every key spelled in keys.ts. And a server that forgets its scripts. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Effect } from "../../../src/core/conversation/effect.ts";
import { Address } from "../../../src/core/words/address.ts";
import { Code } from "../../../src/core/words/ids.ts";
import { openKeys } from "../../../src/edge/redis/keys.ts";
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
  person,
  practice,
  request,
  send,
  sid,
  state,
  word,
  zoe,
} from "./desk.ts";

const number = "33601020304";
const sentence = "canari au fond de la mine";
const planted = person(`whatsapp:+${number}`);

let desk: Desk;
beforeAll(async () => {
  desk = openDesk(inject("redisUrl"));
});
afterAll(async () => {
  await desk.close();
});

/** One of everything, said by and about the planted person. */
async function live(): Promise<void> {
  const body = { text: sentence, bare: sentence, choices: [{ label: sentence, payload: "x" }] };
  const asked = request(1, { client: planted.conversation, address: planted.address, name: `${sentence} 202611300800` });
  const effects: readonly Effect[] = [
    move(asked),
    ...["a-0", "a-1", "a-2", "a-3"].map((id) => send(outgoing(id, { body, asks: id, puts: { what: "K7", rev: 0 } }))),
    send(outgoing("a-u", { body, policy: "urgent" })),
    { kind: "timer", id: "close:r1:0", to: planted, at: noon + 60_000 },
    {
      kind: "post",
      to: her,
      event: { ...word("ev-1"), about: { kind: "relay", from: planted.conversation, text: sentence, name: sentence, handle: number } },
    },
    { kind: "relay", relay: { code: Code.parse("M4"), from: planted.conversation, address: planted.address, name: sentence, at: noon } },
    { kind: "decided", at: noon },
  ];
  const written = () => message({ from: planted.address, to: Address.parse(`whatsapp:+${number}`), text: sentence, payload: sentence });
  await desk.inbox.accept(planted, written());
  await desk.conversations.commit(
    commitOf(await desk.conversations.peek(planted.conversation), effects, {
      state: state({ memory: { name: sentence, handle: number } }),
    }),
  );
  for (const as of [
    { kind: "sent", sid: sid() },
    { kind: "parked", sid: sid() },
    { kind: "never", code: "21211" },
    { kind: "unknown", at: noon },
  ] as const) {
    const claimed = await desk.outbox.claim(planted.conversation, "ordinary", 5_000);
    if ("kind" in claimed) throw new Error(claimed.kind);
    await desk.outbox.settle(claimed, as);
  }
  const poison = written();
  await desk.inbox.accept(planted, poison);
  await desk.conversations.strike(planted.conversation, poison.id, 1, outgoing("a-sorry", { body }));
  await desk.inbox.accept(planted, written());
  await desk.outbox.claim(planted.conversation, "ordinary", 5_000);
  await desk.kept.put("watermark", String(noon));
}

test("no number and no word of a person stands in a key or a value", async () => {
  await live();
  const all = await everything(desk);
  expect(all.length).toBeGreaterThan(30);
  const clear = all.filter(
    ({ key, dump }) =>
      key.includes(number) || dump.includes(number) || dump.includes("canari") || dump.includes("202611300800 ") || key.includes("canari"),
  );
  expect(clear).toEqual([]);
  expect((await desk.conversations.peek(planted.conversation)).waiting[0]?.event).toMatchObject({ text: sentence });
});

test("every key is spelled by keys.ts, and has a lifetime unless it is an index, a waiting list or a code book", async () => {
  const shard = openKeys("x").shards[0];
  if (shard === undefined) throw new Error("no shard");
  const spelled = Object.values(shard)
    .flatMap((each) => (typeof each === "function" ? [(each as (a: string, b: string) => string)("", "")] : [each]))
    .map((key) => key.slice(shard.stem.length).split(":")[0]);
  // What waits is never forgotten: it goes when it is done. Her feed's link is hers until she wants another.
  const forEver = ["due", "timers", "parked-events", "in", "out", "cur", "msg", "open", "codes", "awaiting", "house", "hold", "feed"];
  await desk.ground.trust(0);
  await desk.hold.on();
  const odd = (await everything(desk)).flatMap(({ key, ttl }) => {
    const room = key.slice(key.indexOf("}:") + 2).split(":")[0] ?? "";
    return [
      ...(spelled.includes(room) || room === "kept" ? [] : [`not spelled: ${room}`]),
      ...(ttl > 0 || forEver.includes(room) ? [] : [`for ever: ${room}`]),
    ];
  });
  expect(odd).toEqual([]);
});

test("fault 28: a server that forgets its scripts is given them again, in the midst of work", async () => {
  await desk.inbox.accept(zoe, message({ id: sid() }));
  await Promise.all(
    Array.from({ length: 30 }, async (_, n) => {
      if (n % 10 === 5) await desk.redis.script("FLUSH");
      await desk.inbox.accept(zoe, message({ id: sid() }));
    }),
  );
  await desk.redis.script("FLUSH");
  const talk = await desk.conversations.peek(zoe.conversation);
  expect(talk.waiting).toHaveLength(31);
  await desk.redis.script("FLUSH");
  expect(await desk.conversations.commit(commitOf(talk, [move(request(2, { code: Code.parse("B2") }))]))).toBe("committed");
  expect(await desk.records.openIds(practice)).toHaveLength(2);
});

test("fault 18: a commit that was resent after a lost answer has no second effect", async () => {
  await desk.inbox.accept(her, message({ from: her.address }));
  const talk = await desk.conversations.peek(her.conversation);
  const commit = commitOf(talk, [send(outgoing("h-0"))]);
  expect([await desk.conversations.commit(commit), await desk.conversations.commit(commit)]).toEqual(["committed", "stale"]);
  expect(await desk.redis.llen(desk.keys.of(her.conversation).out(her.conversation, "ordinary"))).toBe(1);
});
