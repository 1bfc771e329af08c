/** What takes back her act of a moment ago in plain words, and what does not. */
import { expect, test } from "vitest";
import { secondThoughts } from "../../../src/core/conversation/understand/second-thoughts.ts";

test.each([
  "non finalement",
  "attends",
  "Attendez !",
  "laisse tomber",
  "finalement non",
  "en fait non",
  "oups attends",
  "j'ai changé d'avis",
  "wait",
  "no wait",
  "actually no",
  "never mind",
  "hold on",
])("%j takes it back, whoever it was for", (text) => expect(secondThoughts(text)).toEqual({ names: [], keeps: false }));

test.each([
  ["garde fred", ["fred"]],
  ["en fait non laisse fred", ["fred"]],
  ["non, garde le rdv de Fred", ["fred"]],
  ["garde le rdv", []],
  ["garde ana et benoit", ["ana", "benoit"]],
  ["keep Fred", ["fred"]],
  ["no, leave Fred", ["fred"]],
])("%j keeps %j", (text, names) => expect(secondThoughts(text)).toEqual({ names, keeps: true }));

test.each([
  ["ah non pas ana", ["ana"]],
  ["pas Ana", ["ana"]],
  ["oh no not Ana", ["ana"]],
])("%j spares %j", (text, names) => expect(secondThoughts(text)).toEqual({ names, keeps: false }));

test.each(["non", "oui", "no", "attends-moi devant", "tu attends ?", "annule fred", "vendredi 16h", "laisse-lui un message", "pas"])(
  "%j is none of it, or names nobody whom she knows",
  (text) => {
    const said = secondThoughts(text);
    expect(said === undefined || said.names.some((name) => !["ana", "fred"].includes(name))).toBe(true);
  },
);
