/** From an hour before a session until it ends: what is passed on at once, and what is answered as ever. */
import { expect, test } from "vitest";
import { booked, talk } from "./talk.ts";

const near = booked(["2026-11-24T10:30"]);
const running = booked(["2026-11-24T09:00"]);

test.each([
  "je serai là à 10h50",
  "jarrive ds 20min",
  "j'arrive",
  "j'aurai 15 min de retard c grave ?",
  "je suis devant la porte c'est fermé",
  "la sonnette marche pas",
  "y a personne ?",
  "vous pouvez m'ouvrir ?",
  "je suis en bas",
  "je cherche une place pour me garer",
  "running late, be there in 10 minutes",
  "i'm outside, nobody answers",
])("« %s » is passed on at once, near a session and during it", (words) => {
  for (const session of [near, running]) {
    const so = talk([words], session);
    expect(so.passed).toEqual([words]);
    expect(so.said.at(-1)).toMatch(/^(?:C'est transmis au cabinet tout de suite\.|Passed on to the practice right away\.)$/);
  }
});

test("once it runs, going home is too, and giving it up with it", () => {
  for (const words of [
    "je rentre chez moi du coup",
    "tjs bloqué je serai la a 10h30 elle me prend qd meme?",
    "je rentre chez moi, annulez",
  ])
    expect(talk([words], running).passed).toEqual([words]);
});

test.each([
  "c'est combien la séance ?",
  "vous êtes ouvert le samedi ?",
  "rdv jeudi 14h",
  "merci",
  "je voudrais annuler",
  "je ne viendrai pas",
  "je peux venir jeudi à 9h ?",
])("« %s » is answered as ever", (words) => {
  const so = talk([words], near);
  expect(so.passed).toEqual([]);
  expect(so.said.at(-1)).not.toContain("tout de suite");
});

test("with what is asked in the same breath", () =>
  expect(talk(["j'arrive dans 10 min, c'est combien ?"], near).said.at(-1)).toContain("80 €"));

test("the hour that stands, said again, is a yes", () =>
  expect(talk(["je serai là à 10h30"], near)).toMatchObject({ passed: [], said: [expect.stringContaining("10h30")] }));

test("danger first, then the numbers once more with what is passed on", () => {
  const so = talk(["je veux mourir", "je suis devant la porte"], near);
  expect(so.said.at(-1)).toContain("3114");
  expect(so.passed).toEqual(["je suis devant la porte"]);
});

test("not two hours before, not after the end", () => {
  for (const wall of ["2026-11-24T12:30", "2026-11-24T08:00"]) expect(talk(["je suis devant la porte"], booked([wall])).passed).toEqual([]);
});
