/**
 * The therapist's own words, with the slips of a thumb and without accents. Wednesday 25 November 2026, ten in the morning.
 * What is no whole word of hers is nothing: it is then read as an answer to a request.
 */
import { expect, test } from "vitest";
import { herWord } from "../../../src/core/conversation/understand/her-words.ts";

const at = { now: "2026-11-25T10:00", locale: "fr" } as const;
const read = (text: string): unknown => herWord(text, at);

test.each([
  ["agenda", "2026-11-25", "2026-12-01"],
  ["Agneda svp", "2026-11-25", "2026-12-01"],
  ["mon agenda", "2026-11-25", "2026-12-01"],
  ["agenda de demain", "2026-11-26", "2026-11-26"],
  ["demain", "2026-11-26", "2026-11-26"],
  ["Demain ?", "2026-11-26", "2026-11-26"],
  ["demin", "2026-11-26", "2026-11-26"],
  ["aujourd'hui", "2026-11-25", "2026-11-25"],
  ["ajd", "2026-11-25", "2026-11-25"],
  ["JEUDI", "2026-11-26", "2026-11-26"],
  ["jeudi 3", "2026-12-03", "2026-12-03"],
  ["le 3 decembre", "2026-12-03", "2026-12-03"],
  ["semaine", "2026-11-25", "2026-11-29"],
  ["cette semaine svp", "2026-11-25", "2026-11-29"],
  ["semaine prochaine", "2026-11-30", "2026-12-06"],
  ["planing de la semaine proch", "2026-11-30", "2026-12-06"],
  ["la semaine du 7 décembre", "2026-12-07", "2026-12-13"],
  ["mes rdv de demain", "2026-11-26", "2026-11-26"],
  ["j'ai qui demain ?", "2026-11-26", "2026-11-26"],
])("« %s » shows her days", (text, from, to) => expect(read(text)).toMatchObject({ kind: "agenda", from, to, part: 1 }));

test("« jeudi suite » is the rest of a long day", () => expect(read("jeudi suite")).toMatchObject({ from: "2026-11-26", part: 2 }));

test.each(["aide 2", "Aide suite", "aide semaine"])("« %s » is the second page", (text) => expect(read(text)).toEqual({ kind: "help" }));

test.each([
  "oui",
  "non",
  "oui jeudi",
  "jeudi 14h",
  "K7 jeudi",
  "plutôt jeudi",
  "liste",
  "aide",
  "annule",
  "rdv jeudi 14h",
  "demain 14h ou vendredi",
  "3",
  "",
  "pas demain",
  "ok pour jeudi",
])("« %s » is left to the answers", (text) => expect(read(text)).toBeUndefined());
