/** Transcripts with a deploy in the middle, at two places each: no message lost, no apology, the same requests and bookings. All places: `golden.long.test.ts`. */
import { expect, inject, test } from "vitest";
import { beatsOf, playWithDeploy, read, toldIn } from "./golden.ts";

const files = [
  "02-demande-acceptee.txt",
  "04-autre-heure-proposee.txt",
  "05-souhait-large.txt",
  "10-annuler.txt",
  "11-annuler-un-rendez-vous.txt",
  "12-message-au-cabinet.txt",
  "17-menu-retour.txt",
  "19-hors-des-regles.txt",
  "20-english-sms.txt",
  "22-whatsapp-boutons.txt",
  "26-autre-souhait.txt",
  "29-deux-questions.txt",
  "31-refus-puis-question.txt",
  "39-remplacer.txt",
];
const cases = files.flatMap((file) => [1 / 3, 2 / 3].map((part) => [file, Math.max(1, Math.floor(beatsOf(file) * part))] as const));

test.each(cases)("%s, other flows before line %i", async (file, cut) => {
  const { told, faults } = await playWithDeploy(file, cut, inject("redisUrl"));
  expect(faults).toEqual([]);
  expect(told).toEqual(toldIn(read(file)));
});
