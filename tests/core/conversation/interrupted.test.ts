/** A question that is interrupted: something else is answered, the question comes back as it was, and the answer to it still counts. */
import { describe, expect, test } from "vitest";
import { answerTo, talk } from "./talk.ts";

const twoDates = "rdv vendredi 28 c'est Zoé";
const offGrid = "rdv lundi 14h10 c'est Zoé";

describe("a list that the facts named stays through whatever comes between", () => {
  test.each<[string, readonly string[], string]>([
    [twoDates, ["bonjour"], "2"],
    [twoDates, ["allo ?"], "2"],
    [twoDates, ["c'est combien ?"], "le deuxième"],
    [twoDates, ["dsl"], "2"],
    [twoDates, ["vous prenez la carte ?", "non"], "2"],
    [twoDates, ["vous prenez la carte ?", "pamplemousse", "zorglub", "kazoo", "blabla", "turlututu", "non"], "2"],
    [twoDates, ["pamplemousse", "c'est où ?"], "vendredi 27"],
    [twoDates, ["menu", "retour"], "2"],
    [offGrid, ["c'est combien ?"], "1"],
    [offGrid, ["vous prenez la carte ?", "oui"], "1"],
    ["appointment friday 28, it's Zoe", ["how much is it?"], "2"],
  ])("« %s », %j, « %s »", (asked, between, answer) => {
    const { said } = talk([asked, ...between, answer]);
    expect(said).toHaveLength(between.length + 2);
    expect(said.at(-2)).toMatch(/(?:vendredi 27|Friday 27|lundi 30 à 14h)/);
    expect(said.at(-1)).toMatch(/Zoé, vendredi 27 novembre|Zoe, Friday 27 November|Zoé, lundi 30 novembre à 14h,/);
  });

  test("a date of the list is the day of the hour that is said next", () =>
    expect(answerTo(twoDates, "2", "à 14h")).toContain("Zoé, vendredi 27 novembre à 14h"));
});
