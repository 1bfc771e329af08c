/** She is back, or sooner; and how she answers « Prévenir qui ? ». Thursday 3 December 2026, ten in the morning. */
import { expect, test } from "vitest";
import { herAnswer } from "../../../src/core/conversation/understand/her-answers.ts";
import { herWord } from "../../../src/core/conversation/understand/her-words.ts";

const read = (text: string): unknown => herWord(text, { now: "2026-12-03T10:00", locale: "fr" });

test.each([
  ["je rentre demain", "2026-12-04"],
  ["finalement je rentre demain", "2026-12-04"],
  ["je rentre ce soir", "2026-12-04"],
  ["je suis rentrée", "2026-12-03"],
  ["je suis rentrée de vacances", "2026-12-03"],
  ["de retour", "2026-12-03"],
  ["fin de l'absence", "2026-12-03"],
  ["absence terminée", "2026-12-03"],
  ["je reprends lundi", "2026-12-07"],
  ["retour au cabinet le 8", "2026-12-08"],
  ["je reviens la semaine prochaine", "2026-12-07"],
  ["I'm back", "2026-12-03"],
  ["back tomorrow", "2026-12-04"],
])("« %s »: there from %s on", (text, on) => expect(read(text)).toEqual({ kind: "back", on }));
test.each([
  "je rentre",
  "retour",
  "back",
  "je reprends",
  "retour en arrière",
  "je rentre plus",
  "elle rentre demain",
  "de retour avec Zoé",
])("« %s » ends no absence", (text) => expect(read(text)).not.toMatchObject({ kind: "back" }));

test.each(["absente jusqu'au 3", "absente jusqu'au 3 inclus", "absente jusqu'au mardi 3"])("« %s » is asked about on a 3rd", (text) =>
  expect(read(text)).toEqual({ kind: "ask-change", of: "absent", missing: "days" }),
);
test.each([
  ["absente jusqu'au 3 janvier", "2027-01-03"],
  ["absente jusqu'au 5", "2026-12-05"],
  ["absente jusqu'à ce soir", "2026-12-03"],
])("« %s » ends on %s", (text, to) =>
  expect(read(text)).toEqual({ kind: "change", changes: [{ kind: "absent", from: "2026-12-03", to }] }),
);

const these = (names: readonly string[], but = false) => ({ kind: "these", names, but });
test.each([
  ["préviens tout le monde", { kind: "all" }],
  ["oui vas-y préviens-les", { kind: "all" }],
  ["dis-leur", { kind: "all" }],
  ["les 3", { kind: "all", count: 3 }],
  ["annule tout et préviens tout le monde", { kind: "all" }],
  ["non laisse", { kind: "no", whole: false }],
  ["dis rien", { kind: "none" }],
  ["ne préviens personne", { kind: "none" }],
  ["je m'en occupe", { kind: "none" }],
  ["je les appelle moi-même", { kind: "none" }],
  ["juste Zoé", these(["zoe"])],
  ["préviens seulement Zoé et Luc", these(["zoe", "luc"])],
  ["tous sauf Luc", these(["luc"], true)],
  ["préviens tout le monde sauf Luc et Ana", these(["luc", "ana"], true)],
])("« %s »", (text, answer) => expect(herAnswer(text)).toEqual(answer));
test.each(["annule tout", "annule", "ok pour Zoé", "non pour Zoé", "oui Zoé", "pas Zoé"])(
  "« %s » tells nobody named Zoé, nor everybody",
  (text) => {
    const answer = herAnswer(text);
    expect(answer?.kind === "all" || (answer?.kind === "these" && answer.names.includes("zoe"))).toBe(false);
  },
);
