/** Answers that could not leave in time: one apology for all of them, however many and whenever each is found to be too late. */
import { expect, test } from "vitest";
import { clientStep, freshClient } from "../../../src/core/conversation/client/client.ts";
import type { ClientState } from "../../../src/core/conversation/state.ts";
import { Address } from "../../../src/core/words/address.ts";
import { ConversationId } from "../../../src/core/words/ids.ts";
import { at } from "../booking/practice.ts";
import { facts, model } from "./house.ts";

const start = at("2026-11-24T10:00");
const self = { conversation: ConversationId.parse(`martigues.${"z".repeat(22)}`), address: Address.parse("+33600000044") };
const minute = 60_000;

/** Each word as it comes: whose answer has lapsed (« a-1 »: for the first time), and after how many minutes. */
function apologies(words: readonly (readonly [string, number])[], from: ClientState = { ...freshClient(start), greeted: true }): number[] {
  let state = from;
  return words.flatMap(([of, after]) => {
    const now = start + after * minute;
    const word = { kind: "word" as const, id: `ev-late-${of}`, at: now, about: { kind: "lapsed" as const } };
    const done = clientStep(model, state, [word], facts(self), now);
    if (done.kind !== "done" || done.state.role !== "client") throw new Error("it asks for facts");
    state = done.state;
    return done.effects.some(({ kind }) => kind === "send") ? [after] : [];
  });
}

test.each<[string, readonly (readonly [string, number])[], readonly number[]]>([
  ["one answer", [["a-1", 0]], [0]],
  [
    "another one, seconds or minutes later",
    [
      ["a-1", 0],
      ["b-1", 0.1],
      ["c-1", 9],
    ],
    [0],
  ],
  [
    "the apology lapses as well: said again, and that covers the others anew",
    [
      ["a-1", 0],
      ["b-1", 1],
      ["a-2", 10],
      ["b-2", 10.5],
    ],
    [0, 10],
  ],
  [
    "another day",
    [
      ["a-1", 0],
      ["b-1", 600],
    ],
    [0, 600],
  ],
])("%s", (_, words, said) => expect(apologies(words)).toEqual(said));

test("the answer that first says what this is apologises for itself, so that it is said", () => {
  const state: ClientState = { ...freshClient(start), greeted: true, introducedBy: "b" };
  expect(
    apologies(
      [
        ["a-1", 0],
        ["b-1", 1],
      ],
      state,
    ),
  ).toEqual([0, 1]);
});
