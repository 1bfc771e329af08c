/** What no rule foresaw is heard by its likeness to what was written before; danger, STOP and what a rule is sure of never depend on it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelsOf } from "../../../src/cli/bench-understand-shape.ts";
import { learn } from "../../../src/cli/learn-model.ts";
import { sentences, sentencesHash } from "../../../src/cli/learn-sentences.ts";
import {
  type Likely,
  type Likeness,
  likely,
  likenessBy,
  weightsIn,
  written,
} from "../../../src/core/conversation/understand/likeness/likeness.ts";
import { learnt, learntFrom } from "../../../src/core/conversation/understand/likeness/weights.ts";
import type { Expecting } from "../../../src/core/conversation/understand/meaning.ts";
import { understand, understandBy } from "../../../src/core/conversation/understand/understand.ts";

const at = (expects: Expecting["expects"]): Expecting => ({ now: "2026-11-24T10:00", locale: "fr", expects });
/** A likeness that is sure of one thing, whatever it reads. */
const always = (label: Likely) => (): Likeness => ({
  words: 9,
  known: 9,
  most: label,
  of: (each) => (each === label ? 1 : 0),
  why: () => "a test",
});
const texts = sentences().map(({ text }) => text);
const danger = new Set(sentences().flatMap(({ intents }, at) => (intents.includes("crisis") || intents.includes("stop") ? [at] : [])));

test("the weights were learnt from the sentences that stand beside them → npm run learn", () => {
  expect(learntFrom).toBe(sentencesHash());
});

test("every label of a sentence is one that can be learnt", () => {
  expect(sentences().filter(({ intents }) => intents.some((label) => !(likely as readonly string[]).includes(label)))).toEqual([]);
});

describe("learning", () => {
  const few = [
    { said: "j ai oublie mon echarpe chez vous", labels: ["human"] },
    { said: "j ai oublie mes gants chez vous", labels: ["human"] },
    { said: "j ai oublie un livre chez vous", labels: ["human"] },
    { said: "vous fermez en aout", labels: ["hours"] },
    { said: "vous fermez a noel", labels: ["hours"] },
    { said: "vous fermez quand le soir", labels: ["hours"] },
  ];
  test("the same sentences give the same weights", () => {
    expect(written(learn(few).weights)).toBe(written(learn(few).weights));
  });
  test("what it has learnt it tells apart, in words that it has not read", () => {
    const likeness = likenessBy(learn(few));
    expect(likeness("j ai oublie mon sac chez vous").most).toBe("human");
    expect(likeness("vous fermez a paques").most).toBe("hours");
  });
  test("weights are read as they were written", () => {
    expect(weightsIn(written(learnt.weights))).toEqual(learnt.weights);
  });
});

test("all likelihoods are one together, whatever is read", () => {
  const likeness = likenessBy(learnt);
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const read = likeness(text);
      expect(likely.reduce((sum, label) => sum + read.of(label), 0)).toBeCloseTo(1, 6);
    }),
  );
});

describe("beside the rules", () => {
  test.each([
    ["j'ai laissé mes gants sur le fauteuil de l'entrée hier", "human"],
    ["it is a payment that I would rather make when I leave", "payment"],
    ["mon bonhomme de six ans se réveille toutes les nuits, c'est de votre ressort ?", "about"],
  ])("« %s » is heard as %s", (text, label) => {
    expect(labelsOf(understand(text, at("nothing")))).toContain(label);
  });

  test("danger and STOP are decided as if there were no likeness", () => {
    const [one, other] = [understandBy(always("out_of_scope")), understandBy(always("book"))];
    for (const text of texts.filter((_, at) => at % 20 === 0 || danger.has(at))) {
      const [a, b] = [one(text, at("nothing")), other(text, at("nothing"))];
      expect([a.distress, a.optOut]).toEqual([b.distress, b.optOut]);
      if (a.distress !== undefined || a.optOut !== undefined) expect(a.intents).toEqual(b.intents);
    }
  });

  test("it neither makes danger nor STOP", () => {
    for (const label of ["crisis", "stop"] as const) {
      const read = understandBy(always(label))("la lune est belle ce soir", at("nothing"));
      expect([read.distress, read.optOut, read.answer]).toEqual([undefined, undefined, undefined]);
    }
  });

  test("a cancellation and an erasure that a rule found are never taken back", () => {
    const doubting = understandBy(always("book"));
    expect(labelsOf(doubting("j'annule mon rdv de jeudi", at("nothing")))).toContain("cancel");
    expect(labelsOf(doubting("supprimez mes données", at("nothing")))).toContain("delete_data");
  });

  test.each(["choice", "wish", "name"] as const)("where an answer is expected (%s), an answer stays one", (expects) => {
    for (const text of ["oui", "non merci", "2", "jeudi 14h", "Marie"])
      for (const label of ["book", "cancel", "yes", "no", "out_of_scope"] as const)
        expect(understandBy(always(label))(text, at(expects)).intents.filter(({ why }) => why === "like a test")).toEqual([]);
  });

  test("a text for her is not read by likeness", () => {
    expect(understandBy(always("book"))("dites-lui que le petit va mieux", at("text")).intents).toEqual(
      understandBy(always("cancel"))("dites-lui que le petit va mieux", at("text")).intents,
    );
  });
});

test("what is only like a wish or an answer closes no turn: « j'ai envie » may go on with « de mourir »", () => {
  for (const label of likely) {
    const read = understandBy(always(label))("alors voilà je me lance", at("nothing"));
    expect(read.answerOnly).toBe(false);
    expect(read.intents.every(({ alike }) => alike === true)).toBe(true);
  }
});
