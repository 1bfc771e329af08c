/** An end that would come as an accident, in French or English; what a policy or a bank does then; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "Si le train déraille avec moi dedans, ça m'arrangerait",
    "une vague et c'est réglé, il suffirait que la mer me prenne",
    "j'espère que le camion ratera le virage et que je serai dessous",
    "Je rêve que l'ascenseur lâche quand je suis dedans",
    "Sur ma moto je pense souvent à ce platane, personne ne poserait de questions",
    "un faux pas sur l'échafaudage et l'assurance paierait, je me dis ça tous les matins",
    "if the plane went down with me on it I wouldn't mind",
    "I keep picturing the tractor tipping over, nobody would know",
    "One slip on the ladder. It would be a relief for me.",
    "hoping my heart just stops one of these nights",
    "going overboard at night, no lifejacket, that's what I dream about",
    "en haut du clocher je me dis laisse-toi tomber",
    "on the multi storey I tell myself just step off",
    "L'assurance vie paie-t-elle si je meurs exprès ? C'est pour mes enfants",
    "mes parents auraient le capital si je disparaissais, j'ai relu le contrat",
    "my wife would get the lump sum if I died before June, I've read the small print",
    "do debts die with whoever owes them? I think about it every night",
    "j'ai cherché comment partir toutes les deux, maman et moi, sans souffrir",
    "si le bus se renversait je ne lèverais pas le petit doigt",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "Le bus a dérapé avec moi dedans, plus de peur que de mal, j'arrive",
    "j'ai peur que l'avion s'écrase, l'hypnose marche pour ça ?",
    "Une séance de plus m'arrangerait, mon train est à 18h",
    "J'ai eu un accident de voiture sans gravité, je serai en retard",
    "j'espère que le bus passera, sinon je décale",
    "L'assurance paie les séances si je suis en arrêt ?",
    "le crédit sera soldé en juin, ça me soulage",
    "hope the car starts, I'd be there at 5",
    "je passe au-dessus du canal, je me dis que c'est joli",
    "J'imagine que la mer vous manque, profitez bien",
    "on est tombés du canapé de rire ma fille et moi",
    "mon mari est assuré pour moi, dois-je envoyer la carte verte ?",
    "I wish the bus stopped closer to your office",
    "je souhaite que la machine à café soit réparée d'ici là",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
