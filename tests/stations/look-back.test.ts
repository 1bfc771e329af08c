/** What may have left in another life of this Redis: what Twilio's list says decides whether it leaves now. */
import { expect, test } from "vitest";
import { Address } from "../../src/core/words/address.ts";
import { MessageSid } from "../../src/core/words/ids.ts";
import { lookBack } from "../../src/stations/look-back.ts";
import type { Claimed } from "../../src/stations/ports-sending.ts";
import { noon, outgoing, zoe } from "../edge/redis/desk.ts";

const bot = Address.parse("whatsapp:+33644665099");
const sidOf = (n: number): MessageSid => MessageSid.parse(`SM${n.toString(16).padStart(32, "0")}`);
const claimed: Claimed = {
  ...zoe,
  lane: "ordinary",
  message: outgoing("a-0"),
  token: "token",
  standing: "doubtful",
  attempts: 0,
  gone: false,
  late: false,
  firstTriedAt: noon,
  lastInAt: 0,
  via: undefined,
  templateStands: false,
  ahead: 0,
};
/** Newest first, as Twilio lists. */
type Row = readonly [n: number, text: string];
const same = "text of a-0";

test.each<[string, readonly Row[] | undefined, { known?: readonly number[]; shut?: boolean; stands?: boolean }, unknown]>([
  ["never left", [], {}, undefined],
  ["left", [[1, same]], {}, { kind: "sent", sid: sidOf(1) }],
  ["left with buttons, whose choices are not in the text", [[1, "bare of a-0"]], {}, { kind: "sent", sid: sidOf(1) }],
  ["another left", [[1, "bonjour"]], {}, undefined],
  ["the same left, and is another's already", [[1, same]], { known: [1] }, undefined],
  [
    "two alike: the older is the first's",
    [
      [2, same],
      [1, same],
    ],
    {},
    { kind: "sent", sid: sidOf(1) },
  ],
  [
    "two alike, the older is taken",
    [
      [2, same],
      [1, same],
    ],
    { known: [1] },
    { kind: "sent", sid: sidOf(2) },
  ],
  [
    "the window is shut: a template has knocked",
    [
      [2, "Le cabinet a un rappel"],
      [1, "Le cabinet a un message"],
    ],
    { shut: true },
    { kind: "parked", sid: sidOf(2) },
  ],
  [
    "the window is shut, and it left while it was open",
    [
      [2, "Le cabinet a un rappel"],
      [1, same],
    ],
    { shut: true },
    { kind: "sent", sid: sidOf(1) },
  ],
  ["the window is shut, nothing has knocked", [], { shut: true }, undefined],
  ["a template stands already", [[2, "Le cabinet a un rappel"]], { shut: true, stands: true }, undefined],
  ["the list cannot be read", undefined, {}, { kind: "later", at: noon + 90_000, code: "list-away" }],
])("%s", async (_, rows, { known = [], shut = false, stands = false }, expected) => {
  let since = 0;
  const settlement = await lookBack({ ...claimed, templateStands: stands }, [bot], shut, {
    clock: { now: () => noon + 60_000 },
    timings: { unknownAgainMs: 30_000 },
    outbox: { attributed: async () => new Set(known.map(sidOf)) },
    gateway: {
      async sentTo(_from, _to, sinceAt) {
        since = sinceAt;
        if (rows === undefined) throw new Error("away");
        return rows.map(([n, text]) => ({ sid: sidOf(n), text, at: noon }));
      },
    },
  });
  expect(settlement).toEqual(expected);
  // It cannot have left before its cause; Twilio's dates have whole seconds.
  expect(since).toBe(noon - 5_000);
});
