/** « je sais pas », « attendez », « je reviens vers vous » under a question: a kind word, the question stays, nothing counts as missed. */
import { describe, expect, test } from "vitest";
import { answerTo, type Talk, talk } from "./talk.ts";

const kind =
  /Rien ne presse|Une idée suffit|An idea is enough|Prenez votre temps|Bien sûr|Entendu|Un surnom suffit|no hurry|Take your time|Of course|A nickname/i;

const questions: readonly (readonly [string, readonly string[], string, string])[] = [
  ["the wish", ["je voudrais un rdv"], "jeudi 14h", "jeudi 26 novembre à 14h. Quel prénom"],
  ["the name", ["rdv jeudi 14h"], "Zoé", "Zoé, jeudi 26 novembre à 14h"],
  ["the recap", ["rdv jeudi 14h c'est Zoé"], "oui", "Demande envoyée"],
  ["two dates", ["rdv vendredi 28 c'est Zoé"], "2", "Zoé, vendredi 27 novembre"],
  ["the menu", ["menu"], "2", "80 €"],
  ["an offer", ["vous prenez la carte ?"], "oui", "est transmise au cabinet"],
];

describe.each(questions)("%s", (_, turns, answer, then) => {
  const asked: Talk = talk(turns);
  test.each([
    "attendez",
    "un instant",
    "2 minutes svp",
    "oui attendez",
    "je regarde et je vous dis",
    "je reviens vers vous",
    "je vous redis ça",
    "je vous dis ça demain",
    "laissez moi réfléchir",
    "faut que je demande à mon mari",
    "je dois voir avec mon travail",
    "hold on",
    "let me check",
    "I'll get back to you",
  ])("« %s »", (said) => {
    const so = talk([said], asked);
    expect(so.said.at(-1)).toMatch(kind);
    expect([so.missed, so.state.open?.nonce, so.state.memory]).toEqual([[], asked.state.open?.nonce, asked.state.memory]);
    expect(talk([answer], so).said.at(-1)).toMatch(new RegExp(`${then}|Request sent|Which first name|Thursday|Friday|passed on`));
  });

  test.each(["je sais pas", "jsp", "je sais pas encore", "aucune idée", "j'hésite", "idk", "euh je sais pas trop"])("« %s »", (said) => {
    const so = talk([said], asked);
    expect(so.said.at(-1)).toMatch(kind);
    expect([so.missed, so.state.open?.nonce]).toEqual([[], asked.state.open?.nonce]);
  });
});

test("never the same words twice in a row", () => {
  for (const [, turns] of questions) {
    const { said } = talk([...turns, "attendez", "un instant", "je regarde", "je reviens vers vous", "attendez"]);
    for (const [at, text] of said.entries()) expect(text).not.toBe(said[at + 1]);
  }
});

test("it is understood: what was missed before is no rung any more", () => {
  const { said } = talk(["rdv jeudi 14h c'est Zoé", "zorglub", "kazoo", "attendez", "turlututu"]);
  expect(said.at(-1)).not.toContain("06 44 66 50 99");
});

test("whoever does not know their own name for it twice is asked no more", () =>
  expect(answerTo("rdv jeudi 14h", "je sais pas", "je sais pas")).toContain("Sans prénom, jeudi 26 novembre"));

describe("no pause", () => {
  test.each<[readonly string[], string]>([
    [["je voudrais un rdv", "je sais pas, jeudi peut-être"], "jeudi 26 novembre. Quel prénom"],
    [["je voudrais un rdv", "attendez plutôt vendredi 14h"], "vendredi 27 novembre à 14h"],
    [["je voudrais un rdv", "je sais pas si c'est assez grave"], "aller très mal"],
    [["je voudrais un rdv", "attendez c'est combien ?"], "80 €"],
    [["rdv jeudi 14h", "je sais pas où c'est"], "Juste un prénom"],
    [["rdv jeudi 14h c'est Zoé", "je vous confirme"], "Demande envoyée"],
    [["je voudrais laisser un message", "attendez moi jeudi, je reviens vers vous"], "Je transmets ceci tel quel"],
    [["rdv jeudi 14h c'est Zoé", "laissez tomber"], "nous en restons là"],
  ])("%j", (turns, answer) => expect(answerTo(...turns)).toContain(answer));
});

test("where nothing is asked it is no riddle either", () => {
  for (const said of ["attendez", "je sais pas", "je regarde et je vous dis"]) {
    const so = talk(["bonjour", said]);
    expect(so.said.at(-1)).toMatch(kind);
    expect(so.missed).toEqual([]);
  }
});
