/** What sounded wrong when conversations were read aloud. */
import { describe, expect, test } from "vitest";
import { answerTo, talk } from "./talk.ts";

describe("a moment said in pieces", () => {
  test.each<[readonly string[], string]>([
    [["rdv la semaine prochaine", "nimporte le soir"], "la semaine du 30 novembre"],
    [["rdv la semaine prochaine", "jeudi"], "pour jeudi 3 décembre ?"],
    [["rdv la semaine prochaine", "jeudi 14h"], "jeudi 3 décembre à 14h"],
    [["rdv la semaine prochaine", "jeudi 26"], "jeudi 26 novembre"],
    [["rdv la semaine prochaine", "plutôt demain"], "mercredi 25 novembre"],
    [["rdv la semaine prochaine le soir", "mardi"], "mardi 1er décembre soir"],
    [["rdv jeudi ou vendredi en fin d'après-midi", "jeudi"], "jeudi 26 novembre en fin d'après-midi"],
    [["rdv jeudi ou vendredi en fin d'après-midi", "jeudi à 17h"], "jeudi 26 novembre à 17h"],
    [["rdv jeudi 14h ou vendredi 10h", "vendredi"], "vendredi 27 novembre à 10h"],
    [["rdv jeudi ou vendredi", "lundi"], "lundi 30 novembre"],
  ])("%j", (turns, answer) => {
    const [, last] = talk(turns).said;
    expect(last).toContain(answer);
  });
});

describe("a name is a kindness", () => {
  test.each(["je préfère pas donner mon nom", "non", "je veux rester anonyme", "sans nom", "I'd rather not say"])("« %s »", (said) =>
    expect(answerTo("rdv jeudi 14h", said)).toMatch(/(?:Sans prénom|No name), (?:jeudi|Thursday) 26/),
  );
  test("a second « oui » is no name either", () => expect(answerTo("rdv jeudi 14h", "oui", "oui")).toContain("Sans prénom"));
  test("« laissez tomber » lets all of it go", () => expect(answerTo("rdv jeudi 14h", "laissez tomber")).toContain("nous en restons là"));
});

test("« non je veux bien venir jeudi » under Thursday refuses nothing", () =>
  expect(answerTo("rdv jeudi 18h c'est Nora", "non je veux bien venir jeudi")).toContain("Nora, jeudi 26 novembre à 18h"));

test("« oui » keeps no request where something else was asked for", () => {
  const so = talk(["rdv jeudi 14h c'est Zoé", "oui", "je voudrais un rdv", "oui"]);
  expect(so.said.at(-1)).toContain("1 La garder 2 La remplacer");
});

test("in the middle of a request « vous avez ma demande ? » is answered by its question", () => {
  const said = answerTo("rdv samedi 10h c'est Zoé", "vous avez reçu ma demande ?");
  expect(said).toMatch(/^Rien n'est encore demandé au cabinet\. Je récapitule : Zoé, samedi 28/);
});
