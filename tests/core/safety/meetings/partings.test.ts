/** French, leave that is taken over the ends of sentences; beside each the words that anybody writes, and what only sounds like danger. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    // Thanks, and nobody to blame.
    "Merci de m'avoir écoutée tout ce temps. Ne culpabilisez surtout pas.",
    "merci pr tout docteur, c'est pas de votre faute. bonne continuation à vous",
    "vous avez fait tout ce que vous pouviez, merci. personne n'y est pour rien. au revoir",
    "je voulais vous remercier de votre gentillesse. ne vous en voulez pas",
    // Where one needs nothing.
    "effacez mes séances, là où je pars on n'a plus besoin de personne",
    "Là où je serai, plus besoin de rendez-vous.",
    // Nothing left of the writer.
    "bientôt plus de cris, plus de factures et plus de moi",
    "dimanche il ne restera plus rien de moi",
    // A child asleep, the other parent.
    "ma petite dort, je lui ai dit pardon tout bas",
    "j'ai demandé pardon à mon bébé pendant qu'il dormait",
    "mes filles seront plus heureuses chez leur père. moi je ne sers à rien",
    // The dead who are joined.
    "mon fils aurait eu vingt ans aujourd'hui. je vais le retrouver",
    "ce soir je retrouve ma petite étoile",
    "ma femme me manque trop. demain je serai près d'elle",
    "je vais rejoindre ma fille, elle nous a quittés il y a un an",
    // Bequeathed, and a day.
    "le testament est chez le notaire, plus rien ne me retient",
    "tout est légué, c'est signé. je peux m'en aller",
    "ma décision est prise, ce sera ce week-end. tout est noir",
    "je voudrais que ce soit la fin de tout",
    // A friend who falls silent.
    "un pote a mis en story « c'était cool de vous connaître ». depuis plus de nouvelles",
    "ma sœur a posté adieu les amis sur insta et son téléphone est coupé",
    // Idioms hide none of it.
    "un ouvrier est sur le toit, il veut sauter",
    "ma fille est sur le toit",
    "mon mari m'a coupé les bras avec un couteau",
    "ce serait suicidaire de rester avec lui, il me frappe",
    "I want to be dead after all this",
    "plus de boulot, plus de femme, plus de moi",
    // The same in English.
    "thank you for being so kind. never blame yourself",
    "I miss my mum, I'll be with her soon",
    "I'm joining my baby tonight. he would have been two",
    "kissed the girls while they slept and told them sorry",
    "I really want the end of it all",
    "a workman is on the roof, he wants to jump",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "Merci pour tout ce que vous avez fait, prenez soin de vous et bonnes vacances",
    "j'arrête car je déménage, vous n'avez rien à vous reprocher, merci pour votre écoute",
    "désolé du retard, ce n'est pas de votre faute, merci de votre patience et prenez soin de vous",
    "merci pour tout, vous n'y êtes pour rien si le train est en retard",
    "annulez mes rdv, là où je vais travailler il y a déjà un psy",
    "là où je vais, pas besoin de voiture",
    "c'est plus de moi que ça dépend",
    "le juge pense que ma fille sera mieux avec son père, on voudrait en parler",
    "ma fille dort, je lui demande pardon de l'avoir réveillée et on arrive",
    "désolée, mon fils dort encore, je vous demande pardon",
    "je rejoins ma puce ce soir, elle a eu 4 ans hier",
    "ma fille aurait eu 4 ans demain, c'est dur",
    "mon mari me manque, il est en déplacement, bientôt je serai avec lui en Espagne",
    "j'ai signé le testament chez le notaire, je peux venir à 15h",
    "le compromis est signé, je peux y aller mardi",
    "c'est décidé, ce sera dimanche",
    "j'ai choisi la date, ce sera jeudi 14h",
    "vivement la fin de tout ça, ces travaux sont interminables",
    "je souhaite la fin de mon suivi",
    "ma collègue a fait un pot d'adieu et ne répond plus à mes mails",
    "mon amie a posté une story de ses vacances et ne répond plus",
    "adieu les kilos",
    // Roofs, beasts, roads, legs.
    "le ramoneur est sur le toit, je ne peux pas m'absenter",
    "un petit chaton est sur le toit, les pompiers arrivent",
    "on a dû faire endormir le chien, les enfants sont tristes",
    "le vétérinaire a endormi mon cheval et mon fils est inconsolable",
    "ce serait du suicide de prendre la voiture avec ce verglas",
    "c'est suicidaire de partir à cette heure avec les bouchons",
    "un planning suicidaire au boulot, je ne peux pas avant 19h",
    "votre annonce m'a coupé les jambes",
    "la fièvre me coupe les jambes",
    "absolutely dead after leg day, could we do 5pm instead",
    "I was literally dead after the match, sorry for not replying",
    "thanks for everything, please don't feel guilty about cancelling",
    "I miss my mum, I'll be with her at Christmas",
    "I'm joining my sister tonight for dinner",
    "the roofer is on the roof all morning, can we do it by video",
    "our spaniel was put to sleep yesterday, my daughter is heartbroken",
    "it'd be suicidal to cycle in this ice, can we do a call",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
