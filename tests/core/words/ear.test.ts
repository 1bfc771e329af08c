/** What is written by ear is spelt before anything is read; what is a word stays what it is. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences } from "../../../src/cli/learn-sentences.ts";
import { soundsPath, soundsText } from "../../../src/cli/learn-sounds.ts";
import { heardAs } from "../../../src/core/words/ear.ts";
import { fold } from "../../../src/core/words/fold.ts";
import { plain } from "../../../src/core/words/plain.ts";
import { soundOf, soundsOf } from "../../../src/core/words/sound.ts";

const lexicon = (language: "french" | "english"): readonly string[] =>
  readFileSync(`src/core/words/lexicon/${language}.txt`, "utf8").trim().split(/\s+/);

test("the sounds were learnt from the words, rules and sentences of today → npm run learn", () => {
  expect(readFileSync(soundsPath, "utf8")).toBe(soundsText(sentences().map(({ text }) => text)));
});

describe("a message by ear", () => {
  test.each([
    ["mersi bocou", "merci beaucoup"],
    ["vs prené la kart bleu ?", "vous prenez la carte bleu ?"],
    ["g pri un rdv jeudi", "j ai pris un rdv jeudi"],
    ["konbien koute la seanse", "combien coute la seance"],
    ["g pa konpri lotre message", "j ai pas compris l autre message"],
    ["c ouver a kel eur", "c est ouvert a quel heure"],
    ["ya 1 asansseur ds limeuble ?", "y a 1 ascenseur dans l immeuble ?"],
    ["jorai bezoin dune otre seanse", "j aurais besoin d une autre seance"],
    ["ma fiye a oublié sa kaskete o kabiné", "ma fille a oublie ca casquette au cabinet"],
    ["komen on fait pr venir la semène daprè", "comment on fait pour venir la semaine d apres"],
  ])("%s", (typed, spelt) => {
    expect(plain(fold(typed))).toBe(spelt);
  });
});

describe("sounds", () => {
  test.each([
    ["bocou", "beaucoup"],
    ["seans", "séance"],
    ["espes", "espèces"],
    ["medsin", "médecin"],
    ["vandredi", "vendredi"],
    ["travaille", "travaillé"],
    ["kestion", "question"],
    ["likide", "liquide"],
    ["ojourdui", "aujourd'hui"],
    ["kinz", "quinze"],
  ])("%s is %s", (typed, word) => {
    expect(soundsOf(typed)).toContain(soundOf(word));
  });
});

test("no word of either language is bent, whatever stands before a French one", () => {
  const bent = (words: readonly string[], before?: string) => words.filter((word) => heardAs(fold(word), before) !== undefined);
  expect(bent(lexicon("french"))).toEqual([]);
  expect(bent(lexicon("french"), "la")).toEqual([]);
  expect(bent(lexicon("english"))).toEqual([]);
  expect(bent(lexicon("english"), "the")).toEqual([]);
});

test.each(["wxcv", "mlkj", "sncf", "a", "", "h8", "été", "zzzzzzzzzzzzzzzzzzzzzzz"])("« %s » is left alone", (token) => {
  expect(heardAs(token, "la")).toBeUndefined();
});

test("whatever is heard is letters and single spaces, and any string has an answer", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,24}$/), fc.option(fc.stringMatching(/^[a-z]{1,6}$/), { nil: undefined }), (token, before) => {
      expect(heardAs(token, before) ?? "a").toMatch(/^[a-z]+(?: [a-z]+)?$/);
    }),
  );
});
