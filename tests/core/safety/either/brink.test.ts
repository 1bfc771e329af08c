/** At the brink of hurting somebody, in French or English: hands that frighten, a car that waits, an order from the wall; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "je pleure dans la cuisine pour pas l'entendre, j'ai peur de lui faire quelque chose s'il recommence à hurler, il a 2 mois",
    "j'ai posé le bébé dans le jardin et j'ai fermé la porte, sinon je sais pas ce que je faisais",
    "ma fille a 3 semaines, quand elle pleure j'ai envie de la jeter",
    "je me suis vue avec elle dans les bras au-dessus de la rambarde",
    "mon mari alzheimer m'a encore griffée et je l'ai giflé. Deux fois. Je ne me reconnais pas, je vais finir par le tuer",
    "Je prends soin de ma mère depuis 9 ans. Cette nuit j'ai doublé ses gouttes pour qu'elle dorme et j'ai pensé à tripler",
    "je roule derrière lui tous les soirs, je cherche le bon virage",
    "si elle m'enlève mon fils, il n'y aura plus de fils pour personne",
    "j'ai acheté de l'acide. elle saura ce que c'est de plus plaire",
    "je serre les poings dans le bus, si un gosse crie encore je cogne",
    "dans ma tête on me répète « fais-le taire » et mon père ronfle à côté",
    "les anges disent que ma fille sera mieux avec eux",
    "mon voisin m'envoie des ondes, cette nuit je vais régler ça avec le fusil de mon grand-père",
    "I put my hand over his mouth to stop the screaming. he went quiet. he's ok but I'm not",
    "I shut the baby in the car and walked round the block because I was going to hurt him",
    "when she won't latch I picture her hitting the wall",
    "dad's incontinent and I slapped him. I slapped my own dad. I'm so tired I could do worse",
    "I keep the car idling outside her work. I haven't done it yet",
    "he took my kids so I'll take his face",
    "going down there with a bat tonight unless somebody gives me a reason",
    "I want to hurt strangers on the bus, it comes up like being sick",
    "j'ai hurlé si fort sur ma fille qu'elle s'est cachée, et j'avais le tisonnier à la main",
    "Mon bébé pleure non-stop et tout à l'heure j'ai eu envie de la lâcher dans l'escalier",
    "jai crié sur ma grand mere et jai failli la pousser, jsuis son aidant depuis 2 ans j'en peux plus",
    "quand mon mari dort je regarde sa gorge et le coupe-papier",
    "j'ai le plan de son immeuble, je sais à quelle heure elle sort les poubelles, il faut que quelqu'un m'arrête",
    "la rage me prend au volant j'ai failli écraser exprès un cycliste, j'ai fait demi-tour",
    "je veux qu'il souffre, j'ai loué une voiture",
    "il y a une voix de femme qui m'ordonne de brûler l'appartement",
    "le chat du voisin me transmet des ordres, il faut que j'ouvre mon bras",
    "I slammed the cot against the wall. Baby is fine. I am not fine",
    "I'm the carer and I'm scared of how hard I grip her wrists now",
    "I sat outside his house with a can of petrol and then I drove home. I don't know about tonight",
    "he won't be laughing Saturday when I'm done with him",
    "I dream with my eyes open about the bread knife and my sister",
    "they're telling me through the smoke alarm to do it to the neighbours before they do it to me",
    "keep thinking I could just swerve into the cyclists",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "j'ai posé le bébé dans le transat dans le jardin, on peut commencer",
    "je lui donne du sirop pour qu'il arrête de tousser",
    "si elle prend les enfants à Noël je les aurai à Pâques, on s'arrange",
    "elle verra ce que c'est d'avoir un ado",
    "j'y vais avec la batte de mon fils, entraînement de baseball",
    "dans ma tête on dirait une radio qui parle, le stress du boulot",
    "je vois souvent des images de couteaux dans les pubs de cuisine",
    "j'ai envie de pousser ma fille à s'inscrire au théâtre",
    "elle va comprendre sa douleur lundi quand elle verra son planning, ma collègue",
    "I threw the baby's bottle across the kitchen by mistake, coffee everywhere",
    "the baby isn't mine, I'm the nanny, I'll bring her along",
    "we're all going together to Spain with the kids, she'll never get bored",
    "he deserves a break, we're away Friday",
    "I carry a pocket knife when hiking, I know what time the trail shuts",
    "I keep getting the urge to hit snooze",
    "god told me in a dream to call you haha",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
