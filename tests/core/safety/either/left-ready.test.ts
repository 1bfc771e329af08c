/** What is left ready for those who stay, in French or English: keys, animals, tools, debts, a picture, a message that is timed; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "Les codes de la banque sont dans l'enveloppe bleue, ma femme saura la trouver",
    "j'ai tout étiqueté, mes filles n'auront pas à chercher les papiers",
    "I've labelled the boxes and put the will on the desk, so they won't have to search",
    "Le notaire a tous les papiers. Il n'y a plus qu'à se lancer.",
    "passwords are written in the drawer, my brother will know what to do with the dog",
    "mon testament est signé et les clés sont chez la voisine, quand on me trouvera tout sera simple",
    "tout est en ordre, mes chats vont chez ma tante, personne ne sera dérangé",
    "the horse is sold and the deeds are on the table for when they find me",
    "qui pourrait garder mes poules ? après dimanche il n'y aura plus personne pour les nourrir",
    "J'ai donné ma guitare à mon neveu, là où je vais on n'en joue pas",
    "j'ai légué tous mes vinyles à un pote, c'est mieux ainsi",
    "I gave my tools to my lads, I won't be needing them any more",
    "split my records between my mates, better this way",
    "sold the van, don't need it where I'm going",
    "je viens solder mes séances, je n'aime pas partir en laissant une ardoise",
    "I want to settle what I owe, I'd hate to leave debts behind me",
    "Voilà le dernier virement, comme ça je ne dois rien à personne avant de partir",
    "j'ai fait promettre à ma sœur de veiller sur mes enfants, elle n'a rien demandé",
    "asked my mate to look after my mum. he didn't ask why",
    "j'ai fait une belle photo de moi, qu'ils s'en souviennent après moi",
    "recorded a video of me singing for the kids to remember me by",
    "mes mails sont programmés pour dimanche, lundi ils comprendront",
    "scheduled a post for Sunday night. by then it'll be too late, everyone will understand",
    "les vaches sont vendues, le chien est placé, reste plus qu'à y aller",
    "j'ai rendu à chacun ce que je devais, il ne me reste qu'à partir",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "Les papiers de la mutuelle sont dans l'enveloppe, ma femme passera vous les donner",
    "mes codes sont dans un carnet, sinon j'oublie tout",
    "j'ai laissé les clés chez la voisine pour le plombier, il saura se débrouiller",
    "I've put the invoice on the desk, she'll find it",
    "le chat est chez ma mère pendant les vacances, donc je suis tranquille",
    "on a donné le chien, allergie de la petite, elle pleure",
    "J'ai vendu mon vélo, il ne servait plus à rien",
    "I sold my car, I don't need it any more since I work from home",
    "j'ai donné mes vieux livres à ma nièce, c'est mieux comme ça, elle lit tout",
    "je vous règle ce que je dois avant de partir en vacances",
    "I'd like to pay what I owe before the holidays",
    "j'ai demandé à ma mère de garder les enfants jeudi, elle n'a pas demandé pourquoi",
    "Vous voulez une photo de moi pour le dossier ?",
    "j'ai programmé le mail d'absence, les clients comprendront",
    "tout est réglé avec l'assurance, ma femme aura le remboursement, merci",
    "tout est prêt pour le mariage, mes parents n'auront plus qu'à s'asseoir",
    "testament signé chez le notaire, ma fille trouve ça morbide, moi je respire. À jeudi",
    "my dog's going to my sister's while I'm in hospital, she'll manage",
    "I have written the instructions for the babysitter, they'll be fine",
    "j'ai prêté ma perceuse à mon frère, il en a besoin pour sa salle de bain",
    "mon frère va avoir besoin du code de l'immeuble pour me déposer",
    "L'enveloppe avec le chèque est dans la boîte, la secrétaire saura",
    "je rends à chacun ce que je dois le 5, comme tous les mois",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
