/** French, acts under way, places and bodies: each frame in two orders, and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "d'un coup j'ai avalé toute la plaquette de Seresta",
    "toute la plaquette de Seresta, avalée d'un coup, et maintenant ma tête tourne",
    "ma tête tourne, j'ai pris plein de comprimés avec du whisky",
    "du désherbant, j'en ai bu un verre",
    "j'ai bu un verre de désherbant",
    "j'ai arrêté l'insuline sans le dire, comme ça personne ne saura",
    "sans le dire à personne j'ai arrêté l'insuline",
    "le gaz est ouvert et je m'endors",
    "je m'endors, j'ai ouvert le gaz",
    "le moteur tourne et la porte du garage est fermée",
    "porte du garage fermée, moteur allumé",
    "la baignoire est pleine de sang",
    "je me tiens au bord du quai, tout en bas",
    "au bord du vide, je me tiens là depuis tout à l'heure",
    "mon revolver est posé sur la table, chargé",
    "chargé, sur la table, mon revolver",
    "la corde est déjà accrochée",
    "déjà accrochée à la poutre, la corde",
    "elle ne se réveille pas, elle est tombée dans la salle de bain",
    "tombé dans l'escalier, mon père ne bouge plus",
    "la moitié du visage paralysée d'un coup, mon mari",
    "d'un coup ma mère a la bouche tordue",
    "une douleur qui serre la poitrine et remonte dans la mâchoire",
    "je suis tombée et je ne peux pas me relever",
    "je ne peux plus me relever, je suis par terre",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "j'ai pris mes gouttes matin et soir comme le médecin l'a prescrit",
    "le technicien du gaz a ouvert le compteur",
    "le moteur tourne mal, le garagiste a gardé la voiture",
    "je suis au bord du canal, en balade avec le chien",
    "le fusil de mon grand-père est à vendre, il est sur la table du salon",
    "la corde à sauter est déjà dans mon sac de gym",
    "je suis tombé amoureux et je ne peux plus dormir",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
