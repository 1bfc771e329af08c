/** Blows told slantwise, in French or English: the noun of one, a throat, a face that is not fit to be seen, what waits at home. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "mon beau-père m'a encore collé une torgnole parce que j'avais oublié le pain",
    "elle m'a flanqué une baffe devant la caissière, ma femme",
    "jme suis mangé un coup de boule de mon ex samedi",
    "chez nous ça cogne dès qu'il a bu",
    "ici on se fait corriger à la ceinture, chez mon père c'est comme ça",
    "jveux pas rentrer, le bulletin est arrivé et vous imaginez pas ce que mon père va faire",
    "je dois retourner chez lui ce soir et je sais trop bien comment ça va finir",
    "il la frappe pas hein. il la serre juste au cou quand elle répond",
    "hier il m'a tenue par le cou contre le frigo",
    "j'ai dit à mes collègues que j'avais pris la porte du placard, en vrai j'ai la pommette violette",
    "pas présentable pour la séance de demain, lunettes noires obligatoires, j'inventerai une chute",
    "la dame chez qui je travaille me tape avec le balai et ne me paie pas",
    "he gave me a backhander last night because the dinner was cold",
    "mum's boyfriend got me with the belt again",
    "I walked into a door, that's the story for work anyway. my cheek's purple",
    "he poured the kettle over my hand",
    "I'm thirteen and my dad gets handy when he's been at the pub",
    "last time I ended up in A&E. he reads my texts so keep it vague",
    "Face like a burst melon so I'll skip today, and he'd want to know where I was going anyway",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "mon mari m'a donné un coup de main pour le déménagement hier",
    "j'ai pris un coup de soleil, ma femme rigole",
    "mon fils s'est pris un coup de pied au foot samedi, on a fini aux urgences",
    "quelle claque ce film, il m'a retournée",
    "ça tape fort à la maison, 38 degrés dans le salon",
    "ça cogne chez moi, les ouvriers refont la cuisine",
    "l'ostéo a posé ses mains sur ma nuque et ça m'a fait un bien fou",
    "je suis pas montrable, herpès géant, on peut faire par téléphone ?",
    "j'ai un œil fermé à cause d'une guêpe, je dirai au boss que j'ai glissé lol",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
