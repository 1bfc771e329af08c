/** What still holds one here, in French or English, and that it gives way: a cat, a duty, counted days, a strange calm, a house made clean; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "Je ne tiens que pour mes chats, et le plus vieux est malade",
    "je reste là pour ma mère. quand elle partira, moi aussi",
    "Sans ma chienne je ne serais déjà plus là",
    "the dog's the only reason I get up and he's fourteen",
    "I only stay because of my kids, once they've left I'm not sure",
    "It was the last one who needed me, and he died on Monday",
    "Ma mère est enterrée depuis samedi, j'ai fini ce que j'avais à faire",
    "quand la maison sera vendue je n'aurai plus à faire semblant",
    "now that the kids are settled there's nothing left for me to do here",
    "once Dad's gone I won't have to keep pretending for anyone",
    "Je coche les jours, plus que six et puis la paix",
    "plus que trois nuits, ensuite le silence",
    "five more sleeps and then it's quiet",
    "I'm counting the days until I see Mum again",
    "après la tempête il y a ce calme étrange. J'ai rangé ma chambre.",
    "je ne ressens plus rien, c'est paisible. Tout est décidé.",
    "suddenly it's all so quiet in my head, no tears. I know what I'm going to do",
    "Me soigner, à quoi bon ? Pour quoi, pour qui ?",
    "pourquoi manger, pourquoi guérir, pour qui",
    "what's the point of getting better, who for",
    "Je me demande combien de jours avant que quelqu'un s'inquiète",
    "how long till somebody would notice if I vanished",
    "j'ai lavé les draps et vidé le frigo, que personne n'ait à nettoyer derrière moi",
    "I scrubbed the flat so whoever opens the door won't be ashamed of me",
    "dites à la psychologue qu'elle n'y est pour rien, elle a tout tenté",
    "please tell Dr Moore it isn't her fault, she did all she could",
    "la lettre est chez le gardien, ouvrez-la si je ne viens pas jeudi",
    "if I don't turn up by Friday, open the envelope I left you",
    "je voudrais dormir là où est mon fils, sous la terre",
    "I wish I could go where my husband is",
    "marre d'être le fardeau de tout le monde",
    "ce serait reposant de ne plus exister",
    "it'd be lovely to just stop existing",
    "j'ai montré à ma femme comment payer les impôts, elle saura se débrouiller",
    "showed my son how the boiler works, he'll manage",
    "vous pouvez clôturer mon dossier à partir de vendredi",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "je reste à la maison pour mon chien malade, on décale ?",
    "le chien est mort hier, j'ai trop pleuré, je préfère décaler",
    "j'ai fini mon service, j'arrive dans dix minutes",
    "quand le divorce sera signé je n'aurai plus à faire semblant devant ma belle-mère",
    "je compte les jours avant les vacances, plus que six !",
    "counting the days till the baby comes",
    "je suis bizarrement calme avant l'examen, les exercices marchent",
    "pourquoi continuer l'EMDR si ça ne marche pas ?",
    "what's the point of the diet if I gain it back",
    "combien de temps avant que quelqu'un remarque ma nouvelle coupe ?",
    "j'ai tout nettoyé pour que ma belle-mère n'ait rien à redire",
    "I cleaned the house so nobody trips when the in-laws come",
    "dites à la psychologue que ce n'est pas sa faute si je suis en retard",
    "tell the receptionist she did everything right, thanks",
    "la lettre de mon médecin est dans mon sac, si je ne viens pas lundi je vous l'envoie",
    "je voudrais être là où est la mer, vivement les vacances",
    "fatigué d'être le seul à faire la vaisselle",
    "j'ai appris à mon fils à faire du vélo, il est fier",
    "fermez mon dossier à partir de vendredi, je déménage",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
