/** Which messages are answered as one: a table of what somebody types, and when it is answered. */
import { describe, expect, test } from "vitest";
import { freshClient } from "../../../src/core/conversation/client/client.ts";
import type { Model } from "../../../src/core/conversation/flow/model.ts";
import { turnOf, type Waiting } from "../../../src/core/conversation/turn.ts";
import { Address } from "../../../src/core/words/address.ts";
import { MessageSid } from "../../../src/core/words/ids.ts";
import { someInstantOf } from "../../../src/core/words/time.ts";

const zone = "Europe/Paris";
const now = someInstantOf("2026-11-24T10:00", zone);
const waits = { quietMs: 1_500, maxMs: 4_000 };
const model: Model = { structureHash: "", hash: "", flows: new Map(), notices: new Map() };
const sid = (n: number) => MessageSid.parse(`SM${String(n).padStart(32, "0")}`);
const from = Address.parse("+33600000044");
const to = Address.parse("+33937000001");

/** Messages as [milliseconds before now, text, payload]. */
const waiting = (...said: readonly (readonly [number, string, string?])[]): Waiting[] =>
  said.map(([ago, text, payload], n) => ({
    id: sid(n),
    acceptedAt: now - ago,
    event: { kind: "message", id: sid(n), from, to, at: now - ago, text, media: "none", ...(payload === undefined ? {} : { payload }) },
  }));
const turn = (list: readonly Waiting[]) => turnOf(list, freshClient(now), model, zone, now, waits);

describe("a turn", () => {
  test.each([
    ["nothing waits", [], { kind: "nothing" }],
    ["a greeting alone waits for more", [[0, "bonjour"]], { kind: "wait", until: now + 1_500 }],
    ["a greeting 1.5 s old is answered", [[1_500, "bonjour"]], { kind: "turn", ids: [sid(0)] }],
    ["a fragment waits", [[200, "je voudrais"]], { kind: "wait", until: now + 1_300 }],
    ["what says what it wants is answered at once", [[0, "vos tarifs svp"]], { kind: "turn", ids: [sid(0)] }],
    ["a digit is answered at once", [[0, "2"]], { kind: "turn", ids: [sid(0)] }],
    [
      "a digit closes what waits before it",
      [
        [900, "bonjour"],
        [0, "2"],
      ],
      { kind: "turn", ids: [sid(0), sid(1)] },
    ],
    [
      "a wish behind a greeting waits with it",
      [
        [900, "bonjour"],
        [0, "je voudrais un rdv"],
      ],
      { kind: "wait", until: now + 1_500 },
    ],
    [
      "never longer than 4 s",
      [
        [3_900, "bonjour"],
        [100, "je voudrais"],
      ],
      { kind: "wait", until: now + 100 },
    ],
    [
      "distress closes the turn",
      [
        [300, "bonjour"],
        [0, "je veux mourir"],
      ],
      { kind: "turn", ids: [sid(0), sid(1)] },
    ],
    [
      "two wishes are two turns",
      [
        [10, "tarifs"],
        [5, "horaires"],
      ],
      { kind: "turn", ids: [sid(0)] },
    ],
    [
      "words before a tap are answered first",
      [
        [100, "je voudrais"],
        [0, "Oui", "q.request.recap.3.send"],
      ],
      { kind: "turn", ids: [sid(0)] },
    ],
    ["a tap alone", [[0, "Oui", "q.request.recap.3.send"]], { kind: "turn", ids: [sid(0)] }],
    ["a voice note", [[0, ""]], { kind: "turn", ids: [sid(0)] }],
  ] as const)("%s", (_, said, expected) => expect(turn(waiting(...said))).toMatchObject(expected));

  test("an event that this version cannot read is left for a newer one", () =>
    expect(turn([{ id: "x", acceptedAt: now, event: "unreadable" }])).toEqual({ kind: "later" }));

  test("a timer is a turn of its own, and messages wait behind it", () => {
    const timer: Waiting = { id: "held:3", acceptedAt: now, event: { kind: "timer", id: "held:3", name: "held", at: now } };
    expect(turn([timer, ...waiting([0, "2"])])).toMatchObject({ kind: "turn", ids: ["held:3"] });
  });
});
