/** The plainest words are looked at once more in what was written, before idioms were taken out of it. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard, whatever an idiom took out", () => {
  test.each([
    ["death", "j'ai prévu de me suicider ce week-end et ma sœur garde le chien"],
    ["death", "depuis l'enterrement j'ai une seule idée, me pendre pour le rejoindre"],
    ["death", "envie de me foutre en l'air cette nuit, c'est tout ce que je sais"],
    ["death", "I'm planning to end my life on Sunday, my brother has the keys"],
    ["death", "je ne serai plus là à la prochaine séance, ni aux suivantes"],
    ["death", "meme plus peur de mourir, jattends que ca"],
    ["death", "les enfants seraient plus heureux sans moi, je me le répète"],
    ["act", "voilà c'est fait, j'ai avalé toute la plaquette et j'attends que ça fasse effet"],
    ["act", "i've taken the lot, now i wait"],
  ])("%s: %j", (level, text) => expect(distressIn(text)).toBe(level));
});

describe("innocent", () => {
  test.each([
    "j'ai tout bu, le sirop est fini, j'attends l'ordonnance",
    "je n'ai aucune envie de me tuer, rassurez-vous, je viens pour le sommeil",
    "ma mère va me tuer si je rate encore ce rendez-vous",
    "dans le film il a prévu de se suicider, j'ai pleuré",
    "je vais pas me tuer au boulot, on décale à jeudi ?",
    "je ne serai pas là mardi ni mercredi, jeudi oui",
    "votre escalier m'achève, y a-t-il un ascenseur ?",
    "jour 6 sans tabac, envie de mordre tout le monde",
    "les lundis matin c'est fini pour moi, je change d'équipe",
    "mon fils respire plus fort que le chien, il dort enfin",
    "papi a fait son testament, il laisse le bateau à ma cousine, on a bien ri",
    "pregnant, ten weeks, green as a pea, mornings are hard",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
