/** Distress typed as it sounds, in the spelling of a thumb; and the same sounds on a desk's ordinary business. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "jé recomencé a me coupé hier",
    "j rekomence a me coupé lé bra",
    "g recomancer a me taillé",
    "ma famil srai mieu san moua",
    "lé gen seré + heureu san moi",
    "tou le monde seré mieu si jeté plu la",
    "tou le monde sre tranquil si jeté mor",
    "g envi dmourir",
    "jvai fer une conneri, tou mé medoc son devan moi",
    "g les medoc devan moi jsé pa koi fer",
    "jme sui coupé lé vene",
    "ma fille c taillé lé vene",
    "sa sert a rien de vivr",
    "jen ai mar de vivre",
    "g pri tou mé cachés",
    "i me tape tous les soirs",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "tt le monde srè content si on décale a 18h",
    "g recomencé a fumé",
    "g recomencé le sport, je peux pas venir avant 19h",
    "g recomencé a bossé lundi, on décale ?",
    "jme sui coupé lé cheveu, vous allé pas me reconnaitre",
    "jvai fer 1 virement, c ok ?",
    "tou le monde ser mieu si on fai le groupe a 10h",
    "demain se sera san moi, jsui de garde",
    "jai tous les papiers devan moi, il vous faut quoi ?",
    "jsui perdu c de kel coté du canal ?",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
