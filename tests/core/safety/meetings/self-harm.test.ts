/** French, harm to oneself, not eating, treatment left off. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "j'éteins mes clopes sur mon bras",
    "je me crame la peau au briquet le soir",
    "je crame mes cuisses avec des clopes pour tenir",
    "je lacère mes poignets",
    "je coupe mes bras quand ça va pas",
    "je mords mes mains au sang",
    "j'ai rechuté, j'ai recoupé",
    "mes cuisses sont pleines de traits",
    "j'ai recommencé, mes cuisses sont pleines de coupures",
    "des coupures plein les cuisses, j'ai recommencé",
    "mes manches longues cachent des brûlures aux bras",
    "encore une ligne de plus sur mon poignet",
    "j'ai craqué, j'ai repris la lame",
    "la lame, je l'ai reprise, c'était plus fort que moi",
    "une lame dans ma trousse, ça me rassure",
    "rechute d'automut",
    "je ne mange plus, j'attends que mon corps lâche",
    "que mon cœur lâche, j'ai arrêté les anticoagulants",
    "j'ai débranché mon oxygène",
    "je me laisse couler tout doucement",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "j'ai une cicatrice au bras depuis mon opération",
    "je me suis brûlé la main avec le four",
    "je ne mange plus de viande",
    "le médecin m'a fait arrêter l'insuline",
    "je me laisse tenter par une séance",
    "un rasoir dans ma trousse de toilette",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
