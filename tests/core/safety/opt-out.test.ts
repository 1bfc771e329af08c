/** Words that stop and restart messages: whole messages, courtesy apart. */
import { describe, expect, test } from "vitest";
import { optOutIn } from "../../../src/core/safety/opt-out.ts";

describe("stop", () => {
  test.each([
    "STOP",
    "stop",
    "Stop.",
    "stop svp",
    "STOP SMS",
    "STOPPE",
    "stopall",
    "ARRET",
    "ARRÊT",
    "arrêt",
    "arrêtez",
    "UNSUBSCRIBE",
    "désabonner",
    "DESABONNER",
    "Désabonnez-moi svp",
    "désabonnement",
    "merci de ne plus me contacter",
    "ne m'écrivez plus",
    "Ne m'envoyez plus de messages",
    "je ne veux plus recevoir vos sms",
    "arrêtez de m'écrire",
    "retirez mon numéro de votre liste",
    "bonjour, stop",
    "stop texting me",
    "don't text me anymore",
    "ＳＴＯＰ",
    "st\u200bop",
    "stooop",
    "optout",
    "revoke",
  ])("%j", (text) => expect(optOutIn(text)).toBe("stop"));
});
describe("start", () => {
  test.each(["START", "start", "UNSTOP", "reprendre", "reprendre svp"])("%j", (text) => expect(optOutIn(text)).toBe("start"));
});
describe("neither", () => {
  test.each([
    "",
    "oui",
    "YES",
    "cancel",
    "CANCEL",
    "end",
    "quit",
    "annuler",
    "annulez mon rdv",
    "non",
    "le bus s'arrête devant ?",
    "arrêt de travail",
    "j'ai besoin d'un arrêt maladie",
    "je veux arrêter de fumer",
    "stop tabac vous faites ?",
    "je veux reprendre rendez-vous",
    "on arrête les séances ?",
    "merci",
    "svp",
    "nonstop",
    "je ne veux plus de rdv",
    "ѕtop",
    "st op",
  ])("%j", (text) => expect(optOutIn(text)).toBeUndefined());
});
