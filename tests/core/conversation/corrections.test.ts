/** What somebody puts right in the middle of a request, what they ask beside it, and how they leave it: one row for each way of saying it. */
import { describe, expect, test } from "vitest";
import { suitsAll } from "../../../src/core/conversation/client/offered.ts";
import { answerTo, booked, talk } from "./talk.ts";

const marie = "rdv jeudi 14h c'est Marie";
const mary = "hi, can I come thursday at 2pm? it's Mary";

describe("at the recap only what is named changes", () => {
  test.each<[string, string, string]>([
    [marie, "non, plutôt vendredi", "Marie, vendredi 27 novembre à 14h"],
    [marie, "non pas jeudi, lundi", "Marie, lundi 30 novembre à 14h"],
    [marie, "à 15h plutôt", "Marie, jeudi 26 novembre à 15h"],
    [marie, "oui mais plutôt à 15h", "Marie, jeudi 26 novembre à 15h"],
    [marie, "en fait je préfère le matin", "Marie, jeudi 26 novembre matin"],
    [marie, "vendredi n'importe quand", "Marie, vendredi 27 novembre, pour"],
    [marie, "décaler à 16h", "Marie, jeudi 26 novembre à 16h"],
    [marie, "c'est pas Marie c'est Maria", "Maria, jeudi 26 novembre à 14h"],
    [marie, "je m'appelle pas Marie mais Maria", "Maria, jeudi 26 novembre à 14h"],
    [marie, "oui et c'est Maria en fait", "Maria, jeudi 26 novembre à 14h"],
    [marie, "c'est Maria, et plutôt vendredi", "Maria, vendredi 27 novembre à 14h"],
    [marie, "non lundi 12h pour Fabienne", "Fabienne, lundi 30 novembre à 12h"],
    [marie, "plutôt lundi ou mardi", "Marie, lundi 30 novembre à 14h ou mardi 1er décembre à 14h"],
    [mary, "no, friday rather", "Mary, Friday 27 November at 14:00"],
    [mary, "not Mary, Maria", "Maria, Thursday 26 November at 14:00"],
    [mary, "it's not Mary it's Maria", "Maria, Thursday 26 November at 14:00"],
  ])("« %s », « %s »", (asked, corrected, recap) => {
    const { said, requests } = talk([asked, corrected]);
    expect(said.at(-1)).toContain(recap);
    expect(requests.size).toBe(0);
  });

  test.each<[string, string]>([
    ["change l'heure", "Quand cela vous irait-il"],
    ["c'est pas la bonne heure", "Quand cela vous irait-il"],
    ["change le nom", "Quel prénom"],
    ["le prénom est faux", "Quel prénom"],
    ["il y a une erreur", "Que faut-il changer"],
    ["non", "Que faut-il changer"],
  ])("« %s » asks for what is missing", (wrong, question) => expect(answerTo(marie, wrong)).toContain(question));

  test.each(["oui", "👍", "ok envoyez", "oui c'est Marie", "c'est parfait", "ok pour jeudi", "oui jeudi 14h", "oui 14h"])(
    "« %s » is a yes",
    (yes) => expect(answerTo(marie, yes)).toContain("Demande envoyée : jeudi 26 novembre à 14h"),
  );

  test.each(["ok pour vendredi", "oui 15h", "jeudi 14h", "non, jeudi 14h"])("« %s » sends nothing", (said) =>
    expect(talk([marie, said]).requests.size).toBe(0),
  );

  test("a loose wish said back with a yes is sent as it was read out", () => {
    expect(answerTo("rdv jeudi aprem c'est Marie", "oui jeudi aprem")).toContain("Demande envoyée : jeudi 26 novembre après-midi");
    expect(talk(["rdv lundi ou mardi c'est Marie", "oui lundi"]).requests.size).toBe(0);
  });

  test("two noes and nothing leaves; « c'est bon » goes back to what was read out", () => {
    expect(answerTo(marie, "non", "non")).toContain("rien n'est envoyé");
    expect(answerTo(marie, "modifier", "c'est bon en fait")).toContain("Marie, jeudi 26 novembre à 14h");
  });
});

