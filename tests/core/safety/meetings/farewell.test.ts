/** French, taking leave, last arrangements, an appointment that nobody will need. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "les lettres sont prêtes, une pour chacun",
    "à mon âge, autant s'en aller maintenant",
    "c'est la dernière fois que vous entendrez parler de moi",
    "de moi vous lirez ceci pour la dernière fois",
    "personne n'y est pour rien, c'était mon choix",
    "mon choix, c'est tout, personne n'y est pour rien",
    "je ne veux pas que ma mère me trouve",
    "prévenez les gendarmes demain matin",
    "je laisse la porte ouverte pour les secours",
    "mes codes sont sur la table, pour quand je serai parti",
    "j'ai réglé mes obsèques, je peux partir tranquille",
    "je peux partir tranquille, mes obsèques sont réglées",
    "j'ai donné mes disques et vidé mon studio, voilà, je suis prêt",
    "annulez tout, là où je vais je n'aurai besoin de personne",
    "dites à ma fille que je l'aime et pardon",
    "pardon, je n'ai pas trouvé d'autre issue",
    "adieu à tous ceux que j'ai aimés, je descends ici",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "j'ai préparé les lettres pour la mutuelle",
    "can you help me write my cover letter",
    "I've written the letter for the insurance",
    "à mon âge autant prendre le premier créneau du matin",
    "c'est la dernière fois que je change de numéro",
    "j'ai rendu les clés et vidé l'appartement, le déménagement est fini",
    "annulez tout, je suis guéri",
    "prévenez-moi si la porte est fermée",
    "dites à ma femme que j'arrive",
    "désolé, pas d'autre solution que de reporter le rendez-vous",
    "le code de l'immeuble a changé",
    "vous avez été formidable, j'ai trouvé un autre thérapeute",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
