/** Danger in any state of a client's conversation: the flow says nothing beside it, forgets what was written, and goes on where it was. */
import { describe, expect, test } from "vitest";
import { freshClient } from "../../../src/core/conversation/client/client.ts";
import type { Effect } from "../../../src/core/conversation/effect.ts";
import type { ClientState } from "../../../src/core/conversation/state.ts";
import { step } from "../../../src/core/conversation/step.ts";
import { Address } from "../../../src/core/words/address.ts";
import { ConversationId, MessageSid } from "../../../src/core/words/ids.ts";
import { at } from "../booking/practice.ts";
import { facts, model } from "./house.ts";

const address = Address.parse("+33600000044");
const self = { conversation: ConversationId.parse(`martigues.${"z".repeat(22)}`), address };
const now = at("2026-11-24T10:00");
let count = 0;

function says(state: ClientState, text: string): { state: ClientState; effects: readonly Effect[] } {
  count += 1;
  const id = MessageSid.parse(`SM${String(count).padStart(32, "0")}`);
  let known = facts(self, {
    // Every question has left.
    claimed: new Map(Array.from({ length: 30 }, (_, n) => [String(n), now])),
    codeKnown: true,
  });
  const event = { kind: "message" as const, id, from: address, to: address, at: now, text, media: "none" as const };
  for (let round = 0; round < 4; round += 1) {
    const done = step(model, state, [event], known, now);
    if (done.kind === "done" && done.state.role === "client") return { state: done.state, effects: done.effects };
    const cells = done.kind === "needs" ? done.queries.flatMap((query) => (query.kind === "cells" ? query.cells : [])) : [];
    known = { ...known, cellsKnown: new Set([...known.cellsKnown, ...cells]) };
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
