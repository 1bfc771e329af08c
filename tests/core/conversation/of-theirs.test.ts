/** A session that they say they have: the one that stands here is said, one that only her diary may know is passed on, and nothing is asked for. */
import { describe, expect, test } from "vitest";
import { booked, type Talk, talk } from "./talk.ts";

const friday = "2026-11-27T14:00";
const last = ({ said }: Talk): string => said.at(-1) ?? "";
const notHere =
  /Je ne trouve pas ce rendez-vous ici|Je ne trouve rien ici ; un rendez-vous pris autrement|I cannot find that appointment here/;
const noneIsSaid = /pas de rendez-vous|aucun rendez-vous|no appointment|not booked/i;

const elsewhere = [
  "je confirme mon rdv de jeudi 14h",
  "j'ai bien rdv jeudi ?",
  "c'est quand mon rdv ?",
  "je viens bien demain à 10h",
  "am I still booked on Thursday?",
  "bonjour je confirme ma présence jeudi à 9h",
  "je serai là jeudi",
  "ok je confirme pour jeudi",
  "je valide le rdv de jeudi",
  "on se voit jeudi comme convenu",
  "vous m'attendez bien jeudi ?",
  "j'ai un rdv jeudi à 10h je crois",
  "mon mari a rdv avec vous jeudi",
  "je voulais savoir si mon rdv de jeudi tient toujours",
  "pouvez-vous me confirmer mon rdv de jeudi ?",
  "g rdv jeudi a kel heure",
  "I confirm my appointment on Thursday at 2pm",
  "do I have an appointment on Thursday?",
  "I'll be there on Thursday",
];

