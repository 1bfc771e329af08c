/** Children who tell it, show it or play it, cries through a wall, who comes into a room at night: in French or English, and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "le petit de ma voisine a dit à ma fille que son papa lui met la tête sous l'eau",
    "ma nièce raconte que papi lui fait des bisous secrets et qu'il faut pas le dire à mamie",
    "un de mes élèves de CE1 a des traces de fil électrique sur les cuisses, il m'a dit qu'il avait été méchant",
    "Je suis maîtresse. Une petite s'accroche à ma jupe tous les vendredis, elle ne veut pas aller chez son père, elle tremble",
    "De l'autre côté du mur ça hurle, une femme répète « arrête tu me fais mal » et les petits pleurent",
    "mon grand-père dort chez nous à Noël, j'ai peur qu'il remonte dans ma chambre",
    "mon copain dit qu'une copine qui refuse c'est pas une vraie copine alors je ferme les yeux et je compte",
    "papa a cassé le bras de maman et on doit dire qu'elle est tombée",
    "my nephew drew a picture of daddy hitting mummy with a pan",
    "a girl in my class wets herself every Friday at home time and cries not to be sent back",
    "my son's friend has cigarette burns on his arms and won't say how",
    "the upstairs flat, she screams get off me and the kids are crying, what do I do",
    "my uncle is staying for the wedding and last time he came into my bed",
    "my husband says a wife can't refuse so I just lie there and count till it's over",
    "my stepdad says it's our special game and mum mustn't know",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "ma fille a raconté à la maîtresse que papa fait des crêpes à maman",
    "mon fils pleure, il ne veut pas rentrer à la maison, il s'amuse trop chez mamie",
    "elle a un secret avec papi pour la fête des mères",
    "j'entends les voisins crier à chaque but, je dors mal",
    "le bébé du dessus pleure toutes les nuits, j'entends tout à travers le plafond",
    "je n'arrive pas à dire non à mon chef, j'attends que ça passe",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
