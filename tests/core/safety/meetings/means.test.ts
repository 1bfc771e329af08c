/** French, means at hand or in mind, the edge, the wheel, the water. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "la lame est dans ma main, rappelez-moi",
    "j'ai le cutter en main appelez moi",
    "j'ai des somnifères plein la main",
    "j'en suis à compter les somnifères qui me restent",
    "what if i just jumped",
    "le vieux puits m'attire",
    "il m'attire, ce vieux puits",
    "chaque soir je fixe les rails un peu plus longtemps",
    "les rails, je les fixe chaque soir",
    "il suffirait d'un pas et tout serait fini",
    "un pas de plus et hop, plus rien",
    "envie de donner un coup de volant vers le ravin",
    "le ravin, un coup de volant, j'y pense tous les soirs",
    "mon fusil est chargé sur la table",
    "la poutre est solide, je l'ai vérifiée",
    "j'ai compté les somnifères, il y en a assez",
    "il y en a assez, je les ai comptés, mes somnifères",
    "j'ai le flacon dans la main, j'hésite",
    "je pars vers la falaise et je ne reviendrai pas",
    "je veux m'endormir au fond de la mer",
    "plutôt me jeter du pont que retourner à l'ehpad",
    "j'ai noté la hauteur du viaduc",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "j'ai les clés en main, appelez-moi pour l'état des lieux",
    "je suis en cuisine, couteau à la main, rappelez dans 10 min",
    "j'ai les lames de terrasse dans la voiture, je passe après",
    "j'ai mon ordonnance en main, c'est quelle case ?",
    "what if I just jumped on the earlier train",
    "je regarde la mer tous les soirs, c'est beau",
    "j'ai donné un coup de volant pour éviter un sanglier",
    "mon fusil est au coffre",
    "la branche est solide pour la balançoire",
    "je compte les comprimés de l'ordonnance",
    "un pas de plus vers la guérison",
    "je pars en mer et je reviens avant jeudi",
    "je regarde les trains pour Lyon",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
