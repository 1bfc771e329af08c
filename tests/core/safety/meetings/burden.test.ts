/** French, being in the way, and worth more dead. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "je me suis dit que si je me tuais personne ne le verrait",
    "si je me tuais tout s'arrêterait",
    "je me dis que si je sautais ce serait fini",
    "je suis un poids mort pour tout le monde",
    "je vis par habitude, plus par envie",
    "ils seraient plus tranquilles si je disparaissais",
    "si je disparaissais ils respireraient mieux",
    "mes enfants méritent une autre mère, une vraie, ce serait mieux que moi",
    "je suis un boulet, bientôt ils en seront débarrassés",
    "je vais leur épargner ça une fois pour toutes",
    "une fois pour toutes je vais les soulager",
    "si je meurs le crédit est remboursé",
    "le crédit est remboursé si je meurs",
    "si je disparaissais personne ne s'en apercevrait",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "mes collègues seront soulagés quand je partirai en retraite",
    "j'ai pris du poids, ça me pèse",
    "ma fille serait mieux avec une autre maîtresse",
    "l'assurance rembourse la séance ?",
    "je vais leur épargner le trajet",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
