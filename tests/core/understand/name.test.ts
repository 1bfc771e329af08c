/** Names that people give, asked for or not; and everything that is no name. */
import { describe, expect, test } from "vitest";
import type { Expecting } from "../../../src/core/conversation/understand/meaning.ts";
import { understand } from "../../../src/core/conversation/understand/understand.ts";

const nameOf = (text: string, expects: Expecting["expects"]): string | undefined =>
  understand(text, { now: "2026-11-24T10:00", locale: "fr", expects }).name;

describe("asked for", () => {
  test.each([
    ["Marie", "Marie"],
    ["marie", "Marie"],
    ["MARIE", "Marie"],
    ["c'est Marie", "Marie"],
    ["moi c'est karim", "Karim"],
    ["Jean-Luc", "Jean-Luc"],
    ["jean-luc", "Jean-Luc"],
    ["Anne-Sophie de la Tour", "Anne-Sophie de la Tour"],
    ["DUPONT Jean", "Jean Dupont"],
    ["Bonjour, Léa", "Léa"],
    ["Zoé 😊", "Zoé"],
    ["Camille svp", "Camille"],
    ["D'Angelo", "D'Angelo"],
    ["Ngoc", "Ngoc"],
    ["my name is John", "John"],
    ["I'm Sarah", "Sarah"],
    ["Lou.", "Lou"],
    ["Nour El Houda", "Nour El Houda"],
    ["mettez Titi", "Titi"],
    ["Eve", "Eve"],
    ["May", "May"],
    ["June", "June"],
    ["Avril", "Avril"],
    ["avril", "Avril"],
    ["Will", "Will"],
    ["Rose", "Rose"],
    ["Ange", "Ange"],
    ["c'est Eve", "Eve"],
    ["I'm Will", "Will"],
    ["My name is May", "May"],
    ["je m'appelle Avril", "Avril"],
    ["Max 2", "Max"],
    ["Bond, James Bond", "James Bond"],
    ["je m'appelle Élodie", "Élodie"],
  ])("%j → %s", (text, name) => expect(nameOf(text, "name")).toBe(name));
  test.each([
    "oui",
    "non",
    "ok",
    "2",
    "?",
    "menu",
    "annuler",
    "pourquoi ?",
    "je préfère ne pas le dire",
    "je préfère pas dire",
    "I'd rather not say",
    "c'est obligé ?",
    "en avril",
    "le 5 avril",
    "c'est possible ?",
    "plutôt jeudi 14h",
    "j'ai changé d'avis",
    "anonyme",
    "",
    "quel prénom ?",
    "je ne veux pas donner mon nom",
    "c koi vos tarifs",
    "dac",
    "merci",
    "je suis en retard",
    "vous êtes où",
  ])("%j is no name", (text) => expect(nameOf(text, "name")).toBeUndefined());
  test("forty characters at most", () =>
    expect(nameOf("Maximilianaalexandrinabernadettejosephine Dupond", "name")?.length).toBeLessThanOrEqual(40));
});

describe("given unasked", () => {
  test.each([
    ["rdv jeudi 14h c'est Marie", "Marie"],
    ["rdv jeudi 14h c'est marie", "Marie"],
    ["Bonjour, je m'appelle Karim et je voudrais un rdv", "Karim"],
    ["Bonjour ici Sophie", "Sophie"],
    ["Bonjour, Claire Dubois à l'appareil", "Claire Dubois"],
    ["Hi, this is Tom", "Tom"],
    ["C'est pour mon fils Hugo", "Hugo"],
    ["Dispo mardi ? Merci, Julie", "Julie"],
    ["je suis Mme Bernard", "Bernard"],
    ["rdv lundi 10h c'est Eve", "Eve"],
    ["vendredi 9h. Karim", "Karim"],
    ["rdv jeudi 14h, Zoé", "Zoé"],
    ["vendredi matin, Max", "Max"],
  ])("%j → %s", (text, name) => expect(nameOf(text, "nothing")).toBe(name));
  test.each([
    "Marie",
    "c'est possible jeudi ?",
    "je suis malade",
    "je suis à Martigues",
    "c'est Noël",
    "it's June",
    "Bonjour, Marie",
    "rdv en avril",
    "vendredi 9h. Merci",
    "moi c'est mieux le matin",
    "c'est Urgent",
    "bonjour",
    "je m'appelle pas comme ça",
    "I'm looking for an appointment",
  ])("%j gives none", (text) => expect(nameOf(text, "nothing")).toBeUndefined());
  test.each([
    ["rdv lundi 10h c'est Eve", { kind: "instant", at: "2026-11-30T10:00", dateInferred: false, approx: false }],
    ["je m'appelle Avril", { kind: "none" }],
    ["My name is May, can I come on Monday?", { kind: "day", date: "2026-11-30" }],
  ])("%j: the name is no moment", (text, when) =>
    expect(understand(text, { now: "2026-11-24T10:00", locale: "fr", expects: "nothing" }).when).toEqual(when),
  );
  test("a free text is not searched", () => expect(nameOf("dites-lui que c'est Marie", "text")).toBeUndefined());
});
