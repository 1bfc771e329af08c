/** French, somebody else in danger, and what one fears to do oneself: each frame in two orders, and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "ma nièce m'a montré ses bras, elle se coupe",
    "mon fils de 12 ans a écrit dans son carnet qu'il voulait mourir, que faire ?",
    "ma fille de 13 ans voulait mourir, c'est l'école qui m'appelle",
    "my son wrote in his diary that he wants to die",
    "mon frère ne répond plus et il a laissé un message d'adieu",
    "un message d'adieu, et depuis mon frère ne répond plus",
    "elle a donné son chat en disant que c'était la dernière fois",
    "c'était la dernière fois, a dit ma cousine, et elle a donné tous ses bijoux",
    "mon père répète que nous serions mieux sans lui",
    "nous serions mieux sans lui, répète mon père",
    "ma fille cache des lames dans sa trousse",
    "des lames, cachées sous le matelas de ma fille",
    "mon neveu a dit qu'il allait tirer sur sa classe",
    "les bras de ma fille sont couverts de coupures",
    "des coupures plein les bras, ma fille",
    "des voix m'ordonnent de sauter",
    "de sauter, c'est ce que les voix m'ordonnent",
    "je vais le tuer, j'ai mis la batte dans le coffre",
    "la batte est dans le coffre, je vais le tuer",
    "j'ai failli étrangler ma fille",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "mon fils a écrit dans son agenda qu'il voulait changer d'heure",
    "my daughter wants to die her hair blue",
    "mon frère ne répond plus depuis qu'il est en vacances",
    "ma mère a donné ses bijoux à ma sœur pour son anniversaire",
    "mon père répète qu'il serait mieux à la campagne",
    "ma fille cache ses bonbons sous son lit",
    "une petite voix me dit de changer de métier",
    "j'ai failli rater mon train",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
