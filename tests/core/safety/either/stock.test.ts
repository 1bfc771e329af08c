/** A life that is looked back on and time that has come, in French or English: nobody waits, traces are burnt, a feast is not to be spoilt; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "j'ai bien vécu, il est temps de fermer",
    "I've had a good run. It's just time.",
    "mon temps est passé, je peux m'arrêter",
    "personne n'a besoin de moi, ça rend la chose plus facile",
    "nobody waits for me any more, there's a kind of peace in it",
    "J'ai déchiré mes journaux intimes, il ne restera aucune trace",
    "I burnt all my diaries so nobody has to read them after me",
    "j'imagine Noël sans moi, la table est plus légère",
    "I picture the house without me in it and everyone's calmer",
    "j'attends la bonne occasion, ma femme part en déplacement jeudi, je serai seul",
    "waiting for the right night, my flatmate's away at work till late",
    "je ne veux pas gâcher le mariage de mon fils, ce sera après",
    "I don't want to ruin her birthday so I'll wait till after",
    "Plutôt que de finir en légume je préfère partir debout",
    "before I end up a burden and forget their names, I'm going",
    "Je me couche en espérant que cette nuit soit la dernière",
    "I go to bed hoping that's it",
    "I was gutted to wake up this morning",
    "Mamie me manque tellement, il n'y a qu'une façon de la revoir",
    "I miss my brother and there's only one way to be with him",
    "ma sœur a d'autres enfants, elle s'en remettra, elle irait bien",
    "they've got each other, they'd be fine without me",
    "she's too young to grieve for me",
    "remember me as funny",
    "dites-leur que j'ai été heureux quand même, que j'étais drôle",
    "laissez mon créneau à un autre, il en fera meilleur usage",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "j'ai fait le tour de la question, il est temps de changer de boulot",
    "grand-mère a eu une belle vie, c'était son heure, on l'enterre jeudi",
    "j'ai brûlé les lettres de mon ex comme vous me l'aviez conseillé",
    "j'imagine les vacances sans moi, ils seront mieux sans un râleur lol",
    "j'attends le bon moment pour lui dire, quand mon mari sera seul",
    "I'm waiting for the right time to tell my wife",
    "je ne veux pas gâcher Noël donc je leur annonce le divorce après",
    "I don't want to spoil the holiday so we'll do the session in January",
    "avant de devenir dépendant, mon père a signé un mandat chez le notaire",
    "je me couche en espérant que le bébé dorme enfin",
    "I go to bed at ten hoping to sleep",
    "ma mère me manque, je vais la voir à l'EHPAD dimanche",
    "je veux revoir mon fils, il me manque trop, le juge décide lundi",
    "they have other kids, is it a sibling session",
    "the kids look after each other on Wednesdays so I'm free",
    "tell them I was ill last week and need a certificate",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
