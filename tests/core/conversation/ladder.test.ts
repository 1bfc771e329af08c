/** What is not understood: rungs are counted in a row, every wording is used in its order, and none comes twice in a row. */
import { describe, expect, test } from "vitest";
import { answerTo, talk } from "./talk.ts";

const person = "06 44 66 50 99";
const noise = ["zorglub", "kazoo", "pamplemousse", "turlututu", "gloubi", "blabla", "machin", "bidule"];

describe("nothing is open", () => {
  test("the third in a row leads to a person", () => expect(answerTo("bonjour", ...noise.slice(0, 3))).toContain(person));

  test.each([["c'est combien ?"], ["merci"], ["attendez"], ["rdv jeudi 14h c'est Zoé", "oui"], ["vous êtes ouvert le samedi ?", "ok"]])(
    "what is understood in between begins it anew: %s",
    (...between) => {
      const { said } = talk(["bonjour", "zorglub", "kazoo", ...between, "pamplemousse", "turlututu"]);
      expect(said.slice(-2).join(" ")).not.toContain(person);
    },
  );

  test("what is sent as a picture begins nothing anew, and a question that no rule knows neither", () => {
    expect(answerTo("bonjour", "zorglub", "kazoo", "", "pamplemousse")).toContain(person);
    expect(answerTo("bonjour", "zorglub", "kazoo", "vous prenez la carte ?", "non", "pamplemousse")).not.toContain(person);
  });
});

test.each([
  ["a wish", ["je voudrais un rdv"]],
  ["a recap", ["rdv jeudi 14h c'est Zoé"]],
  ["a refused day", ["rdv dimanche 6 décembre c'est Zoé"]],
  ["an offer", ["vous prenez la carte ?"]],
  ["nothing", ["bonjour"]],
  ["in English", ["appointment friday 3pm, I'm Tom"]],
])("%s: no text twice in a row, a person on the third, once, and every wording is used", (_, turns) => {
  const said = talk([...turns, ...noise]).said.slice(-noise.length);
  for (const [at, text] of said.entries()) expect(text).not.toBe(said[at + 1]);
  expect(said[2]).toContain(person);
  if (turns[0] !== "bonjour") {
    expect(said.filter((text) => text.includes(person))).toHaveLength(1);
    expect(said[3]).toMatch(/HUMAIN vous donne|PERSON gives you/);
  }
});
