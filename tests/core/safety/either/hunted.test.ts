/** The one who comes back, in French or English: an address found, what he writes, how he drives, a bracelet that rings; and what only looks like it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "il a eu ma nouvelle adresse par ma tante, il est passé trois fois en voiture devant l'immeuble, j'ai coupé la lumière",
    "mon ex sait où on habite maintenant, les petits dorment dans mon lit, j'ai peur",
    "si je raconte quoi que ce soit au juge il m'a promis que ce serait ma mère qui prendrait",
    "il m'a laissé un vocal « profite bien de tes derniers jours »",
    "il a dit que si on sortait du tribunal avec la garde partagée il foutrait la voiture dans le canal avec nous dedans",
    "il roulait à 180 en hurlant qu'on crèverait tous les trois",
    "le boîtier a bipé cette nuit, ça veut dire qu'il est dans le quartier",
    "mon cousin en me voyant a fait le geste d'égorger",
    "j'ai couru dehors en chaussettes, il fait le tour du quartier en scooter, je suis planquée derrière les poubelles",
    "ma soeur a appelé deux minutes, elle chuchotait « viens me chercher » et son mari a pris le téléphone",
    "he found out where the kids and I moved to. the neighbour says a man's been sat in a car opposite for two days",
    "he said if I tell you anything I'll be sorry when we get home",
    "he texted 'you can change your name but you can't change your face'",
    "he said you're dead if the court gives you the kids",
    "he floors it towards the wall when we argue and the baby's in the back",
    "my brother drew his thumb across his throat at the mosque",
    "I ran out barefoot and he's driving up and down looking for me",
    "my sister rang whispering come and get me and the line went dead, her husband took the phone",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "mon mari a trouvé votre adresse, il m'attend en bas dans la voiture",
    "le livreur a retrouvé mon adresse, il sonne",
    "il m'a écrit « tu vas voir c'est top », un cadeau surprise",
    "mon fils conduit comme un fou depuis le permis, ça me stresse",
    "mon bracelet connecté a sonné cette nuit, apnées ?",
    "ma fille me dit viens me chercher à la gare à 18h",
    "mon ex sait où j'habite, il vient chercher les enfants un week-end sur deux, tout va bien",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
