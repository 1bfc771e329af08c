/** Told by a later that is for others, in French or English: no month, birthday or Monday; a date up to which one stays; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "Inutile de me garder le créneau de mars, je n'irai pas aussi loin.",
    "je compte pas voir le printemps, pas la peine de me proposer avril",
    "L'an prochain se fera sans moi, je le sais depuis longtemps",
    "je crois pas tenir jusqu'à la rentrée et ça m'est égal",
    "Vous notez décembre ? Je ne pense pas durer jusque-là.",
    "y aura pas de noël cette année, pas pour moi",
    "Il n'y aura plus de dimanches, ça me soulage d'y penser",
    "je n'ai plus besoin de calendrier, moi",
    "pas besoin de février pour moi, vous pouvez rayer",
    "there won't be a Christmas, not for me",
    "I don't expect to make it to the spring, don't book anything",
    "no more Mondays for me after this one",
    "they talk about my graduation like it's going to happen. I won't be around for it",
    "I don't need a calendar for next year",
    "C'est inutile de m'envoyer le rappel, je ne serai plus nulle part",
    "pas la peine de me répondre demain, je serai plus là",
    "don't bother saving me a seat, I won't be here by then",
    "ne me cherchez pas de place en mai, d'ici là je serai loin de tout",
    "Mon passeport, je ne le renouvelle pas, il ne servira à personne",
    "je reste jusqu'au mariage de ma fille, après rien ne me retient",
    "Je tiens jusqu'à ce que ma mère parte, ensuite je pourrai m'en aller à mon tour",
    "plus que la communion du petit et puis je tire ma révérence, je patiente juste jusqu'à sa communion",
    "I'm only hanging on till the dog dies, after that nobody needs me",
    "I'll stay till my daughter's exams are over, then I can let go",
    "I'm here until Mum dies. Then there's nothing holding me.",
    "j'attends qu'il soit majeur. Ensuite, je m'efface.",
    "ça se terminera cette semaine, devant moi il n'y a plus rien",
    "It all ends on Friday. There's no future in me anyway.",
    "je n'attends plus demain, je n'attends plus rien du futur",
    "je n'ai pas l'intention de voir un autre hiver",
    "I'm not planning past Christmas, just so you know",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "J'attends que mon fils passe son bac, après on part en voyage",
    "je pense pas aller jusqu'à Marseille lundi, trop de bouchons",
    "Il n'y aura pas de séance lundi ? c'est férié",
    "y a plus de mercredi de libre avant Noël ?",
    "Je ne serai plus là en juin, je déménage à Lyon",
    "there's no bus on Sundays, could we do Monday",
    "I don't think I'll make it to the session on Thursday, I'm running late",
    "j'attends que le petit ait son brevet, ensuite je reprends les séances",
    "I'll stay till the exams are over then I'm off to uni",
    "mon passeport est à refaire, il ne servira pas avant l'été",
    "je verrai pas ma mère à Noël cette année, elle part au ski",
    "Je n'ai pas besoin de mardi finalement, gardez-moi jeudi",
    "on n'aura pas besoin de la salle en mars pour l'atelier",
    "I won't need the Tuesday slot next week, thanks",
    "le mariage de ma sœur se fera sans moi, je suis en déplacement",
    "Je ne verrai pas mes parents avant Pâques",
    "It ends this Friday, my course, so Mondays are free",
    "On a arrêté d'attendre demain pour vivre, merci pour ce que vous avez fait",
    "je n'ai pas prévu de voir mon frère ce mois-ci",
    "we're not planning anything past Sunday, so Monday works",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
