/** What the writer may do, told in French or English: a pillow, hands that shake, leaving with the children, a knife and an hour, voices. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "j'ai reposé le petit dans son lit beaucoup trop fort, j'ai honte, je craque, j'ai peur de moi",
    "quand je change ma fille je vois des images de ciseaux, je n'ose plus la toucher",
    "je la soigne depuis quatre ans ma mère, cette nuit j'avais l'oreiller dans les mains au-dessus d'elle",
    "ma femme dit que le bébé a le regard du diable et qu'il faut le purifier",
    "je pars avec mes fils là où personne nous séparera jamais",
    "elle croit qu'elle va refaire sa vie avec mes gosses. jeudi au tribunal elle va comprendre, je n'ai plus rien à perdre",
    "il finit le boulot à 22h, je serai sur le parking avec la barre de fer",
    "j'ai des envies de planter quelqu'un dans le bus, ça monte, je suis descendu",
    "les voix me disent de mettre le feu à la chambre",
    "je l'ai attrapée à la gorge devant les enfants",
    "i shook her. only for a second but i shook the baby",
    "every time I bath him I see myself letting go",
    "i can't be left alone with the twins, i keep seeing the stairs",
    "mum's had dementia for six years and tonight I had the cushion in my hands",
    "my wife says the baby isn't ours, that they swapped him, she hasn't slept since the birth",
    "I'm taking the girls with me, nobody will ever hurt them again",
    "he gets out of work at six and I'll be in the car park with the hammer",
    "she'll get what's coming to her Monday. nothing left to lose me",
    "I get this urge to shove people off the platform, it's getting stronger",
    "the voices want me to burn the house down",
    "I had my hands round her throat and I didn't stop straight away",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "j'ai mis un coussin sous la tête de ma mère, elle dort mieux",
    "vous conseillez quel oreiller pour ma mère ?",
    "cette nouvelle m'a secouée, le bébé arrive plus tôt que prévu",
    "mon bébé est mauvais dormeur, j'ai peur que ça dure",
    "ce bébé n'est pas le mien, c'est ma nièce, je la garde, je viendrai avec",
    "on part ensemble avec mes filles en Corse samedi, elles ne souffriront plus de la chaleur",
    "elle mérite sa promotion, la fête est samedi, vous verrez les photos",
    "le prof va payer le resto vendredi, il a perdu son pari",
    "il va me le payer au prochain match samedi",
    "j'ai un couteau suisse dans mon sac pour la rando, je sais où il range la carte",
    "j'ai envie de frapper dans un sac de boxe, vous connaissez une salle ?",
    "la foule me pousse sur le quai à l'heure de pointe, ça m'angoisse",
    "ma voix se coupe quand je parle, la chorale dit de voir un ORL",
    "à la radio ils ont dit de couper l'eau demain, je décale ?",
    "j'ai pris le cou de mon chat dans le collier, il va bien",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
