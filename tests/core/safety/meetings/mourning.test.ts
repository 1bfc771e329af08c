/** Somebody is dead: who waits only to be with them is heard, who mourns, or joins the living, is left to the desk. */
import { describe, expect, test } from "vitest";
import { distressIn } from "../../../../src/core/safety/distress.ts";

describe("heard", () => {
  test.each([
    "depuis la mort de Jean, je ne vis que pour le retrouver",
    "depuis le décès de Lucie je n'aspire qu'à la rejoindre",
    "depuis la disparition de papa j'ai hâte de le rejoindre",
    "depuis l'enterrement de ma femme je n'attends plus qu'une chose, la rejoindre.",
    "depuis le décès de mon mari j'aspire à partir aussi",
    "veuf depuis deux ans, je n'attends que d'être à nouveau avec elle.",
    "j'ai enterré ma fille, une seule envie, être avec elle",
    "since my wife died all I want is to be with her",
    "my son passed away, I just want to join him",
  ])("%j", (text) => expect(distressIn(text)).toBeDefined());
});

describe("innocent", () => {
  test.each([
    "depuis le décès de mon mari je n'aspire qu'à dormir un peu",
    "depuis la mort de ma mère j'ai du mal à rejoindre le travail",
    "depuis la mort de ma mère, mon père veut nous rejoindre, hâte qu'il soit là",
    "mon mari est décédé en mars, mes enfants pensent à me rejoindre pour Noël",
    "depuis le décès de maman, papa est seul, je vais le rejoindre à Nice samedi",
    "veuve, j'ai hâte de retrouver mes petits-enfants en juillet",
    "depuis le décès de Gérard, je cherche un groupe de parole à rejoindre",
    "since my wife died I need somebody to talk to",
    "I'm joining my husband in Spain, can we move to May",
  ])("%j", (text) => expect(distressIn(text)).toBeUndefined());
});
