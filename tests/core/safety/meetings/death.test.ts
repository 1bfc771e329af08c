/** French, death wished for and life no longer wished, in whatever order. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "ce monde n'est pas fait pour moi, je m'en vais ce soir",
    "à quoi ça sert que je reste",
    "je bois pour ne plus jamais me lever",
    "Mourir, voilà tout ce que je demande.",
    "Tout ce que je demande, c'est mourir.",
    "je songe souvent à mourir",
    "qu'on m'éteigne, par pitié",
    "docteur, j'ai réclamé la piqûre",
    "exister me fatigue",
    "j'ai la flemme d'exister",
    "respirer est devenu une corvée",
    "ma vie ne rime plus à rien",
    "à quoi rime ma vie, elle n'a aucun goût",
    "la terre irait bien si je n'avais jamais existé",
    "je n'ai pas demandé à naître",
    "mon père préférerait me savoir mort",
    "alt f4 la vie",
    "je ne sers plus à rien sur cette planète",
    "je n'ai plus envie de me battre",
    "je suis mort depuis longtemps, il ne reste que l'enveloppe",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "je songe souvent à mes vacances",
    "c'est long à mourir cette réunion",
    "la piqûre de rappel, je l'ai demandée au médecin",
    "respirer par le nez me fatigue",
    "je suis fatigué de vivre à Paris",
    "ma vie de bureau n'a plus de goût",
    "je n'ai jamais demandé à être là à huit heures, c'est une erreur",
    "quitter la partie avant la fin du match",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