describe("a refused day is a change of the day, not the end of the request", () => {
  const day = "Quand cela vous irait-il";
  test.each<[string, string]>([
    ["non jeudi c'est mort", day],
    ["ah non jeudi je peux pas venir", day],
    ["non 14h c'est mort", day],
    ["14h je peux pas", day],
    ["vous avez un autre créneau ?", day],
    ["vous avez pas plus tôt ?", day],
    ["en fait jeudi ça va pas le faire", "sauf jeudi 26 novembre"],
    ["non, jeudi je peux pas", "sauf jeudi 26 novembre"],
    ["non annule jeudi, mets vendredi 15h", "Marie, vendredi 27 novembre à 15h"],
    ["annule jeudi", "Que faut-il changer"],
    ["vendredi je peux pas", "Marie, jeudi 26 novembre à 14h"],
    ["annule tout", "rien n'est envoyé"],
  ])("« %s »", (said, answer) => expect(answerTo(marie, said)).toContain(answer));

  test("with another moment and a question, both are taken", () => {
    const answer = answerTo(marie, "non jeudi c'est mort, plutôt vendredi 15h, et vous êtes où exactement ?");
    expect(answer).toContain("rue Lamartine");
    expect(answer).toContain("Marie, vendredi 27 novembre à 15h");
  });

  test("the hour stays in hand for the day that is said next", () =>
    expect(answerTo(marie, "non jeudi c'est mort", "vendredi")).toContain("Marie, vendredi 27 novembre à 14h"));

  test.each<[string, string]>([
    ["non jeudi c'est mort", day],
    ["non annule jeudi, mets vendredi 15h", "pour vendredi 27 novembre à 15h"],
    ["plus tôt c'est possible ?", day],
  ])("« %s » where the name is open", (said, answer) => expect(answerTo("rdv jeudi 14h", said)).toContain(answer));

  test("in English", () => {
    expect(answerTo(mary, "cancel thursday, put friday 3pm")).toContain("Mary, Friday 27 November at 15:00");
    expect(answerTo(mary, "do you have another slot?")).toContain("When would suit you");
  });
});

describe("what was never said is not taken up", () => {
  test.each<[string, string, string]>([
    [marie, "non je n'ai pas dit vendredi", "Quand cela vous irait-il"],
    [marie, "je n'ai pas dit jeudi", "Quand cela vous irait-il"],
    [marie, "j'ai pas dit jeudi, j'ai dit vendredi", "Marie, vendredi 27 novembre à 14h"],
    ["rdv jeudi 14h", "je n'ai pas dit jeudi", "Quand cela vous irait-il"],
    [mary, "I didn't say thursday", "When would suit you"],
  ])("« %s », « %s »", (asked, said, answer) => expect(answerTo(asked, said)).toContain(answer));

  test.each<[string, string, string]>([
    [marie, "ne l'envoyez pas", "rien n'est envoyé"],
    [marie, "non n'envoyez rien", "rien n'est envoyé"],
    ["vous prenez la carte ?", "ne la transmettez pas", "je ne demande rien"],
    [mary, "please don't send it", "nothing is sent"],
  ])("« %s », « %s »: nothing leaves", (asked, said, answer) => {
    const { said: answers, requests, passed } = talk([asked, said]);
    expect(answers.at(-1)).toContain(answer);
    expect([requests.size, passed]).toEqual([0, []]);
  });
});

describe("« oui pour le deuxième » where no list is open", () => {
  const ranked = "oui pour le deuxième";
  test.each<[string, readonly string[], string]>([
    ["the second of the moments that they said", ["rdv lundi ou mardi c'est Luc", ranked], "Luc, mardi 1er décembre, pour"],
    ["at the name question, too", ["rdv lundi 10h ou mardi 16h", "ok pour la deuxième"], "pour mardi 1er décembre à 16h"],
    ["never the second answer of the recap", [marie, ranked], "Répondez 1 pour envoyer"],
    ["which « le deuxième » alone is", [marie, "le deuxième"], "Que faut-il changer"],
    ["and no name", ["rdv jeudi 14h", ranked], "Juste un prénom"],
  ])("%s", (_, turns, answer) => expect(answerTo(...turns)).toContain(answer));
});

describe("an hour of a whole week: the day is asked, and both stay", () => {
  const week = "rdv la semaine prochaine c'est Luc";
  test.each<[string, readonly string[], string]>([
    ["asked", [week, "16h30"], "la semaine du 30 novembre, à 16h30. Quel jour"],
    ["in one message", ["rdv la semaine prochaine à 16h30 c'est Luc"], "Quel jour"],
    ["answered", [week, "16h30", "mardi"], "Luc, mardi 1er décembre à 16h30"],
    ["with two days", [week, "16h30", "jeudi ou vendredi"], "Luc, jeudi 3 décembre à 16h30 ou vendredi 4 décembre à 16h30"],
    ["any day", [week, "16h30", "n'importe quel jour"], "Luc, la semaine du 30 novembre, à 16h30, pour"],
    ["a question in between", [week, "16h30", "c'est combien ?"], "Quel jour vous irait"],
    ["in English", ["I'd like an appointment next week, it's Emma", "4pm", "tuesday"], "Emma, Tuesday 1 December at 16:00"],
  ])("%s", (_, turns, answer) => expect(answerTo(...turns)).toContain(answer));
});

