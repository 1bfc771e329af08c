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

const offer = "Je la demande au cabinet ? 1 Oui 2 Non";

describe("a question is no answer, whatever moment it names, and what was asked is asked again beside it", () => {
  test.each<[string, string, string]>([
    ["rdv jeudi 14h", "le portail reste ouvert le soir ?", "pour jeudi 26 novembre à 14h"],
    ["rdv jeudi 14h", "il y a du bruit le matin ?", "pour jeudi 26 novembre à 14h"],
    ["rdv jeudi 14h", "pourquoi vous demandez mon prénom ?", "Quel prénom"],
    ["rdv jeudi 14h", "je peux venir avec mon fils de 3 ans ?", "Quel prénom"],
    ["rdv jeudi 14h", "je peux venir 10 min avant ?", "Quel prénom"],
    ["rdv jeudi 14h", "vous prenez la carte ?", "Quel prénom"],
    ["je voudrais un rdv", "la salle est chauffée le matin ?", "Quel moment"],
    ["je voudrais un rdv", "faut-il arriver à jeun le matin ?", "Quel moment"],
  ])("« %s », « %s »", (asked, question, again) => {
    const { said, state } = talk([asked, question]);
    expect(said.at(-1)).toContain(offer);
    expect(said.at(-1)).toContain(again);
    expect(state.memory["wish"] === undefined).toBe(asked === "je voudrais un rdv");
  });

  test("at the recap, and in English", () => {
    expect(answerTo("rdv jeudi 14h c'est Zoé", "il y a du bruit le matin ?", "non")).toContain("Zoé, jeudi 26 novembre à 14h");
    expect(answerTo("I'd like an appointment", "is it noisy in the morning?")).toContain("Shall I ask the practice?");
  });

  test.each<[string, string]>([
    ["plutôt le soir si possible ?", "pour jeudi 26 novembre soir"],
    ["et vendredi c'est possible ?", "pour vendredi 27 novembre à 14h"],
    ["je peux venir vendredi ?", "pour vendredi 27 novembre à 14h"],
    ["pourquoi pas vendredi ?", "pour vendredi 27 novembre à 14h"],
  ])("« %s » at the name is another moment", (moment, name) => expect(answerTo("rdv jeudi 14h", moment)).toContain(name));

  test.each<[readonly string[], string]>([
    [["rdv jeudi 14h", "vous prenez la carte ?", "Zoé"], "Zoé, jeudi 26 novembre à 14h"],
    [["rdv jeudi 14h", "vous prenez la carte ?", "c'est Zoé"], "Zoé, jeudi 26 novembre à 14h"],
    [["rdv jeudi 14h", "vous prenez la carte ?", "vendredi"], "vendredi 27 novembre à 14h. Quel prénom"],
    [["je voudrais un rdv", "vous prenez la carte ?", "jeudi 14h"], "jeudi 26 novembre à 14h. Quel prénom"],
    [["rdv jeudi 14h c'est Zoé", "vous prenez la carte ?", "plutôt vendredi"], "Zoé, vendredi 27 novembre à 14h"],
  ])("%j: the question before the offer is answered", (turns, answer) => {
    expect(answerTo(...turns)).toContain(answer);
    // What made way does not come back once its dialogue has gone on.
    expect(
      talk([...turns, "Zoé", "oui", "merci"])
        .said.slice(-2)
        .join(" "),
    ).not.toMatch(/prénom|moment|J'envoie/);
  });
});

describe("a day and the wish to come are kept, whatever is asked in the same breath", () => {
  test.each<[string, readonly string[]]>([
    ["je voudrais un rdv jeudi 14h c'est combien", ["80 €", "jeudi 26 novembre à 14h. Quel prénom"]],
    [
      "salut c'est Marie je voudrais un rdv jeudi 14h c'est combien et vous êtes où ?",
      ["80 €", "rue Lamartine", "Marie, jeudi 26 novembre"],
    ],
    ["je voudrais voir quelqu'un jeudi 14h c'est Zoé", ["Zoé, jeudi 26 novembre à 14h"]],
    ["hi I'd like an appointment thursday 2pm how much is it", ["80 €", "Thursday 26 November at 14:00"]],
    ["c'est où ? mardi 14h", ["rue Lamartine", "mardi 1er décembre à 14h"]],
  ])("« %s »", (said, parts) => {
    for (const part of parts) expect(answerTo(said)).toContain(part);
  });

  test("the wish comes back behind a question for the practice", () =>
    expect(answerTo("prenez vous la CB, et sinon rdv jeudi 14h c'est Zoé", "oui")).toContain("Zoé, jeudi 26 novembre à 14h"));

  test.each(["c'est combien le samedi ?", "c'est combien un rdv le samedi ?"])("« %s » asks and wishes for nothing", (said) =>
    expect(talk([said]).state.memory["wish"]).toBeUndefined(),
  );

  test.each<[readonly string[], readonly string[]]>([
    [
      ["je voudrais un rdv", "jeudi 14h c'est où ?"],
      ["rue Lamartine", "jeudi 26 novembre à 14h. Quel prénom"],
    ],
    [
      ["rdv jeudi 14h c'est Zoé", "vendredi 15h c'est combien ?"],
      ["80 €", "Zoé, vendredi 27 novembre à 15h"],
    ],
  ])("%j", (turns, parts) => {
    for (const part of parts) expect(answerTo(...turns)).toContain(part);
  });
});

describe("a date that no calendar shows, and the day after a refused one", () => {
  const never = "Cette date n'existe pas";
  test.each<[readonly string[], string]>([
    [["rdv le 31 novembre c'est Zoé"], never],
    [["rdv le 31 novembre c'est Zoé", "mardi 14h"], "Zoé, mardi 1er décembre à 14h"],
    [["je voudrais un rdv", "le 31 novembre"], never],
    [["rdv jeudi 14h", "plutôt le 31 novembre"], never],
    [["rdv jeudi 14h c'est Zoé", "plutôt le 31 novembre"], never],
    [["rdv jeudi 14h c'est Zoé", "plutôt le 31 novembre", "vendredi"], "Zoé, vendredi 27 novembre à 14h"],
    [["rdv dimanche 6 décembre c'est Zoé", "zorglub"], "Par exemple lundi 7 décembre"],
    [["rdv dimanche 6 décembre c'est Zoé", "c'est combien ?"], "Par exemple lundi 7 décembre"],
  ])("%j", (turns, answer) => expect(answerTo(...turns)).toContain(answer));
});

test("a question written as the message for the practice is the message", () =>
  expect(answerTo("rdv jeudi 14h c'est Zoé", "message", "est-ce que je peux venir avec ma soeur ?")).toContain(
    "Je transmets ceci tel quel ?",
  ));

describe("an interruption of an interruption: each is answered, and the first question comes back once", () => {
  const recap = "Zoé, jeudi 26 novembre à 14h";
  const heavy = /Merci de l'avoir écrit|Merci de me le dire/;
  const card = /Je la demande au cabinet|Je transmets votre question/;

  test("a question, then words that weigh: one yes passes both on, one no lets both go", () => {
    const so = talk(["rdv jeudi 14h c'est Zoé", "vous prenez la carte ?", "je suis triste"]);
    expect(so.said.at(-1)).toMatch(heavy);
    expect(so.state.memory["words"]).toBe("vous prenez la carte ?\nje suis triste");
    expect(talk(["1"], so).said.at(-1)).toMatch(/Votre message est transmis au cabinet.*Zoé, jeudi 26 novembre à 14h/);
    const declined = talk(["non je veux pas le transmettre"], so);
    expect(declined.said.at(-1)).toContain(recap);
    expect(declined.said.at(-1)).not.toMatch(card);
  });

  test("words that weigh, then a question", () => {
    const so = talk(["rdv jeudi 14h", "je suis triste", "vous prenez la carte ?", "oui", "oui", "Zoé"]);
    expect(so.said.at(-3)).toMatch(/Votre question est transmise.*Merci/);
    expect(so.said.at(-2)).toMatch(/Votre message est transmis.*Quel prénom|Merci : jeudi/);
    expect(so.said.at(-1)).toContain(recap);
  });

  test("the answer to the first question is taken below both, and none of them comes back", () => {
    const so = talk(["rdv jeudi 14h", "vous prenez la carte ?", "je suis triste", "c'est Zoé", "oui", "merci"]);
    expect(so.said.at(-3)).toContain(recap);
    expect(so.said.slice(-2).join(" ")).not.toMatch(card);
    expect(so.state.resume).toBeUndefined();
  });

  test("two questions in one message, one known: the known one is answered, the other offered, the first asked again once", () => {
    const { said } = talk(["rdv jeudi 14h c'est Zoé", "c'est combien ? et vous prenez la carte ?", "oui"]);
    expect(said.at(-2)).toMatch(/80 €.*Je la demande/);
    expect(said.at(-1)?.split(recap)).toHaveLength(2);
  });

  test("what is asked in between keeps none waiting for ever", () => {
    const turns = [
      "vous prenez la carte ?",
      "je suis triste",
      "il y a un parking ?",
      "j'ai peur",
      "vous prenez les chèques ?",
      "je suis seule",
    ];
    const so = talk(["rdv jeudi 14h c'est Zoé", ...turns, ...Array.from({ length: 6 }, () => "non")]);
    expect(so.said.join(" ")).toContain(recap);
    expect(so.state.resume?.under?.length ?? 0).toBeLessThan(4);
  });
});

test.each(["annulez ma demande", "annulez mon rdv", "cancel my request"])(
  "« %s » under an offer means what stands, not the offer",
  (said) =>
    expect(talk(["rdv jeudi 14h c'est Zoé", "oui", "vous prenez la carte ?", said]).said.at(-1)).toMatch(/Je la retire|Shall I withdraw/),
);
