/** Which messages of one look get one answer, and which of the texts it is. Distress itself has its own table. */
import { describe, expect, test } from "vitest";
import type { Level } from "../../../src/core/safety/distress.ts";
import { alone, answerTo, together } from "../../../src/core/safety/urgent.ts";
import { Address } from "../../../src/core/words/address.ts";
import { MessageSid } from "../../../src/core/words/ids.ts";
import type { Message } from "../../../src/core/words/message.ts";
import { martigues, practiceWith } from "../booking/practice.ts";

const message = (n: number, text = ""): Message => ({
  kind: "message",
  id: MessageSid.parse(`SM${String(n).padStart(32, "0")}`),
  from: Address.parse("+33600000044"),
  to: Address.parse("+33937000001"),
  at: n,
  text,
  media: "none",
});
const numbers = (messages: readonly Message[]): number[] => messages.map(({ at }) => at);

test.each<[string, readonly Level[], readonly (readonly [Level, readonly number[]])[]]>([
  ["nothing", [], []],
  ["one", ["death"], [["death", [0]]]],
  ["several of a kind are answered as one, at the first", ["death", "death", "death"], [["death", [0, 1, 2]]]],
  [
    "an act first, whatever came before it",
    ["death", "violence", "act"],
    [
      ["act", [2]],
      ["violence", [1]],
      ["death", [0]],
    ],
  ],
])("by themselves: %s", (_, levels, answered) => {
  const found = alone(levels.map((level, n) => ({ message: message(n), level })));
  expect(found.map(({ level, messages }) => [level, numbers(messages)])).toEqual(answered);
});

describe("only as one", () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ["said in two pieces", ["j'ai envie", "de mourir"], [1, 0]],
    ["and more came after it: the same message is answered", ["j'ai envie", "de mourir", "voilà", "bonjour"], [1, 0]],
    ["with something before it", ["bonjour", "j'ai envie", "de mourir", "merci"], [2, 0, 1]],
    ["no danger", ["j'ai envie", "de venir", "mardi"], []],
  ])("%s", (_, texts, answered) => {
    const [found] = together(texts.map((text, n) => message(n, text)));
    expect(found === undefined ? [] : numbers(found.messages)).toEqual(answered);
  });
});

describe("the text", () => {
  const say = (text: string) => ({ fr: `${text} fr`, en: `${text} en` });
  const distress = {
    texts: { death: say("death"), act: say("act"), violence: say("violence") },
    again: { death: say("death again"), violence: say("violence again") },
  };
  const without = practiceWith({ distress: { ...distress, alert: "none" } });
  const withOne = practiceWith({ distress: { ...distress, alert: { atNight: "ring", death: say("death, told") } } });

  test.each([
    [without, "death", false, "death fr", "death again fr"],
    // Whatever the caller believes: where none is set up no text speaks of one.
    [without, "death", true, "death fr", "death again fr"],
    [withOne, "death", true, "death, told fr", "death again fr"],
    // It waits for the end of the night: nobody is told yet.
    [withOne, "death", false, "death fr", "death again fr"],
    [withOne, "act", true, "act fr", "act fr"],
    [withOne, "violence", true, "violence fr", "violence again fr"],
  ] as const)("%#: %s", (practice, level, told, whole, again) => {
    const answer = answerTo({ level, messages: [message(1)] }, practice, "fr", told);
    expect([answer.whole.body.text, answer.again.body.text]).toEqual([whole, again]);
    expect(answer.whole.id).toBe(answer.again.id);
    expect([answer.whole.policy, answer.whole.notAfter, answer.whole.onlyIf]).toEqual(["urgent", undefined, undefined]);
  });

  test("nothing beside the text tells which one it was", () => {
    const { body: _one, ...one } = answerTo({ level: "act", messages: [message(1)] }, martigues, "fr", false).whole;
    const { body: _other, ...other } = answerTo({ level: "death", messages: [message(1)] }, martigues, "fr", false).whole;
    expect(one).toEqual(other);
  });
});
