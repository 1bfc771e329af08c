/** The judge of the urgent lane is judged: what it should see, and what it must let pass. */
import { describe, expect, test } from "vitest";
import type { Seen } from "../../../src/try/double/double.ts";
import type { Written } from "../ledger/aof.ts";
import { readHistory } from "../ledger/history.ts";
import type { Sent } from "../scenario/writes.ts";
import { dangerAnswered } from "./danger-answered.ts";

const key = (name: string): string => `{desk-0}:${name}`;
const wrote = (sid: string, text = "je veux mourir"): Sent => ({
  ...{ sid, text, from: "a", payload: undefined, quoted: undefined, startedAt: 0, okAt: 1 },
});
const urge = (id: string, ...covers: readonly string[]): Written => [
  ["SET", key(`once:a:${id}`), "", "PXAT", "1"],
  ["HSET", key(`msg:a:${id}`), "sealed", "x", "policy", "urgent"],
  ["RPUSH", key("out:a:urgent"), id],
  ...covers.map((each) => ["HSET", key("urged:a"), each, ""]),
];
const left = (id: string): Written => [["HSET", key(`sent:a:${id}`), "sid", `SM-${id}`]];
const givenUp = (id: string, code: string): Written => [["HSET", key(`sent:a:${id}`), "never", code]];
const whole = "Merci de l'avoir écrit. Le 3114 est joignable jour et nuit";
const again = "Le 3114 répond jour et nuit";

function judged(written: readonly Sent[], ledger: readonly Written[], phone: Readonly<Record<string, string>>): readonly string[] {
  const byOutboxId = new Map(Object.entries(phone).map(([id, text]) => [id, [{ text } as Seen]]));
  const evidence = { history: readHistory(ledger), written, therapist: ["her"], conversation: (from: string) => from, byOutboxId };
  return dangerAnswered(evidence).map(({ what }) => what);
}

test.each<[string, readonly Sent[], readonly Written[], Readonly<Record<string, string>>]>([
  ["one message, its text", [wrote("e1")], [urge("e1-u"), left("e1-u")], { "e1-u": whole }],
  ["two of one look, one text", [wrote("e1"), wrote("e2")], [urge("e1-u", "e2-u"), left("e1-u")], { "e1-u": whole }],
  [
    "one after the other, the line that reminds of it",
    [wrote("e1"), wrote("e2")],
    [urge("e1-u"), left("e1-u"), urge("e2-u"), left("e2-u")],
    { "e1-u": whole, "e2-u": again },
  ],
  [
    "an act, its whole text every time",
    [wrote("e1"), wrote("e2", "j'ai avalé des cachets")],
    [urge("e1-u"), left("e1-u"), urge("e2-u"), left("e2-u")],
    { "e1-u": whole, "e2-u": "Appelez le 15 ou le 112 maintenant." },
  ],
  ["after STOP, nothing gets through to a phone", [wrote("e0", "STOP"), wrote("e1")], [urge("e1-u"), givenUp("e1-u", "21610")], {}],
  ["words of the therapist", [{ ...wrote("e1"), from: "her" }], [], {}],
  ["words of something else", [wrote("e1", "tarifs")], [], {}],
])("as it should be: %s", (_, written, ledger, phone) => expect(judged(written, ledger, phone)).toEqual([]));

describe("seen", () => {
  test.each<[string, readonly Sent[], readonly Written[], Readonly<Record<string, string>>, RegExp]>([
    ["no urgent text at all", [wrote("e1")], [], {}, /e1 speaks of danger and no urgent text/],
    ["one that never left", [wrote("e1")], [urge("e1-u")], {}, /never left/],
    ["one that was given up", [wrote("e1")], [urge("e1-u"), givenUp("e1-u", "21610")], {}, /given up \(21610\)/],
    ["given up after STOP for another reason", [wrote("e0", "STOP"), wrote("e1")], [urge("e1-u"), givenUp("e1-u", "20001")], {}, /20001/],
    [
      "two for one message",
      [wrote("e1"), wrote("e2")],
      [urge("e1-u", "e2-u"), left("e1-u"), urge("e2-u"), left("e2-u")],
      { "e1-u": whole, "e2-u": again },
      /e2 speaks of danger and has 2/,
    ],
    ["the reminding line first", [wrote("e1")], [urge("e1-u"), left("e1-u")], { "e1-u": again }, /the first one/],
    [
      "the whole text again",
      [wrote("e1"), wrote("e2")],
      [urge("e1-u"), left("e1-u"), urge("e2-u"), left("e2-u")],
      { "e1-u": whole, "e2-u": whole },
      /after a whole text/,
    ],
    ["the text of another danger", [wrote("e1", "il me frappe")], [urge("e1-u"), left("e1-u")], { "e1-u": whole }, /il me frappe/],
    [
      "one that came back among the ordinary ones",
      [wrote("e1")],
      [urge("e1-u"), [["RPUSH", key("parked:a"), "e1-u"]], [["LPUSH", key("out:a:ordinary"), "e1-u"]], left("e1-u")],
      { "e1-u": whole },
      /stood in the ordinary lane/,
    ],
    ["one that nobody needs", [wrote("e1", "tarifs")], [urge("e1-u"), left("e1-u")], { "e1-u": whole }, /nobody spoke of danger/],
  ])("%s", (_, written, ledger, phone, what) => expect(judged(written, ledger, phone)).toEqual([expect.stringMatching(what)]));
});
