/** Deeds and places said plainly, in few words. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "jme coupe ds ma chambre le soir, ma mere sait pas",
    "je me taillade les cuisses et ça me calme",
    "je suis sur le toit de l'immeuble, il fait froid",
    "assise sur le rebord du parking, j'ai plus rien à dire",
    "je serai mort avant Noël de toute façon, c'est décidé",
    "my brother says he's going to off himself",
    "mon fils parle de se foutre en l'air tous les soirs",
    "l'assurance vie, ça marche si c'est volontaire ?",
    "je voudrais que tout s'arrête, la douleur et moi avec",
    "I've given away most of my records, no need to book me again",
    "ma fille demande combien de mètres fait le pont",
    "j'ai des images où je fais mal à mon bébé",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "je me coupe les cheveux toute seule maintenant",
    "je me coupe toujours en cuisinant, encore un doigt",
    "je suis sur le toit, les tuiles n'attendent pas, je rappelle à midi",
    "l'assurance vie de mon père est au notaire, je viens mardi",
    "je voudrais que tout s'arrête deux minutes au bureau",
    "j'ai donné ma guitare à mon neveu, on déménage",
    "combien de mètres fait le pont pour l'exposé de ma fille ?",
    "mon chat se gratte et j'ai peur qu'il se fasse mal",
    "le chien a avalé une chaussette, je serai en retard",
    "mon père aurait cent ans, ça serre un peu la gorge",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