describe("a question beside an answer is answered, and the answer counts", () => {
  test.each<[string, readonly (string | readonly string[])[], readonly string[]]>([
    ["at the name", ["rdv jeudi 14h", "Zoé, et c'est combien ?"], ["80 €", "Zoé, jeudi 26 novembre à 14h"]],
    ["at the name, as a burst", ["rdv jeudi 14h", ["Zoé", "et c'est combien ?"]], ["80 €", "Zoé, jeudi 26 novembre à 14h"]],
    ["at the moment", ["je voudrais un rdv", "jeudi 14h, c'est où ?"], ["12 rue Lamartine", "jeudi 26 novembre à 14h"]],
    ["at the recap", [marie, "oui, et ça dure combien de temps ?"], ["Demande envoyée", "1h30"]],
    ["with another moment", [marie, "vendredi, et c'est combien ?"], ["80 €", "Marie, vendredi 27 novembre à 14h"]],
    ["and the question alone is no answer", [marie, "c'est combien le samedi ?"], ["80 €", "Marie, jeudi 26 novembre à 14h"]],
    ["one that no file answers", [marie, "oui, vous prenez la carte ?"], ["Demande envoyée", "Je la demande au cabinet ?"]],
    ["one that no rule knows", [marie, "le grand buffet est servi ?"], ["Je la demande au cabinet ?"]],
    ["with the request itself", ["vous prenez la carte ? sinon rdv jeudi 14h c'est Zoé", "non"], ["Zoé, jeudi 26 novembre à 14h"]],
  ])("%s", (_, turns, parts) => {
    const answer = answerTo(...turns);
    for (const part of parts) expect(answer).toContain(part);
  });
});

describe("a moment beside the name is taken with it", () => {
  test.each<[string, string | readonly string[]]>([
    ["in a burst", ["Zoé", "vers", "14h"]],
    ["in one line", "c'est Zoé, vers 14h"],
    ["as short as can be", "Zoé 14h"],
  ])("%s", (_, said) => expect(answerTo("rdv mardi", said)).toContain("Zoé, mardi 1er décembre à 14h"));
});

describe("of several moments one is named, or all of them get what is said next", () => {
  test.each<[string, string, string]>([
    ["rdv lundi ou mardi c'est Luc", "plutôt 16h30", "Luc, lundi 30 novembre à 16h30 ou mardi 1er décembre à 16h30"],
    ["rdv lundi ou mardi c'est Luc", "l'après-midi", "Luc, lundi 30 novembre après-midi ou mardi 1er décembre après-midi"],
    ["rdv lundi 10h ou mardi 16h c'est Luc", "celui de 16h", "Luc, mardi 1er décembre à 16h, pour"],
    ["rdv mardi 3 décembre 10h c'est Anna", "le jeudi", "Anna, jeudi 3 décembre à 10h"],
    ["rdv mardi 3 décembre 10h c'est Anna", "oui celui du jeudi", "Anna, jeudi 3 décembre à 10h"],
  ])("%s, « %s »", (asked, said, recap) => expect(answerTo(asked, said)).toContain(recap));
});

describe("the ladder", () => {
  test.each<[string, readonly string[]]>([
    ["at the moment", ["je voudrais un rdv"]],
    ["at the recap", [marie]],
    ["nothing open", []],
    ["in English", [mary]],
  ])("%s: never twice the same words in a row, a person by the third, and an answer still counts", (_, before) => {
    const { said, state } = talk([...before, "pamplemousse", "zorglub", "kazoo", "turlututu", "gloubi"]);
    const rungs = said.slice(before.length);
    for (const [at, rung] of rungs.entries()) expect(rung).not.toBe(rungs[at - 1]);
    expect(rungs.slice(0, 3).join(" ")).toMatch(/HUMAIN|PERSON|06 44 66 50 99/);
    expect(state.open?.flow ?? "none").toBe(before.length === 0 ? "lost" : "request");
  });
});

test("what is understood in between begins the ladder anew; the number is given once", () => {
  const between = talk([marie, "zorglub", "c'est combien ?", "kazoo"]).said;
  expect(between.at(-1)).toBe(between[1]);
  const rungs = talk([marie, "zorglub", "kazoo", "turlututu", "gloubi", "pamplemousse", "tralala"]).said.slice(1);
  expect(rungs.map((rung) => rung.includes("06 44 66 50 99"))).toEqual([false, false, true, false, false, false]);
});

