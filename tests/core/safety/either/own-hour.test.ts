/** An hour that one chooses oneself, in French or English: the one thing left to decide, a calm that came with it, the last act; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "J'ai 82 ans, j'ai quand même le droit de choisir le jour où je pars",
    "à mon âge c'est à moi de décider comment je finis",
    "at my age surely I get to choose when I go",
    "I'd rather plan my own end before they put me in diapers, it's my right",
    "ma vie m'appartient, je fixe ma sortie",
    "Il me reste une seule liberté, je l'ai prise, c'est décidé",
    "the only thing left that's mine is how it ends, and I've decided",
    "la dernière chose que je peux choisir, et c'est fait",
    "J'ai tranché hier soir. Depuis je dors bien, plus d'angoisse.",
    "ma décision est prise et je me sens légère comme jamais",
    "I've made up my mind. I feel so light now.",
    "I've stopped crying since I set a date",
    "plus de colère, plus rien, j'ai trouvé la sortie",
    "Terminus pour moi, et je ne veux pas de correspondance",
    "C'est le dernier chapitre de mon histoire, sans suite",
    "lights out for me, for good this time",
    "end credits. of my life. no sequel",
    "plus envie de rejouer, j'ai grillé la dernière pièce",
    "La ferme part aux enchères mardi et moi avec, on me retrouvera dans la cave",
    "the shop goes under on Monday and me with it, last one out",
    "je me suis donné jusqu'à dimanche, après plus rien",
    "I've given myself till Friday, then that's it",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "À 80 ans j'ai le droit de choisir mon horaire, non ?",
    "c'est à vous de décider quand on s'arrête, la séance dure combien ?",
    "j'ai enfin décidé de quitter mon boulot, je suis soulagée",
    "I've decided on the blue dress, so relieved",
    "j'ai choisi, ce sera mardi 18h, merci pour votre calme",
    "ma décision est prise, je reprends mes études, je suis sereine",
    "Game over pour moi, gastro, je reste au lit",
    "rideau sur la saison de théâtre, je suis à nouveau libre le jeudi",
    "last chapter of my thesis, for real this time",
    "le magasin ferme à 19h et moi aussi, donc 19h30 ?",
    "ma boîte ferme en août, moi aussi je pars",
    "I've given myself till Friday to submit the essay",
    "il reste jusqu'à vendredi pour payer l'inscription",
    "Tu éteins la lumière de la salle d'attente en partant ?",
    "J'ai bien dormi, le choix est fait : on adopte le chien",
    "une seule chose que je peux décider dans ce divorce, c'est la garde",
    "terminus du bus 24, c'est bien là votre cabinet pour moi ?",
    "je rigole, j'ai choisi le jour : mardi 18h",
    "it's all settled, so relieved, see you at 5",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
