/** A wish, a question, a cancellation in the same breath as words of danger: not said then, and not lost when they go on. */
import { describe, expect, test } from "vitest";
import { freshClient } from "../../../src/core/conversation/client/client.ts";
import { hourMs } from "../../../src/core/words/time.ts";
import { answerTo, start, type Talk, talk } from "./talk.ts";

const numbers = "Je suis là, toujours automatique.";

describe("it is taken up with the next thing that they say", () => {
  test.each<[string, string, readonly string[]]>([
    ["rdv jeudi 14h c'est Zoé, je veux mourir", "ok", [numbers, "Zoé, jeudi 26 novembre à 14h, pour 1h30. J'envoie cette demande ?"]],
    ["je veux mourir. je voudrais un rdv jeudi 14h", "merci", [numbers, "Je reprends aussi", "jeudi 26 novembre à 14h. Quel prénom"]],
    ["je veux mourir\nun rdv jeudi 14h svp", "Je m'appelle Zoé", ["Zoé, jeudi 26 novembre à 14h"]],
    ["je veux mourir et je voudrais un rdv jeudi 14h", "plutôt vendredi", ["vendredi 27 novembre à 14h. Quel prénom"]],
    ["jveux mourir jvoudrais un rdv jeudi 14h", "ok", [numbers, "jeudi 26 novembre à 14h"]],
    [
      "I want to die, I'd like an appointment thursday 2pm",
      "ok",
      ["taking up what you asked", "Thursday 26 November at 14:00. Which first name"],
    ],
    ["je veux mourir. c'est combien une séance ?", "ok", [numbers, "80 €"]],
    ["je veux mourir. rdv jeudi 14h c'est Zoé", "c'est combien ?", ["80 €", "Zoé, jeudi 26 novembre à 14h"]],
    ["je veux mourir. je voudrais venir, vous êtes où ?", "ok", [numbers, "rue Lamartine", "Quand cela vous irait-il ?"]],
  ])("« %s », « %s »", (said, next, parts) => {
    const answer = answerTo(said, next);
    for (const part of parts) expect(answer).toContain(part);
  });

  test("a moment that is not possible is refused as ever", () =>
    expect(answerTo("je veux mourir. je voudrais un rdv dimanche 6 décembre", "ok")).toContain("fermé ce jour-là"));

  test("once: whoever declines it is not asked again", () => {
    const so = talk(["rdv jeudi 14h c'est Zoé, je veux mourir", "ok", "ne rien envoyer", "merci"]);
    expect(so.said.at(-1)).not.toMatch(/jeudi|demande/);
  });

  test("said in the middle of a request it changes the request, or answers its question", () => {
    expect(answerTo("je voudrais un rdv", "je veux mourir. un rdv jeudi 14h", "ok")).toContain("jeudi 26 novembre à 14h. Quel prénom");
    expect(answerTo("rdv jeudi 14h c'est Zoé", "je veux mourir, je voudrais un rdv vendredi plutôt", "ok")).toContain(
      "Zoé, vendredi 27 novembre à 14h",
    );
  });
});

describe("a cancellation is asked about before anything is given up", () => {
  const asked: Talk = talk(["rdv jeudi 14h c'est Zoé", "oui"]);
  test.each(["ok", "merci", "bonjour"])("« %s »", (next) => {
    const so = talk(["je veux en finir, annulez mon rdv", next], asked);
    expect(so.said.at(-1)).toContain("Votre demande pour jeudi 26 novembre à 14h est au cabinet. Je la retire ?");
    expect([...so.requests.values()].map(({ state }) => state)).toEqual(["requested"]);
  });
  test("another moment is asked about as well", () =>
    expect(talk(["je veux en finir, déplacez mon rdv à vendredi", "ok"], asked).said.at(-1)).toContain(
      "Au lieu de jeudi 26 novembre à 14h : vendredi 27 novembre à 14h",
    ));
  test("of what does not stand here the practice's number is said, and their « ok » is passed on to nobody", () =>
    expect(answerTo("je veux mourir. annulez mon rdv de jeudi", "ok merci beaucoup")).toContain("06 44 66 50 99"));
  test("an hour of the practice's own diary is moved by their own words", () =>
    expect(answerTo("je veux mourir. je voudrais déplacer mon rdv de jeudi", "ok merci beaucoup")).toContain("Écrivez votre message"));
});

describe("nothing is pushed", () => {
  const said = "rdv jeudi 14h c'est Zoé, je veux mourir";
  test("nothing is said beside the text for danger", () => expect(talk([said]).said).toEqual([]));
  test.each(["j'ai peur", "merci au revoir", "je me sens seule", "aide"])("« %s » is met with the numbers alone", (next) => {
    const so = talk([said, next]);
    expect(so.said.at(-1)).toContain(numbers);
    expect(so.said.at(-1)).not.toMatch(/jeudi|rendez-vous|demande/);
    expect(talk(["ok"], so).said.at(-1)).toContain("Zoé, jeudi 26 novembre à 14h");
  });
  test.each(["non", "laissez tomber", "annulez"])("« %s » lets it go", (next) =>
    expect(talk([said, next, "ok"]).said.slice(-2).join(" ")).not.toContain("jeudi"),
  );
  test("another question comes first", () => {
    const so = talk([said, "vous prenez la carte ?"]);
    expect(so.said.at(-1)).toContain("Je la demande au cabinet ?");
    expect(talk(["non"], so).said.at(-1)).not.toContain("J'envoie");
  });
  test("half a day later it is over", () => {
    const { state } = talk([said]);
    const before = { ...talk([]), state: { ...state, besideUrgent: { ...state.besideUrgent, asked: [], at: start - 13 * hourMs } } };
    expect(talk(["ok"], before).said.at(-1)).not.toContain("jeudi");
  });
});

describe("what only the danger speaks of is no wish", () => {
  test.each([
    "je vais me tuer jeudi",
    "je veux mourir. jeudi 14h",
    "jeudi 14h, je me pends",
    "ce soir à 20h je saute du pont",
    "je veux mourir. j'en peux plus depuis jeudi",
    "je veux mourir, merci pour tout",
  ])("« %s »", (said) => {
    const { state } = talk([said]);
    expect(state.besideUrgent).toBeUndefined();
    expect(state).toMatchObject({ memory: freshClient(start).memory });
  });
  test("no day is taken from beside the wish", () =>
    expect(answerTo("je veux mourir. j'en peux plus depuis jeudi. je voudrais un rdv", "ok")).toContain("Quand cela vous irait-il ?"));
  test("none of the words is kept", () =>
    expect(JSON.stringify(talk(["rdv jeudi 14h c'est Zoé, je veux mourir, mon mari me bat"]).state)).not.toMatch(/mour|mari|bat\b|rdv/i));
});
