/** French, death hoped for from outside, and the dead to be joined. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "pourvu qu'un infarctus m'emporte cette nuit",
    "un infarctus qui m'emporterait, je l'espère chaque nuit",
    "si seulement mon cœur lâchait pendant mon sommeil",
    "le bon Dieu tarde à me reprendre",
    "ce soir je me présente devant Dieu",
    "je prie pour ne pas voir le matin",
    "m'endormir et ne jamais rouvrir les yeux, je ne rêve que de ça",
    "je voudrais être sous terre",
    "je rejoins mes morts ce soir",
    "ce soir, mes morts, je les rejoins",
    "le prochain cercueil, je suis le suivant",
    "ma place au caveau m'attend",
    "la mort traîne, je vais l'aider",
    "je voudrais me dissoudre",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "pourvu que je n'aie pas d'accident avec ce verglas",
    "le Seigneur m'a rappelé à l'ordre",
    "si Dieu me prête vie, à jeudi",
    "je vais au cimetière fleurir la tombe de ma tante",
    "je retrouve ma mère à la gare",
    "je suis le suivant sur la liste ?",
    "je vais l'aider à déménager",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
