/** French, blows, threats, doors and hands: each frame in two orders, and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "mon mari m'a poussée dans l'escalier",
    "contre le mur il m'a projetée, mon mari",
    "ses coups de poing m'ont cassé le nez",
    "j'ai le nez cassé à cause de son coup de poing",
    "il a juré qu'il me retrouverait et me saignerait",
    "me saigner, voilà ce qu'il a promis",
    "mon ex est devant la maison avec une machette",
    "avec une machette, mon ex attend devant la maison",
    "je suis cachée dans le placard et il hurle",
    "il hurle et je suis cachée dans le placard",
    "mon compagnon a pris mes papiers et ferme la porte à clé",
    "à clé, tous les soirs, et mon compagnon garde mes papiers",
    "ne me rappelez pas, mon mari fouille mon téléphone",
    "mon mari fouille mon téléphone, surtout ne rappelez pas",
    "un type me suit depuis la gare",
    "depuis la gare un type me suit",
    "mon oncle m'a touchée sous la couette",
    "sous la couette mon oncle m'a touchée",
    "la petite a des brûlures de cigarette",
    "des brûlures de cigarette sur les jambes de mon neveu",
    "la nuit mon beau-père nous enferme dans la cave",
    "dans la cave, c'est là que mon beau-père enferme mon frère",
    "si mon père apprend ça il va me massacrer",
    "mes parents veulent me marier de force",
    "de force, ils veulent me marier, mes parents",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "mon mari m'a poussée à prendre soin de moi",
    "mon fils a pris mon téléphone par erreur, il est dans le bus",
    "mon médecin me suit depuis dix ans",
    "ne me rappelez pas ce matin, le bébé dort",
    "mon frère m'a battu aux échecs trois fois",
    "j'ai des bleus partout à cause du judo",
    "mon mari est devant la maison avec une pelle, il jardine",
    "je me cache dans la salle de bain pour emballer un cadeau, surprise pour mon mari",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
