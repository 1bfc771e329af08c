/** What was not understood is counted: the question that was open, the language, how long it was; what was understood is not. */
import { expect, test } from "vitest";
import { openMeter } from "../../../src/edge/system/meter.ts";
import { talk } from "./talk.ts";

test.each<[string, readonly (string | readonly string[])[], readonly (readonly [string, string, string])[]]>([
  ["nothing open", ["pamplemousse"], [["nothing.open", "fr", "word"]]],
  ["a burst is one", [["kazoo", "turlututu bleu"]], [["nothing.open", "fr", "phrase"]]],
  ["under a free question", ["je voudrais un rdv", "blabla truc"], [["request.when", "fr", "phrase"]]],
  ["under a choice", ["rdv jeudi 14h c'est Marie", "zorglub"], [["request.recap", "fr", "word"]]],
  ["in English", ["appointment friday 3pm, I'm Tom", "the purple one over there with wheels"], [["request.recap", "en", "sentence"]]],
  ["a question that no rule knows", ["rdv jeudi 14h c'est Marie", "le grand buffet est servi ?"], [["request.recap", "fr", "phrase"]]],
  ["what was understood", ["bonjour", "tarifs", "rdv jeudi 14h c'est Marie", "plutôt vendredi", "oui", "merci"], []],
])("%s", (_, turns, counted) => expect(talk(turns).missed.map(({ at, locale, length }) => [at, locale, length])).toEqual(counted));

test("the numbers hold no word of anybody", async () => {
  const meter = openMeter();
  for (const missed of talk(["pamplemousse", "kazoo bleu"]).missed) meter.notUnderstood(missed);
  meter.notUnderstood({ at: "je m'appelle Zoé", locale: "fr", length: "phrase" });
  const text = await meter.text();
  expect(text).toContain('not_understood_total{step="nothing.open",language="fr",length="word"} 1');
  expect(text).toContain('not_understood_total{step="nothing.open",language="fr",length="phrase"} 1');
  expect(text).toContain('not_understood_total{step="other",language="fr",length="phrase"} 1');
  expect(text).not.toMatch(/pamplemousse|kazoo|Zoé/);
});
