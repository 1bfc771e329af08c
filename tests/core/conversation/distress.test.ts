/** Danger in any state of a client's conversation: the flow says nothing beside it, forgets what was written, and goes on where it was. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { freshClient } from "../../../src/core/conversation/client/client.ts";
import type { Effect, Facts } from "../../../src/core/conversation/effect.ts";
import type { ClientState } from "../../../src/core/conversation/state.ts";
import { step } from "../../../src/core/conversation/step.ts";
import { Address } from "../../../src/core/words/address.ts";
import { ConversationId, MessageSid } from "../../../src/core/words/ids.ts";
import { loadHouse } from "../../../src/edge/files/load-house.ts";
import { at, her, martigues } from "../booking/practice.ts";

const place = (dir: string): string => fileURLToPath(new URL(`../../../${dir}`, import.meta.url));
const loaded = await loadHouse({
  flowsDir: place("flows"),
  practicesDir: place("flows/practices"),
  overrides: { bot: martigues.bot, therapist: martigues.therapist },
});
if (!loaded.ok) throw new Error("the flows of the house do not load");
const { model } = loaded.value;
const address = Address.parse("+33600000044");
const now = at("2026-11-24T10:00");
let count = 0;

function says(state: ClientState, text: string): { state: ClientState; effects: readonly Effect[] } {
  count += 1;
  const id = MessageSid.parse(`SM${String(count).padStart(32, "0")}`);
  let facts: Facts = {
    practice: martigues,
    self: { conversation: ConversationId.parse(`martigues.${"z".repeat(22)}`), address },
    therapists: [{ conversation: her, address: Address.parse(martigues.therapist[0] ?? "") }],
    requests: new Map(),
    // Every question has left.
    claimed: new Map(Array.from({ length: 30 }, (_, n) => [String(n), now])),
    puts: [],
    lastDecisionAt: 0,
    waitingElsewhere: 0,
    codes: new Map(),
    quoted: new Map(),
    relays: new Map(),
    freshCode: undefined,
    codeKnown: true,
    cells: new Map(),
    cellsKnown: new Set(),
    envelopes: new Map(),
    envelopesKnown: new Set(),
    contended: false,
  };
  const event = { kind: "message" as const, id, from: address, to: address, at: now, text, media: "none" as const };
  for (let round = 0; round < 4; round += 1) {
    const done = step(model, state, [event], facts, now);
    if (done.kind === "done" && done.state.role === "client") return { state: done.state, effects: done.effects };
    const cells = done.kind === "needs" ? done.queries.flatMap((query) => (query.kind === "cells" ? query.cells : [])) : [];
    facts = { ...facts, cellsKnown: new Set([...facts.cellsKnown, ...cells]) };
  }
  throw new Error("it asks for more facts");
}
const after = (...texts: readonly string[]): ClientState => texts.reduce((state, text) => says(state, text).state, freshClient(now));
const hushed = (why: "flood" | "loop"): ClientState => ({
  ...after("bonjour"),
  pace: {
    answers: Array.from({ length: 60 }, () => now),
    hours: [],
    hush: { why, since: now },
    ...(why === "loop" ? { same: { text: "bonjour", at: [now, now, now, now, now, now] } } : {}),
  },
});

const states: readonly (readonly [string, ClientState])[] = [
  ["nothing was ever said", freshClient(now)],
  ["greeted", after("bonjour")],
  ["a choice is open", after("tarifs")],
  ["a wish is asked for", after("je voudrais un rdv")],
  ["a name is asked for", after("je voudrais un rdv", "jeudi 14h")],
  ["words for the practice are asked for", after("je voudrais laisser un message")],
  ["the recap is open", after("rdv jeudi 14h c'est Zoé")],
  ["a person was asked for", { ...after("bonjour"), humanToldAt: now }],
  ["her word has just come", { ...after("bonjour"), relayAt: now }],
  ["after STOP", { ...after("bonjour"), stopped: true }],
  ["after a flood", hushed("flood")],
  ["in a loop", hushed("loop")],
];

describe.each(states)("%s", (_, state) => {
  test("nothing is said beside the fixed text, and the open question stays", () => {
    const { state: left, effects } = says(state, "je veux mourir");
    expect(effects).toEqual([]);
    const { lastInAt: _at, greeted: _greeted, pace: _pace, ...kept } = state;
    expect(left).toMatchObject(kept);
  });

  test("nothing of it is remembered, whichever kind it was", () => {
    const left = ["je veux mourir", "j'ai avalé toute la boîte", "mon mari me frappe"].map((text) => says(state, text).state);
    expect(JSON.stringify(left)).not.toMatch(/mour|aval|frappe|death|violence|"act"|distress/i);
    expect([left[1], left[2]]).toEqual([left[0], left[0]]);
  });
});

test("the conversation goes on where it was", () => {
  const { state } = says(after("je voudrais un rdv"), "jpeux plus, je veux mourir");
  const { effects } = says(state, "jeudi 14h");
  expect(effects).toEqual([expect.objectContaining({ message: expect.objectContaining({ asks: expect.any(String) }) })]);
});

test("with STOP in the same breath: it is honoured, and nothing is remembered of the rest", () => {
  const { state, effects } = says(after("bonjour"), "ne m'écrivez plus, je veux mourir");
  expect([state.stopped, effects.length]).toEqual([true, 1]);
  expect(JSON.stringify(state)).not.toContain("mour");
});
