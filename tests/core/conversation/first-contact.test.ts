/** « 1er contact » is said of somebody she has had no word of, and of nobody else. */
import { expect, test } from "vitest";
import { clientStep } from "../../../src/core/conversation/client/client.ts";
import { recovered } from "../../../src/core/conversation/client/recover.ts";
import { Address } from "../../../src/core/words/address.ts";
import { ConversationId, MessageSid } from "../../../src/core/words/ids.ts";
import { facts, model } from "./house.ts";
import { booked, start, type Talk, talk } from "./talk.ts";

const marks = ({ requests }: Talk): readonly boolean[] => [...requests.values()].map(({ firstContact }) => firstContact);
const asks = ["rdv lundi 10h", "Marie", "oui"];

test("the first request", () => expect(marks(talk(asks))).toEqual([true]));

test("another wish instead of the first is still the first contact", () =>
  expect(marks(talk([...asks, "plutôt mardi 10h", "oui"]))).toEqual([true]));

test.each<readonly [string, readonly string[], readonly boolean[]]>([
  ["withdrawn before", [...asks, "annuler", "oui"], [true, false]],
  ["words passed on before", ["laisser un message", "je serai en vacances en mai", "oui"], [false]],
  ["a call for a person before", ["je voudrais parler à une personne"], [false]],
])("%s: not the first", (_name, before, expected) =>
  expect(marks(talk(["rdv mardi 15h", "Marie", "oui"], talk(before)))).toEqual(expected),
);

test("a question about prices is no word to her", () => expect(marks(talk(["c'est combien ?", ...asks]))).toEqual([true]));

test("somebody with a booking", () => expect(marks(talk(["rdv mardi 15h", "oui"], booked(["2026-11-27T14:00"]))).at(-1)).toBe(false));

test("a state that could not be read belongs to somebody who has written", () => expect(recovered([], start).known).toBe(true));

test.each([
  [undefined, undefined],
  [true, true],
] as const)("wrote when nothing else is kept of it: %s", (wroteBefore, known) => {
  const self = { conversation: ConversationId.parse(`martigues.${"c".repeat(22)}`), address: Address.parse("+33600000044") };
  const message = {
    kind: "message" as const,
    id: MessageSid.parse(`SM${"1".repeat(32)}`),
    from: self.address,
    to: Address.parse("+33937000001"),
    at: start,
    text: "bonjour",
    media: "none" as const,
  };
  const step = clientStep(model, undefined, [message], facts(self, wroteBefore === undefined ? {} : { wroteBefore }), start);
  expect(step.kind === "done" && step.state.role === "client" ? step.state.known : "asks").toBe(known);
});
