/** French dangers told by words that meet, in one sentence or over its end: each frame in two orders, beside a sentence that is near and innocent. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard in either order, and not in what only stands near", () => {
  test.each([
    [
      "ne plus ouvrir les yeux, ça m'irait très bien",
      "ça m'irait bien de ne plus ouvrir les yeux",
      "ça m'irait bien de ne plus me lever à 5h",
    ],
    [
      "je regrette chaque matin d'être encore en vie",
      "encore en vie ce matin, je le regrette",
      "je regrette, le dossier est encore en attente",
    ],
    ["le cimetière me fait envie", "j'ai envie du cimetière, de rien d'autre", "l'enterrement de ma tante est jeudi au cimetière"],
    ["cette vie, je vous la rends", "reprenez cette vie, moi j'ai fini", "j'aime cette vie de famille"],
    [
      "la seule porte que je vois, c'est la fenêtre",
      "je ne vois plus que la corde",
      "je ne vois que la mer, vue magnifique depuis l'hôtel",
    ],
    ["mon plan est prêt, samedi ce sera fini", "ce sera fini samedi, j'ai tout prévu", "tout est prêt pour le mariage samedi"],
    ["la poutre du garage, je la regarde tous les soirs", "tous les soirs je regarde la poutre", "j'ai repeint la poutre du garage"],
    [
      "je rêve de foncer exprès dans un platane avec la voiture",
      "la voiture, un platane, je fonce et ce sera réglé",
      "j'ai foncé ce matin en voiture, un platane sur la route, gros retard",
    ],
    ["un jour je lâcherai le volant", "lâcher le volant, j'y pense chaque fois que je conduis", "je conduis et j'arrive, désolé du retard"],
    ["gardez vos rdv, je ne serai plus de ce monde", "je serai plus là, inutile de me noter", "je déménage, inutile de me noter"],
    ["pardon pour ce que je vais vous faire lire", "vous allez apprendre ce que j'ai fait, pardon", "pardon pour le retard de paiement"],
    ["je me mords jusqu'au sang, ça me soulage", "ça me calme de me mordre jusqu'au sang", "le chat m'a mordu, rien de grave"],
    [
      "j'ai gobé la boîte, je ne sais plus combien",
      "je ne sais plus combien de cachets j'ai avalés",
      "combien de cachets dois-je prendre par jour",
    ],
    ["s'il lit mes messages il me démolit", "il me démolit quand il fouille mon téléphone", "il me démolit aux échecs"],
    [
      "au foyer, l'éducateur attache le petit la nuit",
      "on attache ma grand-mère la nuit à l'ehpad",
      "attachez le petit dans son siège auto",
    ],
    ["j'ai dit non et il a continué samedi", "samedi soir il a continué, j'ai dit non", "j'ai dit non au vendeur samedi"],
    ["I keep the rope in the boot", "in my boot there's a rope, ready", "the tow rope is in the boot if you break down"],
    [
      "my letters are written, Saturday I can stop",
      "I can finally rest on Saturday, I've written the letters",
      "I recorded a video for Saturday's conference",
    ],
    ["he took my passport, he says I belong to him", "I belong to him, he says, he keeps my passport", "my passport is at the town hall"],
  ])("%j and %j, not %j", (one, other, innocent) => {
    expect(distressIn(one)).toBeDefined();
    expect(distressIn(other)).toBeDefined();
    expect(distressIn(innocent)).toBeUndefined();
  });
});
