/** French, no future seen, an end of everything, a departure that is prepared. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "je ne me vois pas vivant à trente ans",
    "à trente ans, vivant, je ne me vois pas",
    "ni cet hiver ni aucun autre jour",
    "dans un mois je ne serai plus vivant",
    "m'effacer une bonne fois pour toutes",
    "une bonne fois pour toutes, m'effacer",
    "moi je descends ici",
    "game over pour moi ce soir",
    "je planifie mon départ, le définitif",
    "partir de sa propre main",
    "sur un forum ils expliquent comment en finir sans douleur",
    "encore ces idées, les plus sombres",
    "j'ai composé le 3114 et j'ai raccroché",
    "je suis pas sûre d'être encore en vie vendredi, mettez-moi plus tôt",
    "je ne trouve plus de raison de vivre",
    "il a dit que si je suis pas à lui je serai à personne",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "je suis pas sûr d'être encore au cabinet à 17h",
    "je ne vois pas l'intérêt de venir à jeun",
    "je vois plus l'intérêt de rester en couple",
    "je ne me vois pas travailler à Noël",
    "j'arrête ici la thérapie, merci",
    "je prépare mon départ à la retraite",
    "mon départ définitif de l'entreprise est fixé",
    "comment partir de la gare en bus ?",
    "je n'ai pas d'idées sombres",
    "vous affichez le 3114 en salle d'attente ?",
    "je tire le rideau du magasin à midi",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
