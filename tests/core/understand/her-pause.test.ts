/** Until when she pauses the assistant: an end is taken as she names it, and what could be two is asked about. */
import { expect, test } from "vitest";
import { herWord } from "../../../src/core/conversation/understand/her-words.ts";

const at = { now: "2026-11-24T10:00", locale: "fr" as const };

test.each([
  ["pause", undefined],
  ["pause 2h", { minutes: 120 }],
  ["pause 1h30", { minutes: 90 }],
  ["pause de 30 minutes", { minutes: 30 }],
  ["pause pendant 3 jours", { minutes: 3 * 24 * 60 }],
  ["pause une semaine", { minutes: 7 * 24 * 60 }],
  ["pause jusqu'à lundi", { date: "2026-11-30" }],
  ["pause jusqu'au 3 décembre", { date: "2026-12-03" }],
  ["pause jusqu'à 18h", { wall: "2026-11-24T18:00" }],
  ["pause jusqu'à demain 9h", { wall: "2026-11-25T09:00" }],
  ["mets toi en pause jusqu'à demain", { date: "2026-11-25" }],
  ["pause until monday", { date: "2026-11-30" }],
  ["pause for 2 hours", { minutes: 120 }],
  // Fourteen hours, or until two o'clock?
  ["pause 14h", "unclear"],
  ["pause jusqu'à la fin du bazar", "unclear"],
  ["pause jusqu'à nouvel ordre", undefined],
])("%s", (text, until) => expect(herWord(text, at)).toEqual({ kind: "pause", ...(until === undefined ? {} : { until }) }));

test.each(["je fais une pause dejeuner jeudi 12h", "jusqu'à lundi"])("%s is no pause of the assistant", (text) =>
  expect(herWord(text, at)?.kind).not.toBe("pause"),
);
