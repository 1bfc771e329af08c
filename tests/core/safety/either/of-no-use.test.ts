/** Of no use, in French or English; a life they would have again, those who would cope or forget, who would mind the child; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "Je ne suis qu'un poids pour mes enfants, je vais leur laisser la place",
    "bonne à rien toute ma vie. Bientôt ils pourront récupérer ma chambre",
    "mes filles ne perdront plus leurs dimanches avec un vieux machin comme moi",
    "I'm just a drain on them. They can rent my room soon",
    "what use is an old thing like me, I'll get out of their way",
    "nobody wants me. It ends on Sunday",
    "Ma femme aurait une vraie vie si je n'étais plus là, alors je vais la lui rendre",
    "she'd have her freedom back if I weren't in the picture",
    "ils s'en remettraient au bout de quelques semaines, j'ai fait le calcul",
    "Tout le monde se débrouillerait très bien. J'y ai réfléchi longtemps, sans moi c'est plus simple",
    "they'd manage within a month. I've thought it through",
    "my kids would get over me quick enough, I've weighed it up",
    "Elle a 3 ans, à son âge on ne se souvient pas de sa mère, tant mieux",
    "he's only two, he won't remember his dad, right?",
    "Que devient un enfant quand sa mère disparaît et qu'il n'y a pas de père ?",
    "who gets the kids when the mother is no longer around? asking for my girls",
    "qui nourrira mes bêtes si je ne suis plus là ?",
    "je me demande si mes petits se souviendront de mon visage",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "Je sers à rien dans cette réunion, je vous laisse la place",
    "Mes enfants sont grands, je peux louer la chambre, ça m'aide à payer les séances",
    "la baby-sitter gardera les enfants, ma mère n'étant plus là",
    "the team would cope fine without me for a week, so I can come Thursday",
    "they'd manage after a week at nursery, right?",
    "mon fils de 3 ans oublie son doudou partout, à cet âge c'est normal non ?",
    "à cet âge les enfants oublient vite une dispute, non ?",
    "qui s'occupe des enfants pendant la séance de couple ?",
    "Who looks after the kids if the session is for both parents?",
    "I feel useless at work lately, can we talk about it",
    "je coûte cher en seances lol, mon mari s'y fera",
    "he'd have a life again if he weren't working nights",
    "avec les kilos en trop je vais vider ma garde-robe",
    "Est-ce qu'un enfant oublie vite quand on change d'école ?",
    "je ne suis bonne à rien en maths, ma fille non plus, elle aura plus à en faire l'an prochain",
    "je me demande si mon fils se souvient de son père, divorcé depuis 2 ans",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
