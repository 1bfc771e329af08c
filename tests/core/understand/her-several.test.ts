/** Orders about several people, or about one of many bookings: all of them are heard, and of a series only the first may be entered. */
import { describe, expect, test } from "vitest";
import { herWord } from "../../../src/core/conversation/understand/her-words.ts";

const at = { now: "2026-11-24T10:00", locale: "fr" as const };

describe("several called off at once", () => {
  test.each([
    ["annule le rdv de Luc et de Léa", ["Luc", "Léa"]],
    ["annule Luc et Léa", ["Luc", "Léa"]],
    ["annule les rdv de Luc, Léa et Marie", ["Luc", "Léa", "Marie"]],
    ["annule le rdv de Luc et celui de Léa vendredi", ["Luc", "Léa"]],
    ["cancel Luc and Lea", ["Luc", "Lea"]],
  ])("%s", (text, names) => {
    const word = herWord(text, at);
    expect(word?.kind === "call-off-several" ? word.of.map(({ name }) => name) : word).toEqual(names);
  });

  test.each([
    ["annule le rdv de Luc", "call-off"],
    ["annule Marie plutôt vendredi 10h et lundi 9h", "call-off"],
    ["annule tout demain", "day-off"],
    ["annule", "undo"],
  ])("%s is about one, or about a day", (text, kind) => expect(herWord(text, at)?.kind).toBe(kind));
});

describe("a series", () => {
  test.each([
    ["rdv hebdomadaire Marie jeudi 14h", "Marie", "2026-11-26T14:00"],
    ["rdv Marie tous les jeudis 14h", "Marie", "2026-11-26T14:00"],
    ["rdv Marie jeudi 14h toutes les semaines", "Marie", "2026-11-26T14:00"],
    ["rdv Marie jeudi 14h une semaine sur deux", "Marie", "2026-11-26T14:00"],
    ["rdv Marie jeudi 14h pendant 6 semaines", "Marie", "2026-11-26T14:00"],
    ["rdv Marie chaque vendredi 10h", "Marie", "2026-11-27T10:00"],
    ["book Marie every thursday 2pm", "Marie", "2026-11-26T14:00"],
  ])("%s offers the first", (text, name, wall) => expect(herWord(text, at)).toMatchObject({ kind: "book-first", name, wall }));

  test("without an hour the first is asked for", () =>
    expect(herWord("rdv Marie toutes les semaines", at)).toEqual({ kind: "ask-person", what: "series", name: "Marie" }));
  test("one booking is no series", () => expect(herWord("rdv Marie jeudi 14h", at)).toMatchObject({ kind: "book" }));
});
