/** Whether a Redis remembers what left last, from Twilio's list and what it knows itself. */
import { expect, test } from "vitest";
import { ConversationId } from "../../src/core/words/ids.ts";
import { isCurrent } from "../../src/stations/lost.ts";

const a = ConversationId.parse("martigues.aaaaaaaaaaaaaaaaaaaaaa");
const b = ConversationId.parse("martigues.bbbbbbbbbbbbbbbbbbbbbb");
test.each<[string, string, Partial<Record<"a" | "b", number>>, boolean]>([
  ["nothing was sent", "", {}, true],
  ["the newest is known", "a+ b- b-", {}, true],
  ["the newest is not, and nothing is under way", "a- a+", {}, false],
  ["the newest is under way", "a- a+", { a: 1 }, true],
  ["under way elsewhere", "a- a+", { b: 1 }, false],
  ["one in each lane", "a- a- b+", { a: 2 }, true],
  ["more than can be under way", "a- a- b+", { a: 1 }, false],
  ["all are under way, none is known", "a- b-", { a: 1, b: 1 }, true],
  ["none is known", "a- b- a-", { a: 1, b: 1 }, false],
])("%s", async (_, list, underWay, current) => {
  const sent = list
    .split(" ")
    .filter(Boolean)
    .map((word, n) => ({ sid: `${n}${word.at(1)}`, conversation: word.startsWith("a") ? a : b }));
  const sends = async (who: ConversationId) => ({
    known: new Set(sent.flatMap(({ sid, conversation }) => (conversation === who && sid.endsWith("+") ? [sid] : []))),
    underWay: underWay[who === a ? "a" : "b"] ?? 0,
  });
  expect(await isCurrent(sent, sends)).toBe(current);
});
