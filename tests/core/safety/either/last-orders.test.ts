/** Last words to the practice, in French or English: all cancelled, a place for somebody with a future, thanks that look back; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "Annulez tous mes rendez-vous s'il vous plaît. Vous avez fait ce que vous avez pu, merci.",
    "vous pouvez rayer mon nom de votre agenda. Merci de m'avoir écoutée, on ne se reverra plus",
    "Fermez mon dossier, docteur. Vous n'avez rien raté.",
    "Cancel all my sessions please. You did everything you could.",
    "take me off your list. thank you for all these years, you won't hear from me again",
    "Merci pour toutes ces séances. C'était déjà décidé bien avant vous.",
    "Dites au psy qu'il n'y est pour rien, il a tout essayé. Adieu.",
    "ce n'est pas votre faute, j'avais choisi depuis longtemps",
    "tell her it's not her fault, my mind was made up before I ever came",
    "laissez mon créneau à un jeune qui a la vie devant lui",
    "Give my Thursdays slot to somebody with a future",
    "offrez ma place à une personne qui veut vraiment vivre, elle",
    "let someone worth saving have my appointment, keep my place for them",
    "je fais le tour de ceux que j'aime pour leur dire merci. Merci à vous, et adieu",
    "you're the last call on my list. thanks, and goodbye",
    "J'appelais juste pour écouter votre voix sur le répondeur une dernière fois",
    "just wanted to hear your voicemail once more before I go",
    "j'ai résilié l'électricité, la mutuelle et le forfait, il ne reste que ce message",
    "stopped the papers and the milk, closed the accounts. Sunday feels right",
    "vous direz à la doctoresse d'oublier mon dossier, je suis calme à présent, j'ai tranché",
    "retirez-moi du planning, elle a fait de son mieux et moi je serai loin",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "Annulez tous mes rendez-vous de mai, je pars en vacances. Merci pour tout",
    "J'arrête la thérapie, merci pour toutes ces années, vous m'avez beaucoup aidée, fermez mon dossier",
    "Merci pour ces deux années, je vais mieux et je déménage, bonne continuation !",
    "donnez mon créneau à quelqu'un qui en a plus besoin, je suis sur pied",
    "laissez ma place à quelqu'un qui peut venir, moi je travaille",
    "Pouvez-vous retirer mon numéro de votre liste de rappels, j'en reçois deux à chaque fois",
    "ce n'est pas votre faute si le train était en retard, on se voit lundi",
    "vous avez fait votre possible pour me trouver un créneau, merci",
    "cancel all my appointments in August please, we're away",
    "you did everything you could to fit me in, thanks, see you Tuesday",
    "take my name off the newsletter please",
    "j'ai écouté votre message d'accueil, vous rappelez à quelle heure ?",
    "I listened to the hypnosis recording before bed, it works",
    "j'ai résilié mon abonnement internet, donc pas de visio, il reste le téléphone",
    "Merci de m'avoir écoutée hier, à la semaine prochaine",
    "on ne se verra pas jeudi finalement, je suis malade",
    "j'avais décidé depuis longtemps de quitter mon travail, merci de m'avoir soutenue",
    "C'est la dernière séance, merci pour ces mois, je me sens prête",
    "merci pour tout et au revoir, vous étiez sur la liste de mes meilleures rencontres, je pars en Bretagne",
    "Give my slot to someone on the waiting list",
    "Jeudi me semble bien, et j'ai résilié la mutuelle donc je règle tout",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
