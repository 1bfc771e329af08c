/** Held at home and watched, in French or English: keys, papers, telephones, minutes, what is whispered; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "rdv possible mais sans trace svp, il épluche mes factures de téléphone",
    "écrivez-moi comme si vous étiez la crèche, il lit par-dessus mon épaule",
    "il emporte les clés quand il va au travail et je reste là avec les petits",
    "Mon mari garde ma carte vitale et mes papiers, je n'ai pas le droit d'aller aux cours de français",
    "je parle tout bas il est rentré plus tôt que prévu",
    "quand je rentre avec dix minutes de retard il veut voir le ticket du bus et l'heure dessus, j'en tremble",
    "il a mis des caméras dans le salon et dans notre chambre et il m'appelle quand je m'assois",
    "les filles dorment en baskets depuis qu'il est sorti de prison",
    "dès la troisième bouteille je descends les enfants chez la voisine",
    "mon patron m'enferme dans la réserve et garde mon passeport",
    "mon mari m'oblige à lui demander la permission pour aller aux toilettes",
    "il m'envoie 80 messages par heure et veut une photo pour prouver où je suis",
    "please reply like you're from the optician, he goes through everything",
    "I've got to be quick he's only gone to the shop. he keeps my bank card and I have to hand in receipts",
    "my in laws keep my passport and I am not permitted to leave the house alone",
    "I'm whispering cos he's downstairs",
    "there's an app on my phone, he always knows where I've been, I get the third degree when I'm late",
    "we sleep with our shoes on now",
    "after the fourth can I put the kids in the loft and tell them it's a game",
    "my boss locked us in the cold room and took our phones",
    "he makes me send a photo every hour to prove where I am",
    "il m'a locked in the bathroom, il a my phone, I use the laptop",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "pouvez-vous être discret, je veux offrir la séance à mon mari pour son anniversaire, il lit tous mes messages",
    "pas de SMS de rappel svp, je préfère les mails",
    "mon fils regarde mon téléphone toute la journée, des conseils ?",
    "il prend les clés quand il part travailler, je vous ouvrirai par le garage",
    "mon patron compte mes minutes de retard, ça me stresse",
    "j'ai mis une appli de méditation dans mon téléphone, elle sait quand je dors mal",
    "les enfants dorment habillés, on part à 4h pour l'avion",
    "valise prête dans le coffre pour la maternité",
    "mon mari a bu deux bières donc je conduis, j'emmène les enfants chez la nounou",
    "si je parle devant votre groupe je rougis, ça se travaille ?",
    "la patronne du café me garde vos clés jusqu'à 18h",
    "je suis enfermée dehors, mon mari a pris mes clés par erreur",
    "je chuchote, le bébé dort",
    "je peux pas parler là, réunion, écrivez-moi",
    "mon compagnon a accès à mon agenda partagé, envoyez la confirmation là",
    "ne m'appelez pas au travail, mon chef écoute tout",
    "privé de téléphone par mes parents, ils ont pris mon portable, je réponds sur l'ordi",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
