/** How well the labelled messages are understood. The floors are what is reached now: they only go up. */
import { describe, expect, test } from "vitest";
import { isHarmful, replyAgrees } from "../../../src/cli/bench-understand-grade.ts";
import { TherapistRow } from "../../../src/cli/bench-understand-rows.ts";
import { labelsOf, substance, toldOf } from "../../../src/cli/bench-understand-shape.ts";
import type { Meaning } from "../../../src/core/conversation/understand/meaning.ts";
import { therapistReply } from "../../../src/core/conversation/understand/therapist-reply.ts";
import { understand } from "../../../src/core/conversation/understand/understand.ts";
import { distressIn } from "../../../src/core/safety/distress.ts";
import { crisisRows, herRows, intentRows, nameRows, replyRows } from "./rows.ts";

const now = "2026-11-24T10:00";
const heard = (meaning: Meaning): string => labelsOf(meaning).sort().join("+");
const wanted = (labels: readonly string[]): string =>
  substance([...new Set(labels)])
    .sort()
    .join("+");

describe("intents", () => {
  const graded = intentRows.map((row) => ({
    row,
    got: heard(understand(row.text, { now, locale: "fr", expects: "nothing" })),
    want: wanted(row.intents),
  }));
  test("exactly right", () => {
    const wrong = graded.filter(({ got, want }) => got !== want).map(({ row, got, want }) => `${row.text}: ${got}, not ${want}`);
    expect(graded.length).toBe(413);
    expect(wrong.slice(0, 20)).toHaveLength(wrong.length);
    expect(1 - wrong.length / graded.length).toBeGreaterThanOrEqual(0.97);
  });
  test("several in one message", () => {
    const several = graded.filter(({ row }) => row.intents.length > 1);
    expect(several.filter(({ got, want }) => got === want).length / several.length).toBeGreaterThanOrEqual(0.92);
  });
  test("a yes is never read as a no, a cancel never as a booking", () => {
    expect(
      graded.filter(
        ({ row, got }) => (row.intents.includes("yes") && got.includes("no")) || (row.intents.includes("no") && got.includes("yes")),
      ),
    ).toEqual([]);
    expect(
      graded.filter(({ row, got }) => row.intents.includes("cancel") && !row.intents.includes("book") && got.split("+").includes("book")),
    ).toEqual([]);
  });
  test("language: English where it is, never elsewhere", () => {
    const english = intentRows.filter(({ lang, text }) => lang === "en" && text.includes(" "));
    const read = (text: string): string => understand(text, { now, locale: "fr", expects: "nothing" }).locale ?? "fr";
    expect(english.filter(({ text }) => read(text) === "en").length / english.length).toBeGreaterThanOrEqual(0.9);
    const french = intentRows.filter(({ lang, intents }) => lang === "fr" && !intents.includes("language"));
    expect(french.filter(({ text }) => read(text) === "en").length / french.length).toBeLessThanOrEqual(0.02);
  });
});

describe("distress", () => {
  const scored = crisisRows.filter(({ grey }) => grey !== true);
  test("recall", () => {
    const there = scored.filter(({ crisis }) => crisis);
    expect(there.filter(({ text }) => distressIn(text) === undefined)).toEqual([]);
  });
  test("no false alarm on idioms nor on ordinary messages", () => {
    expect(scored.filter(({ text, crisis }) => !crisis && distressIn(text) !== undefined)).toEqual([]);
    expect(intentRows.filter(({ text, intents }) => !intents.includes("crisis") && distressIn(text) !== undefined)).toEqual([]);
    expect(replyRows.filter(({ text }) => distressIn(text) !== undefined)).toEqual([]);
  });
});

test("names, where one is asked for", () => {
  const right = nameRows.filter(({ text, name }) => (understand(text, { now, locale: "fr", expects: "name" }).name ?? null) === name);
  expect(right.length / nameRows.length).toBeGreaterThanOrEqual(0.95);
  // Asked for nothing, none is invented.
  expect(
    nameRows.filter(({ text, name }) => name === null && understand(text, { now, locale: "fr", expects: "nothing" }).name !== undefined),
  ).toEqual([]);
});

describe("the therapist's replies", () => {
  const grade = (row: unknown) => {
    const { text, pending, reference, expected } = TherapistRow.parse(row);
    if (expected === undefined) throw new Error(`${text} has no label`);
    const got = toldOf(
      therapistReply(text, { now: reference, locale: "fr", codes: pending, waiting: pending }),
      pending,
      reference.slice(0, 10),
    );
    return { text, got, right: replyAgrees(got, expected), harmful: !replyAgrees(got, expected) && isHarmful(got, expected) };
  };
  const graded = replyRows.map(grade);
  const typed = herRows.map(grade);
  test("fully right", () => {
    expect(graded).toHaveLength(83);
    expect(graded.filter(({ right }) => !right)).toEqual([]);
    expect(typed).toHaveLength(119);
    expect(typed.filter(({ right }) => !right).map(({ text }) => text)).toEqual(["je la connais bien Mme Benali, c'est oui"]);
  });
  test("never a decision that she did not make", () => expect([...graded, ...typed].filter(({ harmful }) => harmful)).toEqual([]));
});
