/** Those who are dead, in French or English; a stone with a place, lists of reasons that stay empty, mornings that are for nothing; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "Ma femme est morte en mars, je ne compte pas lui survivre longtemps",
    "Mon frère est au cimetière et il m'appelle toutes les nuits. J'ai envie d'y aller.",
    "depuis que mon fils est parti je me demande pourquoi pas moi, quand ce sera mon tour",
    "my late wife keeps calling me over, I'm ready",
    "Mum passed on the 3rd. I'm going to do like she did, same day.",
    "I don't intend to outlive my boy for long",
    "sans elle, la vie, j'en veux plus",
    "il y a déjà mon nom sur la tombe, ne manque que la date, c'est pour bientôt",
    "there's a plot next to him with my name on, I can't wait",
    "je cherche des raisons de rester, j'en trouve aucune",
    "made a column of reasons to stay. It's blank.",
    "deux collègues se sont suicidés, je les comprends de plus en plus",
    "my cousin hanged himself in May and I get why now",
    "people who jump, I envy them",
    "être ici ou mort, c'est pareil",
    "dead or working here, same difference, at least dead I'd rest",
    "je donnerais mes années qui restent à qui en veut, tout de suite",
    "I'd swap places with any of my dying patients in a heartbeat, I'd give them my years",
    "plus rien ni personne ne me retient ici",
    "I ask myself why I bother opening my eyes in the morning",
    "je me demande pourquoi je me lève encore le matin",
    "je veux les revoir tous une dernière fois, après je m'efface",
    "one last time having everyone round the table. then I slip away",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "Mon mari est mort en mars, pourquoi ça fait encore si mal ? je voudrais en parler",
    "ma mère m'attend dans la voiture, elle est veuve depuis peu",
    "mon mari défunt aimait Pâques, je voudrais parler de lui",
    "my late husband used to tell me to come to therapy, so here I am",
    "Le caveau de famille est à refaire, je dois voir le marbrier lundi avec mon frère",
    "j'ai fleuri la tombe de mon père dimanche, ça m'a fait du bien",
    "liste des raisons de rester dans mon couple : vide, on se sépare",
    "mon oncle s'est pendu, je voudrais comprendre pourquoi",
    "je suis mort de rire ou mort de fatigue, au choix",
    "je donnerais ma vie pour mes enfants",
    "I'd give my place in the queue gladly",
    "plus rien ne me retient à Paris, je cherche du travail ici",
    "Why do I keep waking up at 4am?",
    "je veux revoir tout le monde une dernière fois avant le déménagement, pot samedi",
    "les trois raisons de vivre à la campagne, vous en avez parlé en conférence",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
