/** What takes a danger back, and the present that outranks it: laughter, long ago, mourning, titles, things that die, play, fears to be treated. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../src/core/safety/distress.ts";

describe("taken back, unless something of now is said", () => {
  test.each([
    ["encore un mail de la caf et je me pends mdr", "je me pends ce soir, je dis mdr mais c'est pas une blague"],
    [
      "il y a douze ans j'ai fait une tentative de suicide. C'est loin derrière moi, je viens pour arrêter de fumer",
      "il y a douze ans j'ai fait une tentative de suicide, et ça revient depuis quelques jours",
    ],
    ["mon parrain s'est pendu en 2011, j'aimerais enfin faire mon deuil", "mon parrain s'est pendu en 2011 et je vais le rejoindre"],
    ["on a vu Suicide Squad au ciné avec les petits", "j'ai vu le film au ciné et j'ai envie de mourir"],
    ["mon imprimante s'est suicidée ce matin, je vous écris à la main", "j'ai cassé l'imprimante, je veux me suicider ce matin"],
    ["le rugby a repris, j'ai des bleus partout", "il m'a frappée, j'ai des bleus partout"],
    ["j'ai peur du vide sur les ponts, l'hypnose peut aider ?", "je suis sur le pont et le vide m'appelle"],
    ["j'écris un roman où le héros saute du pont", "j'écris ma lettre puis je saute du pont"],
    ["la jument de ma voisine s'est jetée sur la clôture, les petits pleurent", "ma chienne s'est jetée sous un car, je veux mourir aussi"],
    ["dans la pièce je suis Ophélie, à la fin je me noie", "je joue la comédie à tout le monde, je veux mourir"],
    ["venir à scooter par ce mistral, c'est du suicide, je prends le bus", "venir me sert à rien, je pense au suicide"],
    ["pas du tout d'idées suicidaires, juste un sommeil en miettes", "des idées suicidaires, juste un sommeil en miettes"],
    ["je dors mal depuis des mois, le sommeil est dans vos cordes ?", "depuis des mois je pense à la corde du garage"],
    ["le trajet et la canicule m'ont achevée, je décale", "j'en peux plus, jvais me kill cette nuit"],
    ["my old kettle finally killed itself, can I come in person", "I'm going to kill myself, my old kettle can go to Sam"],
    [
      "as a student I used to cut myself, that's long behind me and I'm well",
      "as a student I used to cut myself and it's started again lately",
    ],
  ])("%j is not heard, %j is", (innocent, danger) => {
    expect(distressIn(innocent)).toBeUndefined();
    expect(distressIn(danger)).toBeDefined();
  });
});
