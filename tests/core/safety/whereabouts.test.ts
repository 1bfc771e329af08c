/** A bridge, a quay, a floor: the way to the desk for nearly everybody, and a danger where despair stands beside it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../src/core/safety/distress.ts";

describe("on the way", () => {
  test.each([
    "c'est au sixième étage ? je suis perdu",
    "C'est après le pont ? je manque de temps",
    "j'ai préparé le chèque, c'est après le pont ?",
    "je suis devant la fenêtre bleue, je cherche l'entrée",
    "vous êtes près des rails ? je suis trop en avance",
    "je suis sur le quai du bateau, j'ai fini plus tôt",
    "C'est la maison avec le toit rouge ? j'en ai marre de tourner",
    "il y a une boîte de dépôt ? je manque de temps",
    "je peux plus avancer, c'est bouché, j'arrive dans 20 min",
    "le canal, j'y vais courir tous les soirs",
    "Is it after the canal? I'm lost",
    "are you by the river? sorry, I can't find it",
    "is it the one with the red roof? help please",
    "I left a note on the door, I'm nearly there",
    "I'm at the bridge café, which door?",
    "I dropped my pills off at the pharmacy, I will be ready at 5",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});

describe("at the edge", () => {
  test.each([
    "c'est le sixième étage et j'ai envie de lâcher",
    "debout à la fenêtre, sixième étage, j'en ai marre de tout",
    "je suis devant la fenêtre, je tremble",
    "je suis sur le viaduc, seule",
    "je regarde le canal et je me sens vide",
    "le pont, j'y monte chaque nuit",
    "les rails sont à deux minutes, c'est tentant",
    "je roule vite, je pense au mur",
    "the bridge is calling me again",
    "standing at the window, so tired of it all",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});