describe("where nothing stands here", () => {
  test.each(elsewhere)("%s", (said) => {
    const after = talk([said]);
    expect(last(after)).toMatch(notHere);
    expect(last(after)).not.toMatch(noneIsSaid);
    const passed = talk([said, "oui"]);
    expect(passed.passed).toEqual([said]);
    expect(passed.requests.size).toBe(0);
  });

  test.each(["c'est combien ?", "vous êtes où ?"])("under the question behind « %s »", (before) =>
    expect(last(talk([before, "je confirme mon rdv de jeudi 14h"]))).toMatch(notHere),
  );

  test("said again it is passed on whole", () =>
    expect(talk(["j'ai bien rdv ?", "je viens bien jeudi à 10h", "oui"]).passed).toEqual(["j'ai bien rdv ?\nje viens bien jeudi à 10h"]));

  test("as words for the practice it is those words", () =>
    expect(talk(["laisser un message", "je confirme mon rdv de jeudi 14h", "oui"]).passed).toEqual(["je confirme mon rdv de jeudi 14h"]));

  test.each([
    "je viens jeudi 14h ?",
    "je peux venir jeudi à 14h ?",
    "je voudrais venir jeudi",
    "rdv jeudi 14h",
    "je viendrai jeudi à 14h",
    "je serai dispo jeudi",
    "vous avez une place jeudi ?",
    "je viens bien pour la première fois, jeudi possible ?",
    "hello, could I have an appointment on Thursday at 2pm?",
    "I need to have an appointment on Thursday please",
    "I'd like to come on Thursday",
    "I will come thursday 2pm",
  ])("a wish stays one: %s", (said) => expect(last(talk([said]))).toMatch(/jeudi (?:26|3)|Thursday (?:26|3)/));

  test.each(["vous avez bien eu ma demande ?", "des nouvelles ?", "vous avez reçu mon message ?"])("of a request: %s", (said) =>
    expect(last(talk([said]))).not.toMatch(notHere),
  );

  test.each([
    ["j'ai rdv jeudi, je me gare où ?", "Je n'ai pas cette information"],
    ["c combien ? g rdv jeudi", "80 €"],
    ["I have an appointment tomorrow, where do I park?", "I do not have that information"],
  ])("told on the way to a question: %s", (said, answer) => {
    expect(last(talk([said]))).toContain(answer);
    expect(last(talk([said]))).not.toMatch(/prénom|first name|J'envoie/);
  });
});

describe("where one stands here", () => {
  test.each([
    "je confirme mon rdv de vendredi 14h",
    "je viens bien vendredi à 14h",
    "c'est noté je viens vendredi",
    "vendredi 14h comme prévu",
  ])("they come: %s", (said) => expect(last(talk([said], booked([friday])))).toBe("Merci. Le rendez-vous : vendredi 27 novembre à 14h."));

  test.each(["j'ai bien rdv vendredi ?", "c'est quand mon rdv ?", "rdv vendredi 14h", "g rdv vendredi a kel heure"])(
    "they ask: %s",
    (said) => expect(last(talk([said], booked([friday])))).toContain("Votre rendez-vous : vendredi 27 novembre à 14h"),
  );

  test.each(["j'ai bien rdv jeudi ?", "je confirme mon rdv de jeudi 10h"])("of another day both are told: %s", (said) => {
    const after = talk([said, "oui"], booked([friday]));
    expect(after.said.at(-2)).toContain("Votre rendez-vous ici : vendredi 27 novembre à 14h");
    expect(after.passed).toEqual([said]);
  });

  test("one of several", () =>
    expect(last(talk(["je confirme celui de lundi"], booked([friday, "2026-11-30T10:00"])))).toContain("lundi 30 novembre à 10h"));

  test("another one at that hour is a wish", () =>
    expect(last(talk(["rdv vendredi 14h pour ma fille"], booked([friday])))).toContain("J'envoie cette demande"));

  test("under « je l'annule ? » it is kept", () => {
    const after = talk(["annuler", "je viens bien finalement vendredi"], booked([friday]));
    expect(last(after)).toBe("Entendu, rien ne change.");
  });

  test("after a cancellation another day is no wish", () =>
    expect(last(talk(["annuler", "oui", "je confirme mon rdv de lundi"], booked([friday])))).toMatch(notHere));
});

describe("where a request waits", () => {
  const asked = talk(["rdv mardi 14h", "Marie", "oui"]);
  test.each(["c'est quand mon rdv ?", "je confirme mon rdv de mardi", "je viens bien mardi à 14h"])(
    "%s: it is no appointment yet",
    (said) => expect(last(talk([said], asked))).toContain("pas encore un rendez-vous"),
  );
  test("another day is in her diary", () => expect(last(talk(["je viens bien jeudi à 10h"], asked))).toMatch(notHere));
  test("under its recap it is the yes", () =>
    expect(last(talk(["rdv jeudi 14h", "Marie", "je confirme mon rdv de jeudi 14h"]))).toContain("Demande envoyée"));
});

describe("asked for without its name, where nothing stands here", () => {
  test.each([
    "j'ai quelque chose de prévu chez vous ?",
    "j'ai encore quelque chose de prévu chez vous ?",
    "je suis attendue quand ?",
    "je dois venir à quelle heure ?",
    "vous m'avez notée quelque part ?",
    "y a-t-il quelque chose à mon nom ?",
    "do I have anything booked with you?",
    "is there anything booked under my name?",
    "when am I supposed to come?",
  ])("%s", (said) => {
    expect(last(talk([said]))).toMatch(/Je ne trouve rien ici|I find nothing here/);
    expect(talk([said, "1"]).passed).toEqual([said]);
  });

  test.each(["vous avez quelque chose jeudi ?", "vous avez quelque chose pour moi jeudi ?", "do you have anything on Thursday?"])(
    "a free moment is another thing: %s",
    (said) => expect(last(talk([said]))).not.toMatch(/dans l'agenda du cabinet|practice's own diary/),
  );
});

describe("in the middle of a request", () => {
  const begun = talk(["je voudrais un rdv"]);
  const offered = /Rien n'est demandé ici pour l'instant ; un rendez-vous pris autrement est dans l'agenda du cabinet/;

  test.each([
    "c'est quand ma prochaine séance ?",
    "mon rdv tient toujours ?",
    "mon rdv de jeudi tient toujours ?",
    "j'ai quelque chose de prévu chez vous ?",
    "j'ai bien rdv jeudi ?",
  ])("%s", (said) => {
    expect(last(talk([said], begun))).toMatch(offered);
    const passed = talk([said, "oui"], begun);
    expect(passed.passed).toEqual([said]);
    expect(last(passed)).toMatch(/moment vous irait|vous irait-il/);
    expect(last(talk([said, "non"], begun))).toMatch(/moment vous irait|vous irait-il/);
    expect(last(talk([said, "lundi 14h"], begun))).toContain("lundi 30 novembre à 14h");
  });

  test.each(["is my appointment on Thursday still on?", "when is my next session?", "do I have anything booked with you?"])("%s", (said) =>
    expect(last(talk(["I'd like an appointment", said]))).toMatch(/^Nothing is asked for here so far; .* own diary/),
  );

  test.each([["rdv lundi 14h"], ["rdv lundi 14h c'est Zoé"]])("« %s » is kept", (asks) => {
    const after = talk([asks, "mon rdv de jeudi tient toujours ?"]);
    expect(last(after)).toMatch(offered);
    expect(last(talk(["non"], after))).toContain("lundi 30 novembre à 14h");
  });

  test.each(["mon rdv de lundi est bien pris ?", "mon rdv est confirmé ?"])("of the one being asked for: %s", (said) =>
    expect(last(talk(["rdv lundi 14h c'est Zoé", said]))).toMatch(/^Rien n'est encore demandé au cabinet\. Je récapitule/),
  );

  test.each(["jeudi", "jeudi c'est possible ?", "rdv jeudi", "plutôt jeudi alors"])("a wish stays one: %s", (said) =>
    expect(last(talk([said], begun))).toContain("jeudi 26 novembre"),
  );

  test("what stands is said, and the request comes back", () => {
    const so = talk(["je voudrais un autre rdv"], booked([friday]));
    expect(last(talk(["mon rdv de vendredi tient toujours ?"], so))).toMatch(/vendredi 27 novembre à 14h.*irait/s);
    const other = talk(["mon rdv de jeudi tient toujours ?", "oui"], so);
    expect(other.said.at(-2)).toContain("Votre rendez-vous ici : vendredi 27 novembre à 14h");
    expect(other.passed).toEqual(["mon rdv de jeudi tient toujours ?"]);
    expect(last(other)).toMatch(/irait/);
  });

  test("while one waits, of another day: nothing is said not to be asked for", () => {
    const so = talk(["rdv mardi 14h", "Marie", "oui", "je voudrais un rdv"]);
    expect(last(so)).toContain("1 La garder 2 La remplacer");
    expect(last(talk(["mon rdv de jeudi tient toujours ?"], so))).toMatch(/^Je ne trouve pas ce rendez-vous ici/);
  });
});