test("a message left in the middle of a request gives the request back", () =>
  expect(answerTo(marie, "message", "je viendrai avec ma soeur", "oui")).toContain("Marie, jeudi 26 novembre à 14h"));

test("a question that no file answers, asked three times in a row, is offered in three wordings, and goes as one", () => {
  const { said, passed } = talk(["vous prenez la carte ?", "vous prenez la carte ?", "vous prenez la carte ?", "oui"]);
  expect(new Set(said.slice(0, 3)).size).toBe(3);
  expect(passed).toEqual(["vous prenez la carte ?"]);
});

test.each<[string, string]>([
  ["j'ai peur qu'on me voie", "Merci de l'avoir écrit"],
  ["j'ai peur d'être vue en entrant chez vous", "Merci de l'avoir écrit"],
  ["les voisins vont me voir entrer", "Merci de l'avoir écrit"],
  ["I'm scared of being seen going in", "Thank you for writing"],
])("« %s » is a feeling, and no riddle", (said, answer) => expect(answerTo(said)).toContain(answer));

describe("« je peux pas » where nothing was asked gives up what stands", () => {
  test.each<[string, readonly string[], string]>([
    ["a request", [marie, "oui", "désolée je peux pas"], "Je la retire ?"],
    ["in English", [mary, "yes", "I can't make it"], "Shall I withdraw it?"],
    ["what is not here goes to the practice", ["I can't make it"], "Shall I pass your message on"],
    ["under a question it is a no", [marie, "je peux pas"], "Que faut-il changer"],
  ])("%s", (_, turns, answer) => expect(answerTo(...turns)).toContain(answer));

  test("a booking", () => expect(talk(["I can't make it"], booked(["2026-11-26T14:00"])).said.at(-1)).toContain("Shall I call it off?"));
});

describe("letting go", () => {
  test.each<[string, readonly string[], string]>([
    ["before anything has left", [marie, "laissez tomber"], "nous en restons là"],
    ["also behind an « ok »", [marie, "ok laissez tomber"], "nous en restons là"],
    ["in English", [mary, "ok never mind, thanks"], "we leave it there"],
    ["« pardon » after it is met kindly", [marie, "laissez tomber", "pardon"], "pas de quoi s'excuser"],
    ["« pardon ? » asks", [marie, "oui", "pardon ?"], "1 Demander un rendez-vous"],
    ["once it has left, it is asked", [marie, "oui", "finalement laissez tomber"], "Je la retire ?"],
    ["a bare no then says where it stands", [marie, "oui", "non"], "est bien au cabinet"],
    ["« annulez » under that question is its yes", [marie, "oui", "annulez ma demande", "annulez"], "La demande est retirée"],
    ["« peu importe » is a moment where one was asked", ["je voudrais un rdv", "peu importe"], "la première date possible"],
    ["and no name where that was", ["rdv jeudi 14h", "peu importe"], "Sans prénom, jeudi 26 novembre à 14h"],
  ])("%s", (_, turns, part) => expect(answerTo(...turns)).toContain(part));
});

test.each<[string, string]>([
  ["finalement plutôt vendredi", "Au lieu de jeudi 26 novembre à 14h : vendredi 27 novembre à 14h"],
  ["c'est combien ?\nen fait plutôt vendredi", "Au lieu de jeudi 26 novembre à 14h : vendredi 27 novembre à 14h"],
  ["je voudrais décaler à vendredi 15h", "Au lieu de jeudi 26 novembre à 14h : vendredi 27 novembre à 15h"],
])("« %s » of a request that the practice has is one question", (said, question) =>
  expect(answerTo(marie, "oui", ...said.split("\n"))).toContain(question),
);

test("a name put right once the request has left is passed on, for she has read the other one", () =>
  expect(answerTo(marie, "oui", "au fait c'est Maria pas Marie")).toContain("au fait c'est Maria pas Marie"));

test.each<[string, boolean]>([
  ["les deux me vont", true],
  ["peu importe", true],
  ["comme vous voulez", true],
  ["ca m'est egal", true],
  ["either works for me", true],
  ["i don't mind", true],
  ["les deux ne me vont pas", false],
  ["ni l'un ni l'autre", false],
  ["neither of them", false],
  ["le deuxieme", false],
])("« %s » suits all: %s", (said, all) => expect(suitsAll(said)).toBe(all));
